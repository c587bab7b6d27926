/**
 * Unit tests of the rules, which users write beside a pack.
 *
 * - types.ts: a test, what it expects and what came of it · schema.ts: what may be written
 * - read.ts: files become tests · names.ts, mark.ts: names and markings that must be known
 * - consistency.ts: what must fit together · codes.ts: the reason codes of each axis
 * - run.ts: asking the rules and comparing · coverage.ts: what of the rules the tests have shown
 */
export { AXIS_CODES, REFUSAL_CODES } from "./codes.ts";
export type { AxisCodes } from "./codes.ts";
export { coverRules } from "./coverage.ts";
export type {
  AgreementCoverage,
  AxisCoverage,
  CodeCoverage,
  RuleTestCoverage,
} from "./coverage.ts";
export { readRuleTests } from "./read.ts";
export { runRuleTests } from "./run.ts";
export type { Answer, Expectation, Place, RuleTest, RuleTestResult } from "./types.ts";
