/**
 * A histogram of times on HdrHistogram: merged, never averaged. Within 1 % of every recorded value, or
 * half of the unit's resolution where that is more.
 */
import { build, decodeFromCompressedBase64, encodeIntoCompressedBase64 } from "hdr-histogram-js";
import type { Histogram } from "hdr-histogram-js";
import { z } from "zod";
import { SAMPLES_BEYOND } from "../../domain/measurement/mod.ts";

/** Significant digits: at two, a value is told apart from another that differs by 1 %. */
const DIGITS = 2;
/** Relative precision of every figure read from a histogram. */
export const PRECISION = 0.01;

/** As it is sent and stored. */
export interface EncodedHistogram {
  /** HdrHistogram's compressed encoding in base64. */
  readonly counts: string;
  readonly never: number;
  /** Largest time, exact; 0 when there is none. */
  readonly max: number;
}

export const encodedHistogramSchema = z.object({
  counts: z.string(),
  never: z.int().min(0),
  max: z.number(),
});

const empty = (): Histogram =>
  build({
    bitBucketSize: 32,
    autoResize: true,
    highestTrackableValue: 2,
    numberOfSignificantValueDigits: DIGITS,
  });

export class TimeHistogram {
  /** Recorded whole numbers per unit: 1,000 tells thousandths apart. */
  readonly #resolution: number;
  readonly #counts: Histogram;
  #never: number;
  /** HdrHistogram loses it when it merges. */
  #max: number;

  /** Empty, or as it was encoded. `resolution` must be that of the encoded one. */
  constructor(resolution: number, encoded?: EncodedHistogram) {
    this.#resolution = resolution;
    this.#never = encoded?.never ?? 0;
    this.#max = encoded?.max ?? 0;
    this.#counts = empty();
    if (encoded) this.#counts.add(decodeFromCompressedBase64(encoded.counts));
  }

  /** Adds a time, or so many of it; one below zero, which clocks that disagree bring about, counts as zero. */
  record(value: number, times = 1): void {
    if (times === 0) return;
    if (!Number.isFinite(value)) {
      this.#never += times;
      return;
    }
    this.#max = Math.max(this.#max, value);
    const whole = Math.max(0, Math.round(value * this.#resolution));
    this.#counts.recordValueWithCount(whole, times);
  }

  /** Adds everything that another one of the same resolution recorded. */
  merge(other: TimeHistogram): void {
    this.#counts.add(other.#counts);
    this.#never += other.#never;
    this.#max = Math.max(this.#max, other.#max);
  }

  /** Samples, those that never came included. */
  get n(): number {
    return this.#counts.totalCount + this.#never;
  }

  get never(): number {
    return this.#never;
  }

  /** Largest time, exact; null when there is none or some never came. */
  get max(): number | null {
    if (this.#never > 0 || this.n === 0) return null;
    return this.#max;
  }

  /**
   * Nearest-rank percentile, `p` from 0 to 1. null with fewer than ten samples beyond it, or when it
   * falls among those that never came.
   */
  percentile(p: number): number | null {
    const rank = Math.max(1, Math.ceil(p * this.n - 1e-9));
    const came = this.#counts.totalCount;
    if (this.n - rank < SAMPLES_BEYOND || rank > came) return null;
    // Half a sample short of the rank, so that rounding cannot reach the next one.
    return this.#counts.getValueAtPercentile(((rank - 0.5) / came) * 100) / this.#resolution;
  }

  encode(): EncodedHistogram {
    return { counts: encodeIntoCompressedBase64(this.#counts), never: this.#never, max: this.#max };
  }

  /** What it takes in memory, roughly. */
  get bytes(): number {
    return this.#counts.estimatedFootprintInBytes;
  }
}
