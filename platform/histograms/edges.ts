/**
 * One histogram per window, edge, marking and stage.
 *
 * How many there can be is bounded: the first MARKED_AT_MOST keys keep their marking, and what comes
 * under a new one after that is folded into the marking "other" of its edge. So there are never more
 * than MARKED_AT_MOST + organisations² × windows × stages, some 2 to 8 KB each.
 */
import { z } from "zod";
import { WINDOW_NAMES } from "../../domain/exercise/mod.ts";
import type { LedgerRow, Stage } from "../../domain/measurement/mod.ts";
import { encodedHistogramSchema, TimeHistogram, type EncodedHistogram } from "./histogram.ts";

export const MARKED_AT_MOST = 4_000;
export const OTHER = "other";

/** Whole numbers per unit that are recorded: µs for milliseconds, story seconds for story minutes. */
export const RESOLUTION: Readonly<Record<Stage, number>> = {
  submit: 1_000,
  exchange: 1_000,
  awareness: 60,
};

export const UNITS: Readonly<Record<Stage, "ms" | "story min">> = {
  submit: "ms",
  exchange: "ms",
  awareness: "story min",
};

export const edgeKeySchema = z.object({
  window: z.enum(WINDOW_NAMES),
  from: z.string(),
  /** "" for a submission: it goes to the exchange. */
  to: z.string(),
  marking: z.string(),
  stage: z.enum(["submit", "exchange", "awareness"]),
});
export type EdgeKey = z.output<typeof edgeKeySchema>;

export const encodedEdgeSchema = edgeKeySchema.extend(encodedHistogramSchema.shape);
export type EncodedEdge = EdgeKey & EncodedHistogram;

export interface EdgeHistogram {
  readonly key: EdgeKey;
  readonly histogram: TimeHistogram;
}

const nameOf = ({ window, from, to, marking, stage }: EdgeKey): string =>
  JSON.stringify([stage, window, to, from, marking]);

export class EdgeHistograms {
  readonly #markedAtMost: number;
  readonly #edges = new Map<string, EdgeHistogram>();
  readonly #totals = new Map<string, TimeHistogram>();

  constructor(markedAtMost = MARKED_AT_MOST) {
    this.#markedAtMost = markedAtMost;
  }

  /** Records a time in the stage's unit; Infinity for what never came. */
  record(key: EdgeKey, value: number): void {
    this.#at(key).record(value);
    this.#totalOf(key).record(value);
  }

  /** Records what a row of a ledger is a sample of; a row outside all windows is one of none. */
  recordRow(row: LedgerRow): void {
    const sample = sampleOf(row);
    if (sample) this.record(sample.key, sample.value);
  }

  /** Adds everything that others recorded. */
  merge(others: Iterable<EncodedEdge>): void {
    for (const edge of others) {
      const { counts, never, max, ...key } = edge;
      const other = new TimeHistogram(RESOLUTION[key.stage], { counts, never, max });
      this.#at(key).merge(other);
      this.#totalOf(key).merge(other);
    }
  }

  /** By stage, window, recipient, sender and marking. */
  *entries(): Generator<EdgeHistogram> {
    const names = [...this.#edges.keys()].toSorted();
    for (const name of names) yield this.#edges.get(name)!;
  }

  *encoded(): Generator<EncodedEdge> {
    for (const { key, histogram } of this.entries()) yield { ...key, ...histogram.encode() };
  }

  /** All of a stage in a window as one, kept as they come; null when there is nothing. */
  total(stage: Stage, window: EdgeKey["window"]): TimeHistogram | null {
    return this.#totals.get(`${stage} ${window}`) ?? null;
  }

  get size(): number {
    return this.#edges.size;
  }

  /** What all of them take in memory, roughly. */
  get bytes(): number {
    let bytes = 0;
    for (const { histogram } of this.#edges.values()) bytes += histogram.bytes;
    return bytes;
  }

  #totalOf({ stage, window }: EdgeKey): TimeHistogram {
    const name = `${stage} ${window}`;
    const total = this.#totals.get(name) ?? new TimeHistogram(RESOLUTION[stage]);
    this.#totals.set(name, total);
    return total;
  }

  #at(wanted: EdgeKey): TimeHistogram {
    const known = this.#edges.get(nameOf(wanted));
    if (known) return known.histogram;
    const key = this.#edges.size < this.#markedAtMost ? wanted : { ...wanted, marking: OTHER };
    const name = nameOf(key);
    const edge = this.#edges.get(name) ?? {
      key,
      histogram: new TimeHistogram(RESOLUTION[key.stage]),
    };
    this.#edges.set(name, edge);
    return edge.histogram;
  }
}

/** The same samples as those of the report's latency rows. */
function sampleOf(row: LedgerRow): { key: EdgeKey; value: number } | null {
  if (row.kind === "denial" || row.kind === "desk" || row.window === null) return null;
  const { window, marking } = row;
  if (row.kind === "submission") {
    if (row.outcome === "unknown") return null;
    const key: EdgeKey = { window, from: row.submitter, to: "", marking, stage: "submit" };
    return { key, value: row.submitMs ?? Infinity };
  }
  if (row.kind === "delivery") {
    if (row.submission === "") return null;
    const key: EdgeKey = { window, from: row.from, to: row.to, marking, stage: "exchange" };
    return { key, value: row.exchangeMs ?? Infinity };
  }
  const key: EdgeKey = { window, from: row.originator, to: row.to, marking, stage: "awareness" };
  return { key, value: row.minutes ?? Infinity };
}
