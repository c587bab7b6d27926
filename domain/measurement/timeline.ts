/**
 * What happened when: the story in equal intervals. By intended time, as everywhere: what was begun or
 * sent in an interval is told there, whenever it came; what is counted when it happens (copies that
 * arrived, cases that are open, jobs at desks) says so.
 */
import type { PlannedFault, PlannedWindow, WindowName } from "../exercise/types.ts";
import { windowAt } from "../exercise/mod.ts";
import { delaysOf, type IntervalDelay } from "./delays.ts";
import { backlogSteps, flowsOf, peakOf, type Step } from "./flows.ts";
import { append } from "./index-facts.ts";
import { intervalEnds, intervalMinutes, roundMinutes } from "./intervals.ts";
import { orNever } from "./percentile.ts";
import { spreadOf, type Spread } from "./spread.ts";
import { isAbout, type Subject } from "./subject.ts";
import type { AwarenessRow, DeskRow, LedgerRow, Origin } from "./types.ts";
import { MS_PER_MINUTE } from "./units.ts";

/** Times to awareness are told apart in at most so many steps. */
const CELLS_AT_MOST = 12;

export interface TimelineInterval {
  /** Story minutes, from inclusive to exclusive. */
  readonly from: number;
  readonly to: number;
  /** Window that it begins in. */
  readonly window: WindowName | null;
  /** Incidents that began in it, whoever they are for. */
  readonly began: number;
  /** Copies that reached their recipients in it. */
  readonly delivered: number;
  /** Times that copies sent in it were handed over again. */
  readonly again: number;
  /** Story minutes to awareness of those in focus, of incidents of the subject that began in it. */
  readonly awareness: Spread;
  /** How much later than their twins in the baseline; null without twins. */
  readonly later: IntervalDelay | null;
  /** Of such cases, those open at its end: begun, received sooner or later, and not yet known. */
  readonly open: number;
  /** Real milliseconds of copies sent in it. */
  readonly exchange: Spread;
}

/** So many cases that began in an interval became known within a step of time. */
export interface TimelineCell {
  /** Place of the interval. */
  readonly interval: number;
  /** Place of the step: from `cell` times `cellMinutes` on. */
  readonly cell: number;
  readonly n: number;
}

export interface DeskTimeline {
  readonly organisation: string;
  readonly desk: string;
  /** Most jobs at once that were counted before the first fault, and from it on. */
  readonly usual: number;
  readonly peak: number;
  /** Jobs waiting or in hand at the end of each interval; null where nobody counted. */
  readonly jobs: readonly (number | null)[];
}

export interface Timeline {
  /** Whose awareness, and of which incidents. */
  readonly to: string;
  readonly origin: Origin;
  readonly intervalMinutes: number;
  readonly intervals: readonly TimelineInterval[];
  /**
   * Cases of the baseline, and those of them that were still open when the first fault began: it could
   * touch them too, and what it cost is told too small by them.
   */
  readonly baseline: { readonly cases: number; readonly openAtFirstFault: number };
  /** Story minutes to awareness of the cases that began in each window, in the order of the windows. */
  readonly windows: readonly { readonly window: WindowName; readonly awareness: Spread }[];
  /** Most cases open at once in the baseline. */
  readonly usualOpen: number;
  readonly cellMinutes: number;
  readonly cells: readonly TimelineCell[];
  /** The same of the differences from the baseline: `cell` times `laterCellMinutes` is a step's middle. */
  readonly laterCellMinutes: number;
  readonly laterCells: readonly TimelineCell[];
  /** Desks that ever had a job when they were counted, longest backlogs first: of those that faults made longer than before, then of the others. */
  readonly desks: readonly DeskTimeline[];
}

export interface TimelineInput {
  readonly rows: readonly LedgerRow[];
  readonly windows: readonly PlannedWindow[];
  readonly faults: readonly PlannedFault[];
  readonly endStoryMs: number;
  readonly subject: Subject;
}

/** The timeline of an arm. */
export function timelineOf(input: TimelineInput): Timeline {
  const { rows, windows, faults, endStoryMs, subject } = input;
  const length = intervalMinutes(endStoryMs);
  const ends = intervalEnds(endStoryMs);
  const place = (storyMs: number): number =>
    storyMs === endStoryMs ? ends.length - 1 : Math.floor(storyMs / (length * MS_PER_MINUTE));
  const cases = rows.filter(isAbout(subject));
  const steps = backlogSteps(flowsOf(cases));
  const baseline = windows.find(({ name }) => name === "baseline");
  const firstMs = faults.reduce((min, { fromStoryMs }) => Math.min(min, fromStoryMs), Infinity);
  const counts = countsOf(rows, cases, place);
  const latest = cases.reduce((max, { minutes }) => Math.max(max, minutes ?? 0), 0);
  const delays = delaysOf(cases, place);
  const cellMinutes = roundMinutes(latest / CELLS_AT_MOST);
  return {
    to: subject.focus.name,
    origin: subject.origin,
    intervalMinutes: length,
    intervals: ends.map((toMs, at) => ({
      from: at * length,
      to: toMs / MS_PER_MINUTE,
      window: windowAt({ windows }, at * length * MS_PER_MINUTE),
      began: counts.began.get(at)?.size ?? 0,
      delivered: counts.delivered.get(at) ?? 0,
      again: counts.again.get(at) ?? 0,
      awareness: spreadOf(counts.awareness.get(at) ?? []),
      later: delays.intervals.get(at) ?? null,
      open: openAt(steps, toMs),
      exchange: spreadOf(counts.exchange.get(at) ?? []),
    })),
    baseline: touchedBaseline(cases, firstMs),
    windows: windows.flatMap(({ name }) => {
      const begun = cases.filter((row) => row.window === name).map((row) => orNever(row.minutes));
      return begun.length === 0 ? [] : [{ window: name, awareness: spreadOf(begun) }];
    }),
    usualOpen: baseline ? peakOf(steps, baseline.fromStoryMs, baseline.toStoryMs).n : 0,
    cellMinutes,
    cells: cellsOf(cases, place, cellMinutes),
    laterCellMinutes: delays.cellMinutes,
    laterCells: delays.cells,
    desks: desksOf(rows, ends, firstMs),
  };
}

