import { createHash, randomBytes } from "node:crypto";
import type { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ToxicType } from "../../domain/network/mod.ts";
import { Received, startRig, type Rig } from "./testing.ts";

let rig: Rig;
beforeEach(async () => void (rig = await startRig()));
afterEach(() => rig.stop());

const hash = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

/** Writes in chunks of these sizes, a little apart, and ends; returns all that was written. */
async function writeInChunks(socket: Socket, sizes: readonly number[]): Promise<Buffer> {
  const written: Buffer[] = [];
  for (const size of sizes) {
    const chunk = randomBytes(size);
    written.push(chunk);
    if (!socket.write(chunk)) await new Promise((resolve) => socket.once("drain", resolve));
    if (size % 3 === 0) await sleep(1);
  }
  socket.end();
  return Buffer.concat(written);
}

const chunkings = fc.array(fc.integer({ min: 1, max: 40_000 }), { minLength: 1, maxLength: 12 });

/** Toxics whose meaning is no loss, mild enough to be tried many times. */
const lossless = fc.constantFrom<readonly [ToxicType, object]>(
  ["latency", { latency: 5, jitter: 5 }],
  ["bandwidth", { rate: 10_000 }],
  ["slicer", { average_size: 2_000, size_variation: 1_999, delay: 100 }],
  ["slow_close", { delay: 10 }],
  ["partition", {}],
);

/** Adds and removes toxics while bytes pass, and leaves none. */
async function disturb(steps: readonly (readonly [ToxicType, object])[]): Promise<void> {
  for (const [index, [type, attributes]] of steps.entries()) {
    await rig.add(type, attributes, { name: `t${index}` });
    await sleep(3);
    if (index % 2 === 1) await rig.remove(`t${index - 1}`);
  }
  await rig.network.command({ op: "reset" });
}

describe("every byte arrives, in order, both ways at once", () => {
  test("without toxics", async () => {
    await fc.assert(
      fc.asyncProperty(chunkings, chunkings, (up, down) => expectWhole(up, down, [])),
      { numRuns: 30 },
    );
  });

  test("while toxics come and go on the live connection", { timeout: 120_000 }, async () => {
    const steps = fc.array(lossless, { maxLength: 6 });
    await fc.assert(fc.asyncProperty(chunkings, chunkings, steps, expectWhole), { numRuns: 60 });
  });

  async function expectWhole(
    up: readonly number[],
    down: readonly number[],
    steps: readonly (readonly [ToxicType, object])[],
  ): Promise<void> {
    const { client, server } = await rig.pair();
    const [there, here] = [new Received(server), new Received(client)];
    const [sent, answered] = await Promise.all([
      writeInChunks(client, up),
      writeInChunks(server, down),
      disturb(steps),
    ]);
    await Promise.all([there.ended, here.ended]);
    expect(hash(there.all)).toBe(hash(sent));
    expect(hash(here.all)).toBe(hash(answered));
    await expect.poll(async () => (await rig.link()).connections).toBe(0);
  }
});

test("a toxic removed while it holds bytes lets them go ahead of those that follow", async () => {
  const { client, server } = await rig.pair();
  const received = new Received(server);
  await rig.add("latency", { latency: 60_000 }, { stream: "upstream" });
  client.write("held ");
  await sleep(50);
  await rig.remove();
  client.write("after");
  await received.atLeast(10);
  expect(received.all.toString()).toBe("held after");
});

test("one half may close while the other goes on", async () => {
  const { client, server } = await rig.pair();
  const there = new Received(server);
  client.end("question");
  await there.ended;
  const here = new Received(client);
  server.write("an ");
  await sleep(30);
  server.end("answer");
  await here.ended;
  expect(here.all.toString()).toBe("an answer");
  await expect.poll(async () => (await rig.link()).connections).toBe(0);
});

test("a reset at one end is a reset at the other, after what was sent before it", async () => {
  const { client, server } = await rig.pair();
  const here = new Received(client);
  const there = new Received(server);
  client.write("last words");
  await there.atLeast(10);
  server.resetAndDestroy();
  expect(await here.closed).toBe("ECONNRESET");
  const again = await rig.pair();
  const closed = new Received(again.server).closed;
  again.client.resetAndDestroy();
  expect(await closed).toBe("ECONNRESET");
});

test("what goes wrong with one connection touches no other", async () => {
  const good = await rig.pair();
  const received = new Received(good.server);
  const bad = await Promise.all([rig.pair(), rig.pair(), rig.pair()]);
  bad[0].client.resetAndDestroy();
  bad[1].server.resetAndDestroy();
  bad[2].client.write(Buffer.alloc(1_000_000));
  bad[2].client.destroy();
  good.client.end("fine");
  await received.ended;
  expect(received.all.toString()).toBe("fine");
});

test("who reads nothing holds back who sends to it, and nobody else", async () => {
  const slow = await rig.pair();
  slow.server.pause();
  const total = 64 * 1024 * 1024;
  slow.client.write(Buffer.alloc(total));
  await sleep(300);
  // A buffer without bounds would have taken it all.
  expect(slow.client.writableLength).toBeGreaterThan(0);
  expect((await rig.link()).bytes.upstream).toBeLessThan(total / 2);
  const quick = await rig.pair();
  const received = new Received(quick.server);
  quick.client.end("quick");
  await received.ended;
  const all = new Received(slow.server);
  slow.server.resume();
  slow.client.end();
  await all.ended;
  expect(all.bytes).toBe(total);
});
