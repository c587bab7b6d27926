/** Thresholds from the exercise and the command line, on a real run. */
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Report } from "../domain/measurement/mod.ts";

const root = join(import.meta.dirname, "..");
const scratch = mkdtempSync(join(tmpdir(), "sekisho-thresholds-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const pack = join(scratch, "six");
cpSync(join(root, "tests/packs/six"), pack, { recursive: true });
const quick = readFileSync(join(pack, "exercises/quick.yaml"), "utf8");

/** Writes these thresholds into the exercise. */
function demand(...lines: string[]): void {
  const list = lines.map((line) => `  - ${line}\n`).join("");
  writeFileSync(join(pack, "exercises/quick.yaml"), `${quick}thresholds:\n${list}`);
}

function sekisho(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const options = { cwd: root, maxBuffer: 2 ** 26 };
    execFile(join(root, "bin/sekisho"), args, options, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

test("what the exercise demands is checked with its place, before anything starts", async () => {
  demand(
    "awarenes: p(90)<240",
    "lost{to:nics}: count==0",
    "'late{window:onset}: rate<1'",
    "'late: rat<1'",
    "[a, b]",
  );
  const { code, stderr } = await sekisho("run", "quick", "--pack", pack);
  expect(code).toBe(104);
  const lines = stderr.trim().split("\n");
  for (const message of [
    "did you mean `awareness`?",
    "did you mean `nisc`?",
    "this exercise has no window `onset`; it has baseline, fault, recovery",
    "`late` has no aggregate `rat`; accepted: count, rate",
    "a threshold such as",
  ]) {
    const line = lines.find((each) => each.includes(message));
    expect(line, message).toMatch(/quick\.yaml:\d+:\d+: /);
  }
});

test("what the command line demands is checked before anything starts", async () => {
  demand("lost: count==0");
  const demanded = ["--threshold", "exchange: p(99)<", "--threshold", "lost{to:nics}: count==0"];
  const { code, stderr } = await sekisho("run", "quick", "--pack", pack, ...demanded);
  expect(code).toBe(104);
  expect(stderr).toContain("threshold `exchange: p(99)<`, column 17: ends here; expected a number");
  expect(stderr).toContain("did you mean `nisc`?");
});

test("a miss is named and exits with 99, and a rebuilt report keeps the verdicts", async () => {
  demand("lost: count==0", "awareness{window:baseline}: max<=0", "leaked: count==0");
  const dir = join(scratch, "run");
  const demanded = ["--threshold", "awareness: p(99.9)<1e9", "--threshold", "coverage: rate>0"];
  const ran = await sekisho("run", "quick", "--pack", pack, "--out", dir, ...demanded);
  expect(ran.code, ran.stderr).toBe(99);
  expect(ran.stderr).toMatch(
    /threshold missed under hub: `awareness\{window:baseline\}: max<=0`: /,
  );
  expect(ran.stderr).toMatch(/threshold inconclusive under hub: .*samples lie beyond p\(99\.9\)/);
  const text = readFileSync(join(dir, "report.json"), "utf8");
  const { thresholds } = JSON.parse(text) as Report;
  expect(thresholds.map(({ outcome, source }) => [outcome, source])).toEqual([
    ["met", "exercise"],
    ["missed", "exercise"],
    ["met", "exercise"],
    ["inconclusive", "command line"],
    ["met", "command line"],
  ]);
  expect(thresholds.every(({ n }) => n > 0)).toBe(true);
  const rebuilt = await sekisho("report", dir);
  expect(rebuilt.code).toBe(99);
  expect(rebuilt.stdout).toContain("awareness{window:baseline}: max<=0");
  expect(readFileSync(join(dir, "report.json"), "utf8")).toBe(text);
  expect(readFileSync(join(dir, "report.html"), "utf8")).toContain("What it had to keep to");
}, 120_000);
