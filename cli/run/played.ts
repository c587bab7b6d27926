/** The run directory of an exercise that people played. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ArmPlan, Exercise } from "../../domain/exercise/mod.ts";
import { runFacts, type Report } from "../../domain/measurement/mod.ts";
import {
  planOf,
  playedSoFar,
  sceneOf,
  type PlayScene,
  type PlayState,
} from "../../domain/play/mod.ts";
import type { Timeline } from "../../domain/timeline/mod.ts";
import { playedFiles, writeAfterAction } from "../../platform/aar/mod.ts";
import { EXERCISE_BANNER } from "../../platform/bus/mod.ts";
import type { LoadedPack } from "../../platform/pack/mod.ts";
import type { Fabric } from "../fabric/mod.ts";
import { measured, tellOfRun } from "./arm.ts";
import type { Collector } from "./collect.ts";
import { manifestOf } from "./manifest.ts";
import { writeRun } from "./write.ts";

export interface PlayedRun {
  readonly fabric: Fabric;
  readonly loaded: LoadedPack;
  readonly timeline: Timeline;
  /** As the controller gives it in answer to `state`, with the seed that it gives beside. */
  readonly play: PlayState;
  readonly seed: string;
}

export interface PlayedRecord extends PlayedRun {
  readonly collector: Collector;
  readonly begunUnixMs: number;
  readonly dir: string;
  /** Everybody who joined. */
  readonly attended: readonly string[];
}

/**
 * Tells the metrics service of a run that has begun, so that its latencies are recorded from then on; at its
 * end this is told once more, with all that was released.
 */
export async function announcePlayed({ fabric, ...played }: PlayedRun): Promise<void> {
  const { pack } = played.loaded;
  const { runId, clock } = played.play;
  const plan = planFor(sceneFor(played), played.play);
  await tellOfRun(fabric, runFacts(runId, plan, pack, clock.startOfExercise.slice(0, 10)));
}

/** What became of a played run. */
export interface PlayedReports {
  readonly report: Report;
  /** Sentences about what could not be written. */
  readonly missing: readonly string[];
}

/**
 * Writes the run directory of a run that has ended: manifest, ledger, decisions with their chains, journal,
 * timeline, and how it stood at the end with ratings and notes; and the reports that are made of them.
 * Ends the collector.
 */
export async function collectPlayed(record: PlayedRecord): Promise<PlayedReports> {
  const { dir, fabric, loaded, timeline, play, seed, collector, begunUnixMs } = record;
  await announcePlayed(record);
  const arm = await measured(fabric, play.runId);
  await collector.finish();
  const scene = sceneFor(record);
  const plan = planFor(scene, play);
  const n = plan.arrivals.length;
  const source = {
    kind: "timeline",
    path: loaded.pack.name,
    n,
    refused: [],
    overlay: null,
  } as const;
  const settings = {
    loaded,
    exercise: exerciseOf(scene, play),
    seed,
    plans: [plan],
    incidents: { incidents: plan.arrivals.map(({ incident }) => incident), imported: null, source },
    thresholds: [],
  };
  const manifest = manifestOf({ settings, fabric, begunUnixMs, arms: [arm] });
  const report = writeRun({ dir, manifest, arms: [arm], collector });
  writeJson(join(dir, playedFiles.play), play);
  writeJson(join(dir, playedFiles.timeline), timeline);
  writeJson(join(dir, playedFiles.participants), { people: record.attended });
  const { missing } = await writeAfterAction(dir, report, { language: "en", status: "draft" });
  return { report, missing };
}

const sceneFor = ({ timeline, loaded, play, seed }: Omit<PlayedRun, "fabric">): PlayScene =>
  sceneOf(timeline, loaded.pack, { topology: play.topology, seed });

/** What a team found out and told nobody, it kept to itself: that is not lost. */
function planFor(scene: PlayScene, play: PlayState): ArmPlan {
  const plan = planOf(scene, playedSoFar(scene, play));
  const kept = { kind: "withheld", fault: "" } as const;
  const arrivals = plan.arrivals.map((arrival) =>
    scene.byTeam.has(arrival.originator) ? { ...arrival, disclosure: kept } : arrival,
  );
  return { ...plan, arrivals };
}

/** What a manifest says of an exercise. */
function exerciseOf({ timeline, seed, topology }: PlayScene, { clock }: PlayState): Exercise {
  const { exercise, id } = timeline;
  const lastsMinutes = Math.max(1, clock.storyMs / 60_000);
  return {
    id,
    name: exercise.name,
    names: exercise.names,
    description: exercise.scope,
    question: "",
    seed,
    startOfExercise: exercise.startEx,
    storyMinutesPerSecond: exercise.compression / 60,
    arrivals: { process: "constant", perHour: 1 },
    windows: [{ name: "baseline", incidents: true, lastsMinutes }],
    topologies: [topology],
    faults: [],
    channels: [],
    activeCyberDefence: null,
    deadlineMinutes: lastsMinutes,
    focusNations: [],
    overlay: null,
    thresholds: [],
    assumptions: exercise.assumptions,
  };
}

function writeJson(path: string, value: object): void {
  writeFileSync(path, `${JSON.stringify({ banner: EXERCISE_BANNER, ...value }, null, 2)}\n`);
}
