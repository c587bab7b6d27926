/** `sekisho policy` as a user runs it, from a folder that is not the project's. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect } from "vitest";

export const root = join(import.meta.dirname, "../..");
export const BANNER = "UNCLASSIFIED – EXERCISE";
/** Agreements are judged on this day, whenever the tests run. */
export const day = ["--at", "2026-10-01"];

/** A folder of the calling suite's own. */
export const scratch = mkdtempSync(join(tmpdir(), "sekisho-policy-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export function policy(...args: string[]): Promise<Outcome> {
  const command = [join(root, "bin/sekisho"), "policy", ...args] as const;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...command],
      { cwd: scratch, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
      },
    );
  });
}

/** What it printed as JSON, when it did well and had nothing else to say. */
export async function json<T>(...args: string[]): Promise<T> {
  const { code, stdout, stderr } = await policy(...args, "--json");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout) as T;
}
