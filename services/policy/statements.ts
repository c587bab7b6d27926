/**
 * The book of statements and requests, kept in the bucket STATEMENTS: every replica follows it, and one
 * that records writes there before the submission is acknowledged (I3).
 */
import type { KV } from "@nats-io/kv";
import type { Logger } from "pino";
import { StatementBook } from "../../domain/policy/mod.ts";
import { requestFromWire, statementFromWire } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { Mark, type Beside, type Followed } from "./beside.ts";

export interface Statements {
  readonly book: StatementBook;
  readonly followed: Followed;
  /** Resolves once it is stored and every process decides by it; the same again changes nothing. */
  record(statement: sekisho.v1.Statement): Promise<void>;
  recordRequest(asked: sekisho.v1.ReleaseAsked): Promise<void>;
}

const STATEMENT = "statement.";
const REQUEST = "request.";

/** Resolves when everything that was said before is in the book. */
export async function followStatements(
  bucket: KV,
  beside: Pick<Beside, "everywhere">,
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
  const taken = await follow(bucket, take, log, signal);
  const put = async (key: string, value: Uint8Array): Promise<void> => {
    await bucket.put(key, value);
    take(key, value);
    await beside.everywhere();
  };
  return {
    book,
    followed: { taken, stored: () => storedIn(bucket) },
    record: (statement) =>
      put(`${STATEMENT}${statement.id}`, sekisho.v1.Statement.encode(statement).finish()),
    recordRequest: (asked) =>
      put(`${REQUEST}${asked.requestId}`, sekisho.v1.ReleaseAsked.encode(asked).finish()),
  };
}

const storedIn = async (bucket: KV): Promise<number> =>
  (await bucket.status()).streamInfo.state.last_seq;

async function follow(
  bucket: KV,
  take: (key: string, value: Uint8Array) => void,
  log: Logger,
  signal: AbortSignal,
): Promise<Mark> {
  const taken = new Mark();
  const stored = await storedIn(bucket);
  for await (const { operation, key, value } of await bucket.history()) {
    if (operation === "PUT") take(key, value);
  }
  taken.reach(stored);
  // Begins with the last value of every key again, so that nothing falls between the two.
  const changes = await bucket.watch();
  signal.addEventListener("abort", () => changes.stop(), { once: true });
  void (async () => {
    for await (const { operation, key, value, revision } of changes) {
      if (operation === "PUT") take(key, value);
      taken.reach(revision);
    }
  })().catch((error: unknown) => log.fatal({ err: error }, "statements are no longer followed"));
  return taken;
}
