/** Names in tags are those of the world that a run is in: a misspelt one is found before it starts. */
import { WINDOW_NAMES } from "../../exercise/types.ts";
import { hint } from "../../pack/mod.ts";
import { METRICS } from "./metrics.ts";
import { parseThreshold, type MetricTable } from "./parse.ts";
import type { Tag, TagName, Threshold, ThresholdProblem } from "./types.ts";

export interface KnownNames {
  /** Windows of the exercise. */
  readonly windows: readonly string[];
  readonly organisations: readonly string[];
  readonly nations: readonly string[];
  readonly topologies: readonly string[];
}

const STAGES = ["submit", "exchange"];

/** Reads a threshold and looks its names up. Throws nothing: adds to `problems` what is wrong. */
export function readThreshold(
  expression: string,
  names: KnownNames,
  problems: ThresholdProblem[],
): Threshold | null;
/** The same over metrics of one's own. */
export function readThreshold<Metric extends string>(
  expression: string,
  names: KnownNames,
  problems: ThresholdProblem[],
  metrics: MetricTable<Metric>,
): Threshold<Metric> | null;
export function readThreshold(
  expression: string,
  names: KnownNames,
  problems: ThresholdProblem[],
  metrics: MetricTable<string> = METRICS,
): Threshold<string> | null {
  const parsed = parseThreshold(expression, metrics);
  if (parsed.kind === "problems") {
    problems.push(...parsed.problems);
    return null;
  }
  const unknown = parsed.threshold.tags.flatMap((tag) => unknownName(tag, names));
  problems.push(...unknown);
  return unknown.length === 0 ? parsed.threshold : null;
}

/** "threshold `…`, column 11: …", as one line of a message. */
export const describeThresholdProblem = (
  expression: string,
  { column, message }: ThresholdProblem,
): string => `threshold \`${expression}\`, column ${column}: ${message}`;

function unknownName({ name, value, column }: Tag, names: KnownNames): ThresholdProblem[] {
  const accepted = acceptedValues(name, names);
  if (accepted === null || accepted.includes(value)) return [];
  const isWindow = name === "window" && WINDOW_NAMES.some((each) => each === value);
  const what = isWindow
    ? `this exercise has no window \`${value}\`; it has ${names.windows.join(", ")}`
    : `there is no \`${value}\` for \`${name}\`; ${hint(value, accepted)}`;
  return [{ column, message: what }];
}

/** null: any text, for markings are as many as there are combinations. */
function acceptedValues(name: TagName, names: KnownNames): readonly string[] | null {
  switch (name) {
    case "window":
      return names.windows;
    case "to":
    case "from":
      return names.organisations;
    case "to_nation":
    case "from_nation":
      return names.nations;
    case "topology":
      return names.topologies;
    case "stage":
      return STAGES;
    case "marking":
      return null;
  }
}
