/**
 * Organisations and keys that come and go while messages flow: a real broker, a real checkpoint, the
 * commands as a user types them.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connectBus, readIdentity } from "../platform/bus/mod.ts";
import { loadPack } from "../platform/pack/mod.ts";
import {
  answerTo,
  incidentOf,
  startCheckpoint,
  submit,
  type TestCheckpoint,
} from "./support/checkpoint.ts";
import { sekisho } from "./support/cli.ts";
import { SIX, withSeventh } from "./support/packs.ts";
import { inboxOf, receive, submitSteadily, versionsOf } from "./support/traffic.ts";

const NEIGHBOURS = ["dod", "nisc", "kr-kisa", "asean-sg"];
const RATE_PER_SEC = 50;

let scratch: string;
let exchange: TestCheckpoint;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "sekisho-live-"));
  exchange = await startCheckpoint("hub", SIX);
}, 180_000);

afterAll(async () => {
  await exchange.stop();
  rmSync(scratch, { recursive: true, force: true });
});

const run = (...args: string[]) =>
  sekisho(
    "exchange",
    ...args,
    "--exchange",
    exchange.exchange.dir,
    "--nats",
    exchange.exchange.url,
  );

/** All of them in the inbox of every neighbour, each once. */
async function expectDelivered(incidents: readonly string[], organisations = NEIGHBOURS) {
  for (const organisation of organisations) {
    const mine = (await inboxOf(exchange, organisation)).filter((id) => incidents.includes(id));
    expect(mine.toSorted(), organisation).toEqual(incidents.toSorted());
  }
}

test("an organisation joins under traffic: nothing is lost or doubled, and it receives from then on", async () => {
  const before = exchange.pack.version;
  const packDir = withSeventh(join(scratch, "seven"), "isac-jp-water");
  const after = loadPack(packDir).pack.version;
  const received = await receive(await exchange.as("nisc"));
  const traffic = submitSteadily(exchange, await exchange.as("cisa"), RATE_PER_SEC);
  await sleep(1_000);
  const outcome = await run("apply", packDir, "--json");
  expect(outcome.stderr).not.toMatch(/error/i);
  expect(JSON.parse(outcome.stdout)).toMatchObject({
    kind: "in-force",
    version: after,
    before,
    added: ["isac-jp-water"],
    reloaded: true,
  });
  await sleep(1_000);
  await traffic.stop();

  const { incidents } = traffic;
  await expectDelivered(incidents);
  const versions = await versionsOf(exchange, "cisa");
  const under = (version: string) => incidents.filter((id) => versions.get(id) === version);
  expect(under(before).length).toBeGreaterThan(0);
  expect(under(after).length).toBeGreaterThan(0);
  expect(under(before).length + under(after).length).toBe(incidents.length);
  expect((await inboxOf(exchange, "isac-jp-water")).toSorted()).toEqual(under(after).toSorted());
  const seen = () => received.incidents.toSorted();
  await expect.poll(seen, { timeout: 10_000 }).toEqual(incidents.toSorted());
  await received.stop();
  expect(exchange.crashes).toEqual([]);
}, 60_000);

test("the organisation that joined submits and is answered, without a restart of anything", async () => {
  const water = await exchange.as("isac-jp-water");
  const incident = incidentOf(exchange.pack, {
    originator: "isac-jp-water",
    portions: [["title", "TLP:CLEAR", "from the new one"]],
  });
  const messageId = await submit(water, { incident });
  const answer = await answerTo(exchange, "isac-jp-water", messageId);
  expect(answer.reasons).toEqual([]);
  expect(await inboxOf(exchange, "cisa")).toContain(incident.id);
});

test("applying the same pack again changes nothing", async () => {
  const packDir = join(scratch, "seven");
  const outcome = await run("apply", packDir, "--json");
  expect(JSON.parse(outcome.stdout)).toMatchObject({
    kind: "in-force",
    added: [],
    reloaded: false,
  });
});

test("a pack that lacks an organisation of the exchange is refused before anything is touched", async () => {
  const shown = (await run("show", "--json")).stdout;
  const outcome = await run("apply", SIX);
  expect(outcome.code).toBe(104);
  expect(outcome.stderr).toMatch(/`isac-jp-water` is missing .* none leaves a running exchange/);
  expect((await run("show", "--json")).stdout).toBe(shown);
});

test("a second key under traffic: both are let in, and revoking the first cuts off its holder alone", async () => {
  const first = await connectBus({
    url: exchange.exchange.url,
    identity: readIdentity(join(exchange.exchange.dir, "identities/nisc.json")),
  });
  const closed = first.nc.closed();
  const traffic = submitSteadily(exchange, await exchange.as("cisa"), RATE_PER_SEC);
  const added = JSON.parse((await run("key", "add", "nisc", "--json")).stdout);
  const second = await connectBus({
    url: exchange.exchange.url,
    identity: readIdentity(added.path),
  });
  expect(first.nc.isClosed()).toBe(false);
  const received = await receive(second);
  const holders = await keysOfNisc();
  expect(holders.map(({ publicKey }) => publicKey)).toContain(added.publicKey);
  const revoked = holders.find(({ publicKey }) => publicKey !== added.publicKey)!.publicKey;
  const outcome = await run("key", "revoke", "nisc", revoked);
  expect(outcome.stderr).not.toMatch(/error/i);
  expect(outcome.code).toBe(0);
  expect((await closed)?.message).toMatch(/authorization/i);
  await sleep(500);
  await traffic.stop();

  await expectDelivered(traffic.incidents);
  const all = () => traffic.incidents.every((id) => received.incidents.includes(id));
  await expect.poll(all, { timeout: 10_000 }).toBe(true);
  expect(second.nc.isClosed()).toBe(false);
  expect((await keysOfNisc()).map(({ publicKey }) => publicKey)).toEqual([added.publicKey]);
  const repeated = await run("key", "revoke", "nisc", revoked);
  expect(repeated.code).toBe(0);
  await received.stop();
  await second.close();
  expect(exchange.crashes).toEqual([]);
}, 60_000);

async function keysOfNisc(): Promise<{ publicKey: string; valid: boolean }[]> {
  const { members } = JSON.parse((await run("show", "--json")).stdout) as {
    members: { name: string; keys: { publicKey: string; valid: boolean }[] }[];
  };
  return members.find(({ name }) => name === "nisc")!.keys;
}

test("the only key of an organisation is not revoked, and an unknown one is named", async () => {
  const [only] = await keysOfNisc();
  const refused = await run("key", "revoke", "nisc", only!.publicKey);
  expect([refused.code, refused.stderr]).toEqual([
    104,
    expect.stringMatching(/only key of `nisc`/),
  ]);
  const unknown = await run("key", "add", "nsic");
  expect([unknown.code, unknown.stderr]).toEqual([
    104,
    expect.stringMatching(/did you mean `nisc`/),
  ]);
});
