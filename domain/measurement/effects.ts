/**
 * What each fault did: what began or was sent while it held, against the baseline. Awareness is
 * compared in pairs, the same incident at the same organisation; copies have no pairs and are compared
 * by their percentiles.
 */
import type { PlannedFault, PlannedWindow } from "../exercise/types.ts";
import { flowsOf, type Flow } from "./flows.ts";
import { differences, pairUp, shares, type Differences, type Pair } from "./pairs.ts";
import { BACK_WITHIN, recoveryTogether, touches } from "./recovery.ts";
import { spreadOf, type Spread } from "./spread.ts";
import { isAbout, type Subject } from "./subject.ts";
import type { AwarenessRow, LedgerRow, Recovery } from "./types.ts";
import { MS_PER_MINUTE } from "./units.ts";

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

/** An organisation that learned later on average than any other. */
export interface HurtMost {
  readonly to: string;
  /** Pairs known on both sides, their mean difference in story minutes, and those never known any more. */
  readonly n: number;
  readonly meanMinutes: number;
  readonly neverAnyMore: number;
}

export interface FaultEffect {
  readonly fault: string;
  /** Story minutes looked at: while it held; of one that happens at a moment, the time right after. */
  readonly from: number;
  readonly to: number;
  readonly momentary: boolean;
  /** Other faults that held at some time of it: their effects are not told apart from its own. */
  readonly beside: readonly string[];
  readonly awareness: AwarenessEffect;
  /** Among those in focus, of the same incidents. */
  readonly hurtMost: HurtMost | null;
  /** Among everybody, of incidents from anywhere. */
  readonly hurtMostOfAll: HurtMost | null;
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

/** One per fault, in the order of the plan. */
export const faultEffects = (input: EffectsInput): FaultEffect[] =>
  input.faults.map((fault) => effectOf(fault, input));

function effectOf(fault: PlannedFault, input: EffectsInput): FaultEffect {
  const { rows, windows, faults, endStoryMs, subject, deadlineMinutes } = input;
  const { name, fromStoryMs, targets } = fault;
  const momentary = fault.toStoryMs <= fromStoryMs;
  const afterMs = momentary ? BACK_WITHIN.intervalMinutes * MS_PER_MINUTE : 0;
  const toStoryMs = Math.min(endStoryMs, fault.toStoryMs + afterMs);
  const during = ({ storyMs }: { readonly storyMs: number }) =>
    storyMs >= fromStoryMs && storyMs < toStoryMs;
  const everyone = rows.filter((row): row is AwarenessRow => row.kind === "awareness");
  const cases = everyone.filter(isAbout(subject));
  const copies = copiesOf(rows, targets);
  return {
    fault: name,
    from: fromStoryMs / MS_PER_MINUTE,
    to: toStoryMs / MS_PER_MINUTE,
    momentary,
    beside: faults
      .filter((each) => each !== fault && holdsIn(each, fromStoryMs, toStoryMs))
      .map((each) => each.name),
    awareness: awarenessEffect(pairsOf(cases, during), deadlineMinutes),
    hurtMost: hurtMost(pairsOf(cases, during)),
    hurtMostOfAll: hurtMost(pairsOf(everyone, during)),
    exchange: {
      edges: copies.edges,
      before: spreadOf(values(copies.flows.filter(({ window }) => window === "baseline"))),
      during: spreadOf(values(copies.flows.filter((flow) => during({ storyMs: flow.startMs })))),
      again: againIn(rows.filter(copies.includes), during),
    },
    recovery: {
      awareness: recoveryTogether(flowsOf(cases), fault, windows, endStoryMs),
      exchange: recoveryTogether(copies.flows, fault, windows, endStoryMs),
    },
  };
}

const holdsIn = ({ fromStoryMs, toStoryMs }: PlannedFault, fromMs: number, toMs: number): boolean =>
  fromStoryMs < toMs && Math.max(toStoryMs, fromStoryMs + 1) > fromMs;

const values = (flows: readonly Flow[]): number[] => flows.map(({ value }) => value);

function copiesOf(rows: readonly LedgerRow[], targets: readonly string[]) {
  const at = touches(targets);
  const all = flowsOf(rows).filter(({ stage }) => stage === "exchange");
  const own = all.filter(at);
  const edges: "targets" | "all" = own.length > 0 ? "targets" : "all";
  const includes = (row: LedgerRow) => row.kind === "delivery" && (edges === "all" || at(row));
  return { edges, flows: edges === "targets" ? own : all, includes };
}

function againIn(
  rows: readonly LedgerRow[],
  during: (at: { readonly storyMs: number }) => boolean,
): number {
  return rows.reduce(
    (n, row) => (row.kind === "delivery" && during(row) ? n + Math.max(0, row.attempts - 1) : n),
    0,
  );
}

/** Rows of the baseline with their twins among those that began during the fault. */
function pairsOf(rows: readonly AwarenessRow[], during: (row: AwarenessRow) => boolean): Pair[] {
  const baseline = rows.filter(({ window }) => window === "baseline");
  return pairUp(
    baseline,
    rows.filter((row) => row.window !== "baseline" && during(row)),
  );
}

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

function hurtMost(pairs: readonly Pair[]): HurtMost | null {
  const each = [...Map.groupBy(pairs, ({ to }) => to)].map(([to, group]) => {
    const both = group.filter(({ a, b }) => a < Infinity && b < Infinity);
    const sum = both.reduce((total, { a, b }) => total + b - a, 0);
    const neverAnyMore = group.filter(({ a, b }) => a < Infinity && b === Infinity).length;
    return { to, n: both.length, meanMinutes: sum / both.length, neverAnyMore };
  });
  const named = each
    .filter(({ n, meanMinutes }) => n >= PAIRS_TO_NAME && meanMinutes > 0)
    .toSorted((a, b) => b.meanMinutes - a.meanMinutes || (a.to < b.to ? -1 : 1));
  return named[0] ?? null;
}
