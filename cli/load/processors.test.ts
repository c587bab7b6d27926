import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Processors } from "./processors.ts";

beforeEach(() => void vi.useFakeTimers({ now: 10_000 }));
afterEach(() => void vi.useRealTimers());

/** Looks at these lines, one a second from the 10th on. */
function lookedAt(lines: readonly string[]): Processors {
  let at = 0;
  const processors = new Processors(() => {
    const line = lines[at++];
    if (line === undefined) throw new Error("no such file");
    return `${line}\ncpu0 1 1 1 1 1 1 1 1 0 0\n`;
  });
  vi.advanceTimersByTime(Math.max(0, lines.length - 1) * 1_000);
  processors.end();
  return processors;
}

// user nice system idle iowait irq softirq steal guest guest_nice
const LINES = [
  "cpu  100 0 100 800 10 0 0 0 50 0",
  "cpu  150 0 120 880 10 0 0 50 90 0",
  "cpu  150 0 120 1030 60 0 0 50 90 0",
  "cpu  200 0 170 1080 50 0 0 110 90 0",
];

test("shares of the time between two looks, what guests had not counted twice", () => {
  const processors = lookedAt(LINES);
  expect(processors.between(10_000, 11_000)).toEqual({ stolen: 0.25, ioWait: 0 });
  expect(processors.between(11_000, 12_000)).toEqual({ stolen: 0, ioWait: 0.25 });
  expect(processors.between(10_000, 12_000)).toEqual({ stolen: 0.125, ioWait: 0.125 });
});

test("between looks the nearest that hold it count, and what is counted back is nothing", () => {
  const processors = lookedAt(LINES);
  expect(processors.between(10_400, 10_600)).toEqual({ stolen: 0.25, ioWait: 0 });
  expect(processors.between(12_100, 60_000)).toEqual({ stolen: 0.3, ioWait: 0 });
});

test("where nothing can be looked at, nothing is said", () => {
  expect(lookedAt([]).between(10_000, 11_000)).toBeNull();
});
