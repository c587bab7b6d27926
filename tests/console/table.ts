/** A table to play at: a real fabric with the console, and browsers of Chromium that join it. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { expect } from "vitest";
import { startFabric } from "../../cli/fabric/mod.ts";
import { builtPages } from "../../cli/up/pages.ts";
import type { Seat } from "../../domain/console/mod.ts";
import { accounts } from "../../platform/bus/mod.ts";
import { loadPack } from "../../platform/pack/mod.ts";
import { freePort } from "../support/port.ts";

const HARBOUR = join(import.meta.dirname, "../packs/harbour");

export interface Table {
  readonly url: string;
  /** A session of its own on this seat, by the API. */
  api(seat: SeatName): Promise<Api>;
  /** Kills the console's process as a crash would; it is started again. */
  killConsole(): Promise<void>;
  stop(): Promise<void>;
}

/** A role, or a team by its id. */
export type SeatName =
  | "director"
  | "controller"
  | "evaluator"
  | "observer"
  | "simcell"
  | `team:${string}`;

export interface Api {
  readonly cookie: string;
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body?: object): Promise<T>;
  /** Frames of a socket that follows what this seat may follow, as they come. */
  listen(message: object): { readonly frames: string[]; close(): void };
}

export async function startTable(packDir: string = HARBOUR): Promise<Table> {
  const { pack, timelineFiles } = loadPack(packDir);
  const exercise = timelineFiles[0]!.name.replace(/^.*\/|\.yaml$/g, "");
  const webRoot = await builtPages(() => {});
  const port = await freePort();
  const dir = mkdtempSync(join(tmpdir(), "sekisho-table-"));
  const fabric = await startFabric({
    pack,
    packDir,
    stateDir: join(dir, "state"),
    logDir: join(dir, "logs"),
    console: {
      SEKISHO_CONSOLE_PORT: String(port),
      SEKISHO_CONSOLE_WEB: webRoot,
      SEKISHO_CONSOLE_EXERCISE: exercise,
    },
    onCrash: ({ service, cause }) => console.error(`${service}: ${cause}`),
  });
  await fabric.operator.untilReady([accounts.console], 30_000);
  const url = `http://127.0.0.1:${port}`;
  const file = join(dir, "state", "console", "codes.json");
  const codes = JSON.parse(readFileSync(file, "utf8")) as { code: string; seat: Seat }[];
  const codeOf = (name: SeatName): string => {
    const found = codes.find(
      ({ seat }) => (seat.role === "team" ? `team:${seat.team}` : seat.role) === name,
    );
    if (!found) throw new Error(`nobody sits as ${name}`);
    return found.code;
  };
  return {
    url,
    api: (seat) => joinByApi(url, codeOf(seat), seat),
    killConsole: () => fabric.local!.supervisor.kill("console", "SIGKILL"),
    async stop() {
      await fabric.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

async function joinByApi(url: string, code: string, person: string): Promise<Api> {
  const origin = { origin: url, "x-sekisho": "1", "content-type": "application/json" };
  const joined = await fetch(`${url}/api/join`, {
    method: "POST",
    headers: origin,
    body: JSON.stringify({ code, person }),
  });
  expect(joined.status).toBe(200);
  const cookie = joined.headers.get("set-cookie")!.split(";")[0]!;
  const headers = { ...origin, cookie };
  const answer = async <T>(response: Response): Promise<T> => {
    const body = (await response.json()) as T;
    if (!response.ok) throw new Error(JSON.stringify(body));
    return body;
  };
  type NodeWebSocket = new (url: string, options: object) => WebSocket;
  return {
    cookie,
    get: async (path) => answer(await fetch(url + path, { headers })),
    post: async (path, body = {}) =>
      answer(await fetch(url + path, { method: "POST", headers, body: JSON.stringify(body) })),
    listen(message) {
      const frames: string[] = [];
      const socket = new (WebSocket as unknown as NodeWebSocket)(
        `${url.replace("http", "ws")}/api/socket`,
        { headers },
      );
      socket.addEventListener("open", () => socket.send(JSON.stringify(message)));
      socket.addEventListener("message", ({ data }) => frames.push(String(data)));
      return { frames, close: () => socket.close() };
    },
  };
}

const CHROMIUM_ARGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const openChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: CHROMIUM_ARGS });

/** What went wrong on a page, as a browser tells it. */
export interface Trouble {
  readonly dialogs: string[];
  readonly errors: string[];
  readonly foreignRequests: string[];
  readonly violations: string[];
}

export interface Watched {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly trouble: Trouble;
}

export interface BrowserWishes {
  readonly language?: "en" | "ja";
  readonly scheme?: "light" | "dark";
  readonly width?: number;
  /** For a checker that is put into the page from outside. */
  readonly bypassCSP?: boolean;
}

/** Contrast is a matter of the scheme, words of the language: every one of them, and not every pair. */
export const LOOKS: readonly BrowserWishes[] = [
  { language: "en", scheme: "light" },
  { language: "ja", scheme: "dark" },
];

/** A page that sits where the cookie says, and writes down everything that should not happen. */
export async function openPage(
  browser: Browser,
  url: string,
  cookie: string,
  { language = "en", scheme = "light", width = 1280, bypassCSP = false }: BrowserWishes = {},
): Promise<Watched> {
  const context = await browser.newContext({
    locale: language === "ja" ? "ja-JP" : "en-GB",
    colorScheme: scheme,
    viewport: { width, height: 900 },
    reducedMotion: "reduce",
    bypassCSP,
  });
  const [name = "", value = ""] = cookie.split("=");
  if (cookie) await context.addCookies([{ name, value, url, httpOnly: true, sameSite: "Strict" }]);
  const page = await context.newPage();
  const trouble: Trouble = { dialogs: [], errors: [], foreignRequests: [], violations: [] };
  page.on("dialog", (dialog) => {
    trouble.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on("pageerror", (error) => trouble.errors.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(url)) trouble.foreignRequests.push(request.url());
  });
  await context.exposeFunction("tellViolation", (text: string) => trouble.violations.push(text));
  // As text: what runs in the browser has a browser's globals.
  await page.addInitScript(
    `document.addEventListener("securitypolicyviolation", (event) =>
      tellViolation(event.violatedDirective + " " + event.blockedURI));`,
  );
  return { context, page, trouble };
}

export const NO_TROUBLE: Trouble = {
  dialogs: [],
  errors: [],
  foreignRequests: [],
  violations: [],
};
