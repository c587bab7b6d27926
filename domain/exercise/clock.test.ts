import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isOver, paceOf, storyNow, unixAt, WAITING, type StoryClock } from "./clock.ts";

const clock: StoryClock = {
  kind: "running",
  startedUnixMs: 1_000_000,
  pace: 3600,
  endStoryMs: 3.6e6,
};

describe("the story clock", () => {
  test("passes sixty story minutes in a real second at that pace", () => {
    expect(paceOf(60)).toBe(3600);
    expect(storyNow(clock, 1_000_500)).toBe(30 * 60_000);
  });

  test("stands at zero before it starts and at the end when it is over", () => {
    expect(storyNow(clock, 999_000)).toBe(0);
    expect(storyNow(clock, 9_000_000)).toBe(clock.endStoryMs);
    expect(isOver(clock, 1_000_999)).toBe(false);
    expect(isOver(clock, 1_001_000)).toBe(true);
    expect(isOver({ ...clock, kind: "ended" }, 0)).toBe(true);
  });

  test("has no time for anything while it waits", () => {
    expect(unixAt(WAITING, 0)).toBe(Number.POSITIVE_INFINITY);
    expect(storyNow(WAITING, 5)).toBe(0);
  });

  test("stands where it was stopped, and has no time for what lies beyond", () => {
    const paused: StoryClock = { ...clock, kind: "paused", standsAtStoryMs: 60_000 };
    expect(storyNow(paused, 9_000_000)).toBe(60_000);
    expect(isOver(paused, 9_000_000)).toBe(false);
    expect(unixAt(paused, 60_001)).toBe(Number.POSITIVE_INFINITY);
    expect(unixAt(paused, 60_000)).toBe(1_000_017);
  });

  test("a timer set for a story time finds it reached, and no millisecond too late", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3_600_000 }),
        fc.double({ min: 0.3, max: 20_000, noNaN: true }),
        (storyMs, pace) => {
          const running: StoryClock = { ...clock, kind: "running", pace };
          const at = unixAt(running, storyMs);
          expect(storyNow(running, at)).toBeGreaterThanOrEqual(storyMs);
          expect(storyNow(running, at - 1)).toBeLessThanOrEqual(storyMs);
        },
      ),
    );
  });
});
