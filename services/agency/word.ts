/** The word an organisation gives: up to which story time all it does is done and stored. */
import type { Logger } from "pino";

const HELD_UP_MS = 3_000;

export class Word {
  readonly #give: (runId: string, storyMs: number) => void;
  readonly #log: Logger;
  readonly #now: () => number;
  #runId = "";
  #storyMs = -1;
  #unixMs = 0;

  constructor(
    give: ((runId: string, storyMs: number) => void) | undefined,
    log: Logger,
    now: () => number,
  ) {
    this.#give = give ?? (() => {});
    this.#log = log;
    this.#now = now;
  }

  /** No word was given yet under the plan. */
  begin(runId: string): void {
    this.#runId = runId;
    this.#storyMs = -1;
    this.#unixMs = this.#now();
  }

  /** Gives it, unless it was given before. */
  give(storyMs: number): void {
    if (storyMs <= this.#storyMs) return;
    this.#storyMs = storyMs;
    this.#unixMs = this.#now();
    this.repeat();
  }

  /** Gives the last one again, for one that was lost on the way. */
  repeat(): void {
    if (this.#storyMs >= 0) this.#give(this.#runId, this.#storyMs);
  }

  /** Warns when none was given for long although one is due up to the story's end. */
  warnIfHeldUp(endStoryMs: number, why: object): void {
    if (this.#storyMs >= endStoryMs || this.#now() - this.#unixMs <= HELD_UP_MS) return;
    this.#log.warn({ word: this.#storyMs, ...why }, "held up");
  }
}
