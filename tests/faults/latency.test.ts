/** How much a fault at one organisation's link costs, by the ledger of a run. */
import { expect, test } from "vitest";
import { smallRun } from "../support/run.ts";
import type { LedgerRow } from "../../domain/measurement/mod.ts";

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
};

/**
 * By how many milliseconds an organisation received later than others did what they were sent together:
 * the median over a window. What the machine did to the submission is in both and falls out.
 */
function laterMs(rows: readonly LedgerRow[], to: string, window: string): number {
  const deliveries = rows.flatMap((row) =>
    row.kind === "delivery" && row.window === window && row.exchangeMs !== null ? [row] : [],
  );
  const together = Map.groupBy(deliveries, ({ submission }) => submission);
  const differences = [...together.values()].flatMap((copies) => {
    const own = copies.find((copy) => copy.to === to);
    const others = copies.filter((copy) => copy.to !== to && copy.to !== "nisc");
    if (!own || others.length === 0) return [];
    return [own.exchangeMs! - median(others.map(({ exchangeMs }) => exchangeMs!))];
  });
  expect(differences.length, `samples of ${to} in ${window}`).toBeGreaterThanOrEqual(8);
  return median(differences);
}

test("latency of 200 ms at one organisation raises its exchange latency by that, and nobody else's", async () => {
  const { result, arm } = await smallRun({ exercise: "slow-link", topology: "mesh" });
  const rise = (to: string): number =>
    laterMs(result.rows, to, "fault") - laterMs(result.rows, to, "baseline");
  expect(rise("nisc")).toBeGreaterThan(190);
  expect(rise("nisc")).toBeLessThan(210);
  for (const other of ["dod", "kr-kisa", "asean-sg"])
    expect(Math.abs(rise(other))).toBeLessThan(10);
  const { lost, leaked, duplicated } = arm.ledger;
  expect({ lost, leaked, duplicated }).toEqual({ lost: 0, leaked: 0, duplicated: 0 });
}, 120_000);
