/**
 * Reads a threshold in k6's form:
 *
 *   threshold = metric [ "{" tag { "," tag } "}" ] ":" aggregate operator number
 *   tag       = name ":" ( value | `"` value with commas `"` )
 *   aggregate = "p(" number ")" | med | avg | min | max | count | rate
 *   operator  = "<" | "<=" | ">" | ">=" | "==" | "!="
 */
import { hint } from "../../pack/mod.ts";
import { METRICS, type MetricName, type MetricSpec } from "./metrics.ts";
import { Scanner, Unreadable, type Word } from "./scanner.ts";
import {
  AGGREGATES,
  OPERATORS,
  type Aggregate,
  type AggregateName,
  type Operator,
  type Tag,
  type Threshold,
  type ThresholdProblem,
} from "./types.ts";

/** Metrics that a threshold may be about. */
export type MetricTable<Metric extends string> = Readonly<Record<Metric, MetricSpec>>;

export type Parsed<Metric extends string = MetricName> =
  | { readonly kind: "threshold"; readonly threshold: Threshold<Metric> }
  | { readonly kind: "problems"; readonly problems: readonly ThresholdProblem[] };

const NAME = /[a-z_][a-z0-9_]*/i;
const NUMBER = /[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?/i;

interface Read {
  readonly metric: Word;
  readonly tags: readonly { readonly name: Word; readonly value: Word }[];
  readonly aggregate: Word;
  readonly percent: Word | null;
  readonly operator: Operator;
  readonly bound: number;
}

/** The threshold, or everything that is wrong with the expression. */
export function parseThreshold(expression: string): Parsed;
/** The same over metrics of one's own. */
export function parseThreshold<Metric extends string>(
  expression: string,
  metrics: MetricTable<Metric>,
): Parsed<Metric>;
export function parseThreshold(
  expression: string,
  metrics: MetricTable<string> = METRICS,
): Parsed<string> {
  try {
    const read = readExpression(new Scanner(expression), metrics);
    const problems: ThresholdProblem[] = [];
    const threshold = understand(expression, read, metrics, problems);
    if (threshold && problems.length === 0) return { kind: "threshold", threshold };
    return { kind: "problems", problems };
  } catch (error) {
    if (error instanceof Unreadable) return { kind: "problems", problems: [error.problem] };
    throw error;
  }
}

function readExpression(scanner: Scanner, metrics: MetricTable<string>): Read {
  const metric = scanner.word(NAME, `a metric: ${Object.keys(metrics).join(", ")}`);
  const tags = scanner.take("{") ? readTags(scanner) : [];
  scanner.demand(":", "`:` and then an aggregate such as `p(90)`, `rate` or `count`");
  const aggregate = scanner.word(NAME, `an aggregate: ${AGGREGATES.join(", ")}`);
  const percent = scanner.take("(") ? scanner.word(NUMBER, "a number from 0 to 100") : null;
  if (percent) scanner.demand(")", "`)`");
  const operator = OPERATORS.find((each) => scanner.take(each));
  if (!operator) scanner.fail("an operator: <, <=, >, >=, == or !=");
  const bound = Number(scanner.word(NUMBER, "a number without a unit").text);
  if (!scanner.done) scanner.fail("nothing after the number");
  return { metric, tags, aggregate, percent, operator, bound };
}

function readTags(scanner: Scanner): Read["tags"] {
  const tags: { name: Word; value: Word }[] = [];
  do {
    const name = scanner.word(NAME, "a tag as `name:value`, for example `window:fault`");
    scanner.demand(":", "`:` and the tag's value");
    tags.push({ name, value: readValue(scanner) });
  } while (scanner.take(","));
  scanner.demand("}", "`,` and another tag, or `}`");
  return tags;
}

function readValue(scanner: Scanner): Word {
  if (!scanner.take('"')) return scanner.word(/[^,}"]+/, "the tag's value");
  const value = scanner.word(/[^"]+/, "the tag's value");
  scanner.demand('"', 'a closing `"`');
  return value;
}

function understand(
  expression: string,
  read: Read,
  metrics: MetricTable<string>,
  problems: ThresholdProblem[],
): Threshold<string> | null {
  const { metric, operator, bound } = read;
  if (!Object.hasOwn(metrics, metric.text)) {
    const message = `there is no metric \`${metric.text}\`; ${hint(metric.text, Object.keys(metrics))}`;
    problems.push({ column: metric.column, message });
    return null;
  }
  const spec = metrics[metric.text]!;
  const aggregate = aggregateOf(metric.text, spec, read, problems);
  const tags = tagsOf(metric.text, spec, read, problems);
  return (
    aggregate && {
      expression: expression.trim(),
      metric: metric.text,
      tags,
      aggregate,
      operator,
      bound,
    }
  );
}

function aggregateOf(
  metric: string,
  { aggregates }: MetricSpec,
  { aggregate: { text, column }, percent }: Read,
  problems: ThresholdProblem[],
): Aggregate | null {
  const name = (percent && text === "p" ? "p(N)" : text) as AggregateName;
  if (!aggregates.includes(name) || (percent && name !== "p(N)")) {
    const written = percent ? `${text}(${percent.text})` : text;
    const accepted = aggregates.join(", ");
    const message = `\`${metric}\` has no aggregate \`${written}\`; accepted: ${accepted}`;
    problems.push({ column, message });
    return null;
  }
  if (name !== "p(N)") return { kind: name };
  const value = Number(percent!.text);
  if (value > 0 && value < 100) return { kind: "p(N)", percent: value };
  const message = `\`p(${percent!.text})\` is no percentile; expected a number above 0 and below 100`;
  problems.push({ column: percent!.column, message });
  return null;
}

function tagsOf(
  metric: string,
  { tags: accepted }: MetricSpec,
  { tags }: Read,
  problems: ThresholdProblem[],
): Tag[] {
  return tags.flatMap(({ name, value }, place) => {
    const known = accepted.find((each) => each === name.text);
    const { text, column } = name;
    if (!known) {
      const message = `\`${metric}\` has no tag \`${text}\`; ${hint(text, accepted)}`;
      problems.push({ column, message });
      return [];
    }
    if (tags.findIndex((each) => each.name.text === text) < place) {
      problems.push({ column, message: `the tag \`${text}\` is there twice; expected it once` });
      return [];
    }
    return [{ name: known, value: value.text, column: value.column }];
  });
}
