/**
 * Reads receipts of every outbox and all decisions, through consumers that the provisioner made.
 * Messages are stored in batches and acknowledged after that (I5); what is redelivered because a
 * kill came between the two is found in the store and acknowledged again.
 */
import type { Consumer, ConsumerMessages, JetStreamClient, JsMsg } from "@nats-io/jetstream";
import type { Logger } from "pino";
import { consumers, renewWhenQuiet } from "../../platform/bus/mod.ts";
import type { StoredMessage } from "./store.ts";

const MAX_MESSAGES = 500;
/** Also how long the client waits before it looks again after the broker came back. */
const PULL_EXPIRES_MS = 2_000;
const RETRY_AFTER_MS = 250;
const BATCH_SIZE = 250;
const BATCH_WAIT_MS = 20;

export interface IntakeOptions {
  readonly js: JetStreamClient;
  /** Stores and enters messages; they are acknowledged when it returns. */
  readonly take: (messages: readonly StoredMessage[]) => void;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

export class Intake {
  readonly #options: IntakeOptions;
  readonly #readers = new Map<string, Consumer>();
  readonly #following = new Map<string, Promise<void>>();
  #batch: { readonly stream: string; readonly message: JsMsg }[] = [];
  #timer: NodeJS.Timeout | undefined;
  #lastAt = 0;

  constructor(options: IntakeOptions) {
    this.#options = options;
  }

  /** Reads these streams too, until the signal; those it reads already go on as they are. */
  follow(streams: readonly string[]): void {
    for (const stream of streams) {
      if (!this.#following.has(stream)) this.#following.set(stream, this.#follow(stream));
    }
  }

  /** Resolves after the signal, when nothing is read any more and what was read is stored. */
  async end(): Promise<void> {
    await Promise.all(this.#following.values());
    this.flush();
  }

  /** Milliseconds since something came in. */
  get quietMs(): number {
    return Date.now() - this.#lastAt;
  }

  /** Messages the broker still holds for this service, whether handed over or not. */
  async pending(): Promise<number> {
    if (this.#readers.size < this.#following.size) return Infinity;
    const infos = await Promise.all([...this.#readers.values()].map((reader) => reader.info()));
    return infos.reduce((sum, info) => sum + info.num_pending + info.num_ack_pending, 0);
  }

  /** Stores and acknowledges what has come in. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const batch = this.#batch;
    this.#batch = [];
    if (batch.length === 0) return;
    this.#options.take(
      batch.map(({ stream, message }) => ({ stream, sequence: message.seq, bytes: message.data })),
    );
    for (const { message } of batch) message.ack();
  }

  async #follow(stream: string): Promise<void> {
    const { js, log, signal } = this.#options;
    while (!signal.aborted) {
      try {
        const reader = await js.consumers.get(stream, consumers.metrics);
        this.#readers.set(stream, reader);
        const options = { max_messages: MAX_MESSAGES, expires: PULL_EXPIRES_MS };
        await this.#readAll(stream, await reader.consume(options));
      } catch (error) {
        if (signal.aborted) return;
        log.warn({ err: error, stream }, "reading interrupted, trying again");
        await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
      }
    }
  }

  async #readAll(stream: string, messages: ConsumerMessages): Promise<void> {
    const stop = (): void => void messages.close();
    const renewal = renewWhenQuiet(stop);
    const { signal } = this.#options;
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) stop();
    try {
      for await (const message of messages) {
        renewal.took();
        this.#add(stream, message);
      }
    } finally {
      renewal.cancel();
      signal.removeEventListener("abort", stop);
      stop();
    }
  }

  #add(stream: string, message: JsMsg): void {
    this.#lastAt = Date.now();
    this.#batch.push({ stream, message });
    if (this.#batch.length >= BATCH_SIZE) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), BATCH_WAIT_MS);
  }
}
