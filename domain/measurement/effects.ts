/**
 * What each fault did, against the baseline. Awareness is compared in pairs, the same incident at the
 * same organisation, of those that were open at some time of the fault; copies, of those that were sent
 * while it held, by their percentiles.
 */
import type { PlannedFault, PlannedWindow } from "../exercise/types.ts";
import { pairsWithBaseline, type BegunPair } from "./delays.ts";
import { flowsOf, type Flow } from "./flows.ts";
import { differences, shares, type Differences, type Pair } from "./pairs.ts";
import { BACK_WITHIN, recoveryTogether, touches } from "./recovery.ts";
import { spreadOf, type Spread } from "./spread.ts";
import { isAbout, type Subject } from "./subject.ts";
import type { AwarenessRow, LedgerRow, Recovery } from "./types.ts";
import { MS_PER_MINUTE } from "./units.ts";

/** So many pairs that no other fault could touch, and only they are counted: a median needs as many. */
export const PAIRS_ALONE = 20;

/** With fewer pairs than this an organisation is not named as hurt most. */
export const PAIRS_TO_NAME = 10;

/** What became of the pairs of one organisation, or of all in focus. */
export interface AwarenessEffect extends Differences {
  /** Of those followed for as long as the deadline. */
  readonly inTime: Pick<Differences, "a" | "b" | "difference" | "n">;
  /** Pairs that were known in the baseline and not with the fault, and the other way round. */
  readonly neverAnyMore: number;
  readonly onlyNow: number;
}

/** Who learned later on average than any other. */
export type HurtMost =
  | {
      readonly kind: "named";
      readonly to: string;
      /** Pairs known on both sides, and their mean difference in story minutes. */
      readonly n: number;
      readonly meanMinutes: number;
      /** Pairs known in the baseline and not with the fault. */
      readonly neverAnyMore: number;
    }
  /** Of those with pairs enough, none. */
  | { readonly kind: "nobody" }
  /** No organisation has pairs enough. */
  | { readonly kind: "too_few" };

export interface FaultEffect {
  readonly fault: string;
  /** Story minutes looked at: while it held; of one that happens at a moment, the time right after. */
  readonly from: number;
  readonly to: number;
  readonly momentary: boolean;
  /** Pairs that it could touch, and how many of them another fault could touch as well. */
  readonly touched: number;
  readonly shared: readonly { readonly fault: string; readonly n: number }[];
  /** Which of those are counted: the ones that no other fault could touch, or for want of such all. */
  readonly counted: "alone" | "all";
  readonly awareness: AwarenessEffect;
  /** Among those in focus, of the pairs that are counted. */
  readonly hurtMost: HurtMost;
  /** Copies to and from the targets, or all where those send and receive none; real milliseconds. */
  readonly exchange: {
    readonly edges: "targets" | "all";
    readonly before: Spread;
    readonly during: Spread;
    /** Times that copies sent during it were handed over again. */
    readonly again: number;
  };
  /** Of all in focus together, and of these copies together; null without any. */
  readonly recovery: { readonly awareness: Recovery | null; readonly exchange: Recovery | null };
}

export interface EffectsInput {
  readonly rows: readonly LedgerRow[];
  readonly windows: readonly PlannedWindow[];
  readonly faults: readonly PlannedFault[];
  readonly endStoryMs: number;
  readonly subject: Subject;
  readonly deadlineMinutes: number;
}

/** Story time that a fault is looked for in. */
interface Span {
  readonly name: string;
  readonly fromMs: number;
  readonly toMs: number;
}

function spanOf({ name, fromStoryMs, toStoryMs }: PlannedFault, endStoryMs: number): Span {
  const afterMs = toStoryMs <= fromStoryMs ? BACK_WITHIN.intervalMinutes * MS_PER_MINUTE : 0;
  return { name, fromMs: fromStoryMs, toMs: Math.min(endStoryMs, toStoryMs + afterMs) };
}

/**
 * Whether a fault could touch a pair: begun while it held, or before and, had it taken as long as in the
 * baseline, still open when it began. Judged by the baseline alone: what came of it does not decide.
 */
const couldTouch =
  ({ fromMs, toMs }: Span) =>
  ({ storyMs, a }: BegunPair): boolean =>
    storyMs < toMs && storyMs + a * MS_PER_MINUTE > fromMs;

