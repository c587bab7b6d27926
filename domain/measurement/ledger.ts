/**
 * The ledger of one arm: what became of every submission and every copy, and who came to know of
 * what. It trusts no service's own account where two can be compared: a copy counts as delivered
 * when its recipient says so, and as leaked when the policy, asked again, denies what it holds.
 */
import { awarenessRows } from "./awareness.ts";
import { deliveryRows } from "./deliveries.ts";
import { deskRows } from "./desks.ts";
import type { DecisionFact, ReceiptFact, Rules, RunFacts } from "./facts.ts";
import type { Stalls } from "./health.ts";
import { indexFacts } from "./index-facts.ts";
import { submissionRows } from "./submissions.ts";
import { denialRows } from "./denials.ts";
import type { LedgerRow } from "./types.ts";

export interface LedgerInput {
  readonly run: RunFacts;
  readonly decisions: Iterable<DecisionFact>;
  readonly receipts: Iterable<ReceiptFact>;
  readonly rules: Rules;
  /** Copies that the exchange still holds for their recipients, as `copyName` writes them. */
  readonly held?: ReadonlySet<string>;
  /** When processes were held up; left out: never. */
  readonly stalls?: Stalls;
}

/** Builds the ledger: submissions, deliveries, denials, awareness, then desks, each in a fixed order. */
export function buildLedger(input: LedgerInput): LedgerRow[] {
  const receipts = [...input.receipts];
  const facts = indexFacts({ ...input, receipts });
  return [
    ...submissionRows(facts),
    ...deliveryRows(facts),
    ...denialRows(facts),
    ...awarenessRows(facts),
    ...deskRows(input.run, receipts),
  ];
}
