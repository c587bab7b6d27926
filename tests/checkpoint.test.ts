import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { consumers, MAX_SUBMISSION_BYTES, streams } from "../platform/bus/mod.ts";
import { sekisho } from "../proto/mod.ts";
import {
  answerTo,
  deliveriesTo,
  incidentOf,
  settled,
  startCheckpoint,
  submit,
  type TestCheckpoint,
} from "./support/checkpoint.ts";
import { decisionsOn } from "./support/traffic.ts";

const { SUBMISSION_OUTCOME_ACCEPTED, SUBMISSION_OUTCOME_REJECTED } = sekisho.v1.SubmissionOutcome;

let exchange: TestCheckpoint;
beforeAll(async () => {
  exchange = await startCheckpoint("us-hub");
});
afterAll(() => exchange?.stop());

const advisory = () =>
  incidentOf(exchange.pack, {
    originator: "cisa",
    portions: [
      ["title", "TLP:CLEAR", "a title"],
      ["mitigation", "TLP:CLEAR", "patch it"],
    ],
  });

const codes = (result: sekisho.v1.SubmissionResult): string[] =>
  result.reasons.map(({ code }) => code).toSorted();

/** Deliveries of everybody, to see that nothing got out. */
async function everyDelivery(): Promise<number> {
  const all = exchange.pack.organisations.map(({ id }) => deliveriesTo(exchange, id));
  return (await Promise.all(all)).flat().length;
}

async function expectRejected(
  body: sekisho.v1.Submission.$Properties | Uint8Array,
  expected: string[],
): Promise<void> {
  const before = await everyDelivery();
  const cisa = await exchange.as("cisa");
  const messageId = await submit(cisa, body);
  const result = await answerTo(exchange, "cisa", messageId);
  expect(result.outcome).toBe(SUBMISSION_OUTCOME_REJECTED);
  expect(codes(result)).toEqual(expect.arrayContaining(expected));
  for (const { text } of result.reasons) expect(text).not.toBe("");
  expect(await everyDelivery()).toBe(before);
}

describe("what the checkpoint lets pass", () => {
  test("a public advisory reaches every neighbour, whole, sealed and bannered", async () => {
    const cisa = await exchange.as("cisa");
    const incident = advisory();
    const result = await answerTo(exchange, "cisa", await submit(cisa, { incident }));
    expect(result.outcome).toBe(SUBMISSION_OUTCOME_ACCEPTED);
    for (const organisation of ["nisc", "asean-regional-cert", "us-op-energy"]) {
      const received = await deliveriesTo(exchange, organisation);
      const mine = received.filter(({ view }) => view.incidentId === incident.id);
      expect(mine, organisation).toHaveLength(1);
      expect(mine[0]!.view.portions.map(({ text }) => text)).toEqual(["a title", "patch it"]);
      expect(mine[0]!.delivery.exerciseBanner).toBe("UNCLASSIFIED – EXERCISE");
    }
    const strangers = await deliveriesTo(exchange, "jpcert");
    expect(strangers.filter(({ view }) => view.incidentId === incident.id)).toEqual([]);
  });

  test("each recipient gets its own portions, and the banner of those and nothing else", async () => {
    const incident = incidentOf(exchange.pack, {
      originator: "dod",
      informationKind: "defence",
      portions: [
        ["title", "TLP:CLEAR", "open title"],
        ["mitigation", "TLP:CLEAR", "open mitigation"],
        ["attribution", "SECRET//REL TO USA, JPN", "who did it"],
        ["source-identity", "SECRET//NOFORN", "how it is known"],
      ],
    });
    const dod = await exchange.as("dod");
    await answerTo(exchange, "dod", await submit(dod, { incident }));
    const textsAt = async (organisation: string) =>
      (await deliveriesTo(exchange, organisation))
        .filter(({ view }) => view.incidentId === incident.id)
        .map(({ view }) => ({
          texts: view.portions.map(({ text }) => text),
          level: view.banner?.level,
        }));
    const open = ["open title", "open mitigation"];
    expect(await textsAt("mod-jp")).toEqual([{ texts: [...open, "who did it"], level: "SECRET" }]);
    expect(await textsAt("kr-mnd")).toEqual([{ texts: open, level: "" }]);
    expect(await textsAt("nsa")).toEqual([
      { texts: [...open, "who did it", "how it is known"], level: "SECRET" },
    ]);
  });

  test("incidents that differ only in what is withheld give the same bytes", async () => {
    const dod = await exchange.as("dod");
    const deliveryFor = async (secret: string) => {
      const incident = incidentOf(exchange.pack, {
        originator: "dod",
        informationKind: "defence",
        portions: [
          ["title", "TLP:CLEAR", "open title"],
          ["attribution", "SECRET//NOFORN", secret],
        ],
      });
      await answerTo(exchange, "dod", await submit(dod, { incident }));
      const all = await deliveriesTo(exchange, "kr-mnd");
      const { view, delivery } = all.find((one) => one.view.incidentId === incident.id)!;
      return { size: delivery.view.length, seal: delivery.seal!.reference.length, view, incident };
    };
    const short = await deliveryFor("x");
    const long = await deliveryFor("y".repeat(5_000));
    expect(long.size).toBe(short.size);
    expect(long.seal).toBe(short.seal);
    expect(long.view.portions).toHaveLength(1);
  });

  test("a relay passes the received view on, and its recipients' rules apply", async () => {
    const cisa = await exchange.as("cisa");
    const incident = advisory();
    await answerTo(exchange, "cisa", await submit(cisa, { incident }));
    const received = (await deliveriesTo(exchange, "nisc")).find(
      ({ view }) => view.incidentId === incident.id,
    )!;
    const nisc = await exchange.as("nisc");
    const messageId = await submit(nisc, { relay: received.delivery });
    const result = await answerTo(exchange, "nisc", messageId);
    expect(result.outcome).toBe(SUBMISSION_OUTCOME_ACCEPTED);
    expect(result.reasons).toEqual([]);
    const onward = (await deliveriesTo(exchange, "jpcert")).filter(
      ({ view }) => view.incidentId === incident.id,
    );
    expect(onward.map(({ delivery }) => delivery.submitter)).toEqual(["nisc"]);
    const back = (await deliveriesTo(exchange, "cisa")).filter(
      ({ view }) => view.incidentId === incident.id,
    );
    expect(back).toEqual([]);
  });

  test("the same submission under another message id gives nobody a second copy", async () => {
    const cisa = await exchange.as("cisa");
    const incident = advisory();
    await answerTo(exchange, "cisa", await submit(cisa, { incident }));
    await answerTo(exchange, "cisa", await submit(cisa, { incident }));
    const copies = (await deliveriesTo(exchange, "nisc")).filter(
      ({ view }) => view.incidentId === incident.id,
    );
    expect(copies).toHaveLength(1);
  });
});

