/** `manifest.json`: everything that is needed to say what a run was and to run it again. */
import { readFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import { join } from "node:path";
import type { ArmPlan } from "../../domain/exercise/mod.ts";
import { participantsIn, type Pack } from "../../domain/pack/mod.ts";
import { EXERCISE_BANNER } from "../../platform/bus/mod.ts";
import type { Fabric } from "../fabric/mod.ts";
import type { ArmResult } from "./arm.ts";
import type { RunSettings } from "./run.ts";

export interface ManifestInput {
  readonly settings: RunSettings;
  readonly fabric: Fabric;
  readonly begunUnixMs: number;
  readonly arms: readonly ArmResult[];
}

export function manifestOf({ settings, fabric, begunUnixMs, arms }: ManifestInput) {
  const { loaded, exercise, seed, plans, incidents } = settings;
  const participants = participantsOf(plans);
  const members = loaded.pack.organisations.filter(({ id }) => participants.has(id));
  return {
    banner: EXERCISE_BANNER,
    exercise,
    seed,
    pack: { name: loaded.pack.name, version: loaded.pack.version, digest: loaded.digest },
    incidents: incidents.source,
    overlay: incidents.source.overlay,
    organisations: members.map(({ id, name, names, nation }) => ({ id, name, names, nation })),
    nations: { ...loaded.pack.nations },
    topologies: plans.map(({ topology }) => describeTopology(loaded.pack, topology)),
    arms: plans.map((plan, index) => ({
      runId: arms[index]?.runId ?? "",
      topology: plan.topology,
      windows: plan.windows,
      faults: plan.faults,
      endStoryMs: plan.endStoryMs,
      arrivals: plan.arrivals.length,
    })),
    thresholds: settings.thresholds,
    versions: {
      sekisho: sekishoVersion(),
      node: process.version,
      natsServer: fabric.broker.version,
      syncInterval: fabric.broker.syncInterval,
    },
    machine: {
      cpu: cpus()[0]?.model ?? "unknown",
      cores: availableParallelism(),
      memoryMiB: Math.round(totalmem() / 2 ** 20),
      platform: `${process.platform} ${process.arch}`,
    },
    fabric: {
      kind: fabric.local ? "own" : "attached",
      organisations: members.length,
      readyMs: fabric.readyMs,
      policies: fabric.policies,
    },
    begun: new Date(begunUnixMs).toISOString(),
    ended: new Date().toISOString(),
  };
}

/** Who takes part in one of the arms or several. */
export const participantsOf = (plans: readonly ArmPlan[]): Set<string> =>
  new Set(plans.flatMap(({ organisations }) => organisations));

function describeTopology(pack: Pack, id: string) {
  const { name, names, description } = pack.topologies.find((topology) => topology.id === id)!;
  return { id, name, names, description, organisations: participantsIn(pack, id) };
}

function sekishoVersion(): string {
  const file = join(import.meta.dirname, "../../package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
