/** `sekisho policy explain`: one question, the answer on every axis, and what would flip it. */
import { Command } from "commander";
import { EXERCISE_BANNER } from "../../domain/banner.ts";
import { renderBanner } from "../../domain/marking/mod.ts";
import {
  changeSentence,
  compilePolicy,
  explain,
  failedAxes,
  type Asked,
  type Explanation,
  questionFor,
  reasonSentence,
} from "../../domain/policy/mod.ts";
import { explanationText } from "./explain-text.ts";
import { openPack } from "./packs.ts";
import { questionOptions, readQuestionTo, type QuestionFlags } from "./question.ts";

export function explainCommand(): Command {
  const command = new Command("explain")
    .description(
      "whether an organisation may have information so marked, why, and what would flip it",
    )
    .option("--label <marking>", "banner or portion mark, for example 'SECRET//REL TO USA, JPN'")
    .option("--origin <org>", "who originated it")
    .option("--to <org>", "who would receive it");
  return questionOptions(command)
    .addHelpText("after", EXAMPLE)
    .action((flags: QuestionFlags) => explainQuestion(flags));
}

const EXAMPLE = `
Example:
  sekisho policy explain --label 'SECRET//REL TO USA, JPN' --origin dod --to mod-jp --kind defence

docs/policy.md says what every reason code means and what to do about it.`;

function explainQuestion(flags: QuestionFlags): void {
  const policy = compilePolicy(openPack(flags.pack).pack);
  const { label, circumstances, to } = readQuestionTo(flags, policy);
  const asked = { policy, question: questionFor(label, circumstances, to) };
  const explanation = explain(policy, asked.question);
  const shown = flags.json
    ? JSON.stringify(explanationJson(asked, explanation), null, 2)
    : explanationText(asked, explanation);
  console.log(shown);
}

function explanationJson(asked: Asked, { decision, flips, sender }: Explanation) {
  const { label, recipient, context } = asked.question;
  return {
    banner: EXERCISE_BANNER,
    question: {
      label: renderBanner(label, asked.policy.pack.schemes),
      to: recipient,
      origin: context.originator,
      from: context.submitter,
      addressees: context.addressees,
      sectors: context.sectors,
      kind: context.informationKind,
      at: context.judgedOn,
      released: context.releasedTo ?? [],
    },
    decision: decision.decision,
    axes: decision.axes.map((result) => ({ ...result, sentence: reasonSentence(asked, result) })),
    obligations: decision.obligations,
    packVersion: decision.packVersion,
    flips: flips.map(({ changes }) => ({
      changes: changes.map(({ code, params }) => ({
        code,
        params,
        sentence: changeSentence(code, params),
      })),
    })),
    ...(sender === null
      ? {}
      : { sender: { decision: sender.decision, failed: failedAxes(sender) } }),
  };
}
