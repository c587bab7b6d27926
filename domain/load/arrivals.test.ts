import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arrivalsOf, meanPerSecond, type ArrivalSpec, type Flood, type LoadPlan } from "./mod.ts";

const ORIGINATORS = ["a", "b", "b", "c"];

const plan = (arrivals: ArrivalSpec, floods: Flood[] = [], durationMs = 60_000): LoadPlan => ({
  seed: "s",
  arrivals,
  durationMs,
  warmupMs: 0,
  floods,
  faults: [],
});

const drawn = (...given: Parameters<typeof plan>) => [...arrivalsOf(plan(...given), ORIGINATORS)];

test("constant arrivals come one every so often", () => {
  const offsets = drawn({ kind: "constant", perSecond: 4 }, [], 1_500).map(
    ({ offsetMs }) => offsetMs,
  );
  expect(offsets).toEqual([0, 250, 500, 750, 1_000, 1_250]);
});

test("Poisson arrivals have the mean that was asked for, and gaps as irregular as an exponential's", () => {
  const offsets = drawn({ kind: "poisson", perSecond: 50 }).map(({ offsetMs }) => offsetMs);
  // 3,000 expected, standard deviation 55.
  expect(Math.abs(offsets.length - 3_000)).toBeLessThan(250);
  const gaps = offsets.slice(1).map((offset, at) => offset - offsets[at]!);
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const spread = Math.sqrt(gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length);
  expect(spread / mean).toBeGreaterThan(0.9);
  expect(spread / mean).toBeLessThan(1.1);
});

test.each([
  [0, 40, 1_200],
  [40, 0, 1_200],
  [10, 30, 1_200],
  [20, 20, 1_200],
])("a ramp from %i to %i a second has as many arrivals as lie under its line", (from, to, n) => {
  const all = drawn({ kind: "ramp", fromPerSecond: from, perSecond: to });
  expect(Math.abs(all.length - n)).toBeLessThanOrEqual(1);
  const half = all.filter(({ offsetMs }) => offsetMs < 30_000).length;
  expect(Math.abs(half - (30 * (from + (from + to) / 2)) / 2)).toBeLessThanOrEqual(1);
});

test("a recorded run is replayed by whom it was made, its times stretched to the rate", () => {
  const recorded = [
    { at: 100, originator: "c" },
    { at: 200, originator: "a" },
    { at: 500, originator: "b" },
  ];
  const all = drawn({ kind: "replay", perSecond: 1, recorded });
  expect(all.map(({ offsetMs }) => offsetMs)).toEqual([0, 750, 3_000].filter((at) => at < 60_000));
  expect(all.map(({ incident }) => ORIGINATORS[incident])).toEqual(["c", "a", "b"]);
});

describe("a flood", () => {
  const flood = {
    kind: "submissions" as const,
    organisation: "b",
    factor: 10,
    fromMs: 20_000,
    toMs: 30_000,
  };

  test("makes an organisation submit so many times its share while it lasts", () => {
    const all = drawn({ kind: "constant", perSecond: 40 }, [flood]);
    const within = all.filter(({ offsetMs }) => offsetMs >= 20_000 && offsetMs < 30_000);
    const own = within.filter(({ incident }) => ORIGINATORS[incident] === "b");
    // Its share is half of 40 a second.
    expect(own.filter(({ flood: place }) => place === 0)).toHaveLength(1_800);
    expect(own.length).toBeGreaterThan(1_900);
    const outside = all.filter(({ offsetMs }) => offsetMs < 20_000 || offsetMs >= 30_000);
    expect(outside.every(({ flood: place }) => place === null)).toBe(true);
  });

  test("changes nothing of the other arrivals", () => {
    const spec = { kind: "poisson", perSecond: 40 } as const;
    const flooded = drawn(spec, [flood]).filter(({ flood: place }) => place === null);
    expect(flooded).toEqual(drawn(spec));
  });
});

test("arrivals are in the order of their times, whatever they are", () => {
  const rate = fc.integer({ min: 1, max: 200 });
  const spec: fc.Arbitrary<ArrivalSpec> = fc.oneof(
    rate.map((perSecond) => ({ kind: "constant", perSecond }) as const),
    rate.map((perSecond) => ({ kind: "poisson", perSecond }) as const),
    fc.tuple(rate, rate).map(([fromPerSecond, perSecond]) => ({
      kind: "ramp" as const,
      fromPerSecond,
      perSecond,
    })),
  );
  const flood = fc.record({
    kind: fc.constant("submissions" as const),
    organisation: fc.constantFrom("a", "b", "c"),
    factor: fc.integer({ min: 2, max: 20 }),
    fromMs: fc.integer({ min: 0, max: 3_000 }),
    toMs: fc.integer({ min: 0, max: 5_000 }),
  });
  fc.assert(
    fc.property(spec, fc.array(flood, { maxLength: 3 }), (arrivals, floods) => {
      const offsets = drawn(arrivals, floods, 4_000).map(({ offsetMs }) => offsetMs);
      expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
      expect(meanPerSecond(arrivals)).toBeGreaterThan(0);
    }),
    { numRuns: 30 },
  );
});
