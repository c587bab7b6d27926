/** Times of a load: one histogram per stage, window, sender and recipient, merged for whoever asks. */
import {
  LOAD_STAGES,
  type LoadInterval,
  type LoadLatency,
  type LoadSample,
  type LoadStage,
  type LoadWindow,
} from "../../domain/load/mod.ts";
import type { Threshold } from "../../domain/measurement/mod.ts";
import { TimeHistogram } from "../../platform/histograms/mod.ts";

/** Recorded whole numbers per millisecond. */
const RESOLUTION = 1_000;
const INTERVALS_AT_MOST = 300;

interface Edge {
  readonly stage: LoadStage;
  readonly window: LoadWindow;
  readonly from: string;
  readonly to: string;
  readonly histogram: TimeHistogram;
}

type Bucket = Record<LoadStage, TimeHistogram | null>;

export class LoadHistograms {
  readonly intervalMs: number;
  readonly #startUnixMs: number;
  readonly #nationOf: ReadonlyMap<string, string>;
  readonly #edges = new Map<string, Edge>();
  readonly #buckets: Bucket[];

  constructor(startUnixMs: number, durationMs: number, nationOf: ReadonlyMap<string, string>) {
    this.#startUnixMs = startUnixMs;
    this.#nationOf = nationOf;
    this.intervalMs = Math.max(1_000, Math.ceil(durationMs / INTERVALS_AT_MOST / 1_000) * 1_000);
    const n = Math.max(1, Math.ceil(durationMs / this.intervalMs));
    this.#buckets = Array.from({ length: n }, () => ({
      submit: null,
      exchange: null,
      reach: null,
    }));
  }

  /** Place of the interval that a time is in; null before the first and after the last. */
  intervalAt(unixMs: number): number | null {
    const place = Math.floor((unixMs - this.#startUnixMs) / this.intervalMs);
    return place >= 0 && place < this.#buckets.length ? place : null;
  }

  get intervals(): number {
    return this.#buckets.length;
  }

  record({ stage, window, from, to, ms, intendedUnixMs }: LoadSample): void {
    const name = `${stage} ${window} ${from} ${to}`;
    let edge = this.#edges.get(name);
    if (!edge) {
      edge = { stage, window, from, to, histogram: new TimeHistogram(RESOLUTION) };
      this.#edges.set(name, edge);
    }
    edge.histogram.record(ms);
    const place = this.intervalAt(intendedUnixMs);
    if (place === null) return;
    const bucket = this.#buckets[place]!;
    (bucket[stage] ??= new TimeHistogram(RESOLUTION)).record(ms);
  }

  /** Times of a stage with these tags as one; null when there are none. */
  times(stage: LoadStage, tags: Threshold["tags"]): TimeHistogram | null {
    const found = [...this.#edges.values()].filter(
      (edge) =>
        edge.stage === stage && tags.every(({ name, value }) => this.#tag(edge, name) === value),
    );
    return merged(found.map(({ histogram }) => histogram));
  }

  latency(windows: readonly LoadWindow[]): LoadLatency[] {
    return LOAD_STAGES.flatMap((stage) =>
      windows.flatMap((window) => {
        const times = this.times(stage, [{ name: "window", value: window, column: 0 }]);
        if (!times) return [];
        const [p50, p90, p99, p999] = [0.5, 0.9, 0.99, 0.999].map((p) => times.percentile(p));
        const { n, never, max } = times;
        return [{ stage, window, n, never, p50: p50!, p90: p90!, p99: p99!, p999: p999!, max }];
      }),
    );
  }

  /** Percentiles of an interval. */
  at(place: number): Pick<LoadInterval, "exchangeP50" | "exchangeP90" | "reachP90"> {
    const { exchange, reach } = this.#buckets[place]!;
    return {
      exchangeP50: exchange?.percentile(0.5) ?? null,
      exchangeP90: exchange?.percentile(0.9) ?? null,
      reachP90: reach?.percentile(0.9) ?? null,
    };
  }

  #tag(edge: Edge, name: string): string | undefined {
    switch (name) {
      case "window":
        return edge.window;
      case "from":
        return edge.from;
      case "to":
        return edge.to;
      case "from_nation":
        return this.#nationOf.get(edge.from);
      case "to_nation":
        return this.#nationOf.get(edge.to);
      default:
        return undefined;
    }
  }
}

function merged(all: readonly TimeHistogram[]): TimeHistogram | null {
  if (all.length === 0) return null;
  const sum = new TimeHistogram(RESOLUTION);
  for (const each of all) sum.merge(each);
  return sum;
}
