import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import type { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Listed, Refused, Removed, Renewed } from "../../domain/network/mod.ts";
import { LINKS, LONG_MS, medianTravelMs, Received, startRig, type Rig } from "./testing.ts";

let rig: Rig;
beforeEach(async () => void (rig = await startRig()));
afterEach(() => rig.stop());

const latency = { name: "slow", type: "latency", attributes: { latency: 50 }, seed: "1" };
const add = (more: object = {}) =>
  rig.network.command({ op: "add", toxic: latency, links: ["nisc"], forMs: LONG_MS, ...more });
const list = async () => (await rig.network.command({ op: "list" })) as Listed;

describe("commands", () => {
  test("everything wrong with one is said at once, and nothing is done", async () => {
    const toxic = { name: "", type: "latency", toxicity: 2, attributes: { latency: -1, jiter: 3 } };
    const reply = (await add({ toxic, links: ["nics", "cisa"], forMs: 0 })) as Refused;
    expect(reply.ok).toBe(false);
    const said = reply.problems.join("\n");
    expect(said).toContain("`toxic.name` is ``; expected a name");
    expect(said).toContain("missing `toxic.seed`; expected text");
    expect(said).toContain("`toxic.toxicity` is `2`; expected a share from 0 to 1");
    expect(said).toContain(
      "`toxic.attributes.latency` is `-1`; expected a whole number of milliseconds from 0 to 60000",
    );
    expect(said).toContain("unknown key `toxic.attributes.jiter`; did you mean `jitter`?");
    expect(said).toContain("no link `nics`; did you mean `nisc`?");
    expect(said).toContain("`forMs` is `0`; expected milliseconds from 1 to 86400000");
    expect(reply.problems, said).toHaveLength(7);
    expect((await list()).toxics).toEqual([]);
    expect((await rig.link("cisa")).toxics).toEqual([]);
  });

  test("a toxic that is renewed lasts from then on, one that is not there cannot be", async () => {
    await add({ forMs: 300 });
    await new Promise((resolve) => setTimeout(resolve, 150));
    const before = Date.now();
    const renewed = (await rig.network.command({
      op: "renew",
      name: "slow",
      forMs: 600,
    })) as Renewed;
    expect(renewed.endsAtUnixMs).toBeGreaterThanOrEqual(before + 600);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await list()).toxics.map(({ name }) => name)).toEqual(["slow"]);
    await expect.poll(async () => (await list()).toxics, { timeout: 10_000 }).toEqual([]);
    const late = (await rig.network.command({ op: "renew", name: "slow", forMs: 600 })) as Refused;
    expect(late.problems[0]).toContain("no toxic `slow` is in force");
  });

  test.each([
    [{ op: "ad" }, "`op` is `ad`; did you mean `add`?"],
    [null, "`op` is ``; accepted: add, remove, renew, list, reset"],
    [{ op: "list", all: true }, "unknown key `all`"],
    [{ op: "remove" }, "missing `name`; expected text"],
    [{ op: "remove", name: "slow" }, "no toxic `slow`; nothing is accepted here"],
    [{ op: "add" }, "`toxic.type` is ``; accepted: latency, bandwidth"],
  ])("%j is refused: %s", async (command, problem) => {
    const reply = (await rig.network.command(command)) as Refused;
    expect(reply.problems.join("\n")).toContain(problem);
  });

  test.each([
    ["latency", { latency: 10, jitter: 20 }, "no more than `latency`"],
    ["slicer", { average_size: 10, size_variation: 10 }, "less than `average_size`"],
    ["bandwidth", { rate: 0 }, "a whole number of kilobytes per second from 1"],
    ["latency", {}, "missing `toxic.attributes.latency`"],
    ["partition", { groups: 2 }, "unknown key `toxic.attributes.groups`"],
  ])("attributes of `%s` that make no sense are refused: %j", async (type, attributes, problem) => {
    const reply = (await add({ toxic: { ...latency, type, attributes } })) as Refused;
    expect(reply.problems.join("\n")).toContain(problem);
  });

  test("a link that is down is down for both directions and for everybody", async () => {
    const toxic = { ...latency, type: "down", attributes: {}, stream: "upstream", toxicity: 0.5 };
    const { problems } = (await add({ toxic })) as Refused;
    expect(problems).toEqual([
      "`toxic.stream` is `upstream`; expected `both` for `down`",
      "`toxic.toxicity` is `0.5`; expected 1 for `down`",
    ]);
  });

  test("several links get a toxic together, and it is listed on each", async () => {
    expect(await add({ links: ["nisc", "jpcert"] })).toMatchObject({ ok: true, already: false });
    const { links, toxics } = await list();
    expect(links.map(({ toxics }) => toxics)).toEqual([["slow"], [], ["slow"]]);
    expect(links.map(({ name }) => name)).toEqual(LINKS);
    expect(toxics).toMatchObject([
      { name: "slow", type: "latency", stream: "both", toxicity: 1, links: ["nisc", "jpcert"] },
    ]);
  });

  test("the same toxic again changes nothing; another one of its name is refused", async () => {
    const first = await add();
    expect(await add()).toEqual({ ...first, already: true });
    const other = (await add({ links: ["cisa"] })) as Refused;
    expect(other.problems[0]).toMatch(/`slow` is in force already, and differs/);
    expect((await rig.link("cisa")).toxics).toEqual([]);
  });

  test("removing says that nothing is left, and once more that there was nothing", async () => {
    await add();
    const removed: Removed = { ok: true, name: "slow", was: "in_force", verified: true };
    expect(await rig.network.command({ op: "remove", name: "slow" })).toEqual(removed);
    const again = await rig.network.command({ op: "remove", name: "slow" });
    expect(again).toEqual({ ...removed, was: "ended" });
  });

  test("a reset removes every toxic, and everything works again", async () => {
    for (const type of ["latency", "partition", "down", "blackhole"] as const) {
      await rig.add(type, type === "latency" ? { latency: 500 } : {}, { links: LINKS });
    }
    const reply = await rig.network.command({ op: "reset" });
    expect(reply).toEqual({
      ok: true,
      removed: ["latency", "partition", "down", "blackhole"],
      verified: true,
    });
    for (const link of LINKS) {
      const { client, server } = await rig.pair(link);
      expect(await medianTravelMs(client, server, 3)).toBeLessThan(100);
    }
    expect((await list()).toxics).toEqual([]);
  });
});

