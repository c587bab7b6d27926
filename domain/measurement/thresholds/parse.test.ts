import { describe, expect, test } from "vitest";
import {
  describeThresholdProblem,
  parseThreshold,
  readThreshold,
  type ThresholdProblem,
} from "./mod.ts";

const names = {
  windows: ["baseline", "fault"],
  organisations: ["cisa", "nisc"],
  nations: ["USA", "JPN"],
  topologies: ["us-hub"],
};

function problemsOf(expression: string): string[] {
  const problems: ThresholdProblem[] = [];
  readThreshold(expression, names, problems);
  return problems.map((problem) => describeThresholdProblem(expression, problem));
}

describe("a threshold is read", () => {
  test("with tags, a percentile and a bound", () => {
    expect(parseThreshold("awareness{window:fault,to:nisc}: p(90)<240")).toEqual({
      kind: "threshold",
      threshold: {
        expression: "awareness{window:fault,to:nisc}: p(90)<240",
        metric: "awareness",
        tags: [
          { name: "window", value: "fault", column: 18 },
          { name: "to", value: "nisc", column: 27 },
        ],
        aggregate: { kind: "p(N)", percent: 90 },
        operator: "<",
        bound: 240,
      },
    });
  });

  test.each([
    ["lost: count==0", { operator: "==", bound: 0, aggregate: { kind: "count" } }],
    ["coverage{to_nation:JPN}:rate>=0.95", { operator: ">=", bound: 0.95 }],
    [" submit : p( 99.9 ) <= 2e3 ", { operator: "<=", bound: 2000 }],
    ["unknown: count != 1", { operator: "!=", bound: 1 }],
  ])("as in `%s`", (expression, expected) => {
    expect(parseThreshold(expression)).toMatchObject({ kind: "threshold", threshold: expected });
  });

  test("with a marking in quotes, for markings have commas", () => {
    const parsed = parseThreshold('late{marking:"SECRET//REL TO USA, JPN",to:nisc}: count<3');
    expect(parsed).toMatchObject({
      threshold: {
        tags: [
          { name: "marking", value: "SECRET//REL TO USA, JPN" },
          { name: "to", value: "nisc" },
        ],
      },
    });
  });
});

describe("what cannot be read says where, and what would be accepted", () => {
  test.each([
    ["awarenes: p(90)<240", "column 1: there is no metric `awarenes`; did you mean `awareness`?"],
    ["awareness: q(90)<240", "column 12: `awareness` has no aggregate `q(90)`; accepted: p(N)"],
    ["awareness: rate>0.5", "column 12: `awareness` has no aggregate `rate`; accepted: p(N)"],
    ["lost: p(90)<1", "column 7: `lost` has no aggregate `p(90)`; accepted: count, rate"],
    ["awareness: p(100)<240", "column 14: `p(100)` is no percentile; expected a number above 0"],
    ["awareness: p(90)=240", "column 17: has `=240` here; expected an operator"],
    ["awareness: p(90)<240 min", "column 22: has `min` here; expected nothing after the number"],
    ["awareness: p(90)<", "column 18: ends here; expected a number"],
    ["awareness p(90)<240", "column 11: has `p(90)<240` here; expected `:`"],
    ["awareness{: p(90)<240", "column 11: has `: p(90)<240` here; expected a tag"],
    [
      "awareness{windw:fault}: med<1",
      "column 11: `awareness` has no tag `windw`; did you mean `window`?",
    ],
    ["awareness{to:nisc,to:cisa}: med<1", "column 19: the tag `to` is there twice"],
    ["submit{to:nisc}: med<1", "column 8: `submit` has no tag `to`"],
    ["", "column 1: ends here; expected a metric: awareness"],
    ["lost{to:nics}: count==0", "column 9: there is no `nics` for `to`; did you mean `nisc`?"],
    [
      "lost{to_nation:JPM}: count==0",
      "column 16: there is no `JPM` for `to_nation`; did you mean `JPN`?",
    ],
    [
      "lost{window:onset}: count==0",
      "column 13: this exercise has no window `onset`; it has baseline, fault",
    ],
    [
      "lost{window:fualt}: count==0",
      "column 13: there is no `fualt` for `window`; did you mean `fault`?",
    ],
    ["lost{topology:hub}: count==0", "column 15: there is no `hub` for `topology`"],
    ["lost{stage:awareness}: count==0", "column 12: there is no `awareness` for `stage`"],
  ])("`%s`", (expression, message) => {
    expect(problemsOf(expression)).toEqual([expect.stringContaining(message)]);
  });

  test("all names at once", () => {
    expect(problemsOf("lost{to:nics,window:falt}: count==0")).toHaveLength(2);
    expect(problemsOf("lost{tp:nisc}: rat<1")).toHaveLength(2);
  });
});
