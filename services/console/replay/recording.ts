/**
 * What was recorded of an exercise: journal and decisions, in the order in which they came. Kept in memory
 * within bounds and in a file beside the console's other state, so that a restart forgets nothing.
 */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import {
  journalFact,
  type DecisionFact,
  type JournalFact,
} from "../../../domain/measurement/mod.ts";
import { sekisho } from "../../../proto/mod.ts";

/** What a page can still show, and a console hold: some 60 MB. */
const MAX_DECISIONS = 20_000;
const MAX_EVENTS = 20_000;

/** A run's own record; another run begins another. */
export interface Recorded {
  readonly runId: string;
  readonly journal: readonly JournalFact[];
  readonly decisions: readonly DecisionFact[];
  /** Whether more happened than is kept. */
  readonly truncated: boolean;
}

type Line =
  | { readonly s: "j"; readonly n: number; readonly fact: JournalFact }
  | { readonly s: "d"; readonly n: number; readonly fact: DecisionFact };

export class Recording {
  /** "" while it is read, for what is read is written already. */
  #path = "";
  #runId = "";
  readonly #over = new Set<string>();
  #journal: JournalFact[] = [];
  #decisions: DecisionFact[] = [];
  #truncated = false;
  /** Of the streams: what comes a second time is known already. */
  readonly #latest = { j: 0, d: 0 };

  /** @param path file that it is kept in; "" keeps it nowhere */
  constructor(path: string) {
    if (path !== "" && existsSync(path)) {
      for (const text of readFileSync(path, "utf8").split("\n")) {
        const line = parse(text);
        if (line) this.#take(line);
      }
    }
    this.#path = path;
  }

  get recorded(): Recorded {
    return {
      runId: this.#runId,
      journal: this.#journal,
      decisions: this.#decisions,
      truncated: this.#truncated,
    };
  }

  /** @param sequence of the stream */
  takeJournal(bytes: Uint8Array, sequence: number): void {
    this.#keep({ s: "j", n: sequence, fact: journalFact(sekisho.v1.JournalEvent.decode(bytes)) });
  }

  takeDecision(fact: DecisionFact, sequence: number): void {
    this.#keep({ s: "d", n: sequence, fact });
  }

  #keep(line: Line): void {
    if (line.n <= this.#latest[line.s] || !this.#take(line) || this.#path === "") return;
    // The newline first: a line that a kill cut short spoils no other.
    appendFileSync(this.#path, `\n${JSON.stringify(line)}`, { mode: 0o600 });
  }

  /** Whether it is kept. */
  #take(line: Line): boolean {
    this.#latest[line.s] = Math.max(this.#latest[line.s], line.n);
    if (line.s === "j") return this.#takeEvent(line.fact);
    if (!this.#belongs(line.fact.runId)) return false;
    if (this.#decisions.length >= MAX_DECISIONS) {
      this.#truncated = true;
      return false;
    }
    this.#decisions.push(line.fact);
    return true;
  }

  #takeEvent(fact: JournalFact): boolean {
    const run = fact.detail["run"] ?? "";
    if (run !== "" && !this.#belongs(run)) return false;
    if (this.#journal.length >= MAX_EVENTS) {
      this.#truncated = true;
      return false;
    }
    this.#journal.push(fact);
    return true;
  }

  /** Either stream may tell of a new run first; of one that is over, nothing more is kept. */
  #belongs(runId: string): boolean {
    if (runId === this.#runId && runId !== "") return true;
    if (runId === "" || this.#over.has(runId)) return false;
    this.#begin(runId);
    return true;
  }

  #begin(runId: string): void {
    this.#over.add(this.#runId);
    this.#runId = runId;
    this.#journal = [];
    this.#decisions = [];
    this.#truncated = false;
    if (this.#path !== "") writeFileSync(this.#path, "", { mode: 0o600 });
  }
}

/** A line may be half of one. */
function parse(text: string): Line | null {
  try {
    return text === "" ? null : (JSON.parse(text) as Line);
  } catch {
    return null;
  }
}
