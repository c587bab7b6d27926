/** `sekisho load`: the same load on one topology after the other, then a report. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import { join, resolve } from "node:path";
import {
  judgeLoad,
  type JudgedLoad,
  type LoadArm,
  type LoadManifest,
  type LoadReport,
} from "../../domain/load/mod.ts";
import { participantsIn } from "../../domain/pack/mod.ts";
import { EXERCISE_BANNER } from "../../platform/bus/mod.ts";
import { renderLoad } from "../../platform/report/mod.ts";
import type { Fabric } from "../fabric/mod.ts";
import type { Progress } from "../run/mod.ts";
import { runLoad, type MeasuredLoad } from "./one-load.ts";
import { searchSaturation } from "./search.ts";
import { openSession, type Session } from "./session.ts";
import type { LoadSettings } from "./settings.ts";

export interface LoadOutcome {
  readonly report: LoadReport;
  readonly dir: string;
}

/** Loads every topology; writes `load.json` and `load.html` into the directory. */
export async function load(
  settings: LoadSettings,
  out: string | null,
  progress: Progress,
  signal: AbortSignal,
): Promise<LoadOutcome> {
  const begun = new Date();
  const stamp = begun.toISOString().slice(0, 19).replaceAll(/[:T]/g, "-");
  const dir = resolve(out ?? join("runs", `load-${stamp}`));
  mkdirSync(join(dir, "logs"), { recursive: true });
  const arms: LoadArm[] = [];
  const judged: JudgedLoad[] = [];
  let broker: Fabric["broker"] = { version: "unknown", syncInterval: "unknown" };
  for (const topology of settings.topologies) {
    progress.step(`${topology}: starting`);
    const session = await openSession(settings, topology, dir, progress);
    try {
      broker = session.fabric.broker;
      const { arm, measured } = await armOf(session, progress, signal);
      arms.push(arm);
      if (measured) judged.push(measured.judged);
    } finally {
      progress.update(`${topology} · stopping`);
      await session.close();
      progress.end();
    }
  }
  const report: LoadReport = {
    banner: EXERCISE_BANNER,
    manifest: manifestOf(settings, broker, begun),
    arms,
    thresholds: judgeLoad(settings.thresholds, judged),
  };
  writeFileSync(join(dir, "load.json"), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(dir, "load.html"), renderLoad(report));
  return { report, dir };
}

async function armOf(
  session: Session,
  progress: Progress,
  signal: AbortSignal,
): Promise<{ arm: LoadArm; measured: MeasuredLoad | null }> {
  const { settings, topology, readyMs } = session;
  const { pack, plan, perSecond, bound } = settings;
  const { name, links } = pack.topologies.find(({ id }) => id === topology)!;
  const organisations = participantsIn(pack, topology).length;
  const head = { topology, name, organisations, links: links.length, readyMs };
  if (!bound) {
    const measured = await runLoad(session, { run: "load", plan, perSecond }, progress, signal);
    return { arm: { ...head, result: measured.result, search: null }, measured };
  }
  const withRate = (rate: number) => ({
    ...plan,
    arrivals: { ...plan.arrivals, perSecond: rate },
    // Each rate has incidents of its own: the same again would be known.
    seed: `${plan.seed}@${rate}`,
  });
  const order = { plan, firstPerSecond: perSecond, bound, withRate };
  const { search, best } = await searchSaturation(session, order, progress, signal);
  return { arm: { ...head, result: best?.result ?? null, search }, measured: best };
}

function manifestOf(settings: LoadSettings, broker: Fabric["broker"], begun: Date): LoadManifest {
  const { pack, plan, source, incidents, leftOut, generators, policies, limit } = settings;
  const { kind } = plan.arrivals;
  return {
    command: `sekisho ${process.argv.slice(2).join(" ")}`,
    pack: { name: pack.name, version: pack.version },
    incidents: { source, n: incidents.length, leftOut },
    seed: plan.seed,
    arrivals: plan.arrivals.kind === "ramp" ? `ramp from ${plan.arrivals.fromPerSecond}/s` : kind,
    durationMs: plan.durationMs,
    warmupMs: plan.warmupMs,
    generators,
    policies,
    limit,
    faults: [
      ...plan.faults.map(({ name }) => name),
      ...plan.floods.map((flood) =>
        flood.kind === "pulls"
          ? `${flood.perSecond} pull requests/s of ${flood.organisation}`
          : `flood of ${flood.organisation}, ${flood.factor} ×`,
      ),
    ],
    versions: {
      sekisho: sekishoVersion(),
      node: process.versions.node,
      natsServer: broker.version,
      syncInterval: broker.syncInterval,
    },
    machine: {
      cpu: cpus()[0]?.model.trim() ?? "unknown",
      cores: availableParallelism(),
      memoryMiB: Math.round(totalmem() / 2 ** 20),
      platform: `${process.platform} ${process.arch}`,
    },
    begun: begun.toISOString(),
    ended: new Date().toISOString(),
  };
}

function sekishoVersion(): string {
  const file = join(import.meta.dirname, "../../package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
