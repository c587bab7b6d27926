/** A nats-server of our own: start, stop, kill, restart on the same port and store. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { createConnection } from "node:net";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pauseProcess } from "../processes/mod.ts";

const START_TIMEOUT_MS = 30_000;
const STOP_TIMEOUT_MS = 5_000;
const POLL_MS = 10;

export interface LaunchOptions {
  /** Path of the nats-server program. */
  readonly program: string;
  /** Path of its configuration. */
  readonly config: string;
  /** Directory for its port file. */
  readonly dir: string;
  /** Address to listen on; 127.0.0.1 when left out. */
  readonly host?: string;
  /** Port to listen on; a free one when left out. */
  readonly port?: number;
}

/** A nats-server process. */
export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Of the process that runs now; undefined while none does. */
  readonly pid: number | undefined;
  /** Ends it as a crash would, without a chance to write anything. */
  kill(): Promise<void>;
  /** Ends it properly. */
  stop(): Promise<void>;
  /** Starts it again on the same port and store when it does not run. */
  resume(): Promise<void>;
  /** Has it stand still with its connections open; resolves when it does. */
  pause(): Promise<void>;
  /** Has it go on. */
  unpause(): void;
  /** Starts it again on the same port and store, after stopping it when it still runs. */
  restart(): Promise<void>;
}

const children = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of children) child.kill("SIGKILL");
});

/** Starts nats-server and waits until it answers. Rejects with what it said when it ends instead. */
export async function launchNatsServer(options: LaunchOptions): Promise<RunningServer> {
  const server = new Launched(options);
  await server.start();
  return server;
}

class Launched implements RunningServer {
  readonly #options: LaunchOptions;
  readonly #host: string;
  #port: number;
  #child: ChildProcess | undefined;
  #said = "";

  constructor(options: LaunchOptions) {
    this.#options = options;
    this.#host = options.host ?? "127.0.0.1";
    this.#port = options.port ?? -1;
  }

  get url(): string {
    const host = this.#host === "0.0.0.0" ? "127.0.0.1" : this.#host;
    return `nats://${host}:${this.#port}`;
  }

  get port(): number {
    return this.#port;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  async start(): Promise<void> {
    const { program, config, dir } = this.#options;
    mkdirSync(dir, { recursive: true });
    this.#said = "";
    const where = ["--addr", this.#host, "--port", String(this.#port), "--ports_file_dir", dir];
    const child = spawn(program, ["--config", config, ...where], {
      // A group of its own: at Ctrl-C faults are taken away, and everybody drains, before it goes.
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#child = child;
    children.add(child);
    for (const output of [child.stdout, child.stderr]) {
      output.on("data", (text) => (this.#said = (this.#said + text).slice(-4_000)));
    }
    child.once("error", (error) => (this.#said += error.message));
    child.once("close", () => {
      children.delete(child);
      // The server removes it when it stops, not when it is killed.
      rmSync(this.#portsFile(child), { force: true });
      if (this.#child === child) this.#child = undefined;
    });
    await this.#untilAnswering(child);
  }

  async kill(): Promise<void> {
    await this.#end("SIGKILL");
  }

  async stop(): Promise<void> {
    await this.#end("SIGTERM");
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async resume(): Promise<void> {
    if (!this.#child) await this.start();
  }

  async pause(): Promise<void> {
    if (this.#child) await pauseProcess(this.#child);
  }

  unpause(): void {
    this.#child?.kill("SIGCONT");
  }

  async #untilAnswering(child: ChildProcess): Promise<void> {
    const deadline = Date.now() + START_TIMEOUT_MS;
    while (Date.now() < deadline) {
      if (this.#child !== child) {
        throw new Error(`nats-server ended while starting: ${this.#said.trim()}`);
      }
      if (this.#port <= 0) this.#port = readPort(this.#portsFile(child)) ?? -1;
      if (this.#port > 0 && (await answers(new URL(this.url).hostname, this.#port))) {
        return;
      }
      await sleep(POLL_MS);
    }
    await this.kill();
    throw new Error(`nats-server did not answer within ${START_TIMEOUT_MS / 1000} s`);
  }

  #portsFile(child: ChildProcess): string {
    return join(this.#options.dir, `${basename(this.#options.program)}_${child.pid}.ports`);
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (!child) return;
    const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
    child.kill(signal);
    // One that stands still would hear nothing.
    child.kill("SIGCONT");
    const late = setTimeout(() => child.kill("SIGKILL"), STOP_TIMEOUT_MS);
    await closed;
    clearTimeout(late);
  }
}

/** The port that the server chose, once it has written it down. */
function readPort(portsFile: string): number | undefined {
  try {
    const ports = JSON.parse(readFileSync(portsFile, "utf8")) as { nats?: string[] };
    const url = ports.nats?.[0];
    return url === undefined ? undefined : Number(new URL(url).port);
  } catch {
    // Not there yet, or half written.
    return undefined;
  }
}

/** Whether a nats-server greets at the address. */
function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host, port });
    const done = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1_000, () => done(false));
    socket.once("data", (data) => done(data.toString().startsWith("INFO ")));
    socket.once("error", () => done(false));
  });
}
