/**
 * The counts of a run as they stand, message by message. What is needed to tell a duplicate from a
 * first is looked up in the store, however long ago it was; in memory is one record of numbers per run.
 * The ledger is what counts in the end.
 */
import {
  denialCodes,
  type DecisionFact,
  type ReceiptFact,
  type ReceivedFact,
  type RecipientFact,
} from "../../domain/measurement/mod.ts";
import type { Row, Store } from "./store.ts";

export interface Counts {
  storyMs: number;
  submitted: number;
  rejected: number;
  decided: number;
  dispatched: number;
  delivered: number;
  denied: number;
  duplicated: number;
  redelivered: number;
  refused: number;
  triaged: number;
  /** Acknowledged submissions without a decision, and copies without a receipt. */
  undecided: number;
  unreceived: number;
}

export const NO_COUNTS: Readonly<Counts> = {
  storyMs: 0,
  submitted: 0,
  rejected: 0,
  decided: 0,
  dispatched: 0,
  delivered: 0,
  denied: 0,
  duplicated: 0,
  redelivered: 0,
  refused: 0,
  triaged: 0,
  undecided: 0,
  unreceived: 0,
};

/** A sample that a message completed. */
export type Completed =
  | {
      readonly stage: "submit";
      readonly from: string;
      readonly marking: string;
      readonly storyMs: number;
      readonly value: number;
    }
  | {
      readonly stage: "exchange" | "awareness";
      readonly from: string;
      readonly to: string;
      readonly marking: string;
      readonly storyMs: number;
      readonly value: number;
    };

/** Story time that decides on a decision's window: of origination, or of a relay's send. */
const intendedMs = ({ relay, storyMs, originatedStoryMs }: DecisionFact): number =>
  relay ? storyMs : originatedStoryMs;

export class Tally {
  readonly #store: Store;
  readonly #run: string;
  readonly counts: Counts;

  constructor(store: Store, run: string, counts: Counts = { ...NO_COUNTS }) {
    this.#store = store;
    this.#run = run;
    this.counts = counts;
  }

  get inFlight(): number {
    return this.counts.undecided + this.counts.unreceived;
  }

  /** Counts a decision whose roll-up is `marking`; returns the samples that it completed. */
  addDecision(decision: DecisionFact, marking: string): Completed[] {
    const { counts } = this;
    const { submitter, outboxSequence, storedUnixMs, intendedUnixMs } = decision;
    if (!this.#decide(submitter, outboxSequence)) return [];
    counts.storyMs = Math.max(counts.storyMs, decision.storyMs);
    if (decision.outcome === "rejected") counts.rejected++;
    // An originator's word, or a request for it, moves nothing.
    if (decision.statement || decision.asked) return [];
    const [value, storyMs] = [storedUnixMs - intendedUnixMs, intendedMs(decision)];
    this.#store.run(
      `UPDATE submissions SET marking = ?, story_ms = ?, submit_ms = ?
       WHERE run = ? AND submitter = ? AND sequence = ?`,
      marking,
      storyMs,
      value,
      this.#run,
      submitter,
      outboxSequence,
    );
    const samples: Completed[] = [{ stage: "submit", from: submitter, marking, storyMs, value }];
    this.#originate(decision, marking);
    for (const recipient of decision.recipients) {
      if (recipient.deliveryId !== "") samples.push(...this.#dispatch(decision, recipient));
      else if (denialCodes(recipient).length > 0) counts.denied++;
    }
    return samples;
  }

  addReceipt(receipt: ReceiptFact): Completed[] {
    const { counts } = this;
    switch (receipt.kind) {
      case "submitted":
        if (this.#submit(receipt.organisation, receipt.outboxSequence, 0)) counts.undecided++;
        return [];
      case "received":
        return this.#receive(receipt);
      case "triaged":
        counts.triaged++;
        counts.storyMs = Math.max(counts.storyMs, receipt.finishedStoryMs);
        return receipt.actionable
          ? this.#aware(receipt.incidentId, receipt.organisation, receipt.finishedStoryMs)
          : [];
      case "refused":
        counts.refused++;
        return [];
      // No message of the exchange: what desks did is no count of it.
      case "desks":
        return [];
    }
  }

  /** Whether the submission was not known before. */
  #submit(submitter: string, sequence: number, decided: 0 | 1): boolean {
    const added = this.#store.run(
      "INSERT OR IGNORE INTO submissions VALUES (?, ?, ?, ?, '', 0, NULL)",
      this.#run,
      submitter,
      sequence,
      decided,
    );
    this.counts.submitted += added;
    return added === 1;
  }

