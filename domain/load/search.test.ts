import * as fc from "fast-check";
import { expect, test } from "vitest";
import { SaturationSearch } from "./mod.ts";

function searched(firstPerSecond: number, limit: number, mostPerSecond = 10_000) {
  const search = new SaturationSearch({ firstPerSecond, mostPerSecond, within: 0.1 });
  for (let rate = search.next(); rate !== null; rate = search.next())
    search.record(rate, rate <= limit);
  return search;
}

test("the rate that is found is carried, and a tenth more is not", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 500, noNaN: true }),
      fc.double({ min: 2, max: 9_000, noNaN: true }),
      (first, limit) => {
        const { best, tooMuch, tried } = searched(first, limit);
        expect(best).not.toBeNull();
        expect(best!).toBeLessThanOrEqual(limit);
        expect(tooMuch!).toBeGreaterThan(limit);
        expect(tooMuch!).toBeLessThanOrEqual(best! * 1.1 + 1e-9);
        expect(tried.length).toBeLessThan(25);
      },
    ),
  );
});

test("where every rate is carried, the highest that may be tried is found", () => {
  const { best, tooMuch } = searched(100, Infinity, 1_000);
  expect([best, tooMuch]).toEqual([1_000, null]);
});

test("where none is carried, none is found, in a bounded number of steps", () => {
  const { best, tried } = searched(64, 0);
  expect(best).toBeNull();
  expect(tried.length).toBeLessThan(15);
});