describe("a toxic ends", () => {
  test("by itself, when nobody asks for it", async () => {
    const { client, server } = await rig.pair();
    const received = new Received(server);
    await rig.add("partition", {}, { forMs: 200 });
    client.write("held");
    const begun = performance.now();
    await received.atLeast(4);
    expect(performance.now() - begun).toBeGreaterThan(150);
    expect((await list()).toxics).toEqual([]);
  });

  test("after a restart of the service too, which keeps its ports and what has time left", async () => {
    await rig.add("down", {}, { forMs: 50, links: ["cisa"], name: "short" });
    await rig.add("latency", { latency: 60 }, { forMs: LONG_MS });
    const before = await list();
    // As a kill would leave it.
    const text = readFileSync(join(rig.dir, "network.json"), "utf8");
    await rig.stop();
    const dir = mkdtempSync(join(tmpdir(), "sekisho-network-"));

    writeFileSync(join(dir, "network.json"), text);
    await new Promise((resolve) => setTimeout(resolve, 60));
    rig = await startRig(dir);
    const after = await list();
    expect(after.links.map(({ address }) => address)).toEqual(
      before.links.map(({ address }) => address),
    );
    expect(after.toxics).toMatchObject([
      { name: "latency", endsAtUnixMs: before.toxics[1]?.endsAtUnixMs },
    ]);
    expect((await rig.link("cisa")).listening).toBe(true);
    const { client, server } = await rig.pair();
    expect(await medianTravelMs(client, server)).toBeGreaterThan(58);
    expect(await rig.network.command({ op: "remove", name: "short" })).toMatchObject({
      was: "ended",
    });
  });
});

describe("toxicity", () => {
  /** What becomes of 16 connections, each checked against what was drawn for it. */
  async function hits(seed: string): Promise<boolean[]> {
    // The toxic is drawn for connections that are there, too.
    await expect.poll(async () => (await rig.link()).connections).toBe(0);
    await rig.add("reset_peer", {}, { toxicity: 0.4, seed });
    const outcomes: boolean[] = [];
    for (let n = 0; n < 16; n++) {
      const client = rig.dial();
      const closed = new Received(client).closed;
      await expect.poll(async () => (await drawn()).hit + (await drawn()).spared).toBe(n + 1);
      const hit = outcomes.filter(Boolean).length < (await drawn()).hit;
      outcomes.push(hit);
      const fate = hit ? await closed : await carrying(client);
      expect(fate).toBe(hit ? "ECONNRESET" : "carries");
    }
    await rig.remove();
    return outcomes;
  }

  /** Sends something over a connection that should be whole, and ends it. */
  async function carrying(client: Socket): Promise<string> {
    const upstream = async (): Promise<number> => (await rig.link()).bytes.upstream;
    const before = await upstream();
    client.write("passes");
    await expect.poll(upstream).toBe(before + 6);
    client.resetAndDestroy();
    return "carries";
  }

  const drawn = async () => (await list()).toxics[0]!.drawn;

  test("is drawn for each connection, and the same seed draws the same", async () => {
    const first = await hits("1");
    expect(first.filter(Boolean).length).toBeGreaterThan(1);
    expect(first.filter(Boolean).length).toBeLessThan(15);
    expect(await hits("1")).toEqual(first);
    expect(await hits("2")).not.toEqual(first);
  });
});

test("a broker that is not there is a reset to who connects, and nothing stays of it", async () => {
  await rig.stopServer();
  expect(await new Received(rig.dial()).closed).toBe("ECONNRESET");
  await expect.poll(async () => (await rig.link()).connections).toBe(0);
});
