import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paced, paused, resumed, storyAt, unixOf, type PlayLine } from "./clock.ts";

const line: PlayLine = { kind: "running", startedUnixMs: 1_000, pace: 60, fromUnixMs: 1_000 };
const pace = fc.double({ min: 0.1, max: 600, noNaN: true });

describe("the clock of a played exercise", () => {
  test("stands while it is paused and goes on from there", () => {
    const stands = paused(line, 3_000);
    expect(storyAt(stands, 9_000_000)).toBe(120_000);
    expect(unixOf(stands, 120_001)).toBe(Number.POSITIVE_INFINITY);
    const goes = resumed(stands, 9_000);
    expect(storyAt(goes, 9_000)).toBe(120_000);
    expect(unixOf(goes, 180_000)).toBe(10_000);
  });

  test("goes on at the pace that was set meanwhile", () => {
    const goes = resumed(paced(paused(line, 3_000), 1, 4_000), 9_000);
    expect(storyAt(goes, 9_500)).toBe(120_500);
  });

  test("never goes back, and what is planned comes later by the pauses alone, whatever is done to it", () => {
    const steps = fc.array(
      fc.tuple(fc.constantFrom("pause", "resume", "pace"), fc.nat(100_000), pace),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(pace, steps, (first, done) => {
        let now = 1_000;
        let clock: PlayLine = { ...line, pace: first };
        let story = 0;
        let passed = 0;
        for (const [what, afterMs, next] of done) {
          passed += clock.kind === "running" ? afterMs * clock.pace : 0;
          now += afterMs;
          expect(storyAt(clock, now)).toBeGreaterThanOrEqual(story);
          story = storyAt(clock, now);
          if (what === "pause") clock = paused(clock, now);
          else if (what === "resume") clock = resumed(clock, now);
          else clock = paced(clock, next, now);
          expect(storyAt(clock, now)).toBeGreaterThanOrEqual(story);
        }
        // Whole milliseconds are told: each change may be a millisecond of its pace ahead, and no more.
        expect(Math.abs(storyAt(clock, now) - passed)).toBeLessThan(601 * (done.length + 1));
      }),
    );
  });

  test("shows a story time at the first millisecond at which it has come", () => {
    fc.assert(
      fc.property(pace, fc.nat(10_000_000), (each, storyMs) => {
        const clock: PlayLine = { ...line, pace: each };
        const at = unixOf(clock, storyMs);
        expect(storyAt(clock, at)).toBeGreaterThanOrEqual(storyMs);
        expect(at === 1_000 || storyAt(clock, at - 1) <= storyMs).toBe(true);
      }),
    );
  });
});
