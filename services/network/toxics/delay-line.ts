/**
 * Holds bytes until they are due, in the order they came. Any number may be on their way at once, so
 * that a delay limits no throughput below `roomBytes` per delay.
 */
import type { Line, Stage } from "./types.ts";

/** Cuts a chunk into pieces and puts each with the time it is due, in milliseconds of `performance.now()`. */
export type Schedule = (
  chunk: Buffer,
  nowMs: number,
  put: (piece: Buffer, dueMs: number) => void,
) => void;

const NOTHING = Buffer.alloc(0);

export class DelayLine implements Stage {
  readonly #line: Line;
  readonly #roomBytes: number;
  readonly #schedule: Schedule;
  #pieces: Buffer[] = [];
  #due: number[] = [];
  #head = 0;
  #heldBytes = 0;
  #lastDueMs = 0;
  #ended = false;
  #timer: NodeJS.Timeout | null = null;

  constructor(line: Line, roomBytes: number, schedule: Schedule) {
    this.#line = line;
    this.#roomBytes = roomBytes;
    this.#schedule = schedule;
  }

  get room(): number {
    return this.#roomBytes - this.#heldBytes;
  }

  take(chunk: Buffer): void {
    this.#schedule(chunk, performance.now(), this.#put);
    if (this.#timer === null) this.#pump();
  }

  end(): void {
    this.#ended = true;
    // The end is due like bytes that came with it.
    this.take(NOTHING);
  }

  release(): void {
    this.stop();
    this.#passUntil(Infinity);
    if (this.#ended) this.#line.end();
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  readonly #put = (piece: Buffer, dueMs: number): void => {
    this.#lastDueMs = Math.max(this.#lastDueMs, dueMs);
    this.#pieces.push(piece);
    this.#due.push(this.#lastDueMs);
    this.#heldBytes += piece.length;
  };

  readonly #pump = (): void => {
    this.#timer = null;
    this.#passUntil(performance.now());
    if (this.#head < this.#due.length) {
      const wait = this.#due[this.#head]! - performance.now();
      this.#timer = setTimeout(this.#pump, Math.max(1, Math.round(wait)));
    } else if (this.#ended) this.#line.end();
  };

  #passUntil(nowMs: number): void {
    while (this.#head < this.#due.length && this.#due[this.#head]! <= nowMs) {
      const piece = this.#pieces[this.#head]!;
      this.#head += 1;
      this.#heldBytes -= piece.length;
      this.#forgetPassed();
      if (piece.length > 0) this.#line.pass(piece);
    }
  }

  /** Drops what has gone from the lists, now and then: doing it each time would cost their length. */
  #forgetPassed(): void {
    if (this.#head < this.#due.length && this.#head < 1_024) return;
    this.#pieces = this.#pieces.slice(this.#head);
    this.#due = this.#due.slice(this.#head);
    this.#head = 0;
  }
}
