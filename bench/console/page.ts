/** A real page in Chromium, and how long it held up whoever sits before it. */
import { chromium, type Browser, type Page } from "playwright-core";

export interface Watched {
  /** Milliseconds of every long task (W3C: 50 ms or more) since it was last asked. */
  longTasks(): Promise<number[]>;
  /** Of the page's own memory, MiB. */
  heapMiB(): Promise<number>;
}

const ARGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** As text: what runs in the browser has a browser's globals. */
const OBSERVE = `globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  }).observe({ type: "longtask", buffered: true });`;

export const openChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: ARGS });

/** Joins by the form, and looks at a part of the page. */
export async function openPage(
  browser: Browser,
  { url, code, path }: { readonly url: string; readonly code: string; readonly path: string },
): Promise<Watched> {
  const context = await browser.newContext({
    locale: "en-GB",
    viewport: { width: 1400, height: 1000 },
  });
  const page: Page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.addInitScript(OBSERVE);
  await page.goto(url);
  await page.getByLabel("Join code").fill(code);
  await page.getByLabel("Your name").fill("Bench");
  await page.getByRole("button", { name: "Join" }).click();
  await page.waitForSelector(".tabs.inner");
  await page.goto(url + path);
  await page.waitForSelector(".tabs.inner");
  return {
    longTasks: () => page.evaluate("longTasks.splice(0)"),
    heapMiB: () => page.evaluate("performance.memory.usedJSHeapSize / 2 ** 20"),
  };
}
