/**
 * Copies for a full inbox wait here, for that recipient alone: the others get theirs, and the
 * submission stays unacknowledged until every copy is stored (I3). A kill loses nothing, since the
 * submission is then delivered again.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { JetStreamError, type PipelinedPublisher } from "../../platform/bus/mod.ts";

/** JetStream: maximum messages, bytes, or store size exceeded. */
const FULL = new Set([10077, 10047, 10023]);
const TRY_AGAIN_MS = 1_000;

export interface Copy {
  readonly subject: string;
  readonly bytes: Uint8Array;
  readonly messageId: string;
}

/** What became of a set of copies: all stored, or some waiting for room. */
export type Storing =
  | { readonly kind: "stored" }
  | { readonly kind: "spooled"; readonly done: Promise<void> };

/** Stores the copies; resolves as soon as each is stored or found to have no room yet. */
export async function storeCopies(
  publisher: Pick<PipelinedPublisher, "publish">,
  copies: readonly Copy[],
  signal: AbortSignal,
): Promise<Storing> {
  const waiting = await withoutRoom(publisher, copies);
  if (waiting.length === 0) return { kind: "stored" };
  return { kind: "spooled", done: storeWhenRoom(publisher, waiting, signal) };
}

async function storeWhenRoom(
  publisher: Pick<PipelinedPublisher, "publish">,
  copies: readonly Copy[],
  signal: AbortSignal,
): Promise<void> {
  let waiting = copies;
  while (waiting.length > 0) {
    await sleep(TRY_AGAIN_MS, undefined, { signal });
    waiting = await withoutRoom(publisher, waiting);
  }
}

/** Tries to store all of them; resolves with those whose inbox is full. One promise for all: there are many. */
function withoutRoom(
  publisher: Pick<PipelinedPublisher, "publish">,
  copies: readonly Copy[],
): Promise<readonly Copy[]> {
  if (copies.length === 0) return Promise.resolve([]);
  const waiting: Copy[] = [];
  let left = copies.length;
  return new Promise((resolve, reject) => {
    const settle = (): void => void (--left === 0 && resolve(waiting));
    for (const copy of copies) {
      const { subject, bytes, messageId } = copy;
      publisher.publish(subject, bytes, { messageId }).then(settle, (error: unknown) => {
        if (!(error instanceof JetStreamError) || !FULL.has(error.errCode)) return reject(error);
        waiting.push(copy);
        settle();
      });
    }
  });
}
