/**
 * Whom a label reaches: the set of organisations that may have the information, one bit each.
 *
 * Organisations that no axis can tell apart are decided once, in place of all of them; who is named in
 * person (addressed, released to, in TLP:RED, a client, on the path) is decided in person. That this is
 * the decision for each is held by a property. Kept under everything that it depends on.
 */
import type { Label } from "../marking/mod.ts";
import type { Policy } from "./compile.ts";
import { permitsOf } from "./decide.ts";
import type { Placed } from "./indistinct.ts";
import type { DecisionContext } from "./types.ts";

/** Bits by place in the pack's list of organisations, 32 to a word; never changed. */
export type Reach = Readonly<Uint32Array>;

/** Organisations that are decided one in place of all, with that one of each. */
export interface Groups {
  readonly groups: readonly (readonly Placed[])[];
  readonly examples: readonly string[];
}

/** Everybody of the pack who may have it, the originator and who passes it on not excepted. Never throws. */
export function reachOf(policy: Policy, label: Label, context: DecisionContext): Reach {
  const key = `${policy.labels.numberOf(label)} ${keyOf(context)}`;
  return policy.reaches.get(key, () => decideReach(policy, label, context));
}

/** Whether the organisation at that place of the pack's list is reached. */
export const isReached = (reach: Reach, place: number): boolean =>
  ((reach[place >>> 5]! >>> (place & 31)) & 1) === 1;

/** Ids of those reached, in the pack's order. */
export function reachedBy({ pack }: Policy, reach: Reach): string[] {
  return pack.organisations.filter((_, place) => isReached(reach, place)).map(({ id }) => id);
}

function decideReach(policy: Policy, label: Label, context: DecisionContext): Reach {
  const reach = new Uint32Array(Math.ceil(policy.pack.organisations.length / 32));
  const set = (place: number): void => void (reach[place >>> 5]! |= 1 << (place & 31));
  const { groups, examples } = askedAbout(policy, label, context);
  for (const [at, permitted] of permitsOf(policy, label, examples, context).entries())
    if (permitted) for (const { place } of groups[at]!) set(place);
  return reach;
}

/** The same for all labels that name nobody, in one situation. */
function askedAbout(policy: Policy, label: Label, context: DecisionContext): Groups {
  if (label.tlpNamed.length > 0) return groupsOf(policy, namedIn(policy, label, context));
  const known = policy.groups.get(context);
  if (known !== undefined) return known;
  const groups = groupsOf(policy, namedIn(policy, label, context));
  policy.groups.set(context, groups);
  return groups;
}

function groupsOf(policy: Policy, named: ReadonlySet<string>): Groups {
  const kinds = policy.alike.flatMap((kind) => {
    const others = named.size === 0 ? kind : kind.filter(({ id }) => !named.has(id));
    return others.length === 0 ? [] : [others];
  });
  const inPerson = [...named].flatMap((id) => {
    const place = policy.places.get(id);
    return place === undefined ? [] : [[{ id, place }]];
  });
  const groups = [...kinds, ...inPerson];
  return { groups, examples: groups.map(([first]) => first!.id) };
}

/** Whom the label or the circumstances name in person. */
function namedIn(policy: Policy, { tlpNamed }: Label, context: DecisionContext): Set<string> {
  const { originator, submitter, path, addressees, releasedTo = [] } = context;
  const roles = tlpNamed.map((role) => role.split("/", 1)[0]!);
  const clients = policy.members.get(submitter)?.clients ?? [];
  return new Set([
    originator,
    submitter,
    ...path,
    ...addressees,
    ...releasedTo,
    ...roles,
    ...clients,
  ]);
}

const keys = new WeakMap<DecisionContext, string>();

/** Contexts are never changed. */
function keyOf(context: DecisionContext): string {
  let key = keys.get(context);
  if (key === undefined) keys.set(context, (key = JSON.stringify(context)));
  return key;
}
