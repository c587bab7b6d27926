/** What a decision is made from and what it says. */
import type { Label } from "../marking/label.ts";

export type Axis =
  | "clearance"
  | "compartments"
  | "releasability"
  | "originator-control"
  | "tlp"
  | "agreement"
  | "need-to-know";

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

export type { Label };
