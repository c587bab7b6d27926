/**
 * Every metric that a threshold may be about: what it counts, in what unit, and what may be asked of
 * it. docs/thresholds.md shows this table, and a test keeps the two the same.
 */
import type { AggregateName, TagName } from "./types.ts";

export interface MetricSpec {
  readonly unit: string;
  readonly meaning: string;
  /** What one sample is; `n` counts these. */
  readonly sample: string;
  readonly aggregates: readonly AggregateName[];
  readonly tags: readonly TagName[];
}

const TIMES: readonly AggregateName[] = ["p(N)", "med", "avg", "min", "max", "count"];
const PARTS: readonly AggregateName[] = ["count", "rate"];
const COUNT: readonly AggregateName[] = ["count"];

const EDGE: readonly TagName[] = [
  "window",
  "to",
  "to_nation",
  "from",
  "from_nation",
  "topology",
  "marking",
];
const SENDER: readonly TagName[] = ["window", "from", "from_nation", "topology", "marking"];
const EITHER: readonly TagName[] = [...EDGE, "stage"];
const UNMARKED: readonly TagName[] = EDGE.filter((tag) => tag !== "marking");

const ENTITLED = "an incident and an organisation entitled to it";
const COPY = "a copy that the checkpoint stored for a recipient";

const table = {
  awareness: {
    unit: "story min",
    meaning: "origination until an indicator or mitigation is triaged",
    sample: ENTITLED,
    aggregates: TIMES,
    tags: EDGE,
  },
  submit: {
    unit: "ms",
    meaning: "intended send until stored by the broker",
    sample: "a submission that was acknowledged",
    aggregates: TIMES,
    tags: SENDER,
  },
  exchange: {
    unit: "ms",
    meaning: "submission stored until its copy is persisted at the recipient",
    sample: COPY,
    aggregates: TIMES,
    tags: EDGE,
  },
  coverage: {
    unit: "incidents",
    meaning: "became aware before the story ended",
    sample: ENTITLED,
    aggregates: PARTS,
    tags: EDGE,
  },
  aware_in_time: {
    unit: "incidents",
    meaning: "became aware within the exercise's deadline",
    sample: `${ENTITLED}, followed for at least the deadline`,
    aggregates: PARTS,
    tags: EDGE,
  },
  under_shared: {
    unit: "incidents",
    meaning: "entitled and never received",
    sample: ENTITLED,
    aggregates: PARTS,
    tags: EDGE,
  },
  lost: {
    unit: "messages",
    meaning: "acknowledged or sent, and never accounted for",
    sample: "a submission that was acknowledged (stage submit), or a copy (stage exchange)",
    aggregates: PARTS,
    tags: EITHER,
  },
  late: {
    unit: "copies",
    meaning: "received after the story had ended, or still waiting in the recipient's inbox",
    sample: COPY,
    aggregates: PARTS,
    tags: EDGE,
  },
  leaked: {
    unit: "portions",
    meaning: "received, and denied by the policy when it is asked again",
    sample: COPY,
    aggregates: COUNT,
    tags: EDGE,
  },
  duplicated: {
    unit: "entries",
    meaning: "of one copy beyond the first in a persisted inbox",
    sample: COPY,
    aggregates: COUNT,
    tags: EDGE,
  },
  redelivered: {
    unit: "times",
    meaning: "the broker handed a copy over again; harmless",
    sample: COPY,
    aggregates: COUNT,
    tags: EDGE,
  },
  slipped: {
    unit: "copies",
    meaning: "came later than their story arrival: the broker was slower than the story",
    sample: COPY,
    aggregates: PARTS,
    tags: EDGE,
  },
  denied: {
    unit: "neighbours",
    meaning: "had everything withheld from them by the policy; not a loss",
    sample: "a neighbour that a submission was judged for",
    aggregates: PARTS,
    tags: UNMARKED,
  },
  rejected: {
    unit: "submissions",
    meaning: "returned to who made them, with every reason",
    sample: "a submission that was decided",
    aggregates: PARTS,
    tags: SENDER,
  },
  unknown: {
    unit: "incidents",
    meaning: "planned, and never acknowledged by the broker",
    sample: "a submission that was made, or planned and never made",
    aggregates: PARTS,
    tags: SENDER,
  },
} as const satisfies Record<string, MetricSpec>;

export type MetricName = keyof typeof table;
export const METRICS: Readonly<Record<MetricName, MetricSpec>> = table;
export const METRIC_NAMES = Object.keys(table) as MetricName[];
