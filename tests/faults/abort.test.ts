/** Ctrl-C while a fault holds: what the fault did is undone before anything is stopped. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SIX } from "../support/packs.ts";

const PROGRAM = join(import.meta.dirname, "../../bin/sekisho");

test("a run that is aborted takes its faults away before anything is stopped", async () => {
  const dir = mkdtempSync(join(tmpdir(), "sekisho-abort-"));
  const log = join(dir, "logs", "network.log");
  const commands = (): { op: string; ok: boolean }[] =>
    !existsSync(log)
      ? []
      : readFileSync(log, "utf8")
          .split("\n")
          .filter((line) => line.includes('"msg":"command"'))
          .map((line) => JSON.parse(line) as { command: { op: string }; ok: boolean })
          .map(({ command, ok }) => ({ op: command.op, ok }));
  const child = spawn(PROGRAM, ["run", "slow-link", "--pack", SIX, "--out", dir], {
    stdio: "ignore",
    // A group of its own, which a terminal sends Ctrl-C to.
    detached: true,
  });
  try {
    const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
    await expect
      .poll(() => commands().map(({ op }) => op), { timeout: 90_000, interval: 100 })
      .toContain("add");
    process.kill(-child.pid!, "SIGINT");
    expect(await ended).toBe(105);
    const after = commands().slice(commands().findIndex(({ op }) => op === "add"));
    expect(after).toContainEqual({ op: "remove", ok: true });
    expect(after.at(-1)).toEqual({ op: "reset", ok: true });
  } finally {
    if (child.exitCode === null) process.kill(-child.pid!, "SIGKILL");
    rmSync(dir, { recursive: true, force: true });
  }
}, 120_000);
