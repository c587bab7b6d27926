/** Reads decisions, receipts and journal events off the wire into facts. */
import { sekisho } from "../../proto/mod.ts";
import type { Label } from "../marking/label.ts";
import { PORTION_KINDS } from "../pack/types.ts";
import type {
  DecidedPortionFact,
  DecisionFact,
  JournalFact,
  ReasonFact,
  ReceiptFact,
  RecipientFact,
} from "./facts.ts";

type Wire = typeof sekisho.v1;
type DecisionMessage = InstanceType<Wire["Decision"]>;
type ReceiptMessage = InstanceType<Wire["Receipt"]>;
type JournalMessage = InstanceType<Wire["JournalEvent"]>;
type WireLabel = sekisho.v1.Label.$Properties;
type WirePortion = sekisho.v1.DecidedPortion.$Properties;
type WireRecipient = sekisho.v1.RecipientDecision.$Properties;
type WireReason = sekisho.v1.Reason.$Properties;

/** Reads a label or throws; the codec of platform/bus provides it. */
export type ReadLabel = (label: WireLabel) => Label;

/** A decision as a fact. */
export function decisionFact(message: DecisionMessage, readLabel: ReadLabel): DecisionFact {
  const rejected = message.outcome !== sekisho.v1.SubmissionOutcome.SUBMISSION_OUTCOME_ACCEPTED;
  return {
    submitter: message.submitter,
    outboxSequence: message.outboxSequence,
    messageId: message.messageId,
    incidentId: message.incidentId,
    originator: message.originator,
    relay: message.relay,
    packVersion: message.packVersion,
    judgedOn: message.judgedOn,
    outcome: rejected ? "rejected" : "accepted",
    reasons: message.reasons.map(reason),
    path: [...message.path],
    addressees: [...message.addressees],
    sectors: [...message.sectors],
    informationKind: message.informationKind,
    labels: message.labels.map(({ label, marking }) => ({
      label: readLabel(label ?? {}),
      marking: marking ?? "",
    })),
    portions: message.portions.map(portion),
    recipients: message.recipients.map(recipient),
    originatedStoryMs: message.originatedStoryMs,
    storyMs: message.storyMs,
    intendedUnixMs: message.intendedUnixMs,
    storedUnixMs: message.storedUnixMs,
    decidedUnixMs: message.decidedUnixMs,
    decidedBy: message.decidedBy,
    runId: message.runId,
  };
}

function reason(wire: WireReason): ReasonFact {
  return { code: wire.code ?? "", params: { ...wire.params }, text: wire.text ?? "" };
}

function portion(wire: WirePortion): DecidedPortionFact {
  return {
    id: wire.id ?? "",
    version: wire.version ?? 0,
    // The wire counts kinds from 1 in the order of PORTION_KINDS.
    kind: PORTION_KINDS[(wire.kind ?? 0) - 1] ?? "unknown",
    label: wire.label ?? 0,
  };
}

function recipient(wire: WireRecipient): RecipientFact {
  return {
    organisation: wire.organisation ?? "",
    deliveryId: wire.deliveryId ?? "",
    marking: wire.marking ?? "",
    verdicts: (wire.verdicts ?? []).map((each) => ({
      permitted: each.permitted ?? false,
      failed: (each.failed ?? []).map((axis) => ({
        axis: axis.axis ?? "",
        code: axis.code ?? "",
        params: { ...axis.params },
      })),
    })),
  };
}

/** A receipt as a fact; null for an event this version does not know. */
export function receiptFact(message: ReceiptMessage): ReceiptFact | null {
  const { organisation, unixMs, runId } = message;
  const head = { organisation, unixMs, runId };
  if (message.submitted) {
    const event = sekisho.v1.Submitted.create(message.submitted);
    const { messageId, incidentId, storyMs, intendedUnixMs, relay, outboxSequence } = event;
    const rest = { messageId, incidentId, storyMs, intendedUnixMs, relay, outboxSequence };
    return { kind: "submitted", ...head, ...rest };
  }
  if (message.received) {
    const event = sekisho.v1.Received.create(message.received);
    const { deliveryId, incidentId, inboxRow, arrivalStoryMs, attempts, slipStoryMs } = event;
    const rest = { deliveryId, incidentId, inboxRow, arrivalStoryMs, attempts, slipStoryMs };
    return { kind: "received", ...head, ...rest, portions: [...event.portions] };
  }
  if (message.triaged) {
    const event = sekisho.v1.Triaged.create(message.triaged);
    const { deliveryId, incidentId, actionable, finishedStoryMs } = event;
    const rest = { deliveryId, incidentId, actionable, finishedStoryMs };
    return { kind: "triaged", ...head, ...rest };
  }
  if (message.refused) {
    const { code, inboxSequence } = sekisho.v1.Refused.create(message.refused);
    return { kind: "refused", ...head, code, inboxSequence };
  }
  return null;
}

/** A journal event as a fact. */
export function journalFact(message: JournalMessage): JournalFact {
  const { unixMs, storyMs, kind, subject } = message;
  return { unixMs, storyMs, kind, subject, detail: { ...message.detail } };
}
