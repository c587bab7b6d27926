/**
 * What does not change in the course of a played run: its timeline, the world, and who plays whom; and what
 * it is as a plan, with what was released in it.
 */
import {
  incidentId,
  resolveTargets,
  targetText,
  type ArmPlan,
  type PlannedArrival,
  type PlannedFault,
} from "../exercise/mod.ts";
import { definitionOf, withStandards } from "../faults/mod.ts";
import { participantsIn, type Pack } from "../pack/mod.ts";
import type { Inject, InjectFault, Timeline } from "../timeline/mod.ts";
import type { PlayState } from "./exercise-state.ts";

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
  { topology, seed }: Pick<PlayScene, "topology" | "seed">,
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

/** What happened in a run so far. */
export interface PlayedSoFar {
  /** In the order of time. */
  readonly releases: readonly { readonly controlNumber: string; readonly storyMs: number }[];
  /** Those that hold or held. */
  readonly faults: readonly PlannedFault[];
  /** null: it goes on. */
  readonly endStoryMs: number | null;
}

/** The run so far as the plan of an arm. Its one window is called `baseline` and is all of it. */
export function planOf(scene: PlayScene, { releases, faults, endStoryMs }: PlayedSoFar): ArmPlan {
  const { timeline, topology, seed, organisations, horizonMs } = scene;
  const toStoryMs = endStoryMs ?? horizonMs;
  return {
    exercise: timeline.id,
    topology,
    organisations,
    seed,
    windows: [{ name: "baseline", fromStoryMs: 0, toStoryMs }],
    arrivals: releases.flatMap(
      ({ controlNumber, storyMs }) =>
        arrivalOf(scene, injectOf(scene, controlNumber), storyMs) ?? [],
    ),
    faults,
    reports: [],
    channels: [],
    endStoryMs: toStoryMs,
  };
}

/** What happened in a run, by how it stands. */
export function playedSoFar(
  scene: PlayScene,
  { injects, faults, phase, clock }: PlayState,
): PlayedSoFar {
  const releases = injects
    .flatMap(({ controlNumber, releasedStoryMs: storyMs }) =>
      storyMs === null ? [] : [{ controlNumber, storyMs }],
    )
    .toSorted((a, b) => a.storyMs - b.storyMs);
  const written = scene.timeline.injects.flatMap((inject) => inject.faults);
  return {
    releases,
    faults: faults.flatMap(({ name, fromStoryMs, toStoryMs }) => {
      const fault = written.find((each) => each.name === name);
      if (fromStoryMs === null || !fault) return [];
      const planned = faultFrom(scene, fault, fromStoryMs);
      return [{ ...planned, toStoryMs: toStoryMs ?? clock.storyMs }];
    }),
    endStoryMs: phase === "ended" ? clock.storyMs : null,
  };
}
