import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Received, startRig, type Rig } from "../testing.ts";

let rig: Rig;
beforeEach(async () => void (rig = await startRig()));
afterEach(() => rig.stop());

test("data is dropped, and the connection closed in time at both ends", async () => {
  const { client, server } = await rig.pair();
  const [there, here] = [new Received(server), new Received(client)];
  const begun = performance.now();
  await rig.add("timeout", { timeout: 150 });
  client.write("dropped");
  server.write("dropped");
  await Promise.all([there.ended, here.ended]);
  expect(performance.now() - begun).toBeGreaterThan(140);
  expect(there.bytes + here.bytes).toBe(0);
});

test.each([
  ["timeout", { timeout: 0 }],
  ["blackhole", {}],
] as const)(
  "`%s` without a time drops data until it is removed, then closes",
  async (type, how) => {
    const { client, server } = await rig.pair();
    const received = new Received(server);
    client.write("before");
    await received.atLeast(6);
    await rig.add(type, how, { stream: "upstream" });
    client.write("dropped");
    await sleep(200);
    expect(received.all.toString()).toBe("before");
    expect(client.destroyed).toBe(false);
    // The other direction goes on.
    const back = new Received(client);
    server.write("passes");
    await back.atLeast(6);
    await rig.remove();
    await received.ended;
    expect(received.all.toString()).toBe("before");
    expect((await rig.link()).connections).toBe(0);
  },
);

test("a connection made after it is whole", async () => {
  await rig.add("blackhole");
  await rig.pair();
  await rig.remove();
  const { client, server } = await rig.pair();
  const received = new Received(server);
  client.write("passes");
  await received.atLeast(6);
  expect(received.all.toString()).toBe("passes");
});
