import { describe, expect, test } from "vitest";
import { erlangB, erlangC, erlangWait, pollaczekKhinchineWait } from "./erlang.ts";

describe("Erlang's formulas", () => {
  test("give the values of the printed tables", () => {
    // B(1, a) = a/(1+a), B(2, 1) = 1/5; the others from traffic tables: 1 % of 4.46 erlangs on ten lines.
    expect(erlangB(1, 0.5)).toBeCloseTo(1 / 3, 12);
    expect(erlangB(2, 1)).toBeCloseTo(0.2, 12);
    expect(erlangB(10, 4.46)).toBeCloseTo(0.01, 4);
    expect(erlangC(2, 1)).toBeCloseTo(1 / 3, 12);
    expect(erlangC(10, 8)).toBeCloseTo(0.409, 3);
  });

  test("agree with the sums of factorials that define them", () => {
    const power = (load: number, k: number): number =>
      Array.from({ length: k }, (_, i) => load / (i + 1)).reduce((a, b) => a * b, 1);
    for (const [servers, load] of [
      [3, 2.1],
      [6, 4.8],
      [25, 17],
    ] as const) {
      const terms = Array.from({ length: servers + 1 }, (_, k) => power(load, k));
      const below = terms.slice(0, -1).reduce((a, b) => a + b, 0);
      const last = terms.at(-1)!;
      const queueing = (last * servers) / (servers - load);
      expect(erlangB(servers, load)).toBeCloseTo(last / (below + last), 12);
      expect(erlangC(servers, load)).toBeCloseTo(queueing / (below + queueing), 12);
    }
  });

  test("for one server let jobs wait as long as M/M/1 says", () => {
    expect(erlangWait(1, 0.8)).toBeCloseTo(4, 12);
    expect(pollaczekKhinchineWait(0.8, 1)).toBeCloseTo(4, 12);
    expect(pollaczekKhinchineWait(0.8, 0)).toBeCloseTo(2, 12);
  });

  test("have no wait to name where there is no steady state", () => {
    expect(erlangC(3, 3)).toBe(1);
    expect(erlangWait(3, 1)).toBe(Infinity);
    expect(pollaczekKhinchineWait(1.2, 0)).toBe(Infinity);
  });
});
