import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseThreshold } from "../measurement/mod.ts";
import {
  judgeLoad,
  LOAD_METRICS,
  type JudgedLoad,
  type LoadCounts,
  type LoadMetric,
} from "./mod.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/load.md"), "utf8");

const COUNTS: LoadCounts = {
  intended: 100,
  dropped: 4,
  submitted: 200,
  relays: 104,
  rejected: 2,
  delivered: 497,
  denied: 10,
  lost: 1,
  late: 2,
  duplicated: 0,
  redelivered: 5,
  unknown: 0,
  refused: 0,
};

const arm: JudgedLoad = {
  topology: "hub",
  counts: COUNTS,
  times: (stage, tags) => {
    if (tags.some(({ value }) => value === "nobody")) return null;
    const times = { n: 500, max: stage === "exchange" ? null : 90 };
    return { ...times, percentile: (p) => (p > 0.98 ? null : p * 100) };
  },
};

function judged(expression: string) {
  const parsed = parseThreshold(expression, LOAD_METRICS);
  if (parsed.kind === "problems") throw new Error(parsed.problems[0]?.message);
  return judgeLoad([parsed.threshold], [arm])[0];
}

describe("a threshold of a load", () => {
  test.each([
    ["exchange: p(90)<91", "met", 90],
    ["exchange: p(90)<90", "missed", 90],
    ["exchange: med<=50", "met", 50],
    ["exchange: max<1000", "missed", "never"],
    ["submit: max<=90", "met", 90],
    ["reach: count>=500", "met", 500],
    ["lost: count==0", "missed", 1],
    ["late: count<3", "met", 2],
    ["dropped: rate<0.05", "met", 0.04],
    ["rejected: rate<0.01", "missed", 0.01],
    ["redelivered: rate<=0.01", "met", 0.01],
    ["duplicated: count!=0", "missed", 0],
    ["unknown: count==0", "met", 0],
    ["refused: count==0", "met", 0],
  ])("%s: %s at %s", (expression, outcome, value) => {
    expect(judged(expression)).toMatchObject({ outcome, value, topology: "hub" });
  });

  test.each([
    ["exchange: p(99)<1", /500 samples are too few/],
    ["exchange{to:nobody}: p(50)<1", /there are no samples/],
  ])("%s is inconclusive, which says why", (expression, why) => {
    expect(judged(expression)).toMatchObject({ outcome: "inconclusive", value: null });
    expect(judged(expression)?.why).toMatch(why);
  });

  test("that names another topology is not this one's", () => {
    expect(judged("lost{topology:mesh}: count==0")).toBeUndefined();
  });

  test.each([
    ["awareness: p(90)<1", /no metric `awareness`/],
    ["lost{window:fault}: count==0", /no tag `window`/],
    ["submit{to:nisc}: med<1", /no tag `to`/],
    ["submit: avg<1", /no aggregate `avg`/],
  ])("%s cannot be read", (expression, message) => {
    const parsed = parseThreshold(expression, LOAD_METRICS);
    expect(parsed.kind === "problems" && parsed.problems[0]?.message).toMatch(message);
  });
});

test("the page has the table of metrics as it is declared, and its examples can be read", () => {
  const rows = (Object.keys(LOAD_METRICS) as LoadMetric[]).map((name) => {
    const { unit, meaning, sample, aggregates, tags } = LOAD_METRICS[name];
    const cells = [`\`${name}\``, unit, meaning, sample, aggregates.join(", "), tags.join(", ")];
    return `| ${cells.join(" | ")} |`;
  });
  expect(page.split("\n").filter((line) => /^\| `[a-z]+` \|.*\|.*\|.*\|.*\|/.test(line))).toEqual(
    rows,
  );
  const typed = [...page.matchAll(/--threshold '([^']+)'/g)].map((match) => match[1]!);
  expect(typed.length).toBeGreaterThan(1);
  for (const each of typed)
    expect(parseThreshold(each, LOAD_METRICS), each).toMatchObject({ kind: "threshold" });
});
