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
  const waiting: Copy[] = [];
  const store = async (copy: Copy): Promise<void> => {
    if (!(await tryStore(publisher, copy))) waiting.push(copy);
  };
  await Promise.all(copies.map(store));
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
    const stored = await Promise.all(waiting.map((copy) => tryStore(publisher, copy)));
    waiting = waiting.filter((_, index) => !stored[index]);
  }
}

async function tryStore(
  publisher: Pick<PipelinedPublisher, "publish">,
  { subject, bytes, messageId }: Copy,
): Promise<boolean> {
  try {
    await publisher.publish(subject, bytes, { messageId });
    return true;
  } catch (error) {
    if (error instanceof JetStreamError && FULL.has(error.errCode)) return false;
    throw error;
  }
}
