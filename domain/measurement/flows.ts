/** What is on its way: from a beginning to an end in story time, with how long it took. */
import type { WindowName } from "../exercise/types.ts";
import { orNever } from "./percentile.ts";
import type { LedgerRow } from "./types.ts";
import { MS_PER_MINUTE } from "./units.ts";

export interface Flow {
  readonly stage: "awareness" | "exchange";
  /** Sender of a copy; null for awareness, which may come by any way. */
  readonly from: string | null;
  readonly to: string;
  readonly window: WindowName | null;
  readonly startMs: number;
  /** null: it never came to an end. */
  readonly endMs: number | null;
  /** Story minutes for awareness, real milliseconds for an exchange; Infinity for never. */
  readonly value: number;
  /** Whether it was followed for that long: else "never" means that the story ended first. */
  readonly followed: (value: number) => boolean;
}

/**
 * Flows of an arm. What was never received is none: it stands in no queue and is counted as
 * under-shared or lost.
 */
export function flowsOf(rows: Iterable<LedgerRow>): Flow[] {
  const flows: Flow[] = [];
  for (const row of rows) {
    if (row.kind === "awareness" && row.received) {
      const { to, window, storyMs, minutes, followedMinutes } = row;
      flows.push({
        stage: "awareness",
        from: null,
        to,
        window,
        startMs: storyMs,
        endMs: minutes === null ? null : storyMs + minutes * MS_PER_MINUTE,
        value: orNever(minutes),
        followed: (value) => minutes !== null || followedMinutes >= value,
      });
    } else if (row.kind === "delivery" && row.submission !== "") {
      const { from, to, window, storyMs, arrivedStoryMs, exchangeMs } = row;
      flows.push({
        stage: "exchange",
        from,
        to,
        window,
        startMs: storyMs,
        endMs: arrivedStoryMs,
        value: orNever(exchangeMs),
        followed: () => true,
      });
    }
  }
  return flows;
}

/** How many are on their way, as steps: from `atMs` on there are `n`. */
export interface Step {
  readonly atMs: number;
  readonly n: number;
}

/** Steps in order of time; what ends when another begins leaves first. */
export function backlogSteps(flows: readonly Pick<Flow, "startMs" | "endMs">[]): Step[] {
  const changes = flows
    .flatMap(({ startMs, endMs }) => [
      { atMs: startMs, by: 1 },
      ...(endMs === null ? [] : [{ atMs: endMs, by: -1 }]),
    ])
    .toSorted((a, b) => a.atMs - b.atMs || a.by - b.by);
  let n = 0;
  return changes.map(({ atMs, by }) => {
    n += by;
    return { atMs, n };
  });
}

/** Largest number on their way at any time of [fromMs, toMs), and when it was first reached. */
export function peakOf(steps: readonly Step[], fromMs: number, toMs: number): Step {
  let peak: Step = { atMs: fromMs, n: 0 };
  for (const { atMs, n } of steps) {
    if (atMs >= toMs) break;
    if (atMs <= fromMs) peak = { atMs: fromMs, n };
    else if (n > peak.n) peak = { atMs, n };
  }
  return peak;
}

/** Mean number on their way over [fromMs, toMs). */
export function meanOf(steps: readonly Step[], fromMs: number, toMs: number): number {
  let area = 0;
  let [atMs, n] = [fromMs, 0];
  for (const step of steps) {
    if (step.atMs >= toMs) break;
    if (step.atMs > atMs) {
      area += n * (step.atMs - atMs);
      atMs = step.atMs;
    }
    n = step.n;
  }
  area += n * (toMs - atMs);
  return toMs > fromMs ? area / (toMs - fromMs) : 0;
}
