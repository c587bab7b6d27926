import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Received, startRig, type Rig } from "../testing.ts";

let rig: Rig;
beforeEach(async () => void (rig = await startRig()));
afterEach(() => rig.stop());

test("nothing passes, nothing is lost: all of it arrives in order afterwards", async () => {
  const { client, server } = await rig.pair();
  const [there, here] = [new Received(server), new Received(client)];
  await rig.add("partition");
  client.write("one ");
  server.write("eins ");
  await sleep(150);
  client.end("two");
  expect([there.bytes, here.bytes]).toEqual([0, 0]);
  await rig.remove();
  await there.ended;
  await here.atLeast(5);
  expect(there.all.toString()).toBe("one two");
  expect(here.all.toString()).toBe("eins ");
});

test("one direction can be cut alone", async () => {
  const { client, server } = await rig.pair();
  const [there, here] = [new Received(server), new Received(client)];
  await rig.add("partition", {}, { stream: "upstream" });
  client.write("held");
  server.write("passes");
  await here.atLeast(6);
  expect(there.bytes).toBe(0);
  await rig.remove();
  await there.atLeast(4);
});

test("who connects meanwhile gets no answer, and one when it ends", async () => {
  await rig.add("partition");
  const client = rig.dial();
  const received = new Received(client);
  client.write("hello");
  await expect.poll(async () => (await rig.link()).unanswered).toBe(1);
  await sleep(100);
  expect(rig.accepted()).toBe(0);
  expect(received.bytes).toBe(0);
  await rig.remove();
  await expect.poll(() => rig.accepted()).toBe(1);
  expect((await rig.link()).unanswered).toBe(0);
});

test("what an unanswered client sent is there when it is answered", async () => {
  await rig.add("partition");
  const pair = rig.pair();
  await expect.poll(async () => (await rig.link()).unanswered).toBe(1);
  await sleep(50);
  await rig.remove();
  const { client, server } = await pair;
  const received = new Received(server);
  client.write("hello");
  await received.atLeast(5);
});

test("nobody hears of those who gave up waiting", async () => {
  await rig.add("partition");
  const clients = Array.from({ length: 20 }, () => rig.dial());
  await expect.poll(async () => (await rig.link()).unanswered).toBe(20);
  for (const client of clients) client.destroy();
  await expect.poll(async () => (await rig.link()).connections).toBe(0);
  await rig.remove();
  await sleep(50);
  expect(rig.accepted()).toBe(0);
});
