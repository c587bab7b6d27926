/** Whether an arm keeps within a threshold; without enough samples it does not. */
import type { LedgerRow } from "../types.ts";
import { ascending, SAMPLES_BEYOND } from "../percentile.ts";
import { METRICS } from "./metrics.ts";
import { parseThreshold } from "./parse.ts";
import { samplesOf, type Sample, type SampleContext } from "./samples.ts";
import type {
  Aggregate,
  DemandedThreshold,
  Operator,
  Tag,
  Threshold,
  ThresholdVerdict,
} from "./types.ts";

/** One arm as thresholds see it. */
export interface JudgedArm {
  readonly topology: string;
  readonly rows: readonly LedgerRow[];
}

/**
 * Verdicts on every threshold, arm by arm. One that names a topology is judged in that arm alone.
 * Throws for an expression that cannot be read: they are checked before a run starts.
 */
export function judgeThresholds(
  demanded: readonly DemandedThreshold[],
  arms: readonly JudgedArm[],
  context: SampleContext,
): ThresholdVerdict[] {
  return demanded.flatMap(({ expression, source }) => {
    const threshold = understood(expression);
    const named = threshold.tags.find(({ name }) => name === "topology");
    const judged = arms.filter(({ topology }) => !named || named.value === topology);
    const head = { expression, source, unit: unitOf(threshold) };
    if (judged.length === 0) return [notRun(head, named, arms)];
    return judged.map(({ topology, rows }) => ({
      ...head,
      topology,
      ...judge(threshold, rows, context),
    }));
  });
}

function understood(expression: string): Threshold {
  const parsed = parseThreshold(expression);
  if (parsed.kind === "threshold") return parsed.threshold;
  throw new Error(`threshold \`${expression}\` cannot be read: ${parsed.problems[0]?.message}`);
}

function unitOf({ metric, aggregate }: Threshold): string {
  if (aggregate.kind === "rate") return "share";
  const times = METRICS[metric].aggregates.includes("p(N)");
  return aggregate.kind === "count" && times ? "samples" : METRICS[metric].unit;
}

function notRun(
  head: Pick<ThresholdVerdict, "expression" | "source" | "unit">,
  named: Tag | undefined,
  arms: readonly JudgedArm[],
): ThresholdVerdict {
  const run = arms.map(({ topology }) => topology).join(", ");
  const why = `topology \`${named?.value}\` was not run; this run had ${run || "none"}`;
  return { ...head, topology: null, outcome: "inconclusive", value: null, n: 0, why };
}

type Finding = Pick<ThresholdVerdict, "outcome" | "value" | "n" | "why">;

function judge(threshold: Threshold, rows: readonly LedgerRow[], context: SampleContext): Finding {
  const all = samplesOf(threshold.metric, rows, context);
  const samples = all.filter(({ tags }) => threshold.tags.every((tag) => has(tags, tag)));
  const n = samples.length;
  if (n === 0) {
    return { outcome: "inconclusive", value: null, n, why: nothingMatched(threshold, all) };
  }
  const values = samples.map(({ value }) => value);
  const times = METRICS[threshold.metric].aggregates.includes("p(N)");
  const why = tooFew(threshold.aggregate, n);
  if (why !== null) return { outcome: "inconclusive", value: null, n, why };
  const value = times ? timeOf(threshold.aggregate, values) : numberOf(threshold.aggregate, values);
  const met = holds(value, threshold.operator, threshold.bound);
  return {
    outcome: met ? "met" : "missed",
    value: Number.isFinite(value) ? value : "never",
    n,
    why: null,
  };
}

const has = (tags: Sample["tags"], { name, value }: Tag): boolean => tags[name] === value;

/** Names the first tag that leaves nothing, and what there is in its place. */
function nothingMatched({ metric, tags }: Threshold, all: readonly Sample[]): string {
  const { sample } = METRICS[metric];
  let left = all;
  for (const tag of tags) {
    const matching = left.filter((each) => has(each.tags, tag));
    if (matching.length > 0) {
      left = matching;
      continue;
    }
    const there = [...new Set(left.flatMap((each) => each.tags[tag.name] ?? []))].toSorted();
    const others = there.length === 0 ? "nothing" : listed(there);
    return `\`${tag.name}:${tag.value}\` matches nothing; there is ${others} (a sample is ${sample})`;
  }
  return `there are no samples (a sample is ${sample})`;
}

const LISTED_AT_MOST = 12;

const listed = (words: readonly string[]): string =>
  words
    .slice(0, LISTED_AT_MOST)
    .map((word) => `\`${word}\``)
    .join(", ") + (words.length > LISTED_AT_MOST ? ", …" : "");

/** A percentile needs ten samples beyond it, to be decided on as well as to be printed. */
function tooFew(aggregate: Aggregate, n: number): string | null {
  const share = shareOf(aggregate);
  if (share === null) return null;
  const beyond = n - rankOf(share, n);
  if (beyond >= SAMPLES_BEYOND) return null;
  const needed = Math.ceil(SAMPLES_BEYOND / (1 - share) - 1e-9);
  return `${beyond} of ${n} samples lie beyond ${shown(aggregate)}; it takes ${SAMPLES_BEYOND}, that is about ${needed} samples`;
}

const shown = (aggregate: Aggregate): string =>
  aggregate.kind === "p(N)" ? `p(${aggregate.percent})` : aggregate.kind;

function shareOf(aggregate: Aggregate): number | null {
  if (aggregate.kind === "p(N)") return aggregate.percent / 100;
  return aggregate.kind === "med" ? 0.5 : null;
}

/** Nearest rank, as domain/measurement/percentile.ts has it. */
const rankOf = (share: number, n: number): number => Math.max(1, Math.ceil(share * n - 1e-9));

/** Infinity when it falls among what never came. */
function timeOf(aggregate: Aggregate, values: readonly number[]): number {
  const sorted = ascending(values);
  const share = shareOf(aggregate);
  if (share !== null) return sorted[rankOf(share, sorted.length) - 1]!;
  switch (aggregate.kind) {
    case "min":
      return sorted[0]!;
    case "max":
      return sorted.at(-1)!;
    case "avg":
      return sum(sorted) / sorted.length;
    default:
      return sorted.length;
  }
}

const numberOf = (aggregate: Aggregate, values: readonly number[]): number =>
  aggregate.kind === "rate" ? sum(values) / values.length : sum(values);

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

function holds(value: number, operator: Operator, bound: number): boolean {
  switch (operator) {
    case "<":
      return value < bound;
    case "<=":
      return value <= bound;
    case ">":
      return value > bound;
    case ">=":
      return value >= bound;
    case "==":
      return value === bound;
    case "!=":
      return value !== bound;
  }
}
