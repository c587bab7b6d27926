import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import type { InboxPage, SentPage } from "../domain/play/mod.ts";
import { brokenRules } from "./console/axe.ts";
import { draftOf, part } from "./console/draft.ts";
import { focused, tabTo } from "./console/keyboard.ts";
import {
  LOOKS,
  openChromium,
  openPage,
  startTable,
  type Api,
  type Table,
} from "./console/table.ts";

const seen = { ipv4: "192.0.2.77" };
const TITLE = "A line stands still";
const draft = draftOf([
  part("title", "TLP:CLEAR", TITLE, seen),
  part("indicator", "TLP:GREEN", "Seen from 192.0.2.77", seen),
  part("victim", "TLP:AMBER", "Larkfield (invented)", seen),
  part("attribution", "TLP:RED nisc/watch-officer", "An invented group", seen),
]);

const chromium = inject("chromium");
describe.skipIf(chromium === "")("the console", () => {
  let table: Table;
  let browser: Browser;
  let director: Api;
  let tokyo: Api;
  let seoul: Api;
  let delivered = "";

  const facilitate = (command: object) => director.post("/api/live/facilitate", { command });
  const seoulInbox = () => seoul.get<InboxPage>("/api/team/inbox?organisation=kr-kisa&after=0");

  beforeAll(async () => {
    [table, browser] = await Promise.all([startTable(), openChromium(chromium)]);
    director = await table.api("director");
    tokyo = await table.api("team:tokyo");
    seoul = await table.api("team:seoul");
    await director.post("/api/live/start");
    await vi.waitFor(() => tokyo.get("/api/team/inbox?organisation=nisc&after=0"), 20_000);
    const actId = crypto.randomUUID();
    await tokyo.post("/api/team/submit", { organisation: "nisc", actId, draft });
    await facilitate({ op: "fire", controlNumber: "5" });
    const entry = await vi.waitFor(
      async () => {
        // The hub's own news may come before it.
        const found = (await seoulInbox()).entries.find(({ portions }) =>
          portions.some(({ text }) => text === TITLE),
        );
        if (!found) throw new Error("nothing was delivered yet");
        return found;
      },
      { timeout: 60_000, interval: 500 },
    );
    delivered = entry.deliveryId;
    // The story would be over before everything is looked at.
    await facilitate({ op: "pace", factor: 1 });
    const [, indicator] = entry.portions;
    const ask = {
      op: "ask",
      deliveryId: delivered,
      portionId: indicator!.id,
      organisation: "asean-sg",
    };
    await seoul.post("/api/team/act", {
      organisation: "kr-kisa",
      actId: crypto.randomUUID(),
      act: ask,
    });
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await table?.stop();
  });

  test.each(LOOKS)(
    "breaks no rule of WCAG 2.2 AA ($language, $scheme)",
    async (wish) => {
      const found: Record<string, string[]> = {};
      for (const width of [1280, 390]) {
        for (const [cookie, views] of viewsBySeat()) {
          const wished = { ...wish, width, bypassCSP: true };
          const { page, context } = await openPage(browser, table.url, cookie, wished);
          for (const { path, until, fill } of views) {
            await page.goto(table.url + path);
            await page.waitForSelector(until);
            if (fill) {
              await page.locator("textarea").nth(1).fill(fill);
              await page.waitForSelector(".recipients");
            }
            const violations = await brokenRules(page);
            if (violations.length > 0) found[`${path} ${width}`] = violations;
          }
          await context.close();
        }
      }
      expect(found).toEqual({});
    },
    240_000,
  );

  interface Looked {
    readonly path: string;
    /** Selector of what shows that it is there. */
    readonly until: string;
    readonly fill?: string;
  }

  const viewsBySeat = (): [string, Looked[]][] => [
    ["", [{ path: "/", until: "form" }]],
    [
      seoul.cookie,
      [
        { path: `/team?view=inbox&id=${delivered}`, until: ".document" },
        { path: "/team?view=feed", until: ".situation" },
      ],
    ],
    [
      tokyo.cookie,
      [
        { path: "/team?view=compose", until: ".portion-editor", fill: "198.51.100.7" },
        { path: "/team?view=sent", until: ".card" },
        { path: "/team?view=requests", until: ".card" },
      ],
    ],
    [
      director.cookie,
      [
        { path: "/live", until: ".map" },
        { path: "/live?view=injects", until: "table.injects" },
        { path: "/live?view=expectations", until: "table" },
        { path: "/live?view=figures", until: ".counts" },
        { path: "/live?view=codes", until: ".codes tbody tr" },
      ],
    ],
  ];

  test("the checker would notice what is wrong", async () => {
    const wished = { bypassCSP: true };
    const { page, context } = await openPage(browser, table.url, "", wished);
    await page.goto(table.url);
    await page.waitForSelector("form");
    await page.evaluate(
      `document.querySelectorAll("label").forEach((label) => label.remove());
       document.querySelector(".lead").style.color = "#bbb";`,
    );
    const rules = (await brokenRules(page)).map((line) => line.split(":")[0]);
    expect(new Set(rules)).toEqual(new Set(["color-contrast", "label", "select-name"]));
    await context.close();
  });

  test("a player reads, acknowledges, writes and sends with the keyboard alone", async () => {
    const { page, context } = await openPage(browser, table.url, seoul.cookie);
    await page.goto(`${table.url}/team`);
    await page.waitForSelector(".list a");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toContain("Skip to content");
    await tabTo(page, TITLE);
    await page.keyboard.press("Enter");
    await tabTo(page, "Acknowledge");
    await page.keyboard.press("Enter");
    await vi.waitFor(async () => {
      const entry = (await seoulInbox()).entries.find(({ deliveryId }) => deliveryId === delivered);
      expect(entry?.read).not.toBeNull();
      expect(entry?.acknowledged).not.toBeNull();
    }, 20_000);
    await page.keyboard.press("Control+Home");
    await tabTo(page, "Write");
    await page.keyboard.press("Enter");
    await tabTo(page, "Text");
    await page.keyboard.type("Written without a mouse");
    // Nothing can be sent before it is known who would receive it.
    await page.waitForSelector(".recipients");
    await tabTo(page, "Send");
    await page.keyboard.press("Enter");
    await vi.waitFor(async () => {
      const { entries } = await seoul.get<SentPage>("/api/team/sent?organisation=kr-kisa&after=0");
      expect(JSON.stringify(entries)).toContain("Written without a mouse");
    }, 20_000);
    await context.close();
  });

  test("nothing lies outside a window of 360 pixels", async () => {
    const { page, context } = await openPage(browser, table.url, seoul.cookie, { width: 360 });
    for (const view of ["inbox", "feed", "compose", "sent", "requests"]) {
      await page.goto(`${table.url}/team?view=${view}`);
      await page.waitForSelector("nav .tabs.inner, .tabs.inner");
      expect(await page.evaluate("document.documentElement.scrollWidth"), view).toBeLessThanOrEqual(
        360,
      );
    }
    await context.close();
  });

  test("the banner stands at both ends of every page, whatever is scrolled", async () => {
    const { page, context } = await openPage(browser, table.url, director.cookie);
    await page.goto(`${table.url}/live?view=injects`);
    await page.waitForSelector("table.injects");
    for (const y of [0, 100_000]) {
      await page.evaluate(`window.scrollTo(0, ${y})`);
      const boxes = await page.getByText("UNCLASSIFIED – EXERCISE", { exact: true }).all();
      expect(boxes).toHaveLength(2);
      for (const box of boxes) await expect.poll(() => isInView(page, box)).toBe(true);
    }
    await context.close();
  });
});

async function isInView(
  page: Page,
  box: Awaited<ReturnType<ReturnType<Page["locator"]>["all"]>>[number],
) {
  const place = await box.boundingBox();
  const height = page.viewportSize()!.height;
  return place !== null && place.y >= -1 && place.y + place.height <= height + 1;
}
