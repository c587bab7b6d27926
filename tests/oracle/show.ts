/** One question for a reader: the part of its pack that matters, the label, the hop. */
import { BARE_LABEL } from "../../domain/marking/mod.ts";
import type { Question } from "./entities.ts";

const INVOLVED = [
  "id",
  "nation",
  "kind",
  "sectors",
  "clearance",
  "compartments",
  "clients",
] as const;
const TERMS = [
  "id",
  "parties",
  "kinds",
  "organisations",
  "ceiling",
  "levels",
  "onward",
  "inForce",
] as const;

/** Several lines of JSON, one thing to a line. */
export function shown({ pack, label, recipient, context }: Question): string {
  const { originator, path, addressees } = context;
  const involved = new Set([originator, ...path, ...addressees, recipient]);
  const organisations = pack.organisations.filter(({ id }) => involved.has(id));
  const nationOf = (id: string): string | undefined =>
    organisations.find((each) => each.id === id)?.nation;
  const pair = [nationOf(originator), nationOf(recipient)];
  const agreements = pack.agreements.filter(({ parties }) =>
    pair.every((nation) => nation !== undefined && parties.includes(nation)),
  );
  return [
    `label: ${JSON.stringify(marks(label))}`,
    `recipient: ${recipient}`,
    `context: ${JSON.stringify(context)}`,
    ...organisations.map((each) => `organisation: ${JSON.stringify(only(each, INVOLVED))}`),
    ...pack.communities.map((each) => `community: ${JSON.stringify(each)}`),
    ...agreements.map((each) => `agreement: ${JSON.stringify(only(each, TERMS))}`),
  ].join("\n");
}

const only = <T extends object>(whole: T, keys: readonly (keyof T)[]): Partial<T> =>
  Object.fromEntries(keys.map((key) => [key, whole[key]])) as Partial<T>;

/** What is on the label, without what is empty. */
function marks(label: Question["label"]): Record<string, unknown> {
  const bare: Record<string, unknown> = { ...BARE_LABEL };
  const differs = ([key, value]: [string, unknown]): boolean =>
    JSON.stringify(value) !== JSON.stringify(bare[key]);
  return Object.fromEntries(Object.entries(label).filter(differs));
}
