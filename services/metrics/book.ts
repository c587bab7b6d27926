/**
 * The books of every run over the store: messages entered once, counts and histograms as they stand,
 * and the facts of one incident at a time for the ledger.
 */
import { windowAt, type PlannedWindow } from "../../domain/exercise/mod.ts";
import type { Label } from "../../domain/marking/mod.ts";
import {
  copyName,
  decisionFact,
  receiptFact,
  type DecisionFact,
  type ReceiptFact,
  type RunFacts,
} from "../../domain/measurement/mod.ts";
import { buckets, labelFromWire, streams } from "../../platform/bus/mod.ts";
import { EdgeHistograms, type EdgeKey } from "../../platform/histograms/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import type { Store, StoredMessage } from "./store.ts";
import { completedSamples, NO_COUNTS, Tally, type Completed, type Counts } from "./tally.ts";

/** The stream of the bucket PACK. */
export const PACKS = `KV_${buckets.pack}`;

/** Runs whose histograms are in memory; those of others are made again when they are asked for. */
const RUNS_IN_MEMORY = 2;
const INCIDENTS_PER_PAGE = 500;

interface OpenRun {
  readonly tally: Tally;
  /** Pack version of the latest decision. */
  version: string;
  windows: readonly PlannedWindow[] | null;
  histograms: EdgeHistograms;
}

export interface BookOptions {
  readonly store: Store;
  /** Run that the service was started in. */
  readonly currentRun: string;
  /** Told the pack version that each decision names. */
  readonly onVersion?: (version: string) => void;
  /** Given what the bucket PACK held, in its order. */
  readonly onPack?: (bytes: Uint8Array) => void;
  /** Roll-up of labels under a version of the pack. */
  readonly mark: (labels: readonly Label[], version: string) => string;
}

interface Read {
  readonly run: string;
  readonly incident: string;
  readonly fact: DecisionFact | ReceiptFact | null;
}

export class Book {
  readonly #options: BookOptions;
  readonly #store: Store;
  readonly #runs = new Map<string, OpenRun>();
  /** Run that the latest message belongs to. */
  currentRun: string;
  /** Told of each sample as it comes. */
  onSample: (key: EdgeKey, value: number) => void = () => {};
  /** Told of each message when it is entered for the first time, within the same transaction. */
  onMessage: (run: string, stream: string, bytes: Uint8Array) => void = () => {};
  /** Messages that could not be read. */
  unreadable = 0;

