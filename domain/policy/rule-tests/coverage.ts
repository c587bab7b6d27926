/** What a set of tests has shown of the rules: which axes, agreements and reason codes were met. */
import type { Agreement } from "../../pack/mod.ts";
import { isRefused } from "../asking/question.ts";
import type { Policy } from "../compile.ts";
import { AXES, type Axis, type AxisResult } from "../types.ts";
import { AXIS_CODES, REFUSAL_CODES } from "./codes.ts";
import type { RuleTestResult } from "./types.ts";

export interface AxisCoverage {
  readonly axis: Axis;
  /** Tests in which its question arose and was answered with yes. */
  readonly holds: number;
  readonly fails: number;
}

export interface AgreementCoverage {
  readonly agreement: string;
  /** Tests in which it served the delivery. */
  readonly permits: number;
  /** Tests in which it fell short, by reason code. */
  readonly denials: Readonly<Record<string, number>>;
  /** Why no test can be permitted by it; null when one can. */
  readonly neverPermits: string | null;
}

export interface CodeCoverage {
  /** Axis, or "all" for what is refused as a whole. */
  readonly axis: Axis | "all";
  readonly code: string;
  readonly tests: number;
}

export interface RuleTestCoverage {
  readonly axes: readonly AxisCoverage[];
  readonly agreements: readonly AgreementCoverage[];
  readonly codes: readonly CodeCoverage[];
}

/** Coverage by the tests that passed: a failing one shows nothing. */
export function coverRules(results: readonly RuleTestResult[], policy: Policy): RuleTestCoverage {
  const passed = results.filter((result) => result.passed);
  const met = passed.filter((result) => !isRefusal(result)).flatMap(findingsOf);
  const refused = passed.filter(isRefusal);
  return {
    axes: AXES.map((axis) => coverAxis(axis, met)),
    agreements: policy.pack.agreements.map((one) => coverAgreement(one, met, policy)),
    codes: [...codesOfAxes(met), ...codesOfRefusals(refused)],
  };
}

interface Met extends AxisResult {
  /** Whether the axis' question arose at all. */
  readonly arose: boolean;
}

const isRefusal = ({ decision }: RuleTestResult): boolean => isRefused(decision);

function findingsOf({ test, decision }: RuleTestResult): Met[] {
  return decision.axes.map((finding) => {
    const without = finding.axis === "compartments" && test.label.compartments.length === 0;
    const idle = finding.satisfied && AXIS_CODES[finding.axis].idle.includes(finding.code);
    return { ...finding, arose: !without && !idle };
  });
}

function coverAxis(axis: Axis, met: readonly Met[]): AxisCoverage {
  const own = met.filter((finding) => finding.axis === axis && finding.arose);
  const holds = own.filter(({ satisfied }) => satisfied).length;
  return { axis, holds, fails: own.length - holds };
}

function coverAgreement(one: Agreement, met: readonly Met[], policy: Policy): AgreementCoverage {
  const findings = met.filter(({ axis }) => axis === "agreement");
  const codes = findings
    .filter(({ params }) => params["agreement"] === one.id)
    .map(({ code }) => code);
  return {
    agreement: one.id,
    permits: findings.filter(({ params }) => params["agreements"]?.split(" ").includes(one.id))
      .length,
    denials: Object.fromEntries([...new Set(codes)].map((code) => [code, count(codes, code)])),
    neverPermits: whyNever(one, policy),
  };
}

const count = <T>(items: readonly T[], item: T): number =>
  items.filter((other) => other === item).length;

function whyNever({ inForce, parties, organisations }: Agreement, policy: Policy): string | null {
  if (inForce.from === null) return "not in force";
  const served = new Set(organisations.map((id) => policy.members.get(id)?.nation));
  if (served.size > 1) return null;
  const nations = parties.filter((nation) => !served.has(nation));
  return `serves no organisation of ${nations.join(", ")}`;
}

function codesOfAxes(met: readonly Met[]): CodeCoverage[] {
  return AXES.flatMap((axis) => {
    const { holds, idle, fails } = AXIS_CODES[axis];
    const own = met.filter((finding) => finding.axis === axis);
    const tests = (code: string, satisfied: boolean, arose: boolean): number =>
      own.filter((one) => one.code === code && one.satisfied === satisfied && one.arose === arose)
        .length;
    return [
      ...holds.map((code) => ({ axis, code, tests: tests(code, true, true) })),
      ...idle.map((code) => ({ axis, code, tests: tests(code, true, false) })),
      ...fails.map((code) => ({ axis, code, tests: tests(code, false, true) })),
    ];
  });
}

function codesOfRefusals(refused: readonly RuleTestResult[]): CodeCoverage[] {
  return REFUSAL_CODES.map((code) => ({
    axis: "all",
    code,
    tests: refused.filter(({ decision }) => decision.axes[0]?.code === code).length,
  }));
}
