import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { subjects, type Bus } from "../bus/mod.ts";
import { identityPath, startExchange, testing, type Exchange } from "../nats/mod.ts";

/** A service that shows every side of `runService`. */
const SERVICE = `
import { setTimeout as sleep } from "node:timers/promises";
import { InputError } from ${JSON.stringify(join(import.meta.dirname, "../../domain/input.ts"))};
import { runService } from ${JSON.stringify(join(import.meta.dirname, "mod.ts"))};
await runService({
  name: "metrics",
  async main({ addEndpoint, onShutdown, signal, log, ready }) {
    addEndpoint("rows", "metrics.rows", async (data) => {
      const said = new TextDecoder().decode(data);
      await sleep(said === "slow" ? 100 : 1);
      if (said === "bad") throw new InputError([{ file: "", line: 0, column: 0, message: "\`bad\` is bad" }]);
      if (said === "broken") throw new Error("a secret");
      if (said === "uncaught") setTimeout(() => { throw new Error("nobody catches this"); });
      return "you said " + said;
    });
    onShutdown(() => log.info("drained last"));
    onShutdown(() => log.info("drained first"));
    if (process.env.HANG) onShutdown(() => new Promise(() => setInterval(() => {}, 1000)));
    ready();
    await sleep(60_000, undefined, { signal });
  },
});
`;

let exchange: Exchange;
let operator: Bus;
let folder: string;
const children: ChildProcess[] = [];

beforeAll(async () => {
  exchange = await startExchange(testing.testPack("cisa"));
  operator = await testing.connectAs(exchange, "operator");
  folder = mkdtempSync(join(tmpdir(), "sekisho-service-"));
  writeFileSync(join(folder, "service.mjs"), SERVICE);
}, 180_000);

afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

afterAll(async () => {
  await operator.close();
  await exchange.stop();
  rmSync(folder, { recursive: true });
});

function environment(log: string): Record<string, string> {
  return {
    SEKISHO_NATS_URL: exchange.url,
    SEKISHO_IDENTITY: identityPath(exchange.dir, "metrics"),
    SEKISHO_STATE: join(folder, "state"),
    SEKISHO_PACK: folder,
    SEKISHO_RUN: "run-1",
    SEKISHO_LOG: log,
  };
}

function start(env: Record<string, string>) {
  const child = spawn(process.execPath, [join(folder, "service.mjs")], {
    env: { PATH: process.env["PATH"] ?? "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  let said = "";
  for (const output of [child.stdout, child.stderr]) output.on("data", (text) => (said += text));
  const ended = new Promise<{ code: number | null; said: string }>((resolve) =>
    child.once("close", (code) => resolve({ code, said })),
  );
  return { child, ended };
}

/** Starts the service and waits until it answers. */
async function startReady(name: string, more: Record<string, string> = {}) {
  const log = join(folder, `${name}.log`);
  const service = start({ ...environment(log), ...more });
  const ping = subjects.service("METRICS", "PING");
  await expect
    .poll(() => operator.nc.request(ping, "", { timeout: 200 }).catch(() => null), {
      timeout: 10_000,
    })
    .not.toBeNull();
  return { ...service, log: () => readFileSync(log, "utf8") };
}

const ask = (text: string) => operator.nc.request("metrics.rows", text, { timeout: 2_000 });

test("every missing variable is named at once", async () => {
  const { code, said } = await start({ SEKISHO_STATE: folder }).ended;
  expect(code).toBe(1);
  for (const name of ["SEKISHO_NATS_URL", "SEKISHO_IDENTITY", "SEKISHO_PACK"]) {
    expect(said).toContain(name);
  }
  expect(said).not.toContain("SEKISHO_STATE");
});

test("requests are answered, and a handler's whole time and errors are counted", async () => {
  await startReady("answers");
  expect((await ask("hello")).string()).toBe("you said hello");
  expect((await ask("slow")).string()).toBe("you said slow");
  const bad = await ask("bad");
  expect(bad.headers?.get("Nats-Service-Error-Code")).toBe("400");
  expect(bad.headers?.get("Nats-Service-Error")).toBe("`bad` is bad");
  const broken = await ask("broken");
  expect(broken.headers?.get("Nats-Service-Error-Code")).toBe("500");
  expect(broken.headers?.get("Nats-Service-Error")).not.toContain("secret");
  const reply = await operator.nc.request(subjects.service("METRICS", "STATS"), "");
  const { endpoints, metadata } = reply.json<{
    endpoints: {
      name: string;
      num_requests: number;
      num_errors: number;
      processing_time: number;
    }[];
    metadata: Record<string, string>;
  }>();
  expect(endpoints[0]).toMatchObject({ name: "rows", num_requests: 4, num_errors: 2 });
  expect(endpoints[0]!.processing_time).toBeGreaterThan(100e6);
  expect(metadata).toMatchObject({ identity: "metrics", run: "run-1" });
});

test.each(["SIGTERM", "SIGINT"] as const)(
  "%s drains in reverse order and ends with 0",
  async (signal) => {
    const service = await startReady(signal);
    service.child.kill(signal);
    expect((await service.ended).code).toBe(0);
    const lines = service
      .log()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { msg: string });
    const order = ["connected", "ready", "stopping", "drained first", "drained last", "stopped"];
    expect(lines.map(({ msg }) => msg)).toEqual(order);
  },
);

test("an error that nobody catches is logged and ends with 1", async () => {
  const service = await startReady("uncaught");
  await ask("uncaught");
  const { code, said } = await service.ended;
  expect(code).toBe(1);
  expect(said).toContain("nobody catches this");
  expect(service.log()).toContain('"level":60');
});

test("a drain that hangs is cut off", { timeout: 15_000 }, async () => {
  const service = await startReady("hangs", { HANG: "1" });
  service.child.kill("SIGTERM");
  expect((await service.ended).code).toBe(1);
  expect(service.log()).toContain("draining took longer than 5 s");
});

test("a service stops at once while it waits for a broker that is not there", async () => {
  const log = join(folder, "waits.log");
  const service = start({ ...environment(log), SEKISHO_NATS_URL: "nats://127.0.0.1:1" });
  await expect.poll(() => existsSync(log), { timeout: 20_000 }).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 300));
  service.child.kill("SIGTERM");
  expect((await service.ended).code).toBe(0);
});

test("a service whose key is refused ends with 1 and says so", async () => {
  const identity = { ...exchange.identities.get("metrics")! };
  const seed = "SUAIBDPBAUTWCWBKIO6XHQNINK5FWJW4OHLXC3HQ2KFE4PEJUA44CNHTC4";
  const path = join(folder, "stranger.json");
  writeFileSync(path, JSON.stringify({ ...identity, seed }));
  const env = { ...environment(join(folder, "stranger.log")), SEKISHO_IDENTITY: path };
  const { code, said } = await start(env).ended;
  expect(code).toBe(1);
  expect(said).toMatch(/authorization/i);
});
