/** The command line as a user starts it. */
import { execFile } from "node:child_process";
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
