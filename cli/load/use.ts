/** Processor time and memory of processes, looked at once a second. Linux only; elsewhere nothing is seen. */
import { readFileSync } from "node:fs";
import type { ProcessUse } from "../../domain/load/mod.ts";

const EVERY_MS = 1_000;
/** Of /proc/<pid>/stat, on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;
/** Places in it, after the program's name (proc_pid_stat(5)). */
const [UTIME, STIME, RSS] = [11, 12, 21];
const PAGE_BYTES = 4_096;
const MIB = 2 ** 20;

interface Looks {
  readonly mib: number[];
  readonly cpuMs: number[];
  readonly unixMs: number[];
}

export class UseOfProcesses {
  readonly #pids: () => Readonly<Record<string, number | null>>;
  readonly #looks = new Map<string, Looks>();
  readonly #timer: NodeJS.Timeout;

  constructor(pids: () => Readonly<Record<string, number | null>>) {
    this.#pids = pids;
    this.#timer = setInterval(() => this.#look(), EVERY_MS);
    this.#look();
  }

  /** Ends it, and says what was used by whom, the largest first; growth from this time on, by Date.now(). */
  end(grownFromUnixMs = 0): ProcessUse[] {
    clearInterval(this.#timer);
    this.#look();
    const used = [...this.#looks].map(([process, looks]) => useOf(process, looks, grownFromUnixMs));
    return used.toSorted((a, b) => b.cpu - a.cpu || b.mostMiB - a.mostMiB);
  }

  #look(): void {
    for (const [name, pid] of Object.entries(this.#pids())) {
      const found = pid === null ? null : lookAt(pid);
      if (!found) continue;
      const looks = this.#looks.get(name) ?? { mib: [], cpuMs: [], unixMs: [] };
      this.#looks.set(name, looks);
      looks.mib.push(found.mib);
      looks.cpuMs.push(found.cpuMs);
      looks.unixMs.push(Date.now());
    }
  }
}

function lookAt(pid: number): { mib: number; cpuMs: number } | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
    const at = (place: number): number => Number(fields[place]);
    const [ticks, pages] = [at(UTIME) + at(STIME), at(RSS)];
    return {
      cpuMs: (ticks * 1_000) / TICKS_PER_SECOND,
      mib: (pages * PAGE_BYTES) / MIB,
    };
  } catch {
    return null;
  }
}

function useOf(
  process: string,
  { mib, cpuMs, unixMs }: Looks,
  grownFromUnixMs: number,
): ProcessUse {
  // A process that was started again counts from nothing.
  let usedMs = 0;
  for (let at = 1; at < cpuMs.length; at++) usedMs += Math.max(0, cpuMs[at]! - cpuMs[at - 1]!);
  const spanMs = Math.max(1, unixMs.at(-1)! - unixMs[0]!);
  const grown = mib.filter((_, at) => unixMs[at]! >= grownFromUnixMs);
  const tenth = Math.max(1, Math.floor(grown.length / 10));
  return {
    process,
    cpu: usedMs / spanMs,
    firstMiB: mib[0]!,
    lastMiB: mib.at(-1)!,
    mostMiB: Math.max(...mib),
    growth: grown.length === 0 ? 1 : middle(grown.slice(-tenth)) / middle(grown.slice(0, tenth)),
  };
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)]!;
