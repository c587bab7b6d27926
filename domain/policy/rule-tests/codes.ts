/**
 * Reason codes by axis, as the axes give them for a checked pack: to tell a misspelt expectation from
 * one that is not met, and to say which codes no test has met. Codes that the loading of a pack rules
 * out, such as a clearance that nobody knows, are not here.
 */
import type { Axis } from "../types.ts";

export interface AxisCodes {
  /** Codes of an axis that is satisfied because its question is answered with yes. */
  readonly holds: readonly string[];
  /** Codes of an axis that is satisfied because its question does not arise. */
  readonly idle: readonly string[];
  readonly fails: readonly string[];
}

export const AXIS_CODES: Readonly<Record<Axis, AxisCodes>> = {
  clearance: {
    holds: ["ok"],
    idle: ["unclassified"],
    fails: ["not-cleared", "clearance-too-low", "no-equivalent-level"],
  },
  compartments: { holds: ["ok"], idle: [], fails: ["compartment-not-held"] },
  releasability: {
    holds: ["ok", "own-nation"],
    idle: ["unclassified"],
    fails: [
      "own-government-only",
      "own-nation-only",
      "noforn",
      "not-releasable",
      "unsupported-control",
    ],
  },
  "originator-control": {
    holds: ["ok", "released"],
    idle: ["no-orcon"],
    fails: ["not-on-distribution"],
  },
  tlp: {
    holds: ["ok", "client"],
    idle: ["no-tlp"],
    fails: [
      "required-mark-missing",
      "not-in-community",
      "not-addressee",
      "relayed-by-client",
      "never-relayed",
      "not-named",
    ],
  },
  agreement: {
    holds: ["ok"],
    idle: ["unclassified", "own-nation"],
    fails: [
      "no-agreement",
      "agreement-not-in-force",
      "kind-not-covered",
      "organisation-not-served",
      "onward-not-permitted",
      "level-not-exchangeable",
      "above-ceiling",
      "third-party",
    ],
  },
  "need-to-know": {
    holds: ["ok", "cross-sector"],
    idle: ["clear"],
    fails: ["no-shared-sector", "not-addressed"],
  },
};

/** Why nothing is decided, so that every axis fails alike: what a test can say, past its checks. */
export const REFUSAL_CODES: readonly string[] = ["invalid-label", "foreign-scheme"];
