/** `sekisho policy audience`: who may have information so marked. */
import { Command } from "commander";
import { EXERCISE_BANNER } from "../../domain/banner.ts";
import { notional, renderBanner } from "../../domain/marking/mod.ts";
import { audienceOf, compilePolicy, questionFor } from "../../domain/policy/mod.ts";
import type { Audience, Policy } from "../../domain/policy/mod.ts";
import { circumstanceFields } from "./circumstances-text.ts";
import { openPack } from "./packs.ts";
import { questionOptions, readQuestion, type AskedFor, type QuestionFlags } from "./question.ts";
import { fields, wrap } from "./table.ts";

export function audienceCommand(): Command {
  const command = new Command("audience")
    .description("who may have information so marked, and who may not")
    .option("--label <marking>", "banner or portion mark, for example 'SECRET//REL TO USA, JPN'")
    .option("--origin <org>", "who originated it");
  return questionOptions(command)
    .addHelpText("after", EXAMPLE)
    .action((flags: QuestionFlags) => showAudience(flags));
}

const EXAMPLE = `
Example:
  sekisho policy audience --label 'TLP:GREEN fvey' --origin cisa

\`sekisho policy explain\` with the same options and --to says why for one organisation.`;

function showAudience(flags: QuestionFlags): void {
  const policy = compilePolicy(openPack(flags.pack).pack);
  const asked = readQuestion(flags, policy);
  const audience = audienceOf(policy, asked.label, asked.circumstances);
  if (flags.json) {
    const found = { banner: EXERCISE_BANNER, ...audience, packVersion: policy.version };
    console.log(JSON.stringify(found, null, 2));
  } else console.log(audienceText(policy, asked, audience));
}

function audienceText(policy: Policy, asked: AskedFor, { permit, deny }: Audience): string {
  const marking = notional(renderBanner(asked.label, policy.pack.schemes));
  const denied = Map.groupBy(deny, ({ codes }) => codes.join(", "));
  const all = permit.length + deny.length;
  return [
    EXERCISE_BANNER,
    ["Who may have this?", ...circumstanceLines(policy, asked, marking)].join("\n"),
    `By the rules of ${policy.version}:`,
    [`PERMIT  ${permit.length} of ${all}`, ...(permit.length > 0 ? [names(permit)] : [])].join(
      "\n",
    ),
    [
      `DENY  ${deny.length} of ${all}`,
      ...[...denied].map(([codes, orgs]) => `  ${codes}\n  ${names(orgs.map(({ org }) => org))}`),
    ].join("\n"),
  ].join("\n\n");
}

function circumstanceLines(
  policy: Policy,
  { label, circumstances }: AskedFor,
  marking: string,
): string[] {
  const { context } = questionFor(label, circumstances, "");
  const { addressees, originator, submitter } = circumstances;
  const usual = submitter === originator ? "each organisation in turn" : submitter;
  const told = addressees === null ? usual : addressees.join(", ") || "nobody";
  return fields([["marking", marking], ...circumstanceFields(policy, context, told)]);
}

const names = (ids: readonly string[]): string =>
  `  ${wrap(
    ids.map((id, index) => (index < ids.length - 1 ? `${id},` : id)),
    90,
    "    ",
  )}`;
