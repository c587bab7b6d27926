/**
 * maritime-apt, played: `sekisho up` as a facilitator starts it, and everybody at a browser of their own.
 * Nothing here reaches past the pages but to look up what the director's page is told.
 *
 * With SEKISHO_KEEP=1 screenshots and run directory are kept, and where they lie is said.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import type { LiveState } from "../domain/console/mod.ts";
import type { InjectState, PlayState } from "../domain/play/mod.ts";
import { holding, seen, sit, type Player } from "./console/player.ts";
import { NO_TROUBLE, openChromium } from "./console/table.ts";
import { startUp, type Upped } from "./console/up.ts";
import { sekisho } from "./support/cli.ts";

const PAUSE_MS = 30_000;
/** Real time that a machine under load may need for what is due. */
const PATIENCE_MS = 90_000;
const ATTRIBUTION = "Grey Petrel, hired by a rival of the port (invented)";
const INDICATOR = "Gate controllers ask for 198.51.100.77 (invented)";
const STRENGTH = "Indicators stood apart from who was behind it.";
const OVERRIDE = "They telephoned it; the evaluator heard the call.";

const chromium = inject("chromium");
describe.skipIf(chromium === "")("maritime-apt in browsers", () => {
  const dir = mkdtempSync(join(tmpdir(), "sekisho-play-"));
  const shots = join(dir, "shots");
  const out = join(dir, "run");
  let browser: Browser;
  let upped: Upped;
  let director: Player;
  let tokyo: Player;
  let isac: Player;
  let singapore: Player;
  let evaluator: Player;

  const take = async (seat: string, person: string): Promise<Player> =>
    sit({ browser, url: upped.url, code: upped.codeOf(seat), person, shots });

  beforeAll(async () => {
    mkdirSync(shots);
    [upped, browser] = await Promise.all([
      startUp("--port", "0", "--out", out),
      openChromium(chromium),
    ]);
    director = await take("Exercise director", "Mori");
    tokyo = await take("Team nco", "Sato");
    isac = await take("Team isac", "Abe");
    singapore = await take("Team singapore", "Tan");
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await upped?.end();
    if (process.env["SEKISHO_KEEP"] === "1") console.info(`kept: ${dir}`);
    else rmSync(dir, { recursive: true, force: true });
  }, 90_000);

  /** What the director's page is told. */
  const told = async (): Promise<LiveState> => {
    const answer = await director.page.request.get(`${upped.url}/api/live/state`);
    return (await answer.json()) as LiveState;
  };
  const playing = async (): Promise<PlayState> => {
    const { play } = await told();
    if (!play) throw new Error("nothing is played");
    return play;
  };
  const injectNow = async (controlNumber: string): Promise<InjectState> =>
    (await playing()).injects.find((one) => one.controlNumber === controlNumber)!;
  const until = <T>(look: () => T | Promise<T>): Promise<T> =>
    vi.waitFor(look, { timeout: PATIENCE_MS, interval: 250 });
  const untilReleased = (controlNumber: string): Promise<void> =>
    until(async () => expect((await injectNow(controlNumber)).status).toBe("released"));
  const pace = (factor: number) =>
    director.page.getByLabel("Pace", { exact: true }).selectOption(String(factor));
  const press = (name: string) =>
    director.page.getByRole("button", { name, exact: true }).first().click();

  test("nothing is told before the director starts; then the first inject reaches its team", async () => {
    await seen(singapore.page.getByText("The exercise has not started"));
    await press("Start the exercise");
    await pace(20);
    await untilReleased("1.1");
    await pace(1);
    await isac.tab(/News and messages/);
    await seen(isac.page.getByRole("heading", { name: "A terminal operator writes to its ISAC" }));
    await singapore.tab(/News and messages/);
    await seen(singapore.page.getByText("Situation, move 1"));
    expect(await singapore.text()).not.toContain("terminal operator");
    await isac.shoot("feed");
    await director.shoot("live-running");
  }, 180_000);

  test("before it is sent, the page shows who will receive what, and why not the others", async () => {
    await tokyo.tab(/Write/);
    const { page } = tokyo;
    const portion = (place: number) => page.locator(".portion-editor").nth(place);
    await portion(0).getByLabel("Text").fill("Gates at a terminal stand still");
    await portion(0).getByLabel("Marking", { exact: true }).selectOption("TLP:GREEN");
    await portion(1).getByLabel("Text").fill(INDICATOR);
    await portion(1).getByLabel("Marking", { exact: true }).selectOption("TLP:GREEN");
    await page.getByRole("button", { name: "Add a portion" }).click();
    await portion(2).getByLabel("What it is").selectOption("attribution");
    await portion(2).getByLabel("Marking", { exact: true }).selectOption("own");
    await portion(2).locator("input").fill("TLP:RED isac-jp-transport/watch-officer");
    await portion(2).getByLabel("Text").fill(ATTRIBUTION);

    const recipient = (name: RegExp) => page.locator(".recipients > li").filter({ hasText: name });
    await until(async () => {
      expect(await recipient(/Transport ISAC/).innerText()).toContain("Everything");
      const others = await page.locator(".recipients > li").allInnerTexts();
      expect(others.length).toBeGreaterThan(3);
      for (const other of others.filter((one) => !one.includes("Transport ISAC"))) {
        expect(other).toContain("Attribution is withheld:");
      }
    });
    expect(await recipient(/Singapore/).innerText()).toContain("In part");
    await tokyo.shoot("before-sending");
    // In Japanese everybody is called as they call themselves, and reasons are given in Japanese.
    await page.getByRole("button", { name: "日本語", exact: true }).click();
    const inJapanese = await tokyo.text();
    for (const said of ["国家サイバー統括室", "交通ISAC", "海事APT", "帰属"])
      expect(inJapanese).toContain(said);
    for (const english of ["National Cybersecurity Office", "Transport ISAC Japan", "Maritime APT"])
      expect(inJapanese).not.toContain(english);
    await page.getByRole("button", { name: "English", exact: true }).click();
    // Switched to Japanese and back, the draft still stands.
    expect(await portion(2).getByLabel("Text").inputValue()).toBe(ATTRIBUTION);
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await seen(page.getByText("Accepted"));
    await tokyo.shoot("sent");
  }, 180_000);

  test("the one team reads the attribution, the other what is left", async () => {
    for (const player of [isac, singapore]) {
      await player.tab(/Inbox/);
      await player.page.getByRole("link", { name: /Gates at a terminal stand still/ }).click();
      await seen(player.page.locator(".document").getByText(INDICATOR));
    }
    await seen(isac.page.locator(".document").getByText(ATTRIBUTION));
    await isac.shoot("inbox-isac");
    await singapore.shoot("inbox-singapore");
    await singapore.page.getByRole("button", { name: "Acknowledge", exact: true }).click();
    await seen(singapore.page.getByRole("button", { name: "Acknowledged", exact: true }));
  }, 180_000);

  test("a pause moves everything by its length, and by nothing else", async () => {
    await press("Pause");
    await seen(singapore.page.getByText("The exercise is paused"));
    const before = await playing();
    expect(before.phase).toBe("paused");
    const standsAt = before.clock.storyMs;
    const [next] = before.injects
      .filter(({ status }) => status === "scheduled")
      .toSorted((a, b) => a.plannedStoryMs! - b.plannedStoryMs!);
    const leftStoryMs = next!.plannedStoryMs! - standsAt;
    // Without the pause it would be due within it.
    const factor = [1, 2, 5, 10, 20, 60].find((one) => leftStoryMs / one < PAUSE_MS / 2)!;
    await pace(factor);
    await director.shoot("live-paused");
    await sleep(PAUSE_MS);

    const after = await playing();
    expect(after.clock.storyMs).toBe(standsAt);
    expect(after.injects).toEqual(before.injects);
    await press("Resume");
    await untilReleased(next!.controlNumber);
    const { journal } = await told();
    const at = (kind: string) => journal.findLast((one) => one.kind === kind)!;
    const [paused, resumed] = [at("paused"), at("resumed")];
    const released = journal.findLast(
      (one) => one.kind === "inject_released" && one.subject === next!.controlNumber,
    )!;
    expect(resumed.unixMs - paused.unixMs).toBeGreaterThanOrEqual(PAUSE_MS);
    expect(resumed.storyMs).toBe(paused.storyMs);
    expect((await injectNow(next!.controlNumber)).plannedStoryMs).toBe(next!.plannedStoryMs);
    // Not early, by either clock; and later by less than the pause, or it would have been counted.
    expect(released.storyMs).toBeGreaterThanOrEqual(next!.plannedStoryMs!);
    const realMs = released.unixMs - resumed.unixMs;
    expect(realMs).toBeGreaterThanOrEqual(leftStoryMs / factor - 5);
    expect(realMs).toBeLessThan(leftStoryMs / factor + PAUSE_MS / 2);
  }, 240_000);

  test("what is passed on in time is met, and what nobody sent is missed", async () => {
    await pace(20);
    await untilReleased("1.3");
    await pace(1);
    await tokyo.tab(/Inbox/);
    await tokyo.page.getByRole("link", { name: /Implant in update 8\.4/ }).click();
    await tokyo.page.getByRole("button", { name: "Pass it on as it is" }).click();
    await director.tab(/Expectations/);
    const row = (name: string) => director.page.getByRole("row").filter({ hasText: name });
    await until(async () =>
      expect(await row("Both other teams hold the indicators").innerText()).toContain("Met"),
    );
    await pace(60);
    await until(async () =>
      expect(await row("The ISAC submits the member's indicators").innerText()).toContain("Missed"),
    );
    await pace(1);
    // What waits for the miss goes out by itself.
    await isac.tab(/News and messages/);
    await seen(isac.page.getByRole("heading", { name: "The ISAC has not been heard" }));
    await director.shoot("expectations");
  }, 300_000);

  test("a fault holds, is seen on the map, and goes", async () => {
    await director.tab(/Overview/);
    await director.page.getByLabel("Go to move").selectOption("2");
    await press("Go");
    await until(async () => expect((await playing()).move).toBe(2));
    await director.tab(/Injects/);
    const row = director.page.getByRole("row").filter({ hasText: "The line to Singapore is down" });
    await row.getByRole("button", { name: "Fire now" }).click();
    await untilReleased("2.3");
    await director.tab(/Overview/);
    const badge = director.page.locator(".map .sign.warning .status-icon.warning");
    await seen(badge, PATIENCE_MS);
    expect(await director.page.locator(".map .sign.warning title").textContent()).toContain(
      "Singapore",
    );
    await director.shoot("live-fault");
    await pace(60);
    await badge.waitFor({ state: "detached", timeout: PATIENCE_MS });
    await until(async () =>
      expect((await playing()).faults.find(({ name }) => name === "cable-work")?.state).toBe(
        "ended",
      ),
    );
    await pace(1);
  }, 240_000);

  test("the evaluator's word stands beside the verdict, with its reason", async () => {
    evaluator = await take("Evaluators", "Kimura");
    await evaluator.tab(/Expectations/);
    const row = evaluator.page
      .getByRole("row")
      .filter({ hasText: "The ISAC submits the member's indicators" });
    await row.getByText("Override…").click();
    const met = row.getByRole("button", { name: "Met after all" });
    expect(await met.isDisabled()).toBe(true);
    await row.getByLabel("Reason").fill(OVERRIDE);
    await met.click();
    await seen(row.getByText("Overridden: met"));
    expect(await row.innerText()).toContain("Missed");
    await evaluator.shoot("judged");
  }, 180_000);

  test("the exercise ends, and nobody sends any more", async () => {
    await press("End the exercise");
    const dialog = director.page.getByRole("dialog");
    await seen(dialog);
    await director.page.screenshot({ path: join(shots, "live-ending.png") });
    await dialog.getByRole("button", { name: "Yes, do it" }).click();
    await until(async () => expect((await playing()).phase).toBe("ended"));
    await seen(singapore.page.getByText("The exercise has ended"));
    await singapore.tab(/Write/);
    await singapore.page.locator(".portion-editor").first().getByLabel("Text").fill("Too late");
    await seen(singapore.page.locator(".recipients"));
    const send = singapore.page.getByRole("button", { name: "Send", exact: true });
    expect(await send.isDisabled()).toBe(true);
  }, 180_000);

  test("the evaluator rates an objective and exports the report", async () => {
    const { page } = evaluator;
    await page.getByRole("link", { name: "Report", exact: true }).click();
    await seen(page.getByText("0 of 5 objectives rated"));
    await page.getByText("Performed with some challenges").first().click();
    await page.getByLabel("Strengths").first().fill(STRENGTH);
    await page.getByRole("button", { name: "Save rating" }).first().click();
    await seen(page.getByText("1 of 5 objectives rated"));
    await evaluator.shoot("report");
    await page.getByRole("link", { name: "Export", exact: true }).click();
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as HTML" }).click();
    const file = join(dir, "exported.html");
    await (await saving).saveAs(file);
    const html = readFileSync(file, "utf8");
    for (const text of ["UNCLASSIFIED – EXERCISE", STRENGTH, OVERRIDE]) {
      expect(html).toContain(text);
    }
    await evaluator.shoot("export");
  }, 120_000);

  test("no byte of the attribution ever reached the other team's browser", async () => {
    for (const name of [/Inbox/, /News and messages/, /Sent/, /Releases/]) {
      await singapore.tab(name);
      expect(await singapore.text()).not.toContain(ATTRIBUTION);
    }
    // From the beginning once more: what a page asks for that is opened afterwards.
    await singapore.page.reload();
    await singapore.tab(/Inbox/);
    await seen(singapore.page.getByText("Gates at a terminal stand still"));
    const atSingapore = await singapore.received();
    expect(holding(atSingapore, INDICATOR)).not.toEqual([]);
    expect(holding(atSingapore, ATTRIBUTION)).toEqual([]);
    expect(holding(atSingapore, "Grey Petrel")).toEqual([]);
    expect(atSingapore.filter(({ what }) => what === "frame").length).toBeGreaterThan(0);
    // The same search finds it where it belongs.
    expect(holding(await isac.received(), ATTRIBUTION)).toContain("/api/team/inbox");
    for (const { trouble } of [director, tokyo, isac, singapore, evaluator]) {
      expect(trouble).toEqual(NO_TROUBLE);
    }
  }, 120_000);

  test("Ctrl-C writes the run directory, and its record verifies", async () => {
    expect(await upped.interrupt(), upped.said()).toBe(0);
    expect(upped.said()).toContain("report.html");
    const read = (name: string): string => readFileSync(join(out, name), "utf8");
    expect(read("report.html")).toContain("UNCLASSIFIED – EXERCISE");
    expect(read("after-action-report.html")).toContain(STRENGTH);
    expect(read("play.json")).toContain(OVERRIDE);
    expect(existsSync(join(out, "timeline.json"))).toBe(true);
    const journal = read("journal.jsonl");
    for (const kind of ["paused", "resumed", "fault_started", "expectation_met", "judged"]) {
      expect(journal).toContain(kind);
    }
    const { code, stdout, stderr } = await sekisho("audit", "verify", out);
    expect(code, stdout + stderr).toBe(0);
  }, 240_000);
});
