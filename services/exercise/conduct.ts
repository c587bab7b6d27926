/** A run under way: its conductor, and the gate that both it and the organisations wait at. */
import type { Logger } from "pino";
import { paceOf, storyNow, type StoryClock } from "../../domain/exercise/mod.ts";
import { definitionOf, effectsOf } from "../../domain/faults/mod.ts";
import type { Arm } from "./arm.ts";
import { agendaOfRun, barrierOf, Conductor, isBarrier } from "./conductor.ts";
import { mayHoldUp, type FaultContext } from "./faults/mod.ts";
import { Gate } from "./gate.ts";
import type { Journal } from "./journal.ts";
import { RunClock } from "./run-clock.ts";
import type { Run } from "./state.ts";

/** What faults are carried out with; the rest a run knows itself. */
export type Hands = Pick<FaultContext, "supervise" | "network" | "rules">;

export interface ConductOptions {
  readonly arm: Arm;
  readonly run: Run;
  readonly hands: Hands;
  readonly journal: Journal;
  readonly planFetches: (organisation: string) => number;
  readonly tellGate: (gate: GateNotice) => void;
  /** Told how long the story has stood, in real milliseconds, when that changes. */
  readonly onStood: (stoodMs: number) => void;
  readonly onDone: (id: string) => void;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

/** How far story time may pass, as everybody is told. */
export interface GateNotice {
  readonly runId: string;
  readonly storyMs: number;
  readonly limitStoryMs: number | null;
  readonly startedUnixMs: number;
}

export interface Underway {
  readonly arm: Arm;
  readonly clock: RunClock;
  readonly conductor: Conductor;
  readonly gate: Gate;
}

/** The clock of a run as it began; it has ended once the run was stopped or is over. */
export function clockOf(arm: Arm, run: Run): Extract<StoryClock, { kind: "running" | "ended" }> {
  const { startedUnixMs, endStoryMs } = run;
  const pace = paceOf(arm.exercise.storyMinutesPerSecond);
  const kind = endStoryMs < arm.plan.endStoryMs || run.phase === "ended" ? "ended" : "running";
  return { kind, startedUnixMs, pace, endStoryMs };
}

/** What a fault is carried out with. */
export function contextFor(
  options: Pick<ConductOptions, "arm" | "hands" | "planFetches" | "signal">,
  active: FaultContext["active"],
): FaultContext {
  const { arm, hands, planFetches, signal } = options;
  const pace = paceOf(arm.exercise.storyMinutesPerSecond);
  return { plan: arm.plan, pace, leaseMs: null, ...hands, planFetches, active, signal };
}

/** Sets up what conducts the run; it begins with `conductor.start()`. */
export function conduct(options: ConductOptions): Underway {
  const { arm, run, journal, tellGate, onDone, log } = options;
  const { runId, endStoryMs, done } = run;
  const clock = new RunClock(clockOf(arm, run), run.stoodMs, options.onStood);
  const active = () => conductor.active;
  const gate = new Gate({
    organisations: arm.plan.organisations,
    endStoryMs,
    barriers: agendaOfRun({ plan: arm.plan, clock, done, clearedStoryMs: run.clearedStoryMs })
      .filter((item) => isBarrier(item) && !done.includes(item.id))
      .map((item) => ({ id: item.id, storyMs: barrierOf(item) })),
    absent: () => unheard(arm, active()),
    excused: () => active().some(mayHoldUp),
    tell: (storyMs, limitStoryMs) =>
      tellGate({ runId, storyMs, limitStoryMs, startedUnixMs: clock.current.startedUnixMs }),
    isDue: (storyMs) => storyNow(clock.current, Date.now()) >= storyMs,
    log,
  });
  const faults = contextFor(options, () => conductor.wanted);
  const conductor = new Conductor({
    runId,
    plan: arm.plan,
    clock,
    done,
    journal,
    faults,
    gate,
    clearedStoryMs: run.clearedStoryMs,
    onDone,
  });
  return { arm, clock, conductor, gate };
}

/**
 * Organisations that a fault keeps from giving their word; what they do comes after its end. Who only
 * does not hear can send, which everybody has to wait for.
 */
function unheard(arm: Arm, active: readonly FaultContext["plan"]["faults"][number][]): Set<string> {
  const stopped = active
    .filter(({ type }) => definitionOf(type).family === "process")
    .flatMap(({ targets }) => targets);
  const cut = effectsOf(active).flatMap(({ effect }) =>
    effect.kind === "cut" && effect.stream !== "downstream" ? [effect.organisation] : [],
  );
  return new Set([...stopped, ...cut].filter((id) => arm.plan.organisations.includes(id)));
}
