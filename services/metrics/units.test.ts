import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  buildLedger,
  runRequests,
  summarise,
  type RowsPage,
} from "../../domain/measurement/mod.ts";
import * as make from "../../domain/measurement/testing.ts";
import { RunBook } from "./book.ts";
import { Rows } from "./rows.ts";
import { MessageStore } from "./store.ts";
import { Tally } from "./tally.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

function serve(n: number) {
  const book = new RunBook();
  for (let i = 0; i < n; i++) book.decisions.push(make.decision({ outboxSequence: i + 1 }));
  return new Rows({
    rules: () => make.rules,
    bookOf: () => book,
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
    const tally = new Tally();
    for (const receipt of receipts) tally.addReceipt(receipt);
    for (const decision of decisions) tally.addDecision(decision);
    const rows = buildLedger({ run: make.run, decisions, receipts, rules: make.rules });
    const facts = { topology: "us-hub", windows: make.run.windows, faults: [], endStoryMs: 1 };
    const { ledger } = summarise({ facts, rows, journal: [] }, 240);
    const { submitted, rejected, delivered, denied, duplicated, redelivered } = ledger;
    const same = { submitted, rejected, delivered, denied, duplicated, redelivered };
    expect(tally.counts).toMatchObject({ ...same, decided: 2, triaged: 1, inFlight: 0 });
  });

  test("does not depend on the order in which streams are read", () => {
    const [forth, back] = [new Tally(), new Tally()];
    for (const decision of decisions) forth.addDecision(decision);
    for (const receipt of receipts) forth.addReceipt(receipt);
    for (const receipt of receipts.toReversed()) back.addReceipt(receipt);
    for (const decision of decisions.toReversed()) back.addDecision(decision);
    expect(back.counts).toEqual(forth.counts);
  });

  test("has in flight what is not decided and what is not received", () => {
    const tally = new Tally();
    tally.addReceipt(make.submitted({ outboxSequence: 9 }));
    tally.addDecision(make.decision());
    expect(tally.counts.inFlight).toBe(3);
  });
});

describe("the store", () => {
  test("keeps a message once, across being closed and opened", () => {
    const dir = mkdtempSync(join(tmpdir(), "metrics-"));
    try {
      const first = new MessageStore(join(dir, "store"));
      const message = { stream: "S", sequence: 1, bytes: bytes("one") };
      expect(first.add([message, message])).toHaveLength(1);
      first.close();
      const second = new MessageStore(join(dir, "store"));
      expect(second.add([message, { ...message, sequence: 2 }])).toHaveLength(1);
      expect([...second.all()].map(({ sequence }) => sequence)).toEqual([1, 2]);
      second.close();
    } finally {
      rmSync(dir, { recursive: true });
    }
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
});
