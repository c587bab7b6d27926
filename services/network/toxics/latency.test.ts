import { afterEach, beforeEach, expect, test } from "vitest";
import { medianTravelMs, Received, startRig, type Rig } from "../testing.ts";

let rig: Rig;
beforeEach(async () => void (rig = await startRig()));
afterEach(() => rig.stop());

test("data travels as much later as asked for, and as fast as before when it is removed", async () => {
  const { client, server } = await rig.pair();
  await rig.add("latency", { latency: 60 }, { stream: "upstream" });
  const late = await medianTravelMs(client, server);
  expect(late).toBeGreaterThan(58);
  expect(late).toBeLessThan(75);
  expect(await medianTravelMs(server, client)).toBeLessThan(20);
  await rig.remove();
  expect(await medianTravelMs(client, server)).toBeLessThan(20);
});

test("a connection that comes later has it too, in both directions", async () => {
  await rig.add("latency", { latency: 60 }, { stream: "both" });
  const { client, server } = await rig.pair();
  expect(await medianTravelMs(client, server)).toBeGreaterThan(58);
  expect(await medianTravelMs(server, client)).toBeGreaterThan(58);
});

test("other links are as fast as before", async () => {
  const { client, server } = await rig.pair("cisa");
  await rig.add("latency", { latency: 300 });
  expect(await medianTravelMs(client, server)).toBeLessThan(100);
});

test("any number of chunks is on its way at once: a delay is not a speed limit", async () => {
  const { client, server } = await rig.pair();
  await rig.add("latency", { latency: 200 }, { stream: "upstream" });
  const received = new Received(server);
  const begun = performance.now();
  const chunk = Buffer.alloc(32 * 1024);
  for (let n = 0; n < 128; n++) client.write(chunk);
  await received.atLeast(128 * chunk.length);
  // One chunk at a time would take 128 delays.
  expect(performance.now() - begun).toBeLessThan(2_000);
});

test("jitter spreads the delay to both sides, by as much as it says, and keeps the order", async () => {
  const { client, server } = await rig.pair();
  await rig.add("latency", { latency: 60, jitter: 40 }, { stream: "upstream" });
  const received = new Received(server);
  const delays: number[] = [];
  for (let n = 0; n < 40; n++) {
    const begun = performance.now();
    client.write(Buffer.from([n]));
    await received.atLeast(n + 1);
    delays.push(performance.now() - begun);
  }
  expect(Math.min(...delays)).toBeGreaterThan(18);
  expect(delays.filter((delay) => delay < 58).length).toBeGreaterThan(5);
  expect(delays.filter((delay) => delay > 64).length).toBeGreaterThan(5);
  for (let n = 0; n < 100; n++) client.write(Buffer.from([n]));
  await received.atLeast(140);
  expect([...received.all.subarray(40)]).toEqual(Array.from({ length: 100 }, (_, n) => n));
});

test("the end of a stream travels as late as its bytes", async () => {
  const { client, server } = await rig.pair();
  await rig.add("latency", { latency: 100 }, { stream: "upstream" });
  const received = new Received(server);
  const begun = performance.now();
  client.end();
  await received.ended;
  expect(performance.now() - begun).toBeGreaterThan(95);
});
