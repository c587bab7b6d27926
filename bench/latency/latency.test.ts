import { expect, test } from "vitest";
import { sekisho } from "../../proto/mod.ts";
import { ringWorld, writerFor } from "../deliveries/world.ts";
import { numberIn } from "./number-in.ts";
import { intendedUnixMs } from "./plan.ts";

const writer = writerFor(ringWorld(9));

test("a submission's number is found in its bytes, and in a delivery of it", () => {
  const bytes = writer.wire("org-3", 70_000);
  expect(numberIn(bytes)).toBe(70_000);
  const { incident } = sekisho.v1.Submission.decode(bytes);
  const view = sekisho.v1.View.encode({
    incidentId: incident!.id,
    originator: "org-3",
    portions: incident!.portions,
  }).finish();
  const message = sekisho.v1.InboxMessage.encode({ delivery: { id: "x", view } }).finish();
  // As the client hands it over: somewhere in a larger buffer.
  const received = Buffer.concat([Buffer.from("01900000-before"), message]);
  expect(numberIn(received.subarray("01900000-before".length))).toBe(70_000);
});

test("a message without an incident is not taken for one", () => {
  const result = sekisho.v1.InboxMessage.encode({ result: { messageId: "1" } }).finish();
  expect(() => numberIn(result)).toThrow("without an incident");
});

test("what is to be sent when depends on nothing that was sent before", () => {
  const plan = { fromUnixMs: 1_000, everyMs: 2.5, warmUp: 4, last: 8 };
  expect([1, 2, 8].map((number) => intendedUnixMs(plan, number))).toEqual([1_002.5, 1_005, 1_020]);
});
