/**
 * Deciding beside other processes on the same outboxes. Each follows the buckets by itself, and one that
 * was held up, paused or cut off may be behind without knowing it. So none decides by what it last looked up
 * longer than a lease before, and who changes something waits for a lease: from then on it holds everywhere,
 * and nobody has to know how many there are.
 */
import type { Logger } from "pino";
import { setTimeout as sleep } from "node:timers/promises";

/** How old what a process decides by may be. */
const LEASE_MS = 250;
/** After which a change holds everywhere: more than a lease, since a timer may end a millisecond early. */
const EVERYWHERE_MS = LEASE_MS + 10;
const TRY_AGAIN_MS = 100;

/** Something that is followed. */
export interface Followed {
  /** How far it is stored, by the broker's word. */
  stored(): Promise<number>;
  /** How far this process has taken it. */
  readonly taken: Mark;
}

/** How far something has got. */
export class Mark {
  #reached = 0;
  #waiting: { readonly to: number; readonly resolve: () => void }[] = [];

  reach(to: number): void {
    this.#reached = Math.max(this.#reached, to);
    const reached = this.#waiting.filter((each) => each.to <= this.#reached);
    this.#waiting = this.#waiting.filter((each) => each.to > this.#reached);
    for (const { resolve } of reached) resolve();
  }

  /** Resolves when it has got that far. */
  until(to: number): Promise<void> {
    if (to <= this.#reached) return Promise.resolve();
    return new Promise((resolve) => void this.#waiting.push({ to, resolve }));
  }
}

export interface Beside {
  /** Resolves when this process has all that was stored up to a lease ago: now it may decide. */
  current(): Promise<void>;
  /** Resolves when every process decides by what is stored now, or by what came after it. */
  readonly everywhere: () => Promise<void>;
}

/** Of a process that is told to be the only one: what it has is what holds. */
export const ALONE: Beside = {
  current: () => Promise.resolve(),
  everywhere: () => Promise.resolve(),
};

/** Of one among several, or of who knows how many. */
export class Shared implements Beside {
  readonly #followed: readonly Followed[];
  readonly #log: Logger;
  readonly #signal: AbortSignal;
  /** When the last look began that this process has all of: by a clock that goes on while it stands still. */
  #currentMs = Number.NEGATIVE_INFINITY;
  #looking: Promise<void> | null = null;

  /** @param followed what it decides by; filled before it does */
  constructor(followed: readonly Followed[], log: Logger, signal: AbortSignal) {
    this.#followed = followed;
    this.#log = log;
    this.#signal = signal;
  }

  async current(): Promise<void> {
    const sinceMs = performance.now() - LEASE_MS;
    // Ahead of time, so that under load nobody waits.
    if (this.#currentMs < sinceMs + LEASE_MS / 2) void this.#look().catch(() => {});
    while (this.#currentMs < sinceMs) await this.#look();
  }

  readonly everywhere = (): Promise<void> =>
    sleep(EVERYWHERE_MS, undefined, { signal: this.#signal });

  /** Looks, or goes along with who does. Rejects at the signal. */
  #look(): Promise<void> {
    this.#looking ??= this.#lookOnce().finally(() => (this.#looking = null));
    return this.#looking;
  }

  async #lookOnce(): Promise<void> {
    for (;;) {
      const begunMs = performance.now();
      try {
        await Promise.all(
          this.#followed.map(async ({ stored, taken }) => taken.until(await stored())),
        );
        this.#currentMs = begunMs;
        return;
      } catch (error) {
        this.#signal.throwIfAborted();
        this.#log.warn({ err: error }, "what holds could not be looked up; trying again");
        await sleep(TRY_AGAIN_MS, undefined, { signal: this.#signal });
      }
    }
  }
}
