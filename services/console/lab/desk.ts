/**
 * Takes questions one after the other to a thread of their own, each with a limit of time: what takes
 * longer is ended with its thread, and who asks too much or too often is refused.
 */
import { Worker } from "node:worker_threads";
import { Refusal } from "../refusal.ts";
import type { Results, Task, TaskOutcome } from "./tasks.ts";

/** Milliseconds per task, waiting not included. */
const LIMIT_MS: Readonly<Record<Task["kind"], number>> = {
  answer: 10_000,
  explain: 20_000,
  compare: 30_000,
  classes: 180_000,
};
/** Of everybody together. */
const MAX_WAITING = 24;
/** Per session: a matrix while one types, a cell at every key; comparisons are for a considered click. */
const PER_MINUTE: Readonly<Record<Task["kind"], number>> = {
  answer: 120,
  explain: 240,
  compare: 20,
  classes: 3,
};
const MINUTE_MS = 60_000;
/** After so long without a question the thread is given up, and its memory with it. */
const IDLE_MS = 60_000;
const MAX_HEAP_MB = 512;

export interface DeskOptions {
  readonly limitMs?: Partial<Record<Task["kind"], number>>;
  readonly perMinute?: Partial<Record<Task["kind"], number>>;
}

export class Desk {
  readonly #limitMs: Readonly<Record<Task["kind"], number>>;
  readonly #perMinute: Readonly<Record<Task["kind"], number>>;
  readonly #asked = new Map<string, number[]>();
  #thread: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #idle: NodeJS.Timeout | undefined;
  #closed = false;

  constructor({ limitMs = {}, perMinute = {} }: DeskOptions = {}) {
    this.#limitMs = { ...LIMIT_MS, ...limitMs };
    this.#perMinute = { ...PER_MINUTE, ...perMinute };
  }

  /**
   * @param asker a session, whose questions are counted
   * @throws Refusal `too-many`, `too-long`, or `refused` with what is wrong
   */
  async ask<K extends Task["kind"]>(
    asker: string,
    task: Task & { readonly kind: K },
  ): Promise<Results[K]> {
    this.#count(asker, task.kind);
    if (this.#waiting >= MAX_WAITING) throw new Refusal("too-many");
    this.#waiting += 1;
    const turn = this.#last.then(() => this.#perform(task));
    this.#last = turn.catch(() => {});
    try {
      const outcome = await turn;
      if (outcome.kind === "refused") throw new Refusal("refused", outcome.problems);
      return outcome.result as Results[K];
    } finally {
      this.#waiting -= 1;
      if (this.#waiting === 0) this.#idle = setTimeout(() => this.#rest(), IDLE_MS).unref();
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#idle);
    await this.#thread?.terminate();
  }

  #rest(): void {
    const thread = this.#thread;
    this.#thread = null;
    void thread?.terminate();
  }

  #count(asker: string, kind: Task["kind"]): void {
    const now = Date.now();
    const key = `${kind} ${asker}`;
    const recent = (this.#asked.get(key) ?? []).filter((at) => now - at < MINUTE_MS);
    if (recent.length >= this.#perMinute[kind]) throw new Refusal("too-many");
    this.#asked.set(key, [...recent, now]);
    if (this.#asked.size < 2_000) return;
    for (const [one, times] of this.#asked) {
      if (now - (times.at(-1) ?? 0) > MINUTE_MS) this.#asked.delete(one);
    }
  }

  async #perform(task: Task): Promise<TaskOutcome> {
    clearTimeout(this.#idle);
    if (this.#closed) throw new Refusal("unreachable");
    const thread = (this.#thread ??= new Worker(new URL("./thread.ts", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    }));
    const over = new AbortController();
    const { signal } = over;
    try {
      return await new Promise<TaskOutcome>((resolve, reject) => {
        const tooLong = (): void => reject(new Refusal("too-long"));
        const timer = setTimeout(tooLong, this.#limitMs[task.kind]);
        const listening = { message: resolve, error: reject, exit: tooLong } as const;
        for (const [event, listener] of Object.entries(listening)) {
          thread.on(event, listener);
          signal.addEventListener("abort", () => thread.off(event, listener));
        }
        signal.addEventListener("abort", () => clearTimeout(timer));
        thread.postMessage(task, []);
      });
    } catch (error) {
      // What it was at cannot be interrupted otherwise, and would answer the next one's question.
      this.#thread = null;
      thread.on("error", () => {});
      await thread.terminate();
      throw error;
    } finally {
      over.abort();
    }
  }
}
