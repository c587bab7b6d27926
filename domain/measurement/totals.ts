/** Counts: the ledger's totals, coverage and slips. */
import { WINDOW_NAMES, type WindowName } from "../exercise/types.ts";
import type { LessTold } from "./facts.ts";
import type {
  AwarenessRow,
  CoverageRow,
  DeliveryRow,
  LedgerRow,
  LedgerTotals,
  ReportArm,
  SubmissionRow,
} from "./types.ts";
import { MS_PER_MINUTE } from "./units.ts";

const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);

/** Totals over all rows. `delivered`, `late` and the deliveries in `lost` are apart. */
export function ledgerTotals(rows: readonly LedgerRow[]): LedgerTotals {
  const submissions = rows.filter((row): row is SubmissionRow => row.kind === "submission");
  const deliveries = rows.filter((row): row is DeliveryRow => row.kind === "delivery");
  const awareness = rows.filter((row): row is AwarenessRow => row.kind === "awareness");
  const submitted = (outcome: SubmissionRow["outcome"]) =>
    submissions.filter((row) => row.outcome === outcome).length;
  const copies = (outcome: DeliveryRow["outcome"]) =>
    deliveries.filter((row) => row.outcome === outcome).length;
  return {
    submitted:
      submissions.length -
      submitted("unknown") -
      submitted("withheld") -
      submitted("never_reported"),
    rejected: submitted("rejected"),
    delivered: copies("delivered"),
    denied: rows.filter((row) => row.kind === "denial").length,
    lost: submitted("lost") + copies("lost"),
    duplicated: sum(deliveries.map((row) => Math.max(0, row.inboxRows - 1))),
    redelivered: sum(deliveries.map((row) => Math.max(0, row.attempts - 1))),
    late: copies("late"),
    unknown: submitted("unknown"),
    leaked: sum(deliveries.map((row) => row.leaked.length)),
    underShared: awareness.filter((row) => !row.received).length,
    withheld: submitted("withheld"),
    neverReported: submitted("never_reported"),
  };
}

/** Coverage per window and organisation, in the order of the windows and then by name. */
export function coverageRows(rows: readonly LedgerRow[], deadlineMinutes: number): CoverageRow[] {
  const awareness = rows.filter((row): row is AwarenessRow => row.kind === "awareness");
  return WINDOW_NAMES.flatMap((window) => {
    const within = awareness.filter((row) => row.window === window);
    return [...Map.groupBy(within, (row) => row.to)]
      .map(([to, group]) => coverage(window, to, group, deadlineMinutes))
      .toSorted((a, b) => (a.to < b.to ? -1 : 1));
  });
}

function coverage(
  window: WindowName,
  to: string,
  rows: readonly AwarenessRow[],
  deadlineMinutes: number,
): CoverageRow {
  const aware = rows.filter((row) => row.minutes !== null);
  const unaware = (reason: LessTold) =>
    rows.filter((row) => row.minutes === null && row.lessTold === reason).length;
  return {
    window,
    to,
    entitled: rows.length,
    aware: aware.length,
    awareInTime: aware.filter((row) => row.minutes! <= deadlineMinutes).length,
    late: aware.filter((row) => row.minutes! > deadlineMinutes).length,
    underShared: rows.filter((row) => !row.received).length,
    undetermined: rows.filter((r) => r.minutes === null && r.followedMinutes < deadlineMinutes)
      .length,
    lessTold: {
      withheld: unaware("withheld"),
      never_reported: unaware("never_reported"),
      marked_stricter: unaware("marked_stricter"),
    },
  };
}

/** By what organisations became aware first, in the order of the windows and then by number. */
export function waysOf(rows: readonly LedgerRow[]): ReportArm["ways"] {
  const aware = rows.flatMap((row) =>
    row.kind === "awareness" && row.by !== null ? [{ window: row.window, by: row.by }] : [],
  );
  return WINDOW_NAMES.flatMap((window) => {
    const within = aware.filter((each) => each.window === window);
    return [...Map.groupBy(within, ({ by }) => by)]
      .map(([by, group]) => ({ window, by, n: group.length }))
      .toSorted((a, b) => b.n - a.n || (a.by < b.by ? -1 : 1));
  });
}

/** Copies that came after their story arrival: the broker was slower than the story. */
export function slipsOf(rows: readonly LedgerRow[]): ReportArm["slips"] {
  const slips = rows.flatMap((row) => (row.kind === "delivery" ? [row.slipStoryMs] : []));
  return {
    n: slips.filter((slip) => slip > 0).length,
    maxStoryMinutes: slips.reduce((a, b) => Math.max(a, b), 0) / MS_PER_MINUTE,
  };
}
