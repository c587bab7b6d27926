/**
 * Takes what the checkpoint has for the organisation. I5: a delivery is persisted, with its receipt,
 * before it is acknowledged; one that comes again is found there and acknowledged again.
 */
import type { ConsumerMessages, JetStreamClient, JsMsg } from "@nats-io/jetstream";
import type { Logger } from "pino";
import { consumers, renewWhenQuiet, streams } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { readView, type ReadView } from "./view.ts";

const { InboxMessage, View } = sekisho.v1;

/** Also how long the client waits before it looks again after the broker came back. */
const PULL_EXPIRES_MS = 2_000;
const MAX_MESSAGES = 500;
const RETRY_AFTER_MS = 250;

export interface InboxHandlers {
  /**
   * Persists a delivery; returns when it may be acknowledged. Throws to have it again.
   *
   * @param sequence in the inbox
   */
  onDelivery(
    delivery: sekisho.v1.Delivery,
    view: ReadView,
    attempts: number,
    sequence: number,
  ): void;
  onResult(result: sekisho.v1.SubmissionResult): void;
  /** Persists that somebody asks for the release of a portion of the organisation's own. */
  onAsked(asked: sekisho.v1.ReleaseAsked): void;
  /** Persists what an originator answered to the organisation's own request. */
  onStatement(statement: sekisho.v1.Statement): void;
  /** Persists that a message was not accepted, and why. */
  onRefused(code: string, sequence: number): void;
}

export interface InboxOptions {
  readonly js: JetStreamClient;
  readonly organisation: string;
  /** Whether a delivery carries the checkpoint's seal for this organisation. */
  readonly verify: (delivery: sekisho.v1.Delivery) => boolean;
  readonly handlers: InboxHandlers;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

/**
 * Consumes until the signal aborts.
 *
 * @param onCaughtUp called once, when nothing is left of what waited before
 */
export async function runInbox(options: InboxOptions, onCaughtUp: () => void): Promise<void> {
  const { js, organisation, log, signal } = options;
  const caughtUp = onceOnly(onCaughtUp);
  while (!signal.aborted) {
    try {
      const consumer = await js.consumers.get(
        streams.inbox(organisation),
        consumers.inbox(organisation),
      );
      if ((await consumer.info()).num_pending === 0) caughtUp();
      const messages = await consumer.consume({
        max_messages: MAX_MESSAGES,
        expires: PULL_EXPIRES_MS,
      });
      await takeAll(options, messages, caughtUp);
    } catch (error) {
      if (signal.aborted) return;
      log.warn({ err: error }, "inbox interrupted, trying again");
      await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
    }
  }
}

async function takeAll(
  options: InboxOptions,
  messages: ConsumerMessages,
  caughtUp: () => void,
): Promise<void> {
  const stop = (): void => void messages.close();
  const renewal = renewWhenQuiet(stop);
  options.signal.addEventListener("abort", stop, { once: true });
  if (options.signal.aborted) stop();
  try {
    for await (const message of messages) {
      renewal.took();
      take(options, message);
      if (message.info.pending === 0) caughtUp();
    }
  } finally {
    renewal.cancel();
    options.signal.removeEventListener("abort", stop);
    stop();
  }
}

function take({ handlers, verify, log }: InboxOptions, message: JsMsg): void {
  try {
    const opened = open(message.data, verify);
    switch (opened.kind) {
      case "delivery":
        handlers.onDelivery(opened.delivery, opened.view, message.info.deliveryCount, message.seq);
        return message.ack();
      case "result":
        handlers.onResult(opened.result);
        return message.ack();
      case "asked":
        handlers.onAsked(opened.asked);
        return message.ack();
      case "statement":
        handlers.onStatement(opened.statement);
        return message.ack();
      case "refused":
        handlers.onRefused(opened.code, message.seq);
        log.warn({ code: opened.code, sequence: message.seq }, "message refused");
        // Without its reason: servers before 2.11 do not know the form that has one.
        return message.term();
    }
  } catch (error) {
    log.error({ err: error, sequence: message.seq }, "message left for redelivery");
    message.nak(RETRY_AFTER_MS);
  }
}

type OpenedMessage =
  | { readonly kind: "delivery"; readonly delivery: sekisho.v1.Delivery; readonly view: ReadView }
  | { readonly kind: "result"; readonly result: sekisho.v1.SubmissionResult }
  | { readonly kind: "asked"; readonly asked: sekisho.v1.ReleaseAsked }
  | { readonly kind: "statement"; readonly statement: sekisho.v1.Statement }
  | { readonly kind: "refused"; readonly code: "undecodable" | "unsealed" };

/** The seal is verified before anything inside is looked at. */
function open(data: Uint8Array, verify: InboxOptions["verify"]): OpenedMessage {
  try {
    const { delivery, result, asked, statement } = InboxMessage.decode(data);
    if (result) return { kind: "result", result };
    if (asked) return { kind: "asked", asked };
    if (statement) return { kind: "statement", statement };
    if (!delivery) return { kind: "refused", code: "undecodable" };
    if (!verify(delivery)) return { kind: "refused", code: "unsealed" };
    const { incidentId, originator, portions } = View.decode(delivery.view);
    return { kind: "delivery", delivery, view: readView(incidentId, originator, portions) };
  } catch {
    return { kind: "refused", code: "undecodable" };
  }
}

function onceOnly(act: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    act();
  };
}
