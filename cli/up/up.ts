/** Starts fabric and console, tells how to join, and waits until Ctrl-C. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import type { Seat } from "../../domain/console/mod.ts";
import { InputError } from "../../domain/input.ts";
import { hint, participantsIn } from "../../domain/pack/mod.ts";
import type { Timeline } from "../../domain/timeline/mod.ts";
import { fileNames } from "../../platform/aar/mod.ts";
import { accounts } from "../../platform/bus/mod.ts";
import { loadPack, playedExercise } from "../../platform/pack/mod.ts";
import { checkReplicas, startFabric } from "../fabric/mod.ts";
import type { Progress } from "../run/mod.ts";
import { fictionalPack } from "./fictional.ts";
import { invitationText } from "./invitation.ts";
import { builtPages } from "./pages.ts";
import { PlayRecord } from "./record.ts";
import { tlsFiles, type TlsOptions } from "./tls.ts";

export interface UpOptions {
  readonly exercise: string;
  readonly packDir: string;
  /** null: the exercise's, as is `seed`. */
  readonly topology: string | null;
  readonly seed: string | null;
  readonly listen: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly tls: TlsOptions;
  readonly fictional: boolean;
  /** Processes of the checkpoint. */
  readonly policies: number;
  /** null: runs/<exercise>-<time>. */
  readonly out: string | null;
  readonly open: boolean;
  readonly signal: AbortSignal;
}

/** Resolves when everything is stopped again. Throws InputError before anything was started. */
export async function up(options: UpOptions, progress: Progress): Promise<void> {
  mkdirSync(resolve(".sekisho"), { recursive: true, mode: 0o700 });
  const scratch = mkdtempSync(join(resolve(".sekisho"), "up-"));
  try {
    await play(options, scratch, progress);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
    progress.end();
  }
}

async function play(options: UpOptions, scratch: string, progress: Progress): Promise<void> {
  const { exercise, signal } = options;
  const packDir = options.fictional
    ? fictionalPack(options.packDir, join(scratch, "pack"))
    : resolve(options.packDir);
  const loaded = loadPack(packDir);
  const timeline = playedExercise(loaded, exercise);
  const topology = options.topology ?? timeline.topology;
  const topologies = loaded.pack.topologies.map(({ id }) => id);
  if (!topologies.includes(topology)) {
    throw refused(`no topology \`${topology}\`; ${hint(topology, topologies)}`);
  }
  checkReplicas(faultsOf(timeline), options.policies);
  const tls = await tlsFiles(options.tls, scratch);
  const port = await freePort(options.listen, options.port);
  const webRoot = await builtPages((stage) => progress.step(stage));
  const dir = options.out ?? join("runs", `${exercise}-${stamp(new Date())}`);
  mkdirSync(join(dir, "logs"), { recursive: true });
  const fabric = await startFabric({
    pack: loaded.pack,
    packDir,
    policies: options.policies,
    participants: new Set(participantsIn(loaded.pack, topology)),
    stateDir: scratch,
    logDir: resolve(dir, "logs"),
    console: {
      SEKISHO_CONSOLE_HOST: options.listen,
      SEKISHO_CONSOLE_PORT: String(port),
      SEKISHO_CONSOLE_WEB: webRoot,
      SEKISHO_CONSOLE_EXERCISE: exercise,
      SEKISHO_CONSOLE_TOPOLOGY: topology,
      SEKISHO_CONSOLE_SEED: options.seed ?? timeline.seed,
      SEKISHO_CONSOLE_NAMES: options.fictional ? "fictional" : "real",
      ...(tls && { SEKISHO_CONSOLE_CERT: tls.cert, SEKISHO_CONSOLE_KEY: tls.key }),
    },
    onCrash: ({ service, cause }) =>
      progress.step(`${service} ended (${cause}) and is started again`),
    onStage: (stage) => progress.step(stage),
  });
  try {
    await fabric.operator.untilReady([accounts.console], 30_000);
    const record = await PlayRecord.begin({
      fabric,
      loaded,
      timeline,
      dir,
      attended: () => attendedIn(scratch),
    });
    const url = `${tls ? "https" : "http"}://${hostOf(options.listen)}:${port}`;
    const names = new Map(loaded.pack.organisations.map(({ id, name }) => [id, name]));
    process.stdout.write(
      invitationText({
        exercise: timeline.exercise.name,
        url,
        codes: codesIn(scratch),
        nameOf: (id) => names.get(id) ?? id,
        fingerprint: tls?.fingerprint ?? null,
        selfSigned: tls?.selfSigned ?? false,
      }),
    );
    if (options.open) openBrowser(url);
    await record.follow(signal);
    progress.step("writing the run directory");
    const missing = await record.finish();
    if (missing) {
      const html = fileNames("en").html;
      console.error(`report: ${join(dir, "report.html")}\nafter-action report: ${join(dir, html)}`);
      for (const sentence of missing) console.error(sentence);
    } else console.error("nothing was started, so there is no report");
  } finally {
    progress.step("stopping");
    await fabric.stop();
  }
}

/** Faults that injects bring, with the names that they target. */
const faultsOf = ({ injects }: Timeline) =>
  injects.flatMap(({ faults }) =>
    faults.map(({ name, target }) => ({
      name,
      targets: target.kind === "named" ? target.names : [],
    })),
  );

/** The console made them when it started. */
function codesIn(stateDir: string): { readonly code: string; readonly seat: Seat }[] {
  return JSON.parse(readFileSync(join(stateDir, "console", "codes.json"), "utf8"));
}

/** The console writes it when somebody joins. */
function attendedIn(stateDir: string): readonly string[] {
  const path = join(stateDir, "console", "attendance.json");
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : [];
}

/** The port, or for 0 one that is free. Throws InputError for one that cannot be used. */
async function freePort(host: string, port: number): Promise<number> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject).listen(port, host, resolve);
    });
    const address = server.address();
    return typeof address === "object" && address ? address.port : port;
  } catch (error) {
    const { message } = error as Error;
    throw refused(`cannot serve at \`${host}\`, port \`${port}\`: ${message}; try --port 0`);
  } finally {
    server.close();
  }
}

const hostOf = (address: string): string => (address.includes(":") ? `[${address}]` : address);

/** Opens the address with what the desktop has for it; without a desktop nothing happens. */
function openBrowser(url: string): void {
  const opener = process.platform === "darwin" ? "open" : "xdg-open";
  spawn(opener, [url], { stdio: "ignore", detached: true })
    .on("error", () => console.error(`no browser could be opened; go to ${url}`))
    .unref();
}

const stamp = (date: Date): string => date.toISOString().slice(0, 19).replaceAll(/[-:]/g, "");

function refused(message: string): InputError {
  return new InputError([{ file: "", line: 0, column: 0, message }]);
}
