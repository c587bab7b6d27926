/** An exchange of one's own, from nothing to ready. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Pack } from "../../domain/pack/types.ts";
import { syncsAlways, writeServerConfig } from "./configuration.ts";
import { findNatsProgram, type NatsProgram } from "./find.ts";
import { provision, type Identities } from "./identity.ts";
import { launchNatsServer, type RunningServer } from "./launch.ts";
import { prepareExchange } from "./prepare.ts";

export interface ExchangeOptions {
  /** Directory of keys, configuration, log and store; a temporary one, removed by `stop()`. */
  readonly dir?: string;
  /** The nats-server to use; searched for when left out. */
  readonly program?: NatsProgram;
  readonly host?: string;
  readonly port?: number;
  /** The server's log; `<dir>/nats-server.log` when left out. */
  readonly logFile?: string;
  /** So many times the usual room for messages; 1 when left out. */
  readonly room?: number;
  /** Told before something takes long. */
  readonly onStage?: (message: string) => void;
  readonly signal?: AbortSignal;
}

/** A running exchange. */
export interface Exchange {
  readonly url: string;
  readonly dir: string;
  readonly identities: Identities;
  readonly server: RunningServer;
  readonly program: NatsProgram;
  /** Whether the server syncs every write before it acknowledges it. */
  readonly syncsAlways: boolean;
  stop(): Promise<void>;
}

/** Provisions, launches and prepares an exchange of the pack's organisations. */
export async function startExchange(pack: Pack, options: ExchangeOptions = {}): Promise<Exchange> {
  const program = options.program ?? (await findNatsProgram(options));
  const dir = resolve(options.dir ?? mkdtempSync(join(tmpdir(), "sekisho-")));
  mkdirSync(dir, { recursive: true });
  const identities = provision(pack, dir);
  const { host, port, logFile, room = 1 } = options;
  const config = writeServerConfig({
    pack,
    dir,
    identities,
    version: program.version,
    room,
    ...(logFile === undefined ? {} : { logFile }),
  });
  const server = await launchNatsServer({
    program: program.path,
    config,
    dir,
    ...(host === undefined ? {} : { host }),
    ...(port === undefined ? {} : { port }),
  });
  const stop = async () => {
    await server.stop();
    if (options.dir === undefined) rmSync(dir, { recursive: true, force: true });
  };
  try {
    await prepareExchange(server.url, dir, pack, room);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: server.url,
    dir,
    identities,
    server,
    program,
    syncsAlways: syncsAlways(program.version),
    stop,
  };
}
