/**
 * How long the event loop of this process is held up: measured by Node's own histogram, told once a
 * second. A process that is held up stamps times late; what it measured then can be told apart.
 */
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { TimeHistogram } from "../histograms/mod.ts";
import { sekisho } from "../../proto/mod.ts";

/** How often the loop is looked at; Node counts that time as delay, and it is taken off again. */
const RESOLUTION_MS = 20;
const TOLD_EVERY_MS = 1_000;
const NS_PER_MS = 1e6;
/** Whole numbers per millisecond in the histograms that are told. */
export const DELAY_RESOLUTION = 1_000;

type Measured = Pick<
  ReturnType<typeof monitorEventLoopDelay>,
  "percentiles" | "count" | "max" | "reset"
>;

export interface HealthReport {
  readonly process: string;
  /** When the interval ended. */
  readonly unixMs: number;
  readonly intervalMs: number;
  /** Encoded counts of a TimeHistogram of milliseconds at DELAY_RESOLUTION. */
  readonly delays: string;
  readonly maxDelayMs: number;
}

/** A whole report takes some hundred bytes; a longer one is not from here. */
const MAX_REPORT_BYTES = 8_192;

/** Reads what a process told of itself; null for what cannot be that. */
export function readHealth(bytes: Uint8Array): HealthReport | null {
  if (bytes.length > MAX_REPORT_BYTES) return null;
  try {
    const message = sekisho.v1.Health.decode(bytes);
    const { process, unixMs, intervalMs, delays, maxDelayMs } = message;
    // What cannot be merged is found here, not where it is merged.
    const encoded = { counts: delays, never: 0, max: maxDelayMs };
    const { n } = new TimeHistogram(DELAY_RESOLUTION, encoded);
    const sound = Number.isFinite(n + maxDelayMs + intervalMs) && intervalMs >= 0;
    return sound ? { process, unixMs, intervalMs, delays, maxDelayMs } : null;
  } catch {
    return null;
  }
}

/**
 * Measures from now on and tells each interval.
 *
 * @param tell what throws there is the caller's to log
 * @returns stops it
 */
export function watchHealth(process: string, tell: (report: HealthReport) => void): () => void {
  const measured = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  measured.enable();
  let sinceMs = performance.now();
  const timer = setInterval(() => {
    const nowMs = performance.now();
    const delays = delaysOf(measured);
    measured.reset();
    tell({
      process,
      unixMs: Date.now(),
      intervalMs: nowMs - sinceMs,
      delays: delays.encode().counts,
      maxDelayMs: delays.max ?? 0,
    });
    sinceMs = nowMs;
  }, TOLD_EVERY_MS);
  // Only tells of a process that lives for something else.
  timer.unref();
  return () => {
    clearInterval(timer);
    measured.disable();
  };
}

/** Node's histogram has no buckets to read: its percentiles tell how many lie up to each value. */
export function delaysOf(measured: Measured): TimeHistogram {
  const delays = new TimeHistogram(DELAY_RESOLUTION);
  let told = 0;
  for (const [percent, ns] of measured.percentiles) {
    const upTo = Math.round((percent / 100) * measured.count);
    const delayMs = Math.max(0, ns / NS_PER_MS - RESOLUTION_MS);
    delays.record(delayMs, Math.max(0, upTo - told));
    told = Math.max(told, upTo);
  }
  return delays;
}
