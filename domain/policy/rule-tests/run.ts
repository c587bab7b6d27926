/** Asks the rules what each test asks, and compares. */
import { sortedSet } from "../../marking/mod.ts";
import { canonicalJson } from "../../pack/mod.ts";
import type { Policy } from "../compile.ts";
import { decide, failedAxes } from "../decide.ts";
import type { PolicyDecision } from "../types.ts";
import type { Answer, Expectation, RuleTest, RuleTestResult } from "./types.ts";

/** Runs tests in their order. Pure: the rules are the policy's, the dates the tests' own. */
export function runRuleTests(tests: readonly RuleTest[], policy: Policy): RuleTestResult[] {
  return tests.map((test) => {
    const decision = namingRules(
      decide(policy, test.label, test.recipient, test.context),
      test.brokenRules,
    );
    const answer = answerOf(test, decision);
    return { test, passed: comparable(answer) === comparable(test.expect), answer, decision };
  });
}

/** A marking that cannot be read was decided as no marking; the reason is what is wrong with it. */
function namingRules(decision: PolicyDecision, brokenRules: readonly string[]): PolicyDecision {
  if (brokenRules.length === 0) return decision;
  const params = { rules: brokenRules.join(" ") };
  return { ...decision, axes: decision.axes.map((axis) => ({ ...axis, params })) };
}

function answerOf({ expect, brokenRules }: RuleTest, decision: PolicyDecision): Answer {
  return {
    decision: decision.decision,
    codes: Object.fromEntries(failedAxes(decision).map(({ axis, code }) => [axis, code])),
    agreement: expect.agreement === null ? null : agreementOf(expect.agreement, decision),
    rules: expect.rules === null ? null : sortedSet(brokenRules),
    obligations: expect.obligations === null ? null : decision.obligations,
  };
}

/** The agreement that serves it, the one asked about if several do, or that falls short; "" for none. */
function agreementOf(asked: string, { axes }: PolicyDecision): string {
  const params = axes.find(({ axis }) => axis === "agreement")?.params ?? {};
  const serving = (params["agreements"] ?? "").split(" ");
  return serving.includes(asked) ? asked : (params["agreement"] ?? serving.join(" "));
}

/** Equal exactly for the same answer, whatever the order of axes, rules and obligations. */
function comparable({ rules, obligations, ...rest }: Expectation): string {
  return canonicalJson({
    ...rest,
    rules: rules === null ? null : sortedSet(rules),
    obligations: obligations === null ? null : obligations.map(canonicalJson).toSorted(),
  });
}
