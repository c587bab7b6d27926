import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlannedFault } from "../exercise/types.ts";
import { INTERVALS_AT_MOST, intervalEnds, intervalMinutes } from "./intervals.ts";
import { spreadOf } from "./spread.ts";
import { everything } from "./subject.ts";
import { timelineOf } from "./timeline.ts";
import * as make from "./testing.ts";
import type { DeliveryRow, DeskRow, LedgerRow } from "./types.ts";

const MINUTE = 60_000;
const windows = [
  { name: "baseline", fromStoryMs: 0, toStoryMs: 200 * MINUTE },
  { name: "fault", fromStoryMs: 200 * MINUTE, toStoryMs: 400 * MINUTE },
] as const;
const endStoryMs = 400 * MINUTE;

const delivery = (changes: Partial<DeliveryRow>): DeliveryRow => ({
  kind: "delivery",
  arm: "us-hub",
  delivery: "d",
  submission: "cisa/1",
  incident: "i1",
  from: "cisa",
  to: "nisc",
  window: "baseline",
  marking: "TLP:CLEAR",
  portions: [],
  storyMs: 0,
  arrivedStoryMs: 0,
  outcome: "delivered",
  exchangeMs: 5,
  attempts: 1,
  inboxRows: 1,
  leaked: [],
  slipStoryMs: 0,
  stalled: false,
  ...changes,
});

const desk = (changes: Partial<DeskRow>): DeskRow => ({
  kind: "desk",
  arm: "us-hub",
  organisation: "cisa",
  window: "baseline",
  fromStoryMs: 0,
  toStoryMs: 200 * MINUTE,
  desk: "nccic",
  entered: 0,
  started: 0,
  finished: 0,
  offeredMs: 0,
  busyMs: 0,
  staffedMs: 0,
  waitedMs: 0,
  waitP50Ms: null,
  waitP90Ms: null,
  backlogBefore: 0,
  backlogAfter: 0,
  sampledStoryMs: [],
  sampledBacklog: [],
  ...changes,
});

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
  fromStoryMs: 200 * MINUTE,
  toStoryMs: 400 * MINUTE,
};

const timeline = (rows: readonly LedgerRow[], faults: readonly PlannedFault[] = [fault]) =>
  timelineOf({ rows, windows, faults, endStoryMs, subject: everything(rows) });

describe("intervals", () => {
  test("are of a round length, forty to eighty to a story, and end with it", () => {
    expect([400, 1_288, 1_440, 10_080].map((m) => intervalMinutes(m * MINUTE))).toEqual([
      5, 20, 20, 180,
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 41 * MINUTE, max: 90 * 1_440 * MINUTE }), (end) => {
        const ends = intervalEnds(end);
        expect(ends.length).toBeGreaterThanOrEqual(INTERVALS_AT_MOST / 2);
        expect(ends.length).toBeLessThanOrEqual(INTERVALS_AT_MOST);
        expect(ends.at(-1)).toBe(end);
      }),
    );
  });
});

describe("a spread", () => {
  test("has no percentile without ten samples beyond it, nor among those that never came", () => {
    expect(spreadOf([1, 2, 3])).toEqual({
      n: 3,
      never: 0,
      p50: null,
      p90: null,
      p99: null,
      largest: 3,
    });
    const times = Array.from({ length: 100 }, (_, i) => i + 1);
    expect(spreadOf(times)).toMatchObject({ n: 100, p50: 50, p90: 90, p99: null, largest: 100 });
    const half = times.map((time) => (time > 40 ? Infinity : time));
    expect(spreadOf(half)).toMatchObject({ n: 100, never: 60, p50: null, largest: 40 });
  });
});

