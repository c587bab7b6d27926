/** What a recipient gets, decided and sealed by the real rules over the shipped pack; no broker. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { v7 } from "../../tests/support/uuid.ts";
import { incidentOf, type Sketch } from "../../tests/support/checkpoint.ts";
import { loadPack } from "../../platform/pack/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { StatementBook } from "../../domain/policy/mod.ts";
import { decideSubmission } from "./judge.ts";
import { openSubmission, readSubmission } from "./open.ts";
import type { Received } from "./submitted.ts";
import { copiesOf } from "./views.ts";
import { buildWorld } from "./world.ts";

const { pack } = loadPack(join(import.meta.dirname, "../../packs/indo-pacific"));
const world = buildWorld(pack, "11".repeat(32), null, "us-hub");
/** Agreements are in force on this day. */
const MOMENT = {
  unixMs: Date.parse("2026-03-02T00:00:00Z"),
  decidedBy: "policy/1",
  day: "2026-03-02",
};
const id = v7();

/** Everybody's delivery, encoded, by organisation. */
async function deliveries(portions: Sketch["portions"]): Promise<Map<string, string>> {
  const incident = incidentOf(pack, {
    id,
    originator: "dod",
    informationKind: "defence",
    portions,
  });
  const received: Received = {
    submitter: "dod",
    sequence: 7,
    messageId: "m",
    bytes: sekisho.v1.Submission.encode({ storyMs: 60_000, incident }).finish(),
    storedUnixMs: 0,
  };
  const opened = await openSubmission(received, readSubmission(received), {
    world,
    book: new StatementBook(),
    day: MOMENT.day,
    findDecision: () => Promise.resolve(null),
  });
  if (opened.kind !== "opened") throw new Error("cannot be read");
  expect(opened.broken).toEqual([]);
  const copies = copiesOf(opened, decideSubmission(received, opened, world, MOMENT), world);
  return new Map(
    copies.map(({ recipient, bytes }) => [recipient, Buffer.from(bytes).toString("hex")]),
  );
}

const OPEN: Sketch["portions"] = [
  ["title", "TLP:CLEAR", "open title"],
  ["mitigation", "TLP:CLEAR", "open mitigation"],
];

test("what is withheld changes no byte of what is delivered: not its text, number, label or place", async () => {
  const plain = (await deliveries(OPEN)).get("kr-mnd");
  const variants: Sketch["portions"][] = [
    [...OPEN, ["attribution", "SECRET//NOFORN", "x"]],
    [...OPEN, ["attribution", "SECRET//NOFORN", "y".repeat(4_000)]],
    [["source-identity", "TOP SECRET//NOFORN", "in front"], ...OPEN],
    [...OPEN, ["victim", "SECRET//REL TO USA, JPN", "a"], ["comment", "SECRET//NOFORN", "b"]],
  ];
  for (const portions of variants) expect((await deliveries(portions)).get("kr-mnd")).toBe(plain);
});

test("what is not withheld does change what is delivered", async () => {
  const variant = await deliveries([...OPEN, ["victim", "SECRET//REL TO USA, JPN", "a"]]);
  const plain = await deliveries(OPEN);
  expect(variant.get("mod-jp")).not.toBe(plain.get("mod-jp"));
  expect(variant.get("kr-mnd")).toBe(plain.get("kr-mnd"));
});

test("a replay makes the same copies as the first time", async () => {
  const portions: Sketch["portions"] = [...OPEN, ["attribution", "SECRET//REL TO USA, JPN", "x"]];
  expect(await deliveries(portions)).toEqual(await deliveries(portions));
});
