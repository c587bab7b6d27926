import { describe, expect, test } from "vitest";
import { buildLedger, deskUse, receiptFact, type DesksFact, type DeskRow } from "./mod.ts";
import { sekisho } from "../../proto/mod.ts";
import * as make from "./testing.ts";

const MINUTE = 60_000;
const account = {
  desk: "nccic",
  entered: 30,
  started: 28,
  finished: 25,
  offeredMs: 300 * MINUTE,
  busyMs: 240 * MINUTE,
  staffedMs: 600 * MINUTE,
  waitedMs: 56 * MINUTE,
  waitP50Ms: MINUTE,
  waitP90Ms: null,
  backlogBefore: 0,
  backlogAfter: 5,
  sampledBacklog: [2, 5],
};
const fact = (changes: Partial<DesksFact> = {}): DesksFact => ({
  kind: "desks",
  organisation: "cisa",
  unixMs: 5,
  runId: "r1",
  fromStoryMs: 0,
  toStoryMs: 600 * MINUTE,
  sampledStoryMs: [300 * MINUTE, 600 * MINUTE],
  desks: [account],
  ...changes,
});
const rowsOf = (...receipts: DesksFact[]): DeskRow[] =>
  buildLedger({ run: make.run, decisions: [], receipts, rules: make.rules }).filter(
    (row) => row.kind === "desk",
  );

describe("accounts of desks", () => {
  test("come off the wire as they were given, absent percentiles included", () => {
    const { Receipt } = sekisho.v1;
    const { kind: _, organisation, unixMs, runId, ...desks } = fact();
    const wire = {
      organisation,
      unixMs,
      runId,
      desks: { ...desks, sampledStoryMs: [...desks.sampledStoryMs], desks: [account] },
    };
    expect(receiptFact(Receipt.decode(Receipt.encode(wire).finish()))).toEqual(fact());
  });

  test("are a row per desk and window; one that is given again after a restart is the same", () => {
    const again = fact({ unixMs: 99 });
    const later = fact({ fromStoryMs: 600 * MINUTE, toStoryMs: 1200 * MINUTE });
    const rows = rowsOf(later, fact(), again, fact({ runId: "r2" }));
    expect(rows.map(({ window, desk, entered }) => [window, desk, entered])).toEqual([
      ["baseline", "nccic", 30],
      ["fault", "nccic", 30],
    ]);
  });
});

describe("the use of a desk", () => {
  const useOf = (changes: Partial<typeof account>) =>
    deskUse(rowsOf(fact({ desks: [{ ...account, ...changes }] })))[0];

  test("is work over presence, with waits in story minutes", () => {
    expect(useOf({})).toEqual({
      window: "baseline",
      organisation: "cisa",
      desk: "nccic",
      jobs: 30,
      busy: 0.4,
      utilisation: 0.5,
      meanWait: 2,
      backlogBefore: 0,
      backlogAfter: 5,
      pace: { kind: "steady", p50: 1, p90: null },
    });
  });

  test("has no percentile where more comes than can be done, but the growth of its backlog", () => {
    const overloaded = useOf({ offeredMs: 600 * MINUTE, backlogBefore: 2, backlogAfter: 12 });
    expect(overloaded?.pace).toEqual({ kind: "overloaded", growthPerDay: 24 });
  });

  test("without anybody on duty has no utilisation, and is overloaded by any work", () => {
    expect(useOf({ staffedMs: 0 })).toMatchObject({
      utilisation: null,
      busy: null,
      pace: { kind: "overloaded" },
    });
    expect(useOf({ staffedMs: 0, offeredMs: 0 })?.pace.kind).toBe("steady");
  });
});
