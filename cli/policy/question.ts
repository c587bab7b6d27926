/** The options by which explanations and audiences are asked for, and what they mean when left out. */
import type { Command } from "commander";
import { parseMarking, type Label } from "../../domain/marking/mod.ts";
import type { Pack } from "../../domain/pack/mod.ts";
import { everySector, type Circumstances, type Policy } from "../../domain/policy/mod.ts";
import { packOption } from "./packs.ts";
import { checkDate, Problems, today } from "./problems.ts";

export interface QuestionFlags {
  readonly label?: string;
  readonly origin?: string;
  readonly to?: string;
  readonly from?: string;
  readonly addressees?: readonly string[];
  readonly sector?: readonly string[];
  readonly kind?: string;
  readonly at?: string;
  readonly released?: readonly string[];
  readonly pack: string;
  readonly json?: boolean;
}

/** What is asked, of whomever. */
export interface AskedFor {
  readonly label: Label;
  readonly circumstances: Circumstances;
}

/** `A,B` and repeated options alike. */
const list = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...value
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== ""),
];

/** Adds the options that explanations and audiences share. */
export function questionOptions(command: Command): Command {
  return packOption(
    command
      .option("--from <org>", "who would pass it on (default: the originator sends it itself)")
      .option(
        "--addressees <orgs>",
        "original addressees, with commas (default: whoever is asked about; with --from, that one)",
        list,
      )
      .option(
        "--sector <sectors>",
        "sectors it concerns, with commas (default: cross-sector)",
        list,
      )
      .option("--kind <kind>", "kind of information (default: cyber)")
      .option("--at <date>", "day that agreements are judged on, YYYY-MM-DD (default: today, UTC)")
      .option(
        "--released <orgs>",
        "organisations that a release in force names, with commas",
        list,
      ),
  ).option("--json", "as JSON");
}

/**
 * Reads what the options ask; `to` is looked at where the question is about one organisation.
 * @throws InputError with everything wrong with them, one line each.
 */
export function readQuestion(flags: QuestionFlags, policy: Policy): AskedFor {
  const problems = new Problems();
  const label = readLabel(flags.label, policy.pack, problems);
  checkNames(flags, policy, problems);
  checkRest(flags, problems);
  const { origin } = flags;
  if (problems.any || label === null || origin === undefined) throw problems.error();
  return {
    label,
    circumstances: {
      originator: origin,
      submitter: flags.from ?? origin,
      addressees: flags.addressees ?? null,
      sectors: flags.sector ?? everySector(policy),
      informationKind: flags.kind ?? usualKind(policy.pack),
      judgedOn: flags.at ?? today(),
      releasedTo: flags.released ?? [],
    },
  };
}

/** The same for a question about one organisation, which is neither of those that have it. */
export function readQuestionTo(flags: QuestionFlags, policy: Policy): AskedFor & { to: string } {
  const { to, origin, from } = flags;
  const problems = new Problems();
  if (to === undefined) problems.add("--to is missing; name the organisation that you ask about");
  else problems.expect("--to", "organisation", [to], organisationsOf(policy));
  if (to !== undefined && [origin, from].includes(to)) {
    problems.add(
      `--to \`${to}\` has it already; name another organisation than --origin and --from`,
    );
  }
  const asked = problems.alongside(() => readQuestion(flags, policy));
  if (to === undefined || asked === undefined || problems.any) throw problems.error();
  return { ...asked, to };
}

function readLabel(text: string | undefined, pack: Pack, problems: Problems): Label | null {
  if (text === undefined) {
    problems.add("--label is missing; give a marking, for example `SECRET//REL TO USA, JPN`");
    return null;
  }
  const { label, issues } = parseMarking(text, pack.schemes, pack.communities);
  for (const { message } of issues) problems.add(`--label: ${message}`);
  return label;
}

const organisationsOf = ({ members }: Policy): string[] => [...members.keys()];

function checkNames(flags: QuestionFlags, policy: Policy, problems: Problems): void {
  const { origin, from, addressees, released, sector, kind } = flags;
  if (origin === undefined)
    problems.add("--origin is missing; name the organisation it comes from");
  const given = (value: string | undefined) => (value === undefined ? [] : [value]);
  const organisations = organisationsOf(policy);
  problems.expect("--origin", "organisation", given(origin), organisations);
  problems.expect("--from", "organisation", given(from), organisations);
  problems.expect("--addressees", "organisation", addressees ?? [], organisations);
  problems.expect("--released", "organisation", released ?? [], organisations);
  problems.expect("--sector", "sector", sector ?? [], policy.pack.sectors);
  problems.expect("--kind", "kind of information", given(kind), policy.pack.informationKinds);
}

function checkRest({ sector, at }: QuestionFlags, problems: Problems): void {
  if (sector?.length === 0) problems.add("--sector names none; name a sector, or leave it out");
  checkDate("--at", at, problems);
}

/** Incidents are what is shared here, so `cyber` where the pack knows that kind. */
function usualKind({ informationKinds }: Pack): string {
  return informationKinds.find((kind) => kind === "cyber") ?? informationKinds[0] ?? "cyber";
}
