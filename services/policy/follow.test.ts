/** Which world is in force, by a real bucket: put, refused, restarted. */
import { Kvm, type KV } from "@nats-io/kv";
import pino from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Pack } from "../../domain/pack/types.ts";
import { buckets, keys } from "../../platform/bus/mod.ts";
import type { PackStatus } from "../../platform/nats/mod.ts";
import { connectAs, startExchange } from "../../platform/nats/testing.ts";
import { loadPack } from "../../platform/pack/mod.ts";
import { packVersion } from "../../platform/pack/version.ts";
import { SIX } from "../../tests/support/packs.ts";
import { followWorld, type Worlds } from "./follow.ts";

const { pack: six } = loadPack(SIX);
/** A busy machine takes longer. */
const PATIENTLY = { timeout: 10_000 };
const log = pino({ level: "silent" });

/** The same pack with something else in it, under the version of that content. */
function changed(change: Partial<Pack>): Pack {
  const { version: _, ...content } = { ...six, ...change };
  return { ...content, version: packVersion(content) };
}

const renamed = changed({ name: "renamed" });
const smaller = changed({
  organisations: six.organisations.filter(({ id }) => id !== "asean-sg"),
  communities: six.communities.map((community) => ({
    ...community,
    organisations: community.organisations.filter((id) => id !== "asean-sg"),
  })),
  topologies: six.topologies.map((topology) => ({
    ...topology,
    links: topology.links.filter(({ between }) => !between.includes("asean-sg")),
  })),
});
const larger = changed({
  organisations: [...six.organisations, { ...six.organisations[5]!, id: "asean-my" }],
});
const withoutHub = changed({ topologies: six.topologies.filter(({ id }) => id !== "hub") });

let packs: KV;
let state: KV;
/** Organisations without streams. */
let lacking: string[];
const ends: (() => Promise<void>)[] = [];

beforeEach(async () => {
  lacking = [];
  const exchange = await startExchange(six);
  const provisioner = await connectAs(exchange, "provisioner");
  packs = await new Kvm(provisioner.js).open(buckets.pack);
  state = await new Kvm(provisioner.js).open(buckets.state);
  ends.push(async () => {
    await provisioner.close();
    await exchange.stop();
  });
}, 60_000);

afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

/** As a policy service that starts, until the test ends or it is stopped. */
async function follow(): Promise<{ worlds: Worlds; stop: () => void }> {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  ends.push(() => Promise.resolve(stop()));
  const worlds = await followWorld({
    pack: packs,
    state,
    exchangeSecret: "11".repeat(32),
    topology: "hub",
    lacking: (id) => Promise.resolve(lacking.includes(id) ? [`OUTBOX of ${id}`] : []),
    log,
    signal: controller.signal,
  });
  return { worlds, stop };
}

/** Puts a pack and waits for the word on it. */
async function put(pack: Pack | string): Promise<PackStatus> {
  const revision = await packs.put(
    keys.pack,
    typeof pack === "string" ? pack : JSON.stringify(pack),
  );
  return await statusOf(revision);
}

async function statusOf(revision: number): Promise<PackStatus> {
  const status = async () => (await state.get(keys.packStatus))?.json<PackStatus>();
  const told = async () => {
    const { revision: inForce, refused } = (await status()) ?? {};
    return Math.max(inForce ?? 0, refused?.revision ?? 0);
  };
  await expect.poll(told, PATIENTLY).toBeGreaterThanOrEqual(revision);
  return (await status())!;
}

test("a new pack is in force as soon as it is put, and those who wait hear of it", async () => {
  const { worlds } = await follow();
  const heard: string[] = [];
  worlds.onPack((world) => heard.push(world.pack.version));
  expect(worlds.current().pack).toEqual(six);
  expect(await put(larger)).toEqual({ version: larger.version, revision: 2, refused: null });
  expect(worlds.current().organisations).toContain("asean-my");
  expect(heard).toEqual([larger.version]);
});

