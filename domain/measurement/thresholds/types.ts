/** Thresholds as data: what is demanded of a run, and what came of it. */
import type { MetricName } from "./metrics.ts";

export const TAGS = [
  "window",
  "to",
  "to_nation",
  "from",
  "from_nation",
  "topology",
  "marking",
  "stage",
] as const;
export type TagName = (typeof TAGS)[number];

export const AGGREGATES = ["p(N)", "med", "avg", "min", "max", "count", "rate"] as const;
export type AggregateName = (typeof AGGREGATES)[number];

export type Aggregate =
  | { readonly kind: "p(N)"; readonly percent: number }
  | { readonly kind: Exclude<AggregateName, "p(N)"> };

export const OPERATORS = ["<=", ">=", "==", "!=", "<", ">"] as const;
export type Operator = (typeof OPERATORS)[number];

export interface Tag {
  readonly name: TagName;
  readonly value: string;
  /** Where the value stands in the expression, from 1. */
  readonly column: number;
}

export interface Threshold<Metric extends string = MetricName> {
  /** As it was written. */
  readonly expression: string;
  readonly metric: Metric;
  readonly tags: readonly Tag[];
  readonly aggregate: Aggregate;
  readonly operator: Operator;
  readonly bound: number;
}

/** What is wrong with an expression, and where in it. */
export interface ThresholdProblem {
  /** From 1. */
  readonly column: number;
  readonly message: string;
}

/** Where a threshold was demanded. */
export type ThresholdSource = "exercise" | "command line";

/** A threshold as the manifest of a run keeps it. */
export interface DemandedThreshold {
  readonly expression: string;
  readonly source: ThresholdSource;
}

/** What came of a threshold in one arm; all but `met` is a miss. */
export interface ThresholdVerdict {
  readonly expression: string;
  readonly source: ThresholdSource;
  /** null when it names a topology that was not run. */
  readonly topology: string | null;
  readonly outcome: "met" | "missed" | "inconclusive";
  /** "never": it falls among samples that never came. null: there is no figure. */
  readonly value: number | "never" | null;
  /** Samples it was judged on, those that never came included. */
  readonly n: number;
  readonly unit: string;
  /** Why it is inconclusive, and what to do; null when it is not. */
  readonly why: string | null;
}
