/** How a played exercise stands, as everybody who may ask is told. Pure. */
import type {
  ExpectationState,
  FaultState,
  InjectState,
  PlayClock,
  PlayState,
} from "../../../domain/play/mod.ts";
import {
  currentMove,
  plannedMs,
  type Inject,
  type Judgement,
  type Verdict,
} from "../../../domain/timeline/mod.ts";
import { storyAt } from "./clock.ts";
import { faultFrom, type PlayScene } from "../../../domain/play/mod.ts";
import { phaseOf, type PlayRun } from "./state.ts";

export function playState(scene: PlayScene, run: PlayRun, unixMs: number): PlayState {
  const { timeline } = scene;
  return {
    runId: run.runId,
    exercise: run.exercise,
    topology: run.topology,
    phase: phaseOf(run),
    clock: clockAt(scene, run, unixMs),
    move: currentMove(timeline, run.timeline)?.move.moveNumber ?? null,
    injects: timeline.injects.map((inject) => injectState(scene, run, inject)),
    expectations: timeline.injects.flatMap((inject) => expectationsOf(run, inject)),
    faults: timeline.injects.flatMap((inject) => faultsOf(scene, run, inject)),
    teams: timeline.teams.map(({ id, organizationId: organisation }) => ({ id, organisation })),
    ratings: run.ratings,
    notes: run.notes,
    improvements: run.improvements,
  };
}

function clockAt({ timeline }: PlayScene, { line }: PlayRun, unixMs: number): PlayClock {
  return {
    storyMs: storyAt(line, unixMs),
    asOfUnixMs: unixMs,
    pace: line.kind === "running" ? line.pace : 0,
    setPace: line.kind === "ended" ? 0 : line.pace,
    startOfExercise: timeline.exercise.startEx,
    endStoryMs: timeline.endMs,
  };
}

function injectState({ timeline }: PlayScene, run: PlayRun, inject: Inject): InjectState {
  const { controlNumber } = inject;
  const its = run.timeline.injects[controlNumber] ?? { kind: "waiting" };
  const release = run.releases.find((each) => each.controlNumber === controlNumber);
  const plannedStoryMs = plannedMs(timeline, run.timeline, inject);
  return {
    controlNumber,
    status: statusOf(its.kind, inject),
    plannedStoryMs,
    releasedStoryMs: release?.storyMs ?? null,
    releasedBy: release?.by ?? null,
    reason: "reason" in its ? its.reason : null,
    deferredToStoryMs: its.kind === "deferred" ? its.untilMs : null,
    passedOverFor: "move" in its ? (its.move ?? null) : null,
    incidentId: release?.incidentId ?? null,
    undoable: canBeTakenBack(run, controlNumber),
  };
}

/** The latest thing that can be taken back is about it. */
function canBeTakenBack({ timeline }: PlayRun, controlNumber: string): boolean {
  const latest = timeline.undoable.at(-1);
  const held = latest?.command === "defer" || latest?.command === "skip";
  return held && latest.about === controlNumber;
}

function statusOf(
  kind: "waiting" | "deferred" | "skipped" | "released",
  { trigger }: Inject,
): InjectState["status"] {
  if (kind === "released") return "released";
  if (kind === "deferred" || kind === "skipped") return "deferred";
  return trigger.condition === "Time" ? "scheduled" : "waiting";
}

function expectationsOf(run: PlayRun, inject: Inject): ExpectationState[] {
  const released = run.timeline.injects[inject.controlNumber];
  return inject.expectations.map(({ id, expiresAfterMs }) => {
    const its = run.timeline.expectations[id]!;
    const { verdict } = its;
    const judgement = its.judgements.at(-1);
    return {
      id,
      controlNumber: inject.controlNumber,
      expiresStoryMs:
        released?.kind === "released" && expiresAfterMs !== null
          ? released.atMs + expiresAfterMs
          : null,
      verdict: verdictFrom(verdict),
      judged: judgement ? judgedBy(run, id, judgement) : null,
    };
  });
}

function verdictFrom(verdict: Verdict): ExpectationState["verdict"] {
  switch (verdict.kind) {
    case "pending":
      return verdict;
    case "met":
      return { kind: "met", storyMs: verdict.atMs, evidence: verdict.evidence };
    case "missed":
    case "unreached":
      return { kind: verdict.kind, storyMs: verdict.atMs };
  }
}

function judgedBy(
  { judged }: PlayRun,
  expectation: string,
  judgement: Judgement,
): ExpectationState["judged"] {
  const { by, reason, atMs } = judgement;
  const at = judged.findLast((each) => each.expectation === expectation && each.atMs === atMs);
  const verdict = judgement.kind === "confirmed" ? "confirmed" : judgement.to;
  return { verdict, reason, by, unixMs: at?.unixMs ?? 0 };
}

function faultsOf(scene: PlayScene, run: PlayRun, inject: Inject): FaultState[] {
  return inject.faults.map((fault) => {
    const its = run.faults.find((each) => each.fault.name === fault.name);
    if (!its) {
      const { name, type, target } = faultFrom(scene, fault, 0);
      return { name, type, target, state: "planned", fromStoryMs: null, toStoryMs: null };
    }
    const { name, type, target, fromStoryMs, toStoryMs } = its.fault;
    return {
      name,
      type,
      target,
      state: its.phase === "ended" ? "ended" : "active",
      fromStoryMs,
      toStoryMs: its.openEnded && its.phase !== "ended" ? null : toStoryMs,
    };
  });
}
