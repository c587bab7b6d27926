/**
 * Publishing to JetStream with many messages in flight.
 *
 * Every message carries a reply subject under one wildcard subscription; an acknowledgement settles
 * the promise of its message and is parsed only when it is an error or somebody asks for its
 * sequence. What is not acknowledged goes out again under the same `Nats-Msg-Id`, which the stream
 * stores once: after a timeout, when no stream answered, and when the connection comes back.
 */
import {
  createInbox,
  headers as natsHeaders,
  nuid,
  type Msg,
  type MsgHdrs,
  type NatsConnection,
  type Status,
  type Subscription,
} from "@nats-io/transport-node";
import { acknowledgement, JetStreamError, type Stored } from "./acknowledgement.ts";
import { headers as names } from "./subjects.ts";

export { JetStreamError, type Stored } from "./acknowledgement.ts";

const SWEEP_MS = 50;
const LONGEST_TIMEOUT_MS = 30_000;
const UNAVAILABLE_WAIT_MS = { least: 50, most: 1_000 } as const;

export interface PublisherOptions {
  /** Messages sent and not yet acknowledged; 4,096 when left out. */
  readonly maxInFlight?: number;
  /** Their payload bytes; 32 MiB when left out. */
  readonly maxBytesInFlight?: number;
  /** Wait for an acknowledgement before the first repetition; it doubles with each. 5 s. */
  readonly timeoutMs?: number;
}

export interface PublishOptions {
  /** Equal ids within the stream's duplicate window are stored once; a random one when left out. */
  readonly messageId?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Sequence that the subject's last message must have; 0: there must be none. Newer servers look at this
   * before the id, and refuse the repetition of what they have stored: look then what lies there.
   */
  readonly expectLastSubjectSequence?: number;
}

interface Entry {
  readonly number: number;
  readonly subject: string;
  readonly payload: Uint8Array;
  readonly headers: MsgHdrs;
  readonly resolve: (stored: Stored) => void;
  readonly reject: (error: Error) => void;
  /** When it goes out again, by Date.now(); Infinity while there is no connection. */
  dueAt: number;
  sent: number;
  unavailable: number;
}

const encoder = new TextEncoder();

export class PipelinedPublisher {
  readonly #nc: NatsConnection;
  readonly #maxInFlight: number;
  readonly #maxBytes: number;
  readonly #timeoutMs: number;
  readonly #prefix: string;
  readonly #acknowledgements: Subscription;
  readonly #status: AsyncIterable<Status> & { stop(): void };
  readonly #flying = new Map<number, Entry>();
  #waiting: Entry[] = [];
  #roomWaiters: (() => void)[] = [];
  #drainWaiters: (() => void)[] = [];
  #sweeper: NodeJS.Timeout | undefined;
  #connected = true;
  #closed: Error | undefined;
  #number = 0;
  #bytes = 0;
  #repeated = 0;

