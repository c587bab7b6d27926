/**
 * A desk's queue: M/G/c in story time, and pure.
 *
 * Severity comes first, then who came first, then the id: the order never depends on chance. Work once
 * begun is finished even if its analyst's shift ends (non-preemptive); only while nobody is there at
 * all it rests, and goes on afterwards with what was left of it. Times are exact: they come from
 * arrivals and durations, never from when `advance` was called.
 */
import { Heap } from "./heap.ts";

/** Who is at a desk at a story time. */
export interface Presence {
  readonly analysts: number;
  /** Somebody may work; when false, work in hand rests. */
  readonly open: boolean;
  /** Work that is begun now takes so many times as long. */
  readonly slowdown: number;
}

/** The presence at a desk over story time: constant between the changes it names. */
export interface DeskCapacity {
  at(storyMs: number): Presence;
  /** Next story time at which it may change; Infinity when it never does. */
  nextChangeAfter(storyMs: number): number;
}

export interface Job<T> {
  readonly id: string;
  /** 0 comes first. */
  readonly priority: number;
  /** Orders jobs of the same priority. */
  readonly arrivalStoryMs: number;
  /** How long one analyst needs when nothing slows the desk down. */
  readonly workMs: number;
  readonly content: T;
}

export interface Finished<T> {
  readonly job: Job<T>;
  readonly startedStoryMs: number;
  readonly finishedStoryMs: number;
}

/** Is told what happens to jobs, in the order of story time. */
export interface QueueObserver {
  /** A job came; `takesMs`: if it were begun at once. */
  entered(takesMs: number): void;
  started(waitMs: number): void;
  finished(): void;
}

interface Waiting<T> {
  readonly job: Job<T>;
  readonly enteredStoryMs: number;
}

interface InHand<T> {
  readonly job: Job<T>;
  readonly startedStoryMs: number;
  /** While work rests: as if it had gone on; moved when it does. */
  finishStoryMs: number;
}

export class DeskQueue<T> {
  readonly #capacity: DeskCapacity;
  readonly #observer: QueueObserver | undefined;
  readonly #waiting = new Heap<Waiting<T>>((a, b) => inOrder(a.job, b.job));
  /** By when they finish. All rest and go on together, which leaves their order as it is. */
  readonly #inHand = new Heap<InHand<T>>((a, b) => a.finishStoryMs - b.finishStoryMs);
  #now = -1;
  #presence: Presence;
  #changesAt: number;
  #restsSince: number | null = null;
  #busyMs = 0;

  constructor(capacity: DeskCapacity, observer?: QueueObserver) {
    this.#capacity = capacity;
    this.#observer = observer;
    this.#presence = capacity.at(this.#now);
    this.#changesAt = capacity.nextChangeAfter(this.#now);
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  get inHand(): number {
    return this.#inHand.size;
  }

  /** Analysts' milliseconds spent on work up to a story time, before which nothing more happens. */
  busyMsTo(storyMs: number): number {
    return this.#busyMs + this.#working * Math.max(0, storyMs - this.#now);
  }

  /** Puts a job into the queue at a story time, to which the queue has been advanced and no further. */
  enter(job: Job<T>, storyMs: number): void {
    if (storyMs < this.#now || this.nextStoryMs() < storyMs) {
      throw new RangeError(`job \`${job.id}\` enters at ${storyMs}, the queue is at ${this.#now}`);
    }
    this.#moveTo(storyMs);
    this.#waiting.push({ job, enteredStoryMs: storyMs });
    this.#observer?.entered(job.workMs * this.#presence.slowdown);
  }

  /** Story time of the next thing that happens by itself; Infinity when nothing will. */
  nextStoryMs(): number {
    if (this.#waiting.size === 0 && this.#inHand.size === 0) return Number.POSITIVE_INFINITY;
    const { analysts, open } = this.#presence;
    if (open && this.#waiting.size > 0 && this.#inHand.size < analysts) return this.#now;
    const finishing = open ? this.#inHand.peek()?.finishStoryMs : undefined;
    return Math.min(this.#changesAt, finishing ?? Number.POSITIVE_INFINITY);
  }

  /** Lets story time pass up to and including `toStoryMs`; what was finished, in order. */
  advance(toStoryMs: number): Finished<T>[] {
    const finished: Finished<T>[] = [];
    for (let at = this.nextStoryMs(); at <= toStoryMs; at = this.nextStoryMs()) {
      this.#moveTo(at);
      this.#finish(at, finished);
      this.#start(at);
    }
    return finished;
  }

  /** Takes everything out that is not finished, waiting or in hand, in the order of the queue. */
  vacate(): Job<T>[] {
    const left = [...this.#waiting.drain(), ...this.#inHand.drain()].map(({ job }) => job);
    return left.toSorted(inOrder);
  }

  #finish(at: number, finished: Finished<T>[]): void {
    if (this.#restsSince !== null) return;
    const done: InHand<T>[] = [];
    while ((this.#inHand.peek()?.finishStoryMs ?? Number.POSITIVE_INFINITY) <= at)
      done.push(this.#inHand.pop()!);
    if (done.length > 1) done.sort((a, b) => inOrder(a.job, b.job));
    for (const { job, startedStoryMs } of done) {
      finished.push({ job, startedStoryMs, finishedStoryMs: at });
      this.#observer?.finished();
    }
  }

  #start(at: number): void {
    const { analysts, slowdown } = this.#presence;
    while (this.#waiting.size > 0 && this.#inHand.size < analysts) {
      const { job, enteredStoryMs } = this.#waiting.pop()!;
      const takesMs = slowdown === 1 ? job.workMs : Math.round(job.workMs * slowdown);
      this.#inHand.push({ job, startedStoryMs: at, finishStoryMs: at + takesMs });
      this.#observer?.started(at - enteredStoryMs);
    }
  }

  get #working(): number {
    return this.#restsSince === null ? this.#inHand.size : 0;
  }

  /** Moves to a story time; whether somebody is present there decides if work rests. */
  #moveTo(at: number): void {
    this.#busyMs = this.busyMsTo(at);
    this.#now = at;
    if (at >= this.#changesAt) {
      this.#presence = this.#capacity.at(at);
      this.#changesAt = this.#capacity.nextChangeAfter(at);
    }
    if (!this.#presence.open) {
      this.#restsSince ??= at;
    } else if (this.#restsSince !== null) {
      for (const work of this.#inHand.values()) work.finishStoryMs += at - this.#restsSince;
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
