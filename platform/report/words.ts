/** What came out, in sentences that carry n and sign and take no side. */
import {
  FIGURES,
  type ComparisonRow,
  type Figure,
  type Origin,
  type Report,
  type ReportFault,
} from "../../domain/measurement/mod.ts";
import type { WindowName } from "../../domain/exercise/types.ts";
import { count, duration, percent, points, signedDuration, signedPair } from "./format.ts";
import { shortName } from "./names.ts";

/** Fewer pairs than this, and a median is not printed. */
const PAIRS_FOR_MEDIAN = 20;

type Words = (target: string, attributes: Readonly<Record<string, number | string>>) => string;

const share = (value: number | string | undefined): string => percent(Number(value ?? Number.NaN));

/** Types of fault in words; one that is not here is named by its type. */
const FAULTS: Readonly<Record<string, Words>> = {
  latency: (target, { latency }) => `${target} slowed by ${latency} ms`,
  bandwidth: (target, { rate }) => `${target} limited to ${rate} KB/s`,
  blackhole: (target) => `${target} cut off (all is dropped)`,
  partition: (target) => `${target} cut off (partition)`,
  reset_peer: (target) => `connections of ${target} reset`,
  down: (target) => `${target} down`,
  kill: (target) => `${target} killed`,
  pause: (target) => `${target} frozen`,
  staffing: (target, { factor }) => `${target} at ${share(factor)} of its analysts`,
  triage: (target, { factor }) => `work at ${target} taking ${factor} times as long`,
  shift: (target) => `${target} on another duty roster`,
  leadership_vacant: (target) => `leadership of ${target} vacant`,
  intake_reduced: (target) => `intake of ${target} reduced`,
  office_closure: (target) => `an office of ${target} closed`,
  disclosure_reluctance: (target) => `${target} reluctant to disclose`,
  policy_outage: () => "nobody deciding (checkpoint down)",
  stale_policy: () => "the checkpoint on old rules",
  agreement_suspended: (target) => `agreement ${target.toLowerCase()} suspended`,
  ceiling_lowered: (target, { ceiling }) =>
    `agreement ${target.toLowerCase()} lowered to ${ceiling}`,
  clearance_changed: (target, { clearance }) => `${target} cleared to ${clearance}`,
};

/** Processes of the exchange are called as they are. */
const NO_ABBREVIATIONS = new Set(["nats-server", "policy", "metrics", "network", "exercise"]);

/** "CISA at 67 % of its analysts"; "CISA down". */
export function faultInWords(fault: Pick<ReportFault, "type" | "target" | "attributes">): string {
  const target = fault.target
    .split(", ")
    .map((name) => (NO_ABBREVIATIONS.has(name) ? name : shortName(name)))
    .join(", ");
  const words = FAULTS[fault.type];
  return words ? words(target, fault.attributes) : `${fault.type} at ${target}`;
}

/** "later in 180, earlier in 45, as late in 87". */
export function signsInWords({ larger, smaller, equal }: ComparisonRow): string {
  return `later in ${count(larger)}, earlier in ${count(smaller)}, as late in ${count(equal)}`;
}

export interface Telling {
  /** What was learned of: "incidents that began elsewhere". */
  readonly subject: string;
  /** Ends the clause, for example " than under …". */
  readonly than?: string;
  /** Figures told beside it, in the same unit. */
  readonly among: readonly (number | null)[];
}

/** "learned 42 min later of incidents (median of 312 pairs: …)", whichever way it went. */
export function learnedInWords(row: ComparisonRow, telling: Telling): string {
  return `${verdictInWords(row, telling)} (${basisInWords(row)})`;
}

function verdictInWords(
  { difference, n, larger, smaller }: ComparisonRow,
  { subject, than = "", among }: Telling,
): string {
  if (n === 0) return `learned of no ${subject} on either side`;
  if (difference === null) {
    if (n < PAIRS_FOR_MEDIAN) return `were told of too few ${subject} for a median`;
    return larger > smaller
      ? `at the median never learned of ${subject} that they otherwise did learn of`
      : `at the median learned of ${subject} that they otherwise never did learn of`;
  }
  if (difference === 0) return `learned neither later nor earlier of ${subject}${than}`;
  const size = duration(Math.abs(difference), among);
  return `learned ${size} ${difference > 0 ? "later" : "earlier"} of ${subject}${than}`;
}

/** "half of the pairs between +3 and +31 min"; null when too few samples stand behind it. */
export function spreadInWords(
  { mean, p25, p75 }: ComparisonRow,
  among: readonly (number | null)[] = [],
): string | null {
  if (p25 === null || p75 === null) return null;
  // A median of nothing hides a few that are much later.
  const average = mean === null ? "" : `${signedDuration(mean, among)} on average; `;
  if (p25 === p75) return `${average}half of the pairs at ${signedDuration(p25, among)}`;
  return `${average}half of the pairs between ${signedPair(p25, p75, among)}`;
}

/** "median of 60 pairs: later in 40, earlier in 5, as late in 15". */
export function basisInWords(row: ComparisonRow): string {
  const basis = row.difference === null ? "" : "median of ";
  return `${basis}${count(row.n)} ${row.n === 1 ? "pair" : "pairs"}: ${signsInWords(row)}`;
}

/** "81 % → 66 %, −15 points, 312 pairs". */
export function shareInWords(row: ComparisonRow): string {
  if (row.n === 0) return "no pair was followed for as long as the deadline";
  return `${percent(row.a.value)} → ${percent(row.b.value)}, ${points(row.difference)}, n = ${count(row.n)}`;
}

export interface Wanted {
  readonly figure: Figure;
  readonly to: string;
  readonly origin: Origin;
  readonly a: { readonly topology: string; readonly window: WindowName };
  readonly b: { readonly topology: string; readonly window: WindowName };
}

/** The comparison row asked for; undefined when the run has none. */
export function findComparison(
  { comparison }: Report,
  { figure, to, origin, a, b }: Wanted,
): ComparisonRow | undefined {
  return comparison.find(
    (row) =>
      row.figure === figure &&
      row.to === to &&
      row.origin === origin &&
      row.a.topology === a.topology &&
      row.a.window === a.window &&
      row.b.topology === b.topology &&
      row.b.window === b.window,
  );
}

/** Windows that an arm compares with its baseline, the one with the fault first. */
export function comparedWindows(
  report: Report,
  topology: string,
  { to, origin }: Pick<Wanted, "to" | "origin">,
): WindowName[] {
  const windows = report.comparison
    .filter(
      (row) =>
        row.figure === FIGURES.awareness &&
        row.to === to &&
        row.origin === origin &&
        row.a.topology === topology &&
        row.b.topology === topology,
    )
    .map((row) => row.b.window);
  return windows.toSorted((a, b) => Number(b === "fault") - Number(a === "fault"));
}

/** Of all the arms' faults, those that differ, in words. */
export function faultsInWords(report: Report): string[] {
  return [...new Set(report.arms.flatMap((arm) => arm.faults.map(faultInWords)))];
}
