import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  buildLedger,
  runRequests,
  summarise,
  type DecisionFact,
  type RowsPage,
} from "../../domain/measurement/mod.ts";
import * as make from "../../domain/measurement/testing.ts";
import { labelToWire, streams } from "../../platform/bus/mod.ts";
import { decisionMessage } from "../../domain/measurement/mod.ts";
import { EdgeHistograms, type EncodedEdge } from "../../platform/histograms/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { Book } from "./book.ts";
import { Health } from "./health.ts";
import { Rows } from "./rows.ts";
import { Store, type StoredMessage } from "./store.ts";
import { Tally } from "./tally.ts";

const armFacts = { topology: "us-hub", windows: make.run.windows, faults: [], endStoryMs: 1 };
const bytes = (text: string) => new TextEncoder().encode(text);

const newBook = (store = new Store(":memory:")) =>
  new Book({ store, currentRun: "", mark: (labels) => make.rules.mark(labels) });

const newTally = () => new Tally(new Store(":memory:"), "r1");
const addDecision = (tally: Tally, decision: DecisionFact) => tally.addDecision(decision, "SECRET");

let sequence = 0;
function decided(changes: Partial<DecisionFact> = {}): StoredMessage {
  const message = decisionMessage(make.decision(changes), labelToWire);
  const encoded = sekisho.v1.Decision.encode(message).finish();
  return { stream: streams.decisions, sequence: ++sequence, bytes: encoded };
}

function reported(receipt: sekisho.v1.Receipt.$Properties): StoredMessage {
  const encoded = sekisho.v1.Receipt.encode({ runId: "r1", ...receipt }).finish();
  return { stream: streams.outbox("nisc"), sequence: ++sequence, bytes: encoded };
}

const received = (changes: sekisho.v1.Received.$Properties = {}) =>
  reported({
    organisation: "nisc",
    unixMs: 1010,
    received: {
      deliveryId: "d-nisc",
      incidentId: "i1",
      inboxRow: 1,
      attempts: 1,
      portions: ["m/1", "t/1"],
      arrivalStoryMs: 30 * 60_000,
      ...changes,
    },
  });

function serve(n: number, store = new Store(":memory:")) {
  const book = newBook(store);
  book.enter(Array.from({ length: n }, (_, i) => decided({ outboxSequence: i + 1 })));
  return new Rows({
    book,
    health: new Health(store),
    rules: () => make.rules,
    settled: () => Promise.resolve(true),
  });
}
const ask = async (rows: Rows, request: object) =>
  JSON.parse(await rows.handle(bytes(JSON.stringify(request))));

describe("the tally", () => {
  const decisions = [
    make.decision(),
    make.decision({ outboxSequence: 2, recipients: [make.copy("jpcert", "", [])] }),
  ];
  const receipts = [
    make.submitted(),
    make.received("nisc", { attempts: 3 }),
    make.received("nisc", { inboxRow: 2 }),
    make.received("jpcert"),
    make.triaged("nisc"),
  ];

  test("counts message by message what the ledger counts in the end", () => {
    const tally = newTally();
    for (const receipt of receipts) tally.addReceipt(receipt);
    for (const decision of decisions) addDecision(tally, decision);
    const rows = buildLedger({ run: make.run, decisions, receipts, rules: make.rules });
    const { ledger } = summarise({ facts: armFacts, rows, journal: [] }, 240);
    const { submitted, rejected, delivered, denied, duplicated, redelivered } = ledger;
    const same = { submitted, rejected, delivered, denied, duplicated, redelivered };
    expect(tally.counts).toMatchObject({
      ...same,
      decided: 2,
      triaged: 1,
      undecided: 0,
      unreceived: 0,
    });
  });

  test("does not depend on the order in which streams are read", () => {
    const [forth, back] = [newTally(), newTally()];
    for (const decision of decisions) addDecision(forth, decision);
    for (const receipt of receipts) forth.addReceipt(receipt);
    for (const receipt of receipts.toReversed()) back.addReceipt(receipt);
    for (const decision of decisions.toReversed()) addDecision(back, decision);
    expect(back.counts).toEqual(forth.counts);
  });

  test("has in flight what is not decided and what is not received", () => {
    const tally = newTally();
    tally.addReceipt(make.submitted({ outboxSequence: 9 }));
    addDecision(tally, make.decision());
    expect(tally.inFlight).toBe(3);
  });
});

