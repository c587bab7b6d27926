/**
 * Answers metrics.observed: what was seen on the wire in a run, in the order in which it came to be known.
 * A run is followed from the first question on, with what was known of it before; that is stored with the
 * messages themselves, so that a kill loses nothing and repeats nothing.
 */
import { z } from "zod";
import { decisionFact, type DecisionFact } from "../../domain/measurement/mod.ts";
import type { Pack } from "../../domain/pack/types.ts";
import type { ObservedFact, ObservedPage } from "../../domain/play/mod.ts";
import { labelFromWire, streams } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { factsOf, portionsOf, viewsOf, type SeenView, type Shown } from "./seen.ts";
import type { Store } from "./store.ts";

const PAGE_FACTS = 500;
const PAGE_BYTES = 450_000;

const SCHEMA = [
  "CREATE TABLE IF NOT EXISTS observed_runs (run TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
  `CREATE TABLE IF NOT EXISTS observed (
     number INTEGER PRIMARY KEY AUTOINCREMENT, run TEXT NOT NULL, id TEXT NOT NULL,
     fact TEXT NOT NULL, UNIQUE (run, id)
   ) STRICT`,
  `CREATE TABLE IF NOT EXISTS observed_views (
     run TEXT NOT NULL, delivery TEXT NOT NULL, view TEXT NOT NULL, PRIMARY KEY (run, delivery)
   ) STRICT, WITHOUT ROWID`,
  // What was done with a delivery whose decision has not come yet.
  `CREATE TABLE IF NOT EXISTS observed_early (
     run TEXT NOT NULL, delivery TEXT NOT NULL, kind TEXT NOT NULL, organisation TEXT NOT NULL,
     story_ms REAL NOT NULL, PRIMARY KEY (run, delivery, kind)
   ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS observed_portions (
     run TEXT NOT NULL, incident TEXT NOT NULL, portion TEXT NOT NULL, shown TEXT NOT NULL,
     PRIMARY KEY (run, incident, portion)
   ) STRICT, WITHOUT ROWID`,
];

const requestSchema = z.strictObject({ runId: z.string().min(1), after: z.int().min(0) });

export interface ObservedOptions {
  readonly store: Store;
  /** The pack of a version, or the one that the service was started with. */
  readonly pack: (version: string) => Pack;
}

/** What an organisation did with a delivery. */
interface Handled {
  readonly kind: "holds" | "read" | "acknowledged";
  readonly organisation: string;
  readonly deliveryId: string;
  readonly storyMs: number;
}

export class Observed {
  readonly #store: Store;
  readonly #pack: (version: string) => Pack;
  readonly #runs: Set<string>;

  constructor({ store, pack }: ObservedOptions) {
    this.#store = store;
    this.#pack = pack;
    for (const sql of SCHEMA) store.run(sql);
    const runs = store.all("SELECT run FROM observed_runs");
    this.#runs = new Set(runs.map(({ run }) => String(run)));
  }

  /** Takes a message that was entered just now; of runs that nobody asks about nothing is kept. */
  take(run: string, stream: string, bytes: Uint8Array): void {
    if (this.#runs.has(run)) this.#take(run, stream, bytes);
  }

  /** Answers a request with JSON. */
  handle(data: Uint8Array): string {
    const request = requestSchema.safeParse(parse(data));
    if (!request.success) {
      const problems = request.error.issues.map(
        ({ path, message }) => `\`${path.join(".")}\`: ${message}`,
      );
      return JSON.stringify({ ok: false, problems } satisfies ObservedPage);
    }
    const { runId, after } = request.data;
    if (!this.#runs.has(runId)) this.#follow(runId);
    return this.#page(runId, after);
  }

  #page(run: string, after: number): string {
    const rows = this.#store.all(
      "SELECT number, fact FROM observed WHERE run = ? AND number > ? ORDER BY number LIMIT ?",
      run,
      after,
      PAGE_FACTS + 1,
    );
    const facts: string[] = [];
    let bytes = 0;
    let next = after;
    for (const row of rows.slice(0, PAGE_FACTS)) {
      const fact = String(row["fact"]);
      bytes += Buffer.byteLength(fact) + 1;
      if (bytes > PAGE_BYTES && facts.length > 0) break;
      facts.push(fact);
      next = Number(row["number"]);
    }
    const more = facts.length < rows.length;
    return `{"ok":true,"facts":[${facts.join(",")}],"next":${next},"more":${more}}`;
  }

