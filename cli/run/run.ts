/** `sekisho run`: the same incidents, arrivals and seed under each topology, then a report. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { planArm, type ArmPlan, type Exercise } from "../../domain/exercise/mod.ts";
import { InputError } from "../../domain/input.ts";
import type { DemandedThreshold, Report } from "../../domain/measurement/mod.ts";
import { loadPack, type LoadedPack } from "../../platform/pack/mod.ts";
import { attachFabric, checkReplicas, startFabric, type Fabric } from "../fabric/mod.ts";
import { runArm, type ArmResult } from "./arm.ts";
import { collect, type Collector } from "./collect.ts";
import { runIncidents, type RunIncidents } from "./incidents.ts";
import { manifestOf, participantsOf } from "./manifest.ts";
import { metricsPort } from "./metrics-port.ts";
import type { Progress } from "./progress.ts";
import { demandedThresholds } from "./thresholds.ts";
import { writeRun } from "./write.ts";

export interface RunOptions {
  readonly exercise: string;
  readonly packDir: string;
  /** null: those of the exercise. */
  readonly topologies: readonly string[] | null;
  /** CSAF file or folder; null: the pack's catalogue. */
  readonly incidents: string | null;
  readonly allowRestricted: boolean;
  readonly out: string | null;
  readonly seed: string | null;
  /** Port for Prometheus as it was written; null: none. */
  readonly metricsPort: string | null;
  /** Processes of the checkpoint; null: as many as there are in an exchange that is up already, else 1. */
  readonly policies: number | null;
  /** Thresholds besides those of the exercise. */
  readonly thresholds: readonly string[];
  /** An exchange that is up already; null: a fabric of its own. */
  readonly attach: { readonly url: string; readonly exchangeDir: string } | null;
  readonly signal: AbortSignal;
}

export interface RunOutcome {
  readonly report: Report;
  readonly dir: string;
}

/** What is the same for all arms. */
export interface RunSettings {
  readonly loaded: LoadedPack;
  readonly exercise: Exercise;
  readonly seed: string;
  readonly plans: readonly ArmPlan[];
  readonly incidents: RunIncidents;
  readonly thresholds: readonly DemandedThreshold[];
}

export async function runExercise(options: RunOptions, progress: Progress): Promise<RunOutcome> {
  const settings = await prepare(options);
  const dir = makeRunDirectory(options);
  const scratch = mkdtempSync(join(sekishoDir(), "fabric-"));
  const begunUnixMs = Date.now();
  progress.step(`${settings.exercise.name}: ${settings.incidents.source.n} incidents`);
  let fabric: Fabric | null = null;
  try {
    fabric = await openFabric(options, settings, dir, scratch, progress);
    const collector = await collect(fabric.bus);
    if (settings.incidents.imported) await fabric.operator.load(settings.incidents.imported);
    const arms = await runArms(options, settings, fabric, collector, progress);
    await collector.finish();
    const manifest = manifestOf({ settings, fabric, begunUnixMs, arms });
    return { dir, report: writeRun({ dir, manifest, arms, collector }) };
  } finally {
    progress.update("stopping");
    await fabric?.stop();
    rmSync(scratch, { recursive: true, force: true });
    progress.end();
  }
}

async function prepare(options: RunOptions): Promise<RunSettings> {
  const loaded = loadPack(options.packDir);
  const exercise = loaded.exercises.get(options.exercise);
  if (!exercise) throw unknown("exercise", options.exercise, [...loaded.exercises.keys()]);
  const seed = options.seed ?? exercise.seed;
  const known = loaded.pack.topologies.map(({ id }) => id);
  const topologies = options.topologies ?? exercise.topologies;
  for (const id of topologies) if (!known.includes(id)) throw unknown("topology", id, known);
  const thresholds = demandedThresholds(exercise, options.thresholds, loaded.pack);
  const incidents = await runIncidents(
    loaded,
    exercise,
    options.incidents,
    options.allowRestricted,
  );
  const plans = topologies.map((id) =>
    planArm(exercise, loaded.pack, id, incidents.incidents, seed),
  );
  if (options.attach && options.policies !== null) throw notOurs();
  checkReplicas(
    plans.flatMap(({ faults }) => faults),
    options.policies ?? 1,
  );
  return { loaded, exercise, seed, plans, incidents, thresholds };
}

async function openFabric(
  options: RunOptions,
  { loaded, plans }: RunSettings,
  dir: string,
  scratch: string,
  progress: Progress,
): Promise<Fabric> {
  const { pack } = loaded;
  if (options.attach) return attachFabric(options.attach.url, options.attach.exchangeDir, pack);
  const port = options.metricsPort === null ? null : await metricsPort(options.metricsPort);
  if (port !== null) progress.step(`figures for Prometheus: http://127.0.0.1:${port}/metrics`);
  const fabric = await startFabric({
    pack,
    policies: options.policies ?? 1,
    metricsPort: port,
    packDir: resolve(options.packDir),
    participants: participantsOf(plans),
    stateDir: scratch,
    logDir: join(dir, "logs"),
    onCrash: ({ service, cause }) =>
      progress.step(`${service} ended (${cause}) and is started again`),
    onStage: (stage) => progress.step(stage),
  });
  const { version } = fabric.broker;
  progress.step(
    `all ready on nats-server ${version} in ${((fabric.readyMs ?? 0) / 1000).toFixed(1)} s`,
  );
  return fabric;
}

async function runArms(
  options: RunOptions,
  settings: RunSettings,
  fabric: Fabric,
  collector: Collector,
  progress: Progress,
): Promise<ArmResult[]> {
  const arms: ArmResult[] = [];
  for (const plan of settings.plans) {
    progress.step(`${plan.topology}: ${plan.arrivals.length} arrivals`);
    const { startOfExercise } = settings.exercise;
    const { pack } = settings.loaded;
    const { signal } = options;
    const incidents = settings.incidents.imported ? "loaded" : "catalogue";
    const context = {
      fabric,
      pack,
      plan,
      incidents,
      startOfExercise,
      collector,
      progress,
      signal,
    } as const;
    arms.push(await runArm(context));
    progress.end();
  }
  return arms;
}

function makeRunDirectory({ out, exercise }: RunOptions): string {
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(/[:T]/g, "-");
  const dir = resolve(out ?? join("runs", `${exercise}-${stamp}`));
  mkdirSync(join(dir, "logs"), { recursive: true });
  return dir;
}

/** Where the project keeps what is not worth keeping: fetched programs, fabrics that run. */
function sekishoDir(): string {
  const dir = join(import.meta.dirname, "../../.sekisho");
  mkdirSync(dir, { recursive: true });
  return dir;
}

function notOurs(): InputError {
  const message =
    "`--policy` starts policy processes, and those of an exchange that is up already are not this command's; leave out `--policy` or `--nats`";
  return new InputError([{ file: "", line: 0, column: 0, message }]);
}

function unknown(what: string, value: string, known: readonly string[]): InputError {
  const message = `the pack has no ${what} \`${value}\`; it has ${known.map((id) => `\`${id}\``).join(", ")}`;
  return new InputError([{ file: "", line: 0, column: 0, message }]);
}
