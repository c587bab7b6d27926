/** Rows: what of a measurement is called reached, and what missed. */
import { expect, test } from "vitest";
import type { Series } from "./measured.ts";
import { describeRow, isMissed, rowOf, tableOf, type Comparison } from "./rows.ts";

const series = (name: string, who: string, values: readonly number[], unit = "/s"): Series => ({
  name,
  who,
  unit,
  values,
});

const measured = [
  series("rate", "sekisho", [70, 60, 90]),
  series("rate", "relay", [100, 100, 100]),
  series("time", "sekisho", [4, 5, 6], "s"),
  series("time", "relay", [2, 2, 2], "s"),
];
const beside = (name: string, target: number | null) =>
  ({ measurement: name, against: name, peer: "relay", target }) as const;

test("a rate reaches its target at so many times the peer's, by the medians", () => {
  const row = (target: number) =>
    rowOf(measured, { kind: "ahead", more: true, ...beside("rate", target) });
  expect(row(0.7)).toMatchObject({
    ratio: 0.7,
    sekisho: { median: 70, least: 60, most: 90, n: 3 },
    peers: { median: 100 },
  });
  expect(isMissed(row(0.7))).toBe(false);
  expect(isMissed(row(0.71))).toBe(true);
});

test("a time is ahead when it is shorter", () => {
  const row = rowOf(measured, { kind: "ahead", more: false, ...beside("time", 1) });
  expect(row.ratio).toBe(0.4);
  expect(isMissed(row)).toBe(true);
});

test("what may take so many times the peer's is missed above that, and not at it", () => {
  const row = (target: number) => rowOf(measured, { kind: "within", ...beside("time", target) });
  expect(row(2.5)).toMatchObject({ ratio: 2.5, target: { bound: "at most", of: "ratio" } });
  expect(isMissed(row(2.5))).toBe(false);
  expect(isMissed(row(2.4))).toBe(true);
});

test("what has no peer is held against its own unit", () => {
  const row = (target: number) => rowOf(measured, { kind: "alone", measurement: "time", target });
  expect(row(5)).toMatchObject({ peer: null, peers: null, ratio: null });
  expect(isMissed(row(5))).toBe(false);
  expect(isMissed(row(4.9))).toBe(true);
  expect(describeRow(row(5))).toBe("time");
});

test("what is only shown is never missed, and what is no number always", () => {
  const shown: Comparison = { kind: "within", ...beside("time", null) };
  expect(isMissed(rowOf(measured, shown))).toBe(false);
  const none = [series("time", "sekisho", [Number.NaN]), series("time", "relay", [1])];
  expect(isMissed(rowOf(none, { kind: "within", ...beside("time", 2) }))).toBe(true);
});

test("a series that was not measured is named", () => {
  const absent: Comparison = { kind: "alone", measurement: "memory", target: 2 };
  expect(() => rowOf(measured, absent)).toThrow("`memory` of sekisho was not measured");
});

test("the table says which way each target goes", () => {
  const table = tableOf([
    rowOf(measured, { kind: "ahead", more: true, ...beside("rate", 0.5) }),
    rowOf(measured, { kind: "within", ...beside("time", 2) }),
    rowOf(measured, { kind: "alone", measurement: "time", target: 6 }),
  ]);
  const [, , rate, time, alone] = table.split("\n");
  expect(rate).toMatch(/0\.700 × +\| ≥ 0\.5 × +\| ✓/);
  expect(time).toMatch(/2\.50 × +\| ≤ 2 × +\| ✗ missed/);
  expect(alone).toMatch(/\| – +\| – +\| – +\| ≤ 6 s +\| ✓/);
});
