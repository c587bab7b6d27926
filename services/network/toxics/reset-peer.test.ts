import { afterEach, beforeEach, expect, test } from "vitest";
import { Received, startRig, type Rig } from "../testing.ts";

let rig: Rig;
beforeEach(async () => void (rig = await startRig()));
afterEach(() => rig.stop());

test("both ends see ECONNRESET, and what comes later is reset too", async () => {
  const { client, server } = await rig.pair();
  const ends = [new Received(client).closed, new Received(server).closed];
  await rig.add("reset_peer");
  expect(await Promise.all(ends)).toEqual(["ECONNRESET", "ECONNRESET"]);
  expect(await new Received(rig.dial()).closed).toBe("ECONNRESET");
  await rig.remove();
  const pair = await rig.pair();
  const received = new Received(pair.server);
  pair.client.write("passes");
  await received.atLeast(6);
});

test("data passes until its time has come; removed before, nothing is reset", async () => {
  const { client, server } = await rig.pair();
  const received = new Received(server);
  await rig.add("reset_peer", { timeout: 100 });
  client.write("passes");
  await received.atLeast(6);
  await rig.remove();
  await new Promise((resolve) => setTimeout(resolve, 200));
  client.write("passes");
  await received.atLeast(12);
});
