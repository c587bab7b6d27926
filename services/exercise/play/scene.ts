/** What does not change in the course of a played run: its timeline, the world, and who plays whom. Pure. */
import {
  incidentId,
  resolveTargets,
  targetText,
  type ArmPlan,
  type PlannedArrival,
  type PlannedFault,
} from "../../../domain/exercise/mod.ts";
import { definitionOf, withStandards } from "../../../domain/faults/mod.ts";
import { participantsIn, type Pack } from "../../../domain/pack/mod.ts";
import type { Inject, InjectFault, Timeline } from "../../../domain/timeline/mod.ts";
import type { PlayRun } from "./state.ts";

/** Beyond its planned end a played exercise goes on until somebody ends it. */
const BEYOND_MS = 30 * 24 * 60 * 60_000;
const MINUTE_MS = 60_000;

export interface PlayScene {
  readonly timeline: Timeline;
  readonly pack: Pack;
  readonly topology: string;
  readonly seed: string;
  /** Ids of those who take part, in the pack's order. */
  readonly organisations: readonly string[];
  /** Organisations that teams play. */
  readonly byTeam: ReadonlySet<string>;
  /** Story time that nothing comes after. */
  readonly horizonMs: number;
}

export function sceneOf(
  timeline: Timeline,
  pack: Pack,
  { topology, seed }: Pick<PlayRun, "topology" | "seed">,
): PlayScene {
  return {
    timeline,
    pack,
    topology,
    seed,
    organisations: participantsIn(pack, topology),
    byTeam: new Set(timeline.teams.map(({ organizationId }) => organizationId)),
    horizonMs: timeline.endMs + BEYOND_MS,
  };
}

export function injectOf({ timeline }: PlayScene, controlNumber: string): Inject {
  return timeline.injects.find((inject) => inject.controlNumber === controlNumber)!;
}

/** Under which id an inject's incident enters the exchange: drawn, the same in every run of the seed. */
export function incidentIdOf(
  { timeline, seed }: PlayScene,
  { controlNumber, atMs }: Inject,
): string {
  const startUnixMs = Date.parse(timeline.exercise.startEx);
  return incidentId(seed, controlNumber, "baseline", startUnixMs + (atMs ?? 0));
}

/** The arrival of an inject's incident; null for an inject without. */
export function arrivalOf(
  scene: PlayScene,
  inject: Inject,
  storyMs: number,
): PlannedArrival | null {
  const { incident } = inject;
  if (!incident) return null;
  const { key, originator, severity } = incident;
  return {
    incidentId: incidentIdOf(scene, inject),
    key,
    window: "baseline",
    storyMs,
    originator,
    severity,
    incident,
    disclosure: { kind: "told", delayMs: 0, marked: null },
  };
}

/** An inject's fault from a story time on, its targets drawn from the seed. */
export function faultFrom(
  { pack, organisations, seed, horizonMs }: PlayScene,
  { durationMinutes, ...fault }: InjectFault,
  storyMs: number,
): PlannedFault {
  const present = pack.organisations.filter(({ id }) => organisations.includes(id));
  const definition = definitionOf(fault.type);
  const targets = resolveTargets(fault.target, present, seed, fault.name);
  const lastsMs = durationMinutes === null ? horizonMs : durationMinutes * MINUTE_MS;
  return {
    ...fault,
    durationMinutes,
    startAt: { window: "baseline", offsetMinutes: storyMs / MINUTE_MS },
    attributes: withStandards(definition.attributes, fault.attributes),
    targets,
    target: targetText(targets),
    fromStoryMs: storyMs,
    toStoryMs: definition.momentary ? storyMs : Math.min(horizonMs, Math.round(storyMs + lastsMs)),
  };
}

/** The run so far as the plan of an arm: with what was released, and the faults that hold or held. */
export function planOf(scene: PlayScene, run: PlayRun): ArmPlan {
  const { timeline, topology, seed, organisations, horizonMs } = scene;
  const endStoryMs = run.line.kind === "ended" ? run.line.endStoryMs : horizonMs;
  return {
    exercise: timeline.id,
    topology,
    organisations,
    seed,
    windows: [{ name: "baseline", fromStoryMs: 0, toStoryMs: endStoryMs }],
    arrivals: run.releases.flatMap(
      ({ controlNumber, storyMs }) =>
        arrivalOf(scene, injectOf(scene, controlNumber), storyMs) ?? [],
    ),
    faults: run.faults.map(({ fault }) => fault),
    reports: [],
    channels: [],
    endStoryMs,
  };
}
