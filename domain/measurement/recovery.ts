/**
 * How each organisation and edge came back after a fault, in story minutes after its end. By intended
 * time: what was sent during the fault and came late is no sign that it is not over.
 */
import type { PlannedFault, PlannedWindow } from "../exercise/types.ts";
import { backlogSteps, flowsOf, peakOf, type Flow, type Step } from "./flows.ts";
import { ascending, percentile } from "./percentile.ts";
import type {
  BackWithin,
  Drain,
  LedgerRow,
  Recovery,
  RecoveryBaseline,
  RecoveryRow,
} from "./types.ts";
import { MS_PER_MINUTE } from "./units.ts";

/** What counts as back: so many intervals of this length, one after the other. */
export const BACK_WITHIN = { intervalMinutes: 30, consecutive: 3 } as const;

/** Percentiles to measure the baseline by, the first that has enough samples. */
const PERCENTS = [99, 95, 90, 75, 50] as const;

export interface RecoveryInput {
  readonly rows: Iterable<LedgerRow>;
  readonly windows: readonly PlannedWindow[];
  readonly faults: readonly PlannedFault[];
  readonly endStoryMs: number;
}

/**
 * One row per fault and organisation (awareness), then per fault and edge (exchange): edges at the
 * fault's targets, or all when it has no edges of its own.
 */
export function recoveryRows({ rows, windows, faults, endStoryMs }: RecoveryInput): RecoveryRow[] {
  const groups = Map.groupBy(flowsOf(rows), ({ stage, from, to }) =>
    JSON.stringify([stage, to, from]),
  );
  const flows = [...groups.values()].toSorted((a, b) => inOrder(a[0]!, b[0]!));
  const baseline = windows.find(({ name }) => name === "baseline") ?? null;
  return faults.flatMap((fault) =>
    flows
      .filter((group) => concerns(group[0]!, fault, flows))
      .map((group) => recoveryOf(group, fault, baseline, endStoryMs)),
  );
}

function inOrder(a: Flow, b: Flow): number {
  if (a.stage !== b.stage) return a.stage === "awareness" ? -1 : 1;
  if (a.to !== b.to) return a.to < b.to ? -1 : 1;
  return (a.from ?? "") < (b.from ?? "") ? -1 : 1;
}

function concerns(flow: Flow, { targets }: PlannedFault, all: readonly Flow[][]): boolean {
  const at = touches(targets);
  return flow.stage === "awareness" || at(flow) || !all.some(([each]) => at(each!));
}

/** Whether an edge has one of these at an end. */
export const touches =
  (targets: readonly string[]) =>
  ({ from, to }: Pick<Flow, "from" | "to">): boolean =>
    targets.includes(to) || targets.includes(from ?? "");

function recoveryOf(
  flows: readonly Flow[],
  fault: PlannedFault,
  window: PlannedWindow | null,
  endStoryMs: number,
): RecoveryRow {
  const { stage, from, to } = flows[0]!;
  return { fault: fault.name, stage, from, to, ...figuresOf(flows, fault, window, endStoryMs) };
}

/** How flows came back after a fault, all of them together; null when there are none. */
export function recoveryTogether(
  flows: readonly Flow[],
  fault: PlannedFault,
  windows: readonly PlannedWindow[],
  endStoryMs: number,
): Recovery | null {
  const baseline = windows.find(({ name }) => name === "baseline") ?? null;
  return flows.length === 0 ? null : figuresOf(flows, fault, baseline, endStoryMs);
}

function figuresOf(
  flows: readonly Flow[],
  { fromStoryMs, toStoryMs }: PlannedFault,
  window: PlannedWindow | null,
  endStoryMs: number,
): Recovery {
  const baseline = baselineOf(flows);
  const steps = backlogSteps(flows);
  const usual = window ? peakOf(steps, window.fromStoryMs, window.toStoryMs).n : 0;
  const peak = peakOf(steps, fromStoryMs, endStoryMs);
  return {
    baseline,
    firstSuccessMinutes: firstSuccess(flows, toStoryMs),
    backWithin: backWithin(flows, baseline, toStoryMs, endStoryMs),
    backlog: { usual, peak: peak.n, peakAtMinutes: peak.atMs / MS_PER_MINUTE },
    drain: drainOf(steps, usual, peak, toStoryMs, endStoryMs),
  };
}

function baselineOf(flows: readonly Flow[]): RecoveryBaseline | null {
  const values = flows.filter(({ window }) => window === "baseline").map(({ value }) => value);
  const sorted = ascending(values);
  for (const percent of PERCENTS) {
    const bound = percentile(sorted, percent / 100);
    if (bound !== null) return { percent, bound, n: sorted.length };
  }
  return null;
}

/** Minutes from the fault's end to the first arrival after it, of whatever was on its way. */
function firstSuccess(flows: readonly Flow[], afterMs: number): number | null {
  const ends = flows.flatMap(({ endMs }) => (endMs !== null && endMs >= afterMs ? [endMs] : []));
  if (ends.length === 0) return null;
  return (ends.reduce((a, b) => Math.min(a, b)) - afterMs) / MS_PER_MINUTE;
}

function backWithin(
  flows: readonly Flow[],
  baseline: RecoveryBaseline | null,
  afterMs: number,
  endStoryMs: number,
): BackWithin {
  if (!baseline) return { kind: "no_baseline" };
  const { intervalMinutes, consecutive } = BACK_WITHIN;
  const intervalMs = intervalMinutes * MS_PER_MINUTE;
  const judged = flows.filter(
    ({ startMs, followed }) =>
      startMs >= afterMs && startMs < endStoryMs && followed(baseline.bound),
  );
  const intervals = [
    ...Map.groupBy(judged, ({ startMs }) => Math.floor((startMs - afterMs) / intervalMs)),
  ].toSorted(([a], [b]) => a - b);
  if (intervals.length < consecutive) return { kind: "not_observed", intervals: intervals.length };
  let run = 0;
  for (const [place, [, within]] of intervals.entries()) {
    run = isWithin(within, baseline) ? run + 1 : 0;
    if (run < consecutive) continue;
    const [first] = intervals[place - consecutive + 1]!;
    return { kind: "recovered", minutes: first * intervalMinutes };
  }
  return { kind: "not_recovered" };
}

/** Nearest rank without the ten samples beyond: an interval has few, and then its largest counts. */
function isWithin(flows: readonly Flow[], { percent, bound }: RecoveryBaseline): boolean {
  const sorted = ascending(flows.map(({ value }) => value));
  const rank = Math.max(1, Math.ceil((percent / 100) * sorted.length - 1e-9));
  return sorted[rank - 1]! <= bound;
}

function drainOf(
  steps: readonly Step[],
  usual: number,
  peak: Step,
  afterMs: number,
  endStoryMs: number,
): Drain {
  if (peak.n <= usual) return { kind: "no_backlog" };
  const drained = steps.find(({ atMs, n }) => atMs > peak.atMs && n <= usual);
  if (drained && drained.atMs <= endStoryMs) {
    return { kind: "drained", minutes: Math.max(0, (drained.atMs - afterMs) / MS_PER_MINUTE) };
  }
  const left = steps.findLast(({ atMs }) => atMs <= endStoryMs)?.n ?? 0;
  return { kind: "not_drained", left };
}
