/**
 * The gate: how far story time may pass because every organisation has given its word that all it
 * does up to then is stored. Told to everybody when it moves, and again from time to time.
 *
 * Where something is to be done on the fabric there is a barrier: story time stops for all of them
 * exactly there, until it is done. So a fault takes hold at the same place of the story in every run.
 */
import type { Logger } from "pino";

/** A word or a gate may be lost on the way; both are told again. */
const TELL_AGAIN_MS = 500;
/** An organisation that holds up all the others for so long is waited for no more. */
const PATIENCE_MS = 20_000;
/** While a fault lasts, a story that stands for so long does so because of it. */
const STANDSTILL_MS = 5_000;

export interface Barrier {
  readonly id: string;
  readonly storyMs: number;
}

export interface GateOptions {
  readonly organisations: readonly string[];
  readonly endStoryMs: number;
  /** What is still to be done on the fabric. */
  readonly barriers: readonly Barrier[];
  /** Organisations that cannot be heard at the moment, by a fault. */
  readonly absent: () => ReadonlySet<string>;
  /** Whether a fault may be what holds somebody up. */
  readonly excused: () => boolean;
  readonly tell: (storyMs: number, limitStoryMs: number | null) => void;
  /** Whether the clock has passed a story time, so that words about it are due. */
  readonly isDue: (storyMs: number) => boolean;
  readonly log: Logger;
}

interface Waiter {
  readonly storyMs: number;
  /** Whether it goes on when the story stands still. */
  readonly impatient: boolean;
  readonly resolve: (reached: boolean) => void;
}

export class Gate {
  readonly #options: GateOptions;
  readonly #words: Map<string, number>;
  readonly #barriers: Map<string, number>;
  readonly #ended = Promise.withResolvers<boolean>();
  readonly #timer: NodeJS.Timeout;
  #waiters: Waiter[] = [];
  #storyMs = 0;
  #movedUnixMs = Date.now();
  #closed = false;

  constructor(options: GateOptions) {
    this.#options = options;
    this.#words = new Map(options.organisations.map((id) => [id, 0]));
    this.#barriers = new Map(options.barriers.map(({ id, storyMs }) => [id, storyMs]));
    // A story that was stopped before it began.
    if (options.endStoryMs <= 0) this.#ended.resolve(true);
    this.#timer = setInterval(() => this.#look(), TELL_AGAIN_MS);
  }

  /** Resolves with true when every organisation is through with the story; with false when the gate closes. */
  get ended(): Promise<boolean> {
    return this.#ended.promise;
  }

  /** Where the next barrier is; null: there is none. */
  get limitStoryMs(): number | null {
    return this.#barriers.size === 0 ? null : Math.min(...this.#barriers.values());
  }

  /** Takes an organisation's word. */
  note(organisation: string, storyMs: number): void {
    const before = this.#words.get(organisation);
    if (before === undefined || storyMs <= before) return;
    this.#words.set(organisation, storyMs);
    this.#move();
  }

  /**
   * Resolves with true when the story has come to that time; when `impatient`, also when the story has
   * stood still for some seconds, which a fault may be the reason of. With false when the gate closes.
   */
  async reached(storyMs: number, impatient: boolean): Promise<boolean> {
    if (this.#storyMs >= storyMs) return true;
    if (this.#closed) return false;
    const { promise, resolve } = Promise.withResolvers<boolean>();
    this.#waiters.push({ storyMs, impatient, resolve });
    return await promise;
  }

  /** What was to be done there is done. */
  release(id: string): void {
    if (!this.#barriers.delete(id)) return;
    this.#movedUnixMs = Date.now();
    this.#options.tell(this.#storyMs, this.limitStoryMs);
    this.#move();
  }

  close(): void {
    this.#closed = true;
    clearInterval(this.#timer);
    this.#ended.resolve(false);
    for (const { resolve } of this.#waiters) resolve(false);
    this.#waiters = [];
  }

  #move(): void {
    const { absent: missing, endStoryMs, tell } = this.#options;
    const absent = missing();
    const present = [...this.#words].filter(([id]) => !absent.has(id));
    const furthest = Math.min(endStoryMs, this.limitStoryMs ?? endStoryMs);
    const all = Math.min(furthest, ...present.map(([, word]) => word));
    if (all <= this.#storyMs) return;
    this.#storyMs = all;
    this.#movedUnixMs = Date.now();
    tell(all, this.limitStoryMs);
    this.#letGo(({ storyMs }) => storyMs <= all);
    if (all >= endStoryMs && this.#barriers.size === 0) this.#ended.resolve(true);
  }

  #letGo(which: (waiter: Waiter) => boolean): void {
    const going = this.#waiters.filter(which);
    this.#waiters = this.#waiters.filter((waiter) => !going.includes(waiter));
    for (const { resolve } of going) resolve(true);
  }

  #look(): void {
    const { isDue, excused, log, tell, endStoryMs } = this.#options;
    // Somebody may have come or gone.
    this.#move();
    tell(this.#storyMs, this.limitStoryMs);
    if (this.#storyMs >= endStoryMs && this.#barriers.size === 0) this.#ended.resolve(true);
    const waiting = this.limitStoryMs !== null && this.#storyMs >= this.limitStoryMs;
    if (waiting || !isDue(this.#storyMs + 1)) this.#movedUnixMs = Date.now();
    const stoodMs = Date.now() - this.#movedUnixMs;
    if (stoodMs >= STANDSTILL_MS) this.#letGo(({ impatient }) => impatient);
    if (excused() || stoodMs < PATIENCE_MS) return;
    const late = [...this.#words].filter(([, word]) => word <= this.#storyMs).map(([id]) => id);
    log.error({ late, storyMs: this.#storyMs }, "waited for no more");
    for (const id of late) this.#words.delete(id);
    this.#move();
  }
}
