import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlannedFault } from "../exercise/types.ts";
import { backlogSteps, meanOf, peakOf } from "./flows.ts";
import { littleRows } from "./little.ts";
import { recoveryRows } from "./recovery.ts";
import * as make from "./testing.ts";
import type { AwarenessRow, LedgerRow } from "./types.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const windows = [
  { name: "baseline", fromStoryMs: 0, toStoryMs: 10 * HOUR },
  { name: "fault", fromStoryMs: 10 * HOUR, toStoryMs: 20 * HOUR },
  { name: "recovery", fromStoryMs: 20 * HOUR, toStoryMs: 40 * HOUR },
] as const;
const endStoryMs = 40 * HOUR;
const fault: PlannedFault = {
  name: "cut",
  type: "staffing",
  target: "cisa",
  targets: ["cisa"],
  stream: "both",
  toxicity: 1,
  attributes: {},
  startAt: { window: "fault", offsetMinutes: 0 },
  durationMinutes: null,
  source: "assumed",
  fromStoryMs: 10 * HOUR,
  toStoryMs: 20 * HOUR,
};

/** One incident every ten minutes, taking as long as `takes` says of its minute. */
function every10(takes: (minute: number) => number | null, untilMinute = 2400): AwarenessRow[] {
  return Array.from({ length: untilMinute / 10 }, (_, place) => {
    const minute = place * 10;
    const window = windows.findLast(({ fromStoryMs }) => fromStoryMs <= minute * MINUTE)!.name;
    return make.awareness({
      incident: `i${place}`,
      storyMs: minute * MINUTE,
      window,
      minutes: takes(minute),
      followedMinutes: 2400 - minute,
    });
  });
}

const recover = (rows: readonly LedgerRow[]) =>
  recoveryRows({ rows, windows, faults: [fault], endStoryMs })[0]!;

describe("recovery after a fault", () => {
  test("is told from its end, once three intervals are within the baseline", () => {
    // The baseline takes 30; the fault 300; two hours after its end all is as before.
    const row = recover(every10((m) => (m < 600 || m >= 1320 ? 30 : 300)));
    expect(row).toMatchObject({ fault: "cut", stage: "awareness", to: "nisc" });
    // 60 samples: 75 is the highest percentile with ten samples beyond it.
    expect(row.baseline).toEqual({ percent: 75, bound: 30, n: 60 });
    expect(row.backWithin).toEqual({ kind: "recovered", minutes: 120 });
    expect(row.backlog).toMatchObject({ usual: 3, peak: 30 });
    expect(row.firstSuccessMinutes).toBe(0);
  });

  test("that never comes says so, for times and for the backlog", () => {
    const row = recover(every10((m) => (m < 600 ? 30 : null)));
    expect(row.backWithin).toEqual({ kind: "not_recovered" });
    expect(row.firstSuccessMinutes).toBeNull();
    expect(row.drain).toEqual({ kind: "not_drained", left: 180 });
  });

  test("a single good interval is no recovery", () => {
    const row = recover(every10((m) => (m < 600 || (m >= 1320 && m < 1350) ? 30 : 300)));
    expect(row.backWithin).toEqual({ kind: "not_recovered" });
  });

  test("is not observed when nothing begins after the fault, but the backlog's drain is", () => {
    const row = recover(every10((m) => (m < 600 ? 30 : 300), 1200));
    expect(row.backWithin).toEqual({ kind: "not_observed", intervals: 0 });
    // The last but three of those that began end 270 minutes after the fault.
    expect(row.drain).toEqual({ kind: "drained", minutes: 260 });
  });

  test("takes what the story's end cut short for no failure", () => {
    const late = every10((m) => (m + 30 > 2400 ? null : 30));
    expect(recover(late).backWithin).toEqual({ kind: "recovered", minutes: 0 });
  });

  test("without a baseline there is nothing to come back to", () => {
    const rows = every10(() => 30).filter(({ window }) => window !== "baseline");
    expect(recover(rows)).toMatchObject({ baseline: null, backWithin: { kind: "no_baseline" } });
  });

  test("who never received anything stands in no queue", () => {
    const rows = every10(() => null).map((row) => Object.assign({}, row, { received: false }));
    expect(recoveryRows({ rows, windows, faults: [fault], endStoryMs })).toEqual([]);
  });
});

describe("the number on their way", () => {
  const flows = fc.array(
    fc.record({
      startMs: fc.nat(1000),
      took: fc.option(fc.nat(500), { nil: null }),
    }),
    { maxLength: 40 },
  );

  test("is at each moment what has begun and not ended", () => {
    fc.assert(
      fc.property(flows, fc.nat(1600), (drawn, atMs) => {
        const all = drawn.map(({ startMs, took }) => ({
          startMs,
          endMs: took === null ? null : startMs + took,
        }));
        const there = all.filter(
          ({ startMs, endMs }) => startMs <= atMs && (endMs === null || endMs > atMs),
        ).length;
        const steps = backlogSteps(all);
        expect(peakOf(steps, atMs, atMs + 1e-6).n).toBe(there);
        expect(meanOf(steps, atMs, atMs + 0.5)).toBeCloseTo(there, 9);
      }),
    );
  });
});

describe("Little's law", () => {
  test("holds where what begins ends at the same pace", () => {
    const rows = littleRows(
      every10(() => 100),
      windows,
      endStoryMs,
    );
    expect(rows.map(({ window, agrees }) => [window, agrees])).toEqual([
      ["baseline", true],
      ["fault", true],
      ["recovery", true],
    ]);
    expect(rows[1]).toMatchObject({ ratePerHour: 6, meanMinutes: 100, inFlight: 10, expected: 10 });
  });

  test("is flagged with both numbers where a backlog grows", () => {
    const rows = littleRows(
      every10((m) => (m < 600 ? 30 : 30 + (m - 600))),
      windows,
      endStoryMs,
    );
    const inFault = rows.find(({ window }) => window === "fault")!;
    expect(inFault.agrees).toBe(false);
    expect(inFault.expected).toBeGreaterThan(inFault.inFlight);
  });
});
