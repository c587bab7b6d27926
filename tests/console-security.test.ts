import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import type { Browser, Page } from "playwright-core";
import type { DraftIncident, LiveState } from "../domain/console/mod.ts";
import type { InboxPage, SentPage } from "../domain/play/mod.ts";
import { draftOf, part } from "./console/draft.ts";
import { hostilePack } from "./console/hostile-pack.ts";
import { PAYLOADS } from "./console/payloads.ts";
import {
  NO_TROUBLE,
  openChromium,
  openPage,
  startTable,
  type Api,
  type Table,
  type Trouble,
} from "./console/table.ts";

const NEEDLE = "HOLLOW-BUOY-7c1e";
const SHARED = "Seen from 192.0.2.77";

let table: Table;
let director: Api;
let tokyo: Api;
let seoul: Api;
let frames: { readonly frames: string[]; close(): void };
/** Every answer that Seoul got. */
const told: string[] = [];

async function seoulGets<T>(path: string): Promise<T> {
  const answer = await seoul.get<T>(path);
  told.push(JSON.stringify(answer));
  return answer;
}

const KINDS = [
  "title",
  "summary",
  "assessment",
  "sectors",
  "victim",
  "indicator",
  "technique",
  "attribution",
  "mitigation",
  "reference",
  "personal-data",
  "comment",
  "source-identity",
  "vulnerability",
] as const;

/** Every payload as text of a portion, as a field's name and as its value; one kind after the other. */
const hostileDraft = draftOf(
  PAYLOADS.map((payload, place) => ({
    ...part(KINDS[place % KINDS.length]!, "TLP:CLEAR", payload),
    fields: { [payload.slice(0, 150)]: payload },
  })),
);

const secretDraft = draftOf([
  part("title", "TLP:GREEN", "A line stands still"),
  part("indicator", "TLP:GREEN", SHARED),
  part("attribution", "TLP:RED nisc/watch-officer", `It was ${NEEDLE}`),
]);

beforeAll(async () => {
  table = await startTable(hostilePack());
  director = await table.api("director");
  tokyo = await table.api("team:tokyo");
  seoul = await table.api("team:seoul");
  frames = seoul.listen({ kind: "follow", organisation: "kr-kisa" });
  await director.post<LiveState>("/api/live/start");
  // An organisation learns a moment later that play has begun.
  await vi.waitFor(() => tokyo.get("/api/team/inbox?organisation=nisc&after=0"), 20_000);
  const submit = (draft: DraftIncident) =>
    tokyo.post("/api/team/submit", { organisation: "nisc", actId: crypto.randomUUID(), draft });
  await submit(secretDraft);
  await submit(hostileDraft);
  await director.post("/api/live/facilitate", { command: { op: "pace", factor: 300 } });
  const bothArrived = async (): Promise<void> => {
    if ((await inboxOfSeoul()).entries.length < 2) throw new Error("not everything has arrived");
  };
  await vi.waitFor(bothArrived, { timeout: 60_000, interval: 500 });
  await director.post("/api/live/facilitate", { command: { op: "pause" } });
}, 180_000);

afterAll(async () => {
  frames?.close();
  await table?.stop();
});

const inboxOfSeoul = () => seoulGets<InboxPage>("/api/team/inbox?organisation=kr-kisa&after=0");

describe("a team sees what its organisation was delivered, and nothing else", () => {
  test("no answer and no frame of the other team holds a byte of what it may not see", async () => {
    for (const path of ["sent", "asked"]) {
      await seoulGets(`/api/team/${path}?organisation=kr-kisa&after=0`);
    }
    await seoulGets("/api/team/setting?organisation=kr-kisa");
    await seoulGets("/api/team/injects?organisation=kr-kisa");
    await seoulGets("/api/session");
    const all = [...told, ...frames.frames].join("\n");
    // What it may see of the same incident is there, and there were frames to look at.
    expect(all).toContain(SHARED);
    expect(frames.frames.length).toBeGreaterThan(3);
    for (const secret of [
      NEEDLE,
      'attribution","label":{"scheme":"","level":"","compartments":[],"controls":[],"releasableTo":[],"displayOnlyTo":[],"foreignSources":[],"jointOwners":[],"cuiCategories":[],"tlp":"RED',
      "watch-officer",
    ]) {
      expect(all).not.toContain(secret);
    }
    const sent = await tokyo.get<SentPage>("/api/team/sent?organisation=nisc&after=0");
    expect(JSON.stringify(sent)).toContain(NEEDLE);
  });

  test.each([
    "/api/team/setting?organisation=nisc",
    "/api/team/inbox?organisation=nisc&after=0",
    "/api/team/sent?organisation=nisc&after=0",
    "/api/team/asked?organisation=nisc&after=0",
    "/api/team/injects?organisation=nisc",
  ])("%s is refused to the other team", async (path) => {
    await expect(seoul.get(path)).rejects.toThrow("forbidden");
  });

  test("nothing is done, sent or tried in another organisation's name", async () => {
    const actId = crypto.randomUUID();
    const organisation = "nisc";
    const draft = secretDraft;
    const act = { op: "acknowledge", deliveryId: "0" };
    await expect(seoul.post("/api/team/act", { organisation, actId, act })).rejects.toThrow(
      "forbidden",
    );
    await expect(seoul.post("/api/team/submit", { organisation, actId, draft })).rejects.toThrow(
      "forbidden",
    );
    await expect(seoul.post("/api/team/preview", { organisation, draft })).rejects.toThrow(
      "forbidden",
    );
  });

  test("before it is sent, its author learns that the other team receives all but the attribution", async () => {
    const preview = await tokyo.post<{
      recipients: { organisation: string; outcome: string; portions: unknown[] }[];
    }>("/api/team/preview", { organisation: "nisc", draft: secretDraft });
    expect(preview.recipients.find(({ organisation }) => organisation === "kr-kisa")).toMatchObject(
      {
        outcome: "part",
        portions: [
          { permitted: true },
          { permitted: true },
          { permitted: false, because: [{ axis: "tlp", code: "not-named" }] },
        ],
      },
    );
  });
});

