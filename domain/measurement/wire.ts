/** Reads decisions, receipts and journal events off the wire into facts. */
import { sekisho } from "../../proto/mod.ts";
import type { Label } from "../marking/label.ts";
import { PORTION_KINDS } from "../pack/types.ts";
import type {
  DecidedPortionFact,
  DecidedSourceFact,
  DecisionFact,
  DeskAccountFact,
  FailedAxisFact,
  JournalFact,
  ReasonFact,
  ReceiptFact,
  RecipientFact,
  WireJson,
} from "./facts.ts";

type Wire = typeof sekisho.v1;
type DecisionMessage = InstanceType<Wire["Decision"]>;
type ReceiptMessage = InstanceType<Wire["Receipt"]>;
type JournalMessage = InstanceType<Wire["JournalEvent"]>;
type WireLabel = sekisho.v1.Label.$Properties;
type WirePortion = sekisho.v1.DecidedPortion.$Properties;
type WireRecipient = sekisho.v1.RecipientDecision.$Properties;
type WireReason = sekisho.v1.Reason.$Properties;
type WireSource = sekisho.v1.DecidedSource.$Properties;
type WireAxis = sekisho.v1.FailedAxis.$Properties;

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
    labels: message.labels.map(({ label, marking, releasedTo }) => ({
      label: readLabel(label ?? {}),
      marking: marking ?? "",
      releasedTo: [...(releasedTo ?? [])],
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
    banner: message.banner ? readLabel(message.banner) : null,
    addresseesWritten: message.addresseesWritten,
    topology: message.topology,
    sources: message.sources.map((each) => source(each, readLabel)),
    statement: message.statement ? wireJson(sekisho.v1.Statement, message.statement) : null,
    asked: message.asked ? wireJson(sekisho.v1.ReleaseAsked, message.asked) : null,
    relayedSubmitter: message.relayedSubmitter,
    relayedSequence: message.relayedSequence,
  };
}

/** Only the fields that are set, so that nothing is added when it is turned back. */
function wireJson<T>(
  type: { create(value: T): T; toObject(message: never, options: object): object },
  value: T,
): WireJson {
  const message = type.create(value) as never;
  return type.toObject(message, { enums: String, bytes: String }) as WireJson;
}

function source(wire: WireSource, readLabel: ReadLabel): DecidedSourceFact {
  return {
    portion: wire.portion ?? 0,
    originator: wire.originator ?? "",
    incidentId: wire.incidentId ?? "",
    portionId: wire.portionId ?? "",
    portionVersion: wire.portionVersion ?? 0,
    label: wire.label ? readLabel(wire.label) : null,
    downgraded: wire.downgraded ? readLabel(wire.downgraded) : null,
    distribution: [...(wire.distribution ?? [])],
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
      failed: (each.failed ?? []).map(failedAxis),
    })),
    withheld: (wire.withheld ?? []).map((each) => ({
      portion: each.portion ?? 0,
      rule: each.rule ?? "",
      marking: each.marking ?? "",
      failed: (each.failed ?? []).map(failedAxis),
    })),
  };
}

function failedAxis(wire: WireAxis): FailedAxisFact {
  return { axis: wire.axis ?? "", code: wire.code ?? "", params: { ...wire.params } };
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
  if (message.desks) {
    const account = sekisho.v1.DesksAccounted.create(message.desks);
    const { fromStoryMs, toStoryMs, sampledStoryMs } = account;
    const desks = account.desks.map(deskAccount);
    return { kind: "desks", ...head, fromStoryMs, toStoryMs, sampledStoryMs, desks };
  }
  return null;
}

function deskAccount(wire: sekisho.v1.DeskAccount.$Properties): DeskAccountFact {
  const account = sekisho.v1.DeskAccount.create(wire);
  return {
    desk: account.desk,
    entered: account.entered,
    started: account.started,
    finished: account.finished,
    offeredMs: account.offeredMs,
    busyMs: account.busyMs,
    staffedMs: account.staffedMs,
    waitedMs: account.waitedMs,
    waitP50Ms: account.waitP50Ms ?? null,
    waitP90Ms: account.waitP90Ms ?? null,
    backlogBefore: account.backlogBefore,
    backlogAfter: account.backlogAfter,
    sampledBacklog: account.sampledBacklog,
  };
}

/** A journal event as a fact. */
export function journalFact(message: JournalMessage): JournalFact {
  const { unixMs, storyMs, kind, subject } = message;
  return { unixMs, storyMs, kind, subject, detail: { ...message.detail } };
}
