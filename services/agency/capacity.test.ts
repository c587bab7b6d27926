import { describe, expect, test } from "vitest";
import { deskCapacity, isClosed, staffedMs, upFrom } from "./capacity.ts";

const HOUR = 3_600_000;
const MIDNIGHT = Date.parse("2026-03-02T00:00:00Z");
const day = { fromMs: 8 * HOUR, toMs: 17 * HOUR, analysts: 5 };
const night = { fromMs: 23 * HOUR, toMs: 31 * HOUR, analysts: 2 };
const change = (storyMs: number, factor: number, desk = "") => ({
  storyMs,
  factor,
  desk,
  fault: "f",
});

describe("analysts on duty", () => {
  const capacity = deskCapacity("desk", [day, night], [], MIDNIGHT);

  test("follow the shifts of the day, every day, over midnight too", () => {
    const at = (hour: number) => capacity.at(hour * HOUR).analysts;
    expect([0, 6.9, 7, 8, 16.9, 17, 23, 24, 30.9, 31, 32].map(at)).toEqual([
      2, 2, 0, 5, 5, 0, 2, 2, 2, 0, 5,
    ]);
  });

  test("change when a shift begins or ends, and at no other time", () => {
    const edges: number[] = [];
    for (let at = -1; edges.length < 6; edges.push(at)) at = capacity.nextChangeAfter(at);
    expect(edges.map((at) => at / HOUR)).toEqual([7, 8, 17, 23, 31, 32]);
  });

  test("follow the story's time of day, not its zero", () => {
    const afternoon = deskCapacity("desk", [day], [], MIDNIGHT + 12 * HOUR);
    expect(afternoon.at(0).analysts).toBe(5);
    expect(afternoon.nextChangeAfter(0)).toBe(5 * HOUR);
  });

  test("around the clock never change", () => {
    const always = deskCapacity(
      "desk",
      [{ fromMs: 15 * HOUR, toMs: 39 * HOUR, analysts: 3 }],
      [],
      0,
    );
    expect([0, 14.9, 15, 23].map((hour) => always.at(hour * HOUR).analysts)).toEqual([3, 3, 3, 3]);
    expect(always.nextChangeAfter(0)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("analysts under faults", () => {
  const left = (analysts: number, factor: number) =>
    deskCapacity("desk", [{ ...day, analysts }], [change(0, factor)], MIDNIGHT).at(9 * HOUR);

  test("are rounded to the nearest, halves up", () => {
    expect(
      [left(25, 0.96), left(25, 0.67), left(5, 0.5), left(3, 0.4)].map(({ analysts }) => analysts),
    ).toEqual([24, 17, 3, 1]);
  });

  test("are at least one while any share remains, and none when it does not", () => {
    expect(left(1, 0.1)).toEqual({ analysts: 1, open: true, slowdown: 1 });
    expect(left(25, 0)).toEqual({ analysts: 0, open: false, slowdown: 1 });
  });

  test("of another desk are not touched", () => {
    const capacity = deskCapacity("desk", [day], [change(0, 0.5, "other")], MIDNIGHT);
    expect(capacity.at(9 * HOUR).analysts).toBe(5);
  });
});

describe("an organisation that is down", () => {
  const changes = [change(100, 0), change(200, 1)];

  test("is up again from the end of the fault", () => {
    expect([50, 100, 150, 200, 250].map((at) => upFrom(changes, at))).toEqual([
      50, 200, 200, 200, 250,
    ]);
    expect(upFrom([change(100, 0)], 150)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("another duty roster", () => {
  const roster = (desk: string, analysts: number) => ({
    fromStoryMs: 24 * HOUR,
    toStoryMs: 72 * HOUR,
    desk,
    dutyFromMs: 9 * HOUR,
    dutyToMs: 12 * HOUR,
    analysts,
  });
  const under = (desk: string, analysts: number) =>
    deskCapacity("desk", [day, night], [], MIDNIGHT, { duty: [roster(desk, analysts)] });

  test("leaves nobody on duty outside its hours, while it holds and no longer", () => {
    const capacity = under("", 0);
    const at = (hour: number) => capacity.at(hour * HOUR).analysts;
    expect([10, 30, 33, 35.9, 36, 50, 57, 74, 80].map(at)).toEqual([5, 0, 5, 5, 0, 0, 5, 2, 5]);
    expect(capacity.nextChangeAfter(33 * HOUR)).toBe(36 * HOUR);
  });

  test("may say how many are on duty within its hours", () => {
    const capacity = under("desk", 1);
    expect([30, 33, 36].map((hour) => capacity.at(hour * HOUR).analysts)).toEqual([0, 1, 0]);
  });

  test("of another desk is not its own", () => {
    expect(under("other", 1).at(33 * HOUR).analysts).toBe(5);
  });
});

describe("work that takes longer", () => {
  test("is told while the fault lasts, for its desk", () => {
    const work = [change(100, 3, "desk"), change(200, 1, "desk")];
    const slowdown = (desk: string, at: number) =>
      deskCapacity(desk, [day], [], MIDNIGHT, { work }).at(at).slowdown;
    expect([50, 100, 199, 200].map((at) => slowdown("desk", at))).toEqual([1, 3, 3, 1]);
    expect(slowdown("other", 100)).toBe(1);
  });
});

describe("analysts' time", () => {
  test("adds up over shifts and faults", () => {
    const capacity = deskCapacity("desk", [day], [change(12 * HOUR, 0.4)], MIDNIGHT);
    expect(staffedMs(capacity, 0, 24 * HOUR)).toBe((5 * 4 + 2 * 5) * HOUR);
  });
});

describe("a desk that is closed", () => {
  test("is closed by its own fault, and not when the whole organisation is down", () => {
    const closing = [change(100, 0, "desk"), change(200, 1, "desk")];
    expect([50, 100, 200].map((at) => isClosed(closing, "desk", at))).toEqual([false, true, false]);
    expect(isClosed(closing, "other", 100)).toBe(false);
    expect(isClosed([change(0, 0)], "desk", 50)).toBe(false);
  });
});