  constructor(options: BookOptions) {
    this.#options = options;
    this.#store = options.store;
    this.currentRun = options.currentRun;
    const packs = "SELECT bytes FROM messages WHERE stream = ? ORDER BY sequence";
    for (const { bytes } of this.#store.each(packs, PACKS)) options.onPack?.(bytes as Uint8Array);
    for (const { version } of this.#store.all("SELECT version FROM versions")) {
      options.onVersion?.(String(version));
    }
  }

  /** Stores and counts messages, all or none; one that is known already is left out. */
  enter(messages: readonly StoredMessage[]): void {
    const touched = new Set<string>();
    try {
      this.#store.transaction(() => {
        for (const message of messages) this.#enter(message, touched);
        for (const run of touched) this.#saveCounts(run);
      });
    } catch (error) {
      // What was counted in memory was not stored: forget it, the store has what holds.
      for (const run of touched) this.#runs.delete(run);
      throw error;
    }
  }

  counts(run: string): Readonly<Counts> {
    return this.#open(run).tally.counts;
  }

  inFlight(run: string): number {
    return this.#open(run).tally.inFlight;
  }

  /** As they stand: without what has not come yet. */
  histograms(run: string): EdgeHistograms {
    return this.#open(run).histograms;
  }

  windows(run: string): readonly PlannedWindow[] {
    return this.#open(run).windows ?? [];
  }

  /** Pack version of the run's latest decision; undefined before the first. */
  version(run: string): string | undefined {
    return this.#open(run).version || undefined;
  }

  /** Keeps what the plan says of a run; from now on its samples have windows. */
  learn(facts: RunFacts): void {
    const { runId } = facts;
    this.#store.run("INSERT OR REPLACE INTO runs VALUES (?, ?)", runId, JSON.stringify(facts));
    this.#runs.delete(runId);
  }

  /** What the plan says of a run; null when it was never told. */
  facts(run: string): RunFacts | null {
    const row = this.#store.get("SELECT facts FROM runs WHERE run = ?", run);
    return row ? (JSON.parse(String(row["facts"])) as RunFacts) : null;
  }

  /** Incidents that the run has messages about, in order; "" for what names none. */
  *incidents(run: string): Generator<string> {
    const sql =
      "SELECT DISTINCT incident FROM messages WHERE run = ? AND incident > ? ORDER BY incident LIMIT ?";
    yield "";
    // By pages, so that writing can go on in between.
    for (let after: string | undefined = ""; after !== undefined;) {
      const page = this.#store.all(sql, run, after, INCIDENTS_PER_PAGE);
      const ids = page.map(({ incident }) => String(incident));
      yield* ids;
      after = ids.at(-1);
    }
  }

  /** Copies of a run that are among the latest `waiting` without receipt of each organisation. */
  held(run: string, waiting: ReadonlyMap<string, number>): Set<string> {
    const sql = `SELECT run, delivery FROM copies
      WHERE organisation = ? AND dispatched = 1 AND received_ms IS NULL
      ORDER BY stored_ms DESC LIMIT ?`;
    const held = new Set<string>();
    for (const [organisation, n] of waiting) {
      for (const row of this.#store.all(sql, organisation, n)) {
        if (row["run"] === run) held.add(copyName(String(row["delivery"]), organisation));
      }
    }
    return held;
  }

  /** Everything that was decided and reported about one incident of a run. */
  incident(run: string, incident: string): { decisions: DecisionFact[]; receipts: ReceiptFact[] } {
    const decisions: DecisionFact[] = [];
    const receipts: ReceiptFact[] = [];
    const sql =
      "SELECT stream, bytes FROM messages WHERE run = ? AND incident = ? ORDER BY stream, sequence";
    for (const { stream, bytes } of this.#store.all(sql, run, incident)) {
      const { fact } = read(String(stream), bytes as Uint8Array);
      if (fact && "kind" in fact) receipts.push(fact);
      else if (fact) decisions.push(fact);
    }
    return { decisions, receipts };
  }

  #enter({ stream, sequence, bytes }: StoredMessage, touched: Set<string>): void {
    const { run, incident, fact } = readOr(stream, bytes, () => this.unreadable++);
    const added = this.#store.run(
      "INSERT OR IGNORE INTO messages VALUES (?, ?, ?, ?, ?)",
      stream,
      sequence,
      run,
      incident,
      bytes,
    );
    if (added === 1 && stream === PACKS) this.#options.onPack?.(bytes);
    if (added === 1) this.onMessage(run, stream, bytes);
    if (added === 0 || !fact) return;
    touched.add(run);
    this.currentRun = run;
    const open = this.#open(run);
    if ("kind" in fact) return this.#record(open, open.tally.addReceipt(fact));
    const { packVersion, outcome, labels } = fact;
    if (open.version !== packVersion) this.#version(open, packVersion);
    const marked = outcome === "rejected" || labels.length === 0;
    const all = labels.map(({ label }) => label);
    const marking = marked ? "" : this.#options.mark(all, packVersion);
    this.#record(open, open.tally.addDecision(fact, marking));
  }

  #version(open: OpenRun, version: string): void {
    open.version = version;
    this.#store.run("INSERT OR IGNORE INTO versions VALUES (?)", version);
    this.#options.onVersion?.(version);
  }

  /** Records samples that just came, and tells of them. */
  #record(open: OpenRun, samples: Iterable<Completed>): void {
    for (const { key, value } of inWindows(open, samples)) {
      open.histograms.record(key, value);
      this.onSample(key, value);
    }
  }

  #open(run: string): OpenRun {
    const known = this.#runs.get(run);
    if (known) return known;
    const stored = this.#store.get("SELECT counts, version FROM tallies WHERE run = ?", run);
    const counts = stored ? (JSON.parse(String(stored["counts"])) as Counts) : { ...NO_COUNTS };
    const open: OpenRun = {
      tally: new Tally(this.#store, run, counts),
      version: String(stored?.["version"] ?? ""),
      windows: this.facts(run)?.windows ?? null,
      histograms: new EdgeHistograms(),
    };
    for (const { key, value } of inWindows(open, completedSamples(this.#store, run))) {
      open.histograms.record(key, value);
    }
    this.#runs.set(run, open);
    const [oldest] = this.#runs.keys();
    if (this.#runs.size > RUNS_IN_MEMORY) this.#close(oldest!);
    return open;
  }

  /** Its counts may be those of a transaction that goes on. */
  #close(run: string): void {
    this.#saveCounts(run);
    this.#runs.delete(run);
  }

  #saveCounts(run: string): void {
    const { tally, version } = this.#open(run);
    this.#store.run(
      "INSERT OR REPLACE INTO tallies VALUES (?, ?, ?)",
      run,
      JSON.stringify(tally.counts),
      version,
    );
  }
}

/** Samples with the key of their histogram; those outside all windows have none. */
function* inWindows(
  { windows }: Pick<OpenRun, "windows">,
  samples: Iterable<Completed>,
): Generator<{ key: EdgeKey; value: number }> {
  if (!windows) return;
  for (const sample of samples) {
    const window = windowAt({ windows }, sample.storyMs);
    if (window === null) continue;
    const { from, marking, stage, value } = sample;
    const to = sample.stage === "submit" ? "" : sample.to;
    yield { key: { window, from, to, marking, stage }, value };
  }
}

/** A message with what it is filed under. */
function read(stream: string, bytes: Uint8Array): Read {
  if (stream === streams.decisions) {
    const fact = decisionFact(sekisho.v1.Decision.decode(bytes), labelFromWire);
    return { run: fact.runId, incident: fact.incidentId, fact };
  }
  const receipt = sekisho.v1.Receipt.decode(bytes);
  const fact = receiptFact(receipt);
  const incident = fact && "incidentId" in fact ? fact.incidentId : "";
  return { run: receipt.runId, incident, fact };
}

/** What cannot be read stays in the store; the run's counts then show what is missing. */
function readOr(stream: string, bytes: Uint8Array, onUnreadable: () => void): Read {
  const nothing = { run: "", incident: "", fact: null };
  try {
    return stream === PACKS ? nothing : read(stream, bytes);
  } catch {
    onUnreadable();
    return nothing;
  }
}
