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

test("commands that overtake each other leave the link as the last one says", async () => {
  const toxic = { name: "down", type: "down", seed: "1" };
  const add = { op: "add", toxic, links: ["nisc"], forMs: 60_000 };
  const remove = { op: "remove", name: "down" };
  for (let n = 0; n < 5; n++) {
    const replies = await Promise.all(
      [add, remove, add, remove, add].map((command) => rig.network.command(command)),
    );
    expect(replies.map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
    expect((await rig.link()).listening).toBe(false);
    await rig.remove("down");
    expect((await rig.link()).listening).toBe(true);
  }
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
