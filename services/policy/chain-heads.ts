/** The newest links of all chains, as this replica has seen them. */
import { DeliverPolicy, type JetStreamClient } from "@nats-io/jetstream";
import type { Logger } from "pino";
import { setTimeout as sleep } from "node:timers/promises";
import { streams, subjects } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";

type ChainHead = sekisho.v1.ChainHead.$Properties;

const TRY_AGAIN_MS = 1_000;
/** A first link names this many chains that ended before it; each of those names older ones. */
const NAMED_AT_MOST = 64;

interface Head {
  readonly head: ChainHead;
  /** In CHAINS. */
  readonly sequence: number;
}

export interface ChainHeads {
  /**
   * Newest links of other chains that were stored after `sequence` in CHAINS, oldest first, and how
   * far that reaches.
   */
  since(sequence: number, chain: string): { readonly heads: ChainHead[]; readonly upTo: number };
}

/** Follows CHAINS; resolves when what was stored before is known. */
export async function followChainHeads(
  js: JetStreamClient,
  log: Logger,
  signal: AbortSignal,
): Promise<ChainHeads> {
  const heads = new Map<string, Head>();
  const caughtUp = Promise.withResolvers<void>();
  const take = (bytes: Uint8Array, sequence: number): void => {
    const { chain, position, hash } = sekisho.v1.ChainLink.decode(bytes);
    // Last in the map: the order is that of the stream.
    heads.delete(chain);
    heads.set(chain, { head: { chain, position, hash }, sequence });
  };
  void followForEver(js, take, caughtUp, log, signal);
  await caughtUp.promise;
  return {
    since(sequence, chain) {
      const newer = [...heads.values()].filter((each) => each.sequence > sequence);
      const others = newer.filter(({ head }) => head.chain !== chain).map(({ head }) => head);
      return {
        heads: others.slice(-NAMED_AT_MOST),
        upTo: newer.at(-1)?.sequence ?? sequence,
      };
    },
  };
}

async function followForEver(
  js: JetStreamClient,
  take: (bytes: Uint8Array, sequence: number) => void,
  caughtUp: PromiseWithResolvers<void>,
  log: Logger,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await follow(js, take, caughtUp.resolve, signal);
    } catch (error) {
      if (signal.aborted) return;
      // Without it links are as good as before, and only name nobody else's.
      log.error({ err: error }, "the links of others are not followed; trying again");
      caughtUp.reject(error);
    }
    await sleep(TRY_AGAIN_MS, undefined, { signal }).catch(() => {});
  }
}

async function follow(
  js: JetStreamClient,
  take: (bytes: Uint8Array, sequence: number) => void,
  caughtUp: () => void,
  signal: AbortSignal,
): Promise<void> {
  const consumer = await js.consumers.get(streams.chains, {
    filter_subjects: subjects.chains,
    deliver_policy: DeliverPolicy.LastPerSubject,
  });
  if ((await consumer.info(true)).num_pending === 0) caughtUp();
  const messages = await consumer.consume();
  const stop = (): void => messages.stop();
  signal.addEventListener("abort", stop, { once: true });
  try {
    for await (const message of messages) {
      take(message.data, message.seq);
      if (message.info.pending === 0) caughtUp();
    }
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
