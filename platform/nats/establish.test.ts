/** Another configuration for a server that runs: taken, refused, and out of reach. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { streams } from "../bus/mod.ts";
import { establish, type Change } from "./establish.ts";
import { provision } from "./identity.ts";
import { isLetIn, probeOrganisations } from "./probe.ts";
import { connectAs, startExchange, testPack } from "./testing.ts";
import type { Exchange } from "./exchange.ts";
import { checkRoom, readConfiguration, signersIn, withAccounts } from "./update.ts";

const pack = testPack("cisa", "nisc");
const larger = testPack("cisa", "nisc", "jpcert");

let exchange: Exchange;
let path: string;
beforeAll(async () => {
  exchange = await startExchange(pack);
  ({ path } = readConfiguration(exchange.dir));
}, 180_000);
afterAll(() => exchange.stop());

const text = () => readFileSync(path, "utf8");

function change(more: Partial<Change> = {}): Promise<boolean> {
  const identities = provision(larger, exchange.dir);
  return establish({
    dir: exchange.dir,
    reloadCommand: null,
    wanted: (present) => withAccounts(present, larger, identities),
    problems: async () =>
      (await isLetIn(exchange.url, identities.get("jpcert")!)) ? [] : ["jpcert is not let in"],
    onFailure: "restore",
    withinMs: 500,
    onStage: () => {},
    ...more,
  });
}

/** The configuration with other settings outside its accounts, as somebody may have written it. */
function edit(settings: object): void {
  writeFileSync(path, `${JSON.stringify({ ...JSON.parse(text()), ...settings }, null, 2)}\n`);
}

test("nothing is changed when the server cannot be told from here", async () => {
  const before = text();
  const pidFile = join(exchange.dir, "other.pid");
  for (const [pid, why] of [
    [String(process.pid), /no nats-server/],
    ["4194304", /does not run here/],
    ["", /holds no process id/],
  ] as const) {
    writeFileSync(pidFile, pid);
    edit({ pid_file: pidFile });
    const edited = text();
    await expect(change()).rejects.toThrow(why);
    await expect(change()).rejects.toThrow(/docker kill -s HUP/);
    expect(text()).toBe(edited);
  }
  writeFileSync(path, before);
  await expect(change({ reloadCommand: "false" })).rejects.toThrow(/`false` failed/);
  expect(text()).toBe(before);
});

test("what the server refuses is taken back, with the server's own words", async () => {
  const before = text();
  edit({ jetstream: { ...JSON.parse(before).jetstream, max_file_store: 8 * 2 ** 30 } });
  const edited = text();
  await expect(change()).rejects.toThrow(/config reload not supported for .*jetstream[^]*jpcert/);
  expect(text()).toBe(edited);
  writeFileSync(path, before);
});

test("what was written around the accounts stays, and the same again needs no reload", async () => {
  edit({ max_connections: 1_000 });
  expect(await change()).toBe(true);
  expect(JSON.parse(text())).toMatchObject({ max_connections: 1_000, server_name: "sekisho" });
  expect(await change()).toBe(false);
});

test("a probe names what has no answer, and leaves nothing in any stream", async () => {
  const identities = provision(larger, exchange.dir);
  const provisioner = await connectAs(exchange, "provisioner");
  expect(await probeOrganisations(exchange.url, identities, ["cisa", "nisc"])).toEqual([]);
  const { state } = await provisioner.jsm.streams.info(streams.outbox("cisa"));
  expect(state.messages).toBe(0);
  await provisioner.close();
  // It was let in, and nobody has made its streams.
  const problems = await probeOrganisations(exchange.url, identities, ["jpcert"]);
  expect(problems.join("\n")).toMatch(/^jpcert: outbox\.jpcert\.incident: /);
});

test("a command of the operator's reloads as a signal does", async () => {
  edit({ max_connections: 2_000 });
  const reloadCommand = `kill -s HUP ${exchange.server.pid}`;
  expect(await change({ reloadCommand, problems: reloadedTimes(2) })).toBe(true);
});

/** Right when the server has read its configuration so often. */
function reloadedTimes(times: number): Change["problems"] {
  const log = join(exchange.dir, "nats-server.log");
  const count = () => readFileSync(log, "utf8").split("Reloaded server configuration").length;
  const before = count();
  return () => Promise.resolve(count() - before >= times ? [] : ["not yet"]);
}

test("more organisations than the server has room for are refused beforehand", () => {
  const configuration = readConfiguration(exchange.dir);
  expect(() => checkRoom(configuration, 100)).not.toThrow();
  expect(() => checkRoom(configuration, 101)).toThrow(/stop the exchange and start it/);
});

test("public keys are told by the configuration, for the organisations that are asked for", () => {
  const signers = signersIn(readConfiguration(exchange.dir), ["nisc", "unknown"]);
  expect(signers).toEqual({ nisc: [expect.stringMatching(/^U[A-Z2-7]{55}$/)], unknown: [] });
});

test("a folder that is no exchange's is named", () => {
  const empty = mkdtempSync(join(tmpdir(), "sekisho-empty-"));
  expect(() => readConfiguration(empty)).toThrow(/no nats-server.conf/);
  writeFileSync(join(empty, "nats-server.conf"), "port: 4222\n");
  expect(() => readConfiguration(empty)).toThrow(/not a configuration that this program wrote/);
  rmSync(empty, { recursive: true });
});
