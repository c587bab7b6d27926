/**
 * The decision log. The first decision stored for a submission is binding (I4): storing is refused by
 * the broker when one is there already, whoever stored it, and the caller then follows that one. What
 * binds goes into this replica's hash chain.
 */
import type { JetStreamManager } from "@nats-io/jetstream";
import { JetStreamApiError } from "@nats-io/jetstream";
import { Remembered } from "../../domain/policy/mod.ts";
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

/** Decisions kept in memory for relays, which come soon after what they relay; many more than are under way. */
const RECENT = 20_000;

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

interface Recent {
  readonly decision: Decision;
  /** Its link on its way or stored; null: this process has not linked it, or could not. */
  linking: Promise<void> | null;
}

export function openDecisionLog(
  publisher: Pick<PipelinedPublisher, "publish">,
  manager: JetStreamManager,
  chains: Chains,
): DecisionLog {
  const recent = new Remembered<Recent>(RECENT);

  async function fetch(subject: string): Promise<Stored | null> {
    try {
      const stored = await manager.streams.getMessage(streams.decisions, { last_by_subj: subject });
      if (!stored) return null;
      const decision = sekisho.v1.Decision.decode(stored.data);
      return { decision, bytes: stored.data, sequence: stored.seq };
    } catch (error) {
      if (error instanceof JetStreamApiError && error.code === NO_MESSAGE) return null;
      throw error;
    }
  }

  /** What this process has linked needs no second link; after a failure it is linked again. */
  function link(subject: string, { decision, bytes, sequence }: Stored): Decision {
    const known = recent.find(subject);
    if (known?.linking) return known.decision;
    const linking = chains.link(decision.runId, sequence, sha256(bytes));
    const linked: Recent = { decision, linking };
    linking.catch(() => (linked.linking = null));
    recent.keep(subject, linked);
    return decision;
  }

  async function storeFirst(decision: Decision): Promise<Decision> {
    const subject = subjects.decision(decision.submitter, decision.outboxSequence);
    const bytes = sekisho.v1.Decision.encode(decision).finish();
    try {
      const { sequence } = await publisher.publish(subject, bytes, {
        expectLastSubjectSequence: 0,
      });
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
      const known = recent.find(subjects.decision(submitter, outboxSequence));
      if (!known?.linking)
        throw new Error(`the decision on ${submitter}/${outboxSequence} is in no link`);
      await known.linking;
    },
    async find(name) {
      const subject = subjects.decision(name.organisation, name.sequence);
      const known = recent.find(subject);
      if (known) return known.decision;
      const fetched = await fetch(subject);
      if (!fetched) return null;
      // Meanwhile it may have come again, and be on its way into a link.
      if (!recent.find(subject))
        recent.keep(subject, { decision: fetched.decision, linking: null });
      return fetched.decision;
    },
  };
}
