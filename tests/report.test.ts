/** The report of a real run, as a reader opens it. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Report } from "../domain/measurement/mod.ts";

const root = join(import.meta.dirname, "..");
const dir = mkdtempSync(join(tmpdir(), "sekisho-report-"));
const sekisho = (...args: string[]) =>
  promisify(execFile)(join(root, "bin/sekisho"), args, { cwd: root, maxBuffer: 2 ** 26 });

beforeAll(async () => {
  await sekisho("run", "quick", "--pack", "tests/packs/six", "--out", dir);
}, 120_000);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const read = (file: string): string => readFileSync(join(dir, file), "utf8");

test("a run directory is enough to rebuild its reports, byte for byte", async () => {
  const [json, html] = [read("report.json"), read("report.html")];
  const { stdout } = await sekisho("report", dir, "--json");
  expect(read("report.json")).toBe(json);
  expect(read("report.html")).toBe(html);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(json));
});

test("every file of a run says that it is an exercise", () => {
  const files = ["report.html", "report.json", "ledger.jsonl", "decisions.jsonl", "journal.jsonl"];
  for (const file of [...files, "manifest.json", "histograms.jsonl", "latency.csv"]) {
    expect(read(file), file).toContain("UNCLASSIFIED – EXERCISE");
  }
});

test("latency.csv agrees with the report within the precision of its histograms", () => {
  const report = JSON.parse(read("report.json")) as Report;
  const lines = read("latency.csv")
    .trim()
    .split("\n")
    .slice(2)
    .map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
  const exact = report.arms[0]!.latency.filter(({ from }) => from !== null);
  expect(lines).toHaveLength(exact.length);
  for (const [, window, from, to, marking, stage, , n, never, p50] of lines) {
    const row = exact.find(
      (each) =>
        each.window === window &&
        each.from === from &&
        (each.to ?? "") === to &&
        each.marking === marking!.replaceAll('"', "") &&
        each.stage === stage,
    );
    expect([Number(n), Number(never)]).toEqual([row?.n, row?.unreached]);
    expect(p50 === "").toBe(row!.p50 === null);
    const exactly = row!.p50 ?? 0;
    expect(Math.abs(Number(p50) - exactly)).toBeLessThan(exactly * 0.02 + 0.1);
  }
});

test("report.json has the shape that others rely on", () => {
  const report = JSON.parse(read("report.json")) as Report;
  expect(Object.keys(report)).toEqual(
    expect.arrayContaining(["exercise", "seed", "manifest", "arms", "comparison"]),
  );
  const [arm] = report.arms;
  expect(Object.keys(arm!)).toEqual(
    expect.arrayContaining([
      "topology",
      "windows",
      "latency",
      "coverage",
      "desks",
      "ledger",
      "faults",
    ]),
  );
  expect(Object.keys(arm!.ledger).toSorted()).toEqual([
    "delivered",
    "denied",
    "duplicated",
    "late",
    "leaked",
    "lost",
    "neverReported",
    "redelivered",
    "rejected",
    "submitted",
    "underShared",
    "unknown",
    "withheld",
  ]);
  expect(new Set(arm!.latency.map(({ stage }) => stage))).toEqual(
    new Set(["submit", "exchange", "awareness"]),
  );
});

describe.skipIf(!inject("chromium"))("report.html in a browser", () => {
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    const flags = ["quic", "gpu", "background-networking", "component-update", "sync"];
    browser = await chromium.launch({
      executablePath: inject("chromium"),
      args: ["--no-sandbox", "--no-first-run", ...flags.map((flag) => `--disable-${flag}`)],
    });
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(`file://${join(dir, "report.html")}`);
  });
  afterAll(() => browser?.close());

  test("makes no request but for itself, and has nothing to complain about", () => {
    expect(requests).toEqual([`file://${join(dir, "report.html")}`]);
    expect(complaints).toEqual([]);
  });

  test("says at the top what it is, what was asked and what came out", async () => {
    const top = await page.locator("body").innerText();
    const places = ["UNCLASSIFIED – EXERCISE", "Does everything arrive?", "0 lost"].map((text) =>
      top.indexOf(text),
    );
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("draws its charts, with a table behind each", async () => {
    expect(await page.locator("svg").count()).toBeGreaterThanOrEqual(4);
    expect(await page.locator("table").count()).toBeGreaterThanOrEqual(4);
  });

  test("fits a phone without scrolling sideways", async () => {
    await page.setViewportSize({ width: 400, height: 800 });
    const [wide, seen] = (await page.evaluate(
      "[document.body.scrollWidth, innerWidth]",
    )) as number[];
    expect(wide).toBeLessThanOrEqual(seen!);
  });
});
