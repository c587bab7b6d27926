/** Answers metrics.rows: takes what the plan says of a run, builds its ledger, hands it out by page. */
import { z } from "zod";
import {
  buildLedger,
  type Rules,
  type RowsError,
  type RowsRequest,
  type RowsSettled,
  type RunFacts,
} from "../../domain/measurement/mod.ts";
import type { RunBook } from "./book.ts";

/** Bytes of rows in an answer; the broker takes at most a megabyte. */
const PAGE_BYTES = 450_000;

const runId = z.string();
const requestSchema = z.union([
  z.strictObject({ runId, settled: z.literal(true) }),
  z.strictObject({ runId, offset: z.int().min(0) }),
  z.strictObject({
    runId,
    run: z.custom<RunFacts>(looksLikeRun, "expected what `runRequests` makes"),
    part: z.int().min(0),
    parts: z.int().min(1),
  }),
]);

export interface RowsOptions {
  readonly rules: (runId: string) => Rules;
  readonly bookOf: (runId: string) => RunBook;
  /** Whether everything that was sent has come in. */
  readonly settled: (runId: string) => Promise<boolean>;
}

interface Ledger {
  /** Each row as JSON. */
  readonly rows: readonly string[];
  readonly settled: boolean;
}

interface Known {
  /** Parts of the run's facts that have come, in order; all of them when it is complete. */
  parts: RunFacts[];
  complete: RunFacts | null;
  ledger: Ledger | null;
}

export class Rows {
  readonly #options: RowsOptions;
  readonly #known = new Map<string, Known>();

  constructor(options: RowsOptions) {
    this.#options = options;
  }

  /** Answers a request with JSON: what was asked for, or an `error`. */
  async handle(data: Uint8Array): Promise<string> {
    const request = readRequest(data);
    if ("error" in request) return JSON.stringify(request);
    if ("offset" in request) return this.#page(request.runId, request.offset);
    if ("run" in request) return JSON.stringify(this.#learn(request));
    const answer: RowsSettled = { settled: await this.#options.settled(request.runId) };
    return JSON.stringify(answer);
  }

  #learn(request: Extract<RowsRequest, { run: unknown }>): RowsError | { ok: true } {
    const known = this.#known.get(request.runId);
    const { run, part, parts } = request;
    const before = part === 0 ? [] : (known?.parts ?? []);
    if (part !== before.length) {
      return { error: `part \`${part}\` of the run out of turn; expected \`${before.length}\`` };
    }
    const all = [...before, run];
    const arrivals = all.flatMap((each) => each.arrivals);
    const complete = all.length === parts ? { ...run, arrivals } : null;
    this.#known.set(request.runId, { parts: all, complete, ledger: null });
    return { ok: true };
  }

  async #page(runId: string, offset: number): Promise<string> {
    const known = this.#known.get(runId);
    if (!known?.complete) return refusal("nothing is known of the run; send all parts of `run`");
    if (offset === 0) known.ledger = await this.#build(known.complete);
    if (!known.ledger) return refusal("rows are built at offset 0; ask for that first");
    return pageOf(known.ledger, offset);
  }

  async #build(run: RunFacts): Promise<Ledger> {
    const settled = await this.#options.settled(run.runId);
    const { decisions, receipts } = this.#options.bookOf(run.runId);
    const rows = buildLedger({ run, decisions, receipts, rules: this.#options.rules(run.runId) });
    return { rows: rows.map((row) => JSON.stringify(row)), settled };
  }
}

function pageOf({ rows, settled }: Ledger, offset: number): string {
  let end = offset;
  let bytes = 0;
  while (end < rows.length) {
    bytes += Buffer.byteLength(rows[end]!) + 1;
    if (bytes > PAGE_BYTES && end > offset) break;
    end++;
  }
  const next = end < rows.length ? end : null;
  return `{"rows":[${rows.slice(offset, end).join(",")}],"next":${next},"settled":${settled}}`;
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
