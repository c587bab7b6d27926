import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { renewWhenQuiet, type Renewal } from "./mod.ts";

const MINUTE = 60_000;
const end = vi.fn<() => void>();
let renewal: Renewal;

beforeEach(() => {
  vi.useFakeTimers();
  renewal = renewWhenQuiet(end);
});

afterEach(() => {
  renewal.cancel();
  end.mockReset();
  vi.useRealTimers();
});

/** Messages four times a second, for so long. */
function busyFor(ms: number): void {
  for (let passed = 0; passed < ms; passed += 250) {
    vi.advanceTimersByTime(250);
    renewal.took();
  }
}

test("an iterator to which nothing comes ends after twenty minutes, once", () => {
  vi.advanceTimersByTime(20 * MINUTE - 1);
  expect(end).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60 * MINUTE);
  expect(end).toHaveBeenCalledOnce();
});

test("one to which messages come ends when none came for a second", () => {
  busyFor(40 * MINUTE);
  expect(end).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2_000);
  expect(end).toHaveBeenCalledOnce();
});

test("one that never rests ends after four hours", () => {
  busyFor(240 * MINUTE - 1_000);
  expect(end).not.toHaveBeenCalled();
  busyFor(2_000);
  expect(end).toHaveBeenCalledOnce();
});

test("one that has ended is not ended again", () => {
  renewal.cancel();
  vi.advanceTimersByTime(300 * MINUTE);
  expect(end).not.toHaveBeenCalled();
});
