/** One row per neighbour from whom everything was withheld. */
import { NOT_ADDRESSED, type DecisionFact, type RecipientFact } from "./facts.ts";
import { submissionName, windowOf, type Facts } from "./index-facts.ts";
import type { DenialRow } from "./types.ts";

/** Denials; who was merely not addressed is outside both denied and entitled. */
export function denialRows(facts: Facts): DenialRow[] {
  return [...facts.decisions.values()].flatMap((decision) =>
    decision.recipients
      .filter((recipient) => recipient.deliveryId === "")
      .map((recipient) => denial(facts, decision, recipient))
      .filter((row) => row.codes.length > 0),
  );
}

function denial(facts: Facts, decision: DecisionFact, recipient: RecipientFact): DenialRow {
  return {
    kind: "denial",
    arm: facts.run.arm,
    submission: submissionName(decision.submitter, decision.outboxSequence),
    incident: decision.incidentId,
    from: decision.submitter,
    to: recipient.organisation,
    window: windowOf(facts, decision),
    codes: denialCodes(recipient),
  };
}

/** Why everything was withheld; empty when the recipient was merely not addressed. */
export function denialCodes(recipient: RecipientFact): string[] {
  const codes = recipient.verdicts
    .map((verdict) => verdict.failed.map((axis) => axis.code))
    .filter((failed) => !failed.includes(NOT_ADDRESSED));
  return [...new Set(codes.flat())].toSorted();
}
