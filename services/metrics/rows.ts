/**
 * Answers metrics.rows: takes what the plan says of a run, builds its ledger incident by incident and
 * hands it out by page, so that neither is ever whole in memory; then the histograms over its rows.
 */
import { z } from "zod";
import {
  buildLedger,
  type ArrivalFact,
  type HealthAnswer,
  type LedgerInput,
  type LedgerRow,
  type Rules,
  type RowsError,
  type RowsRequest,
  type RowsSettled,
  type RunFacts,
} from "../../domain/measurement/mod.ts";
import { EdgeHistograms } from "../../platform/histograms/mod.ts";
import type { Book } from "./book.ts";
import type { Health } from "./health.ts";

/** Bytes of rows in an answer; the broker takes at most a megabyte. */
const PAGE_BYTES = 450_000;

const runId = z.string();
const waiting = z.record(z.string(), z.int().min(0));
const requestSchema = z.union([
  z.strictObject({ runId, settled: z.literal(true) }),
  z.strictObject({ runId, offset: z.int().min(0), waiting: waiting.optional() }),
  z.strictObject({ runId, histograms: z.int().min(0) }),
  z.strictObject({ runId, health: z.literal(true) }),
  z.strictObject({
    runId,
    run: z.custom<RunFacts>(looksLikeRun, "expected what `runRequests` makes"),
    part: z.int().min(0),
    parts: z.int().min(1),
  }),
]);

export interface RowsOptions {
  readonly book: Book;
  readonly health: Health;
  readonly rules: (runId: string) => Rules;
  /** Whether everything that was sent has come in. */
  readonly settled: (runId: string) => Promise<boolean>;
}

/** A sequence handed out by page; the last page can be asked for again. */
class Pages {
  readonly #items: Iterator<string>;
  #next: IteratorResult<string>;
  #from = 0;
  #page: readonly string[] = [];

  constructor(items: Iterable<string>) {
    this.#items = items[Symbol.iterator]();
    this.#next = this.#items.next();
  }