describe("what it returns, with every reason, and delivers to nobody", () => {
  test("a banner below its portions", async () => {
    const incident = incidentOf(exchange.pack, {
      originator: "cisa",
      portions: [["title", "SECRET//REL TO USA, JPN", "secret title"]],
    });
    incident.banner = sekisho.v1.Label.create(advisory().banner ?? {});
    await expectRejected({ incident }, ["banner-below-portions"]);
  });

  test("an unknown level", async () => {
    const incident = advisory();
    incident.portions[0]!.label = sekisho.v1.Label.create({ scheme: "USA", level: "ULTRA" });
    await expectRejected({ incident }, ["unknown-level"]);
  });

  test("a foreign originator", async () => {
    const incident = advisory();
    incident.originator = "nisc";
    await expectRejected({ incident }, ["foreign-originator"]);
  });

  test("no mark at all", async () => {
    const incident = advisory();
    incident.portions[0]!.label = sekisho.v1.Label.create({});
    const before = await everyDelivery();
    const cisa = await exchange.as("cisa");
    const result = await answerTo(exchange, "cisa", await submit(cisa, { incident }));
    expect(result.outcome).toBe(SUBMISSION_OUTCOME_REJECTED);
    expect(await everyDelivery()).toBe(before);
  });

  test("ORCON without an explicit list", async () => {
    const incident = incidentOf(exchange.pack, {
      originator: "dod",
      informationKind: "defence",
      portions: [["title", "SECRET//ORCON/NOFORN", "whose list?"]],
    });
    const dod = await exchange.as("dod");
    const result = await answerTo(exchange, "dod", await submit(dod, { incident }));
    expect(new Set(codes(result))).toEqual(new Set(["orcon-needs-addressees"]));
  });

  test("several mistakes at once, each named", async () => {
    const incident = advisory();
    incident.originator = "nisc";
    incident.sectors = [];
    incident.portions[1]!.label = sekisho.v1.Label.create({ scheme: "USA", level: "ULTRA" });
    await expectRejected({ incident }, ["foreign-originator", "unknown-level"]);
  });

  test("a TLP that the exchange does not know", async () => {
    const incident = advisory();
    incident.portions[0]!.label = sekisho.v1.Label.create({ tlp: 17 as sekisho.v1.Tlp });
    await expectRejected({ incident }, ["unknown-tlp"]);
  });

  test("a truncated message", async () => {
    const whole = sekisho.v1.Submission.encode({ incident: advisory() }).finish();
    await expectRejected(whole.subarray(0, whole.length - 7), ["undecodable"]);
  });

  test("an oversized message", async () => {
    const incident = advisory();
    incident.portions[0]!.text = "x".repeat(MAX_SUBMISSION_BYTES);
    await expectRejected({ incident }, ["too-large"]);
  });

  test("an empty message", async () => {
    await expectRejected(new Uint8Array(0), ["empty-submission"]);
  });

  test("a relay of an altered view, or of one that was sealed for another", async () => {
    const cisa = await exchange.as("cisa");
    const incident = advisory();
    await answerTo(exchange, "cisa", await submit(cisa, { incident }));
    const received = (await deliveriesTo(exchange, "nisc")).find(
      ({ view }) => view.incidentId === incident.id,
    )!;
    received.view.portions[1]!.text = "do not patch it";
    const altered = sekisho.v1.Delivery.create(received.delivery);
    altered.view = sekisho.v1.View.encode(received.view).finish();
    const nisc = await exchange.as("nisc");
    const first = await answerTo(exchange, "nisc", await submit(nisc, { relay: altered }));
    expect(first.outcome).toBe(SUBMISSION_OUTCOME_REJECTED);
    const kisa = await exchange.as("kr-kisa");
    const stolen = await submit(kisa, { relay: received.delivery });
    expect((await answerTo(exchange, "kr-kisa", stolen)).outcome).toBe(SUBMISSION_OUTCOME_REJECTED);
  });
});

