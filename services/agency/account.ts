/** A desk's own account of its work between two story times. */
import { percentile } from "../../domain/measurement/mod.ts";
import type { DeskCapacity, DeskQueue, QueueObserver } from "../../domain/queueing/mod.ts";
import type { sekisho } from "../../proto/mod.ts";
import { staffedMs } from "./capacity.ts";

/** What the desks of an organisation did between two story times. */
export interface DesksAccount {
  readonly fromStoryMs: number;
  readonly toStoryMs: number;
  readonly desks: readonly sekisho.v1.DeskAccount.$Properties[];
  /** Story times between the two at which jobs were counted. */
  readonly sampledStoryMs: readonly number[];
}

/** Listens to a desk's queue, and sums up. */
export class DeskMeter implements QueueObserver {
  readonly #name: string;
  readonly #capacity: DeskCapacity;
  #sinceStoryMs = 0;
  #busyBeforeMs = 0;
  #backlogBefore = 0;
  #entered = 0;
  #offeredMs = 0;
  #finished = 0;
  #waitsMs: number[] = [];
  #sampled: number[] = [];

  constructor(name: string, capacity: DeskCapacity) {
    this.#name = name;
    this.#capacity = capacity;
  }

  entered(takesMs: number): void {
    this.#entered++;
    this.#offeredMs += takesMs;
  }

  started(waitMs: number): void {
    this.#waitsMs.push(waitMs);
  }

  finished(): void {
    this.#finished++;
  }

  /** Notes how many jobs there are, waiting or in hand. */
  sample<T>(queue: DeskQueue<T>): void {
    this.#sampled.push(queue.waiting + queue.inHand);
  }

  /** The account up to a story time before which nothing more happens; begins the next one. */
  close<T>(queue: DeskQueue<T>, toStoryMs: number): sekisho.v1.DeskAccount.$Properties {
    const waits = this.#waitsMs.toSorted((a, b) => a - b);
    const busyMs = queue.busyMsTo(toStoryMs);
    const backlog = queue.waiting + queue.inHand;
    const account = {
      desk: this.#name,
      entered: this.#entered,
      started: waits.length,
      finished: this.#finished,
      offeredMs: Math.round(this.#offeredMs),
      busyMs: busyMs - this.#busyBeforeMs,
      staffedMs: staffedMs(this.#capacity, this.#sinceStoryMs, toStoryMs),
      waitedMs: waits.reduce((sum, wait) => sum + wait, 0),
      waitP50Ms: percentile(waits, 0.5),
      waitP90Ms: percentile(waits, 0.9),
      backlogBefore: this.#backlogBefore,
      backlogAfter: backlog,
      sampledBacklog: this.#sampled,
    };
    this.#sinceStoryMs = toStoryMs;
    this.#busyBeforeMs = busyMs;
    this.#backlogBefore = backlog;
    this.#entered = 0;
    this.#offeredMs = 0;
    this.#finished = 0;
    this.#waitsMs = [];
    this.#sampled = [];
    return account;
  }
}
