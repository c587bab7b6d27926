/**
 * Whether those who measured were themselves held up. What a process stamped in such an interval is
 * kept with all others, for leaving it out would hide the slowest; it is counted beside them.
 */
import type { ReportClock } from "./types.ts";

/** One clock, or clocks of which nothing is known. */
export function clockOf(oneMachine: boolean): ReportClock {
  return oneMachine
    ? { boundMs: 0, note: "All processes ran on one machine and read one clock: no offset." }
    : {
        boundMs: null,
        note:
          "Processes were started elsewhere: containers of one machine share its clock, several machines " +
          "do not, and their offset was not measured; submit and exchange times may be off by it.",
      };
}

/** Real milliseconds that an event loop may be held up; beyond that its interval is marked. */
export const STALL_MS = 250;

/** An interval in which a process was held up beyond STALL_MS. */
export interface Stall {
  readonly fromUnixMs: number;
  readonly toUnixMs: number;
  readonly delayMs: number;
}

/** Event-loop delay of a process over a run, in real milliseconds. */
export interface ProcessHealth {
  readonly process: string;
  /** Times that the loop was looked at. */
  readonly n: number;
  /** null with fewer than ten samples beyond. */
  readonly p50Ms: number | null;
  readonly p99Ms: number | null;
  readonly maxMs: number;
  readonly stalls: readonly Stall[];
}

/** Whether a process was held up at any time between two, both included. */
export type Stalls = (process: string, fromUnixMs: number, toUnixMs: number) => boolean;
