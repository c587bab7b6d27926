/** The audit of a real run, with its checkpoint killed on the way, and of what is done to its record. */
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startFabric, type Fabric } from "../cli/fabric/mod.ts";
import { runArm, type ArmResult } from "../cli/run/arm.ts";
import { collect, type Collector } from "../cli/run/collect.ts";
import { runIncidents } from "../cli/run/incidents.ts";
import { manifestOf } from "../cli/run/manifest.ts";
import { writeRun } from "../cli/run/write.ts";
import { planArm } from "../domain/exercise/mod.ts";
import { loadPack } from "../platform/pack/mod.ts";

const root = join(import.meta.dirname, "..");
const scratch = mkdtempSync(join(tmpdir(), "sekisho-audit-"));
const dir = join(scratch, "run");
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function sekisho(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(join(root, "bin/sekisho"), args, { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

/** Two arms; in the first the checkpoint is killed three times. */
async function recordRun(): Promise<void> {
  const packDir = join(root, "tests/packs/six");
  const loaded = loadPack(packDir);
  const { pack, catalogue } = loaded;
  const exercise = loaded.exercises.get("quick")!;
  const seed = "1";
  const plans = ["hub", "mesh"].map((id) => planArm(exercise, pack, id, catalogue, seed));
  const incidents = await runIncidents(loaded, exercise, null, false);
  const begunUnixMs = Date.now();
  const fabric = await startFabric({
    pack,
    packDir,
    stateDir: join(scratch, "state"),
    logDir: join(scratch, "logs"),
    onCrash: () => {},
  });
  try {
    const collector = await collect(fabric.bus);
    const killed = killThrice(fabric, collector);
    const arms: ArmResult[] = [];
    for (const plan of plans) {
      const { startOfExercise } = exercise;
      const progress = { step: () => {}, update: () => {}, end: () => {} };
      const { signal } = new AbortController();
      const context = { fabric, pack, plan, startOfExercise, collector, progress, signal };
      arms.push(await runArm({ ...context, incidents: "catalogue" }));
    }
    await killed;
    await collector.finish();
    const settings = { loaded, exercise, seed, plans, incidents, thresholds: [] };
    const manifest = manifestOf({ settings, fabric, begunUnixMs, arms });
    writeRun({ dir, manifest, arms, collector });
  } finally {
    await fabric.stop();
  }
}

/** Starts of the checkpoint that have stored a link. */
const startsOf = ({ audit }: Collector): number =>
  new Set(audit.links.map(({ chain }) => chain.split("_")[0])).size;

/** Each start is killed while it decides. */
async function killThrice(fabric: Fabric, collector: Collector): Promise<void> {
  for (let kill = 1; kill <= 3; kill++) {
    while (startsOf(collector) < kill) await sleep(10);
    process.kill(fabric.local!.supervisor.pid("policy")!, "SIGKILL");
  }
}

interface Verdict {
  readonly verdict: "whole" | "differs";
  readonly first: { readonly file: string; readonly line: number; readonly record: string } | null;
  readonly counts: Record<string, number>;
}

async function verify(where: string): Promise<Verdict & { readonly code: number }> {
  const { code, stdout } = await sekisho("audit", "verify", where, "--json");
  return { code, ...(JSON.parse(stdout) as Verdict) };
}

interface Row {
  readonly sequence: number;
  readonly submitter: string;
  readonly outboxSequence: number;
}

const linesOf = (file: string, where = dir): string[] =>
  readFileSync(join(where, file), "utf8").split("\n").slice(0, -1);
const rowsOf = (): Row[] =>
  linesOf("decisions.jsonl")
    .slice(1)
    .map((line) => JSON.parse(line) as Row);
const nameOf = ({ submitter, outboxSequence }: Row): string => `${submitter}/${outboxSequence}`;

/** A copy of the run directory in which the lines of a file are others. */
function tampered(file: string, change: (lines: string[]) => string[]): string {
  const copy = mkdtempSync(join(scratch, "tampered-"));
  cpSync(dir, copy, { recursive: true });
  writeFileSync(join(copy, file), `${change(linesOf(file)).join("\n")}\n`);
  return copy;
}

beforeAll(recordRun, 180_000);

describe("a run whose checkpoint was killed three times", () => {
  test("has a whole record: every decision is in a chain, and comes out the same again", async () => {
    const { code, stdout, stderr } = await sekisho("audit", "verify", dir);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("UNCLASSIFIED – EXERCISE");
    expect(stdout).toContain("whole");
    const { verdict, counts } = await verify(dir);
    expect(verdict).toBe("whole");
    expect(counts).toMatchObject({ decisions: rowsOf().length, replayed: rowsOf().length });
  });

  test("has a chain for every start of the checkpoint in it, each naming those before", () => {
    const links = linesOf("chains.jsonl")
      .slice(1)
      .map((line) => JSON.parse(line) as { arm: string; chain: string; seen: { chain: string }[] });
    const chains = [...new Set(links.map(({ chain }) => chain))];
    const starts = new Set(chains.map((chain) => chain.split("_")[0]));
    expect(starts.size).toBe(4);
    expect(new Set(links.map(({ arm }) => arm))).toEqual(new Set(["hub", "mesh"]));
    for (const [place, chain] of chains.entries()) {
      const seen = links.filter((link) => link.chain === chain).flatMap((link) => link.seen);
      const before = chains.slice(0, place);
      expect(seen.map((head) => head.chain)).toEqual(expect.arrayContaining(before));
    }
  });

  test("is enough to rebuild its report", async () => {
    expect((await sekisho("report", dir)).code).toBe(0);
  });
});

describe("one change of the record is found, and named", () => {
  test("a decision edited", async () => {
    const row = rowsOf()[4]!;
    const copy = tampered("decisions.jsonl", (lines) =>
      lines.map((line, at) =>
        at === 5 ? line.replace('"outcome":"accepted"', '"outcome":"rejected"') : line,
      ),
    );
    const { code, first } = await verify(copy);
    expect({ code, first }).toMatchObject({
      code: 99,
      first: { file: "decisions.jsonl", line: 6, record: nameOf(row) },
    });
  });

  test("a decision removed from the middle, and the last one", async () => {
    const rows = rowsOf();
    for (const at of [7, rows.length]) {
      const copy = tampered("decisions.jsonl", (lines) => lines.toSpliced(at, 1));
      const { code, first } = await verify(copy);
      const record = `sequence ${rows[at - 1]!.sequence}`;
      expect({ code, first }).toMatchObject({
        code: 99,
        first: { file: "decisions.jsonl", line: at + 1, record },
      });
    }
  });

  test("two decisions swapped", async () => {
    const copy = tampered("decisions.jsonl", (lines) => {
      return lines.with(10, lines[12]!).with(12, lines[10]!);
    });
    const first = { file: "decisions.jsonl", line: 11, record: nameOf(rowsOf()[11]!) };
    expect(await verify(copy)).toMatchObject({ code: 99, first });
  });

  test("a decision put in that was never made, and one put in twice", async () => {
    const forged = (line: string): string => {
      const row = JSON.parse(line) as Row;
      return JSON.stringify({ ...row, sequence: row.sequence + 100_000 });
    };
    for (const change of [forged, (line: string) => line]) {
      const copy = tampered("decisions.jsonl", (lines) => [...lines, change(lines.at(-1)!)]);
      const line = rowsOf().length + 2;
      expect(await verify(copy)).toMatchObject({
        code: 99,
        first: { file: "decisions.jsonl", line, record: nameOf(rowsOf().at(-1)!) },
      });
    }
  });

  test("the last decision removed together with every link that holds it", async () => {
    const last = rowsOf().at(-1)!;
    const copy = tampered("decisions.jsonl", (lines) => lines.slice(0, -1));
    const kept = linesOf("chains.jsonl").filter((l) => !l.includes(`"sequence":${last.sequence},`));
    writeFileSync(join(copy, "chains.jsonl"), `${kept.join("\n")}\n`);
    expect(await verify(copy)).toMatchObject({ code: 99, first: { file: "manifest.json" } });
  });

  test("a link edited, removed, or moved", async () => {
    const chains = linesOf("chains.jsonl").map((line) => /"chain":"([^"]*)"/.exec(line)?.[1]);
    // One with a link of its chain on either side.
    const at = chains.findIndex((chain, place) => {
      return chain !== undefined && chains[place - 1] === chain && chains[place + 1] === chain;
    });
    const edits: ((lines: string[]) => string[])[] = [
      (lines) => lines.with(at, lines[at]!.replace(/"sequence":(\d)/, '"sequence":1$1')),
      (lines) => lines.toSpliced(at, 1),
      (lines) => lines.with(at, lines[at + 1]!).with(at + 1, lines[at]!),
    ];
    for (const edit of edits) {
      const first = { file: "chains.jsonl", line: at + 1 };
      expect(await verify(tampered("chains.jsonl", edit))).toMatchObject({ code: 99, first });
    }
  });

  test("a rule of the pack edited", async () => {
    const { packs } = JSON.parse(readFileSync(join(dir, "manifest.json"), "utf8")) as {
      packs: { version: string }[];
    };
    const file = `packs/${packs[0]!.version}.json`;
    const copy = tampered(file, (lines) => {
      return lines.map((line) => line.replace('"clearance": "極秘"', '"clearance": "特定秘密"'));
    });
    expect(readFileSync(join(copy, file), "utf8")).not.toBe(readFileSync(join(dir, file), "utf8"));
    expect(await verify(copy)).toMatchObject({ code: 99, first: { file } });
  });

  test("a head in the manifest edited", async () => {
    const copy = tampered("manifest.json", (lines) =>
      lines.map((line) => line.replace(/("head": ")./, "$1x")),
    );
    expect(await verify(copy)).toMatchObject({ code: 99, first: { file: "manifest.json" } });
  });
});

test("a folder that is no run directory is bad input", async () => {
  const { code, stdout, stderr } = await sekisho("audit", "verify", root);
  expect({ code, stdout }).toEqual({ code: 104, stdout: "" });
  expect(stderr).toContain("manifest.json");
});
