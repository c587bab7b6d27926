/**
 * Where nats-server comes from, in this order:
 *
 *   1. SEKISHO_NATS_URL      a server that somebody else runs
 *   2. SEKISHO_NATS_SERVER   the path of a program
 *   3. PATH and /usr/sbin
 *   4. .sekisho/ in the project, where a former search put it
 *   5. the official release, checked against a pinned SHA-256
 *   6. on Debian and Ubuntu the distribution's package, unpacked and not installed
 */
import { execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { promisify } from "node:util";
import { InputError } from "../../domain/input.ts";
import { downloadRelease } from "./download.ts";
import { unpackDistributionPackage } from "./distribution.ts";
import { atLeast, OLDEST, parseVersion, versionText, type ServerVersion } from "./version.ts";

const run = promisify(execFile);

/** A server that runs already, or a program to run one with. */
export type NatsServer =
  | { readonly kind: "running"; readonly url: string }
  | ({ readonly kind: "program" } & NatsProgram);

export interface NatsProgram {
  readonly path: string;
  readonly version: ServerVersion;
  /** How it was found, for the report: `path`, `cache` … */
  readonly origin: "environment" | "path" | "cache" | "release" | "distribution";
}

export interface FindOptions {
  readonly environment?: NodeJS.ProcessEnv;
  /** Where fetched programs are kept; `.sekisho/` in the project. */
  readonly cacheDir?: string;
  /** Told before something takes long. */
  readonly onStage?: (message: string) => void;
  readonly signal?: AbortSignal;
  /** Ways to fetch a program, in their order; the two described above when left out. */
  readonly ways?: readonly FetchWay[];
}

export interface FetchWay {
  readonly origin: NatsProgram["origin"];
  readonly name: string;
  /** Puts the program into the cache and returns its path. */
  readonly fetch: (cacheDir: string, signal?: AbortSignal) => Promise<string>;
}

const WAYS: readonly FetchWay[] = [
  { origin: "release", name: "the official release", fetch: downloadRelease },
  { origin: "distribution", name: "the distribution's package", fetch: unpackDistributionPackage },
];

/** Finds a server, or a program to run one with. Throws InputError that names every way it tried. */
export async function findNatsServer(options: FindOptions = {}): Promise<NatsServer> {
  const url = (options.environment ?? process.env)["SEKISHO_NATS_URL"];
  if (url) return { kind: "running", url };
  return { kind: "program", ...(await findNatsProgram(options)) };
}

/** The same for those who need a server of their own: SEKISHO_NATS_URL is left aside. */
export async function findNatsProgram(options: FindOptions = {}): Promise<NatsProgram> {
  const environment = options.environment ?? process.env;
  const cacheDir = options.cacheDir ?? join(import.meta.dirname, "../../.sekisho");
  const named = environment["SEKISHO_NATS_SERVER"];
  if (named) return await namedProgram(named);
  const found =
    (await firstWorking("path", searchPath(environment))) ??
    (await firstWorking("cache", [join(cacheDir, "nats-server")]));
  return found ?? (await fetchProgram(cacheDir, options));
}

async function namedProgram(path: string): Promise<NatsProgram> {
  const version = await versionOf(resolve(path));
  if (typeof version !== "string") return { path: resolve(path), version, origin: "environment" };
  throw failure(`environment variable \`SEKISHO_NATS_SERVER\`: \`${path}\` ${version}`);
}

async function firstWorking(
  origin: NatsProgram["origin"],
  candidates: readonly string[],
): Promise<NatsProgram | undefined> {
  for (const path of candidates.filter(isExecutable)) {
    const version = await versionOf(path);
    if (typeof version !== "string") return { path, version, origin };
  }
  return undefined;
}

async function fetchProgram(cacheDir: string, options: FindOptions): Promise<NatsProgram> {
  const reasons: string[] = [];
  for (const { origin, name, fetch } of options.ways ?? WAYS) {
    options.onStage?.(`fetching nats-server: ${name}`);
    try {
      const path = await fetch(cacheDir, options.signal);
      const version = await versionOf(path);
      if (typeof version !== "string") return { path, version, origin };
      reasons.push(`${name}: ${version}`);
    } catch (error) {
      options.signal?.throwIfAborted();
      reasons.push(`${name}: ${(error as Error).message.trim()}`);
    }
  }
  throw failure(notFound(cacheDir, reasons));
}

function notFound(cacheDir: string, reasons: readonly string[]): string {
  return [
    "nats-server was not found. Looked for, in this order:",
    "  environment variable `SEKISHO_NATS_URL` (address of a running server): not set",
    "  environment variable `SEKISHO_NATS_SERVER` (path of the program): not set",
    "  `nats-server` on PATH and in /usr/sbin: none that works",
    `  \`${join(cacheDir, "nats-server")}\`: none that works`,
    ...reasons.map((reason) => `  ${reason.replaceAll("\n", " ")}`),
    `Install nats-server ${versionText(OLDEST)} or newer, or set one of the two variables.`,
  ].join("\n");
}

function searchPath(environment: NodeJS.ProcessEnv): string[] {
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  // Debian installs it where the PATH of an ordinary user does not look.
  return [...folders, "/usr/sbin"].map((folder) => join(folder, "nats-server"));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The program's version, or what is wrong with it. */
async function versionOf(path: string): Promise<ServerVersion | string> {
  try {
    const { stdout, stderr } = await run(path, ["--version"], { timeout: 10_000 });
    const version = parseVersion(stdout + stderr);
    if (!version) return `is not nats-server: it answers \`${stdout.trim()}\` to --version`;
    if (atLeast(version, OLDEST.major, OLDEST.minor)) return version;
    return `is version ${versionText(version)}; at least ${versionText(OLDEST)} is needed`;
  } catch (error) {
    return `cannot be run: ${(error as Error).message}`;
  }
}

function failure(message: string): InputError {
  return new InputError([{ file: "", line: 0, column: 0, message }]);
}