test("a console that is killed is back with everybody in their seats, and its journal", async () => {
  const before = await director.get<LiveState>("/api/live/state");
  await table.killConsole();
  const after = await vi.waitFor(() => director.get<LiveState>("/api/live/state"), {
    timeout: 30_000,
    interval: 300,
  });
  expect(after.journal.slice(0, before.journal.length)).toEqual(before.journal);
  expect(before.journal.length).toBeGreaterThan(10);
  expect(await seoul.get("/api/session")).toMatchObject({ seat: { role: "team", team: "seoul" } });
}, 60_000);

const chromium = inject("chromium");
describe.skipIf(chromium === "")("no text becomes anything but text", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium(chromium);
  });
  afterAll(() => browser?.close());

  async function look(api: Api, paths: readonly string[], until: string): Promise<Trouble> {
    const { page, context, trouble } = await openPage(browser, table.url, api.cookie);
    for (const path of paths) {
      await page.goto(table.url + path);
      await page.waitForSelector(until);
      await openEverything(page);
      // What is in reach of the pointer is touched, and what can be focused is.
      await page.mouse.move(400, 400);
      for (let n = 0; n < 12; n++) await page.keyboard.press("Tab");
    }
    expect(await page.evaluate("globalThis.pwned")).toBeUndefined();
    expect(
      await page.evaluate(
        "document.querySelectorAll('main script, main iframe, main object, main embed, main base, main meta, main link, main style').length",
      ),
    ).toBe(0);
    await context.close();
    return trouble;
  }

  const openEverything = (page: Page) =>
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");

  test("in news, messages and the situation", async () => {
    expect(await look(seoul, ["/team?view=feed"], ".heard")).toEqual(NO_TROUBLE);
  });

  test("in portions and fields of an incident, where it arrives and where it was sent", async () => {
    const { entries } = await inboxOfSeoul();
    const paths = entries.map(({ deliveryId }) => `/team?view=inbox&id=${deliveryId}`);
    expect(await look(seoul, paths, ".document")).toEqual(NO_TROUBLE);
    expect(await look(tokyo, ["/team?view=sent"], ".card")).toEqual(NO_TROUBLE);
  });

  test("in the injects, the timeline and the journal of who runs the exercise", async () => {
    await director.post("/api/live/judge", {
      command: {
        op: "judge",
        expectation: "never",
        verdict: "missed",
        reason: PAYLOADS.join(" ").slice(0, 1_900),
      },
    });
    const views = ["overview", "injects", "expectations", "codes"].map(
      (view) => `/live?view=${view}`,
    );
    expect(await look(director, views, ".controls")).toEqual(NO_TROUBLE);
  });

  test("in names that people give themselves, and in a mark that cannot be read", async () => {
    const { page, context, trouble } = await openPage(browser, table.url, "");
    await page.goto(table.url);
    const { codes } = await director.get<{
      codes: { code: string; seat: { role: string; team?: string } }[];
    }>("/api/codes");
    for (const payload of PAYLOADS.slice(0, 12)) {
      await page
        .getByLabel("Join code")
        .fill(codes.find(({ seat }) => seat.team === "tokyo")!.code);
      await page.getByLabel("Your name").fill(payload.slice(0, 60));
      await page.getByRole("button", { name: "Join" }).click();
      await page.getByRole("button", { name: "Leave" }).click();
    }
    await page.getByLabel("Join code").fill(codes.find(({ seat }) => seat.team === "tokyo")!.code);
    await page.getByLabel("Your name").fill("Sato");
    await page.getByRole("button", { name: "Join" }).click();
    await page.getByRole("link", { name: "Write" }).click();
    await page.getByLabel("Text").first().fill("something");
    await page.getByLabel("Marking").first().selectOption("own");
    for (const payload of PAYLOADS) {
      await page.getByLabel("Write your own…").first().fill(payload);
    }
    await page.waitForSelector("ul.problem li");
    expect(await page.evaluate("globalThis.pwned")).toBeUndefined();
    expect(trouble).toEqual(NO_TROUBLE);
    await context.close();
  });

  test("the corpus would be noticed: as markup and without a policy, most of it does what it says", async () => {
    let noticed = 0;
    for (const payload of PAYLOADS) if (await does(payload)) noticed += 1;
    expect(PAYLOADS.length).toBeGreaterThanOrEqual(40);
    expect(noticed).toBeGreaterThan(15);
  });

  /** Whether something happens when the text is taken for markup. */
  async function does(payload: string): Promise<boolean> {
    const page = await browser.newPage();
    let happened = 0;
    page.on("dialog", (dialog) => {
      happened += 1;
      void dialog.dismiss();
    });
    page.on("request", (request) => {
      if (request.url().includes("evil.example")) happened += 1;
    });
    await page.route("https://evil.example/**", (route) => route.abort());
    await page.setContent(`<div>${payload}</div>`, { waitUntil: "commit" }).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 60));
    const pwned = await page.evaluate("globalThis.pwned ?? 0").catch(() => 0);
    await page.close();
    return pwned === 1 || happened > 0;
  }
});
