/** Taking back what facilitators and evaluators did, where that is possible. */
import type { Play } from "./play.ts";
import { injectState, moveState } from "./schedule.ts";
import type { TimelineState, Undoable } from "./state.ts";
import type { Timeline } from "./types.ts";

/** Keeps what stood before a command, so that it can be taken back. */
export function remember(
  play: Play,
  before: Pick<Undoable, "command" | "about"> & Partial<Undoable>,
): void {
  const { nowMs, undoable } = play.state;
  const entry = { injects: {}, moves: {}, judgements: {}, ...before, atMs: nowMs };
  play.set({ undoable: [...undoable, entry] });
}

/**
 * Takes back the latest command that can be; what was delivered stays with whom it was delivered to, so
 * that a release cannot be, nor a jump with which something was released.
 * @returns why nothing was taken back; null when something was
 */
export function undo(timeline: Timeline, play: Play): string | null {
  const { undoable } = play.state;
  const place = undoable.findLastIndex((entry) => stands(timeline, play.state, entry));
  const entry = undoable[place];
  if (entry === undefined)
    return "there is nothing to take back; what has been released stays with whom it went to";
  for (const [number, its] of Object.entries(entry.injects)) play.setInject(number, its);
  for (const [number, its] of Object.entries(entry.moves)) play.setMove(Number(number), its);
  for (const [id, judgements] of Object.entries(entry.judgements))
    play.setExpectation(id, { judgements });
  play.set({ undoable: undoable.slice(0, place) });
  return null;
}

/** Whether everything is still as the command left it, and nothing went out because of it. */
function stands(timeline: Timeline, state: TimelineState, entry: Undoable): boolean {
  const released = (number: string): boolean => injectState(state, number).kind === "released";
  if (Object.keys(entry.injects).some(released)) return false;
  if (entry.command !== "jumpToMove") return true;
  const moves = Object.keys(entry.moves).filter(
    (number) => moveState(state, Number(number)).kind === "started",
  );
  return !timeline.injects.some(
    ({ moveNumber, controlNumber }) =>
      moves.includes(String(moveNumber)) && released(controlNumber),
  );
}
