/** What an agreement can lack, and the same question with that made good: the one whose fix flips it. */
import type { Agreement, LevelRow, OrganisationKind } from "../../domain/pack/types.ts";
import type { Question } from "./entities.ts";
import { levelsOf } from "./levels.ts";
import { permitsUnder } from "./oracle.ts";

type Fix = (agreement: Agreement, question: Question) => Partial<Agreement>;

const EVERY_KIND: readonly OrganisationKind[] = [
  "government",
  "defence",
  "intelligence",
  "police",
  "cert",
  "isac",
  "operator",
  "regional",
];

const nationOf = ({ pack }: Question, id: string): string =>
  pack.organisations.find((organisation) => organisation.id === id)!.nation;

const pairOf = (question: Question): readonly [string, string] => [
  nationOf(question, question.context.originator),
  nationOf(question, question.recipient),
];

const isBetween = ({ parties }: Agreement, question: Question): boolean =>
  pairOf(question).every((nation) => parties.includes(nation));

const highest = (nations: readonly string[]): Record<string, string> =>
  Object.fromEntries(nations.map((nation) => [nation, levelsOf(nation, "classified")[0]!.name]));

/** The label's level against the lowest of the recipient's, and nothing else. */
function oneRow(question: Question): LevelRow {
  const [, to] = pairOf(question);
  const lowest = levelsOf(to, "classified").at(-1)!.name;
  return { [question.label.scheme]: question.label.level, [to]: lowest };
}

const FIXES: Readonly<Record<string, Fix>> = {
  "agreement not in force": () => ({ inForce: { from: "2000-01-01", until: null } }),
  "kind of information not covered": () => ({ kinds: ["*"] }),
  "organisation not listed": (_, { pack }) => ({
    organisations: pack.organisations.map(({ id }) => id),
  }),
  "above the ceiling": ({ parties }) => ({ ceiling: highest(parties) }),
  "level not exchangeable": (_, question) => ({ levels: [oneRow(question)] }),
  "kind of organisation not named onward": () => ({ onward: EVERY_KIND }),
};

export const WANTS: readonly string[] = Object.keys(FIXES);

/** What the pack's agreements want where nothing else does: every single fix that makes it a permit. */
export function wantsOf(question: Question): string[] {
  const between = question.pack.agreements.filter((each) => isBetween(each, question));
  return Object.entries(FIXES)
    .filter(([, fix]) =>
      between.some((each) => permitsUnder(question, { ...each, ...fix(each, question) })),
    )
    .map(([want]) => want);
}
