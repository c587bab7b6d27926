/** Takes down, while a run goes on, what the exchange recorded: decisions, journal and snapshots. */
import {
  decisionFact,
  journalFact,
  type DecisionFact,
  type JournalFact,
} from "../../domain/measurement/mod.ts";
import { consumers, labelFromWire, streams, type Bus } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";

type Snapshot = sekisho.v1.MetricsSnapshot;

/** A decision and the run it belongs to. */
export interface RecordedDecision {
  readonly runId: string;
  readonly fact: DecisionFact;
}

export interface Collector {
  readonly decisions: readonly RecordedDecision[];
  readonly journal: readonly JournalFact[];
  /** The latest snapshot; null before the first. */
  readonly snapshot: () => Snapshot | null;
  /** Resolves when nothing has come for a while, then stops. */
  finish(): Promise<void>;
}

const QUIET_MS = 300;

/** Consumes as the operator; acknowledges as it goes. */
export async function collect(bus: Bus): Promise<Collector> {
  const decisions: RecordedDecision[] = [];
  const journal: JournalFact[] = [];
  let snapshot: Snapshot | null = null;
  let lastUnixMs = Date.now();
  const stops = await Promise.all([
    follow(bus, streams.decisions, (data) => {
      const decision = sekisho.v1.Decision.decode(data);
      decisions.push({ runId: decision.runId, fact: decisionFact(decision, labelFromWire) });
      lastUnixMs = Date.now();
    }),
    follow(bus, streams.journal, (data) => {
      journal.push(journalFact(sekisho.v1.JournalEvent.decode(data)));
      lastUnixMs = Date.now();
    }),
    follow(bus, streams.metrics, (data) => {
      snapshot = sekisho.v1.MetricsSnapshot.decode(data);
    }),
  ]);
  return {
    decisions,
    journal,
    snapshot: () => snapshot,
    async finish() {
      while (Date.now() - lastUnixMs < QUIET_MS) {
        await new Promise((resolve) => setTimeout(resolve, QUIET_MS / 3));
      }
      await Promise.all(stops.map((stop) => stop()));
    },
  };
}

async function follow(
  bus: Bus,
  stream: string,
  take: (data: Uint8Array) => void,
): Promise<() => Promise<void>> {
  const consumer = await bus.js.consumers.get(stream, consumers.operator);
  const messages = await consumer.consume({ max_messages: 500 });
  const done = (async () => {
    for await (const message of messages) {
      take(message.data);
      message.ack();
    }
  })();
  return async () => {
    messages.stop();
    await done;
  };
}
