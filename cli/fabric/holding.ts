/**
 * A process that faults have taken hold of. Several may at once: it is stopped as long as any of them wants
 * it stopped, else paused as long as any wants that, and goes on when the last lets go.
 */
import { setTimeout as sleep } from "node:timers/promises";

export type HoldOp = "stop" | "pause";
type State = "running" | "stopped" | "paused";

/** How the process is taken hold of. Each rejects when it cannot be done. */
export interface Grip {
  stop(): Promise<void> | void;
  start(): Promise<void> | void;
  pause(): Promise<void> | void;
  unpause(): Promise<void> | void;
  /** It carries the answer that it will be held: it is, so many milliseconds later. */
  readonly afterAnswerMs?: number;
}

interface Hold {
  readonly op: HoldOp;
  timer?: NodeJS.Timeout;
}

export class Holding {
  readonly #grip: Grip;
  readonly #onError: (error: Error) => void;
  readonly #holds = new Map<string, Hold>();
  #state: State = "running";
  #turn: Promise<void> = Promise.resolve();

  /** @param onError told what goes wrong when nobody waits for it */
  constructor(grip: Grip, onError: (error: Error) => void) {
    this.#grip = grip;
    this.#onError = onError;
  }

  get isHeld(): boolean {
    return this.#holds.size > 0;
  }

  /** Resolves when everything that was begun is through. */
  get settled(): Promise<void> {
    return this.#turn;
  }

  /** Takes hold of it for a fault, which lets go by itself after so long. Resolves when it holds. */
  async hold(fault: string, op: HoldOp, forMs: number): Promise<void> {
    const hold: Hold = { op };
    clearTimeout(this.#holds.get(fault)?.timer);
    this.#holds.set(fault, hold);
    const { afterAnswerMs } = this.#grip;
    const held = this.#bring(afterAnswerMs);
    if (afterAnswerMs === undefined) await this.#orForget(fault, hold, held);
    else held.catch(this.#onError);
    if (this.#holds.get(fault) !== hold) return;
    hold.timer = setTimeout(() => void this.letGo(fault).catch(this.#onError), forMs);
  }

  /** Resolves when it goes on, unless another fault still holds it. */
  async letGo(fault: string): Promise<void> {
    const hold = this.#holds.get(fault);
    if (!hold) return;
    clearTimeout(hold.timer);
    this.#holds.delete(fault);
    await this.#bring();
  }

  /** Resolves when it goes on, whoever held it. */
  async letAllGo(): Promise<void> {
    for (const { timer } of this.#holds.values()) clearTimeout(timer);
    this.#holds.clear();
    await this.#bring();
  }

  /** Does something to it in turn with all the rest. */
  inTurn(work: () => Promise<void> | void, afterMs = 0): Promise<void> {
    const before = this.#turn.catch(() => {});
    this.#turn = Promise.all([before, sleep(afterMs)]).then(work);
    return this.#turn;
  }

  #bring(afterMs?: number): Promise<void> {
    const ops = [...this.#holds.values()].map(({ op }) => op);
    const held = ops.includes("stop") ? "stopped" : "paused";
    // As it is wanted now: a time that is up before its turn comes has it end all the same.
    const wanted = ops.length === 0 ? "running" : held;
    return this.inTurn(() => this.#become(wanted), afterMs);
  }

  async #become(wanted: State): Promise<void> {
    if (wanted === this.#state) return;
    const { stop, start, pause, unpause } = this.#grip;
    // What is stopped while it is paused hears of it.
    if (wanted === "stopped") await stop();
    else if (this.#state === "stopped") await start();
    else if (wanted === "running") await unpause();
    if (wanted === "paused") await pause();
    this.#state = wanted;
  }

  async #orForget(fault: string, hold: Hold, held: Promise<void>): Promise<void> {
    try {
      await held;
    } catch (error) {
      if (this.#holds.get(fault) === hold) this.#holds.delete(fault);
      throw error;
    }
  }
}
