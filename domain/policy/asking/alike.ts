/**
 * What deciding cannot tell apart when information goes straight from its originator to an
 * addressee. Of everything alike one example is decided in place of all; that this changes nothing
 * is held by P19 against a comparison that decides every class.
 */
import type { Label } from "../../marking/mod.ts";
import { expandCodes } from "../../marking/mod.ts";
import type { Policy } from "../compile.ts";
import type { LabelClass, Pair } from "./label-classes.ts";

/** What need be decided of one only, the first. */
export type Alike<T> = [T, ...T[]];

/** Lists of alike ones, in the order in which each kind first occurs. */
export function groupAlike<T>(all: readonly T[], key: (one: T) => string): Alike<T>[] {
  const groups = new Map<string, Alike<T>>();
  for (const one of all) {
    const name = key(one);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

/** Originators of one nation under the same agreements. */
export function originatorKey(pair: Pair, id: string): string {
  return JSON.stringify(
    pair.map(({ pack, members }) => [
      members.get(id)?.nation,
      ...pack.agreements.map(({ organisations }) => organisations.includes(id)),
    ]),
  );
}

/** Kinds of information that the same agreements cover. */
export function kindKey(pair: Pair, kind: string): string {
  return JSON.stringify(
    pair.map(({ pack, informationKinds }) => [
      informationKinds.has(kind),
      ...pack.agreements.map(({ kinds }) => kinds.includes(kind) || kinds.includes("*")),
    ]),
  );
}

/**
 * Labels of one level that differ only in which other nations, communities and compartments they
 * name, seen by a recipient who is or is not among those.
 */
export function labelKey(pair: Pair, recipient: string): (one: LabelClass) => string {
  const seen = pair.map((policy) => sightOf(policy, recipient));
  return ({ label, valid }) =>
    [
      label.level,
      label.controls.join(),
      label.releasableTo.length > 0,
      label.tlp,
      ...valid,
      ...seen.flatMap((sees) => sees(label)),
    ].join("|");
}

function sightOf(policy: Policy, recipient: string): (label: Label) => boolean[] {
  const { members, communities, pack, world } = policy;
  const nation = members.get(recipient)?.nation ?? "";
  const held = members.get(recipient)?.compartments;
  return (label) => [
    expandCodes(label.releasableTo, world).has(nation),
    communities.get(label.tlpCommunity || pack.defaultCommunity)?.has(recipient) ?? false,
    label.compartments.every((name) => held?.has(name) ?? false),
  ];
}
