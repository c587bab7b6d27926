/**
 * Thresholds in k6's form, `awareness{window:fault,to:nisc}: p(90)<240`.
 *
 *   metrics.ts   the one table of metrics, with units, aggregates and tags
 *   parse.ts     text → threshold, or what is wrong with it: scanner.ts
 *   names.ts     … with its names looked up in the world that it is about
 *   judge.ts     threshold × rows of an arm → verdict: samples.ts
 *   words.ts     verdict → text
 */
export type * from "./types.ts";
export { METRIC_NAMES, METRICS, type MetricName, type MetricSpec } from "./metrics.ts";
export { parseThreshold, type MetricTable, type Parsed } from "./parse.ts";
export { describeThresholdProblem, readThreshold, type KnownNames } from "./names.ts";
export { judgeThresholds, type JudgedArm } from "./judge.ts";
export type { SampleContext } from "./samples.ts";
export { verdictInWords, verdictValue } from "./words.ts";
