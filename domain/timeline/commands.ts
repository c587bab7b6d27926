/** What the facilitator does to the play. A command is done, or refused with a reason; it never throws. */
import type { Outcome, TimelineState } from "./state.ts";
import type { Timeline } from "./types.ts";

/** A facilitator's command, as it stands in a journal. */
export type Command =
  /** Releases an inject now, whatever its trigger; not twice. */
  | { readonly command: "fireNow"; readonly controlNumber: string }
  /** Holds an inject back to a story time; null: until it is fired. */
  | {
      readonly command: "defer";
      readonly controlNumber: string;
      readonly untilMs: number | null;
      readonly reason: string;
    }
  /** Takes an inject out of the play. */
  | { readonly command: "skip"; readonly controlNumber: string; readonly reason: string }
  /**
   * Begins a move now. Moves between are passed over, and with them their injects that wait for a time;
   * what is planned for the beginning of the move is due at once, and the rest keeps its distance to it.
   */
  | { readonly command: "jumpToMove"; readonly moveNumber: number }
  /** An evaluator's word on an expectation, on top of the verdict. */
  | {
      readonly command: "confirm";
      readonly expectation: string;
      readonly by: string;
      readonly reason: string;
    }
  | {
      readonly command: "override";
      readonly expectation: string;
      readonly to: "met" | "missed";
      readonly by: string;
      readonly reason: string;
    }
  /** Takes back the latest command that can be: a deferral, a skip, a jump, an evaluator's word. */
  | { readonly command: "undo" }
  /** Ends the play: what is still open is decided as of now, and nothing fires any more. */
  | { readonly command: "end" };

/** Does a command at a story time, after everything that was due before it. */
export function perform(
  timeline: Timeline,
  state: TimelineState,
  nowMs: number,
  command: Command,
): Outcome {
  throw new Error(`not yet: ${timeline.id} ${state.nowMs} ${nowMs} ${command.command}`);
}
