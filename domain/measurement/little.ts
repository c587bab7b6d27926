/**
 * Little's law as a cross-check: over a window, the mean number on their way should be the rate at
 * which they begin times the mean time they take. Where it is not, the window was not in a steady
 * state (a backlog grew, or was brought in or left behind), and its percentiles describe no condition
 * that would last.
 */
import type { PlannedWindow } from "../exercise/types.ts";
import { backlogSteps, flowsOf, meanOf, type Flow } from "./flows.ts";
import type { LedgerRow, LittleRow } from "./types.ts";
import { MS_PER_MINUTE } from "./units.ts";

/** Beyond both of these, the two sides disagree: a share of the larger, and so many on their way. */
export const LITTLE_BOUND = { share: 0.25, inFlight: 0.5 } as const;

/** Whether the two sides of Little's law agree within the bound. */
export function agree(inFlight: number, expected: number): boolean {
  const apart = Math.abs(inFlight - expected);
  const larger = Math.max(inFlight, expected);
  return apart <= Math.max(LITTLE_BOUND.inFlight, LITTLE_BOUND.share * larger);
}

/** One row per window in which something began: awareness, all organisations together. */
export function littleRows(
  rows: Iterable<LedgerRow>,
  windows: readonly PlannedWindow[],
  endStoryMs: number,
): LittleRow[] {
  const flows = flowsOf(rows).filter(({ stage }) => stage === "awareness");
  const steps = backlogSteps(flows);
  return windows.flatMap(({ name, fromStoryMs, toStoryMs }) => {
    const begun = flows.filter(({ startMs }) => startMs >= fromStoryMs && startMs < toStoryMs);
    const lengthMs = toStoryMs - fromStoryMs;
    if (begun.length === 0 || lengthMs <= 0) return [];
    const meanMs = meanTime(begun, endStoryMs);
    const inFlight = meanOf(steps, fromStoryMs, toStoryMs);
    const expected = (begun.length / lengthMs) * meanMs;
    return [
      {
        window: name,
        stage: "awareness" as const,
        n: begun.length,
        unfinished: begun.filter(({ endMs }) => endMs === null).length,
        ratePerHour: (begun.length / lengthMs) * 60 * MS_PER_MINUTE,
        meanMinutes: meanMs / MS_PER_MINUTE,
        inFlight,
        expected,
        agrees: agree(inFlight, expected),
      },
    ];
  });
}

/** What has not ended counts until the story does. */
function meanTime(flows: readonly Flow[], endStoryMs: number): number {
  const times = flows.map(({ startMs, endMs }) => (endMs ?? endStoryMs) - startMs);
  return times.reduce((a, b) => a + b, 0) / times.length;
}
