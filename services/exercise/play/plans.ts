/** A played run as the organisations are told of it. Pure. */
import {
  capacityChanges,
  interruptionsOf,
  organisationSeed,
  workChanges,
  type ArmPlan,
} from "../../../domain/exercise/mod.ts";
import { intervalEnds } from "../../../domain/measurement/mod.ts";
import { sekisho } from "../../../proto/mod.ts";
import { arrivalMessage } from "../arm.ts";
import type { RunNotice } from "../controller.ts";
import { dutyOf, profileOf } from "../profile.ts";
import type { PlayLine } from "./clock.ts";
import { planOf, type PlayScene } from "../../../domain/play/mod.ts";
import { soFar, type PlayRun } from "./state.ts";

const { ClockState, Plan } = sekisho.v1;

/** What an organisation is told: nobody waits for the broker, and people play. */
export function playPlanFor(scene: PlayScene, run: PlayRun, organisation: string): Uint8Array {
  const plan = planOf(scene, soFar(run));
  const { startEx } = scene.timeline.exercise;
  const { pack, topology, byTeam } = scene;
  const member = pack.organisations.find(({ id }) => id === organisation);
  return Plan.encode({
    runId: run.runId,
    revision: run.revision,
    seed: organisationSeed(run.seed, organisation),
    clock: { ...clockFor(run.line, plan), startOfExercise: startEx },
    profile: member ? profileOf(member, pack, topology, startEx) : null,
    capacity: capacityChanges(plan, organisation),
    work: workChanges(plan, organisation),
    duty: member ? dutyOf(member, plan, startEx) : [],
    ...accountsAt(run, byTeam.has(organisation)),
    arrivals: plan.arrivals.filter(({ originator }) => originator === organisation).length,
    lookaheadMs: 0,
    interruptions: interruptionsOf(plan, organisation).map(
      ({ fromStoryMs, toStoryMs, sends, arrivals }) => ({
        fromMs: fromStoryMs,
        toMs: toStoryMs,
        arrivals,
        sendsPass: !sends,
      }),
    ),
    play: { byTeam: byTeam.has(organisation) },
  }).finish();
}

/** Stand-ins account for their desks at the end, all of it then; a team's desks are not measured. */
function accountsAt({ line }: PlayRun, byTeam: boolean): sekisho.v1.Plan.$Properties {
  if (line.kind !== "ended" || byTeam || line.endStoryMs === 0) return {};
  const { endStoryMs } = line;
  return { deskAccountStoryMs: [endStoryMs], deskSampleStoryMs: intervalEnds(endStoryMs) };
}

function clockFor(line: PlayLine, { endStoryMs }: ArmPlan): sekisho.v1.Clock.$Properties {
  const lineFromUnixMs = line.fromUnixMs;
  switch (line.kind) {
    case "running": {
      const { startedUnixMs, pace } = line;
      const state = ClockState.CLOCK_STATE_RUNNING;
      return { state, startedUnixMs, pace, endStoryMs, lineFromUnixMs };
    }
    case "paused": {
      const { pace, standsAtStoryMs, fromUnixMs } = line;
      const startedUnixMs = Math.floor(fromUnixMs - standsAtStoryMs / pace);
      const state = ClockState.CLOCK_STATE_PAUSED;
      const standsAt = { standsAtStoryMs, lineFromUnixMs };
      return { state, startedUnixMs, pace, endStoryMs, ...standsAt };
    }
    case "ended": {
      const state = ClockState.CLOCK_STATE_ENDED;
      const startedUnixMs = line.fromUnixMs - line.endStoryMs;
      return { state, startedUnixMs, pace: 1, endStoryMs, lineFromUnixMs };
    }
  }
}

/** Everybody's arrivals so far, encoded, in the order of time. */
export function playArrivals(
  scene: PlayScene,
  run: PlayRun,
): ReadonlyMap<string, sekisho.v1.Arrival.$Properties[]> {
  const arrivals = planOf(scene, soFar(run)).arrivals.map((arrival) => ({
    originator: arrival.originator,
    // Its planners say when it reaches the exchange: nobody has to work on it first.
    message: { ...arrivalMessage(arrival, scene.pack), atOnce: true },
  }));
  return new Map(
    [...Map.groupBy(arrivals, ({ originator }) => originator)].map(([id, each]) => [
      id,
      each.map(({ message }) => message),
    ]),
  );
}

/** What the checkpoint dates by; while the clock stands, it does not go beyond where that stands. */
export function noticeOf(
  { timeline, horizonMs }: PlayScene,
  { runId, topology, line }: PlayRun,
): RunNotice {
  const { startEx: startOfExercise } = timeline.exercise;
  const common = { runId, topology, startOfExercise };
  if (line.kind === "ended") {
    const { endStoryMs, fromUnixMs } = line;
    return { ...common, startedUnixMs: fromUnixMs - endStoryMs, pace: 1, endStoryMs };
  }
  const { pace } = line;
  const startedUnixMs =
    line.kind === "running"
      ? line.startedUnixMs
      : Math.floor(line.fromUnixMs - line.standsAtStoryMs / pace);
  const endStoryMs = line.kind === "running" ? horizonMs : line.standsAtStoryMs;
  return { ...common, startedUnixMs, pace, endStoryMs };
}
