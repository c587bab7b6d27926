import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { UseOfProcesses } from "./use.ts";

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

const held: Buffer[] = [];
afterEach(() => void held.splice(0));

test("how much memory has grown is told from a time on, whatever it was before", () => {
  const own = () => new UseOfProcesses(() => ({ own: process.pid, gone: null }));
  const [whole, measured] = [own(), own()];
  vi.advanceTimersByTime(10_000);
  held.push(Buffer.alloc(2 * process.memoryUsage.rss(), 1));
  vi.advanceTimersByTime(10_000);
  const [grown, ...others] = whole.end();
  expect(others).toEqual([]);
  expect(grown).toMatchObject({ process: "own", growth: expect.closeTo(3, 0) });
  expect(grown!.lastMiB / grown!.firstMiB).toBeCloseTo(3, 0);
  expect(measured.end(11_000)[0]!.growth).toBeCloseTo(1, 1);
});
