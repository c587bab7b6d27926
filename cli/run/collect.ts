/**
 * Takes down, while a run goes on, what the exchange recorded: decisions, the chains over them, packs
 * they were made under, journal and snapshots.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { journalFact, type JournalFact } from "../../domain/measurement/mod.ts";
import type { AuditSources } from "../../platform/audit/mod.ts";
import { consumers, streams, type Bus } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { Recorded } from "./recorded.ts";

type Snapshot = sekisho.v1.MetricsSnapshot;

export interface Collector {
  /** Decisions, links and packs, of whatever runs. */
  readonly audit: AuditSources;
  readonly journal: readonly JournalFact[];
  /** The latest snapshot; null before the first. Throws when something could not be taken down. */
  snapshot(): Snapshot | null;
  /**
   * Resolves when nothing has come for a while and every decision is in a link, or when that takes too
   * long, then stops. Rejects when something could not be taken down.
   */
  finish(): Promise<void>;
}

const QUIET_MS = 300;
/** A decision whose checkpoint was killed is linked by who gets its submission next. */
const LINKED_WITHIN_MS = 20_000;

/** Consumes as the operator; acknowledges as it goes. */
export async function collect(bus: Bus): Promise<Collector> {
  const collector = new StreamCollector(bus);
  await collector.start();
  return collector;
}

type Take = (bytes: Uint8Array, sequence: number) => void;

class StreamCollector implements Collector {
  readonly audit: Recorded;
  readonly journal: JournalFact[] = [];
  readonly #bus: Bus;
  readonly #events = new Set<number>();
  #snapshot: Snapshot | null = null;
  #lastUnixMs = Date.now();
  #failed: Error | null = null;
  #stops: (() => Promise<void>)[] = [];

  constructor(bus: Bus) {
    this.#bus = bus;
    this.audit = new Recorded(bus);
  }

  async start(): Promise<void> {
    const taken: Record<string, Take> = {
      [streams.decisions]: (bytes, sequence) => this.audit.takeDecision(bytes, sequence),
      [streams.chains]: (bytes, sequence) => this.audit.takeLink(bytes, sequence),
      [streams.journal]: (bytes, sequence) => this.#takeEvent(bytes, sequence),
    };
    this.#stops = await Promise.all([
      ...Object.entries(taken).map(([stream, take]) =>
        this.#follow(stream, (...message) => {
          this.#lastUnixMs = Date.now();
          take(...message);
        }),
      ),
      this.#follow(streams.metrics, (bytes) => {
        this.#snapshot = sekisho.v1.MetricsSnapshot.decode(bytes);
      }),
    ]);
  }

  /** A broker that was killed delivers again what was acknowledged just before. */
  #takeEvent(bytes: Uint8Array, sequence: number): void {
    if (this.#events.has(sequence)) return;
    this.#events.add(sequence);
    this.journal.push(journalFact(sekisho.v1.JournalEvent.decode(bytes)));
  }

  snapshot(): Snapshot | null {
    this.#check();
    return this.#snapshot;
  }

  async finish(): Promise<void> {
    const until = Date.now() + LINKED_WITHIN_MS;
    const waits = (): boolean => !this.audit.allLinked && Date.now() < until;
    while (Date.now() - this.#lastUnixMs < QUIET_MS || waits()) {
      this.#check();
      await sleep(QUIET_MS / 3);
    }
    await Promise.all(this.#stops.map((stop) => stop()));
    await this.audit.lookForPacks();
    this.#check();
  }

  /** What fails while a message is taken is told by who asks next. */
  #check(): void {
    if (this.#failed) throw this.#failed;
  }

  async #follow(stream: string, take: Take): Promise<() => Promise<void>> {
    const consumer = await this.#bus.js.consumers.get(stream, consumers.operator);
    const messages = await consumer.consume({ max_messages: 500 });
    const done = (async () => {
      for await (const message of messages) {
        try {
          take(message.data, message.seq);
        } catch (error) {
          this.#failed ??= error as Error;
        }
        message.ack();
      }
    })();
    return async () => {
      messages.stop();
      await done;
    };
  }
}
