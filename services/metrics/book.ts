/** What is known of each run: its facts, and its counts as they stand. */
import {
  decisionFact,
  receiptFact,
  type DecisionFact,
  type ReceiptFact,
} from "../../domain/measurement/mod.ts";
import { labelFromWire, streams } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import type { StoredMessage } from "./store.ts";
import { Tally } from "./tally.ts";

export class RunBook {
  readonly decisions: DecisionFact[] = [];
  readonly receipts: ReceiptFact[] = [];
  readonly tally = new Tally();
}

export class Book {
  readonly #runs = new Map<string, RunBook>();
  /** Run that the latest message belongs to. */
  currentRun: string;
  /** Called with the pack version that each decision names. */
  onVersion: (version: string) => void = () => {};
  /** Messages that could not be read. */
  unreadable = 0;

  constructor(currentRun: string) {
    this.currentRun = currentRun;
  }

  /** A run's book; an empty one for a run of which nothing is known. */
  run(runId: string): RunBook {
    const known = this.#runs.get(runId) ?? new RunBook();
    this.#runs.set(runId, known);
    return known;
  }

  /** Enters a message; each must be entered once. */
  enter({ stream, bytes }: StoredMessage): void {
    try {
      if (stream === streams.decisions) this.#enterDecision(bytes);
      else this.#enterReceipt(bytes);
    } catch {
      // It stays in the store; the run's counts then show what is missing.
      this.unreadable++;
    }
  }

  #enterDecision(bytes: Uint8Array): void {
    const fact = decisionFact(sekisho.v1.Decision.decode(bytes), labelFromWire);
    const run = this.#enterRun(fact.runId);
    this.onVersion(fact.packVersion);
    run.decisions.push(fact);
    run.tally.addDecision(fact);
  }

  #enterReceipt(bytes: Uint8Array): void {
    const fact = receiptFact(sekisho.v1.Receipt.decode(bytes));
    if (!fact) return;
    const run = this.#enterRun(fact.runId);
    run.receipts.push(fact);
    run.tally.addReceipt(fact);
  }

  #enterRun(runId: string): RunBook {
    this.currentRun = runId;
    return this.run(runId);
  }
}
