/** Times of a load: one histogram per stage, window, sender and recipient, merged for whoever asks. */
import {
  LOAD_STAGES,
  type LoadInterval,
  type LoadLatency,
  type LoadPlan,
  type LoadResult,
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
  readonly #measured: { readonly fromMs: number; readonly toMs: number };
  readonly #tenths = [new TimeHistogram(RESOLUTION), new TimeHistogram(RESOLUTION)] as const;

  constructor(
    startUnixMs: number,
    { durationMs, warmupMs }: Pick<LoadPlan, "durationMs" | "warmupMs">,
    nationOf: ReadonlyMap<string, string>,
  ) {
    this.#measured = { fromMs: warmupMs, toMs: durationMs };
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
    if (stage === "exchange") this.#tenthOf(intendedUnixMs)?.record(ms);
    const place = this.intervalAt(intendedUnixMs);
    if (place === null) return;
    const bucket = this.#buckets[place]!;
    (bucket[stage] ??= new TimeHistogram(RESOLUTION)).record(ms);
  }

  /** Times of a stage with these tags as one; null when there are none. */
  times(
    stage: LoadStage,
    tags: Threshold["tags"],
    without: readonly string[] = [],
  ): TimeHistogram | null {
    const found = [...this.#edges.values()].filter(
      (edge) =>
        edge.stage === stage &&
        !without.includes(edge.from) &&
        !without.includes(edge.to) &&
        tags.every(({ name, value }) => this.#tag(edge, name) === value),
    );
    return merged(found.map(({ histogram }) => histogram));
  }

  /** @param without organisations whose own are left out */
  latency(windows: readonly LoadWindow[], without: readonly string[] = []): LoadLatency[] {
    return LOAD_STAGES.flatMap((stage) =>
      windows.flatMap((window) => {
        const tags = [{ name: "window", value: window, column: 0 }] as const;
        const times = this.times(stage, tags, without);
        if (!times) return [];
        const [p50, p90, p99, p999] = [0.5, 0.9, 0.99, 0.999].map((p) => times.percentile(p));
        const { n, never, max } = times;
        return [{ stage, window, n, never, p50: p50!, p90: p90!, p99: p99!, p999: p999!, max }];
      }),
    );
  }

  /** The 99th percentile of one hop in the first tenth of the measured time, and in the last. */
  get steadiness(): LoadResult["steadiness"] {
    const [first, last] = this.#tenths.map((times) => times.percentile(0.99));
    return { firstP99: first!, lastP99: last! };
  }

  #tenthOf(unixMs: number): TimeHistogram | null {
    const { fromMs, toMs } = this.#measured;
    const share = (unixMs - this.#startUnixMs - fromMs) / (toMs - fromMs);
    if (share < 0.1) return this.#tenths[0];
    return share >= 0.9 ? this.#tenths[1] : null;
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
