/**
 * The decision log. The first decision stored for a submission is binding (I4): storing is refused by
 * the broker when one is there already, whoever stored it, and the caller then follows that one. What
 * binds goes into this replica's hash chain.
 */
import type { JetStreamManager } from "@nats-io/jetstream";
import { JetStreamApiError } from "@nats-io/jetstream";
import { sha256 } from "../../platform/audit/mod.ts";
import {
  JetStreamError,
  streams,
  subjects,
  type PipelinedPublisher,
  type SubmissionName,
} from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import type { Chains } from "./chain.ts";

type Decision = sekisho.v1.Decision;

/** JetStream: the subject's last sequence is not the expected one. */
const WRONG_LAST_SEQUENCE = 10071;
/** JetStream: no message found. */
const NO_MESSAGE = 10037;

/** Decisions kept in memory for relays, which come soon after what they relay. */
const CACHED = 10_000;

export interface DecisionLog {
  /** Stores the decision, or returns the one that was stored before; it is then on its way into a link. */
  storeFirst(decision: Decision): Promise<Decision>;
  /**
   * Resolves once a decision that `storeFirst` returned is in a stored link of a chain. Before that its
   * submission must not be acknowledged (I3): it would be decided and in no chain.
   */
  linked(decision: Decision): Promise<void>;
  find(name: SubmissionName): Promise<Decision | null>;
}

interface Stored {
  readonly decision: Decision;
  readonly bytes: Uint8Array;
  /** In DECISIONS. */
  readonly sequence: number;
}

export function openDecisionLog(
  publisher: Pick<PipelinedPublisher, "publish">,
  manager: JetStreamManager,
  chains: Chains,
): DecisionLog {
  const recent = new Map<string, Decision>();
  const links = new Map<string, Promise<void>>();

  async function fetch(subject: string): Promise<Stored | null> {
    try {
      const stored = await manager.streams.getMessage(streams.decisions, { last_by_subj: subject });
      if (!stored) return null;
      const decision = sekisho.v1.Decision.decode(stored.data);
      keep(recent, subject, decision);
      return { decision, bytes: stored.data, sequence: stored.seq };
    } catch (error) {
      if (error instanceof JetStreamApiError && error.code === NO_MESSAGE) return null;
      throw error;
    }
  }

  /** What this process has linked needs no second link; after a failure it is linked again. */
  function link(subject: string, { decision, bytes, sequence }: Stored): Decision {
    if (links.has(subject)) return decision;
    const linking = chains.link(decision.runId, sequence, sha256(bytes));
    linking.catch(() => links.delete(subject));
    keep(links, subject, linking);
    return decision;
  }

  async function storeFirst(decision: Decision): Promise<Decision> {
    const subject = subjects.decision(decision.submitter, decision.outboxSequence);
    const bytes = sekisho.v1.Decision.encode(decision).finish();
    try {
      const { sequence } = await publisher.publish(subject, bytes, {
        expectLastSubjectSequence: 0,
      });
      keep(recent, subject, decision);
      return link(subject, { decision, bytes, sequence });
    } catch (error) {
      if (!(error instanceof JetStreamError) || error.errCode !== WRONG_LAST_SEQUENCE) throw error;
    }
    const binding = await fetch(subject);
    if (!binding)
      throw new Error(`the broker refused \`${subject}\` as decided, and has no decision`);
    return link(subject, binding);
  }

  return {
    storeFirst,
    async linked({ submitter, outboxSequence }) {
      const linking = links.get(subjects.decision(submitter, outboxSequence));
      if (!linking) throw new Error(`the decision on ${submitter}/${outboxSequence} is in no link`);
      await linking;
    },
    async find(name) {
      const subject = subjects.decision(name.organisation, name.sequence);
      return recent.get(subject) ?? (await fetch(subject))?.decision ?? null;
    },
  };
}

/** Keeps the latest; the oldest goes. */
function keep<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
  const oldest = map.keys().next();
  if (map.size > CACHED && !oldest.done) map.delete(oldest.value);
}
