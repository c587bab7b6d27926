/** Releases, downgrades and revocations through a real checkpoint, signed with real keys. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseMarking } from "../domain/marking/mod.ts";
import { labelToWire, signStatement } from "../platform/bus/mod.ts";
import { sekisho } from "../proto/mod.ts";
import {
  answerTo,
  deliveriesTo,
  incidentOf,
  startCheckpoint,
  submit,
  type TestCheckpoint,
} from "./support/checkpoint.ts";
import { v7 } from "./support/uuid.ts";

const { SUBMISSION_OUTCOME_ACCEPTED: ACCEPTED, SUBMISSION_OUTCOME_REJECTED: REJECTED } =
  sekisho.v1.SubmissionOutcome;
const SECRET = "SECRET//ORCON/REL TO USA, JPN";
const ALWAYS = "2999-12-31";

let exchange: TestCheckpoint;
let incident: sekisho.v1.Incident;
/** mod-jp's copy. */
let held: sekisho.v1.Delivery;

beforeAll(async () => {
  exchange = await startCheckpoint("us-hub");
  incident = incidentOf(exchange.pack, {
    originator: "dod",
    informationKind: "defence",
    addressees: ["mod-jp"],
    portions: [
      ["title", "TLP:CLEAR", "open title"],
      ["attribution", SECRET, "the secret"],
    ],
  });
  await send("dod", { incident });
  held = (await deliveriesTo(exchange, "mod-jp"))[0]!.delivery;
}, 120_000);
afterAll(() => exchange.stop());

async function send(organisation: string, body: sekisho.v1.Submission.$Properties) {
  const bus = await exchange.as(organisation);
  const result = await answerTo(exchange, organisation, await submit(bus, body));
  return { outcome: result.outcome, codes: result.reasons.map(({ code }) => code) };
}

/** Signs as `signer` what `originator` says about the secret portion. */
async function say(
  says: Pick<sekisho.v1.Statement.$Properties, "release" | "downgrade" | "refusal" | "revocation">,
  { signer = "dod", originator = "dod", id = v7(), requestId = "" } = {},
) {
  const { identity } = await exchange.as(signer);
  return signStatement(identity, {
    id,
    originator,
    incidentId: incident.id,
    portionId: incident.portions[1]!.id,
    portionVersion: 1,
    requestId,
    ...says,
  });
}

async function textsAt(organisation: string): Promise<string[][]> {
  const deliveries = await deliveriesTo(exchange, organisation);
  return deliveries.map(({ view }) => view.portions.map(({ text }) => text ?? ""));
}

describe("a release", () => {
  const requestId = v7();
  let releaseId = "";

  test("without it, ORCON information goes no further than its distribution", async () => {
    await send("mod-jp", { relay: held });
    expect(await textsAt("npa-jp")).toEqual([["open title"]]);
  });

  test("is asked for by who holds the portion, and the originator hears who asks and for whom", async () => {
    const portionId = incident.portions[1]!.id;
    const request = { id: requestId, delivery: held, portionId, organisation: "npa-jp" };
    expect(await send("mod-jp", { request })).toEqual({ outcome: ACCEPTED, codes: [] });
    const asked = (await exchange.inbox("dod")).flatMap((message) => message.asked ?? []);
    expect(asked.map(({ requester, organisation }) => [requester, organisation])).toEqual([
      ["mod-jp", "npa-jp"],
    ]);
  });

  test("is granted under the originator's signature, and who asked is told", async () => {
    const statement = await say(
      { release: { organisation: "npa-jp", expires: ALWAYS } },
      { requestId },
    );
    releaseId = statement.id;
    expect(await send("dod", { statement })).toEqual({ outcome: ACCEPTED, codes: [] });
    const told = (await exchange.inbox("mod-jp")).flatMap((message) => message.statement ?? []);
    expect(told.map(({ id, requestId }) => [id, requestId])).toEqual([[releaseId, requestId]]);
    const uninvolved = (await exchange.inbox("npa-jp")).filter((message) => message.statement);
    expect(uninvolved).toEqual([]);
  });

  test("lets the relay pass to that organisation and to no other", async () => {
    await send("mod-jp", { relay: held });
    expect(await textsAt("npa-jp")).toEqual([["open title"], ["open title", "the secret"]]);
    expect(await textsAt("nisc")).toEqual([["open title"]]);
  });

  test("survives a kill of the checkpoint", async () => {
    process.kill(exchange.supervisor.pid("policy")!, "SIGKILL");
    const again = incidentOf(exchange.pack, {
      id: incident.id,
      originator: "dod",
      informationKind: "defence",
      addressees: ["mod-jp"],
      portions: [
        ["title", "TLP:CLEAR", "another title"],
        ["attribution", SECRET, "the secret"],
      ],
    });
    await send("dod", { incident: again });
    const { delivery } = (await deliveriesTo(exchange, "mod-jp")).at(-1)!;
    await send("mod-jp", { relay: delivery });
    expect((await textsAt("npa-jp")).at(-1)).toEqual(["another title", "the secret"]);
  });

  test("once revoked, stops later deliveries and recalls nothing", async () => {
    const before = (await textsAt("npa-jp")).length;
    const statement = await say({ revocation: { statementId: releaseId } });
    expect((await send("dod", { statement })).outcome).toBe(ACCEPTED);
    const later = incidentOf(exchange.pack, {
      id: incident.id,
      originator: "dod",
      informationKind: "defence",
      addressees: ["mod-jp"],
      portions: [
        ["title", "TLP:CLEAR", "third title"],
        ["attribution", SECRET, "the secret"],
      ],
    });
    await send("dod", { incident: later });
    const { delivery } = (await deliveriesTo(exchange, "mod-jp")).at(-1)!;
    await send("mod-jp", { relay: delivery });
    const texts = await textsAt("npa-jp");
    expect(texts.length).toBe(before + 1);
    expect(texts.at(-1)).toEqual(["third title"]);
  });
});

