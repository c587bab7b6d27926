/**
 * Enters as many synthetic messages as it is told to into a real store, takes the heap's size after
 * collection every tenth of the way, then hands out the ledger. Prints what it measured as JSON.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decisionMessage, runRequests } from "../../domain/measurement/mod.ts";
import * as make from "../../domain/measurement/testing.ts";
import { labelToWire, streams } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { Book } from "./book.ts";
import { Health } from "./health.ts";
import { Rows } from "./rows.ts";
import { Store, type StoredMessage } from "./store.ts";

const messages = Number(process.argv[2] ?? 10_000);
const BATCH = 250;
/** A decision, and one receipt of each of two recipients. */
const PER_INCIDENT = 3;
const DUPLICATES = 50;
const STEPS = 10;

const dir = mkdtempSync(join(tmpdir(), "sekisho-flood-"));
const store = new Store(join(dir, "metrics.sqlite"));
const book = new Book({ store, currentRun: "r1", mark: (labels) => make.rules.mark(labels) });
book.learn({ ...make.run, arrivals: [] });

const heapMiB = (): number => {
  globalThis.gc?.();
  return Math.round((process.memoryUsage().heapUsed / 2 ** 20) * 100) / 100;
};

function message(place: number): StoredMessage {
  const incident = Math.floor(place / PER_INCIDENT);
  const incidentId = `i${String(incident).padStart(9, "0")}`;
  const [to] = [["", "nisc", "jpcert"][place % PER_INCIDENT]!];
  if (to !== "") return receipt(incidentId, to, incident, place);
  const recipients = ["nisc", "jpcert"].map((each) =>
    make.copy(each, `${incidentId}-${each}`, ["m"]),
  );
  const decision = make.decision({ incidentId, outboxSequence: incident + 1, recipients });
  const bytes = sekisho.v1.Decision.encode(decisionMessage(decision, labelToWire)).finish();
  return { stream: streams.decisions, sequence: place, bytes };
}

function receipt(
  incidentId: string,
  to: string,
  inboxRow: number,
  sequence: number,
): StoredMessage {
  const deliveryId = `${incidentId}-${to}`;
  const received = { deliveryId, incidentId, inboxRow, attempts: 1, portions: ["m/1"] };
  const unixMs = 1_010 + (sequence % 700);
  const event = { organisation: to, unixMs, runId: "r1", received };
  return { stream: streams.outbox(to), sequence, bytes: sekisho.v1.Receipt.encode(event).finish() };
}

const heaps = [heapMiB()];
const begun = Date.now();
for (let place = 0, step = 1; place < messages; place += BATCH) {
  const n = Math.min(BATCH, messages - place);
  book.enter(Array.from({ length: n }, (_, i) => message(place + i)));
  if (place + n < (messages * step) / STEPS) continue;
  heaps.push(heapMiB());
  step++;
}
const perSecond = Math.round(messages / ((Date.now() - begun) / 1000));

// What was settled longest ago comes once more, under another row of the inbox.
const again = Array.from({ length: DUPLICATES }, (_, i) =>
  receipt(`i${String(i).padStart(9, "0")}`, "nisc", messages + i, messages + i),
);
book.enter(again);

const rows = new Rows({
  book,
  health: new Health(store),
  rules: () => make.rules,
  settled: () => Promise.resolve(true),
});
const ask = (request: object) => rows.handle(new TextEncoder().encode(JSON.stringify(request)));
for (const request of runRequests({ ...make.run, arrivals: [] })) await ask(request);
let handedOut = 0;
let rowsHeapMiB = 0;
for (let offset: number | null = 0, pages = 0; offset !== null; pages++) {
  const page = JSON.parse(await ask({ runId: "r1", offset })) as {
    rows: unknown[];
    next: number | null;
  };
  handedOut += page.rows.length;
  offset = page.next;
  if (pages % 20 === 0) rowsHeapMiB = Math.max(rowsHeapMiB, heapMiB());
}
const duplicatesFound = book.counts("r1").duplicated;
store.close();
rmSync(dir, { recursive: true });
console.log(
  JSON.stringify({
    messages,
    heapMiB: heaps,
    duplicatesFound,
    duplicatesSent: DUPLICATES,
    rows: handedOut,
    rowsHeapMiB,
    perSecond,
  }),
);
