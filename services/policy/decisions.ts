/**
 * The decision log. The first decision stored for a submission is binding (I4): storing is refused by
 * the broker when one is there already, whoever stored it, and the caller then follows that one.
 */
import type { JetStreamManager } from "@nats-io/jetstream";
import { JetStreamApiError } from "@nats-io/jetstream";
import {
  JetStreamError,
  streams,
  subjects,
  type PipelinedPublisher,
  type SubmissionName,
} from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";

type Decision = sekisho.v1.Decision;

/** JetStream: the subject's last sequence is not the expected one. */
const WRONG_LAST_SEQUENCE = 10071;
/** JetStream: no message found. */
const NO_MESSAGE = 10037;

/** Decisions kept in memory for relays, which come soon after what they relay. */
const CACHED = 10_000;

export interface DecisionLog {
  /** Stores the decision, or returns the one that was stored before. */
  storeFirst(decision: Decision): Promise<Decision>;
  find(name: SubmissionName): Promise<Decision | null>;
}

export function openDecisionLog(
  publisher: PipelinedPublisher,
  manager: JetStreamManager,
): DecisionLog {
  const recent = new Map<string, Decision>();

  function remember(subject: string, decision: Decision): Decision {
    recent.delete(subject);
    recent.set(subject, decision);
    const oldest = recent.keys().next();
    if (recent.size > CACHED && !oldest.done) recent.delete(oldest.value);
    return decision;
  }

  async function fetch(subject: string): Promise<Decision | null> {
    try {
      const stored = await manager.streams.getMessage(streams.decisions, { last_by_subj: subject });
      return stored && remember(subject, sekisho.v1.Decision.decode(stored.data));
    } catch (error) {
      if (error instanceof JetStreamApiError && error.code === NO_MESSAGE) return null;
      throw error;
    }
  }

  async function storeFirst(decision: Decision): Promise<Decision> {
    const subject = subjects.decision(decision.submitter, decision.outboxSequence);
    const bytes = sekisho.v1.Decision.encode(decision).finish();
    try {
      await publisher.publish(subject, bytes, { expectLastSubjectSequence: 0 });
      return remember(subject, decision);
    } catch (error) {
      if (!(error instanceof JetStreamError) || error.errCode !== WRONG_LAST_SEQUENCE) throw error;
    }
    const binding = await fetch(subject);
    if (!binding)
      throw new Error(`the broker refused \`${subject}\` as decided, and has no decision`);
    return binding;
  }

  return {
    storeFirst,
    async find(name) {
      const subject = subjects.decision(name.organisation, name.sequence);
      return recent.get(subject) ?? (await fetch(subject));
    },
  };
}
