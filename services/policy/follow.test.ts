/** Which world is in force, by a real bucket: put, refused, restarted. */
import { expect, test } from "vitest";
import { keys } from "../../platform/bus/mod.ts";
import type { Pack } from "../../domain/pack/types.ts";
import { PATIENTLY, six, useWorlds, versionOf } from "../../tests/support/worlds.ts";

const changed = (change: Partial<Pack>): Pack => versionOf(six, change);
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

const real = useWorlds();
const { follow, put, statusOf } = real;

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
  let lacking = ["OUTBOX of asean-my"];
  const { worlds } = await follow((id) => (id === "asean-my" ? lacking : []));
  const status = await put(larger);
  expect(status.refused?.problems).toEqual([expect.stringMatching(/`asean-my` has no OUTBOX/)]);
  lacking = [];
  await put(larger);
  expect(worlds.current().pack).toEqual(larger);
});

test("a pack that is deleted stays in force", async () => {
  const { worlds } = await follow();
  await real.packs.delete(keys.pack);
  const status = await statusOf(2);
  expect(status.refused?.problems).toEqual([expect.stringMatching(/none any more/)]);
  expect(worlds.current().pack).toEqual(six);
});

test("what was refused before a restart is refused after it, and what was in force is in force", async () => {
  const first = await follow();
  await put(renamed);
  await put(smaller);
  first.stop();
  await real.packs.put(keys.pack, "{");
  const { worlds } = await follow();
  const status = await statusOf(4);
  expect(worlds.current().pack).toEqual(renamed);
  expect(status).toMatchObject({ version: renamed.version, revision: 2, refused: { revision: 4 } });
});

test("a checkpoint that nobody told before begins with the newest pack that can be used", async () => {
  await real.packs.put(keys.pack, JSON.stringify(smaller));
  await real.packs.put(keys.pack, JSON.stringify(larger));
  await real.packs.put(keys.pack, "{");
  const { worlds } = await follow((id) => (id === "asean-my" ? ["OUTBOX of asean-my"] : []));
  expect(worlds.current().pack).toEqual(smaller);
});

test("without a pack that can be used nothing is decided at all", async () => {
  await real.packs.purge(keys.pack);
  await real.packs.put(keys.pack, "{");
  await expect(follow()).rejects.toThrow(/no pack .* can be used/);
});

test("a run and everybody's keys are followed too, and earlier versions follow with them", async () => {
  const { worlds } = await follow();
  await put(renamed);
  expect(worlds.current().neighbours?.get("nisc")).toEqual(["cisa", "isac-jp-power"]);
  const run = { runId: "r1", topology: "mesh", startOfExercise: "2026-03-02T00:00:00Z" };
  await real.state.put(
    keys.run,
    JSON.stringify({ ...run, startedUnixMs: 0, pace: 1, endStoryMs: 0 }),
  );
  await real.state.put(keys.signers, JSON.stringify({ nisc: ["UA", "UB"] }));
  await expect
    .poll(() => worlds.current().signers.get("nisc"), PATIENTLY)
    .toEqual(new Set(["UA", "UB"]));
  for (const world of [worlds.current(), worlds.at(six.version)!]) {
    expect(world.runId).toBe("r1");
    expect(world.neighbours?.get("nisc")).toContain("kr-kisa");
    expect(world.signers.get("nisc")).toEqual(new Set(["UA", "UB"]));
  }
});
