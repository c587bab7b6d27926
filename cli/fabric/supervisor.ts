/**
 * The local supervisor: starts services as processes of their own, starts them again when they crash,
 * and stops them in order. What it did is told to `onCrash`, so that the report can say so.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { pauseProcess } from "../../platform/processes/mod.ts";

export interface ProcessSpec {
  readonly name: string;
  /** File with the service's main. */
  readonly main: string;
  readonly env: Readonly<Record<string, string>>;
  /** File that takes what the process writes outside its log: a crash's last words. */
  readonly output: string;
}

export interface Crash {
  readonly service: string;
  readonly unixMs: number;
  /** For example "signal SIGKILL" or "exit code 1". */
  readonly cause: string;
}

export interface Supervisor {
  start(spec: ProcessSpec): void;
  /** Ends the process and keeps it down; resolves once it is gone. */
  stop(name: string): Promise<void>;
  /** Starts a stopped process again. */
  resume(name: string): void;
  /** Ends the process as a crash would; it is started again. Resolves once it is gone. */
  kill(name: string, signal: NodeJS.Signals): Promise<void>;
  /** Has the process stand still, with its connections open; resolves when it does. */
  pause(name: string): Promise<void>;
  /** Has a paused process go on. */
  unpause(name: string): void;
  /** Process id while it runs. */
  pid(name: string): number | null;
  /** Ends all of them, and these when the others are gone: they need them for their last words. */
  stopAll(last?: readonly string[]): Promise<void>;
}

interface Supervised {
  readonly spec: ProcessSpec;
  wanted: boolean;
  child: ChildProcess | null;
  gone: Promise<void>;
  crashes: number;
}

/** What a drain may take before the process is killed. */
const DRAIN_MS = 8_000;
const RESTART_FIRST_MS = 100;
const RESTART_MOST_MS = 5_000;

export function createSupervisor(onCrash: (crash: Crash) => void): Supervisor {
  const processes = new Map<string, Supervised>();

  function launch(supervised: Supervised): void {
    const { spec } = supervised;
    const output = openSync(spec.output, "a", 0o600);
    const child = spawn(process.execPath, [spec.main], {
      // A group of its own: Ctrl-C reaches the command line, which stops everything in order.
      detached: true,
      stdio: ["ignore", output, output],
      env: { ...process.env, ...spec.env, SEKISHO_SUPERVISOR: String(process.pid) },
    });
    closeSync(output);
    supervised.child = child;
    const { promise, resolve } = Promise.withResolvers<void>();
    supervised.gone = promise;
    const ended = (cause: string): void => {
      supervised.child = null;
      resolve();
      if (supervised.wanted) void relaunch(supervised, cause);
    };
    child.once("error", (error) => ended(error.message));
    child.once("exit", (code, signal) => ended(signal ? `signal ${signal}` : `exit code ${code}`));
  }

  async function relaunch(supervised: Supervised, cause: string): Promise<void> {
    onCrash({ service: supervised.spec.name, unixMs: Date.now(), cause });
    const wait = Math.min(RESTART_FIRST_MS * 2 ** supervised.crashes, RESTART_MOST_MS);
    supervised.crashes += 1;
    await sleep(wait);
    if (supervised.wanted && !supervised.child) launch(supervised);
  }

  async function stop(name: string): Promise<void> {
    const supervised = known(name);
    supervised.wanted = false;
    const { child, gone } = supervised;
    if (!child) return;
    child.kill("SIGTERM");
    // A paused process hears nothing.
    child.kill("SIGCONT");
    const forced = setTimeout(() => child.kill("SIGKILL"), DRAIN_MS);
    await gone;
    clearTimeout(forced);
  }

  async function pause(name: string): Promise<void> {
    const { child } = known(name);
    if (!child) throw new Error(`\`${name}\` does not run`);
    await pauseProcess(child);
  }

  function known(name: string): Supervised {
    const supervised = processes.get(name);
    if (!supervised) throw new Error(`no process named \`${name}\` is supervised here`);
    return supervised;
  }

  return {
    start(spec) {
      const supervised = {
        spec,
        wanted: true,
        child: null,
        gone: Promise.resolve(),
        crashes: 0,
      };
      processes.set(spec.name, supervised);
      launch(supervised);
    },
    stop,
    resume(name) {
      const supervised = known(name);
      supervised.wanted = true;
      if (!supervised.child) launch(supervised);
    },
    async kill(name, signal) {
      const { child, gone } = known(name);
      if (!child) throw new Error(`\`${name}\` does not run`);
      child.kill(signal);
      child.kill("SIGCONT");
      await gone;
    },
    pause,
    // One that ended meanwhile is started again without a pause.
    unpause: (name) => void known(name).child?.kill("SIGCONT"),
    pid: (name) => known(name).child?.pid ?? null,
    async stopAll(last = []) {
      const names = [...processes.keys()];
      await Promise.all(names.filter((name) => !last.includes(name)).map(stop));
      await Promise.all(names.filter((name) => last.includes(name)).map(stop));
    },
  };
}
