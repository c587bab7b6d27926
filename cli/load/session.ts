/** A fabric under one topology with a load generator in place of its organisations, ready for loads. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { FromStation } from "../../domain/load/mod.ts";
import { participantsIn } from "../../domain/pack/mod.ts";
import { startFabric, type Fabric, type LocalFabric } from "../fabric/mod.ts";
import type { Progress } from "../run/mod.ts";
import type { LoadSettings } from "./settings.ts";
import { openStations, type Stations } from "./stations.ts";

type Report = Extract<FromStation, { kind: "report" }>;

/** A stream refuses what is new when it is full; a load must not end by that: 4 GiB an inbox. */
const ROOM = 32;

export interface Session {
  readonly topology: string;
  readonly fabric: Fabric;
  readonly local: LocalFabric;
  readonly stations: Stations;
  readonly readyMs: number;
  readonly settings: LoadSettings;
  /** Who hears the stations from now on. */
  listen(onReport: (station: number, report: Report) => void): void;
  close(): Promise<void>;
}

/** Starts everything anew: arms share nothing but the seed. */
export async function openSession(
  settings: LoadSettings,
  topology: string,
  dir: string,
  progress: Progress,
): Promise<Session> {
  const { pack, packDir, generators, policies, limit, incidents } = settings;
  const scratch = mkdtempSync(join(settings.store ?? sekishoDir(), "load-"));
  const logDir = join(dir, "logs", topology);
  mkdirSync(logDir, { recursive: true });
  let heard: (station: number, report: Report) => void = () => {};
  let stations: Stations | null = null;
  let fabric: Fabric | null = null;
  const close = async (): Promise<void> => {
    await stations?.stop();
    await fabric?.stop();
    rmSync(scratch, { recursive: true, force: true });
  };
  try {
    fabric = await startFabric({
      pack,
      packDir: resolve(packDir),
      participants: new Set(),
      services: ["policy"],
      policies,
      limit,
      topology,
      room: ROOM,
      stateDir: scratch,
      logDir,
      onCrash: ({ service, cause }) =>
        progress.step(`${service} ended (${cause}) and is started again`),
      onStage: (stage) => progress.update(`${topology} · ${stage}`),
    });
    const { links } = await fabric.operator.network({ op: "list" });
    const addresses = new Map(links.map(({ name, address }) => [name, address]));
    const organisations = participantsIn(pack, topology).map((id) => ({
      id,
      url: addresses.get(id)!,
    }));
    stations = await openStations({
      opening: {
        packDir: resolve(packDir),
        exchangeDir: join(scratch, "exchange"),
        organisations,
        incidents,
      },
      processes: generators,
      logDir,
      onReport: (station, report) => heard(station, report),
    });
    return {
      topology,
      fabric,
      local: fabric.local!,
      stations,
      readyMs: fabric.readyMs ?? 0,
      settings,
      listen: (onReport) => void (heard = onReport),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Where the project keeps what is not worth keeping. */
function sekishoDir(): string {
  const dir = join(import.meta.dirname, "../../.sekisho");
  mkdirSync(dir, { recursive: true });
  return dir;
}
