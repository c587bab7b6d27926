/**
 * The play of a timeline: a pure state machine over story time. It never sees a real clock, so a pause
 * cannot make anything late: while story time stands, nothing is due.
 */
import type { Observation } from "./observation.ts";
import type { Step, TimelineState } from "./state.ts";
import type { Timeline } from "./types.ts";

/** Before anything has happened; the first move begins with the first `advance`. */
export function initialState(timeline: Timeline): TimelineState {
  throw new Error(`not yet: ${timeline.id}`);
}

/**
 * Does everything that is due up to a story time, in the order of time: what was observed first, then
 * verdicts, moves and injects, and what follows from each at the same moment. Advancing to a time that has
 * been reached does nothing more but to take in observations.
 * @param observations of which none is after `nowMs`; what was passed before does no harm
 */
export function advance(
  timeline: Timeline,
  state: TimelineState,
  nowMs: number,
  observations: readonly Observation[] = [],
): Step {
  throw new Error(`not yet: ${timeline.id} ${nowMs} ${observations.length} ${state.nowMs}`);
}

/** The next story time at which something is due by itself; null when nothing is. */
export function nextDueMs(timeline: Timeline, state: TimelineState): number | null {
  throw new Error(`not yet: ${timeline.id} ${state.nowMs}`);
}
