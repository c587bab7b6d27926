import { beforeEach, describe, expect, test } from "vitest";
import { join } from "node:path";
import { BARE_LABEL, type Label } from "../../domain/marking/mod.ts";
import type { ObservedFact, ObservedPage } from "../../domain/play/mod.ts";
import { kindToWire, labelToWire, streams } from "../../platform/bus/mod.ts";
import { loadPack } from "../../platform/pack/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { Book } from "./book.ts";
import { Observed } from "./observed.ts";
import { Store } from "./store.ts";

const { Decision, Receipt, SubmissionOutcome } = sekisho.v1;
const { pack } = loadPack(join(import.meta.dirname, "../../tests/packs/six"));
const RUN = "quay.mesh.1";
const tlp = (word: Label["tlp"]): Label => ({ ...BARE_LABEL, tlp: word });
const [CLEAR, GREEN, RED] = [tlp("CLEAR"), tlp("GREEN"), tlp("RED")];

let store: Store;
let book: Book;
let observed: Observed;
let sequence: number;

/** One process of the service over the store. */
function start(): void {
  book = new Book({ store, currentRun: RUN, mark: () => "" });
  observed = new Observed({ store, pack: () => pack });
  book.onMessage = (run, stream, bytes) => observed.take(run, stream, bytes);
}

const enter = (stream: string, bytes: Uint8Array, at = ++sequence) =>
  book.enter([{ stream, sequence: at, bytes }]);
const report = (organisation: string, event: sekisho.v1.Receipt.$Properties) =>
  enter(
    streams.outbox(organisation),
    Receipt.encode({ organisation, runId: RUN, ...event }).finish(),
  );
const ask = (after = 0): Extract<ObservedPage, { ok: true }> =>
  JSON.parse(observed.handle(Buffer.from(JSON.stringify({ runId: RUN, after })))) as never;
const told = (facts: readonly ObservedFact[]) =>
  facts.map((fact) =>
    [fact.kind, fact.organisation, "recipient" in fact ? fact.recipient : "", fact.atMs]
      .filter((part) => part !== "")
      .join(" "),
  );

const passed = { permitted: true };
const failed = (code: string) => ({ permitted: false, failed: [{ axis: "tlp", code }] });

/** Tokyo tells Seoul everything and Singapore all but the attribution; the hub was not addressed. */
function decide(over: sekisho.v1.Decision.$Properties = {}): void {
  const decision = {
    submitter: "nisc",
    outboxSequence: 7,
    incidentId: "i1",
    originator: "nisc",
    runId: RUN,
    outcome: SubmissionOutcome.SUBMISSION_OUTCOME_ACCEPTED,
    storyMs: 1_000,
    addressees: ["kr-kisa", "asean-sg"],
    labels: [CLEAR, RED].map((label) => ({ label: labelToWire(label), marking: "" })),
    banner: labelToWire(RED),
    portions: [
      { id: "p1", version: 1, kind: kindToWire("indicator"), label: 0 },
      { id: "p2", version: 1, kind: kindToWire("attribution"), label: 1 },
    ],
    recipients: [
      { organisation: "cisa", verdicts: [failed("not-addressed"), failed("not-addressed")] },
      { organisation: "kr-kisa", deliveryId: "d1", marking: "TLP:RED", verdicts: [passed, passed] },
      {
        organisation: "asean-sg",
        deliveryId: "d2",
        marking: "TLP:CLEAR",
        verdicts: [passed, failed("tlp-red-not-named")],
      },
    ],
    ...over,
  };
  enter(streams.decisions, Decision.encode(decision).finish());
}

beforeEach(() => {
  store = new Store(":memory:");
  sequence = 0;
  start();
});

