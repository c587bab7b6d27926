/**
 * What this machine's processors were kept from, looked at once a second: time that other machines of the
 * host took, and time in which they had nothing to do but wait for a disk. Linux only (proc(5),
 * `/proc/stat`); elsewhere nothing is seen.
 */
import { readFileSync } from "node:fs";
import type { KeptFrom } from "../../domain/load/mod.ts";

const EVERY_MS = 1_000;
/** Places in its first line, after `cpu`: user nice system idle iowait irq softirq steal. */
const [IO_WAIT, STEAL, FIELDS] = [4, 7, 8];

interface Look {
  readonly unixMs: number;
  readonly all: number;
  readonly stolen: number;
  readonly ioWait: number;
}

export class Processors {
  readonly #looks: Look[] = [];
  readonly #timer: NodeJS.Timeout;
  readonly #read: () => string;

  /** @param read the text of `/proc/stat`; throws where there is none */
  constructor(read = () => readFileSync("/proc/stat", "utf8")) {
    this.#read = read;
    this.#timer = setInterval(() => this.#look(), EVERY_MS);
    this.#look();
  }

  /** Ends it. */
  end(): void {
    clearInterval(this.#timer);
  }

  /** Shares of the processors' time between two moments, to the nearest looks; null: not seen. */
  between(fromUnixMs: number, toUnixMs: number): KeptFrom | null {
    const from = this.#looks.findLast(({ unixMs }) => unixMs <= fromUnixMs) ?? this.#looks[0];
    const to = this.#looks.find(({ unixMs }) => unixMs >= toUnixMs) ?? this.#looks.at(-1);
    if (!from || !to || to.all === from.all) return null;
    const all = to.all - from.all;
    // What waits for a disk may be counted back (proc(5)).
    const share = (ticks: number): number => Math.max(0, ticks) / all;
    return { stolen: share(to.stolen - from.stolen), ioWait: share(to.ioWait - from.ioWait) };
  }

  #look(): void {
    const ticks = ticksIn(this.#read);
    if (!ticks) return;
    const all = ticks.reduce((sum, each) => sum + each, 0);
    this.#looks.push({
      unixMs: Date.now(),
      all,
      stolen: ticks[STEAL]!,
      ioWait: ticks[IO_WAIT]!,
    });
  }
}

function ticksIn(read: () => string): number[] | null {
  try {
    const line = read().split("\n", 1)[0]!;
    // What follows is counted in the first two already.
    const ticks = line
      .split(/\s+/)
      .slice(1, 1 + FIELDS)
      .map(Number);
    return ticks.length === FIELDS ? ticks : null;
  } catch {
    return null;
  }
}
