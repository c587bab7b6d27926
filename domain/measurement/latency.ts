/** Latency per window, edge, marking and stage, with totals. */
import { WINDOW_NAMES, type WindowName } from "../exercise/types.ts";
import { ascending, maximum, orNever, percentile } from "./percentile.ts";
import type { LatencyRow, LedgerRow, Stage } from "./types.ts";

interface Sample {
  readonly window: WindowName;
  readonly from: string;
  /** null for a submission: it goes to the exchange. */
  readonly to: string | null;
  readonly marking: string;
  readonly stage: Stage;
  readonly value: number;
  readonly stalled: boolean;
}

/** What nobody knows to have been sent, or is known never to have been. */
const UNSENT: ReadonlySet<string> = new Set(["unknown", "withheld", "never_reported"]);

type Group = Pick<LatencyRow, "window" | "from" | "to" | "marking" | "stage">;

const STAGES: readonly Stage[] = ["submit", "exchange", "awareness"];

/** Rows in the order of stage, window, recipient, originator, marking; totals before their parts. */
export function latencyRows(rows: Iterable<LedgerRow>): LatencyRow[] {
  const groups = new Map<string, { group: Group; samples: Sample[] }>();
  for (const row of rows) {
    const sample = sampleOf(row);
    if (sample) for (const group of groupsOf(sample)) collect(groups, group, sample);
  }
  return [...groups.values()]
    .map(({ group, samples }) => summary(group, samples))
    .toSorted(inOrder);
}

/**
 * A submission that was planned and never acknowledged is no sample of the submit stage: nothing
 * tells whether its originator ever came to send it. It counts in the ledger and in awareness.
 */
function sampleOf(row: LedgerRow): Sample | null {
  if (row.kind === "denial" || row.kind === "desk" || row.window === null) return null;
  const { window, marking } = row;
  if (row.kind === "submission") {
    if (UNSENT.has(row.outcome)) return null;
    const value = orNever(row.submitMs);
    return {
      window,
      marking,
      value,
      stalled: row.stalled,
      stage: "submit",
      from: row.submitter,
      to: null,
    };
  }
  if (row.kind === "delivery") {
    if (row.submission === "") return null;
    const value = orNever(row.exchangeMs);
    return {
      window,
      marking,
      value,
      stalled: row.stalled,
      stage: "exchange",
      from: row.from,
      to: row.to,
    };
  }
  const value = orNever(row.minutes);
  return {
    window,
    marking,
    value,
    stalled: false,
    stage: "awareness",
    from: row.originator,
    to: row.to,
  };
}

function groupsOf({ window, stage, from, to, marking }: Sample): Group[] {
  const all = { window, stage, from: null, to: null, marking: null };
  const detail = { window, stage, from, to, marking };
  return to === null ? [all, detail] : [all, { ...all, to }, detail];
}

function collect(
  groups: Map<string, { group: Group; samples: Sample[] }>,
  group: Group,
  sample: Sample,
): void {
  const key = JSON.stringify([group.stage, group.window, group.to, group.from, group.marking]);
  const known = groups.get(key);
  if (known) known.samples.push(sample);
  else groups.set(key, { group, samples: [sample] });
}

function summary(group: Group, samples: readonly Sample[]): LatencyRow {
  const sorted = ascending(samples.map(({ value }) => value));
  return {
    ...group,
    n: sorted.length,
    unreached: sorted.filter((value) => value === Infinity).length,
    stalled: samples.filter(({ stalled }) => stalled).length,
    p50: percentile(sorted, 0.5),
    p90: percentile(sorted, 0.9),
    p99: percentile(sorted, 0.99),
    p999: percentile(sorted, 0.999),
    max: maximum(sorted),
    unit: group.stage === "awareness" ? "story min" : "ms",
  };
}

function inOrder(a: LatencyRow, b: LatencyRow): number {
  return (
    STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) ||
    WINDOW_NAMES.indexOf(a.window) - WINDOW_NAMES.indexOf(b.window) ||
    compare(a.to, b.to) ||
    compare(a.from, b.from) ||
    compare(a.marking, b.marking)
  );
}

function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return a < b ? -1 : 1;
}
