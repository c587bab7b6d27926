/** Somebody at the table: a browser of their own, and the record of everything that ever reached it. */
import { join } from "node:path";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { openPage, type Trouble } from "./table.ts";

export interface Player {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly trouble: Trouble;
  /** Opens a part of the page by its tab, as it is called in English. */
  tab(name: RegExp): Promise<void>;
  /** What can be read on the page now. */
  text(): Promise<string>;
  /** Bodies of answers and frames of sockets, as bytes; and pages as they stood. */
  received(): Promise<readonly Received[]>;
  /** The page in both languages, switched in place. */
  shoot(name: string): Promise<void>;
}

export interface Received {
  readonly what: string;
  readonly bytes: Buffer;
}

export interface SitOptions {
  readonly browser: Browser;
  readonly url: string;
  readonly code: string;
  readonly person: string;
  /** Folder of screenshots. */
  readonly shots: string;
  readonly width?: number;
}

const READY_MS = 60_000;

/** Opens a browser and joins by the form. */
export async function sit(options: SitOptions): Promise<Player> {
  const { browser, url, code, person, shots, width = 1280 } = options;
  const { page, context, trouble } = await openPage(browser, url, "", { width });
  page.setDefaultTimeout(READY_MS);
  const received = record(page);
  await page.goto(url);
  await page.getByLabel("Join code").fill(code);
  await page.getByLabel("Your name").fill(person);
  const text = (): Promise<string> => page.locator("body").innerText();
  const shoot = async (name: string): Promise<void> => {
    for (const [language, other] of [
      ["en", "日本語"],
      ["ja", "English"],
    ] as const) {
      await whole(page, join(shots, `${name}-${language}.png`));
      await page.getByRole("button", { name: other, exact: true }).click();
    }
  };
  await shoot(`join-${person.toLowerCase()}`);
  await page.getByRole("button", { name: "Join" }).click();
  await page.waitForSelector(".tabs.inner");
  return {
    page,
    context,
    trouble,
    text,
    shoot,
    received: async () => [
      ...(await received()),
      { what: "page", bytes: Buffer.from(await page.content()) },
    ],
    tab: (name) => page.locator(".tabs.inner").getByRole("link", { name }).click(),
  };
}

/** All of the page, in a window that is as high: banners stand where a reader has them. */
async function whole(page: Page, path: string): Promise<void> {
  const before = page.viewportSize()!;
  const height = Number(await page.evaluate("document.documentElement.scrollHeight"));
  await page.setViewportSize({ ...before, height: Math.max(before.height, height) });
  await page.screenshot({ path });
  await page.setViewportSize(before);
}

function record(page: Page): () => Promise<readonly Received[]> {
  const frames: Received[] = [];
  const bodies: Promise<Received | null>[] = [];
  page.on("websocket", (socket) => {
    socket.on("framereceived", ({ payload }) => {
      frames.push({ what: "frame", bytes: Buffer.from(payload) });
    });
  });
  page.on("response", (response) => {
    const what = new URL(response.url()).pathname;
    // No body: the upgrade to a socket, and what the browser had already.
    if ([101, 204, 304].includes(response.status())) return;
    bodies.push(
      response.body().then(
        (bytes) => ({ what, bytes }),
        () => null,
      ),
    );
  });
  return async () => {
    const read = await Promise.all(bodies);
    return [...frames, ...read.filter((one) => one !== null)];
  };
}

/** What of it holds the words, as they are or in a form that they travel in. */
export function holding(received: readonly Received[], words: string): string[] {
  const forms = formsOf(words);
  return received
    .filter(({ bytes }) => {
      const text = bytes.toString("latin1").toLowerCase();
      return forms.some((form) => text.includes(form));
    })
    .map(({ what }) => what);
}

/** Plain, in hexadecimal, by percent signs, and in base64 wherever it may begin. */
function formsOf(words: string): string[] {
  const bytes = Buffer.from(words);
  const base64 = [0, 1, 2].map((before) => {
    const shifted = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
    // Its ends depend on the neighbours.
    return shifted.slice(before === 0 ? 0 : 4, -4);
  });
  return [words, bytes.toString("hex"), encodeURIComponent(words), ...base64].map((form) =>
    form.toLowerCase(),
  );
}

/** Waits until it can be seen. */
export const seen = (locator: Locator, timeout = READY_MS): Promise<void> =>
  locator.first().waitFor({ state: "visible", timeout });
