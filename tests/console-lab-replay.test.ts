import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import type { LabMessage, ReplayPage } from "../domain/console/mod.ts";
import { brokenRules } from "./console/axe.ts";
import { draftOf, part } from "./console/draft.ts";
import {
  NO_TROUBLE,
  LOOKS,
  openChromium,
  openPage,
  startTable,
  type Api,
  type Table,
} from "./console/table.ts";

const draft = draftOf([
  part("title", "TLP:CLEAR", "A line stands still"),
  part("indicator", "TLP:GREEN", "Seen from 192.0.2.77"),
  part("attribution", "TLP:RED cisa/watch-officer", "An invented group"),
]);

const chromium = inject("chromium");
describe.skipIf(chromium === "")("policy lab and replay", () => {
  let table: Table;
  let browser: Browser;
  let director: Api;
  let tokyo: Api;

  beforeAll(async () => {
    [table, browser] = await Promise.all([startTable(), openChromium(chromium)]);
    director = await table.api("director");
    tokyo = await table.api("team:tokyo");
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await table?.stop();
  });

  const recorded = () => director.get<ReplayPage>("/api/replay/record?journal=0&messages=0");

  test("the lab answers before anybody has started the exercise", async () => {
    const { page, context, trouble } = await openPage(browser, table.url, director.cookie);
    await page.goto(`${table.url}/lab`);
    await page.getByLabel("Marking", { exact: true }).fill("SECRET//REL TO JPN, USA");
    await page.getByText("rel-to-order").waitFor();
    await page.getByLabel("Marking", { exact: true }).fill("SECRET//NOFORN");
    const cell = page.getByRole("button", { name: /Summary: Denied/ });
    await cell.first().waitFor();
    expect(await page.getByText("S//NF").count()).toBeGreaterThan(0);
    expect(trouble).toEqual(NO_TROUBLE);
    await context.close();
  }, 60_000);

  test("a cell is found, explained and left with the keyboard alone", async () => {
    const { page, context } = await openPage(browser, table.url, director.cookie);
    await page.goto(`${table.url}/lab`);
    await page.getByLabel("Marking", { exact: true }).fill("SECRET//NOFORN");
    await page
      .getByRole("button", { name: /: Denied/ })
      .first()
      .waitFor();
    await tabTo(page, "data-at");
    const first = await focused(page);
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).not.toBe(first);
    await page.keyboard.press("ArrowUp");
    expect(await focused(page)).toBe(first);
    await page.keyboard.press("Control+End");
    const last = await focused(page);
    expect(last).toMatch(/: (Denied|Permitted)/);
    await page.keyboard.press("Enter");
    await page.locator("table.axes").waitFor();
    expect(await page.locator("table.axes tbody tr").count()).toBe(7);
    await page.keyboard.press("Escape");
    expect(await focused(page)).toBe(last);
    await context.close();
  }, 60_000);

  test("what a team sent becomes something to ask about, with its words", async () => {
    await director.post("/api/live/start");
    await vi.waitFor(() => tokyo.get("/api/team/inbox?organisation=nisc&after=0"), 20_000);
    const actId = crypto.randomUUID();
    await tokyo.post("/api/team/submit", { organisation: "nisc", actId, draft });
    const messages = await vi.waitFor(
      async () => {
        const told = await director.get<{ messages: LabMessage[] }>("/api/lab/messages");
        expect(told.messages.some(({ submitter }) => submitter === "nisc")).toBe(true);
        return told.messages;
      },
      { timeout: 60_000, interval: 500 },
    );
    const { sequence } = messages.find(({ submitter }) => submitter === "nisc")!;
    const { page, context, trouble } = await openPage(browser, table.url, director.cookie);
    await page.goto(`${table.url}/lab`);
    await page.getByLabel("What is it about?").selectOption("message");
    await page.getByLabel("Message", { exact: true }).selectOption(`nisc/${sequence}`);
    await page
      .getByRole("button", { name: /3 Attribution: Denied/ })
      .first()
      .click();
    await page.getByText("TLP:RED names no role").first().waitFor();
    const [original, received] = await page.locator(".lab-printed article").all();
    expect(await original!.textContent()).toContain("An invented group");
    expect(await received!.textContent()).toContain("A line stands still");
    expect(await received!.textContent()).not.toContain("An invented group");
    expect(await received!.textContent()).not.toContain("RED");
    expect(trouble).toEqual(NO_TROUBLE);
    await context.close();
  }, 120_000);

  test("a moment has an address, and the keyboard leads through all of them", async () => {
    await vi.waitFor(async () => {
      const kinds = (await recorded()).journal.map(({ kind }) => kind);
      expect(kinds).toContain("inject_released");
    }, 120_000);
    await director.post("/api/live/facilitate", { command: { op: "pause" } });
    const { journal } = await recorded();
    const released = journal.find(({ kind }) => kind === "inject_released")!;
    const { page, context, trouble } = await openPage(browser, table.url, director.cookie);
    await page.goto(`${table.url}/replay?at=${released.atMs}`);
    const slider = page.getByRole("slider", { name: "Moment of the exercise" });
    await slider.waitFor();
    const at = async () => Number(await slider.inputValue());
    await expect.poll(at).toBe(released.atMs);
    const summary = page.locator("summary", { hasText: "Injects:" });
    expect(await summary.textContent()).toMatch(/: [1-9]\d* of/);
    await slider.focus();
    await page.keyboard.press("p");
    await expect.poll(at).toBeLessThan(released.atMs);
    await page.keyboard.press("n");
    await expect.poll(at).toBe(released.atMs);
    await page.keyboard.press("ArrowLeft");
    await expect.poll(at).toBe(Math.max(0, released.atMs - 60_000));
    expect(await summary.textContent()).toMatch(/: 0 of/);
    await page.keyboard.press("Home");
    await expect.poll(at).toBe(0);
    expect(page.url()).toContain("at=0");
    await page.keyboard.press("End");
    const end = await at();
    expect(end).toBeGreaterThanOrEqual(released.atMs);
    await page.keyboard.press("PageDown");
    await expect.poll(at).toBe(Math.max(0, end - 600_000));
    expect(trouble).toEqual(NO_TROUBLE);
    await context.close();
  }, 180_000);

  test("the record outlives the console's process", async () => {
    const before = await recorded();
    await table.killConsole();
    const after = await vi.waitFor(recorded, { timeout: 60_000, interval: 500 });
    expect(after.journal.slice(0, before.journal.length)).toEqual(before.journal);
    expect(after.messages.slice(0, before.messages.length)).toEqual(before.messages);
  }, 90_000);

  test.each(LOOKS)(
    "break no rule of WCAG 2.2 AA, and stay within the window ($language, $scheme)",
    async (wish) => {
      for (const width of [1280, 390]) {
        const wished = { ...wish, width, bypassCSP: true };
        const { page, context } = await openPage(browser, table.url, director.cookie, wished);
        await page.goto(`${table.url}/lab`);
        await page.locator(".cell button").first().click();
        await page.locator("table.axes").waitFor();
        expect(await brokenRules(page), `lab ${width}`).toEqual([]);
        expect(await widthOf(page)).toBeLessThanOrEqual(width);
        await page.goto(`${table.url}/lab?view=versions`);
        await page.locator(".lab-versions").waitFor();
        expect(await brokenRules(page), `versions ${width}`).toEqual([]);
        await page.goto(`${table.url}/replay`);
        await page.locator(".player").waitFor();
        expect(await brokenRules(page), `replay ${width}`).toEqual([]);
        expect(await widthOf(page)).toBeLessThanOrEqual(width);
        await context.close();
        const team = await openPage(browser, table.url, tokyo.cookie, wished);
        await team.page.goto(`${table.url}/lab`);
        await team.page.locator(".cell button").first().click();
        await team.page.locator("table.axes").waitFor();
        expect(await brokenRules(team.page), `a team's lab ${width}`).toEqual([]);
        expect(await widthOf(team.page)).toBeLessThanOrEqual(width);
        await team.context.close();
      }
    },
    240_000,
  );
});

const widthOf = (page: Page) => page.evaluate<number>("document.documentElement.scrollWidth");

/** What names the element with the focus. */
const focused = (page: Page) =>
  page.evaluate<string>(
    `(document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "")`,
  );

/** Presses Tab until the element with the focus has the attribute. */
async function tabTo(page: Page, attribute: string): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate<boolean>(`document.activeElement?.hasAttribute("${attribute}")`))
      return;
  }
  throw new Error(`Tab leads to nothing with ${attribute}`);
}
