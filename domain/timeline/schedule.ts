/** When what is due: moves by the clock or by hand, injects with their moves and by their triggers. */
import { fulfilled } from "./conditions.ts";
import { deadlines, type Watch } from "./match.ts";
import type { InjectState, MoveState, TimelineState } from "./state.ts";
import type { Expectation, Inject, Move, Timeline } from "./types.ts";

export const moveState = (state: TimelineState, moveNumber: number): MoveState =>
  state.moves[String(moveNumber)] ?? { kind: "waiting" };

export const injectState = (state: TimelineState, controlNumber: string): InjectState =>
  state.injects[controlNumber] ?? { kind: "waiting" };

/** The move that is played, with when it began; null before the first. */
export function currentMove(
  { moves }: Timeline,
  state: TimelineState,
): { readonly move: Move; readonly startedMs: number } | null {
  const started = moves.flatMap((move) => {
    const its = moveState(state, move.moveNumber);
    return its.kind === "started" ? [{ move, startedMs: its.atMs }] : [];
  });
  return started.at(-1) ?? null;
}

/** The first move that waits, and when the clock begins it; infinite where the facilitator does. */
export function nextMove(
  timeline: Timeline,
  state: TimelineState,
): { readonly move: Move; readonly dueMs: number } | null {
  const move = timeline.moves.find(
    ({ moveNumber }) => moveState(state, moveNumber).kind === "waiting",
  );
  if (move === undefined) return null;
  const current = currentMove(timeline, state);
  if (current === null) return { move, dueMs: move.atMs };
  if (timeline.exercise.deliveryMode === "FacilitatorPaced")
    return { move, dueMs: Number.POSITIVE_INFINITY };
  return { move, dueMs: current.startedMs + move.atMs - current.move.atMs };
}

/** When the end is due that was planned; infinite while moves are to come, or the facilitator ends. */
export function endDueMs(timeline: Timeline, state: TimelineState): number {
  const current = currentMove(timeline, state);
  const open = nextMove(timeline, state) !== null || current === null || state.endTold;
  if (open || timeline.exercise.deliveryMode === "FacilitatorPaced")
    return Number.POSITIVE_INFINITY;
  return current.startedMs + timeline.endMs - current.move.atMs;
}

/**
 * Where an inject is planned as things stand: with its move, once that has begun. null: nobody has
 * planned it to a time.
 */
export function plannedMs(timeline: Timeline, state: TimelineState, inject: Inject): number | null {
  if (inject.atMs === null) return null;
  const move = timeline.moves.find(({ moveNumber }) => moveNumber === inject.moveNumber);
  const its = moveState(state, inject.moveNumber);
  return move !== undefined && its.kind === "started"
    ? its.atMs + inject.atMs - move.atMs
    : inject.atMs;
}

/** Whether a planner's status leaves an inject to its trigger. */
export const goesByItself = ({ status }: Inject): boolean =>
  status !== "Obsolete" && status !== "Deferred";

/** When an inject is due by itself; infinite while nothing but a hand or an event would release it. */
export function injectDueMs(timeline: Timeline, state: TimelineState, inject: Inject): number {
  const never = Number.POSITIVE_INFINITY;
  const its = injectState(state, inject.controlNumber);
  const move = moveState(state, inject.moveNumber);
  if (!goesByItself(inject) || inject.trigger.condition === "Manual") return never;
  if (move.kind !== "started") return never;
  if (its.kind === "released" || its.kind === "skipped") return never;
  if (inject.trigger.condition !== "Time" && !fulfilled(timeline, state, inject.trigger))
    return never;
  if (its.kind === "deferred") return its.untilMs ?? never;
  return plannedMs(timeline, state, inject) ?? move.atMs;
}

/** The span in which an expectation is watched; null before the release of its inject. */
export function watchOf(
  state: TimelineState,
  { controlNumber }: Inject,
  { expiresAfterMs }: Expectation,
): Watch | null {
  const its = injectState(state, controlNumber);
  if (its.kind !== "released") return null;
  const ended = state.endedAtMs ?? Number.POSITIVE_INFINITY;
  const expires = expiresAfterMs === null ? ended : its.atMs + expiresAfterMs;
  return { fromMs: its.atMs, toMs: Math.min(expires, ended) };
}

/**
 * The same span as it would be had the exercise not been ended. Without an expiration the end is its time.
 */
export function uncutWatchOf(
  watch: Watch,
  { endedAtMs }: TimelineState,
  { expiresAfterMs }: Expectation,
): Watch {
  if (endedAtMs === null || expiresAfterMs === null) return watch;
  return { ...watch, toMs: watch.fromMs + expiresAfterMs };
}

/** The next story time after everything done at which something is due; null when nothing is. */
export function dueNext(timeline: Timeline, state: TimelineState): number | null {
  if (state.endedAtMs !== null) return null;
  const moves = nextMove(timeline, state)?.dueMs ?? Number.POSITIVE_INFINITY;
  const injects = timeline.injects.map((inject) => injectDueMs(timeline, state, inject));
  const verdicts = timeline.injects.flatMap((inject) =>
    inject.expectations.flatMap((expectation) => {
      const open = state.expectations[expectation.id]?.verdict.kind === "pending";
      const watch = open ? watchOf(state, inject, expectation) : null;
      if (watch === null) return [];
      return deadlines(expectation, watch).filter((deadlineMs) => deadlineMs > state.nowMs);
    }),
  );
  const due = Math.min(moves, endDueMs(timeline, state), ...injects, ...verdicts);
  return Number.isFinite(due) ? due : null;
}
