/** Ctrl-C while a fault holds: what the fault did is undone before anything is stopped. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startSekisho } from "../support/cli.ts";
import { SIX } from "../support/packs.ts";
import { networkCommands } from "../support/run.ts";

test("a run that is aborted takes its faults away before anything is stopped", async () => {
  const dir = mkdtempSync(join(tmpdir(), "sekisho-abort-"));
  const commands = () => networkCommands(join(dir, "logs"));
  const run = startSekisho("run", "slow-link", "--pack", SIX, "--out", dir);
  try {
    await expect
      .poll(() => commands().map(({ op }) => op), { timeout: 90_000, interval: 100 })
      .toContain("add");
    run.interrupt();
    expect(await run.ended).toBe(105);
    const after = commands().slice(commands().findIndex(({ op }) => op === "add"));
    expect(after).toContainEqual({ op: "remove", ok: true });
    expect(after.at(-1)).toEqual({ op: "reset", ok: true });
  } finally {
    run.end();
    rmSync(dir, { recursive: true, force: true });
  }
}, 120_000);