describe("the book", () => {
  const windows = make.run;

  test("counts a message once, across being closed and opened, and a duplicate long after", () => {
    const dir = mkdtempSync(join(tmpdir(), "metrics-"));
    try {
      const messages = [decided(), received()];
      const first = new Store(join(dir, "store"));
      newBook(first).enter([...messages, ...messages]);
      first.close();
      const second = new Store(join(dir, "store"));
      const book = newBook(second);
      book.enter(messages);
      expect(book.counts("r1")).toMatchObject({ decided: 1, delivered: 1, duplicated: 0 });
      book.enter([received({ inboxRow: 7 })]);
      expect(book.counts("r1")).toMatchObject({ decided: 1, delivered: 1, duplicated: 1 });
      expect(book.inFlight("r1")).toBe(1);
      second.close();
    } finally {
      rmSync(dir, { recursive: true });
    }
  });

  test("counts nothing of a batch that could not be stored", () => {
    const store = new Store(":memory:");
    const book = newBook(store);
    book.enter([decided()]);
    const broken = { ...received(), sequence: 0.5 };
    expect(() => book.enter([received(), broken])).toThrow(/cannot store/);
    expect(book.counts("r1")).toMatchObject({ decided: 1, delivered: 0 });
    book.enter([received()]);
    expect(book.counts("r1")).toMatchObject({ delivered: 1, duplicated: 0 });
  });

  test("has the same histograms whether samples came before or after the windows were known", () => {
    const [early, late] = [newBook(), newBook()];
    const messages = [
      decided(),
      received(),
      reported({
        organisation: "nisc",
        triaged: {
          deliveryId: "d-nisc",
          incidentId: "i1",
          actionable: true,
          finishedStoryMs: 70 * 60_000,
        },
      }),
    ];
    early.learn(windows);
    early.enter(messages);
    late.enter(messages);
    late.learn(windows);
    const told = (book: Book) => [...book.histograms("r1").encoded()];
    expect(told(late)).toEqual(told(early));
    const all = [...early.histograms("r1").entries()];
    expect(all.map(({ key, histogram }) => [key.stage, key.window, histogram.max])).toEqual([
      ["awareness", "baseline", 60],
      ["exchange", "baseline", 7.5],
      ["submit", "baseline", 2.5],
    ]);
  });

  test("takes as held no more copies than wait in an inbox, and those that were sent last", () => {
    const book = newBook();
    const to = (deliveryId: string) => ({ recipients: [make.copy("nisc", deliveryId, ["m"])] });
    book.enter([
      decided({ outboxSequence: 1, storedUnixMs: 1, ...to("d1") }),
      decided({ outboxSequence: 2, storedUnixMs: 2, ...to("d2") }),
      decided({ outboxSequence: 3, storedUnixMs: 3, ...to("d3") }),
      received({ deliveryId: "d3" }),
    ]);
    expect([...book.held("r1", new Map([["nisc", 1]]))]).toEqual(["d2 nisc"]);
    expect([...book.held("r1", new Map())]).toEqual([]);
  });
});

describe("rows", () => {
  test("come in pages below the broker's limit, each row once and in order", async () => {
    const rows = serve(3_000);
    for (const request of runRequests(make.run)) await ask(rows, request);
    const seen: string[] = [];
    for (let offset: number | null = 0; offset !== null;) {
      const text = await rows.handle(bytes(JSON.stringify({ runId: "r1", offset })));
      expect(text.length).toBeLessThan(500_000);
      const page: RowsPage = JSON.parse(text);
      seen.push(...page.rows.flatMap((row) => (row.kind === "submission" ? row.submission : [])));
      offset = page.next;
    }
    expect(seen).toEqual(Array.from({ length: 3_000 }, (_, i) => `cisa/${i + 1}`));
  });

  test("take the run's facts in parts, in turn", async () => {
    const arrivals = Array.from({ length: 50 }, (_, i) => make.arrival({ incidentId: `i${i}` }));
    const requests = runRequests({ ...make.run, arrivals }, 2_000);
    expect(requests.length).toBeGreaterThan(3);
    const rows = serve(0);
    expect(await ask(rows, requests[1]!)).toMatchObject({
      error: expect.stringContaining("out of turn"),
    });
    for (const request of requests) expect(await ask(rows, request)).toEqual({ ok: true });
    const page = await ask(rows, { runId: "r1", offset: 0 });
    expect(page.rows.filter((row: { kind: string }) => row.kind === "submission")).toHaveLength(50);
  });

  test("are followed by the histograms over them", async () => {
    const rows = serve(40);
    for (const request of runRequests(make.run)) await ask(rows, request);
    expect(await ask(rows, { runId: "r1", histograms: 0 })).toMatchObject({
      error: expect.stringContaining("ask for all of those first"),
    });
    const { rows: ledger } = await ask(rows, { runId: "r1", offset: 0 });
    const { edges, next } = await ask(rows, { runId: "r1", histograms: 0 });
    expect(next).toBeNull();
    const merged = new EdgeHistograms();
    merged.merge(edges as EncodedEdge[]);
    const { latency } = summarise({ facts: armFacts, rows: ledger, journal: [] }, 240);
    const exact = latency.find(({ stage, from }) => stage === "submit" && from === null)!;
    expect(merged.total("submit", "baseline")).toMatchObject({ n: exact.n, max: exact.max });
    const told = merged.total("submit", "baseline")!.percentile(0.5)!;
    expect(Math.abs(told - exact.p50!)).toBeLessThanOrEqual(exact.p50! * 0.01);
    // Nobody received any of it: it counts, and as never.
    expect(merged.total("exchange", "baseline")).toMatchObject({ n: 2, never: 2 });
  });

  test("have as late what waits in an inbox that nobody empties", async () => {
    const store = new Store(":memory:");
    const book = newBook(store);
    const rows = new Rows({
      book,
      health: new Health(store),
      rules: () => make.rules,
      settled: () => Promise.resolve(false),
    });
    book.enter([decided()]);
    for (const request of runRequests(make.run)) await ask(rows, request);
    const waiting = { nisc: 1 };
    const page: RowsPage = await ask(rows, { runId: "r1", offset: 0, waiting });
    const copies = page.rows.filter((row) => row.kind === "delivery");
    expect(copies.map(({ to, outcome }) => [to, outcome])).toEqual([
      ["nisc", "late"],
      ["jpcert", "lost"],
    ]);
  });
});
