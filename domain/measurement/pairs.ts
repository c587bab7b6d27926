/** Pairs of awareness: the same incident at the same organisation under two conditions. */
import type { WindowName } from "../exercise/types.ts";
import { ascending, finite, median, orNever, quartiles, tenths } from "./percentile.ts";
import type { AwarenessRow, ComparisonRow } from "./types.ts";

export interface Condition {
  readonly topology: string;
  readonly window: WindowName;
}

/** Two times to awareness in story minutes; Infinity when it was never reached. */
export interface Pair {
  readonly key: string;
  readonly to: string;
  readonly a: number;
  readonly b: number;
  /** Story minutes both were followed for. */
  readonly horizon: number;
}

/** What names a row within a condition. */
export const pairKey = (row: Pick<AwarenessRow, "key" | "to">): string =>
  JSON.stringify([row.key, row.to]);

/**
 * Pairs rows that are in both. An incident late in the story is followed for less time than an early
 * one: both sides of a pair are cut at the shorter of the two, or late ones would look worse for
 * nothing but the end of the story.
 */
export function pairUp(a: readonly AwarenessRow[], b: readonly AwarenessRow[]): Pair[] {
  const others = new Map(b.map((row) => [pairKey(row), row]));
  return a.flatMap((row) => {
    const other = others.get(pairKey(row));
    if (!other) return [];
    const horizon = Math.min(row.followedMinutes, other.followedMinutes);
    const within = (minutes: number) => (minutes <= horizon ? minutes : Infinity);
    const times = { a: within(orNever(row.minutes)), b: within(orNever(other.minutes)) };
    return [{ key: row.key, to: row.to, horizon, ...times }];
  });
}

export type Differences = Pick<
  ComparisonRow,
  | "difference"
  | "mean"
  | "n"
  | "larger"
  | "smaller"
  | "equal"
  | "undetermined"
  | "p10"
  | "p25"
  | "p75"
  | "p90"
> & { readonly a: number | null; readonly b: number | null };

/** Paired differences b − a with their median, mean and quartiles; Infinity minus Infinity is no figure. */
export function differences(
  pairs: readonly { readonly a: number; readonly b: number }[],
): Differences {
  const known = pairs.filter(({ a, b }) => !Number.isNaN(b - a));
  const sorted = ascending(known.map(({ a, b }) => b - a));
  const [p25, p75] = quartiles(sorted);
  const [p10, p90] = tenths(sorted);
  const difference = median(sorted);
  const plus = (sum: number, value: number) => sum + value;
  return {
    a: median(ascending(known.map((pair) => pair.a))),
    b: median(ascending(known.map((pair) => pair.b))),
    difference,
    // As many samples as the median asks for, and none of them infinite.
    mean: difference === null ? null : finite(sorted.reduce(plus, 0) / sorted.length),
    n: sorted.length,
    ...signs(sorted),
    undetermined: pairs.length - known.length,
    p10,
    p25,
    p75,
    p90,
  };
}

/** Share of the pairs that reached something, on either side, and the difference of the two. */
export function shares(pairs: readonly Pair[], reached: (minutes: number) => boolean): Differences {
  const flags = pairs.map((pair) => ({ a: Number(reached(pair.a)), b: Number(reached(pair.b)) }));
  const share = (side: "a" | "b") =>
    finite(flags.reduce((sum, flag) => sum + flag[side], 0) / flags.length);
  const [a, b] = [share("a"), share("b")];
  return {
    a,
    b,
    difference: a === null || b === null ? null : b - a,
    n: flags.length,
    ...signs(flags.map((flag) => flag.b - flag.a)),
    undetermined: 0,
    mean: null,
    p10: null,
    p25: null,
    p75: null,
    p90: null,
  };
}

function signs(values: readonly number[]) {
  return {
    larger: values.filter((value) => value > 0).length,
    smaller: values.filter((value) => value < 0).length,
    equal: values.filter((value) => value === 0).length,
  };
}