describe("what is refused", () => {
  const release = { organisation: "npa-jp", expires: ALWAYS };

  test("a statement under another organisation's key", async () => {
    const statement = await say({ release }, { signer: "mod-jp" });
    const { outcome, codes } = await send("dod", { statement });
    expect({ outcome, codes }).toEqual({ outcome: REJECTED, codes: ["invalid-signature"] });
  });

  test("a statement that was altered after it was signed", async () => {
    const statement = await say({ release });
    statement.release = sekisho.v1.Release.create({ organisation: "nisc", expires: ALWAYS });
    expect((await send("dod", { statement })).codes).toEqual(["invalid-signature"]);
  });

  test("a word about another's portion", async () => {
    const statement = await say({ release }, { signer: "mod-jp", originator: "dod" });
    expect((await send("mod-jp", { statement })).codes).toContain("foreign-originator");
  });

  test("a second statement under the id of the first", async () => {
    const id = v7();
    await send("dod", { statement: await say({ release }, { id }) });
    const other = await say({ release: { organisation: "nisc", expires: ALWAYS } }, { id });
    expect((await send("dod", { statement: other })).codes).toEqual(["statement-repeated"]);
  });

  test("a request with a delivery that was sealed for another, or about a portion not in it", async () => {
    const portionId = incident.portions[1]!.id;
    const stolen = { id: v7(), delivery: held, portionId, organisation: "jpcert" };
    expect((await send("nisc", { request: stolen })).codes).toEqual(["invalid-seal"]);
    const open = (await deliveriesTo(exchange, "npa-jp"))[0]!.delivery;
    const guessed = { id: v7(), delivery: open, portionId, organisation: "nisc" };
    expect((await send("npa-jp", { request: guessed })).codes).toEqual(["unknown-portion"]);
  });

  test("a statement that says nothing", async () => {
    expect((await send("dod", { statement: await say({}) })).codes).toEqual(["empty-statement"]);
  });
});

describe("a derived incident", () => {
  const derive = async (
    marking: string,
    sources: sekisho.v1.Delivery[] = [held],
    addressee = "npa-jp",
  ) => {
    const derived = incidentOf(exchange.pack, {
      originator: "mod-jp",
      informationKind: "defence",
      addressees: [addressee],
      portions: [["attribution", marking, "in other words"]],
    });
    const source = { incidentId: incident.id, portionId: incident.portions[1]!.id };
    derived.portions[0]!.sources = [sekisho.v1.SourcePortion.create(source)];
    return send("mod-jp", { incident: derived, sources });
  };
  const downgrade = (marking: string) => {
    const { label } = parseMarking(marking, exchange.pack.schemes, exchange.pack.communities);
    return say({ downgrade: { label: labelToWire(label!), expires: ALWAYS } });
  };

  test("has to prove that it received its sources", async () => {
    expect((await derive("TLP:RED npa-jp/chief", [])).codes).toEqual(["unknown-source"]);
  });

  test("is not marked below its source without the originator's downgrade", async () => {
    expect((await derive("TLP:GREEN")).codes).toEqual(["derived-mark-lost"]);
  });

  test("reaches nobody that its source was neither addressed nor released to", async () => {
    const { codes } = await derive("TLP:GREEN", [held], "nisc");
    expect(codes).toEqual(["derived-mark-lost", "derived-beyond-distribution"]);
  });

  test("may be marked as low as the downgrade says, and no lower, and its sources stay hidden", async () => {
    await send("dod", { statement: await downgrade("TLP:GREEN") });
    expect((await derive("TLP:CLEAR")).codes).toEqual(["derived-below-source"]);
    expect(await derive("TLP:GREEN")).toEqual({ outcome: ACCEPTED, codes: [] });
    const { view } = (await deliveriesTo(exchange, "npa-jp")).at(-1)!;
    expect(view.portions.map(({ text }) => text)).toEqual(["in other words"]);
    expect(view.portions[0]!.sources ?? []).toEqual([]);
  });
});
