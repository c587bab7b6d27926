import { expect, test } from "vitest";
import { meanServiceMinutes, serviceMinutes } from "./service-time.ts";

const drawn = (distribution?: "exponential"): number[] =>
  Array.from({ length: 20_000 }, (_, i) =>
    serviceMinutes(
      { medianMinutes: 30, sigma: 0.5, ...(distribution ? { distribution } : {}) },
      "7",
      String(i),
    ),
  ).toSorted((a, b) => a - b);

test.each([[undefined], ["exponential" as const]])(
  "draws have the median and the mean that are stated (%s)",
  (distribution) => {
    const minutes = drawn(distribution);
    const time = { medianMinutes: 30, sigma: 0.5, ...(distribution ? { distribution } : {}) };
    const mean = minutes.reduce((a, b) => a + b) / minutes.length;
    expect(Math.abs(minutes[10_000]! / 30 - 1)).toBeLessThan(0.04);
    expect(Math.abs(mean / meanServiceMinutes(time) - 1)).toBeLessThan(0.04);
  },
);

test("an exponential time varies as much as its mean, a log-normal one less", () => {
  const variation = (values: readonly number[]): number => {
    const mean = values.reduce((a, b) => a + b) / values.length;
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length / mean ** 2;
  };
  expect(Math.abs(variation(drawn("exponential")) - 1)).toBeLessThan(0.1);
  expect(Math.abs(variation(drawn()) - (Math.exp(0.25) - 1))).toBeLessThan(0.05);
});
