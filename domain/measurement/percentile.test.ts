import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ascending, maximum, median, percentile, quartiles, tenths } from "./percentile.ts";

const sorted = (n: number) => Array.from({ length: n }, (_, i) => i);
const minus = (value: number | null) => (value === null ? null : 0 - value);

const samples = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 1000 }) },
    { weight: 1, arbitrary: fc.constant(Infinity) },
  ),
  { maxLength: 300 },
);

describe("percentile", () => {
  test("of 1 to 100 at 0.9 is 90, with ten samples beyond it", () => {
    const sorted = Array.from({ length: 100 }, (_, i) => i + 1);
    expect(percentile(sorted, 0.9)).toBe(90);
    expect(percentile(sorted, 0.5)).toBe(50);
    expect(percentile(sorted, 0.99)).toBeNull();
  });

  test("is not printed without ten samples beyond it", () => {
    expect(percentile(sorted(19), 0.5)).toBeNull();
    expect(percentile(sorted(20), 0.5)).toBe(9);
    expect(percentile(sorted(9_999), 0.999)).toBeNull();
    expect(percentile(sorted(10_000), 0.999)).toBe(9_989);
  });

  test("that falls among what never came is no figure", () => {
    const half = [
      ...Array.from({ length: 20 }, () => 5),
      ...Array.from({ length: 80 }, () => Infinity),
    ];
    expect(percentile(half, 0.2)).toBe(5);
    expect(percentile(half, 0.21)).toBeNull();
    expect(maximum(half)).toBeNull();
  });

  test("is a sample that at least its share of the samples do not exceed", () => {
    fc.assert(
      fc.property(samples, fc.constantFrom(0.5, 0.9, 0.99), (values, p) => {
        const sorted = ascending(values);
        const value = percentile(sorted, p);
        if (value === null) return;
        expect(sorted).toContain(value);
        expect(sorted.filter((each) => each <= value).length).toBeGreaterThanOrEqual(
          p * sorted.length - 1e-6,
        );
        expect(sorted.filter((each) => each < value).length).toBeLessThan(p * sorted.length);
      }),
    );
  });

  test("never falls when a sample gets later or never comes", () => {
    fc.assert(
      fc.property(samples, fc.nat(), (values, place) => {
        const later = values.map((v, i) => (i === place % values.length ? Infinity : v));
        const before = percentile(ascending(values), 0.5) ?? Infinity;
        const after = percentile(ascending(later), 0.5) ?? Infinity;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe("the median, quartiles and tenths of differences", () => {
  const signed = fc.array(
    fc.oneof(fc.integer({ min: -99, max: 99 }), fc.constantFrom(Infinity, -Infinity)),
    { maxLength: 120 },
  );

  test("change their sign and nothing else when the sides are swapped", () => {
    fc.assert(
      fc.property(signed, (values) => {
        const [one, other] = [ascending(values), ascending(values.map((value) => -value))];
        const [low, high] = quartiles(one);
        expect(median(other)).toBe(minus(median(one)));
        expect(quartiles(other)).toEqual([minus(high), minus(low)]);
        const [best, worst] = tenths(one);
        expect(tenths(other)).toEqual([minus(worst), minus(best)]);
      }),
    );
  });

  test("have their tenths from 101 samples on, with ten beyond each", () => {
    expect(tenths(sorted(100))).toEqual([null, null]);
    expect(tenths(sorted(101))).toEqual([10, 90]);
  });
});
