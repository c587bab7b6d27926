/**
 * How long every process was held up, merged over a run, and the intervals in which what it stamped is
 * marked: they are kept in the store, so that a restart forgets none.
 */
import { STALL_MS, type ProcessHealth, type Stalls } from "../../domain/measurement/mod.ts";
import { TimeHistogram } from "../../platform/histograms/mod.ts";
import { DELAY_RESOLUTION, type HealthReport } from "../../platform/service/mod.ts";
import type { sekisho } from "../../proto/mod.ts";
import type { Store } from "./store.ts";

/** A process that was not heard of for so long is not in snapshots. */
const HEARD_WITHIN_MS = 5_000;

interface Heard {
  readonly delays: TimeHistogram;
  lastUnixMs: number;
}

export class Health {
  readonly #store: Store;
  readonly #heard = new Map<string, Heard>();
  #sinceUnixMs = 0;

  constructor(store: Store) {
    this.#store = store;
  }

  /** From here on is another run. */
  begin(unixMs: number): void {
    this.#heard.clear();
    this.#sinceUnixMs = unixMs;
  }

  /**
   * Takes what a process told of itself.
   *
   * @param process by the subject it came on, which nobody else may publish to
   */
  take(process: string, report: HealthReport): void {
    const { unixMs, intervalMs, delays: counts, maxDelayMs: max } = report;
    const heard = this.#heard.get(process) ?? {
      delays: new TimeHistogram(DELAY_RESOLUTION),
      lastUnixMs: 0,
    };
    heard.delays.merge(new TimeHistogram(DELAY_RESOLUTION, { counts, never: 0, max }));
    heard.lastUnixMs = Date.now();
    this.#heard.set(process, heard);
    if (max <= STALL_MS) return;
    this.#store.run(
      "INSERT OR IGNORE INTO stalls VALUES (?, ?, ?, ?)",
      process,
      unixMs - intervalMs,
      unixMs,
      max,
    );
  }

  /** Every process heard of since the run began. */
  processes(): ProcessHealth[] {
    return [...this.#heard]
      .map(([process, { delays }]) => ({
        process,
        n: delays.n,
        p50Ms: delays.percentile(0.5),
        p99Ms: delays.percentile(0.99),
        maxMs: delays.max ?? 0,
        stalls: this.#stallsOf(process),
      }))
      .toSorted((a, b) => (a.process < b.process ? -1 : 1));
  }

  /** For a snapshot: those that were heard of just now. */
  delays(): sekisho.v1.ProcessDelay.$Properties[] {
    const after = Date.now() - HEARD_WITHIN_MS;
    return this.processes()
      .filter(({ process }) => this.#heard.get(process)!.lastUnixMs > after)
      .map(({ stalls, p50Ms, p99Ms, ...rest }) => ({
        ...rest,
        stalls: stalls.length,
        ...(p50Ms !== null && { p50Ms }),
        ...(p99Ms !== null && { p99Ms }),
      }));
  }

  /** Whether a process was held up at any time between two. */
  readonly stalls: Stalls = (process, fromUnixMs, toUnixMs) =>
    this.#store.get(
      "SELECT 1 FROM stalls WHERE process = ? AND from_ms <= ? AND to_ms >= ? LIMIT 1",
      process,
      toUnixMs,
      fromUnixMs,
    ) !== undefined;

  #stallsOf(process: string): ProcessHealth["stalls"] {
    const sql =
      "SELECT from_ms, to_ms, delay_ms FROM stalls WHERE process = ? AND to_ms >= ? ORDER BY from_ms";
    return this.#store.all(sql, process, this.#sinceUnixMs).map((row) => ({
      fromUnixMs: Number(row["from_ms"]),
      toUnixMs: Number(row["to_ms"]),
      delayMs: Number(row["delay_ms"]),
    }));
  }
}
