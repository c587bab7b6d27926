/**
 * The replica's hash chains over the decision log: one for each run that it decides in, begun with the
 * process. Links are stored strictly one after the other; what was decided while one is on its way
 * goes into the next, so that waiting for a link costs one round trip however much is decided.
 */
import { randomBytes } from "node:crypto";
import type { JetStreamClient, JetStreamManager } from "@nats-io/jetstream";
import type { Logger } from "pino";
import { chainName, linkAfter } from "../../platform/audit/mod.ts";
import {
  JetStreamError,
  streams,
  subjects,
  type PipelinedPublisher,
} from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { followChainHeads, type ChainHeads } from "./chain-heads.ts";

type ChainLink = sekisho.v1.ChainLink;

/** JetStream: the subject's last sequence is not the expected one. */
const WRONG_LAST_SEQUENCE = 10071;
/** Decisions in one link; forty bytes each. */
const LINKED_AT_ONCE = 2_000;

export interface Chains {
  /**
   * Puts a stored decision into a link of its run's chain; resolves once that link is stored.
   *
   * @param sequence of the decision in DECISIONS
   * @param hash SHA-256 of the bytes that were stored
   */
  link(runId: string, sequence: number, hash: Uint8Array): Promise<void>;
}

export interface ChainOptions {
  /** Name of this process. */
  readonly replica: string;
  readonly publisher: Pick<PipelinedPublisher, "publish">;
  readonly js: JetStreamClient;
  readonly jsm: JetStreamManager;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

/** Begins this start's chains, once their predecessors are known. */
export async function openChains(options: ChainOptions): Promise<Chains> {
  const heads = await followChainHeads(options.js, options.log, options.signal);
  const start = startName(options.replica);
  const chains = new Map<string, Chain>();
  return {
    link(runId, sequence, hash) {
      const chain = chains.get(runId) ?? new Chain(start, runId, heads, options);
      chains.set(runId, chain);
      return chain.link(sequence, hash);
    },
  };
}

/** No two starts share a name, also not of replicas that are the first process of their container. */
function startName(replica: string): string {
  const begun = new Date().toISOString().replaceAll(/[-:.]/g, "");
  return `${replica}-${process.pid}-${begun}-${randomBytes(3).toString("hex")}`;
}

interface Waiting {
  readonly sequence: number;
  readonly hash: Uint8Array;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

class Chain {
  readonly #name: string;
  readonly #runId: string;
  readonly #heads: ChainHeads;
  readonly #options: ChainOptions;
  #waiting: Waiting[] = [];
  #storing = false;
  #last: ChainLink | null = null;
  /** Of the last link in CHAINS; 0 before the first. */
  #lastSequence = 0;
  /** How far in CHAINS the links of others have been named. */
  #namedUpTo = 0;

  constructor(start: string, runId: string, heads: ChainHeads, options: ChainOptions) {
    this.#name = chainName(start, runId);
    this.#runId = runId;
    this.#heads = heads;
    this.#options = options;
  }

  link(sequence: number, hash: Uint8Array): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#waiting.push({ sequence, hash, resolve, reject });
    if (!this.#storing) void this.#storeWaiting();
    return promise;
  }

  async #storeWaiting(): Promise<void> {
    this.#storing = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, LINKED_AT_ONCE);
      try {
        await this.#store(batch);
        for (const { resolve } of batch) resolve();
      } catch (error) {
        // The chain stays where it was: the submissions come again, and so do their decisions.
        for (const { reject } of batch) reject(error);
      }
    }
    this.#storing = false;
  }

  async #store(batch: readonly Waiting[]): Promise<void> {
    const { heads, upTo } = this.#heads.since(this.#namedUpTo, this.#name);
    const link = linkAfter(this.#last, {
      chain: this.#name,
      runId: this.#runId,
      decisions: batch.map(({ sequence, hash }) => ({ sequence, hash })),
      seen: heads,
    });
    this.#lastSequence = await this.#publish(link);
    this.#last = link;
    this.#namedUpTo = upTo;
  }

  /** Its sequence in CHAINS. */
  async #publish(link: ChainLink): Promise<number> {
    const { publisher, jsm } = this.#options;
    const subject = subjects.chain(this.#name);
    try {
      const stored = await publisher.publish(subject, sekisho.v1.ChainLink.encode(link).finish(), {
        messageId: Buffer.from(link.hash).toString("hex"),
        expectLastSubjectSequence: this.#lastSequence,
      });
      return stored.sequence;
    } catch (error) {
      if (!(error instanceof JetStreamError) || error.errCode !== WRONG_LAST_SEQUENCE) throw error;
    }
    // Stored before, and the acknowledgement was lost for longer than the stream knows ids.
    const last = await jsm.streams.getMessage(streams.chains, { last_by_subj: subject });
    const same = last && Buffer.compare(sekisho.v1.ChainLink.decode(last.data).hash, link.hash);
    if (last && same === 0) return last.seq;
    throw new Error(`the chain \`${this.#name}\` has a link that this process did not store`);
  }
}
