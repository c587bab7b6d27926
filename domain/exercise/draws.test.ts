import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exponential, logNormal, normal, organisationSeed, uniform } from "./draws.ts";
import { hex, sha256 } from "./sha256.ts";

const N = 20_000;
const sample = (draw: (index: number) => number): number[] =>
  Array.from({ length: N }, (_, i) => draw(i));
const mean = (values: readonly number[]): number =>
  values.reduce((a, b) => a + b, 0) / values.length;
const deviation = (values: readonly number[]): number => {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
};

describe("the hash behind draws", () => {
  test("is SHA-256 for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(hex(sha256(text))).toBe(createHash("sha256").update(text).digest("hex"));
      }),
    );
  });
});

describe("draws belong to their name", () => {
  test("the same seed and keys give the same value, other keys another", () => {
    expect(uniform("7", "triage", "a")).toBe(uniform("7", "triage", "a"));
    expect(uniform("7", "triage", "a")).not.toBe(uniform("7", "triage", "b"));
    expect(uniform("7", "triage", "a")).not.toBe(uniform("8", "triage", "a"));
  });

  test("keys do not run into each other", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (a, b) => {
        expect(uniform("7", a, b)).not.toBe(uniform("7", a + b));
      }),
    );
  });

  test("an organisation's seed does not show the exercise's", () => {
    expect(organisationSeed("7", "nisc")).not.toBe(organisationSeed("7", "cisa"));
    expect(organisationSeed("7", "nisc")).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe("draws follow their distribution", () => {
  test("uniform values fill (0, 1) evenly", () => {
    const values = sample((i) => uniform("u", i));
    const deciles = Array.from({ length: 10 }, (_, d) =>
      values.filter((v) => Math.floor(v * 10) === d),
    );
    for (const decile of deciles) expect(decile.length / N).toBeCloseTo(0.1, 1);
    expect(Math.min(...values)).toBeGreaterThan(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(mean(values)).toBeCloseTo(0.5, 2);
  });

  test("normal values have mean 0 and deviation 1", () => {
    const values = sample((i) => normal("n", i));
    expect(Math.abs(mean(values))).toBeLessThan(0.03);
    expect(deviation(values)).toBeCloseTo(1, 1);
  });

  test("log-normal values have their median, exponential ones their mean", () => {
    const values = sample((i) => logNormal(30, 0.7, "l", i)).toSorted((a, b) => a - b);
    expect(values[N / 2]! / 30).toBeCloseTo(1, 1);
    expect(mean(sample((i) => exponential(10, "e", i))) / 10).toBeCloseTo(1, 1);
  });
});
