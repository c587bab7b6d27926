import { afterEach, beforeEach, expect, test } from "vitest";
import { Received, startRig, type Rig } from "../testing.ts";

let rig: Rig;
beforeEach(async () => void (rig = await startRig()));
afterEach(() => rig.stop());

test("bytes come at the rate, evenly, and at once when it is removed", async () => {
  const { client, server } = await rig.pair();
  await rig.add("bandwidth", { rate: 100 }, { stream: "downstream" });
  const received = new Received(client);
  const begun = performance.now();
  server.write(Buffer.alloc(1_000_000));
  await received.atLeast(60_000);
  const took = performance.now() - begun;
  expect(took).toBeGreaterThan(550);
  expect(took).toBeLessThan(900);
  expect(Math.max(...received.chunks.map(({ data }) => data.length))).toBeLessThan(30_000);
  const again = performance.now();
  await rig.remove();
  await received.atLeast(1_000_000);
  // At the rate it would be nine seconds more.
  expect(performance.now() - again).toBeLessThan(3_000);
});

test("a sender is held back instead of being queued without end", async () => {
  const { client } = await rig.pair();
  await rig.add("bandwidth", { rate: 1 }, { stream: "upstream" });
  const most = 64 * 1024 * 1024;
  const chunk = Buffer.alloc(1024 * 1024);
  let written = 0;
  for (let quiet = 0; quiet < 10 && written < most;) {
    if (client.writableNeedDrain) {
      const before = client.writableLength;
      await new Promise((resolve) => setTimeout(resolve, 20));
      quiet = client.writableLength === before ? quiet + 1 : 0;
    } else {
      client.write(chunk);
      written += chunk.length;
    }
  }
  expect(written).toBeLessThan(most / 2);
});
