/** What a decision is made from and what it says. */
import type { Label } from "../marking/label.ts";
import type { PortionKindName } from "../pack/types.ts";

/** Every axis, in the order in which decisions report them. */
export const AXES = [
  "clearance",
  "compartments",
  "releasability",
  "originator-control",
  "tlp",
  "agreement",
  "need-to-know",
] as const;
export type Axis = (typeof AXES)[number];

/** Everything besides label and recipient that a decision depends on. */
export interface DecisionContext {
  /** Organisation that originated the incident. */
  readonly originator: string;
  /** Organisation it would come from: the originator on the first hop, a relaying one later. */
  readonly submitter: string;
  /** Organisations the incident has passed, originator first, submitter last. */
  readonly path: readonly string[];
  /** Addressees as frozen at the original submission. */
  readonly addressees: readonly string[];
  readonly sectors: readonly string[];
  readonly informationKind: string;
  /** Date agreements are judged at, YYYY-MM-DD. */
  readonly judgedOn: string;
  /**
   * Organisations that a release in force names for this very information. Satisfies originator
   * control and the third-party rule, nothing else.
   */
  readonly releasedTo?: readonly string[];
}

export interface AxisResult {
  readonly axis: Axis;
  readonly satisfied: boolean;
  /** Stable reason code; "ok" or why the axis does not apply when satisfied. */
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

export interface Obligation {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

export interface PolicyDecision {
  readonly decision: "permit" | "deny";
  /** Every axis, satisfied or not. */
  readonly axes: readonly AxisResult[];
  readonly obligations: readonly Obligation[];
  readonly packVersion: string;
}

/** A rule that a marking or message breaks, with its stable code. */
export interface Issue {
  readonly rule: string;
  readonly message: string;
  readonly params?: Readonly<Record<string, string>>;
}

/** What the rules need to know of an incident: everything but its content. */
export interface IncidentFacts {
  /** UUIDv7. */
  readonly id: string;
  readonly originator: string;
  /** Organisations addressed explicitly; empty: the submitter's neighbours. */
  readonly addressees: readonly string[];
  readonly sectors: readonly string[];
  readonly informationKind: string;
  readonly banner: Label;
  readonly portions: readonly PortionFacts[];
}

export interface PortionFacts {
  /** Sixteen lowercase hexadecimal digits. */
  readonly id: string;
  /** Counts from 1. */
  readonly version: number;
  readonly kind: PortionKindName;
  readonly label: Label;
}

/** What one recipient may see of an incident, and why. */
export interface PortionsDecision {
  /** Identities of the permitted portions, in the order of the incident. */
  readonly permitted: readonly string[];
  /** One per portion, in the order of the incident. */
  readonly decisions: readonly PortionDecision[];
}

export interface PortionDecision {
  readonly portionId: string;
  /** Of the portion, or of the combination that it would complete. */
  readonly decision: PolicyDecision;
  /** The rule of aggregation that withholds it; absent when it is decided alone. */
  readonly rule?: string;
}

/** A decision as the ledger counts it: "not-addressed" is neither denied nor entitled. */
export type Outcome = "permit" | "deny" | "not-addressed";

export type { Label };
