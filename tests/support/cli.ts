/** The command line as a user starts it. */
import { execFile, spawn } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export function sekisho(...args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(join(ROOT, "bin/sekisho"), args, { cwd: ROOT }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

export interface Started {
  /** Resolves with its exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** What a terminal does at Ctrl-C: everybody of its group hears of it. */
  interrupt(): void;
  /** Ends it and all of its group, if it has not ended. */
  end(): void;
}

/** Starts a command, and lets it run. */
export function startSekisho(...args: readonly string[]): Started {
  // A group of its own, which signals reach as those of a terminal do.
  const options = { cwd: ROOT, stdio: "ignore", detached: true } as const;
  const child = spawn(join(ROOT, "bin/sekisho"), args, options);
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return {
    ended,
    interrupt: () => void process.kill(-child.pid!, "SIGINT"),
    end() {
      const running = child.exitCode === null && child.signalCode === null;
      if (running) process.kill(-child.pid!, "SIGKILL");
    },
  };
}