describe("what was seen on the wire", () => {
  test("of an incident is who sent it to whom, and from whom what was withheld", () => {
    decide();
    const { facts } = ask();
    expect(told(facts)).toEqual([
      "submitted nisc kr-kisa 1000",
      "submitted nisc asean-sg 1000",
      "denied nisc asean-sg 1000",
    ]);
    expect(facts[0]).toMatchObject({ portions: ["indicator", "attribution"], banner: RED });
    expect(facts[2]).toMatchObject({ portions: ["attribution"], bannerText: "TLP:RED" });
  });

  test("of a delivery is the view that its recipient got, whichever message comes first", () => {
    ask();
    report("asean-sg", { received: { deliveryId: "d2", incidentId: "i1", arrivalStoryMs: 1_500 } });
    report("asean-sg", { read: { deliveryId: "d2", incidentId: "i1", storyMs: 1_600 } });
    expect(ask().facts).toEqual([]);
    decide();
    report("asean-sg", { triaged: { deliveryId: "d2", incidentId: "i1", finishedStoryMs: 1_700 } });
    const handled = ask().facts.filter(({ organisation }) => organisation === "asean-sg");
    expect(told(handled)).toEqual([
      "holds asean-sg 1500",
      "read asean-sg 1600",
      "acknowledged asean-sg 1700",
    ]);
    expect(handled[0]).toMatchObject({
      portions: ["indicator"],
      bannerText: "TLP:CLEAR",
      banner: CLEAR,
    });
  });

  test("of an incident that was derived is a reply to who originated the source", () => {
    decide({
      sources: [
        {
          portion: 0,
          originator: "kr-kisa",
          incidentId: "i0",
          portionId: "s",
          label: labelToWire(GREEN),
        },
      ],
    });
    const reply = ask().facts.find(({ kind }) => kind === "replied");
    expect(reply).toMatchObject({
      organisation: "nisc",
      recipient: "kr-kisa",
      derivedFrom: ["i0"],
    });
  });

  test("of words is who asked whom, and to whom a portion was released", () => {
    decide();
    const asked = { requestId: "r", incidentId: "i1", portionId: "p2", originator: "nisc" };
    decide({ submitter: "kr-kisa", outboxSequence: 1, incidentId: "", recipients: [], asked });
    const release = { organisation: "asean-sg", expires: "2099-12-31" };
    const statement = { id: "s", incidentId: "i1", portionId: "p2", release };
    decide({ outboxSequence: 8, incidentId: "", recipients: [], statement });
    const said = ask().facts.slice(3);
    expect(told(said)).toEqual(["requested kr-kisa nisc 1000", "released nisc asean-sg 1000"]);
    expect(said[0]).toMatchObject({ incidentId: "i1", portions: ["attribution"] });
  });

  test("of what was rejected is that it was", () => {
    decide({ outcome: SubmissionOutcome.SUBMISSION_OUTCOME_REJECTED, recipients: [] });
    expect(told(ask().facts)).toEqual(["rejected nisc 1000"]);
  });

  test("is told once and by page, and what was known before the first question too", () => {
    decide();
    const first = ask();
    expect(ask(first.next)).toMatchObject({ facts: [], next: first.next, more: false });
    for (let number = 0; number < 600; number++) decide({ outboxSequence: 100 + number });
    let { next } = first;
    let n = 0;
    for (let more = true; more;) {
      const page = ask(next);
      n += page.facts.length;
      ({ next, more } = page);
    }
    expect(n).toBe(600 * 3);
  });

  test("survives the end of the process, and a message that comes again changes nothing", () => {
    decide();
    const before = ask();
    start();
    sequence = 0;
    decide();
    expect(ask()).toEqual(before);
    report("kr-kisa", { received: { deliveryId: "d1", incidentId: "i1", arrivalStoryMs: 9 } });
    report("kr-kisa", {
      received: { deliveryId: "d1", incidentId: "i1", arrivalStoryMs: 9, attempts: 2 },
    });
    expect(told(ask(before.next).facts)).toEqual(["holds kr-kisa 9"]);
  });

  test("of other runs is not told, and what is no question is refused", () => {
    decide({ runId: "another" });
    expect(ask().facts).toEqual([]);
    const refused = JSON.parse(observed.handle(Buffer.from('{"runId":7}'))) as {
      problems: string[];
    };
    expect(refused.problems.length).toBe(2);
  });
});
