import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { startUp } from "./console/up.ts";
import { sekisho } from "./support/cli.ts";

const dir = mkdtempSync(join(tmpdir(), "sekisho-up-"));
afterAll(() => rmSync(dir, { recursive: true }));
const HARBOUR = resolve(import.meta.dirname, "packs/harbour");

interface Answer {
  readonly status: number;
  readonly cookie: string;
  readonly fingerprint: string;
  readonly body: unknown;
}

/** Over TLS with the certificate that the exercise made for itself. */
function ask(url: string, body: object | null, cookie = ""): Promise<Answer> {
  const { origin } = new URL(url);
  const headers = { origin, cookie, "x-sekisho": "1", "content-type": "application/json" };
  return new Promise((resolve, reject) => {
    const method = body ? "POST" : "GET";
    const asked = request(url, { method, headers, rejectUnauthorized: false }, (response) => {
      const { fingerprint256 = "" } = (
        response.socket as unknown as { getPeerCertificate(): { fingerprint256?: string } }
      ).getPeerCertificate();
      let text = "";
      response.on("data", (part) => (text += part));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          cookie: response.headers["set-cookie"]?.[0]?.split(";")[0] ?? "",
          fingerprint: fingerprint256,
          body: JSON.parse(text),
        }),
      );
    });
    asked.on("error", reject);
    asked.end(body && JSON.stringify(body));
  });
}

test("everything starts by one command, is joined by a code, and leaves a run directory", async () => {
  const out = join(dir, "run");
  const main = resolve(import.meta.dirname, "../cli/main.ts");
  const options = ["--pack", HARBOUR, "--port", "0", "--tls-self-signed", "--out", out];
  const child = spawn(process.execPath, [main, "up", "quay", ...options], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  try {
    await vi.waitFor(() => expect(said).toContain("Leave this window open"), {
      timeout: 90_000,
      interval: 200,
    });
    const url = /https:\/\/\S+/.exec(said)![0];
    const code = /Exercise director .*?([a-z]{4}(?:-[a-z]{4}){3})/.exec(said)![1]!;
    const joined = await ask(`${url}/api/join`, { code, person: "Mori" });
    expect(joined).toMatchObject({ status: 200, body: { seat: { role: "director" } } });
    expect(said).toContain(joined.fingerprint);
    expect(joined.cookie).toMatch(/^__Host-sekisho=/);
    const started = await ask(`${url}/api/live/start`, {}, joined.cookie);
    expect(started).toMatchObject({ status: 200, body: { play: { phase: "running" } } });
  } finally {
    child.kill("SIGINT");
  }
  expect(await ended, said).toBe(0);
  expect(said).toContain("report.html");
  for (const file of [
    "report.html",
    "report.json",
    "play.json",
    "timeline.json",
    "journal.jsonl",
  ]) {
    expect(existsSync(join(out, file)), file).toBe(true);
  }
  expect(readFileSync(join(out, "report.html"), "utf8")).toContain("UNCLASSIFIED – EXERCISE");
}, 240_000);

test("a window that is closed ends it as Ctrl-C does", async () => {
  const out = join(dir, "closed");
  const upped = await startUp("quay", "--pack", HARBOUR, "--port", "0", "--out", out);
  try {
    const headers = { origin: upped.url, "x-sekisho": "1", "content-type": "application/json" };
    const body = JSON.stringify({ code: upped.codeOf("Exercise director"), person: "Mori" });
    const joined = await fetch(`${upped.url}/api/join`, { method: "POST", headers, body });
    const cookie = joined.headers.get("set-cookie")!.split(";")[0]!;
    const started = { method: "POST", headers: { ...headers, cookie }, body: "{}" };
    expect((await fetch(`${upped.url}/api/live/start`, started)).status).toBe(200);
    expect(await upped.closeWindow()).toBe(0);
    expect(existsSync(join(out, "report.html"))).toBe(true);
    await expect(fetch(upped.url)).rejects.toThrow("fetch failed");
  } finally {
    await upped.end();
  }
}, 240_000);

test("what cannot be played or served is refused before anything starts", async () => {
  const refused = async (...args: string[]) => {
    const { code, stderr } = await sekisho("up", ...args);
    expect(code).toBe(104);
    return stderr;
  };
  expect(await refused("us-cuts")).toContain("sekisho run us-cuts");
  expect(await refused("--listen", "0.0.0.0")).toContain("--tls-self-signed");
  expect(await refused("--topology", "maritime-sell")).toContain("maritime-cell");
  expect(await refused("--port", "no")).toContain("expected a port");
});
