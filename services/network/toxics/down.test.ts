import { afterEach, beforeEach, expect, test } from "vitest";
import { Received, startRig, type Rig } from "../testing.ts";

let rig: Rig;
beforeEach(async () => void (rig = await startRig()));
afterEach(() => rig.stop());

test("connections end, new ones are refused, and the port is the same when it is removed", async () => {
  const { client } = await rig.pair();
  const { client: other } = await rig.pair("cisa");
  const { address } = await rig.link();
  const ended = new Received(client).ended;
  await rig.add("down");
  await ended;
  expect(await new Received(rig.dial()).closed).toBe("ECONNREFUSED");
  expect((await rig.link()).listening).toBe(false);
  expect(other.destroyed).toBe(false);
  await rig.remove();
  expect(await rig.link()).toMatchObject({ address, listening: true });
  await rig.pair();
});

test("a link that two toxics keep down comes back with the second removal", async () => {
  await rig.add("down", {}, { name: "one" });
  await rig.add("down", {}, { name: "two" });
  await rig.remove("one");
  expect(await new Received(rig.dial()).closed).toBe("ECONNREFUSED");
  await rig.remove("two");
  await rig.pair();
});
