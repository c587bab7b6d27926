/** Runs a small exercise on a real fabric, with something done to it on the way. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { collect } from "../../cli/run/collect.ts";
import { runArm, type ArmResult } from "../../cli/run/arm.ts";
import { startFabric, type Crash, type Fabric } from "../../cli/fabric/mod.ts";
import { planArm, type ArmPlan } from "../../domain/exercise/mod.ts";
import { summarise, type JournalFact, type ReportArm } from "../../domain/measurement/mod.ts";
import { policyNames } from "../../domain/replicas.ts";
import { loadPack } from "../../platform/pack/mod.ts";
import { SIX } from "./packs.ts";

export interface SmallRun {
  readonly plan: ArmPlan;
  readonly result: ArmResult;
  readonly arm: ReportArm;
  readonly crashes: readonly Crash[];
  readonly journal: readonly JournalFact[];
  /** The broker's own address, which only the network and the operator are told. */
  readonly brokerUrl: string;
  /** What each service logged, by name. */
  readonly log: (service: string) => string;
}

export interface SmallRunOptions {
  readonly exercise?: string;
  readonly topology?: string;
  readonly seed?: string;
  /** Processes of the checkpoint; left out: one. */
  readonly policies?: number;
  /** Folder of the pack; left out: the small one. */
  readonly packDir?: string;
  /** Runs beside the exercise, from before it starts until it resolves. */
  readonly watch?: (fabric: Fabric, plan: ArmPlan) => Promise<void>;
  /** Called when the story has reached about this share of its length, on a running fabric. */
  readonly disturb?: { readonly at: number; readonly with: (fabric: Fabric) => Promise<void> };
  /** Called when all is counted, before the fabric is stopped. */
  readonly afterwards?: (fabric: Fabric) => Promise<void>;
}

export async function smallRun(options: SmallRunOptions = {}): Promise<SmallRun> {
  const packDir = options.packDir ?? SIX;
  const loaded = loadPack(packDir);
  const exercise = loaded.exercises.get(options.exercise ?? "quick")!;
  const topology = options.topology ?? "hub";
  const plan = planArm(exercise, loaded.pack, topology, loaded.catalogue, options.seed ?? "1");
  const dir = mkdtempSync(join(tmpdir(), "sekisho-run-"));
  const logDir = join(dir, "logs");
  const crashes: Crash[] = [];
  const fabric = await startFabric({
    pack: loaded.pack,
    packDir,
    ...(options.policies !== undefined && { policies: options.policies }),
    stateDir: join(dir, "state"),
    logDir,
    onCrash: (crash) => crashes.push(crash),
  });
  let stopped = false;
  try {
    const collector = await collect(fabric.bus);
    const disturbing = Promise.all([disturb(fabric, plan, options), options.watch?.(fabric, plan)]);
    const result = await runArm({
      fabric,
      pack: loaded.pack,
      plan,
      incidents: "catalogue",
      startOfExercise: exercise.startOfExercise,
      collector,
      progress: { step: () => {}, update: () => {}, end: () => {} },
      signal: new AbortController().signal,
    });
    await disturbing;
    await collector.finish();
    await options.afterwards?.(fabric);
    const { journal } = collector;
    const arm = summarise({ facts: plan, rows: result.rows, journal }, exercise.deadlineMinutes);
    const read = (name: string) => readFileSync(join(logDir, `${name}.log`), "utf8");
    const names = [
      ...policyNames(options.policies ?? 1),
      ...loaded.pack.organisations.map(({ id }) => id),
    ];
    const logs = new Map(names.map((name) => [name, read(name)]));
    stopped = true;
    await fabric.stop();
    // What it was told last is told while everything is stopped.
    logs.set("network", read("network"));
    const log = (service: string): string => logs.get(service) ?? "";
    return { plan, result, arm, crashes, journal, log, brokerUrl: fabric.url };
  } finally {
    if (!stopped) await fabric.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}

async function disturb(fabric: Fabric, plan: ArmPlan, options: SmallRunOptions): Promise<void> {
  if (!options.disturb) return;
  const { at, with: act } = options.disturb;
  for (;;) {
    await sleep(20);
    const state = await fabric.operator.state().catch(() => null);
    if (state && state.phase !== "idle" && state.storyMs >= at * plan.endStoryMs) break;
  }
  await act(fabric);
}

/** Ends a service's process at once, several times over. */
export async function killRepeatedly(fabric: Fabric, name: string, times: number): Promise<void> {
  const { supervisor } = fabric.local!;
  for (let kill = 0; kill < times; kill++) {
    const pid = supervisor.pid(name);
    if (pid !== null) process.kill(pid, "SIGKILL");
    await sleep(700);
  }
}

/** Commands that a network service has carried out so far, by its log. */
export function networkCommands(logDir: string): { op: string; ok: boolean }[] {
  const path = join(logDir, "network.log");
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.includes('"msg":"command"'))
    .map((line) => JSON.parse(line) as { command: { op: string }; ok: boolean })
    .map(({ command, ok }) => ({ op: command.op, ok }));
}
