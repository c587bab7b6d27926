/** Agreements as the pack writes them, beside the treaties that they become. */
import type { Agreement } from "../../pack/mod.ts";
import { pairKey, type Policy, type Treaty } from "../compile.ts";

/** A table is read in both directions. */
export type Direction = readonly [from: string, to: string];

/** Ordered pairs of parties. */
export function directionsOf({ parties }: Agreement): Direction[] {
  return parties.flatMap((from) =>
    parties.filter((to) => to !== from).map((to): Direction => [from, to]),
  );
}

/** The agreement compiled. Throws for one that is not of the policy's pack. */
export function treatyOf({ treaties }: Policy, { id, parties }: Agreement): Treaty {
  const [one = "", other = ""] = parties;
  const treaty = treaties.get(pairKey(one, other))?.find((candidate) => candidate.id === id);
  if (treaty === undefined) throw new Error(`agreement ${id} is not of this policy`);
  return treaty;
}