  /** Whether this is the first decision on the submission. */
  #decide(submitter: string, sequence: number): boolean {
    if (!this.#submit(submitter, sequence, 1)) {
      const changed = this.#store.run(
        "UPDATE submissions SET decided = 1 WHERE run = ? AND submitter = ? AND sequence = ? AND decided = 0",
        this.#run,
        submitter,
        sequence,
      );
      if (changed === 0) return false;
      this.counts.undecided--;
    }
    this.counts.decided++;
    return true;
  }

  #originate(decision: DecisionFact, marking: string): void {
    const { relay, outcome, originator, submitter, incidentId, originatedStoryMs } = decision;
    if (relay || outcome === "rejected" || originator !== submitter) return;
    this.#store.run(
      "INSERT OR IGNORE INTO origins VALUES (?, ?, ?, ?, ?)",
      this.#run,
      incidentId,
      originator,
      marking,
      originatedStoryMs,
    );
  }

  #dispatch(decision: DecisionFact, { deliveryId, organisation, marking }: RecipientFact) {
    const { counts } = this;
    const { submitter, incidentId, storedUnixMs } = decision;
    const copy = [this.#run, deliveryId, organisation];
    const storyMs = intendedMs(decision);
    const added = this.#store.run(
      "INSERT OR IGNORE INTO copies VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, NULL, NULL, 1)",
      ...copy,
      incidentId,
      submitter,
      marking,
      storyMs,
      storedUnixMs,
    );
    if (added === 1) {
      counts.dispatched++;
      counts.unreceived++;
      return [];
    }
    // Its receipt came first; else another decision names it too, and the first one counts.
    const changed = this.#store.run(
      `UPDATE copies SET dispatched = 1, sender = ?, marking = ?, story_ms = ?, stored_ms = ?
       WHERE run = ? AND delivery = ? AND organisation = ? AND dispatched = 0`,
      submitter,
      marking,
      storyMs,
      storedUnixMs,
      ...copy,
    );
    if (changed === 0) return [];
    counts.dispatched++;
    return this.#exchanged(deliveryId, organisation);
  }

  #receive(receipt: ReceivedFact): Completed[] {
    const { counts } = this;
    const { deliveryId, organisation, incidentId, inboxRow, attempts, unixMs } = receipt;
    const copy = [this.#run, deliveryId, organisation] as const;
    const known = this.#store.get(
      "SELECT dispatched, inbox_row, attempts FROM copies WHERE run = ? AND delivery = ? AND organisation = ?",
      ...copy,
    );
    counts.redelivered += Math.max(0, attempts - Number(known?.["attempts"] ?? 1));
    if (!known) {
      counts.delivered++;
      this.#store.run(
        "INSERT INTO copies VALUES (?, ?, ?, ?, 0, '', '', 0, NULL, ?, ?, ?)",
        ...copy,
        incidentId,
        unixMs,
        inboxRow,
        Math.max(1, attempts),
      );
      return [];
    }
    this.#store.run(
      "UPDATE copies SET attempts = max(attempts, ?) WHERE run = ? AND delivery = ? AND organisation = ?",
      attempts,
      ...copy,
    );
    if (known["inbox_row"] !== null) return this.#again(copy, inboxRow, Number(known["inbox_row"]));
    this.#store.run(
      "UPDATE copies SET received_ms = ?, inbox_row = ? WHERE run = ? AND delivery = ? AND organisation = ?",
      unixMs,
      inboxRow,
      ...copy,
    );
    counts.delivered++;
    if (known["dispatched"] === 1) counts.unreceived--;
    return this.#exchanged(deliveryId, organisation);
  }

  /** Another report of a copy that is known: a duplicate when it stands in another row. */
  #again(copy: readonly [string, string, string], inboxRow: number, first: number): Completed[] {
    if (inboxRow !== first) {
      const sql = "INSERT OR IGNORE INTO repeated VALUES (?, ?, ?, ?)";
      this.counts.duplicated += this.#store.run(sql, ...copy, inboxRow);
    }
    return [];
  }

  #exchanged(delivery: string, organisation: string): Completed[] {
    const row = this.#store.get(
      `SELECT ${EXCHANGED} FROM copies WHERE run = ? AND delivery = ? AND organisation = ?
       AND dispatched = 1 AND received_ms IS NOT NULL`,
      this.#run,
      delivery,
      organisation,
    );
    return row ? [completedOf("exchange", row)] : [];
  }

  #aware(incident: string, organisation: string, storyMs: number): Completed[] {
    const added = this.#store.run(
      "INSERT OR IGNORE INTO aware VALUES (?, ?, ?, ?)",
      this.#run,
      incident,
      organisation,
      storyMs,
    );
    if (added === 0) return [];
    const row = this.#store.get(
      `SELECT ${AWARE} FROM aware JOIN origins USING (run, incident)
       WHERE run = ? AND incident = ? AND organisation = ?`,
      this.#run,
      incident,
      organisation,
    );
    return row ? [completedOf("awareness", row)] : [];
  }
}

const EXCHANGED =
  "sender AS sender, organisation, marking, story_ms, received_ms - stored_ms AS value";
const AWARE = `origins.originator AS sender, aware.organisation AS organisation,
  origins.marking AS marking, origins.story_ms AS story_ms,
  (aware.story_ms - origins.story_ms) / 60000.0 AS value`;

function completedOf(stage: Completed["stage"], row: Row): Completed {
  const from = String(row["sender"]);
  const to = String(row["organisation"] ?? "");
  const marking = String(row["marking"]);
  const [storyMs, value] = [Number(row["story_ms"]), Number(row["value"])];
  if (stage === "submit") return { stage, from, marking, storyMs, value };
  return { stage, from, to, marking, storyMs, value };
}

/** Every sample of a run again, from the store, row by row. */
export function* completedSamples(store: Store, run: string): Generator<Completed> {
  const stages = [
    {
      stage: "submit" as const,
      sql: `SELECT submitter AS sender, marking, story_ms, submit_ms AS value
            FROM submissions WHERE run = ? AND submit_ms IS NOT NULL`,
    },
    {
      stage: "exchange" as const,
      sql: `SELECT ${EXCHANGED} FROM copies
            WHERE run = ? AND dispatched = 1 AND received_ms IS NOT NULL`,
    },
    {
      stage: "awareness" as const,
      sql: `SELECT ${AWARE} FROM aware JOIN origins USING (run, incident) WHERE run = ?`,
    },
  ];
  for (const { stage, sql } of stages) {
    for (const row of store.each(sql, run)) yield completedOf(stage, row);
  }
}
