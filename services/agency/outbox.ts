/**
 * Sends what the store holds, each message until the broker has acknowledged it, also across the
 * broker's and our own restarts. Message ids make a repetition harmless.
 */
import type { Logger } from "pino";
import { JetStreamError, type PipelinedPublisher } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { submittedReceipt } from "./messages.ts";
import type { AgencyStore, Outgoing } from "./store.ts";

const BATCH = 500;
/** JetStream: the message is larger than the stream takes. Nothing else is final: a full stream may
 * have room again. */
const TOO_LARGE = 10054;
const RETRY_AFTER_MS = 1_000;

export interface OutboxOptions {
  readonly organisation: string;
  readonly store: AgencyStore;
  readonly publisher: Pick<PipelinedPublisher, "publish">;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

export interface Outbox {
  /** Adds messages and sends them. */
  send(messages: readonly Outgoing[]): void;
  /** Sends what the store has and nobody has sent yet. */
  flush(): void;
  /** Resolves when everything is acknowledged, or the time is up; how many are left. */
  drain(timeoutMs: number): Promise<number>;
}

export function openOutbox({ organisation, store, publisher, log, signal }: OutboxOptions): Outbox {
  const underWay = new Set<Promise<void>>();
  let lastNumber = 0;

  /** Only new messages are read: those under way are the publisher's until it is through with them. */
  function flush(): void {
    for (;;) {
      const batch = store.unsent(lastNumber, BATCH);
      for (const message of batch) {
        lastNumber = message.number;
        const work = deliver(message).finally(() => underWay.delete(work));
        underWay.add(work);
      }
      if (batch.length < BATCH) return;
    }
  }

  async function deliver(message: Outgoing): Promise<void> {
    while (!signal.aborted) {
      try {
        const { subject, bytes, messageId } = message;
        const { sequence } = await publisher.publish(subject, bytes, { messageId });
        store.acknowledge(messageId, sequence, followUps(message, sequence));
        return flush();
      } catch (error) {
        if (signal.aborted) return;
        log.warn({ err: error, messageId: message.messageId }, "not taken by the broker");
        if (error instanceof JetStreamError && error.errCode === TOO_LARGE)
          return store.refuse(message.messageId, error.message);
        await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
      }
    }
  }

  function followUps(message: Outgoing, sequence: number): Outgoing[] {
    const incident = incidentOf(message);
    if (incident === null) return [];
    return [submittedReceipt({ organisation, run: message.run }, message, incident, sequence)];
  }

  return {
    send(messages) {
      if (messages.length === 0) return;
      store.enqueue(messages);
      flush();
    },
    flush,
    async drain(timeoutMs) {
      const until = Date.now() + timeoutMs;
      const expiry = Promise.withResolvers<void>();
      const timer = setTimeout(expiry.resolve, timeoutMs);
      while (underWay.size > 0 && Date.now() < until)
        await Promise.race([Promise.all(underWay), expiry.promise]);
      clearTimeout(timer);
      return underWay.size;
    },
  };
}

/** The incident a submission is about; null for a receipt. */
function incidentOf({ subject, bytes }: Outgoing): string | null {
  if (!subject.endsWith(".incident")) return null;
  const { incident, relay } = sekisho.v1.Submission.decode(bytes);
  if (incident) return incident.id;
  return relay ? sekisho.v1.View.decode(relay.view).incidentId : "";
}
