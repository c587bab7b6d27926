/** Exact percentiles of samples of which some may never have come (Infinity). */

/** Fewer samples than this beyond a percentile, and it is not printed. */
export const SAMPLES_BEYOND = 10;

/** Infinity for what never came: it is late, not missing. */
export const orNever = (value: number | null): number => value ?? Infinity;

/** null for what is not a finite figure. */
export const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Ascending, infinities at the ends. */
export const ascending = (samples: Iterable<number>): number[] =>
  [...samples].toSorted((a, b) => (a === b ? 0 : a - b));

/**
 * Nearest-rank percentile of sorted samples: the smallest sample that a share `p` of them do not
 * exceed. null with fewer than ten samples beyond it, or when it falls among those that never came.
 */
export function percentile(sorted: readonly number[], p: number): number | null {
  // The margin keeps 0.999 × 10,000 from becoming 9,990.000000000001.
  const rank = Math.max(1, Math.ceil(p * sorted.length - 1e-9));
  if (sorted.length - rank < SAMPLES_BEYOND) return null;
  return finite(sorted[rank - 1]!);
}

/** Largest sample; null when there is none or some never came. */
export const maximum = (sorted: readonly number[]): number | null =>
  finite(sorted.at(-1) ?? Infinity);

/**
 * The median as the mean of the middle two, so that swapping the sides of a comparison changes its
 * sign and nothing else. null as for percentiles.
 */
export function median(sorted: readonly number[]): number | null {
  const n = sorted.length;
  if (n - Math.ceil(n / 2) < SAMPLES_BEYOND) return null;
  const low = sorted[Math.ceil(n / 2) - 1]!;
  const high = sorted[Math.floor(n / 2)]!;
  return finite(low === high ? low : (low + high) / 2);
}

/** The value that a share of the samples lie at or below, and the one they lie at or above: mirror images. */
function tails(sorted: readonly number[], share: number): [number | null, number | null] {
  const n = sorted.length;
  const rank = Math.ceil(n * share - 1e-9);
  if (rank - 1 < SAMPLES_BEYOND) return [null, null];
  return [finite(sorted[rank - 1]!), finite(sorted[n - rank]!)];
}

/** Lower and upper quartile, mirror images of each other; null as for percentiles. */
export const quartiles = (sorted: readonly number[]): [number | null, number | null] =>
  tails(sorted, 0.25);

/** Lower and upper tenth likewise. */
export const tenths = (sorted: readonly number[]): [number | null, number | null] =>
  tails(sorted, 0.1);
