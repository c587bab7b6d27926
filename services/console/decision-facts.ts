/**
 * Decisions as the console keeps them. The same few labels, ways and verdicts come again and again, and
 * thousands of decisions are kept: equal parts are kept once.
 */
import { decisionFact, type DecisionFact } from "../../domain/measurement/mod.ts";
import { Remembered } from "../../domain/policy/mod.ts";
import { labelFromWire } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";

/** Distinct parts that are remembered. */
const KEPT = 5_000;

export class DecisionFacts {
  readonly #parts = new Remembered<object>(KEPT);

  /** Reads an encoded Decision; its parts are shared: change none. */
  read(bytes: Uint8Array): DecisionFact {
    const fact = decisionFact(sekisho.v1.Decision.decode(bytes), labelFromWire);
    return {
      ...fact,
      path: this.#once(fact.path),
      addressees: this.#once(fact.addressees),
      sectors: this.#once(fact.sectors),
      labels: this.#once(fact.labels),
      banner: fact.banner && this.#once(fact.banner),
      recipients: fact.recipients.map((recipient) => ({
        ...recipient,
        verdicts: this.#once(recipient.verdicts),
        withheld: this.#once(recipient.withheld),
      })),
    };
  }

  #once<T extends object>(part: T): T {
    return this.#parts.get(JSON.stringify(part), () => part) as T;
  }
}