/** One per fault, in the order of the plan. */
export function faultEffects(input: EffectsInput): FaultEffect[] {
  const { rows, faults, endStoryMs, subject } = input;
  const cases = rows.filter(isAbout(subject));
  const spans = faults.map((fault) => spanOf(fault, endStoryMs));
  const pairs = pairsWithBaseline(cases);
  return faults.map((fault, place) => {
    const others = spans.filter((_, other) => other !== place);
    const span = spans[place]!;
    const { fromMs, toMs } = span;
    const touched = pairs.filter(couldTouch(span));
    const alone = touched.filter((pair) => !others.some((other) => couldTouch(other)(pair)));
    const counted = alone.length >= PAIRS_ALONE ? alone : touched;
    return {
      fault: fault.name,
      from: fromMs / MS_PER_MINUTE,
      to: toMs / MS_PER_MINUTE,
      momentary: fault.toStoryMs <= fault.fromStoryMs,
      touched: touched.length,
      shared: others
        .map((other) => ({ fault: other.name, n: touched.filter(couldTouch(other)).length }))
        .filter(({ n }) => n > 0),
      counted: counted === alone ? "alone" : "all",
      awareness: awarenessEffect(counted, input.deadlineMinutes),
      hurtMost: hurtMost(counted),
      ...machineryEffect(fault, span, cases, input),
    };
  });
}

/** Who learned later on average than any other, of the pairs that any fault could touch. */
export function hurtMostByFaults(input: EffectsInput): HurtMost {
  const { rows, faults, endStoryMs, subject } = input;
  const spans = faults.map((fault) => spanOf(fault, endStoryMs));
  const pairs = pairsWithBaseline(rows.filter(isAbout(subject)));
  return hurtMost(pairs.filter((pair) => spans.some((span) => couldTouch(span)(pair))));
}

/** What it did to copies, and how all came back. */
function machineryEffect(
  fault: PlannedFault,
  { fromMs, toMs }: Span,
  cases: readonly AwarenessRow[],
  { rows, windows, endStoryMs }: EffectsInput,
): Pick<FaultEffect, "exchange" | "recovery"> {
  const copies = copiesOf(rows, fault.targets);
  const during = (storyMs: number) => storyMs >= fromMs && storyMs < toMs;
  return {
    exchange: {
      edges: copies.edges,
      before: spreadOf(values(copies.flows.filter(({ window }) => window === "baseline"))),
      during: spreadOf(values(copies.flows.filter(({ startMs }) => during(startMs)))),
      again: againIn(rows.filter(copies.includes), during),
    },
    recovery: {
      awareness: recoveryTogether(flowsOf(cases), fault, windows, endStoryMs),
      exchange: recoveryTogether(copies.flows, fault, windows, endStoryMs),
    },
  };
}

const values = (flows: readonly Flow[]): number[] => flows.map(({ value }) => value);

function copiesOf(rows: readonly LedgerRow[], targets: readonly string[]) {
  const at = touches(targets);
  const all = flowsOf(rows).filter(({ stage }) => stage === "exchange");
  const own = all.filter(at);
  const edges: "targets" | "all" = own.length > 0 ? "targets" : "all";
  const includes = (row: LedgerRow) => row.kind === "delivery" && (edges === "all" || at(row));
  return { edges, flows: edges === "targets" ? own : all, includes };
}

const againIn = (rows: readonly LedgerRow[], during: (storyMs: number) => boolean): number =>
  rows.reduce(
    (n, row) =>
      row.kind === "delivery" && during(row.storyMs) ? n + Math.max(0, row.attempts - 1) : n,
    0,
  );

function awarenessEffect(pairs: readonly Pair[], deadlineMinutes: number): AwarenessEffect {
  const timed = pairs.filter(({ horizon }) => horizon >= deadlineMinutes);
  const { a, b, difference, n } = shares(timed, (minutes) => minutes <= deadlineMinutes);
  return {
    ...differences(pairs),
    inTime: { a, b, difference, n },
    neverAnyMore: pairs.filter((pair) => pair.a < Infinity && pair.b === Infinity).length,
    onlyNow: pairs.filter((pair) => pair.a === Infinity && pair.b < Infinity).length,
  };
}

function hurtMost(pairs: readonly Pair[]): HurtMost {
  const enough = [...Map.groupBy(pairs, ({ to }) => to)]
    .map(([to, group]) => meanOf(to, group))
    .filter(({ n }) => n >= PAIRS_TO_NAME);
  const [most] = enough.toSorted((a, b) => b.meanMinutes - a.meanMinutes || (a.to < b.to ? -1 : 1));
  if (!most) return { kind: "too_few" };
  return most.meanMinutes > 0 ? { kind: "named", ...most } : { kind: "nobody" };
}

function meanOf(to: string, pairs: readonly Pair[]) {
  const both = pairs.filter(({ a, b }) => a < Infinity && b < Infinity);
  const sum = both.reduce((total, { a, b }) => total + b - a, 0);
  const neverAnyMore = pairs.filter(({ a, b }) => a < Infinity && b === Infinity).length;
  return { to, n: both.length, meanMinutes: sum / both.length, neverAnyMore };
}
