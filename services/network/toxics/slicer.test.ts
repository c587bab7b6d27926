import { afterEach, beforeEach, expect, test } from "vitest";
import { randomOf } from "../random.ts";
import { Received, startRig, type Rig } from "../testing.ts";
import { stageOf } from "./mod.ts";

let rig: Rig;
beforeEach(async () => void (rig = await startRig()));
afterEach(() => rig.stop());

test("data comes in pieces, apart in time, and in one when it is removed", async () => {
  const { client, server } = await rig.pair();
  await rig.add("slicer", { average_size: 10, size_variation: 3, delay: 5_000 });
  const received = new Received(server);
  const text = "0123456789".repeat(10);
  const begun = performance.now();
  client.write(text);
  await received.atLeast(100);
  expect(performance.now() - begun).toBeGreaterThan(30);
  expect(received.all.toString()).toBe(text);
  expect(received.chunks.length).toBeGreaterThan(5);
  const sizes = received.chunks.map(({ data }) => data.length);
  expect(new Set(sizes).size).toBeGreaterThan(1);
  await rig.remove();
  const before = received.chunks.length;
  client.write(text);
  await received.atLeast(200);
  expect(received.chunks.length - before).toBeLessThanOrEqual(2);
});

test("the same seed slices alike, and another one differently", () => {
  expect(sliced("1")).toEqual(sliced("1"));
  expect(sliced("1")).not.toEqual(sliced("2"));
  expect(sliced("1").reduce((sum, size) => sum + size)).toBe(1_000);
  for (const size of sliced("1").slice(0, -1)) expect(size).toBeGreaterThanOrEqual(5);
  for (const size of sliced("1")) expect(size).toBeLessThanOrEqual(35);
});

/** Sizes of the pieces that 1,000 bytes are cut into. */
function sliced(seed: string): number[] {
  const sizes: number[] = [];
  const attributes = { average_size: 20, size_variation: 15, delay: 1_000 };
  const toxic = {
    name: "s",
    type: "slicer",
    stream: "both",
    toxicity: 1,
    attributes,
    seed,
  } as const;
  const nothing = () => {};
  const pass = (chunk: Buffer) => void sizes.push(chunk.length);
  const random = randomOf(seed, "s");
  const line = { pass, end: nothing, close: nothing, reset: nothing, random };
  const stage = stageOf(toxic, line)!;
  stage.take(Buffer.alloc(1_000));
  stage.release();
  return sizes;
}
