/** Draws that the generators share. */
import fc from "fast-check";
import type { Arbitrary } from "fast-check";

/** True with that probability; shrinks to false. */
export const chance = (probability: number): Arbitrary<boolean> =>
  fc.integer({ min: 0, max: 999 }).map((drawn) => drawn >= Math.round((1 - probability) * 1000));

export const pick = <T>(list: readonly T[]): Arbitrary<T> => fc.constantFrom(...list);

/** Each of the list with that probability, in the list's order. */
export const mostOf = <T>(list: readonly T[], probability: number): Arbitrary<T[]> =>
  fc
    .tuple(...list.map(() => chance(probability)))
    .map((drawn) => list.filter((_, index) => drawn[index]));

/** One of several with weights. */
export const weighted = <T>(...rows: readonly (readonly [number, Arbitrary<T>])[]): Arbitrary<T> =>
  fc.oneof(...rows.map(([weight, arbitrary]) => ({ weight, arbitrary })));