test("a full inbox holds up its own copies and nobody else's, and gets them when it has room", async () => {
  const { jsm } = await exchange.as("provisioner");
  const name = streams.inbox("ca-cccs");
  const { state, config } = await jsm.streams.info(name);
  await jsm.streams.update(name, { max_bytes: state.bytes + 10 });
  const cisa = await exchange.as("cisa");
  const incidents = Array.from({ length: 40 }, advisory);
  for (const incident of incidents) {
    await answerTo(exchange, "cisa", await submit(cisa, { incident }));
  }
  const receivedBy = async (organisation: string) => {
    const all = (await deliveriesTo(exchange, organisation)).map(({ view }) => view.incidentId);
    return incidents.filter(({ id }) => all.includes(id)).length;
  };
  expect(await receivedBy("nz-ncsc")).toBe(40);
  expect(await receivedBy("ca-cccs")).toBe(0);
  const waiting = await jsm.consumers.info(streams.outbox("cisa"), consumers.checkpoint);
  expect(waiting.num_ack_pending).toBe(40);
  await jsm.streams.update(name, { max_bytes: config.max_bytes });
  await settled(exchange, "cisa");
  expect(await receivedBy("ca-cccs")).toBe(40);
  expect((await deliveriesTo(exchange, "ca-cccs")).length).toBe(
    new Set((await deliveriesTo(exchange, "ca-cccs")).map(({ delivery }) => delivery.id)).size,
  );
}, 60_000);

test("kill -9 of the checkpoint with submissions under way loses and doubles nothing", async () => {
  const cisa = await exchange.as("cisa");
  const incidents = Array.from({ length: 300 }, advisory);
  const sending = Promise.all(incidents.map((incident) => submit(cisa, { incident })));
  for (let kill = 0; kill < 3; kill++) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    const pid = exchange.supervisor.pid("policy");
    if (pid) process.kill(pid, "SIGKILL");
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  await sending;
  await settled(exchange, "cisa");
  const ids = incidents.map(({ id }) => id);
  for (const organisation of ["nisc", "kr-kisa", "us-op-water"]) {
    const received = (await deliveriesTo(exchange, organisation)).map(
      ({ view }) => view.incidentId,
    );
    const mine = received.filter((id) => ids.includes(id));
    expect(mine.toSorted()).toEqual(ids.toSorted());
  }
  const decided = (await decisionsOn(exchange, "cisa")).map(({ outboxSequence }) => outboxSequence);
  expect(decided.length).toBeGreaterThanOrEqual(ids.length);
  expect(new Set(decided).size).toBe(decided.length);
}, 120_000);
