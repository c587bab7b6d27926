/** What desks did: rows of the ledger from their organisations' accounts, and their use per window. */
import { WINDOW_NAMES } from "../exercise/types.ts";
import type { DesksFact, ReceiptFact, RunFacts } from "./facts.ts";
import type { DeskRow, DeskUse, LedgerRow } from "./types.ts";
import { MS_PER_MINUTE } from "./units.ts";

const DAY_MINUTES = 24 * 60;

/**
 * One row per desk and window, by organisation. An organisation that was started again accounts for the
 * same times in the same way: the first account stands.
 */
export function deskRows(run: RunFacts, receipts: Iterable<ReceiptFact>): DeskRow[] {
  const accounts = new Map<string, DesksFact>();
  for (const receipt of receipts) {
    if (receipt.kind !== "desks" || receipt.runId !== run.runId) continue;
    const key = `${receipt.organisation} ${receipt.toStoryMs}`;
    if (!accounts.has(key)) accounts.set(key, receipt);
  }
  return [...accounts.values()]
    .flatMap((account) => rowsOf(run, account))
    .toSorted(
      (a, b) =>
        (a.organisation < b.organisation ? -1 : Number(a.organisation > b.organisation)) ||
        a.fromStoryMs - b.fromStoryMs,
    );
}

function rowsOf(run: RunFacts, account: DesksFact): DeskRow[] {
  const { organisation, fromStoryMs, toStoryMs, sampledStoryMs, desks } = account;
  const window = run.windows.find((each) => each.fromStoryMs === fromStoryMs);
  if (!window) return [];
  return desks.map((desk) => ({
    kind: "desk",
    arm: run.arm,
    organisation,
    window: window.name,
    fromStoryMs,
    toStoryMs,
    sampledStoryMs,
    ...desk,
  }));
}

/** The use of every desk, in the order of the windows, of organisations and of their desks. */
export function deskUse(rows: readonly LedgerRow[]): DeskUse[] {
  const desks = rows.filter((row): row is DeskRow => row.kind === "desk");
  return WINDOW_NAMES.flatMap((window) =>
    desks.filter((row) => row.window === window).map((row) => useOf(row)),
  );
}

function useOf(row: DeskRow): DeskUse {
  const share = (ms: number) => (row.staffedMs > 0 ? ms / row.staffedMs : null);
  const minutes = (ms: number | null) => (ms === null ? null : ms / MS_PER_MINUTE);
  const utilisation = share(row.offeredMs);
  const overloaded = utilisation === null ? row.offeredMs > 0 : utilisation >= 1;
  const days = (row.toStoryMs - row.fromStoryMs) / MS_PER_MINUTE / DAY_MINUTES;
  return {
    window: row.window,
    organisation: row.organisation,
    desk: row.desk,
    jobs: row.entered,
    busy: share(row.busyMs),
    utilisation,
    meanWait: row.started > 0 ? minutes(row.waitedMs / row.started) : null,
    backlogBefore: row.backlogBefore,
    backlogAfter: row.backlogAfter,
    pace: overloaded
      ? { kind: "overloaded", growthPerDay: (row.backlogAfter - row.backlogBefore) / days }
      : { kind: "steady", p50: minutes(row.waitP50Ms), p90: minutes(row.waitP90Ms) },
  };
}
