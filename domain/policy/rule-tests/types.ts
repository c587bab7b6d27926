/** Unit tests of the rules: what users write beside a pack, and what comes of running them. */
import type { Label } from "../../marking/mod.ts";
import type { Position } from "../../pack/mod.ts";
import type { Axis, DecisionContext, Obligation, PolicyDecision } from "../types.ts";

/** Where something is written: the file as the user named it, line and column from 1. */
export interface Place extends Position {
  readonly file: string;
}

/** One question to the rules, and the answer that somebody expects for a reason. */
export interface RuleTest {
  readonly name: string;
  readonly place: Place;
  /** The marking as it is written. */
  readonly marking: string;
  /** The marking read; without anything on it when it breaks a rule of marking. */
  readonly label: Label;
  /** Rules of marking that it breaks, which only a test that expects this may do. */
  readonly brokenRules: readonly string[];
  readonly recipient: string;
  readonly context: DecisionContext;
  readonly expect: Expectation;
}

/** Reason code of every failed axis, and of no other. */
export type FailedCodes = Readonly<Partial<Record<Axis, string>>>;

export interface Expectation {
  readonly decision: PolicyDecision["decision"];
  /** None for a permit. */
  readonly codes: FailedCodes;
  /** Agreement that serves it, or that falls short; null: not asked. */
  readonly agreement: string | null;
  /** Rules of marking that are broken, in any order; null: not asked. */
  readonly rules: readonly string[] | null;
  /** Obligations of the permit, in any order; null: not asked. */
  readonly obligations: readonly Obligation[] | null;
}

/** The same as far as it was asked, from the decision. */
export type Answer = Expectation;

export interface RuleTestResult {
  readonly test: RuleTest;
  readonly passed: boolean;
  readonly answer: Answer;
  readonly decision: PolicyDecision;
}
