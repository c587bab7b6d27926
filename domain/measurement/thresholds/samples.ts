/** What a ledger row is worth to each metric: samples with their tags. */
import type { AwarenessRow, DeliveryRow, LedgerRow, SubmissionRow } from "../types.ts";
import { orNever } from "../percentile.ts";
import type { MetricName } from "./metrics.ts";
import type { TagName } from "./types.ts";

export interface Sample {
  /** For times: how long, Infinity for never. For what is counted: how many of it, most often 0 or 1. */
  readonly value: number;
  readonly tags: Readonly<Partial<Record<TagName, string>>>;
}

export interface SampleContext {
  readonly deadlineMinutes: number;
  /** Nation by organisation. */
  readonly nationOf: ReadonlyMap<string, string>;
}

type SamplesOf = (row: LedgerRow, context: SampleContext) => number | null;

const one = (condition: boolean): number => Number(condition);

const ofSubmission =
  (value: (row: SubmissionRow) => number | null): SamplesOf =>
  (row) =>
    row.kind === "submission" ? value(row) : null;

const ofCopy =
  (value: (row: DeliveryRow) => number | null): SamplesOf =>
  (row) =>
    row.kind === "delivery" ? value(row) : null;

const ofAwareness =
  (value: (row: AwarenessRow, context: SampleContext) => number | null): SamplesOf =>
  (row, context) =>
    row.kind === "awareness" ? value(row, context) : null;

/** A copy that nobody decided on has no beginning to measure from. */
const decided = (row: DeliveryRow): boolean => row.submission !== "";

/** How much a row is to a metric; null when it is no sample of it. */
const SAMPLES: Readonly<Record<MetricName, SamplesOf>> = {
  awareness: ofAwareness((row) => orNever(row.minutes)),
  submit: ofSubmission((row) => (row.outcome === "unknown" ? null : orNever(row.submitMs))),
  exchange: ofCopy((row) => (decided(row) ? orNever(row.exchangeMs) : null)),
  coverage: ofAwareness((row) => one(row.minutes !== null)),
  // By how long it was followed and not by what came of it, or the share would be biased.
  aware_in_time: ofAwareness((row, { deadlineMinutes }) =>
    row.followedMinutes < deadlineMinutes ? null : one(orNever(row.minutes) <= deadlineMinutes),
  ),
  under_shared: ofAwareness((row) => one(!row.received)),
  lost: (row) => {
    if (row.kind === "submission")
      return row.outcome === "unknown" ? null : one(row.outcome === "lost");
    return row.kind === "delivery" ? one(row.outcome === "lost") : null;
  },
  late: ofCopy((row) => one(row.outcome === "late")),
  leaked: ofCopy((row) => row.leaked.length),
  duplicated: ofCopy((row) => Math.max(0, row.inboxRows - 1)),
  redelivered: ofCopy((row) => Math.max(0, row.attempts - 1)),
  slipped: ofCopy((row) => one(row.slipStoryMs > 0)),
  denied: (row) => {
    if (row.kind === "denial") return 1;
    return row.kind === "delivery" && decided(row) ? 0 : null;
  },
  rejected: ofSubmission((row) =>
    row.outcome === "accepted" || row.outcome === "rejected"
      ? one(row.outcome === "rejected")
      : null,
  ),
  unknown: ofSubmission((row) => one(row.outcome === "unknown")),
};

/** Samples of a metric in the rows of an arm. */
export function samplesOf(
  metric: MetricName,
  rows: Iterable<LedgerRow>,
  context: SampleContext,
): Sample[] {
  const samples: Sample[] = [];
  for (const row of rows) {
    // What desks did is no event of an incident.
    if (row.kind === "desk") continue;
    const value = SAMPLES[metric](row, context);
    if (value !== null) samples.push({ value, tags: tagsOf(row, context.nationOf) });
  }
  return samples;
}

/** Rows about an incident, a submission or a copy. */
type EventRow = Exclude<LedgerRow, { kind: "desk" }>;

function tagsOf(row: EventRow, nationOf: ReadonlyMap<string, string>): Sample["tags"] {
  const from = senderOf(row);
  const to = row.kind === "submission" ? undefined : row.to;
  return {
    ...(row.window && { window: row.window }),
    from,
    from_nation: nationOf.get(from) ?? "",
    ...(to !== undefined && { to, to_nation: nationOf.get(to) ?? "" }),
    topology: row.arm,
    ...(row.kind !== "denial" && { marking: row.marking }),
    ...(row.kind === "submission" && { stage: "submit" }),
    ...(row.kind === "delivery" && { stage: "exchange" }),
  };
}

/** Who sent it; for awareness, with whom the incident began. */
function senderOf(row: EventRow): string {
  if (row.kind === "submission") return row.submitter;
  return row.kind === "awareness" ? row.originator : row.from;
}
