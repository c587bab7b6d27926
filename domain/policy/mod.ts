/**
 * The rules: who may see what, and why. Pure, explainable, and closed whenever in doubt.
 *
 * - types.ts: what goes in and comes out · compile.ts: a pack turned into look-ups
 * - decide.ts: one label, one recipient, every axis · axes/: one file per axis and their registry
 * - matter.ts: what the axes judge, resolved and checked · agreements.ts: which agreement serves it
 * - required-marks.ts: what must be marked · obligations.ts: what a permitted recipient must observe
 * - portions.ts: what of an incident one recipient sees, and the banner of that view
 * - submission.ts: whether an incident may enter the exchange at all, with its rules for labels
 *   (submission-label.ts) and for the whole (submission-banner.ts)
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
  PortionFacts,
  PortionsDecision,
} from "./types.ts";
export { AXES } from "./types.ts";
export { CROSS_SECTOR } from "./axes/mod.ts";
export { compilePolicy } from "./compile.ts";
export type { Policy } from "./compile.ts";
export { decide, failedAxes, outcomeOf } from "./decide.ts";
export { portionsFor, viewBanner } from "./portions.ts";
export { validateIncident } from "./submission.ts";
