/**
 * The decision log. The first decision stored for a submission is binding (I4): storing is refused by
 * the broker when one is there already, whoever stored it, and the caller then follows that one. What
 * binds goes into this replica's hash chain.
 */
import type { JetStreamManager } from "@nats-io/jetstream";
import { Remembered } from "../../domain/policy/mod.ts";
import { sha256 } from "../../platform/audit/mod.ts";
import type { PipelinedPublisher, SubmissionName } from "../../platform/bus/mod.ts";
import type { sekisho } from "../../proto/mod.ts";
import type { Chains } from "./chain.ts";
import { DecisionStream, type StoredDecision } from "./decision-stream.ts";

type Decision = sekisho.v1.Decision;

/** Decisions kept in memory for relays, which come soon after what they relay. */
const RECENT = 20_000;

/** The decision that binds. */
export interface Binding {
  readonly decision: Decision;
  /**
   * Resolves once it is in a stored link of a chain. Before that its submission must not be acknowledged
   * (I3): it would be decided and in no chain.
   */
  readonly linked: Promise<void>;
}

export interface DecisionLog {
  /** Stores the decision, or finds the one that was stored before; it is then on its way into a link. */
  storeFirst(decision: Decision): Promise<Binding>;
  find(name: SubmissionName): Promise<Decision | null>;
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
  const stream = new DecisionStream(publisher, manager);

  /** What this process has linked needs no second link; after a failure it is linked again. */
  function link({ decision, bytes, sequence }: StoredDecision): Binding {
    const key = keyOf({ organisation: decision.submitter, sequence: decision.outboxSequence });
    const known = recent.find(key);
    if (known?.linking) return { decision: known.decision, linked: known.linking };
    const linking = chains.link(decision.runId, sequence, sha256(bytes));
    const linked: Recent = { decision, linking };
    linking.catch(() => (linked.linking = null));
    recent.keep(key, linked);
    return { decision, linked: linking };
  }

  return {
    storeFirst: async (decision) => link(await stream.storeFirst(decision)),
    async find(name) {
      const key = keyOf(name);
      const known = recent.find(key);
      if (known) return known.decision;
      const found = await stream.find(name);
      if (!found) return null;
      // Meanwhile it may have come again, and be on its way into a link.
      if (!recent.find(key)) recent.keep(key, { decision: found.decision, linking: null });
      return found.decision;
    },
  };
}

const keyOf = ({ organisation, sequence }: SubmissionName): string => `${organisation}/${sequence}`;
