/** A played exercise on a real fabric, steered and played over the wire as the console does. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startFabric, type Crash, type Fabric } from "../../cli/fabric/mod.ts";
import { collect, type Collector } from "../../cli/run/collect.ts";
import type { PlayState } from "../../domain/play/mod.ts";
import { connectBus, readIdentity, subjects, type Bus } from "../../platform/bus/mod.ts";
import { identityPath } from "../../platform/nats/mod.ts";
import { loadPack, type LoadedPack } from "../../platform/pack/mod.ts";
import { v7 } from "./uuid.ts";

export const HARBOUR = join(import.meta.dirname, "../packs/harbour");

export interface Played {
  readonly fabric: Fabric;
  readonly loaded: LoadedPack;
  readonly console: Bus;
  readonly collector: Collector;
  readonly crashes: readonly Crash[];
  readonly dir: string;
  /** Asks the controller; throws what it has against it. */
  steer(command: object): Promise<Steered>;
  /** What it has against a command. */
  refused(command: object): Promise<readonly string[]>;
  state(): Promise<PlayState>;
  /** Asks an organisation; the answer as it came. */
  ask(organisation: string, command: object): Promise<string>;
  /** Does something as a player, under an id of its own unless one is given. */
  act(organisation: string, command: object, actId?: string): Promise<Acted>;
  kill(process: string): void;
  log(process: string): string;
  stop(): Promise<void>;
}

export interface Steered {
  readonly runId: string;
  readonly play: PlayState;
}

export interface Acted {
  readonly ok: boolean;
  readonly messageId: string;
  readonly incidentId: string;
  readonly problems?: readonly string[];
}

/** What only asks, or may be asked twice, is soon asked again. */
const TIMEOUT_MS = 1_500;
const COMMAND_MS = 20_000;
const COMES_BACK_MS = 20_000;

export async function startPlayed(packDir: string = HARBOUR): Promise<Played> {
  const loaded = loadPack(packDir);
  const dir = mkdtempSync(join(tmpdir(), "sekisho-played-"));
  const crashes: Crash[] = [];
  const fabric = await startFabric({
    pack: loaded.pack,
    packDir,
    stateDir: join(dir, "state"),
    logDir: join(dir, "logs"),
    onCrash: (crash) => crashes.push(crash),
  });
  const collector = await collect(fabric.bus);
  const { exchange, supervisor } = fabric.local!;
  const identity = readIdentity(identityPath(exchange.dir, "console"));
  const bus = await connectBus({ url: fabric.url, identity });

  /** A process that was killed comes back, and is asked again. */
  async function request(subject: string, body: object, timeout = TIMEOUT_MS): Promise<string> {
    const until = Date.now() + COMES_BACK_MS;
    for (;;) {
      try {
        const reply = await bus.nc.request(subject, JSON.stringify(body), { timeout });
        return reply.string();
      } catch (error) {
        if (Date.now() > until) throw error;
        await sleep(50);
      }
    }
  }
  async function command(
    body: object,
    timeout = COMMAND_MS,
  ): Promise<Steered & { ok: boolean; problems?: string[] }> {
    return JSON.parse(await request(subjects.command, body, timeout)) as Steered & { ok: boolean };
  }

  return {
    fabric,
    loaded,
    console: bus,
    collector,
    crashes,
    dir,
    async steer(body) {
      const reply = await command(body);
      if (!reply.ok) throw new Error(reply.problems?.join("; "));
      return reply;
    },
    refused: async (body) => (await command(body)).problems ?? [],
    state: async () => (await command({ op: "state" }, TIMEOUT_MS)).play,
    ask: (organisation, body) => request(subjects.agencyCommand(organisation), body),
    async act(organisation, body, actId = v7()) {
      const subject = subjects.agencyCommand(organisation);
      return JSON.parse(await request(subject, { by: "player", ...body, actId })) as Acted;
    },
    kill(process) {
      const pid = supervisor.pid(process);
      if (pid === null) throw new Error(`${process} does not run`);
      globalThis.process.kill(pid, "SIGKILL");
    },
    log: (process) => readFileSync(join(dir, "logs", `${process}.log`), "utf8"),
    async stop() {
      await bus.close();
      await fabric.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
