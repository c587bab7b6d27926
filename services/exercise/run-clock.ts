/**
 * The clock of a run under way. While something is done on the fabric the story stands still, and the
 * clock is put back by as long: what comes after keeps its pace, and a fault lasts as long as it should.
 */
import { unixAt, type StoryClock } from "../../domain/exercise/mod.ts";

type Going = Extract<StoryClock, { kind: "running" | "ended" }>;

export class RunClock {
  readonly #begun: Going;
  readonly #onStood: (stoodMs: number) => void;
  #stoodMs: number;

  /**
   * @param begun the clock as it was when the run began
   * @param stoodMs real milliseconds that the story stood since
   */
  constructor(begun: Going, stoodMs: number, onStood: (stoodMs: number) => void) {
    this.#begun = begun;
    this.#stoodMs = stoodMs;
    this.#onStood = onStood;
  }

  /** The clock as it goes now. */
  get current(): Going {
    return { ...this.#begun, startedUnixMs: this.#begun.startedUnixMs + this.#stoodMs };
  }

  /** Puts the clock back to where the story stands, unless it is there or before. */
  putBackTo(storyMs: number): void {
    const aheadMs = Date.now() - unixAt(this.current, storyMs);
    if (this.#begun.kind === "ended" || aheadMs <= 0) return;
    this.#stoodMs += aheadMs;
    this.#onStood(this.#stoodMs);
  }

  /** Real milliseconds by which the story comes to its end later than its pace foresaw. */
  get behindMs(): number {
    const { endStoryMs } = this.#begun;
    return Math.max(0, Date.now() - unixAt(this.#begun, endStoryMs));
  }
}
