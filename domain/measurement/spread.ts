/** Times of some kind in a few figures, of which each has the samples it needs or is absent. */
import { ascending, percentile } from "./percentile.ts";

export interface Spread {
  /** Those that never came included. */
  readonly n: number;
  /** Those of the n that never came; they count as infinite. */
  readonly never: number;
  /** null when fewer than ten samples lie beyond, or when it falls among those that never came. */
  readonly p50: number | null;
  readonly p90: number | null;
  readonly p99: number | null;
  /** Of those that came; null when none did. */
  readonly largest: number | null;
}

/** Infinity stands for what never came. */
export function spreadOf(values: Iterable<number>): Spread {
  const sorted = ascending(values);
  const came = sorted.filter((value) => value < Infinity);
  return {
    n: sorted.length,
    never: sorted.length - came.length,
    p50: percentile(sorted, 0.5),
    p90: percentile(sorted, 0.9),
    p99: percentile(sorted, 0.99),
    largest: came.at(-1) ?? null,
  };
}
