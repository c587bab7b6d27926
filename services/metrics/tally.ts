/** The counts of a run as they stand, message by message. The ledger is what counts in the end. */
import {
  denialCodes,
  type DecisionFact,
  type ReceiptFact,
  type ReceivedFact,
} from "../../domain/measurement/mod.ts";

export interface Counts {
  readonly storyMs: number;
  readonly submitted: number;
  readonly rejected: number;
  readonly decided: number;
  readonly dispatched: number;
  readonly delivered: number;
  readonly denied: number;
  readonly duplicated: number;
  readonly redelivered: number;
  readonly refused: number;
  readonly triaged: number;
  readonly inFlight: number;
}

export class Tally {
  #storyMs = 0;
  #rejected = 0;
  #denied = 0;
  #duplicated = 0;
  #redelivered = 0;
  #refused = 0;
  #triaged = 0;
  readonly #submitted = new Set<string>();
  readonly #decided = new Set<string>();
  /** Copies decided on, by delivery and organisation. */
  readonly #dispatched = new Set<string>();
  readonly #inboxRows = new Map<string, Set<number>>();
  readonly #attempts = new Map<string, number>();

  addDecision(decision: DecisionFact): void {
    const submission = `${decision.submitter} ${decision.outboxSequence}`;
    if (this.#decided.has(submission)) return;
    this.#decided.add(submission);
    this.#submitted.add(submission);
    this.#storyMs = Math.max(this.#storyMs, decision.storyMs);
    if (decision.outcome === "rejected") this.#rejected++;
    for (const recipient of decision.recipients) {
      const { deliveryId, organisation } = recipient;
      if (deliveryId !== "") this.#dispatched.add(`${deliveryId} ${organisation}`);
      else if (denialCodes(recipient).length > 0) this.#denied++;
    }
  }

  addReceipt(receipt: ReceiptFact): void {
    switch (receipt.kind) {
      case "submitted":
        this.#submitted.add(`${receipt.organisation} ${receipt.outboxSequence}`);
        return;
      case "received":
        return this.#addReceived(receipt);
      case "triaged":
        this.#triaged++;
        this.#storyMs = Math.max(this.#storyMs, receipt.finishedStoryMs);
        return;
      case "refused":
        this.#refused++;
        return;
      // No message of the exchange: what desks did is no count of it.
      case "desks":
    }
  }

  #addReceived({ deliveryId, organisation, inboxRow, attempts }: ReceivedFact): void {
    const copy = `${deliveryId} ${organisation}`;
    const rows = this.#inboxRows.get(copy) ?? new Set();
    this.#inboxRows.set(copy, rows);
    if (rows.size > 0 && !rows.has(inboxRow)) this.#duplicated++;
    rows.add(inboxRow);
    const before = this.#attempts.get(copy) ?? 1;
    this.#attempts.set(copy, Math.max(before, attempts));
    this.#redelivered += Math.max(0, attempts - before);
  }

  get counts(): Counts {
    return {
      storyMs: this.#storyMs,
      submitted: this.#submitted.size,
      rejected: this.#rejected,
      decided: this.#decided.size,
      dispatched: this.#dispatched.size,
      delivered: this.#inboxRows.size,
      denied: this.#denied,
      duplicated: this.#duplicated,
      redelivered: this.#redelivered,
      refused: this.#refused,
      triaged: this.#triaged,
      inFlight: this.#undecided() + this.#unreceived(),
    };
  }

  #undecided(): number {
    return this.#submitted.difference(this.#decided).size;
  }

  #unreceived(): number {
    let received = 0;
    for (const copy of this.#dispatched) if (this.#inboxRows.has(copy)) received++;
    return this.#dispatched.size - received;
  }
}
