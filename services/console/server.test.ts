import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadPack, playedExercise } from "../../platform/pack/mod.ts";
import { sessionCookie, tokenOf } from "./cookie.ts";
import { readConsoleConfig } from "./config.ts";
import { startConsole, type TestedConsole } from "./testing.ts";
import { worldOf } from "./world.ts";

const loaded = loadPack(resolve(import.meta.dirname, "../../packs/indo-pacific"));
const world = worldOf(loaded.pack, playedExercise(loaded, "maritime-apt"), false);
const web = resolve(import.meta.dirname, "../../web");

let served: TestedConsole;
let webRoot: string;

beforeAll(async () => {
  webRoot = mkdtempSync(join(tmpdir(), "sekisho-web-"));
  mkdirSync(join(webRoot, "assets"));
  cpSync(join(web, "index.html"), join(webRoot, "index.html"));
  writeFileSync(join(webRoot, "assets", "page.js"), "export {};");
  served = await startConsole(world, webRoot);
});
afterAll(async () => {
  await served.close();
  rmSync(webRoot, { recursive: true });
});

test("every answer forbids inline code, foreign requests and frames", async () => {
  for (const path of [
    "/",
    "/team",
    "/assets/page.js",
    "/api/session",
    "/api/codes",
    "/nothing.txt",
  ]) {
    const answer = await fetch(served.url + path);
    const policy = answer.headers.get("content-security-policy") ?? "";
    const directives = Object.fromEntries(
      policy.split(";").map((one) => [one.split(" ")[0]!, one.split(" ").slice(1).join(" ")]),
    );
    expect(directives, path).toEqual({
      "default-src": "'none'",
      "script-src": "'self'",
      "script-src-attr": "'none'",
      "style-src": "'self'",
      "style-src-attr": "'none'",
      "img-src": "'self'",
      "connect-src": "'self'",
      "form-action": "'none'",
      "base-uri": "'none'",
      "frame-ancestors": "'none'",
      "object-src": "'none'",
      "require-trusted-types-for": "'script'",
    });
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("x-frame-options")).toBe("DENY");
    expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
  }
});

test("the page has no inline code and names nothing from elsewhere", () => {
  const page = readFileSync(join(web, "index.html"), "utf8");
  expect(page).not.toMatch(/<style|style=|\son\w+=|https?:/);
  expect(page.match(/<script[^>]*>[^<]+/g)).toBeNull();
});

test("answers with anything of a person's are kept by no cache", async () => {
  const answer = await served.browser("team").get("/api/session");
  expect(answer.headers.get("cache-control")).toBe("no-store");
});

test("an address that is no page is not found, and a page is the same file", async () => {
  const status = async (path: string) => (await fetch(served.url + path)).status;
  expect(await status("/team")).toBe(200);
  expect(await status("/live")).toBe(200);
  for (const path of ["/api/nothing", "/assets/nothing.js", "/.env", "/..%2f..%2fpackage.json"]) {
    expect(await status(path), path).toBe(404);
  }
});

test("the token is out of reach of scripts and other sites, and under TLS bound to the host", () => {
  expect(sessionCookie("abc", false)).toBe("sekisho=abc; Path=/; HttpOnly; SameSite=Strict");
  expect(sessionCookie("abc", true)).toBe(
    "__Host-sekisho=abc; Path=/; HttpOnly; SameSite=Strict; Secure",
  );
  expect(tokenOf("other=1; sekisho=abc", false)).toBe("abc");
  expect(tokenOf("sekisho=abc", true)).toBe("");
  expect(tokenOf(undefined, false)).toBe("");
});

const tryCode = (code: string) =>
  fetch(`${served.url}/api/join`, {
    method: "POST",
    headers: { origin: served.url, "x-sekisho": "1", "content-type": "application/json" },
    body: JSON.stringify({ code, person: "Sato" }),
  });

test("a code opens its seat; guessing is stopped, whatever is guessed", async () => {
  const { code, seat } = served.console.codes.codes.find((one) => one.seat.role === "team")!;
  const joined = await tryCode(code);
  expect(joined.status).toBe(200);
  expect(await joined.json()).toMatchObject({ seat, person: "Sato" });
  const statuses: number[] = [];
  for (let n = 0; n < 45; n++) statuses.push((await tryCode("kano-mite-suru")).status);
  expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 401));
  expect(statuses.at(-1)).toBe(429);
  // The right code does not tell that it is right, either.
  expect((await tryCode(code)).status).toBe(429);
});

test("who leaves has no seat any more, and the socket is closed", async () => {
  const browser = served.browser("observer");
  const socket = browser.socket();
  const closed = new Promise<number>((resolve) =>
    socket.addEventListener("close", ({ code }) => resolve(code)),
  );
  await new Promise((opened) => socket.addEventListener("open", opened));
  expect((await browser.post("/api/leave", {})).status).toBe(200);
  expect(await closed).toBe(4401);
  expect((await browser.get("/api/live/state")).status).toBe(401);
});

test("what is too large or has keys that nobody knows is refused", async () => {
  const director = served.browser("director");
  const large = await director.post("/api/live/facilitate", { command: "x".repeat(600_000) });
  expect(large.status).toBe(413);
  const odd = await director.post("/api/live/start", { sudo: true });
  expect(odd.status).toBe(400);
});

test("the console does not listen beyond this machine without TLS", () => {
  const environment = {
    SEKISHO_CONSOLE_HOST: "0.0.0.0",
    SEKISHO_CONSOLE_WEB: webRoot,
    SEKISHO_CONSOLE_EXERCISE: "maritime-apt",
  };
  expect(() => readConsoleConfig(environment)).toThrow("SEKISHO_CONSOLE_CERT");
  const local = readConsoleConfig({ ...environment, SEKISHO_CONSOLE_HOST: "127.0.0.1" });
  expect(local).toMatchObject({ host: "127.0.0.1", port: 0, tls: null });
});
