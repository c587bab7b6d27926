/**
 * The play of a timeline: a pure state machine over story time. It never sees a real clock, so a pause
 * cannot make anything late: while story time stands, nothing is due.
 */
import type { Observation } from "./observation.ts";
import { Play } from "./play.ts";
import { dueNext } from "./schedule.ts";
import type { ExpectationState, Step, TimelineState } from "./state.ts";
import type { Timeline } from "./types.ts";

/** Before anything has happened; the first move begins with the first `advance`. */
export function initialState({ moves, injects }: Timeline): TimelineState {
  const expectations = injects.flatMap((inject) => inject.expectations);
  const unseen: ExpectationState = { verdict: { kind: "pending" }, judgements: [], seen: {} };
  return {
    nowMs: 0,
    moves: Object.fromEntries(
      moves.map(({ moveNumber }) => [String(moveNumber), { kind: "waiting" }]),
    ),
    injects: Object.fromEntries(
      injects.map(({ controlNumber }) => [controlNumber, { kind: "waiting" }]),
    ),
    expectations: Object.fromEntries(expectations.map(({ id }) => [id, unseen])),
    endTold: false,
    endedAtMs: null,
    undoable: [],
  };
}

/**
 * Does everything that is due up to a story time, in the order of time: what was observed first, then
 * verdicts, moves and injects, and what follows from each at the same moment. Advancing to a time that has
 * been reached does nothing more but to take in observations; one that comes late counts by its own time,
 * and may turn a verdict, but takes back nothing that was released because of it.
 * @param observations one after `nowMs` is left for when its time has come; passing one again does no harm
 */
export function advance(
  timeline: Timeline,
  state: TimelineState,
  nowMs: number,
  observations: readonly Observation[] = [],
): Step {
  const play = new Play(timeline, state);
  play.advance(nowMs, observations);
  return play.step;
}

/** The next story time at which something is due by itself; null when nothing is. */
export const nextDueMs = (timeline: Timeline, state: TimelineState): number | null =>
  dueNext(timeline, state);
