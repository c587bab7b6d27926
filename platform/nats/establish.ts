/** Puts another configuration into force on a running server, or leaves it the one it has. */
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { reloadTwice, reloadWith, type Reload } from "./reload.ts";
import { readConfiguration, writeConfiguration, type Configuration } from "./update.ts";

const WITHIN_MS = 15_000;
const AGAIN_AFTER_MS = 250;

/** Thrown when a running exchange does not do what it was asked for. */
export class ExchangeError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ExchangeError";
  }
}

export interface Change {
  readonly dir: string;
  /** Command that reloads the server; null: a signal to its process. */
  readonly reloadCommand: string | null;
  /** The configuration to put in place of the one there is. Asked again before each attempt. */
  readonly wanted: (present: Configuration) => Configuration;
  /** What does not work yet, one line each. */
  readonly problems: () => Promise<readonly string[]>;
  /** Whether the old configuration comes back when the new one does not work. */
  readonly onFailure: "restore" | "keep";
  /** 15,000 when left out. */
  readonly withinMs?: number;
  readonly onStage: (message: string) => void;
}

/**
 * Writes the configuration and has the server read it until everything works; ExchangeError says what
 * does not in time. Throws InputError, and changes nothing, when the server cannot be told from here.
 * Returns whether the server had to read anything.
 */
export async function establish(change: Change): Promise<boolean> {
  const present = readConfiguration(change.dir);
  if (change.wanted(present).text === present.text && (await attempt(change)).length === 0) {
    return false;
  }
  const reload = await reloadWith(present, change.reloadCommand);
  const logged = logOf(present).length;
  change.onStage("the broker reads its new configuration");
  const restore = (): void => {
    if (change.onFailure === "restore") writeConfiguration(present);
  };
  let problems: readonly string[];
  try {
    problems = await reloadUntilRight(change, reload);
  } catch (error) {
    restore();
    throw error;
  }
  if (problems.length === 0) return true;
  const refusals = refusedReloads(logOf(present).subarray(logged));
  restore();
  await reloadTwice(reload);
  const left =
    change.onFailure === "restore" ? "the old one is in force again" : "it stays as it is";
  throw new ExchangeError(
    `the broker's new configuration \`${present.path}\` did not work within ${withinMsOf(change) / 1000} s, and ${left}:\n${[...refusals, ...problems].join("\n")}`,
  );
}

async function reloadUntilRight(change: Change, reload: Reload): Promise<readonly string[]> {
  const until = Date.now() + withinMsOf(change);
  for (;;) {
    writeConfiguration(change.wanted(readConfiguration(change.dir)));
    await reloadTwice(reload);
    const problems = await attempt(change);
    if (problems.length === 0 || Date.now() > until) return problems;
    await sleep(AGAIN_AFTER_MS);
  }
}

const withinMsOf = ({ withinMs = WITHIN_MS }: Change): number => withinMs;

async function attempt({ problems }: Change): Promise<readonly string[]> {
  try {
    return await problems();
  } catch (error) {
    return [(error as Error).message];
  }
}

/** What the server has logged so far; nothing when it logs elsewhere. */
function logOf({ settings }: Configuration): Buffer {
  try {
    return readFileSync(settings.logfile ?? "");
  } catch {
    return Buffer.alloc(0);
  }
}

function refusedReloads(log: Buffer): string[] {
  const lines = log.toString().split("\n");
  const reasons = lines.map(
    (line) => /Failed to reload server configuration: (.+)/.exec(line)?.[1],
  );
  return [...new Set(reasons.filter((reason) => reason !== undefined))];
}