  #follow(run: string): void {
    this.#store.transaction(() => {
      this.#store.run("INSERT OR IGNORE INTO observed_runs VALUES (?)", run);
      const known = this.#store.all(
        "SELECT stream, bytes FROM messages WHERE run = ? ORDER BY stream, sequence",
        run,
      );
      for (const { stream, bytes } of known) this.#take(run, String(stream), bytes as Uint8Array);
    });
    this.#runs.add(run);
  }

  #take(run: string, stream: string, bytes: Uint8Array): void {
    if (stream === streams.decisions)
      this.#takeDecision(run, decisionFact(sekisho.v1.Decision.decode(bytes), labelFromWire));
    else this.#takeReceipt(run, sekisho.v1.Receipt.decode(bytes));
  }

  #takeDecision(run: string, decision: DecisionFact): void {
    const pack = this.#pack(decision.packVersion);
    for (const view of viewsOf(decision, pack)) this.#takeView(run, view);
    if (!decision.relay && decision.outcome === "accepted")
      for (const [portion, shown] of portionsOf(decision, pack))
        this.#store.run(
          "INSERT OR IGNORE INTO observed_portions VALUES (?, ?, ?, ?)",
          run,
          decision.incidentId,
          portion,
          JSON.stringify(shown),
        );
    for (const fact of factsOf(decision, pack, (...name) => this.#portion(run, ...name)))
      this.#add(run, fact);
  }

  #portion(run: string, incident: string, portion: string): Shown | null {
    const row = this.#store.get(
      "SELECT shown FROM observed_portions WHERE run = ? AND incident = ? AND portion = ?",
      run,
      incident,
      portion,
    );
    return row ? (JSON.parse(String(row["shown"])) as Shown) : null;
  }

  #takeView(run: string, view: SeenView): void {
    this.#store.run(
      "INSERT OR IGNORE INTO observed_views VALUES (?, ?, ?)",
      run,
      view.deliveryId,
      JSON.stringify(view),
    );
    const early = this.#store.all(
      "SELECT * FROM observed_early WHERE run = ? AND delivery = ? ORDER BY story_ms",
      run,
      view.deliveryId,
    );
    for (const row of early)
      this.#add(run, {
        ...view.shown,
        ...handledFact({
          kind: String(row["kind"]) as Handled["kind"],
          organisation: String(row["organisation"]),
          deliveryId: view.deliveryId,
          storyMs: Number(row["story_ms"]),
        }),
      });
  }

  #takeReceipt(run: string, receipt: sekisho.v1.Receipt): void {
    const handled = handledBy(receipt);
    if (!handled) return;
    const { deliveryId, kind, organisation, storyMs } = handled;
    const known = this.#store.get(
      "SELECT view FROM observed_views WHERE run = ? AND delivery = ?",
      run,
      deliveryId,
    );
    if (known) {
      const { shown } = JSON.parse(String(known["view"])) as SeenView;
      this.#add(run, { ...shown, ...handledFact(handled) });
      return;
    }
    this.#store.run(
      "INSERT OR IGNORE INTO observed_early VALUES (?, ?, ?, ?, ?)",
      run,
      deliveryId,
      kind,
      organisation,
      storyMs,
    );
  }

  /** The same fact is told once, however often it is reported. */
  #add(run: string, fact: ObservedFact): void {
    this.#store.run(
      "INSERT OR IGNORE INTO observed (run, id, fact) VALUES (?, ?, ?)",
      run,
      fact.id,
      JSON.stringify(fact),
    );
  }
}

function handledBy(receipt: sekisho.v1.Receipt): Handled | null {
  const { organisation, received, triaged, read } = receipt;
  if (received) {
    const { deliveryId, arrivalStoryMs: storyMs } = received;
    return { kind: "holds", organisation, deliveryId: deliveryId ?? "", storyMs: storyMs ?? 0 };
  }
  if (triaged) {
    const { deliveryId, finishedStoryMs } = triaged;
    return {
      kind: "acknowledged",
      organisation,
      deliveryId: deliveryId ?? "",
      storyMs: finishedStoryMs ?? 0,
    };
  }
  if (!read) return null;
  const { deliveryId, storyMs } = read;
  return { kind: "read", organisation, deliveryId: deliveryId ?? "", storyMs: storyMs ?? 0 };
}

function handledFact({ kind, organisation, deliveryId, storyMs: atMs }: Handled) {
  const head = { id: `${kind}:${deliveryId}`, atMs, organisation };
  return kind === "holds" ? { ...head, kind } : { ...head, kind, recipient: "" };
}

function parse(data: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(data));
  } catch {
    return null;
  }
}
