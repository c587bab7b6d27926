/**
 * A desk's queue: M/G/c in story time, and pure.
 *
 * Severity comes first, then who came first, then the id: the order never depends on chance. Work once
 * begun is finished even if its analyst's shift ends (non-preemptive); only while nobody is there at
 * all it rests, and goes on afterwards with what was left of it. Times are exact: they come from
 * arrivals and durations, never from when `advance` was called.
 */
import type { DeskCapacity } from "./capacity.ts";

export interface Job<T> {
  readonly id: string;
  /** 0 comes first. */
  readonly priority: number;
  /** Orders jobs of the same priority. */
  readonly arrivalStoryMs: number;
  /** How long one analyst needs. */
  readonly workMs: number;
  readonly content: T;
}

export interface Finished<T> {
  readonly job: Job<T>;
  readonly startedStoryMs: number;
  readonly finishedStoryMs: number;
}

interface InHand<T> {
  readonly job: Job<T>;
  readonly startedStoryMs: number;
  /** While work rests: as if it had gone on; moved when it does. */
  finishStoryMs: number;
}

export class DeskQueue<T> {
  readonly #capacity: DeskCapacity;
  readonly #waiting: Job<T>[] = [];
  #inHand: InHand<T>[] = [];
  #now = -1;
  #restsSince: number | null = null;

  constructor(capacity: DeskCapacity) {
    this.#capacity = capacity;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  get inHand(): number {
    return this.#inHand.length;
  }

  /** Puts a job into the queue at a story time, to which the queue has been advanced and no further. */
  enter(job: Job<T>, storyMs: number): void {
    if (storyMs < this.#now || this.nextStoryMs() < storyMs) {
      throw new RangeError(`job \`${job.id}\` enters at ${storyMs}, the queue is at ${this.#now}`);
    }
    this.#moveTo(storyMs);
    const place = this.#waiting.findLastIndex((other) => inOrder(other, job) <= 0) + 1;
    this.#waiting.splice(place, 0, job);
  }

  /** Story time of the next thing that happens by itself; Infinity when nothing will. */
  nextStoryMs(): number {
    if (this.#waiting.length === 0 && this.#inHand.length === 0) return Number.POSITIVE_INFINITY;
    const { analysts, open } = this.#capacity.at(this.#now);
    if (open && this.#waiting.length > 0 && this.#inHand.length < analysts) return this.#now;
    const finishing = open ? this.#inHand.map(({ finishStoryMs }) => finishStoryMs) : [];
    return Math.min(this.#capacity.nextChangeAfter(this.#now), ...finishing);
  }

  /** Lets story time pass up to and including `toStoryMs`; what was finished, in order. */
  advance(toStoryMs: number): Finished<T>[] {
    const finished: Finished<T>[] = [];
    for (let at = this.nextStoryMs(); at <= toStoryMs; at = this.nextStoryMs()) {
      this.#moveTo(at);
      finished.push(...this.#finish(at));
      this.#start(at);
    }
    return finished;
  }

  #finish(at: number): Finished<T>[] {
    if (this.#restsSince !== null) return [];
    const done = this.#inHand.filter(({ finishStoryMs }) => finishStoryMs <= at);
    if (done.length === 0) return [];
    this.#inHand = this.#inHand.filter(({ finishStoryMs }) => finishStoryMs > at);
    return done
      .toSorted((a, b) => inOrder(a.job, b.job))
      .map(({ job, startedStoryMs }) => ({ job, startedStoryMs, finishedStoryMs: at }));
  }

  #start(at: number): void {
    const { analysts } = this.#capacity.at(at);
    while (this.#waiting.length > 0 && this.#inHand.length < analysts) {
      const job = this.#waiting.shift()!;
      this.#inHand.push({ job, startedStoryMs: at, finishStoryMs: at + job.workMs });
    }
  }

  /** Moves to a story time; whether somebody is present there decides if work rests. */
  #moveTo(at: number): void {
    this.#now = at;
    if (!this.#capacity.at(at).open) {
      this.#restsSince ??= at;
    } else if (this.#restsSince !== null) {
      for (const work of this.#inHand) work.finishStoryMs += at - this.#restsSince;
      this.#restsSince = null;
    }
  }
}

function inOrder<T>(a: Job<T>, b: Job<T>): number {
  return (
    a.priority - b.priority ||
    a.arrivalStoryMs - b.arrivalStoryMs ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}
