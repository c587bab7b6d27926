/**
 * The gate: how far story time may pass because every organisation has given its word that all it
 * does up to then is stored. Told to everybody when it moves, and again from time to time.
 */
import type { Logger } from "pino";

/** A word or a gate may be lost on the way; both are told again. */
const TELL_AGAIN_MS = 500;
/** An organisation that holds up all the others for so long is waited for no more. */
const PATIENCE_MS = 20_000;

export interface GateOptions {
  readonly organisations: readonly string[];
  readonly endStoryMs: number;
  /** Organisations that are not there at the moment, by a fault. */
  readonly absent: () => ReadonlySet<string>;
  readonly tell: (storyMs: number) => void;
  /** Whether the clock has passed a story time, so that words about it are due. */
  readonly isDue: (storyMs: number) => boolean;
  readonly log: Logger;
}

export class Gate {
  readonly #options: GateOptions;
  readonly #words: Map<string, number>;
  readonly #ended = Promise.withResolvers<void>();
  readonly #timer: NodeJS.Timeout;
  #storyMs = 0;
  #movedUnixMs = Date.now();

  constructor(options: GateOptions) {
    this.#options = options;
    this.#words = new Map(options.organisations.map((id) => [id, 0]));
    // A story that was stopped before it began.
    if (options.endStoryMs <= 0) this.#ended.resolve();
    this.#timer = setInterval(() => this.#look(), TELL_AGAIN_MS);
  }

  /** Resolves when every organisation is through with the story. */
  get ended(): Promise<void> {
    return this.#ended.promise;
  }

  /** Takes an organisation's word. */
  note(organisation: string, storyMs: number): void {
    const before = this.#words.get(organisation);
    if (before === undefined || storyMs <= before) return;
    this.#words.set(organisation, storyMs);
    this.#move();
  }

  close(): void {
    clearInterval(this.#timer);
    this.#ended.resolve();
  }

  #move(): void {
    const absent = this.#options.absent();
    const present = [...this.#words].filter(([id]) => !absent.has(id));
    const all = Math.min(this.#options.endStoryMs, ...present.map(([, word]) => word));
    if (all <= this.#storyMs) return;
    this.#storyMs = all;
    this.#movedUnixMs = Date.now();
    this.#options.tell(all);
    if (all >= this.#options.endStoryMs) this.#ended.resolve();
  }

  #look(): void {
    const { isDue, log, tell } = this.#options;
    // Somebody may have come or gone.
    this.#move();
    tell(this.#storyMs);
    if (!isDue(this.#storyMs + 1)) this.#movedUnixMs = Date.now();
    if (Date.now() - this.#movedUnixMs < PATIENCE_MS) return;
    const late = [...this.#words].filter(([, word]) => word <= this.#storyMs).map(([id]) => id);
    log.error({ late, storyMs: this.#storyMs }, "waited for no more");
    for (const id of late) this.#words.delete(id);
    this.#move();
  }
}
