/**
 * How much the exchange keeps. Every stream refuses what is new when it is full: what was
 * acknowledged is never dropped to make room.
 */
import { MAX_SUBMISSION_BYTES } from "../bus/subjects.ts";

const MIB = 1024 * 1024;
const DAY_MS = 24 * 60 * 60 * 1000;

export interface StreamLimits {
  readonly maxBytes: number;
  readonly maxAgeMs: number;
  readonly maxMessageBytes: number;
}

/** Largest message the broker takes on a connection. Above every stream's limit, so that the stream
 * says no and the connection stays. */
export const MAX_PAYLOAD_BYTES = 4 * MIB;

export const limits = {
  /** Takes more than the checkpoint accepts, so that a rejection can be told to the submitter. */
  outbox: { maxBytes: 64 * MIB, maxAgeMs: 7 * DAY_MS, maxMessageBytes: 4 * MAX_SUBMISSION_BYTES },
  inbox: { maxBytes: 128 * MIB, maxAgeMs: 7 * DAY_MS, maxMessageBytes: 2 * MIB },
  decisions: { maxBytes: 1024 * MIB, maxAgeMs: 90 * DAY_MS, maxMessageBytes: 2 * MIB },
  /** A link is a hash of each decision and little else. */
  chains: { maxBytes: 256 * MIB, maxAgeMs: 90 * DAY_MS, maxMessageBytes: 2 * MIB },
  journal: { maxBytes: 64 * MIB, maxAgeMs: 90 * DAY_MS, maxMessageBytes: MIB },
  metrics: { maxBytes: 128 * MIB, maxAgeMs: 7 * DAY_MS, maxMessageBytes: 2 * MIB },
  packBucket: { maxBytes: 64 * MIB },
  stateBucket: { maxBytes: 16 * MIB },
  statementsBucket: { maxBytes: 64 * MIB },
} as const;

/**
 * A message that was handed out and is not acknowledged goes out again after this time. Everybody
 * here acknowledges within milliseconds, or says that work goes on; what remains is what a killed
 * process held, and that must not wait long.
 */
export const ACK_WAIT_MS = 5_000;

/** How long a stream knows a message id again. An id costs about 260 bytes: at 5,000 messages a
 * second this window holds 600,000 of them. */
export const DUPLICATE_WINDOW_MS = 120_000;

/**
 * Room is set aside for so many organisations from the start: a server that runs takes no other limit
 * of its store, and refuses the whole configuration when it is told to.
 */
const ROOM_FOR = 100;

/** Bytes the server's store may take: more than the streams together. */
export const maxFileStoreBytes = (organisations: number): number =>
  neededBytes(Math.max(organisations, ROOM_FOR));

/** Bytes the streams of this many organisations may take, with some to spare. */
export function neededBytes(organisations: number): number {
  const perOrganisation = limits.outbox.maxBytes + limits.inbox.maxBytes;
  const shared =
    limits.decisions.maxBytes +
    limits.chains.maxBytes +
    limits.journal.maxBytes +
    limits.metrics.maxBytes +
    limits.packBucket.maxBytes +
    limits.stateBucket.maxBytes +
    limits.statementsBucket.maxBytes;
  return organisations * perOrganisation + shared + 256 * MIB;
}
