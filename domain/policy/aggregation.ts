/**
 * Aggregation: what portions say together may be marked higher than each of them. A pack names the
 * combinations; a rule can only raise.
 */
import type { Label, MarkingWorld } from "../marking/mod.ts";
import { rollUp } from "../marking/mod.ts";
import { ACTIONABLE_KINDS, PORTION_KINDS } from "../pack/types.ts";
import type { Aggregation, PortionKindName } from "../pack/types.ts";

/** A portion as far as combinations go. */
export interface Part {
  readonly kind: PortionKindName;
  readonly label: Label;
}

/** The mark of `"*"` in a rule: TLP, whoever the originator is. */
const EVERYBODY = "*";

/** Whether the parts hold all that a rule names. */
export function isTriggered({ kinds }: Aggregation, parts: readonly Part[]): boolean {
  return kinds.every((kind) => parts.some((part) => part.kind === kind));
}

/** What a rule adds to a combination for originators of this nation. */
export function raisedMarks({ raise }: Aggregation, nation: string): Label[] {
  return [EVERYBODY, nation].flatMap((key) => raise[key] ?? []);
}

/**
 * The label of the combination that a rule names: its parts rolled up, and what the rule raises it
 * to for originators of this nation. Throws InputError for labels of several schemes.
 */
export function combinedLabel(
  rule: Aggregation,
  parts: readonly Part[],
  nation: string,
  world: MarkingWorld,
): Label {
  const involved = parts.filter(({ kind }) => rule.kinds.includes(kind)).map(({ label }) => label);
  return rollUp([...involved, ...raisedMarks(rule, nation)], world);
}

/**
 * The banner over these parts: their roll-up, and that of every combination among them. Throws
 * InputError for labels of several schemes.
 */
export function bannerOver(
  parts: readonly Part[],
  nation: string,
  world: MarkingWorld,
  rules: readonly Aggregation[] = [],
): Label {
  const combinations = rules
    .filter((rule) => isTriggered(rule, parts))
    .map((rule) => combinedLabel(rule, parts, nation, world));
  return rollUp([...parts.map(({ label }) => label), ...combinations], world);
}

/** What a defender can act on is the last to be withheld; then the order of the kinds. */
const PREFERENCE: readonly string[] = [
  ...ACTIONABLE_KINDS,
  ...PORTION_KINDS.filter((kind) => !ACTIONABLE_KINDS.includes(kind)),
];

/**
 * Places of the parts in the order in which they are taken into a view. It depends on a part's kind
 * and on the order of parts alike, so that what is left out changes nothing for those taken before
 * and after it.
 */
export function takingOrder(parts: readonly { readonly kind: PortionKindName }[]): number[] {
  return parts
    .map(({ kind }, place) => ({ place, preference: PREFERENCE.indexOf(kind) }))
    .toSorted((a, b) => a.preference - b.preference || a.place - b.place)
    .map(({ place }) => place);
}
