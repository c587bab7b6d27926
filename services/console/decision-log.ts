/** What the report tells of decisions while the exercise goes on, in bounded memory. */
import type { DecisionFact } from "../../domain/measurement/mod.ts";
import { decisionsOf, type Decisions } from "../../platform/aar/mod.ts";

/** Decisions that withheld, rejected, asked or released something; the oldest go first. */
const KEPT = 4_000;

export class DecisionLog {
  #told: DecisionFact[] = [];
  #runId = "";
  #n = 0;

  take(fact: DecisionFact): void {
    // What is sent outside a run belongs to no report.
    if (fact.runId === "") return;
    if (fact.runId !== this.#runId) {
      this.#runId = fact.runId;
      this.#told = [];
      this.#n = 0;
    }
    this.#n += 1;
    const { denials, rejections, words } = decisionsOf([fact]);
    if (denials.length + rejections.length + words.length === 0) return;
    this.#told.push(fact);
    if (this.#told.length > KEPT) this.#told = this.#told.slice(-KEPT / 2);
  }

  /** Of a run. */
  decisions(runId: string): Decisions {
    if (runId !== this.#runId) return decisionsOf([]);
    return { ...decisionsOf(this.#told), n: this.#n };
  }
}
