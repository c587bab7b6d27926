/** What the facilitator does to the play. A command is done, or refused with a reason; it never throws. */
import { hint } from "../pack/mod.ts";
import { jump } from "./jump.ts";
import { Play } from "./play.ts";
import { injectState, plannedMs } from "./schedule.ts";
import type { Judgement, Outcome, TimelineState } from "./state.ts";
import type { Inject, Timeline } from "./types.ts";
import { remember, undo } from "./undo.ts";

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
  /** Takes an inject out of the play; it can still be fired. */
  | { readonly command: "skip"; readonly controlNumber: string; readonly reason: string }
  /**
   * Begins a move now. What waits for a time in the present move is passed over, and moves between with all
   * they have but what is fired by hand. What is planned for the beginning of the move is due at once, and
   * the rest keeps its distance to it.
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

/**
 * Does a command at a story time, after everything that was due before it. What would follow is seen by
 * performing it and throwing the state away.
 */
export function perform(
  timeline: Timeline,
  state: TimelineState,
  nowMs: number,
  command: Command,
): Outcome {
  const play = new Play(timeline, state);
  play.advance(nowMs, []);
  const reason =
    play.state.endedAtMs === null ? act(timeline, play, command) : afterEnd(play, command);
  if (reason !== null) return { kind: "refused", reason };
  play.settle();
  return { kind: "done", ...play.step };
}

/** Why a command cannot be done; null when it has been. */
type Refusal = string | null;

function act(timeline: Timeline, play: Play, command: Command): Refusal {
  switch (command.command) {
    case "fireNow":
      return withInject(timeline, command.controlNumber, (inject) =>
        fireNow(timeline, play, inject),
      );
    case "defer":
      return withInject(timeline, command.controlNumber, (inject) => defer(play, inject, command));
    case "skip":
      return withInject(timeline, command.controlNumber, (inject) => skip(play, inject, command));
    case "jumpToMove":
      return jump(timeline, play, command.moveNumber);
    case "confirm":
    case "override":
      return judge(timeline, play, command);
    case "undo":
      return undo(timeline, play);
    case "end":
      play.set({ endedAtMs: play.state.nowMs });
      return null;
  }
}

/** Evaluators go on when the play is over; whoever steers it does not. */
function afterEnd(play: Play, command: Command): Refusal {
  if (command.command === "confirm" || command.command === "override")
    return judgeIn(play, command);
  return "the exercise has been ended; only verdicts can still be confirmed or overridden";
}

function withInject(
  { injects }: Timeline,
  controlNumber: string,
  then: (inject: Inject) => Refusal,
): Refusal {
  const inject = injects.find((each) => each.controlNumber === controlNumber);
  if (inject !== undefined) return then(inject);
  const numbers = injects.map((each) => each.controlNumber);
  return `there is no inject \`${controlNumber}\`; ${hint(controlNumber, numbers)}`;
}

function fireNow(timeline: Timeline, play: Play, inject: Inject): Refusal {
  const { controlNumber, status } = inject;
  const its = injectState(play.state, controlNumber);
  if (its.kind === "released") return `inject \`${controlNumber}\` has been released already`;
  if (status === "Obsolete")
    return `inject \`${controlNumber}\` is Obsolete; give it another status in the file to play it`;
  play.release(inject, plannedMs(timeline, play.state, inject), "facilitator");
  return null;
}

function defer(
  play: Play,
  { controlNumber, trigger }: Inject,
  { untilMs, reason }: { readonly untilMs: number | null; readonly reason: string },
): Refusal {
  const { state } = play;
  const its = injectState(state, controlNumber);
  if (its.kind === "released" || its.kind === "skipped")
    return `inject \`${controlNumber}\` has been ${its.kind} already`;
  if (trigger.condition === "Manual")
    return `inject \`${controlNumber}\` waits to be fired by hand; it has nothing to defer`;
  if (untilMs !== null && untilMs <= state.nowMs)
    return "defer to a time that is still to come, or until it is fired by hand";
  if (reason === "") return "say why it is deferred; the report tells it";
  remember(play, { command: "defer", about: controlNumber, injects: { [controlNumber]: its } });
  play.setInject(controlNumber, { kind: "deferred", atMs: state.nowMs, untilMs, reason });
  return null;
}

function skip(
  play: Play,
  { controlNumber }: Inject,
  { reason }: { readonly reason: string },
): Refusal {
  const { state } = play;
  const its = injectState(state, controlNumber);
  if (its.kind === "released" || its.kind === "skipped")
    return `inject \`${controlNumber}\` has been ${its.kind} already`;
  if (reason === "") return "say why it is skipped; the report tells it";
  remember(play, { command: "skip", about: controlNumber, injects: { [controlNumber]: its } });
  play.setInject(controlNumber, { kind: "skipped", atMs: state.nowMs, by: "facilitator", reason });
  return null;
}

type JudgeCommand = Extract<Command, { command: "confirm" | "override" }>;

function judge(timeline: Timeline, play: Play, command: JudgeCommand): Refusal {
  const inject = timeline.injects.find(({ expectations }) =>
    expectations.some(({ id }) => id === command.expectation),
  );
  if (inject !== undefined && injectState(play.state, inject.controlNumber).kind !== "released")
    return `inject \`${inject.controlNumber}\` has not been released; there is nothing to judge yet`;
  return judgeIn(play, command);
}

function judgeIn(play: Play, command: JudgeCommand): Refusal {
  const { expectation, by, reason } = command;
  const { nowMs, expectations } = play.state;
  const its = Object.hasOwn(expectations, expectation) ? expectations[expectation] : undefined;
  if (its === undefined)
    return `there is no expectation \`${expectation}\`; ${hint(expectation, Object.keys(expectations))}`;
  if (by === "" || reason === "") return "say who judges and why; the report tells both";
  if (command.command === "confirm" && its.verdict.kind === "pending")
    return "there is no verdict to confirm yet; override it, or wait";
  const word: Judgement =
    command.command === "confirm"
      ? { kind: "confirmed", atMs: nowMs, by, reason }
      : { kind: "overridden", to: command.to, atMs: nowMs, by, reason };
  remember(play, {
    command: "judge",
    about: expectation,
    judgements: { [expectation]: its.judgements },
  });
  play.setExpectation(expectation, { judgements: [...its.judgements, word] });
  return null;
}
