/**
 * The checkpoint: what happens to one submission.
 *
 *   open ▶ judge ▶ store the decision ▶ store every copy ▶ tell the submitter ▶ acknowledge
 *
 * I3: a submission is acknowledged only after its decision and all its copies are stored. A kill at
 * any point leads to a redelivery, which follows the stored decision and repeats the same copies under
 * the same message ids.
 */
import type { Logger } from "pino";
import { EXERCISE_BANNER, subjects, type PipelinedPublisher } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import type { DecisionLog } from "./decisions.ts";
import { judge, reject } from "./judge.ts";
import { openSubmission, type Opened, type Received, type Unreadable } from "./open.ts";
import { reason } from "./reasons.ts";
import { storeCopies, type Copy, type Storing } from "./spool.ts";
import { copiesOf, type SealedCopy } from "./views.ts";
import type { World } from "./world.ts";

type Decision = sekisho.v1.Decision;
type Reason = sekisho.v1.Reason;
const { SUBMISSION_OUTCOME_ACCEPTED } = sekisho.v1.SubmissionOutcome;

export interface CheckpointDependencies {
  readonly publisher: Pick<PipelinedPublisher, "publish">;
  readonly decisions: DecisionLog;
  /** The world at this moment; swapped whole between submissions. */
  readonly world: () => World;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

export interface Checkpoint {
  /** Resolves once everything is stored, or stored but for copies that wait for room. */
  process(received: Received): Promise<Storing>;
  /**
   * Returns a submission that could not be processed to its submitter. False when it was accepted
   * before: then its copies are owed and it has to be tried again.
   */
  park(received: Received, cause: string): Promise<boolean>;
}

export function createCheckpoint(dependencies: CheckpointDependencies): Checkpoint {
  const { publisher, decisions, world: current, log, signal } = dependencies;

  return {
    async process(received) {
      const world = current();
      const submission = await openSubmission(received, world, (name) => decisions.find(name));
      const decision = await decisions.storeFirst(decide(received, submission, world));
      const copies = submission.kind === "opened" ? copiesOf(submission, decision, world) : [];
      log.debug({ submission: nameOf(received), copies: copies.length }, "decided");
      const storing = await storeCopies(publisher, copies.map(copyMessage), signal);
      // Last: to the submitter it means that whatever may pass is in the inboxes.
      await storeCopies(publisher, [resultMessage(decision)], signal);
      return storing;
    },
    async park(received, cause) {
      log.error({ submission: nameOf(received), cause }, "parked");
      const proposed = reject(received, PARKED, current(), Date.now());
      const decision = await decisions.storeFirst(proposed);
      if (decision.outcome === SUBMISSION_OUTCOME_ACCEPTED) return false;
      await storeCopies(publisher, [resultMessage(decision)], signal);
      return true;
    },
  };
}

const PARKED: Unreadable = {
  kind: "unreadable",
  relay: false,
  incidentId: "",
  storyMs: 0,
  intendedUnixMs: 0,
  broken: [reason("parked")],
};

function decide(received: Received, submission: Opened | Unreadable, world: World): Decision {
  const now = Date.now();
  if (submission.kind === "opened" && submission.broken.length === 0) {
    return judge(received, submission, world, now);
  }
  return reject(received, submission, world, now);
}

function copyMessage({ recipient, delivery }: SealedCopy): Copy {
  const bytes = sekisho.v1.InboxMessage.encode({ delivery }).finish();
  return { subject: subjects.inbox(recipient), bytes, messageId: delivery.id };
}

function resultMessage(decision: Decision): Copy {
  const bytes = sekisho.v1.InboxMessage.encode({ result: resultOf(decision) }).finish();
  const messageId = `result:${decision.outboxSequence}`;
  return { subject: subjects.inbox(decision.submitter), bytes, messageId };
}

/** What the submitter is told: an originator every reason, a relaying organisation the outcome. */
function resultOf(decision: Decision): sekisho.v1.SubmissionResult {
  return sekisho.v1.SubmissionResult.create({
    messageId: decision.messageId,
    incidentId: decision.incidentId,
    outcome: decision.outcome,
    reasons: decision.relay ? [] : reasonsFor(decision),
    exerciseBanner: EXERCISE_BANNER,
  });
}

/** Axis codes without parameters: a parameter could be about the recipient. */
function reasonsFor(decision: Decision): Reason[] {
  if (decision.outcome !== SUBMISSION_OUTCOME_ACCEPTED) return decision.reasons;
  return decision.recipients
    .filter(({ deliveryId }) => !deliveryId)
    .map(({ organisation, verdicts }) => {
      const failed = (verdicts ?? []).flatMap((verdict) => verdict.failed ?? []);
      const codes = [...new Set(failed.map(({ axis, code }) => `${axis}:${code}`))].toSorted();
      return reason("withheld", { organisation: organisation ?? "", codes: codes.join(" ") });
    });
}

const nameOf = ({ submitter, sequence }: Received): string => `${submitter}/${sequence}`;