  constructor(nc: NatsConnection, options: PublisherOptions = {}) {
    this.#nc = nc;
    this.#maxInFlight = options.maxInFlight ?? 4_096;
    this.#maxBytes = options.maxBytesInFlight ?? 32 * 1024 * 1024;
    this.#timeoutMs = options.timeoutMs ?? 5_000;
    this.#prefix = `${createInbox((nc as { options?: { inboxPrefix?: string } }).options?.inboxPrefix)}.`;
    this.#acknowledgements = nc.subscribe(`${this.#prefix}*`, {
      callback: (error, message) => (error ? this.#fail(error) : this.#onAcknowledgement(message)),
    });
    this.#status = nc.status() as AsyncIterable<Status> & { stop(): void };
    void this.#watch();
  }

  /** Messages not yet settled, sent or waiting to be sent. */
  get pending(): number {
    return this.#flying.size + this.#waiting.length;
  }

  /** Messages that went out more than once so far. */
  get repeated(): number {
    return this.#repeated;
  }

  /** Whether the next message would go out at once. */
  get hasRoom(): boolean {
    return (
      this.#waiting.length === 0 &&
      this.#flying.size < this.#maxInFlight &&
      (this.#bytes < this.#maxBytes || this.#flying.size === 0)
    );
  }

  /**
   * Resolves once a stream has stored the message, however often the broker goes away meanwhile.
   * Rejects with JetStreamError when the stream refuses it, and when it may not or cannot be sent.
   * Messages beyond the limits in flight wait in memory: await `room()` in loops.
   */
  publish(
    subject: string,
    payload: Uint8Array | string,
    options: PublishOptions = {},
  ): Promise<Stored> {
    if (this.#closed) return Promise.reject(this.#closed);
    const { promise, resolve, reject } = Promise.withResolvers<Stored>();
    const entry: Entry = {
      number: this.#number++,
      subject,
      payload: typeof payload === "string" ? encoder.encode(payload) : payload,
      headers: messageHeaders(options),
      resolve,
      reject,
      dueAt: Number.POSITIVE_INFINITY,
      sent: 0,
      unavailable: 0,
    };
    if (this.hasRoom) this.#launch(entry);
    else this.#waiting.push(entry);
    return promise;
  }

  /** Resolves when the next message would go out at once. */
  async room(): Promise<void> {
    while (!this.hasRoom && !this.#closed) {
      await new Promise<void>((resolve) => this.#roomWaiters.push(resolve));
    }
  }

  /** Resolves when every message published so far is settled. */
  async drain(): Promise<void> {
    while (this.pending > 0) {
      await new Promise<void>((resolve) => this.#drainWaiters.push(resolve));
    }
  }

  /** Stops; what is not settled is rejected. Drain first. */
  close(): void {
    this.#status.stop();
    if (!this.#nc.isClosed()) this.#acknowledgements.unsubscribe();
    this.#fail(new Error("the publisher is closed"));
  }

  #launch(entry: Entry): void {
    this.#flying.set(entry.number, entry);
    this.#bytes += entry.payload.length;
    this.#sweeper ??= setInterval(() => this.#sweep(), SWEEP_MS);
    if (this.#connected) this.#send(entry);
  }

  #send(entry: Entry): void {
    if (entry.sent++ > 0) this.#repeated++;
    const timeout = this.#timeoutMs * 2 ** Math.min(entry.sent - 1, 10);
    entry.dueAt = Date.now() + Math.min(timeout, LONGEST_TIMEOUT_MS);
    try {
      this.#nc.publish(entry.subject, entry.payload, {
        reply: this.#prefix + entry.number,
        headers: entry.headers,
      });
    } catch (error) {
      // Too large, or the connection is closed: repeating would not help.
      this.#settle(entry);
      entry.reject(error as Error);
    }
  }

  #onAcknowledgement(message: Msg): void {
    const entry = this.#flying.get(Number(message.subject.slice(this.#prefix.length)));
    // The second answer to a message that went out twice.
    if (!entry) return;
    const outcome = acknowledgement(entry.subject, message);
    if (outcome === "unavailable") return this.#postpone(entry);
    this.#settle(entry);
    if (outcome instanceof JetStreamError) entry.reject(outcome);
    else entry.resolve(outcome);
  }

  #postpone(entry: Entry): void {
    const wait = UNAVAILABLE_WAIT_MS.least * 2 ** Math.min(entry.unavailable++, 10);
    entry.dueAt = Date.now() + Math.min(wait, UNAVAILABLE_WAIT_MS.most);
  }

  #settle(entry: Entry): void {
    this.#flying.delete(entry.number);
    this.#bytes -= entry.payload.length;
    if (this.#waiting.length > 0) this.#launchWaiting();
    if (this.hasRoom && this.#roomWaiters.length > 0) this.#wake("room");
    if (this.#flying.size > 0) return;
    clearInterval(this.#sweeper);
    this.#sweeper = undefined;
    if (this.#waiting.length === 0) this.#wake("drain");
  }

  #launchWaiting(): void {
    let next = 0;
    while (next < this.#waiting.length && this.#flying.size < this.#maxInFlight) {
      if (this.#bytes >= this.#maxBytes && this.#flying.size > 0) break;
      this.#launch(this.#waiting[next++]!);
    }
    this.#waiting = this.#waiting.slice(next);
  }

  #wake(which: "room" | "drain"): void {
    const waiters = which === "room" ? this.#roomWaiters : this.#drainWaiters;
    for (const wake of waiters.splice(0)) wake();
  }

  #sweep(): void {
    if (!this.#connected) return;
    const now = Date.now();
    for (const entry of this.#flying.values()) if (entry.dueAt <= now) this.#send(entry);
  }

  async #watch(): Promise<void> {
    for await (const status of this.#status) {
      if (status.type === "disconnect") this.#connected = false;
      if (status.type === "reconnect") this.#reconnected();
      if (status.type === "error") this.#refused(status.error);
    }
    this.#fail(new Error("the connection is closed"));
  }

  /** What was on its way when the connection broke may or may not be stored: all of it again. */
  #reconnected(): void {
    this.#connected = true;
    for (const entry of this.#flying.values()) this.#send(entry);
  }

  /** The broker answers a forbidden subject with an error on the connection and never with a reply. */
  #refused(error: Error & { operation?: string; subject?: string }): void {
    if (error.operation !== "publish") return;
    for (const entry of this.#flying.values()) {
      if (entry.subject !== error.subject) continue;
      this.#settle(entry);
      entry.reject(error);
    }
  }

  #fail(error: Error): void {
    if (this.#closed) return;
    this.#closed = error;
    clearInterval(this.#sweeper);
    const entries = [...this.#flying.values(), ...this.#waiting];
    this.#flying.clear();
    this.#waiting = [];
    for (const entry of entries) entry.reject(error);
    this.#wake("room");
    this.#wake("drain");
  }
}

function messageHeaders(options: PublishOptions): MsgHdrs {
  const result = natsHeaders();
  result.set(names.messageId, options.messageId ?? nuid.next());
  for (const [name, value] of Object.entries(options.headers ?? {})) result.set(name, value);
  if (options.expectLastSubjectSequence !== undefined) {
    result.set("Nats-Expected-Last-Subject-Sequence", String(options.expectLastSubjectSequence));
  }
  return result;
}
