/**
 * The fabric of every organisation of the shipped pack: seconds from nothing until all of it answers, and
 * what all its processes take of memory when they are idle then.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startFabric, type Fabric } from "../../cli/fabric/mod.ts";
import { loadPack } from "../../platform/pack/mod.ts";
import type { Series } from "../measured.ts";
import type { Comparison } from "../rows.ts";

const PACK = join(import.meta.dirname, "../../packs/indo-pacific");
/** Idle so long before its memory is looked at. */
const SETTLE_MS = 2_000;

const READY = "fabric of all organisations ready";
const MEMORY = "its memory when idle (PSS)";
const SHARE = "of it an organisation's process";

interface Found {
  readonly readyS: number;
  /** By process. */
  readonly pssMiB: ReadonlyMap<string, number>;
}

export async function measureFabric(repetitions: number): Promise<Series[]> {
  const found: Found[] = [];
  // One before those that count fills the compile cache, as the first start on a machine does.
  for (let round = -1; round < repetitions; round++) {
    const one = await measureOnce();
    if (round >= 0) found.push(one);
  }
  const total = ({ pssMiB }: Found) => [...pssMiB.values()].reduce((a, b) => a + b, 0);
  const series = (name: string, unit: string, of: (one: Found) => number): Series => ({
    name,
    who: "sekisho",
    unit,
    values: found.map(of),
  });
  return [
    series(READY, "s", ({ readyS }) => readyS),
    series(MEMORY, "GB", (one) => (total(one) * 2 ** 20) / 1e9),
    series(SHARE, "MB", ({ pssMiB }) => (pssMiB.get("nisc")! * 2 ** 20) / 1e6),
  ];
}

async function measureOnce(): Promise<Found> {
  const { pack } = loadPack(PACK);
  const dir = mkdtempSync(join(tmpdir(), "sekisho-bench-"));
  const begun = performance.now();
  const fabric = await startFabric({
    pack,
    packDir: PACK,
    stateDir: join(dir, "state"),
    logDir: join(dir, "log"),
    onCrash: ({ service, cause }) => console.error(`${service} ended: ${cause}`),
  });
  try {
    const readyS = (performance.now() - begun) / 1_000;
    await sleep(SETTLE_MS);
    const ids = pack.organisations.map(({ id }) => id);
    return { readyS, pssMiB: memoryOf(fabric, ids) };
  } finally {
    await fabric.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}

const SERVICES = ["network", "policy", "metrics", "exercise"] as const;

function memoryOf({ local }: Fabric, organisations: readonly string[]): Map<string, number> {
  const { supervisor, exchange } = local!;
  const names = [...SERVICES, ...organisations];
  const pids = new Map(names.map((name) => [name, supervisor.pid(name)]));
  pids.set("nats-server", exchange.server.pid ?? null);
  return new Map(
    [...pids].map(([name, pid]) => {
      if (pid === null) throw new Error(`${name} does not run`);
      return [name, pssMiB(pid)];
    }),
  );
}

/** Proportional set size: what is shared counts for each by its share. */
function pssMiB(pid: number): number {
  const kiB = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1];
  return Number(kiB) / 1_024;
}

export const FABRIC: readonly Comparison[] = [
  { kind: "alone", measurement: READY, target: 6 },
  { kind: "alone", measurement: MEMORY, target: 2 },
  { kind: "alone", measurement: SHARE, target: null },
];
