import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { connectAs, testPack, withExchange } from "./testing.ts";
import { checkExchange, findNatsProgram, launchNatsServer, provision } from "./mod.ts";

let dir: string;
beforeEach(() => void (dir = mkdtempSync(join(tmpdir(), "sekisho-launch-"))));
afterEach(() => rmSync(dir, { recursive: true }));

const alive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test("a killed server comes back on its port with what it stored", { timeout: 180_000 }, () =>
  withExchange(testPack("cisa"), async ({ server, ...exchange }) => {
    const before = { url: server.url, pid: server.pid! };
    const cisa = await connectAs({ server, ...exchange }, "cisa");
    await cisa.js.publish("outbox.cisa.incident", "kept");
    await server.kill();
    expect(alive(before.pid)).toBe(false);
    expect(server.pid).toBeUndefined();
    await server.restart();
    expect(server.url).toBe(before.url);
    expect(server.pid).not.toBe(before.pid);
    await cisa.close();
    const later = await connectAs({ server, ...exchange }, "cisa");
    const stored = await later.js.publish("outbox.cisa.incident", "next");
    expect(stored.seq).toBe(2);
    await later.close();
  }),
);

test("Ctrl-C does not reach the server: it is in a group of its own", { timeout: 60_000 }, () =>
  withExchange(testPack("cisa"), ({ server }) => {
    const stat = readFileSync(`/proc/${server.pid}/stat`, "utf8");
    const [, , group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    expect(Number(group)).toBe(server.pid);
    return Promise.resolve();
  }),
);

test("a configuration that the server refuses is told in its words", async () => {
  const { path } = await findNatsProgram();
  const config = join(dir, "broken.conf");
  writeFileSync(config, "no_such_setting: true");
  await expect(launchNatsServer({ program: path, config, dir })).rejects.toThrow(/no_such_setting/);
});

test("a foreign server is told apart from an exchange", async () => {
  const pack = testPack("cisa", "nisc");
  provision(pack, dir);
  await withExchange(testPack("cisa"), async (exchange) => {
    await expect(checkExchange(exchange.url, exchange.dir)).resolves.toBeUndefined();
    // The same keys, and one that the server has never seen.
    provision(pack, exchange.dir);
    const lacking = checkExchange(exchange.url, exchange.dir);
    await expect(lacking).rejects.toThrow(/lacks these accounts or their keys: `ORG_NISC`;/);
  });
  await expect(checkExchange("nats://127.0.0.1:1", dir)).rejects.toThrow(/cannot be reached/);
});
