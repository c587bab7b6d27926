import { afterEach, beforeEach, expect, test } from "vitest";
import { Received, startRig, type Rig } from "../testing.ts";

let rig: Rig;
beforeEach(async () => void (rig = await startRig()));
afterEach(() => rig.stop());

test("bytes come at once and the end comes late", async () => {
  const { client, server } = await rig.pair();
  await rig.add("slow_close", { delay: 150 }, { stream: "upstream" });
  const received = new Received(server);
  const begun = performance.now();
  client.end("bye");
  await received.atLeast(3);
  const bytes = performance.now() - begun;
  await received.ended;
  expect(performance.now() - begun).toBeGreaterThan(145);
  expect(bytes).toBeLessThan(100);
});

test("an end that waits comes when the toxic is removed", async () => {
  const { client, server } = await rig.pair();
  await rig.add("slow_close", { delay: 60_000 }, { stream: "upstream" });
  const received = new Received(server);
  client.end("bye");
  await received.atLeast(3);
  await rig.remove();
  await received.ended;
  // The half that was not closed still works.
  const back = new Received(client);
  server.end("answer");
  await back.ended;
  expect(back.all.toString()).toBe("answer");
});
