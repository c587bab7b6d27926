import { afterEach, beforeEach, expect, test } from "vitest";
import { Received, startRig, type Rig } from "../testing.ts";

let rig: Rig;
beforeEach(async () => void (rig = await startRig()));
afterEach(() => rig.stop());

test("exactly so many bytes pass, then the connection is closed", async () => {
  const { client, server } = await rig.pair();
  const received = new Received(server);
  await rig.add("limit_data", { bytes: 10 }, { stream: "upstream" });
  client.write("1234567");
  await received.atLeast(7);
  client.write("890abc");
  await received.ended;
  expect(received.all.toString()).toBe("1234567890");
});

test("removed before, it limits nothing", async () => {
  const { client, server } = await rig.pair();
  const received = new Received(server);
  await rig.add("limit_data", { bytes: 10 }, { stream: "upstream" });
  client.write("1234567");
  await received.atLeast(7);
  await rig.remove();
  client.end("890abc");
  await received.ended;
  expect(received.all.toString()).toBe("1234567890abc");
});
