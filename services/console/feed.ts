/**
 * Follows a stream through the console's durable consumer: at least once, in order, acknowledged as it
 * comes. What was missed while the console was down comes first when it is back.
 */
import type { JsMsg } from "@nats-io/jetstream";
import type { Logger } from "pino";
import { consumers, renewWhenQuiet, type Bus } from "../../platform/bus/mod.ts";

const RETRY_AFTER_MS = 500;
const PULL = { max_messages: 500, expires: 5_000 };

export interface FeedOptions {
  readonly bus: Pick<Bus, "js">;
  readonly stream: string;
  readonly take: (message: JsMsg) => void;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

/** Resolves after the signal. */
export async function followStream({ bus, stream, take, log, signal }: FeedOptions): Promise<void> {
  while (!signal.aborted) {
    try {
      const consumer = await bus.js.consumers.get(stream, consumers.console);
      const messages = await consumer.consume(PULL);
      const stop = (): void => void messages.close();
      const renewal = renewWhenQuiet(stop);
      signal.addEventListener("abort", stop, { once: true });
      if (signal.aborted) stop();
      try {
        for await (const message of messages) {
          renewal.took();
          takeSafely(take, message, log, stream);
          message.ack();
        }
      } finally {
        renewal.cancel();
        signal.removeEventListener("abort", stop);
      }
    } catch (error) {
      if (signal.aborted) return;
      log.warn({ err: error, stream }, "reading interrupted, trying again");
      await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
    }
  }
}

/** What cannot be read is logged and left: it would come again without end. */
function takeSafely(take: FeedOptions["take"], message: JsMsg, log: Logger, stream: string): void {
  try {
    take(message);
  } catch (error) {
    log.error({ err: error, stream, sequence: message.seq }, "a message was not understood");
  }
}
