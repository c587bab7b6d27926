/**
 * The book of statements and requests, kept in the bucket STATEMENTS: every replica follows it, and one
 * that records writes there before the submission is acknowledged (I3).
 */
import type { KV } from "@nats-io/kv";
import type { Logger } from "pino";
import { StatementBook } from "../../domain/policy/mod.ts";
import { requestFromWire, statementFromWire } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";

export interface Statements {
  readonly book: StatementBook;
  /** Resolves once it is stored; the same again changes nothing. */
  record(statement: sekisho.v1.Statement): Promise<void>;
  recordRequest(asked: sekisho.v1.ReleaseAsked): Promise<void>;
}

const STATEMENT = "statement.";
const REQUEST = "request.";

/** Resolves when everything that was said before is in the book. */
export async function followStatements(
  bucket: KV,
  log: Logger,
  signal: AbortSignal,
): Promise<Statements> {
  const book = new StatementBook();
  const take = (key: string, value: Uint8Array): void => {
    if (key.startsWith(REQUEST)) {
      return book.recordRequest(requestFromWire(sekisho.v1.ReleaseAsked.decode(value)));
    }
    book.record(statementFromWire(sekisho.v1.Statement.decode(value)));
  };
  await follow(bucket, take, log, signal);
  const put = async (key: string, value: Uint8Array): Promise<void> => {
    await bucket.put(key, value);
    take(key, value);
  };
  return {
    book,
    record: (statement) =>
      put(`${STATEMENT}${statement.id}`, sekisho.v1.Statement.encode(statement).finish()),
    recordRequest: (asked) =>
      put(`${REQUEST}${asked.requestId}`, sekisho.v1.ReleaseAsked.encode(asked).finish()),
  };
}

async function follow(
  bucket: KV,
  take: (key: string, value: Uint8Array) => void,
  log: Logger,
  signal: AbortSignal,
): Promise<void> {
  for await (const { operation, key, value } of await bucket.history()) {
    if (operation === "PUT") take(key, value);
  }
  // Begins with the last value of every key again, so that nothing falls between the two.
  const changes = await bucket.watch();
  signal.addEventListener("abort", () => changes.stop(), { once: true });
  void (async () => {
    for await (const { operation, key, value } of changes)
      if (operation === "PUT") take(key, value);
  })().catch((error: unknown) => log.fatal({ err: error }, "statements are no longer followed"));
}
