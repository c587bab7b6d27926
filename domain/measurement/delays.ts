/** How much later than in the baseline each case became known, by when it began. */
import { roundMinutes } from "./intervals.ts";
import { pairKey, pairUp, type Pair } from "./pairs.ts";
import type { TimelineCell } from "./timeline.ts";
import type { AwarenessRow } from "./types.ts";

/** Differences are told apart in at most so many steps. */
const CELLS_AT_MOST = 10;

/** The pairs of an interval: twins of the baseline's cases that began in it. */
export interface IntervalDelay {
  /** Pairs known on both sides. */
  readonly n: number;
  /** Pairs that were known in the baseline and not now. */
  readonly neverAnyMore: number;
  /** Story minutes over the n: their mean difference, and the largest; null without any. */
  readonly mean: number | null;
  readonly largest: number | null;
}

export interface Delays {
  /** By place of the interval; an interval without pairs has none. */
  readonly intervals: ReadonlyMap<number, IntervalDelay>;
  readonly cellMinutes: number;
  /** `cell` times `cellMinutes` is in the middle of the step: 0 is as late as in the baseline. */
  readonly cells: readonly TimelineCell[];
}

/** A pair with the story time at which its second side began. */
export interface BegunPair extends Pair {
  readonly storyMs: number;
}

/** Cases of every other window with their twins in the baseline. */
export function pairsWithBaseline(cases: readonly AwarenessRow[]): BegunPair[] {
  const windows = Map.groupBy(cases, ({ window }) => window);
  const baseline = windows.get("baseline") ?? [];
  windows.delete("baseline");
  return [...windows.values()].flatMap((rows) => {
    const begun = new Map(rows.map((row) => [pairKey(row), row.storyMs]));
    return pairUp(baseline, rows).map((pair) =>
      Object.assign({ storyMs: begun.get(pairKey(pair))! }, pair),
    );
  });
}

/** The differences per interval. */
export function delaysOf(
  cases: readonly AwarenessRow[],
  place: (storyMs: number) => number,
): Delays {
  const groups = Map.groupBy(pairsWithBaseline(cases), ({ storyMs }) => place(storyMs));
  const known = [...groups].map(([at, pairs]) => ({ at, values: differencesOf(pairs) }));
  const all = known.flatMap(({ values }) => values).toSorted((a, b) => a - b);
  const cellMinutes = roundMinutes(((all.at(-1) ?? 0) - (all[0] ?? 0)) / CELLS_AT_MOST);
  return {
    intervals: new Map([...groups].map(([at, pairs]) => [at, delayOf(pairs)])),
    cellMinutes,
    cells: known.flatMap(({ at, values }) =>
      [...Map.groupBy(values, (value) => Math.round(value / cellMinutes) + 0)]
        .map(([cell, same]) => ({ interval: at, cell, n: same.length }))
        .toSorted((a, b) => a.cell - b.cell),
    ),
  };
}

const differencesOf = (pairs: readonly BegunPair[]): number[] =>
  pairs.filter(({ a, b }) => a < Infinity && b < Infinity).map(({ a, b }) => b - a);

function delayOf(pairs: readonly BegunPair[]): IntervalDelay {
  const values = differencesOf(pairs);
  const sum = values.reduce((total, value) => total + value, 0);
  return {
    n: values.length,
    neverAnyMore: pairs.filter(({ a, b }) => a < Infinity && b === Infinity).length,
    mean: values.length === 0 ? null : sum / values.length,
    largest: values.length === 0 ? null : values.reduce((max, value) => Math.max(max, value)),
  };
}
