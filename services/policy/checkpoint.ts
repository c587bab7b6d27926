/**
 * The checkpoint: what happens to one submission.
 *
 *   wait its turn ▶ open ▶ judge ▶ store the decision ▶ store every copy ▶ tell the submitter ▶ acknowledge
 *
 * I3: a submission is acknowledged only after its decision and all its copies are stored. A kill at
 * any point leads to a redelivery, which follows the stored decision and repeats the same copies under
 * the same message ids.
 */
import type { Logger } from "pino";
import { EXERCISE_BANNER, subjects, type PipelinedPublisher } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import type { DecisionLog } from "./decisions.ts";
import { reason } from "../../platform/checkpoint/mod.ts";
import type { Beside } from "./beside.ts";
import { decideSubmission, type Moment } from "./judge.ts";
import { openSubmission, readSubmission } from "./open.ts";
import type { OwnLimit } from "./own-limit.ts";
import { storeCopies, type Copy, type Storing } from "./spool.ts";
import type { Statements } from "./statements.ts";
import { unreadable, type Received, type Said, type Submitted } from "./submitted.ts";
import { copiesOf, type SealedCopy } from "./views.ts";
import type { Worlds } from "./follow.ts";
import type { World } from "./world.ts";

type Decision = sekisho.v1.Decision;
type Reason = sekisho.v1.Reason;
const { SUBMISSION_OUTCOME_ACCEPTED } = sekisho.v1.SubmissionOutcome;

export interface CheckpointDependencies {
  readonly publisher: Pick<PipelinedPublisher, "publish">;
  readonly decisions: DecisionLog;
  readonly statements: Omit<Statements, "followed">;
  /** The world in force, swapped whole between submissions, and those of earlier packs. */
  readonly worlds: Pick<Worlds, "current" | "at">;
  /** Those who decide too. */
  readonly beside: Pick<Beside, "current">;
  /** Of the organisations' own submissions; null: none. */
  readonly limit: OwnLimit | null;
  /** Name of this process, for the record. */
  readonly decidedBy: string;
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
  const { publisher, decisions, statements, worlds, beside, limit } = dependencies;
  const { decidedBy, log, signal } = dependencies;
  const momentIn = (world: World): Moment => {
    const unixMs = Date.now();
    return { unixMs, day: world.judgedOn(unixMs), decidedBy };
  };

  return {
    async process(received) {
      const submission = readSubmission(received);
      if (limit && !submission.relay) await limit.turn(received.submitter);
      await beside.current();
      const world = worlds.current();
      const moment = momentIn(world);
      const submitted = await openSubmission(received, submission, {
        world,
        book: statements.book,
        day: moment.day,
        findDecision: (name) => decisions.find(name),
      });
      const proposed = decideSubmission(received, submitted, world, moment);
      const { decision, linked } = await decisions.storeFirst(proposed);
      const copies = await consequences(decision, submitted, worldOf(decision));
      log.debug({ submission: nameOf(received), copies: copies.length }, "decided");
      const [storing] = await Promise.all([storeCopies(publisher, copies, signal), linked]);
      // Last: to the submitter it means that whatever may pass is in the inboxes.
      await storeCopies(publisher, [resultMessage(decision)], signal);
      return storing;
    },
    async park(received, cause) {
      log.error({ submission: nameOf(received), cause }, "parked");
      await beside.current();
      const world = worlds.current();
      const moment = momentIn(world);
      const proposed = decideSubmission(received, PARKED, world, moment);
      const { decision, linked } = await decisions.storeFirst(proposed);
      if (decision.outcome === SUBMISSION_OUTCOME_ACCEPTED) return false;
      await linked;
      await storeCopies(publisher, [resultMessage(decision)], signal);
      return true;
    },
  };

  /** A redelivery is sent out under the pack version of its first stored decision. */
  function worldOf({ packVersion }: Decision): World {
    const world = worlds.at(packVersion);
    if (!world) throw new Error(`the bucket PACK no longer holds the version \`${packVersion}\``);
    return world;
  }

  /** What an accepted decision, and not what was proposed, brings about. */
  async function consequences(
    decision: Decision,
    submitted: Submitted,
    world: World,
  ): Promise<Copy[]> {
    if (decision.outcome !== SUBMISSION_OUTCOME_ACCEPTED) return [];
    switch (submitted.kind) {
      case "opened":
        return copiesOf(submitted, decision, world).map(copyMessage);
      case "said":
        await statements.record(submitted.statement);
        return answerMessages(submitted);
      case "asked":
        await statements.recordRequest(submitted.asked);
        return [askedMessage(submitted.asked)];
      case "unreadable":
        return [];
    }
  }
}

const PARKED = unreadable(null, [reason("parked")]);

function copyMessage({ recipient, deliveryId, bytes }: SealedCopy): Copy {
  return { subject: subjects.inbox(recipient), bytes, messageId: deliveryId };
}

/** The originator's answer, to who asked. */
function answerMessages({ statement, requester }: Said): Copy[] {
  if (requester === "") return [];
  const bytes = sekisho.v1.InboxMessage.encode({ statement }).finish();
  return [{ subject: subjects.inbox(requester), bytes, messageId: `statement:${statement.id}` }];
}

function askedMessage(asked: sekisho.v1.ReleaseAsked): Copy {
  const bytes = sekisho.v1.InboxMessage.encode({ asked }).finish();
  return {
    subject: subjects.inbox(asked.originator),
    bytes,
    messageId: `asked:${asked.requestId}`,
  };
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