function touchedBaseline(cases: readonly AwarenessRow[], firstMs: number) {
  const baseline = cases.filter(({ window }) => window === "baseline");
  const open = baseline.filter(
    ({ storyMs, minutes }) =>
      storyMs < firstMs && storyMs + orNever(minutes) * MS_PER_MINUTE > firstMs,
  );
  return { cases: baseline.length, openAtFirstFault: firstMs < Infinity ? open.length : 0 };
}

type Place = (storyMs: number) => number;

function countsOf(rows: readonly LedgerRow[], cases: readonly AwarenessRow[], place: Place) {
  const began = new Map<number, Set<string>>();
  const delivered = new Map<number, number>();
  const again = new Map<number, number>();
  const exchange = new Map<number, number[]>();
  const awareness = Map.groupBy(cases, ({ storyMs }) => place(storyMs));
  const add = (to: Map<number, number>, at: number, n: number) => to.set(at, (to.get(at) ?? 0) + n);
  const begin = (storyMs: number, incident: string) => {
    const at = place(storyMs);
    began.set(at, (began.get(at) ?? new Set()).add(incident));
  };
  for (const row of rows) {
    if (row.kind === "awareness") begin(row.storyMs, row.incident);
    if (row.kind === "submission" && !row.relay && row.originatedStoryMs !== undefined)
      begin(row.originatedStoryMs, row.incident);
    if (row.kind !== "delivery") continue;
    if (row.arrivedStoryMs !== null) add(delivered, place(row.arrivedStoryMs), 1);
    if (row.submission === "") continue;
    const at = place(row.storyMs);
    add(again, at, Math.max(0, row.attempts - 1));
    append(exchange, at, orNever(row.exchangeMs));
  }
  const minutes = [...awareness].map(
    ([at, group]) => [at, group.map((row) => orNever(row.minutes))] as const,
  );
  return { began, delivered, again, exchange, awareness: new Map(minutes) };
}

const openAt = (steps: readonly Step[], storyMs: number): number =>
  steps.findLast(({ atMs }) => atMs <= storyMs)?.n ?? 0;

function cellsOf(cases: readonly AwarenessRow[], place: Place, minutes: number): TimelineCell[] {
  const counts = new Map<string, { interval: number; cell: number; n: number }>();
  for (const row of cases) {
    if (row.minutes === null) continue;
    const at = { interval: place(row.storyMs), cell: Math.floor(row.minutes / minutes) };
    const key = `${at.interval} ${at.cell}`;
    const known = counts.get(key) ?? { ...at, n: 0 };
    known.n++;
    counts.set(key, known);
  }
  return [...counts.values()].toSorted((a, b) => a.interval - b.interval || a.cell - b.cell);
}

function desksOf(
  rows: readonly LedgerRow[],
  ends: readonly number[],
  firstFaultMs: number,
): DeskTimeline[] {
  const desks = Map.groupBy(
    rows.filter((row): row is DeskRow => row.kind === "desk"),
    ({ organisation, desk }) => JSON.stringify([organisation, desk]),
  );
  return [...desks.values()]
    .map((group) => deskOf(group, ends, firstFaultMs))
    .filter(({ jobs }) => jobs.some((n) => n !== null && n > 0))
    .toSorted(
      (a, b) =>
        Number(b.peak > b.usual) - Number(a.peak > a.usual) ||
        b.peak - a.peak ||
        (a.organisation < b.organisation ? -1 : 1),
    );
}

function deskOf(
  rows: readonly DeskRow[],
  ends: readonly number[],
  firstFaultMs: number,
): DeskTimeline {
  const { organisation, desk } = rows[0]!;
  const counted = rows.flatMap((row) =>
    (row.sampledStoryMs ?? []).map((ms, at) => [ms, row.sampledBacklog[at]!] as const),
  );
  const most = (from: number, to: number) =>
    counted.reduce((max, [ms, n]) => (ms > from && ms <= to ? Math.max(max, n) : max), 0);
  const at = new Map(counted);
  return {
    organisation,
    desk,
    usual: most(-Infinity, firstFaultMs),
    peak: firstFaultMs < Infinity ? most(firstFaultMs, Infinity) : most(-Infinity, Infinity),
    jobs: ends.map((ms) => at.get(ms) ?? null),
  };
}
