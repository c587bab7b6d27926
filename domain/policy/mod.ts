/**
 * The rules: who may see what, and why. Pure, explainable, and closed whenever in doubt.
 *
 * - types.ts: what goes in and comes out · compile.ts: a pack turned into look-ups
 * - decide.ts: one label, one recipient, every axis · axes/: one file per axis and their registry
 * - matter.ts: what the axes judge, resolved and checked · agreements.ts: which agreement serves it
 * - required-marks.ts: what must be marked · obligations.ts: what a permitted recipient must observe,
 *   with iep.ts · equivalents.ts: levels in other nations' words, for display
 * - portions.ts: what of an incident one recipient sees, and the banner of that view;
 *   aggregation.ts: what portions say together
 * - reach.ts: everybody whom a label reaches, as a set of bits; indistinct.ts
 * - label-book.ts: labels interned · remembered.ts: results of pure functions, kept
 * - submission.ts: whether an incident may enter the exchange at all, with its rules for labels
 *   (submission-label.ts), for the whole (submission-banner.ts) and for what it was derived from
 *   (derivation.ts)
 * - statements.ts: releases and downgrades that originators sign, and what holds on a day
 * - asking/: explanations, audiences, matrices and differences, all of them over the decision
 * - rule-tests/: unit tests of the rules that users write beside a pack · lint/: what in a valid pack
 *   deserves a second look
 */
export type {
  Axis,
  AxisResult,
  DecisionContext,
  IncidentFacts,
  Issue,
  Obligation,
  Outcome,
  PolicyDecision,
  PortionDecision,
  PortionFacts,
  PortionsDecision,
} from "./types.ts";
export { AXES } from "./types.ts";
export { CROSS_SECTOR } from "./axes/mod.ts";
export { compilePolicy } from "./compile.ts";
export type { Policy } from "./compile.ts";
export { isReached, reachedBy, reachOf, type Reach } from "./reach.ts";
export { LabelBook } from "./label-book.ts";
export { Remembered } from "./remembered.ts";
export { decide, failedAxes, outcomeOf } from "./decide.ts";
export { bannerOver, type Part } from "./aggregation.ts";
export { decideView, portionsFor, viewBanner } from "./portions.ts";
export type { ViewDecision, ViewMatter, Withheld } from "./portions.ts";
export { UUID_V7 } from "./identity.ts";
export { validateIncident } from "./submission.ts";
export { derivationIssues } from "./derivation.ts";
export type { Derived, SourceFacts } from "./derivation.ts";
export { equivalentsIn, markWithEquivalents } from "./equivalents.ts";
export type { Equivalent } from "./equivalents.ts";
export { StatementBook, statementIssues } from "./statements.ts";
export type { PortionName, RequestFacts, Says, StatementFacts } from "./statements.ts";
export { coverRules, readRuleTests, runRuleTests } from "./rule-tests/mod.ts";
export type { Expectation, RuleTest, RuleTestCoverage, RuleTestResult } from "./rule-tests/mod.ts";
export * from "./asking/mod.ts";
export { lintPack, SEVERITIES_OF_FINDINGS } from "./lint/mod.ts";
export type { Finding, FindingSeverity, LintWorld } from "./lint/mod.ts";
