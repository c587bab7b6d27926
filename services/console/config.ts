/** Where the console listens and what it plays, from the environment. */
import { readFileSync } from "node:fs";
import { InputError } from "../../domain/input.ts";
import { isPort } from "../../platform/service/mod.ts";

/** Where pages are served. */
export interface Listening {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** PEM; null: plain HTTP. */
  readonly tls: { readonly cert: string; readonly key: string } | null;
  /** Folder of the built pages. */
  readonly webRoot: string;
}

export interface ConsoleConfig extends Listening {
  /** Id of the exercise in the pack. */
  readonly exercise: string;
  /** "": the exercise's, as is `seed`. */
  readonly topology: string;
  readonly seed: string;
  readonly fictional: boolean;
}

const LOOPBACK = ["127.0.0.1", "::1", "localhost"];

/** Throws InputError for what is missing or would serve others without TLS. */
export function readConsoleConfig(environment: NodeJS.ProcessEnv): ConsoleConfig {
  const listening = readListening(environment);
  const exercise = environment["SEKISHO_CONSOLE_EXERCISE"];
  if (!exercise) throw problem("SEKISHO_CONSOLE_EXERCISE", "", "an exercise of the pack");
  const fictional = environment["SEKISHO_CONSOLE_NAMES"] === "fictional";
  const topology = environment["SEKISHO_CONSOLE_TOPOLOGY"] ?? "";
  const seed = environment["SEKISHO_CONSOLE_SEED"] ?? "";
  return { ...listening, exercise, topology, seed, fictional };
}

/** The same for where it listens alone. */
export function readListening(environment: NodeJS.ProcessEnv): Listening {
  const host = environment["SEKISHO_CONSOLE_HOST"] || "127.0.0.1";
  const port = environment["SEKISHO_CONSOLE_PORT"] || "0";
  const cert = environment["SEKISHO_CONSOLE_CERT"];
  const key = environment["SEKISHO_CONSOLE_KEY"];
  const webRoot = environment["SEKISHO_CONSOLE_WEB"];
  if (!isPort(port)) throw problem("SEKISHO_CONSOLE_PORT", port, "a port from 0 to 65535");
  if (!webRoot) throw problem("SEKISHO_CONSOLE_WEB", "", "the folder of the built pages");
  const tls = cert && key ? { cert: readPem(cert), key: readPem(key) } : null;
  if (!tls && !isLoopback(host)) {
    const accepted = "a loopback address, or SEKISHO_CONSOLE_CERT and SEKISHO_CONSOLE_KEY with it";
    throw problem("SEKISHO_CONSOLE_HOST", host, accepted);
  }
  return { host, port: Number(port), tls, webRoot };
}

/** Whether nobody but this machine reaches the address. */
export const isLoopback = (host: string): boolean => LOOPBACK.includes(host);

function readPem(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw problem("SEKISHO_CONSOLE_CERT", path, `a readable file: ${(error as Error).message}`);
  }
}

function problem(name: string, value: string, accepted: string): InputError {
  const message = `environment variable \`${name}\` is \`${value}\`; expected ${accepted}`;
  return new InputError([{ file: "", line: 0, column: 0, message }]);
}
