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
import { count, duration, listed, milliseconds, percent } from "./format.ts";
import { shortName } from "./names.ts";

type Words = (target: string, attributes: Readonly<Record<string, number | string>>) => string;

const share = (value: number | string | undefined): string => percent(Number(value ?? Number.NaN));

/** Types of fault in words; one that is not here is named by its type. */
const FAULTS: Readonly<Record<string, Words>> = {
  latency: (target, { latency }) => `${target} slowed by ${latency} ms`,
  bandwidth: (target, { rate }) => `${target} limited to ${rate} KB/s`,
  blackhole: (target) => `${target} cut off (all that is sent is dropped)`,
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

/** Processes of the exchange, which are no organisations. */
const PROCESSES: Readonly<Record<string, string>> = {
  "nats-server": "the message broker (nats-server)",
  policy: "the checkpoint (policy)",
  metrics: "the metrics service",
  network: "the emulated network",
  exercise: "the exercise controller",
};

/** "CISA at 67 % of its analysts"; "CISA down". */
export function faultInWords(fault: Pick<ReportFault, "type" | "target" | "attributes">): string {
  const target = fault.target
    .split(", ")
    .map((name) => PROCESSES[name] ?? shortName(name))
    .join(", ");
  const words = FAULTS[fault.type];
  return words ? words(target, fault.attributes) : `${fault.type} at ${target}`;
}

/** "from 6.7 h to 13.5 h of the story"; "at 11.7 h of the story"; "planned for 7 h, did not happen". */
export function whenInWords({ from, startedAt, endedAt, realMs }: ReportFault): string {
  if (startedAt === null) return `planned for ${duration(from)} into the story, did not happen`;
  if (endedAt === null) return `from ${duration(startedAt)} into the story on`;
  if (endedAt > startedAt)
    return `from ${duration(startedAt, [endedAt])} to ${duration(endedAt)} of the story`;
  const real =
    realMs === null
      ? ""
      : `; everything was back after ${milliseconds(realMs)} of real time, and the story stood still meanwhile`;
  return `at ${duration(startedAt)} of the story${real}`;
}

/** "with CISA at 67 % of its analysts", or the window when there are no faults. */
export function conditionInWords(report: Report, topology: string, window: WindowName): string {
  const arm = report.arms.find((each) => each.topology === topology)!;
  const bounds = arm.windows.find((each) => each.name === window);
  const active = arm.faults.filter(
    (f) => bounds && f.from < bounds.to && (f.to > bounds.from || f.from >= bounds.from),
  );
  return active.length === 0
    ? `in the ${window} window`
    : `with ${listed(active.map(faultInWords))}`;
}

/** "later in 180, earlier in 45, as late in 87". */
export function signsInWords({
  larger,
  smaller,
  equal,
}: Pick<ComparisonRow, "larger" | "smaller" | "equal">): string {
  return `later in ${count(larger)}, earlier in ${count(smaller)}, as late in ${count(equal)}`;
}

/** "median of 60 pairs: later in 40, earlier in 5, as late in 15". */
export function basisInWords(row: ComparisonRow): string {
  const basis = row.difference === null ? "" : "median of ";
  return `${basis}${count(row.n)} ${row.n === 1 ? "pair" : "pairs"}: ${signsInWords(row)}`;
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
