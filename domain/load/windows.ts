/** Which window of a load a time belongs to, by when it was intended. */
import type { LoadPlan, LoadWindow } from "./types.ts";

export interface PlannedLoadWindow {
  readonly name: LoadWindow;
  /** Since the beginning of the load. */
  readonly fromMs: number;
  readonly toMs: number;
}

/** Windows in their order; the warm-up is in none. */
export function loadWindows({
  durationMs,
  warmupMs,
  faults,
  floods,
}: LoadPlan): PlannedLoadWindow[] {
  const disturbed = [...faults, ...floods];
  const from = Math.min(durationMs, ...disturbed.map(({ fromMs }) => fromMs));
  const to = Math.min(durationMs, Math.max(from, ...disturbed.map(({ toMs }) => toMs)));
  const windows = [
    { name: "baseline", fromMs: warmupMs, toMs: from },
    { name: "fault", fromMs: from, toMs: to },
    { name: "recovery", fromMs: to, toMs: durationMs },
  ] as const;
  return windows.filter(({ fromMs, toMs }) => toMs > fromMs);
}

/** The window at an offset; null in the warm-up. What is intended after the last arrival belongs to the last. */
export function windowAt(
  windows: readonly PlannedLoadWindow[],
  offsetMs: number,
): LoadWindow | null {
  const found = windows.findLast(({ fromMs }) => offsetMs >= fromMs);
  return found?.name ?? null;
}
