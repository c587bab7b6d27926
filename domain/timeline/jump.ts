/** Going on to a later move before its time, or when the facilitator paces the play. */
import type { Play } from "./play.ts";
import { currentMove, goesByItself, injectState, moveState } from "./schedule.ts";
import type { TimelineState } from "./state.ts";
import type { Inject, Timeline } from "./types.ts";
import { remember } from "./undo.ts";

/** What a jump leaves behind. */
interface PassedOver {
  /** Numbers of moves that wait before the one that begins. */
  readonly moves: readonly number[];
  /** Control numbers. */
  readonly injects: readonly string[];
}

/**
 * Begins a move now and passes over what lies before it.
 * @returns why it cannot; null when it has
 */
export function jump(timeline: Timeline, play: Play, moveNumber: number): string | null {
  const { state } = play;
  const numbers = timeline.moves.map((move) => move.moveNumber);
  if (!numbers.includes(moveNumber))
    return `there is no move \`${moveNumber}\`; accepted: ${numbers.join(", ")}`;
  if (moveState(state, moveNumber).kind !== "waiting")
    return `move ${moveNumber} is over or has begun; jump to a later one`;
  const { moves, injects } = passedOver(timeline, state, moveNumber);
  remember(play, {
    command: "jumpToMove",
    about: String(moveNumber),
    injects: Object.fromEntries(injects.map((each) => [each, injectState(state, each)])),
    moves: Object.fromEntries(
      [...moves, moveNumber].map((each) => [String(each), moveState(state, each)]),
    ),
  });
  for (const each of moves) play.setMove(each, { kind: "passed-over", atMs: state.nowMs });
  for (const each of injects) play.passOver(each, moveNumber);
  play.startMove(moveNumber, "facilitator");
  return null;
}

/**
 * What waits for a time in the present move, and all that waits in moves between but for what is fired by
 * hand. What depends on events of the present move goes on waiting for them.
 */
function passedOver(timeline: Timeline, state: TimelineState, moveNumber: number): PassedOver {
  const current = currentMove(timeline, state)?.move.moveNumber ?? null;
  const moves = timeline.moves
    .map((move) => move.moveNumber)
    .filter((each) => each < moveNumber && moveState(state, each).kind === "waiting");
  const isPassed = ({ moveNumber: its, trigger: { condition } }: Inject): boolean =>
    moves.includes(its) ? condition !== "Manual" : its === current && condition === "Time";
  const injects = timeline.injects.filter(
    (inject) => isPassed(inject) && goesByItself(inject) && isWaiting(state, inject.controlNumber),
  );
  return { moves, injects: injects.map(({ controlNumber }) => controlNumber) };
}

function isWaiting(state: TimelineState, controlNumber: string): boolean {
  const { kind } = injectState(state, controlNumber);
  return kind === "waiting" || kind === "deferred";
}
