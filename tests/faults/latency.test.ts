/** How much a fault at one organisation's link costs, by the ledger of a run. */
import { expect, test } from "vitest";
import { smallRun } from "../support/run.ts";
import type { LedgerRow } from "../../domain/measurement/mod.ts";

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
};

/** Milliseconds from the exchange's storing to the recipient's inbox. */
const exchangeMs = (rows: readonly LedgerRow[], to: readonly string[], window: string): number[] =>
  rows.flatMap((row) =>
    row.kind === "delivery" && to.includes(row.to) && row.window === window
      ? (row.exchangeMs ?? [])
      : [],
  );

test("latency of 200 ms at one organisation raises its exchange latency by that, and nobody else's", async () => {
  const { result, arm } = await smallRun({ exercise: "slow-link" });
  const rise = (...to: string[]): number =>
    median(exchangeMs(result.rows, to, "fault")) - median(exchangeMs(result.rows, to, "baseline"));
  const others = rise("dod", "kr-kisa", "asean-sg");
  // The machine may be slower in one window than in the other: against the others of the same window.
  expect(rise("nisc") - others).toBeGreaterThan(190);
  expect(rise("nisc") - others).toBeLessThan(210);
  expect(Math.abs(others)).toBeLessThan(50);
  const { lost, leaked, duplicated } = arm.ledger;
  expect({ lost, leaked, duplicated }).toEqual({ lost: 0, leaked: 0, duplicated: 0 });
}, 120_000);
