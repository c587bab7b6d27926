/**
 * Takes submissions from all outboxes, each with its own consumer and its own bound on work under way,
 * so that one flooding outbox does not hold up the others.
 */
import type { JetStreamClient, JsMsg } from "@nats-io/jetstream";
import type { Logger } from "pino";
import { consumers, headers, streams } from "../../platform/bus/mod.ts";
import type { Checkpoint } from "./checkpoint.ts";
import { readyUnder } from "./own-limit.ts";
import type { Received } from "./submitted.ts";

/** Submissions of one outbox under way at a time. */
const AT_ONCE = 16;
/** So many lie ready when none is held back. */
const MOST_AHEAD = 32;
/** A submission that failed so often is parked. A kill of the process does not count. */
const MAX_FAILURES = 5;
const RETRY_AFTER_MS = 500;
/** The broker is told that work goes on well before its acknowledgement wait runs out. */
const WORKING_EVERY_MS = 1_000;

export interface IntakeOptions {
  readonly js: JetStreamClient;
  readonly checkpoint: Checkpoint;
  /** Own submissions of one organisation that are decided a second; null: no limit. */
  readonly ownPerSecond: number | null;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

export interface Intake {
  /** Takes from these organisations' outboxes too; those it takes from already go on as they are. */
  takeFrom(organisations: readonly string[]): void;
  /**
   * Resolves after the signal, when what was under way then is done. Rejects when an outbox cannot be
   * taken from.
   */
  readonly ended: Promise<void>;
}

/** Takes submissions until the signal, then no more. */
export function startIntake(options: IntakeOptions): Intake {
  const { signal } = options;
  const outboxes = new Map<string, Promise<void>>();
  const { promise: ended, resolve, reject } = Promise.withResolvers<void>();
  const finish = (): void => void Promise.all(outboxes.values()).then(() => resolve(), reject);
  if (signal.aborted) finish();
  else signal.addEventListener("abort", finish, { once: true });
  return {
    takeFrom(organisations) {
      for (const organisation of organisations) {
        if (signal.aborted || outboxes.has(organisation)) continue;
        const outbox = runOutbox(options, organisation);
        outboxes.set(organisation, outbox);
        outbox.catch(reject);
      }
    },
    ended,
  };
}

async function runOutbox(options: IntakeOptions, organisation: string): Promise<void> {
  const { js, ownPerSecond, signal, log } = options;
  const consumer = await js.consumers.get(streams.outbox(organisation), consumers.checkpoint);
  const { config } = await consumer.info(true);
  const ahead = readyUnder(ownPerSecond, (config.ack_wait ?? 0) / 1e6, MOST_AHEAD);
  const messages = await consumer.consume({ max_messages: ahead });
  const stop = (): void => messages.stop();
  signal.addEventListener("abort", stop, { once: true });
  if (signal.aborted) stop();
  const underWay = new Set<Promise<void>>();
  const failures = new Map<number, number>();
  for await (const message of messages) {
    const work = handle(options, organisation, message, failures)
      .catch((error: unknown) =>
        log.error({ err: error, organisation }, "submission left for retry"),
      )
      .finally(() => underWay.delete(work));
    underWay.add(work);
    if (underWay.size >= AT_ONCE) await Promise.race(underWay);
  }
  await Promise.all(underWay);
}

async function handle(
  { checkpoint, log, signal }: IntakeOptions,
  organisation: string,
  message: JsMsg,
  failures: Map<number, number>,
): Promise<void> {
  const received = receivedFrom(organisation, message);
  const working = setInterval(() => message.working(), WORKING_EVERY_MS);
  const settle = (): void => {
    clearInterval(working);
    failures.delete(received.sequence);
    message.ack();
  };
  try {
    const storing = await checkpoint.process(received);
    if (storing.kind === "stored") return settle();
    log.warn({ organisation, sequence: received.sequence }, "an inbox is full: its copies wait");
    // Not awaited: it must not hold up what comes behind it.
    void storing.done.then(settle, () => clearInterval(working));
  } catch (error) {
    clearInterval(working);
    // Not a failure of its own: whoever comes next has it at once.
    if (signal.aborted) return message.nak();
    const count = (failures.get(received.sequence) ?? 0) + 1;
    failures.set(received.sequence, count);
    log.error({ err: error, organisation, sequence: received.sequence, count }, "failed");
    const parked = count >= MAX_FAILURES && (await checkpoint.park(received, String(error)));
    if (parked) settle();
    else message.nak(RETRY_AFTER_MS * count);
  }
}

function receivedFrom(organisation: string, message: JsMsg): Received {
  return {
    submitter: organisation,
    sequence: message.seq,
    messageId: message.headers?.get(headers.messageId) ?? "",
    bytes: message.data,
    storedUnixMs: message.info.timestampNanos / 1e6,
  };
}