  /** null for an offset that is neither the next one nor the last. */
  at(offset: number): { readonly items: readonly string[]; readonly next: number | null } | null {
    const end = this.#from + this.#page.length;
    if (offset === end && !(this.#next.done && end > 0)) this.#read(end);
    else if (offset !== this.#from) return null;
    const next = this.#from + this.#page.length;
    return { items: this.#page, next: this.#next.done ? null : next };
  }

  get done(): boolean {
    return this.#next.done ?? false;
  }

  #read(from: number): void {
    const page: string[] = [];
    for (let bytes = 0; !this.#next.done; this.#next = this.#items.next()) {
      bytes += Buffer.byteLength(this.#next.value) + 1;
      if (bytes > PAGE_BYTES && page.length > 0) break;
      page.push(this.#next.value);
    }
    this.#from = from;
    this.#page = page;
  }
}

/** The ledger that is being handed out; one at a time. */
interface Ledger {
  readonly runId: string;
  readonly rows: Pages;
  readonly histograms: EdgeHistograms;
  edges: Pages | null;
  readonly settled: boolean;
}

export class Rows {
  readonly #options: RowsOptions;
  /** Parts of a run's facts that have come, until all have. */
  #parts: RunFacts[] = [];
  #ledger: Ledger | null = null;

  constructor(options: RowsOptions) {
    this.#options = options;
  }

  /** Answers a request with JSON: what was asked for, or an `error`. */
  async handle(data: Uint8Array): Promise<string> {
    const request = readRequest(data);
    if ("error" in request) return JSON.stringify(request);
    if ("offset" in request) return this.#page(request.runId, request.offset, request.waiting);
    if ("histograms" in request) return this.#edges(request.runId, request.histograms);
    if ("health" in request) {
      const answer: HealthAnswer = { processes: this.#options.health.processes() };
      return JSON.stringify(answer);
    }
    if ("run" in request) return JSON.stringify(this.#learn(request));
    const answer: RowsSettled = { settled: await this.#options.settled(request.runId) };
    return JSON.stringify(answer);
  }

  #learn(request: Extract<RowsRequest, { run: unknown }>): RowsError | { ok: true } {
    const { run, part, parts } = request;
    const before = part === 0 || this.#parts[0]?.runId !== run.runId ? [] : this.#parts;
    if (part !== before.length) {
      return { error: `part \`${part}\` of the run out of turn; expected \`${before.length}\`` };
    }
    this.#parts = [...before, run];
    if (this.#parts.length < parts) return { ok: true };
    const arrivals = this.#parts.flatMap((each) => each.arrivals);
    const { book, health } = this.#options;
    if (!book.facts(run.runId)) health.begin(Date.now());
    book.learn({ ...run, arrivals });
    this.#parts = [];
    return { ok: true };
  }

  async #page(runId: string, offset: number, waiting = {}): Promise<string> {
    if (offset === 0) {
      const run = this.#options.book.facts(runId);
      if (!run) return refusal("nothing is known of the run; send all parts of `run`");
      this.#ledger = await this.#begin(run, waiting);
    }
    const ledger = this.#ledger;
    const page = ledger?.runId === runId ? ledger.rows.at(offset) : null;
    if (!ledger || !page) return refusal("rows are built from offset 0 on, page by page");
    return `{"rows":[${page.items.join(",")}],"next":${page.next},"settled":${ledger.settled}}`;
  }

  #edges(runId: string, offset: number): string {
    const ledger = this.#ledger;
    if (ledger?.runId !== runId || !ledger.rows.done) {
      return refusal("histograms are over the rows; ask for all of those first");
    }
    if (offset === 0) ledger.edges = new Pages(jsonOf(ledger.histograms.encoded()));
    const page = ledger.edges?.at(offset);
    if (!page) return refusal("histograms are handed out from 0 on, page by page");
    return `{"edges":[${page.items.join(",")}],"next":${page.next}}`;
  }

  async #begin(run: RunFacts, waiting: Readonly<Record<string, number>>): Promise<Ledger> {
    const { book, health, rules, settled } = this.#options;
    const isSettled = await settled(run.runId);
    const held = book.held(run.runId, new Map(Object.entries(waiting)));
    const histograms = new EdgeHistograms();
    const rows = recorded(
      ledgerRows(book, run, { rules: rules(run.runId), held, stalls: health.stalls }),
      histograms,
    );
    return {
      runId: run.runId,
      rows: new Pages(jsonOf(rows)),
      histograms,
      edges: null,
      settled: isSettled,
    };
  }
}

/** Rows of a run, incident by incident: nothing in one depends on another. */
export function* ledgerRows(
  book: Book,
  run: RunFacts,
  judged: Pick<LedgerInput, "rules" | "held" | "stalls">,
): Generator<LedgerRow> {
  const planned = Map.groupBy(run.arrivals, ({ incidentId }) => incidentId);
  const rowsOf = (incident: string, arrivals: readonly ArrivalFact[]): LedgerRow[] => {
    const facts = book.incident(run.runId, incident);
    return buildLedger({ run: { ...run, arrivals }, ...facts, ...judged });
  };
  for (const incident of book.incidents(run.runId)) {
    yield* rowsOf(incident, planned.get(incident) ?? []);
    planned.delete(incident);
  }
  // Incidents that nobody has come to say anything about.
  for (const [incident, arrivals] of planned) yield* rowsOf(incident, arrivals);
}

function* recorded(rows: Iterable<LedgerRow>, histograms: EdgeHistograms): Generator<LedgerRow> {
  for (const row of rows) {
    histograms.recordRow(row);
    yield row;
  }
}

function* jsonOf(items: Iterable<unknown>): Generator<string> {
  for (const item of items) yield JSON.stringify(item);
}

function readRequest(data: Uint8Array): RowsRequest | RowsError {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(data));
  } catch {
    return { error: "the request is not JSON; expected `runId` and `settled`, `run` or `offset`" };
  }
  const parsed = requestSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  return { error: `not a request for rows: ${z.prettifyError(parsed.error)}` };
}

const refusal = (error: string): string => JSON.stringify({ error } satisfies RowsError);

/** The operator made it with runRequests: looking closer would guard it against itself. */
function looksLikeRun(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const named = "runId" in value && "arm" in value && "windows" in value && "labels" in value;
  return named && "arrivals" in value && Array.isArray(value.arrivals);
}
