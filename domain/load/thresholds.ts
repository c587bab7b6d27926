/**
 * What a load may be demanded to keep to, in the form of k6 (domain/measurement/thresholds), judged over
 * histograms and counts: there are too many samples to keep.
 */
import type { MetricSpec, TagName, Threshold, ThresholdVerdict } from "../measurement/mod.ts";
import type { LoadCounts } from "./types.ts";

const TIMES = ["p(N)", "med", "max", "count"] as const;
const PARTS = ["count", "rate"] as const;
const EDGE: readonly TagName[] = ["window", "from", "from_nation", "to", "to_nation", "topology"];
const SENDER: readonly TagName[] = ["window", "from", "from_nation", "topology"];
const ARM: readonly TagName[] = ["topology"];

const SUBMISSION = "a submission that the broker stored";
const COPY = "a copy that the checkpoint stored for a recipient";

const counted = (unit: string, meaning: string, sample: string): MetricSpec => ({
  unit,
  meaning,
  sample,
  aggregates: PARTS,
  tags: ARM,
});

const table = {
  submit: {
    unit: "ms",
    meaning: "intended send until stored by the broker",
    sample: SUBMISSION,
    aggregates: TIMES,
    tags: SENDER,
  },
  exchange: {
    unit: "ms",
    meaning: "submission stored until its copy is received",
    sample: COPY,
    aggregates: TIMES,
    tags: EDGE,
  },
  reach: {
    unit: "ms",
    meaning:
      "intended send at the originator until an organisation has its first copy, over all hops",
    sample: "an incident and an organisation that it came to",
    aggregates: TIMES,
    tags: EDGE,
  },
  dropped: counted(
    "submissions",
    "never sent: too many were on their way",
    "an intended submission",
  ),
  rejected: counted("submissions", "returned to who made them", "a submission that was decided"),
  lost: counted(
    "messages",
    "acknowledged or sent, and never accounted for",
    "a submission or a copy",
  ),
  late: counted("copies", "still waiting in an inbox when the load was counted", COPY),
  duplicated: counted("copies", "stored in an inbox more than once", COPY),
  redelivered: counted("times", "the broker handed a copy over again; harmless", COPY),
  unknown: counted(
    "submissions",
    "sent, and never acknowledged by the broker",
    "a submission sent",
  ),
  refused: counted("messages", "in an inbox without a valid seal", "a message in an inbox"),
} as const satisfies Record<string, MetricSpec>;

export type LoadMetric = keyof typeof table;
/** docs/load.md shows this table, and a test keeps the two the same. */
export const LOAD_METRICS: Readonly<Record<LoadMetric, MetricSpec>> = table;

/** Times of one kind as one, whatever they were kept in. */
export interface Times {
  readonly n: number;
  /** null when some never came, or when there is none. */
  readonly max: number | null;
  /** 0 to 1; null with fewer than ten samples beyond, or among those that never came. */
  percentile(p: number): number | null;
}

/** What came out of one arm, as thresholds ask for it. */
export interface JudgedLoad {
  readonly topology: string;
  readonly counts: LoadCounts;
  /** Times of a stage with these tags; null: there are none. */
  times(stage: "submit" | "exchange" | "reach", tags: Threshold["tags"]): Times | null;
}

/** Verdicts on every threshold in every arm that it is about. */
export function judgeLoad(
  thresholds: readonly Threshold<LoadMetric>[],
  arms: readonly JudgedLoad[],
): ThresholdVerdict[] {
  return thresholds.flatMap((threshold) => {
    const named = threshold.tags.find(({ name }) => name === "topology");
    return arms
      .filter(({ topology }) => !named || named.value === topology)
      .map((arm) => ({
        expression: threshold.expression,
        source: "command line" as const,
        topology: arm.topology,
        unit: unitOf(threshold),
        ...judge(threshold, arm),
      }));
  });
}

type Finding = Pick<ThresholdVerdict, "outcome" | "value" | "n" | "why">;

function judge(threshold: Threshold<LoadMetric>, arm: JudgedLoad): Finding {
  const { metric, aggregate, tags } = threshold;
  if (metric === "submit" || metric === "exchange" || metric === "reach") {
    const times = arm.times(metric, tags);
    if (!times || times.n === 0) return nothing(metric);
    return judgeTimes(threshold, times);
  }
  const [count, n] = countOf(metric, arm.counts);
  if (n === 0) return nothing(metric);
  return verdict(threshold, aggregate.kind === "rate" ? count / n : count, n);
}

function judgeTimes(threshold: Threshold<LoadMetric>, times: Times): Finding {
  const { aggregate } = threshold;
  const { n } = times;
  if (aggregate.kind === "count") return verdict(threshold, n, n);
  if (aggregate.kind === "max") return verdict(threshold, times.max ?? Infinity, n);
  const share = aggregate.kind === "p(N)" ? aggregate.percent / 100 : 0.5;
  const value = times.percentile(share);
  if (value !== null) return verdict(threshold, value, n);
  const why = `${n} samples are too few for it: ten have to lie beyond; load for longer, or ask for a lower one`;
  return { outcome: "inconclusive", value: null, n, why };
}

function verdict({ operator, bound }: Threshold<LoadMetric>, value: number, n: number): Finding {
  const met = {
    "<": value < bound,
    "<=": value <= bound,
    ">": value > bound,
    ">=": value >= bound,
    "==": value === bound,
    "!=": value !== bound,
  }[operator];
  const shown = Number.isFinite(value) ? value : "never";
  return { outcome: met ? "met" : "missed", value: shown, n, why: null };
}

const nothing = (metric: LoadMetric): Finding => ({
  outcome: "inconclusive",
  value: null,
  n: 0,
  why: `there are no samples (a sample is ${LOAD_METRICS[metric].sample})`,
});

const unitOf = ({ metric, aggregate }: Threshold<LoadMetric>): string => {
  if (aggregate.kind === "rate") return "share";
  return aggregate.kind === "count" && LOAD_METRICS[metric].unit === "ms"
    ? "samples"
    : LOAD_METRICS[metric].unit;
};

/** How many, and of how many. */
function countOf(
  metric: Exclude<LoadMetric, "submit" | "exchange" | "reach">,
  counts: LoadCounts,
): [number, number] {
  const copies = counts.delivered + counts.late + counts.lost;
  switch (metric) {
    case "dropped":
      return [counts.dropped, counts.intended];
    case "rejected":
      return [counts.rejected, counts.submitted];
    case "lost":
      return [counts.lost, counts.submitted + copies];
    case "unknown":
      return [counts.unknown, counts.submitted + counts.unknown];
    case "refused":
      return [counts.refused, counts.delivered + counts.refused];
    case "late":
    case "duplicated":
    case "redelivered":
      return [counts[metric], copies];
  }
}