test("the world of an earlier version stays at hand, also after a restart", async () => {
  const first = await follow();
  await put(renamed);
  expect(first.worlds.at(six.version)?.pack).toEqual(six);
  first.stop();
  const { worlds } = await follow();
  expect(worlds.current().pack).toEqual(renamed);
  expect(worlds.at(six.version)?.pack).toEqual(six);
  expect(worlds.at("six@000000000000")).toBeNull();
});

test.each([
  ["that is no JSON", "{", /not readable as json/],
  ["that is no pack", "{}", /pack/],
  [
    "whose version is that of other rules",
    JSON.stringify({ ...renamed, version: six.version }),
    /version/,
  ],
  ["that lacks an organisation", JSON.stringify(smaller), /`asean-sg` is missing/],
  ["that lacks the topology in force", JSON.stringify(withoutHub), /topology `hub` is missing/],
])("a pack %s is refused with its reasons, and the old one stays", async (_, text, reason) => {
  const { worlds } = await follow();
  const status = await put(text);
  expect(status.version).toBe(six.version);
  expect(status.refused?.revision).toBe(2);
  expect(status.refused?.problems.join("\n")).toMatch(reason);
  expect(worlds.current().pack).toEqual(six);
  expect(await put(renamed)).toEqual({ version: renamed.version, revision: 3, refused: null });
});

test("organisations without streams are not taken in before they are provisioned", async () => {
  lacking = ["asean-my"];
  const { worlds } = await follow();
  const status = await put(larger);
  expect(status.refused?.problems).toEqual([expect.stringMatching(/`asean-my` has no OUTBOX/)]);
  lacking = [];
  await put(larger);
  expect(worlds.current().pack).toEqual(larger);
});

test("a pack that is deleted stays in force", async () => {
  const { worlds } = await follow();
  await packs.delete(keys.pack);
  const status = await statusOf(2);
  expect(status.refused?.problems).toEqual([expect.stringMatching(/none any more/)]);
  expect(worlds.current().pack).toEqual(six);
});

test("what was refused before a restart is refused after it, and what was in force is in force", async () => {
  const first = await follow();
  await put(renamed);
  await put(smaller);
  first.stop();
  await packs.put(keys.pack, "{");
  const { worlds } = await follow();
  const status = await statusOf(4);
  expect(worlds.current().pack).toEqual(renamed);
  expect(status).toMatchObject({ version: renamed.version, revision: 2, refused: { revision: 4 } });
});

test("a checkpoint that nobody told before begins with the newest pack that can be used", async () => {
  await packs.put(keys.pack, JSON.stringify(smaller));
  await packs.put(keys.pack, JSON.stringify(larger));
  await packs.put(keys.pack, "{");
  lacking = ["asean-my"];
  const { worlds } = await follow();
  expect(worlds.current().pack).toEqual(smaller);
});

test("without a pack that can be used nothing is decided at all", async () => {
  await packs.purge(keys.pack);
  await packs.put(keys.pack, "{");
  await expect(follow()).rejects.toThrow(/no pack .* can be used/);
});

test("a run and everybody's keys are followed too, and earlier versions follow with them", async () => {
  const { worlds } = await follow();
  await put(renamed);
  expect(worlds.current().neighbours?.get("nisc")).toEqual(["cisa", "isac-jp-power"]);
  const run = { runId: "r1", topology: "mesh", startOfExercise: "2026-03-02T00:00:00Z" };
  await state.put(keys.run, JSON.stringify({ ...run, startedUnixMs: 0, pace: 1, endStoryMs: 0 }));
  await state.put(keys.signers, JSON.stringify({ nisc: ["UA", "UB"] }));
  await expect
    .poll(() => worlds.current().signers.get("nisc"), PATIENTLY)
    .toEqual(new Set(["UA", "UB"]));
  for (const world of [worlds.current(), worlds.at(six.version)!]) {
    expect(world.runId).toBe("r1");
    expect(world.neighbours?.get("nisc")).toContain("kr-kisa");
    expect(world.signers.get("nisc")).toEqual(new Set(["UA", "UB"]));
  }
});
