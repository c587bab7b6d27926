/** A decision's fact back to the message it was read from: the same fields, and so the same bytes. */
import { sekisho } from "../../proto/mod.ts";
import type { Label } from "../marking/label.ts";
import { PORTION_KINDS } from "../pack/types.ts";
import type { DecidedSourceFact, DecisionFact, RecipientFact } from "./facts.ts";

type WireLabel = sekisho.v1.Label.$Properties;

/** Writes a label; the codec of platform/bus provides it. */
export type WriteLabel = (label: Label) => WireLabel;

/** The decision that `decisionFact` reads this fact from. Throws for what is no fact. */
export function decisionMessage(fact: DecisionFact, writeLabel: WriteLabel): sekisho.v1.Decision {
  const { SUBMISSION_OUTCOME_ACCEPTED, SUBMISSION_OUTCOME_REJECTED } = sekisho.v1.SubmissionOutcome;
  const accepted = fact.outcome === "accepted";
  return sekisho.v1.Decision.create({
    submitter: fact.submitter,
    outboxSequence: fact.outboxSequence,
    messageId: fact.messageId,
    incidentId: fact.incidentId,
    originator: fact.originator,
    relay: fact.relay,
    packVersion: fact.packVersion,
    judgedOn: fact.judgedOn,
    outcome: accepted ? SUBMISSION_OUTCOME_ACCEPTED : SUBMISSION_OUTCOME_REJECTED,
    reasons: fact.reasons.map(({ code, params, text }) => ({ code, params: { ...params }, text })),
    path: [...fact.path],
    addressees: [...fact.addressees],
    sectors: [...fact.sectors],
    informationKind: fact.informationKind,
    portions: fact.portions.map(({ id, version, kind, label }) => ({
      id,
      version,
      kind: kind === "unknown" ? 0 : PORTION_KINDS.indexOf(kind) + 1,
      label,
    })),
    recipients: fact.recipients.map(recipient),
    originatedStoryMs: fact.originatedStoryMs,
    storyMs: fact.storyMs,
    intendedUnixMs: fact.intendedUnixMs,
    storedUnixMs: fact.storedUnixMs,
    decidedUnixMs: fact.decidedUnixMs,
    decidedBy: fact.decidedBy,
    runId: fact.runId,
    labels: fact.labels.map(({ label, marking, releasedTo }) => ({
      label: writeLabel(label),
      marking,
      releasedTo: [...releasedTo],
    })),
    ...(fact.banner ? { banner: writeLabel(fact.banner) } : {}),
    addresseesWritten: fact.addresseesWritten,
    topology: fact.topology,
    sources: fact.sources.map((each) => source(each, writeLabel)),
    ...(fact.statement ? { statement: sekisho.v1.Statement.fromObject(fact.statement) } : {}),
    ...(fact.asked ? { asked: sekisho.v1.ReleaseAsked.fromObject(fact.asked) } : {}),
    relayedSubmitter: fact.relayedSubmitter,
    relayedSequence: fact.relayedSequence,
  });
}

function recipient(fact: RecipientFact): sekisho.v1.RecipientDecision.$Properties {
  const { organisation, deliveryId, marking, verdicts, withheld } = fact;
  return {
    organisation,
    deliveryId,
    marking,
    verdicts: verdicts.map(({ permitted, failed }) => ({ permitted, failed: failed.map(copied) })),
    withheld: withheld.map((each) => ({ ...each, failed: each.failed.map(copied) })),
  };
}

function source(
  fact: DecidedSourceFact,
  writeLabel: WriteLabel,
): sekisho.v1.DecidedSource.$Properties {
  const { label, downgraded, distribution, ...rest } = fact;
  return {
    ...rest,
    distribution: [...distribution],
    ...(label ? { label: writeLabel(label) } : {}),
    ...(downgraded ? { downgraded: writeLabel(downgraded) } : {}),
  };
}

const copied = <T extends { readonly params: object }>(axis: T) => ({
  ...axis,
  params: { ...axis.params } as Record<string, string>,
});
