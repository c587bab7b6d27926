/**
 * Story time waits for the exchange (I8). What an organisation sends at a story time reaches nobody
 * earlier than the topology's shortest transmission after it. So when everybody has given their word
 * that all they do up to a time is stored, and an organisation has taken what is in its inbox, it may
 * let story time pass as far as that transmission beyond, and nothing can come too late.
 *
 * Words are given at every half of the shortest transmission: while one round is made, the other half
 * lasts, and a broker that keeps up holds up nobody.
 */
import type { JetStreamManager } from "@nats-io/jetstream";
import type { NatsConnection } from "@nats-io/transport-node";
import type { Logger } from "pino";
import { consumers, streams, subjects } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";

const LOOK_AGAIN_MS = 4;
const TRY_AGAIN_MS = 250;

/** How far story time may pass in one organisation, and what word it may give (pure). */
export class StoryGate {
  readonly #lookaheadMs: number;
  readonly #stepMs: number;
  readonly #unanswered = new Map<string, number>();
  #collected: number;
  #limit: number;

  /**
   * @param collectedStoryMs up to which the inbox was taken before, in the same run
   * @param limitStoryMs beyond which story time may not pass until a gate says so
   */
  constructor(lookaheadMs: number, collectedStoryMs = 0, limitStoryMs = Number.POSITIVE_INFINITY) {
    this.#limit = limitStoryMs;
    this.#lookaheadMs = lookaheadMs;
    this.#stepMs = Math.max(1, Math.floor(lookaheadMs / 2));
    this.#collected = collectedStoryMs;
  }

  get collectedStoryMs(): number {
    return this.#collected;
  }

  /** Story time may pass up to and including this. */
  get openToMs(): number {
    return Math.min(this.#collected + this.#lookaheadMs, this.#limit);
  }

  get limitStoryMs(): number {
    return this.#limit;
  }

  /** Something was done on the fabric: story time may pass on to where the next thing is. */
  limited(storyMs: number): void {
    this.#limit = Math.max(this.#limit, storyMs);
  }

  /** Everything that was sent up to then is here. */
  collected(storyMs: number): void {
    this.#collected = Math.max(this.#collected, storyMs);
  }

  /** A submission is on its way to the checkpoint. */
  sent(messageId: string, storyMs: number): void {
    this.#unanswered.set(messageId, storyMs);
  }

  /** The checkpoint has answered: its copies are in the inboxes. */
  answered(messageId: string): void {
    this.#unanswered.delete(messageId);
  }

  /** What holds story time up, for the log. */
  get holdUp(): { openToMs: number; unanswered: string[] } {
    return { openToMs: this.openToMs, unanswered: [...this.#unanswered.keys()] };
  }

  /** The word that may be given when everything up to `reachedStoryMs` is done. */
  wordAt(reachedStoryMs: number, endStoryMs: number): number {
    const open = Math.min(...this.#unanswered.values()) - 1;
    const done = Math.min(reachedStoryMs, open);
    if (done >= endStoryMs) return endStoryMs;
    // Whoever waits at a limit waits for everybody to have come that far.
    if (done === this.#limit) return done;
    return Math.floor(done / this.#stepMs) * this.#stepMs;
  }

  /** Story time of the next word after that time; Infinity when nobody waits for words. */
  nextWordMs(storyMs: number, endStoryMs: number): number {
    if (!Number.isFinite(this.#lookaheadMs) || storyMs >= endStoryMs) return Infinity;
    const step = (Math.floor(storyMs / this.#stepMs) + 1) * this.#stepMs;
    return Math.min(step, endStoryMs, this.#limit > storyMs ? this.#limit : Infinity);
  }
}

export interface FollowGateOptions {
  readonly nc: NatsConnection;
  readonly jsm: JetStreamManager;
  readonly organisation: string;
  /** The run whose gate counts. */
  readonly runId: () => string;
  /** Everything that was sent up to then is in the persisted inbox. */
  readonly onCollected: (storyMs: number) => void;
  /** Story time may not pass beyond this; story zero was at that wall-clock time. */
  readonly onLimit: (storyMs: number, startedUnixMs: number) => void;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

/** Follows the gate until the signal aborts or the connection closes. */
export async function followGate(options: FollowGateOptions): Promise<void> {
  const { nc, runId, onCollected, log, signal } = options;
  let latest = { run: "", storyMs: 0 };
  let collected = { run: "", storyMs: -1 };
  let collecting = false;

  async function collect(): Promise<void> {
    if (collecting) return;
    collecting = true;
    try {
      while (latest.run !== collected.run || latest.storyMs > collected.storyMs) {
        const target = latest;
        if (!(await inboxTaken(options))) return;
        collected = target;
        if (target.run === runId()) onCollected(target.storyMs);
      }
    } finally {
      collecting = false;
    }
  }

  const gates = nc.subscribe(subjects.gate);
  signal.addEventListener("abort", () => gates.unsubscribe(), { once: true });
  for await (const message of gates) {
    const gate = sekisho.v1.Gate.decode(message.data);
    if (gate.runId !== runId()) continue;
    options.onLimit(gate.limitStoryMs ?? Number.POSITIVE_INFINITY, gate.startedUnixMs);
    latest = { run: gate.runId, storyMs: gate.storyMs };
    void collect().catch((error: unknown) => log.warn({ err: error }, "gate not followed"));
  }
}

/** Resolves with true when nothing of the inbox waits or is in hand; false when the signal aborts. */
async function inboxTaken({ jsm, organisation, signal }: FollowGateOptions): Promise<boolean> {
  const [stream, consumer] = [streams.inbox(organisation), consumers.inbox(organisation)];
  while (!signal.aborted) {
    try {
      const { num_pending, num_ack_pending } = await jsm.consumers.info(stream, consumer);
      if (num_pending + num_ack_pending === 0) return true;
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    } catch {
      // The broker is away, or was: asked again until it answers.
      await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
    }
  }
  return false;
}
