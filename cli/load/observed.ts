/** What the checkpoint decides while a load goes on, from the decision log. */
import type { Decided } from "../../domain/load/mod.ts";
import { consumers, streams, type Bus } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";

const { SUBMISSION_OUTCOME_ACCEPTED } = sekisho.v1.SubmissionOutcome;

/** Hands over every decision; returns what ends it. */
export async function observeDecisions(
  bus: Bus,
  take: (decision: Decided) => void,
): Promise<() => Promise<void>> {
  const consumer = await bus.js.consumers.get(streams.decisions, consumers.operator);
  const messages = await consumer.consume({ max_messages: 2_000 });
  const done = (async () => {
    for await (const message of messages) {
      take(decidedFrom(sekisho.v1.Decision.decode(message.data)));
      message.ack();
    }
  })();
  return async () => {
    messages.stop();
    await done;
  };
}

function decidedFrom(decision: sekisho.v1.Decision): Decided {
  const { submitter, outboxSequence, recipients } = decision;
  const copies = recipients.flatMap(({ organisation, deliveryId }) =>
    deliveryId ? [{ id: deliveryId, to: organisation ?? "" }] : [],
  );
  return {
    submission: `${submitter}/${outboxSequence}`,
    from: submitter,
    relay: decision.relay,
    incident: decision.incidentId,
    accepted: decision.outcome === SUBMISSION_OUTCOME_ACCEPTED,
    intendedUnixMs: decision.intendedUnixMs,
    storedUnixMs: decision.storedUnixMs,
    copies,
    denied: recipients.length - copies.length,
  };
}
