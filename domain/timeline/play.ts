/** One run of the state machine: a state is taken in, moved on, and given back with what is to be done. */
import { evaluate, record, type Watch } from "./match.ts";
import type { Observation } from "./observation.ts";
import {
  currentMove,
  dueNext,
  endDueMs,
  injectDueMs,
  injectState,
  nextMove,
  plannedMs,
  uncutWatchOf,
  watchOf,
} from "./schedule.ts";
import type {
  Action,
  Because,
  ExpectationState,
  InjectState,
  MoveState,
  Seen,
  Step,
  TimelineState,
  Verdict,
} from "./state.ts";
import type { Expectation, Inject, Timeline } from "./types.ts";

export class Play {
  readonly #timeline: Timeline;
  readonly #actions: Action[] = [];
  #state: TimelineState;

  constructor(timeline: Timeline, state: TimelineState) {
    this.#timeline = timeline;
    this.#state = state;
  }

  get state(): TimelineState {
    return this.#state;
  }

  get step(): Step {
    return { state: this.#state, actions: this.#actions };
  }

  /** Does all that is due up to a story time, what was observed included. */
  advance(toMs: number, observations: readonly Observation[]): void {
    const pending = observations.toSorted(
      (a, b) => a.atMs - b.atMs || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    );
    for (;;) {
      const nowMs = this.#state.nowMs;
      const first = pending.findIndex(({ atMs }) => atMs > nowMs);
      this.#observe(pending.splice(0, first < 0 ? pending.length : first));
      this.settle();
      const nextMs = Math.min(
        pending[0]?.atMs ?? Number.POSITIVE_INFINITY,
        dueNext(this.#timeline, this.#state) ?? Number.POSITIVE_INFINITY,
      );
      if (nextMs > toMs) break;
      this.#update({ nowMs: nextMs });
    }
    if (toMs > this.#state.nowMs) this.#update({ nowMs: toMs });
  }

  /** Everything that is due at this moment, and what follows from it at the same moment. */
  settle(): void {
    while (this.#decide() || this.#beginMove() || this.#releaseDue()) {
      // until nothing follows any more
    }
    this.#tellEnd();
  }

  release(inject: Inject, dueMs: number | null, because: Because): void {
    const atMs = this.#state.nowMs;
    const { controlNumber } = inject;
    this.setInject(controlNumber, { kind: "released", atMs, dueMs, because });
    this.#actions.push({ kind: "release", controlNumber, atMs, dueMs, because });
  }

  startMove(moveNumber: number, because: "time" | "facilitator"): void {
    const atMs = this.#state.nowMs;
    this.setMove(moveNumber, { kind: "started", atMs, because });
    this.#actions.push({ kind: "start-move", moveNumber, atMs });
  }

  passOver(controlNumber: string, move: number): void {
    const atMs = this.#state.nowMs;
    const reason = `move ${move} began before it`;
    this.setInject(controlNumber, { kind: "skipped", atMs, by: "jump", reason, move });
    this.#actions.push({ kind: "pass-over", controlNumber, atMs });
  }

  setMove(moveNumber: number, to: MoveState): void {
    this.#update({ moves: { ...this.#state.moves, [String(moveNumber)]: to } });
  }

  setInject(controlNumber: string, to: InjectState): void {
    this.#update({ injects: { ...this.#state.injects, [controlNumber]: to } });
  }

  setExpectation(id: string, to: Partial<ExpectationState>): void {
    const before = this.#state.expectations[id]!;
    this.#update({ expectations: { ...this.#state.expectations, [id]: { ...before, ...to } } });
  }

  set(changes: Pick<Partial<TimelineState>, "endedAtMs" | "undoable">): void {
    this.#update(changes);
  }

  #update(changes: Partial<TimelineState>): void {
    this.#state = { ...this.#state, ...changes };
  }

  #observe(observations: readonly Observation[]): void {
    const { injects, markingWorld } = this.#timeline;
    for (const observation of observations) {
      for (const { controlNumber, expectations } of injects) {
        const its = injectState(this.#state, controlNumber);
        const releasedMs = its.kind === "released" ? its.atMs : null;
        for (const expectation of expectations) {
          const { seen } = this.#state.expectations[expectation.id]!;
          const now = record(expectation, seen, releasedMs, observation, markingWorld);
          if (now !== seen) this.setExpectation(expectation.id, { seen: now });
        }
      }
    }
  }

  /** Verdicts as of now; true when one of them is another than before. */
  #decide(): boolean {
    let changed = false;
    for (const inject of this.#timeline.injects) {
      for (const expectation of inject.expectations) {
        if (this.#decideOne(inject, expectation)) changed = true;
      }
    }
    return changed;
  }

  #decideOne(inject: Inject, expectation: Expectation): boolean {
    const { id: name } = expectation;
    const { seen, verdict: before } = this.#state.expectations[name]!;
    const watch = watchOf(this.#state, inject, expectation);
    if (watch === null) return false;
    const verdict = this.#verdict(expectation, seen, watch);
    if (JSON.stringify(verdict) === JSON.stringify(before)) return false;
    this.setExpectation(name, { verdict });
    if (verdict.kind !== "pending" && verdict.kind !== before.kind) {
      const { controlNumber } = inject;
      this.#actions.push({ ...verdict, expectation: name, controlNumber });
    }
    return true;
  }

  /** What is not met when the exercise is ended before its time was not missed. */
  #verdict(expectation: Expectation, seen: Seen, watch: Watch): Verdict {
    const { nowMs, endedAtMs } = this.#state;
    const verdict = verdictOf(evaluate(expectation, seen, watch, nowMs));
    if (verdict.kind !== "missed" || endedAtMs === null) return verdict;
    const uncut = uncutWatchOf(watch, this.#state, expectation);
    const wasOpen = evaluate(expectation, seen, uncut, endedAtMs).kind !== "false";
    return wasOpen ? { kind: "unreached", atMs: endedAtMs, evidence: [] } : verdict;
  }

  get #isOver(): boolean {
    return this.#state.endedAtMs !== null;
  }

  #beginMove(): boolean {
    const next = nextMove(this.#timeline, this.#state);
    if (this.#isOver || next === null || next.dueMs > this.#state.nowMs) return false;
    this.startMove(next.move.moveNumber, "time");
    return true;
  }

  /** The first that is due, by time and then by its place in the file. */
  #releaseDue(): boolean {
    if (this.#isOver) return false;
    const [first] = this.#timeline.injects
      .map((inject) => ({ inject, dueMs: injectDueMs(this.#timeline, this.#state, inject) }))
      .filter(({ dueMs }) => dueMs <= this.#state.nowMs)
      .toSorted((a, b) => a.dueMs - b.dueMs);
    if (first === undefined) return false;
    const { inject } = first;
    const onTime = inject.trigger.condition === "Time";
    const planned = plannedMs(this.#timeline, this.#state, inject);
    this.release(inject, onTime ? planned : null, onTime ? "time" : "condition");
    return true;
  }

  #tellEnd(): void {
    if (this.#isOver || currentMove(this.#timeline, this.#state) === null) return;
    if (endDueMs(this.#timeline, this.#state) > this.#state.nowMs) return;
    this.#update({ endTold: true });
    this.#actions.push({ kind: "end-due", atMs: this.#state.nowMs });
  }
}

function verdictOf(value: ReturnType<typeof evaluate>): Verdict {
  switch (value.kind) {
    case "open":
      return { kind: "pending" };
    case "true":
      return { kind: "met", atMs: value.atMs, evidence: value.evidence };
    case "false":
      return { kind: "missed", atMs: value.atMs, evidence: value.evidence };
  }
}
