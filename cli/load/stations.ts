/** The processes of the load generator: started, told what to send, listened to. */
import { fork, type ChildProcess } from "node:child_process";
import { openSync } from "node:fs";
import { join } from "node:path";
import type { FromStation, ToStation } from "../../domain/load/mod.ts";
import { ExitError, exitCodes } from "../exit.ts";

const MAIN = join(import.meta.dirname, "../../services/station/main.ts");
const OPEN_WITHIN_MS = 30_000;

type Opening = Omit<Extract<ToStation, { kind: "open" }>, "kind">;
export type StationReport = Extract<FromStation, { kind: "report" }>;

export interface StationsOptions {
  readonly opening: Opening;
  /** Processes to share the organisations out to. */
  readonly processes: number;
  readonly logDir: string;
  readonly onReport: (station: number, report: StationReport) => void;
}

export interface Stations {
  begin(load: Omit<Extract<ToStation, { kind: "begin" }>, "kind">): void;
  /** Nothing more is sent. */
  end(): void;
  readonly count: number;
  /** Process ids by name. */
  pids(): Record<string, number | null>;
  stop(): Promise<void>;
}

/** Starts them; resolves when every organisation receives. */
export async function openStations(options: StationsOptions): Promise<Stations> {
  const { opening, processes, logDir, onReport } = options;
  const shares = Array.from({ length: processes }, (_, at) =>
    // In turn: neighbours in the pack are often of one kind, and of one weight.
    opening.organisations.filter((__, place) => place % processes === at),
  ).filter((share) => share.length > 0);
  const children = shares.map((_, at) => {
    const output = openSync(join(logDir, `station-${at + 1}.out`), "a", 0o600);
    // A group of its own: Ctrl-C reaches the command line, which stops everything in order.
    return fork(MAIN, [], { detached: true, stdio: ["ignore", output, output, "ipc"] });
  });
  const stop = async (): Promise<void> => void (await Promise.all(children.map(ended)));
  try {
    await Promise.all(
      children.map((child, at) =>
        opened(child, { kind: "open", ...opening, organisations: shares[at]! }, logDir),
      ),
    );
  } catch (error) {
    await stop();
    throw error;
  }
  for (const [at, child] of children.entries())
    child.on("message", (message: FromStation) => {
      if (message.kind === "report") onReport(at, message);
    });
  const tell = (message: ToStation): void => {
    for (const child of children) if (child.connected) child.send(message);
  };
  return {
    count: children.length,
    begin: (load) => tell({ kind: "begin", ...load }),
    end: () => tell({ kind: "end" }),
    pids: () =>
      Object.fromEntries(children.map(({ pid }, at) => [`station-${at + 1}`, pid ?? null])),
    stop,
  };
}

async function opened(child: ChildProcess, opening: ToStation, logDir: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const fail = (why: string): void =>
    reject(new ExitError(exitCodes.ourFault, `a station did not open: ${why}; see ${logDir}`));
  const late = setTimeout(
    () => fail(`nothing heard in ${OPEN_WITHIN_MS / 1_000} s`),
    OPEN_WITHIN_MS,
  );
  child.once("exit", (code, signal) => fail(`it ended with ${signal ?? code}`));
  child.on("message", (message: FromStation) => {
    if (message.kind === "open") resolve();
    if (message.kind === "failed") fail(message.message);
  });
  child.send(opening);
  await promise.finally(() => clearTimeout(late));
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  if (child.connected) child.disconnect();
  const late = setTimeout(() => child.kill("SIGKILL"), 5_000);
  await gone;
  clearTimeout(late);
}
