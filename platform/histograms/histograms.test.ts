import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { percentile } from "../../domain/measurement/mod.ts";
import {
  EdgeHistograms,
  latencyCsv,
  MARKED_AT_MOST,
  PRECISION,
  TimeHistogram,
  type EdgeKey,
} from "./mod.ts";

const RESOLUTION = 1_000;
const key: EdgeKey = {
  window: "fault",
  from: "cisa",
  to: "nisc",
  marking: "TLP:CLEAR",
  stage: "exchange",
};

/** From a microsecond to hours, in milliseconds; some never come. */
const times = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 2 ** 34 }).map((us) => us / RESOLUTION) },
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 50_000 }).map((us) => us / RESOLUTION) },
    { weight: 1, arbitrary: fc.constant(Infinity) },
  ),
  { maxLength: 400 },
);

function recorded(values: readonly number[]): TimeHistogram {
  const histogram = new TimeHistogram(RESOLUTION);
  for (const value of values) histogram.record(value);
  return histogram;
}

const figuresOf = (histogram: TimeHistogram) => ({
  n: histogram.n,
  never: histogram.never,
  max: histogram.max,
  percentiles: [0.01, 0.5, 0.9, 0.95, 0.99].map((p) => histogram.percentile(p)),
});

describe("a histogram", () => {
  test("merged is the same as everything recorded into one", () => {
    fc.assert(
      fc.property(times, times, (some, others) => {
        const merged = recorded(some);
        merged.merge(recorded(others));
        expect(figuresOf(merged)).toEqual(figuresOf(recorded([...some, ...others])));
      }),
    );
  });

  test("sent and read again is the same", () => {
    fc.assert(
      fc.property(times, (values) => {
        const histogram = recorded(values);
        const read = new TimeHistogram(RESOLUTION, histogram.encode());
        expect(figuresOf(read)).toEqual(figuresOf(histogram));
      }),
    );
  });

  test("tells percentiles within its precision of the exact ones, and none where there are none", () => {
    fc.assert(
      fc.property(times, fc.constantFrom(0.01, 0.5, 0.75, 0.9, 0.95), (values, p) => {
        const exact = percentile(
          values.toSorted((a, b) => (a === b ? 0 : a - b)),
          p,
        );
        const told = recorded(values).percentile(p);
        const within = (exact ?? 0) * PRECISION + 1 / RESOLUTION;
        expect(told === null).toBe(exact === null);
        expect(Math.abs((told ?? 0) - (exact ?? 0))).toBeLessThanOrEqual(within);
      }),
      { numRuns: 500 },
    );
  });

  test("takes a few kilobytes", () => {
    const wide = recorded(Array.from({ length: 5_000 }, (_, i) => 1.005 ** (i % 3_000)));
    expect(wide.bytes).toBeLessThan(16_384);
    expect(recorded([0.5, 3, 40]).bytes).toBeLessThan(8_192);
  });
});

describe("histograms by edge", () => {
  test("are as many as allowed; after that a new marking is counted as other, and nothing is lost", () => {
    const edges = new EdgeHistograms(3);
    for (let i = 0; i < 100; i++) edges.record({ ...key, marking: `M${i % 10}` }, i);
    expect(edges.size).toBe(4);
    const all = [...edges.entries()];
    expect(all.map(({ key: { marking }, histogram }) => [marking, histogram.n])).toEqual([
      ["M0", 10],
      ["M1", 10],
      ["M2", 10],
      ["other", 70],
    ]);
    expect(edges.total("exchange", "fault")!.n).toBe(100);
  });

  test("of the largest world that is meant stay within some megabytes", () => {
    const edges = new EdgeHistograms();
    for (let i = 0; i < 3 * MARKED_AT_MOST; i++) {
      edges.record({ ...key, to: `o${i % 29}`, marking: `M${i}` }, i / 7);
    }
    expect(edges.size).toBeLessThanOrEqual(MARKED_AT_MOST + 29);
    expect(edges.bytes).toBeLessThan(32 * 2 ** 20);
  });

  test("that were sent are merged under their keys", () => {
    const [here, there] = [new EdgeHistograms(), new EdgeHistograms()];
    here.record(key, 1);
    there.record(key, 2);
    there.record({ ...key, to: "jpcert" }, Infinity);
    here.merge(there.encoded());
    expect(
      [...here.entries()].map(({ key: { to }, histogram }) => [to, histogram.n, histogram.max]),
    ).toEqual([
      ["jpcert", 1, null],
      ["nisc", 2, 2],
    ]);
  });

  test("are a bannered table with n, and without percentiles that lack samples", () => {
    const edges = new EdgeHistograms();
    const marking = "SECRET//REL TO USA, JPN";
    for (let i = 1; i <= 20; i++) edges.record({ ...key, marking }, i);
    const [banner, head, line] = latencyCsv([{ topology: "us-hub", edges: edges.entries() }]).split(
      "\n",
    );
    expect(banner).toBe("# UNCLASSIFIED – EXERCISE");
    expect(head!.split(",").slice(-7)).toEqual(["n", "never", "p50", "p90", "p99", "p999", "max"]);
    expect(line).toMatch(
      /^us-hub,fault,cisa,nisc,"SECRET\/\/REL TO USA, JPN",exchange,ms,20,0,10\.\d+,,,,20$/,
    );
  });
});
