/** `sekisho up` as a facilitator starts it, and what its terminal says. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, vi } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const START_MS = 120_000;
const STOP_MS = 60_000;

export interface Upped {
  readonly url: string;
  /** The join code that stands behind these words. */
  codeOf(seat: string): string;
  /** Everything that it said. */
  said(): string;
  /** Ctrl-C, and its exit code when everything is stopped. */
  interrupt(): Promise<number | null>;
  /** What a window does that is closed: nobody reads any more, and everybody of its group is told. */
  closeWindow(): Promise<number | null>;
  /** Ends whatever is left of it. */
  end(): Promise<void>;
}

/** Resolves when it tells how to join. */
export async function startUp(...args: readonly string[]): Promise<Upped> {
  // A group of its own, which signals reach as those of a terminal do.
  const child = spawn(join(ROOT, "bin/sekisho"), ["up", ...args], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const isRunning = (): boolean => child.exitCode === null && child.signalCode === null;
  const end = async (): Promise<void> => {
    if (!isRunning()) return;
    // In order first: its broker is in a group of its own.
    process.kill(-child.pid!, "SIGTERM");
    const late = setTimeout(() => process.kill(-child.pid!, "SIGKILL"), STOP_MS);
    await ended;
    clearTimeout(late);
  };
  try {
    await vi.waitFor(() => expect(said).toContain("Leave this window open"), {
      timeout: START_MS,
      interval: 200,
    });
  } catch (error) {
    await end();
    throw error;
  }
  return {
    url: /https?:\/\/\S+/.exec(said)![0],
    codeOf: (seat) => {
      const line = said.split("\n").find((one) => one.includes(seat)) ?? "";
      const code = /[a-z]{4}(?:-[a-z]{4}){2,3}$/.exec(line.trim())?.[0];
      if (!code) throw new Error(`no code for ${seat} in ${said}`);
      return code;
    },
    said: () => said,
    interrupt: () => {
      process.kill(-child.pid!, "SIGINT");
      return ended;
    },
    closeWindow: () => {
      child.stdout.destroy();
      child.stderr.destroy();
      process.kill(-child.pid!, "SIGHUP");
      return ended;
    },
    end,
  };
}