describe("a timeline", () => {
  test("tells times where they were begun or sent, and arrivals where they happened", () => {
    const { intervals } = timeline([
      make.awareness({ incident: "a", storyMs: 2 * MINUTE, minutes: 30 }),
      make.awareness({ incident: "a", storyMs: 2 * MINUTE, to: "jpcert", minutes: null }),
      make.awareness({ incident: "b", storyMs: 4 * MINUTE, minutes: 10 }),
      delivery({ storyMs: 3 * MINUTE, arrivedStoryMs: 16 * MINUTE, exchangeMs: 40, attempts: 3 }),
      delivery({ storyMs: 3 * MINUTE, arrivedStoryMs: null, exchangeMs: null, outcome: "lost" }),
    ]);
    expect(intervals).toHaveLength(80);
    expect(intervals[0]).toMatchObject({ from: 0, to: 5, window: "baseline", began: 2 });
    expect(intervals[0]).toMatchObject({ delivered: 0, again: 2, open: 3 });
    expect(intervals[0]!.awareness).toMatchObject({ n: 3, never: 1, p50: null, largest: 30 });
    expect(intervals[0]!.exchange).toMatchObject({ n: 2, never: 1, largest: 40 });
    expect(intervals[3]).toMatchObject({ began: 0, delivered: 1 });
    // The one that is never known stays open.
    expect(intervals.map(({ open }) => open).slice(1, 8)).toEqual([3, 2, 2, 2, 2, 1, 1]);
    expect(intervals.at(-1)!.open).toBe(1);
    expect(intervals[40]!.window).toBe("fault");
  });

  test("sums up every case that became known once, in steps of time", () => {
    const rows = [10, 11, 200, null].map((minutes, at) =>
      make.awareness({ incident: `i${at}`, storyMs: 0, minutes }),
    );
    const { cells, cellMinutes } = timeline(rows);
    expect(cellMinutes).toBe(20);
    expect(cells).toEqual([
      { interval: 0, cell: 0, n: 2 },
      { interval: 0, cell: 10, n: 1 },
    ]);
  });

  test("tells how much later than in the baseline, where the twin began", () => {
    const twins = (key: string, before: number | null, after: number | null) => [
      make.awareness({ incident: `${key}-b`, key, storyMs: 0, minutes: before }),
      make.awareness({
        incident: `${key}-f`,
        key,
        window: "fault",
        storyMs: 200 * MINUTE,
        minutes: after,
      }),
    ];
    const { intervals, laterCells, laterCellMinutes } = timeline([
      ...twins("as late", 50, 50),
      ...twins("later", 50, 110),
      ...twins("never", 50, null),
    ]);
    expect(intervals[0]!.later).toBeNull();
    expect(intervals[40]!.later).toEqual({ n: 2, neverAnyMore: 1, mean: 30, largest: 60 });
    expect(laterCellMinutes).toBe(10);
    expect(laterCells).toEqual([
      { interval: 40, cell: 0, n: 1 },
      { interval: 40, cell: 6, n: 1 },
    ]);
  });

  test("has the jobs of every desk that ever had one, the longest backlog first that faults brought about", () => {
    const rows = [
      desk({ sampledStoryMs: [5 * MINUTE, 10 * MINUTE], sampledBacklog: [1, 2] }),
      desk({
        window: "fault",
        fromStoryMs: 200 * MINUTE,
        toStoryMs: endStoryMs,
        sampledStoryMs: [205 * MINUTE],
        sampledBacklog: [9],
      }),
      desk({ desk: "idle", sampledStoryMs: [5 * MINUTE], sampledBacklog: [0] }),
      desk({ organisation: "nisc", sampledStoryMs: [5 * MINUTE], sampledBacklog: [12] }),
    ];
    const { desks } = timeline(rows);
    expect(desks.map((each) => [each.organisation, each.usual, each.peak])).toEqual([
      ["cisa", 2, 9],
      ["nisc", 12, 0],
    ]);
    expect(desks[0]!.jobs.slice(0, 3)).toEqual([1, 2, null]);
    expect(desks[0]!.jobs[40]).toBe(9);
    expect(timeline(rows, []).desks.map(({ peak }) => peak)).toEqual([12, 9]);
  });

  test("says how many cases of the baseline were still open when the first fault began", () => {
    const rows = [10, 150, null].map((minutes, at) =>
      make.awareness({ incident: `i${at}`, storyMs: 100 * MINUTE, minutes }),
    );
    expect(timeline(rows).baseline).toEqual({ cases: 3, openAtFirstFault: 2 });
    expect(timeline(rows, []).baseline).toEqual({ cases: 3, openAtFirstFault: 0 });
  });

  test("of a ledger that was written before jobs were counted has no desks", () => {
    const { sampledStoryMs: _, sampledBacklog: __, ...old } = desk({});
    expect(timeline([old as DeskRow]).desks).toEqual([]);
  });
});
