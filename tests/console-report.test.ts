/** The page Report over a real fabric: evidence, ratings by keyboard, the improvement plan, the files. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import type { LiveState, ReportState } from "../domain/console/mod.ts";
import { printedPerPage } from "../platform/aar/pdf-testing.ts";
import { brokenRules } from "./console/axe.ts";
import { tabTo } from "./console/keyboard.ts";
import { PAYLOADS } from "./console/payloads.ts";
import {
  NO_TROUBLE,
  LOOKS,
  openChromium,
  openPage,
  startTable,
  type Api,
  type Table,
} from "./console/table.ts";

const BANNER = "UNCLASSIFIED – EXERCISE";

const chromium = inject("chromium");
describe.skipIf(chromium === "")("the report", () => {
  let table: Table;
  let browser: Browser;
  let director: Api;
  let evaluator: Api;

  const reportState = () => evaluator.get<ReportState>("/api/report/state");
  const write = (command: object) => evaluator.post<ReportState>("/api/report/write", { command });
  const verdictOf = async (id: string): Promise<string> => {
    const { assessment } = await reportState();
    const all = [
      ...assessment.objectives.flatMap((each) => each.expectations),
      ...assessment.others,
    ];
    return all.find((each) => each.id === id)!.verdict.kind;
  };
  const file = (query: string, { cookie }: Api = director) =>
    fetch(`${table.url}/api/report/file?${query}`, { headers: { cookie } });

  beforeAll(async () => {
    [table, browser] = await Promise.all([startTable(), openChromium(chromium)]);
    director = await table.api("director");
    evaluator = await table.api("evaluator");
    await director.post("/api/live/start");
    await until(async () => (await verdictOf("arrives")) === "met");
    await until(async () => (await verdictOf("too-late")) === "missed");
    await director.post("/api/live/stop");
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await table?.stop();
  });

  test("is rated and planned with the keyboard alone, and stands in the exercise's state", async () => {
    const { page, context, trouble } = await openPage(browser, table.url, evaluator.cookie);
    await page.goto(`${table.url}/report`);
    await page.waitForSelector("fieldset.grades");
    await tabTo(page, "P Performed without challenges");
    // Radio buttons are one stop, and arrows choose among them.
    await page.keyboard.press("ArrowDown");
    await tabTo(page, "Strengths");
    await page.keyboard.type("Tokyo had it at once");
    await tabTo(page, "Areas for improvement");
    await page.keyboard.type("Seoul passes nothing on");
    await tabTo(page, "Save rating");
    await page.keyboard.press("Enter");
    await page.getByText("Saved", { exact: true }).first().waitFor();
    await tabTo(page, "Plan a corrective action");
    await page.keyboard.press("Enter");
    await tabTo(page, "Corrective action");
    await page.keyboard.type("Name who relays");
    await tabTo(page, "Save the row");
    await page.keyboard.press("Enter");
    await page.locator("dl.row-text").waitFor();
    await context.close();
    expect(trouble).toEqual(NO_TROUBLE);
    const { play } = await director.get<LiveState>("/api/live/state");
    const by = "evaluator (evaluator)";
    expect(play!.ratings).toMatchObject([{ about: "share", rating: "S", by }]);
    expect(play!.improvements).toMatchObject([
      { about: "share", area: "Seoul passes nothing on", action: "Name who relays", by },
    ]);
  }, 120_000);

  test.each(LOOKS)(
    "breaks no rule of WCAG 2.2 AA ($language, $scheme)",
    async (wish) => {
      const found: Record<string, string[]> = {};
      for (const width of [1280, 390]) {
        for (const [seat, path] of [
          [evaluator, "/report"],
          [evaluator, "/report?part=whole"],
          [director, "/report?part=export"],
          [await table.api("observer"), "/report"],
          [director, "/api/report/file?format=html&language=en&view=1"],
        ] as const) {
          const wished = { ...wish, width, bypassCSP: true };
          const { page, context } = await openPage(browser, table.url, seat.cookie, wished);
          await page.goto(table.url + path);
          await page.waitForSelector(path.startsWith("/api") ? "main" : ".report-parts");
          for (const summary of await page.locator("summary").all()) await summary.click();
          const violations = await brokenRules(page);
          if (violations.length > 0) found[`${path} ${width}`] = violations;
          await context.close();
        }
      }
      expect(found).toEqual({});
    },
    240_000,
  );

  test("is a file for whoever runs and watches, and for no team", async () => {
    for (const seat of ["team:tokyo", "simcell"] as const) {
      const answer = await file("format=html&language=en", await table.api(seat));
      expect(answer.status).toBe(403);
      expect(await answer.text()).not.toContain("Seoul");
    }
    const observer = await table.api("observer");
    for (const format of ["html", "csv", "xlsx", "json"]) {
      const answer = await file(`format=${format}&language=en`, observer);
      expect([format, answer.status]).toEqual([format, 200]);
      expect(answer.headers.get("content-disposition")).toContain("attachment");
    }
    const report = await (await file("format=html&language=en")).text();
    for (const word of [BANNER, "DRAFT", "Seoul passes nothing on", "Name who relays"])
      expect(report).toContain(word);
  });

  test("as PDF has the banner at the head and foot of every page", async () => {
    const pdf = Buffer.from(await (await file("format=pdf&language=en")).arrayBuffer());
    const { pages, printed } = printedPerPage(pdf, BANNER);
    expect(pages).toBeGreaterThan(5);
    expect(printed).toEqual(Array.from({ length: pages }, () => 2));
  }, 120_000);

  test("is final only when every objective is rated", async () => {
    expect((await file("format=html&language=en&status=final")).status).toBe(200);
    const whole = { strengths: "", improvements: "" };
    const answer = await fetch(`${table.url}/api/report/write`, {
      method: "POST",
      headers: {
        cookie: (await table.api("controller")).cookie,
        origin: table.url,
        "x-sekisho": "1",
        "content-type": "application/json",
      },
      body: JSON.stringify({ command: { op: "rate", about: "share", rating: "P", ...whole } }),
    });
    expect(answer.status).toBe(403);
  });

  test("holds whatever somebody writes as text, on the page and in the report", async () => {
    const text = PAYLOADS.join("\n");
    await write({ op: "rate", about: "share", rating: "M", strengths: text, improvements: text });
    await write({ op: "note", about: "share", text });
    await write({ op: "note", about: "", text });
    const { page, context, trouble } = await openPage(browser, table.url, evaluator.cookie);
    for (const path of [
      "/report",
      "/report?part=whole",
      "/api/report/file?format=html&language=en&view=1",
    ]) {
      await page.goto(table.url + path);
      await page.waitForSelector(path.startsWith("/api") ? "main" : ".report-parts");
      expect(await page.evaluate("document.body.textContent")).toContain(PAYLOADS[0]);
      expect(
        await page.evaluate(
          "document.querySelectorAll('main script, main iframe, main img').length",
        ),
      ).toBe(0);
    }
    await context.close();
    expect(trouble).toEqual(NO_TROUBLE);
  }, 120_000);
});

/** Waits; throws after a minute. */
const until = (holds: () => Promise<boolean>): Promise<void> =>
  vi.waitFor(
    async () => {
      if (!(await holds())) throw new Error("not yet");
    },
    { timeout: 60_000, interval: 300 },
  );
