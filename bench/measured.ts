/** Measurements taken in turn, so that a machine that slows down slows everybody down. */

/** One thing that is measured, again and again. */
export interface Measurement {
  readonly name: string;
  /** Sekisho, or the peer. */
  readonly who: string;
  readonly unit: "µs";
  /** Times that the work is done in one measurement. */
  readonly count: number;
  /** What is prepared is not counted; what it returns is. */
  readonly prepare: () => () => void;
}

/** What came out, in its unit per time the work is done. */
export interface Series {
  readonly name: string;
  readonly who: string;
  readonly unit: string;
  readonly values: readonly number[];
}

/** Takes each measurement so many times, all of them in every round, and two rounds before that do not count. */
export async function inTurn(
  repetitions: number,
  measurements: readonly Measurement[],
): Promise<Series[]> {
  const values = measurements.map((): number[] => []);
  for (let round = -2; round < repetitions; round++) {
    for (const [at, { prepare, count }] of measurements.entries()) {
      const work = prepare();
      const begun = performance.now();
      work();
      const tookUs = (performance.now() - begun) * 1_000;
      if (round >= 0) values[at]!.push(tookUs / count);
      // Timers and the collector get a word in between two, not within one.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  return measurements.map(({ name, who, unit }, at) => ({ name, who, unit, values: values[at]! }));
}

/** The middle one; of an even number the lower of the two. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)]!;
