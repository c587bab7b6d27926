/**
 * Decides about an opened submission: for every neighbour of the submitter that the incident has not
 * passed, every distinct label. The rules are domain/policy's; nothing is decided here.
 */
import { renderPortion } from "../../domain/marking/mod.ts";
import { decide, type DecisionContext } from "../../domain/policy/mod.ts";
import { kindToWire, labelToWire } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import type { Opened, Received, Unreadable } from "./open.ts";
import { viewFor } from "./views.ts";
import type { World } from "./world.ts";

type Decision = sekisho.v1.Decision;
type RecipientDecision = sekisho.v1.RecipientDecision;
const { SUBMISSION_OUTCOME_ACCEPTED, SUBMISSION_OUTCOME_REJECTED } = sekisho.v1.SubmissionOutcome;

/** The decision on an opened submission that breaks no rule, under this world and no other. */
export function judge(received: Received, opened: Opened, world: World, unixMs: number): Decision {
  const context: DecisionContext = {
    originator: opened.facts.originator,
    submitter: received.submitter,
    path: opened.path,
    addressees: opened.facts.addressees,
    sectors: opened.facts.sectors,
    informationKind: opened.facts.informationKind,
    judgedOn: world.judgedOn(unixMs),
  };
  const passed = new Set(opened.path);
  const candidates = (world.neighbours?.get(received.submitter) ?? []).filter(
    (organisation) => !passed.has(organisation),
  );
  return sekisho.v1.Decision.create({
    ...recordOf(received, opened, world, unixMs),
    incidentId: opened.facts.id,
    originator: opened.facts.originator,
    judgedOn: context.judgedOn,
    outcome: SUBMISSION_OUTCOME_ACCEPTED,
    path: [...opened.path],
    addressees: [...opened.facts.addressees],
    sectors: [...opened.facts.sectors],
    informationKind: opened.facts.informationKind,
    originatedStoryMs: opened.originatedStoryMs,
    labels: opened.labels.map((label) => ({
      label: labelToWire(label),
      marking: renderPortion(label, world.pack.schemes),
    })),
    portions: opened.facts.portions.map(({ id, version, kind }, index) => ({
      id,
      version,
      kind: kindToWire(kind),
      label: opened.labelOf[index] ?? 0,
    })),
    recipients: candidates.map((recipient) => judgeRecipient(recipient, opened, world, context)),
  });
}

/** The decision that returns a submission. */
export function reject(
  received: Received,
  submission: Opened | Unreadable,
  world: World,
  unixMs: number,
): Decision {
  return sekisho.v1.Decision.create({
    ...recordOf(received, submission, world, unixMs),
    incidentId: submission.kind === "opened" ? submission.facts.id : submission.incidentId,
    originator: submission.relay ? "" : received.submitter,
    judgedOn: world.judgedOn(unixMs),
    outcome: SUBMISSION_OUTCOME_REJECTED,
    reasons: [...submission.broken],
  });
}

function recordOf(
  received: Received,
  submission: Opened | Unreadable,
  world: World,
  unixMs: number,
): sekisho.v1.Decision.$Properties {
  return {
    submitter: received.submitter,
    outboxSequence: received.sequence,
    messageId: received.messageId,
    relay: submission.relay,
    packVersion: world.pack.version,
    storyMs: submission.storyMs,
    intendedUnixMs: submission.intendedUnixMs,
    storedUnixMs: received.storedUnixMs,
    decidedUnixMs: unixMs,
    decidedBy: `policy/${process.pid}`,
    runId: world.runId,
  };
}

function judgeRecipient(
  recipient: string,
  opened: Opened,
  world: World,
  context: DecisionContext,
): RecipientDecision {
  const verdicts = opened.labels.map((label) => {
    const { decision, axes } = decide(world.policy, label, recipient, context);
    const failed = axes
      .filter(({ satisfied }) => !satisfied)
      .map(({ axis, code, params }) => ({ axis, code, params: { ...params } }));
    return sekisho.v1.Verdict.create({ permitted: decision === "permit", failed });
  });
  const decided = sekisho.v1.RecipientDecision.create({ organisation: recipient, verdicts });
  const view = viewFor(opened, decided, world.runId, world);
  if (view) Object.assign(decided, { deliveryId: view.deliveryId, marking: view.marking });
  return decided;
}
