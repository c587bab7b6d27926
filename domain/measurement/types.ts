/** Rows of `ledger.jsonl` and the shape of `report.json`. Times: real in ms, story in story ms or minutes. */
import type { WindowName } from "../exercise/types.ts";
import type { DeskAccountFact, LessTold } from "./facts.ts";
import type { ProcessHealth } from "./health.ts";
import type { FaultEffect, HurtMost } from "./effects.ts";
import type { ThresholdVerdict } from "./thresholds/types.ts";
import type { Timeline } from "./timeline.ts";

/** One per submission that an organisation made or should have made. */
export interface SubmissionRow {
  readonly kind: "submission";
  readonly arm: string;
  /** "org/outbox sequence", or "org/incident" when the broker never acknowledged it. */
  readonly submission: string;
  readonly incident: string;
  readonly originator: string;
  readonly submitter: string;
  readonly relay: boolean;
  /** Window of the incident's origination, or of the send for a relay. */
  readonly window: WindowName | null;
  /** Story time at which it was sent. */
  readonly storyMs: number;
  /** Story time at which the incident began; missing in runs recorded before it was kept. */
  readonly originatedStoryMs?: number;
  readonly marking: string;
  /**
   * accepted, rejected; lost: acknowledged and never decided; unknown: never acknowledged; withheld and
   * never_reported: planned so by a fault.
   */
  readonly outcome: "accepted" | "rejected" | "lost" | "unknown" | "withheld" | "never_reported";
  readonly reasons: readonly string[];
  /** Intended send to stored. */
  readonly submitMs: number | null;
  /** Whether its sender, whose stamp the time begins with, was held up meanwhile. */
  readonly stalled: boolean;
}

/** One per copy that the checkpoint stored for a recipient. */
export interface DeliveryRow {
  readonly kind: "delivery";
  readonly arm: string;
  readonly delivery: string;
  readonly submission: string;
  readonly incident: string;
  readonly from: string;
  readonly to: string;
  readonly window: WindowName | null;
  readonly marking: string;
  readonly portions: readonly string[];
  /** Story time at which its submission was sent. */
  readonly storyMs: number;
  /** Story time at which it reached its recipient, slips included; null when it never did. */
  readonly arrivedStoryMs: number | null;
  /**
   * late: received after the story had ended, or waiting in its recipient's inbox when the run was
   * counted. lost: never received, and not waiting either.
   */
  readonly outcome: "delivered" | "late" | "lost";
  /** Submission stored to delivery received. */
  readonly exchangeMs: number | null;
  /** Times the broker handed it over; above 1 it was redelivered. */
  readonly attempts: number;
  /** Rows in the recipient's persisted inbox; above 1 it was duplicated. */
  readonly inboxRows: number;
  /** Portions received that the policy denies. Must be empty. */
  readonly leaked: readonly string[];
  readonly slipStoryMs: number;
  /** Whether its recipient, whose stamp the time ends with, was held up meanwhile. */
  readonly stalled: boolean;
}

/** One per neighbour from whom everything was withheld. */
export interface DenialRow {
  readonly kind: "denial";
  readonly arm: string;
  readonly submission: string;
  readonly incident: string;
  readonly from: string;
  readonly to: string;
  readonly window: WindowName | null;
  readonly codes: readonly string[];
}

/** What an organisation is aware by when nothing goes round the exchange. */
export const EXCHANGE = "exchange";

/** One per incident and organisation that the policy entitles to an indicator or mitigation of it. */
export interface AwarenessRow {
  readonly kind: "awareness";
  readonly arm: string;
  readonly incident: string;
  /** Name of the incident in its catalogue: pairs the same incident across windows and arms. */
  readonly key: string;
  readonly originator: string;
  readonly to: string;
  readonly window: WindowName;
  readonly marking: string;
  /** Story time of origination. */
  readonly storyMs: number;
  /** Story minutes from origination to the end of triage; null when it never came to that. */
  readonly minutes: number | null;
  /** What it was learned by first: the exchange, or a channel besides it; null: by nothing. */
  readonly by: string | null;
  readonly received: boolean;
  /** Why a fault let its originator tell it less, or less of it; null: it told it as always. */
  readonly lessTold: LessTold | null;
  /** Story minutes from origination to the end of the story: later awareness was not observed. */
  readonly followedMinutes: number;
}

/** One per desk and window: what it did, as its organisation accounts for it. */
export interface DeskRow extends DeskAccountFact {
  readonly kind: "desk";
  readonly arm: string;
  readonly organisation: string;
  readonly window: WindowName;
  readonly fromStoryMs: number;
  readonly toStoryMs: number;
  /** Story times at which jobs were counted; none in runs recorded before they were. */
  readonly sampledStoryMs: readonly number[];
}

export type LedgerRow = SubmissionRow | DeliveryRow | DenialRow | AwarenessRow | DeskRow;

export type Stage = "submit" | "exchange" | "awareness";

export interface LatencyRow {
  readonly window: WindowName;
  /** null in totals. */
  readonly from: string | null;
  readonly to: string | null;
  readonly marking: string | null;
  readonly stage: Stage;
  readonly n: number;
  /** Those of the n that never came to it; they count as infinite. */
  readonly unreached: number;
  /** Those of the n whose measuring process was held up meanwhile; 0 for story time. */
  readonly stalled: number;
  /** null when fewer than ten samples lie beyond, or when the percentile is an undelivered sample. */
  readonly p50: number | null;
  readonly p90: number | null;
  readonly p99: number | null;
  readonly p999: number | null;
  readonly max: number | null;
  readonly unit: "ms" | "story min";
}

export interface CoverageRow {
  readonly window: WindowName;
  readonly to: string;
  readonly entitled: number;
  readonly aware: number;
  readonly awareInTime: number;
  /** Became aware after the deadline. */
  readonly late: number;
  /** Entitled by the policy, whatever the topology, and never received. */
  readonly underShared: number;
  /** Not aware, and followed for less than the deadline: the story ended first. */
  readonly undetermined: number;
  /** Of those entitled and not aware, by what a fault kept their originators from telling. */
  readonly lessTold: Readonly<Record<LessTold, number>>;
}

/** A desk in a window. Analysts' time counts once per analyst. */
export interface DeskUse {
  readonly window: WindowName;
  readonly organisation: string;
  readonly desk: string;
  /** Jobs that came. */
  readonly jobs: number;
  /** Share of the analysts' time on duty that was work; above 1 by overtime. null: nobody was on duty. */
  readonly busy: number | null;
  /** Work that came over the analysts' time on duty: from 1 on there is no steady state. */
  readonly utilisation: number | null;
  /** Story minutes that the jobs begun had waited; null when none was begun. */
  readonly meanWait: number | null;
  readonly backlogBefore: number;
  readonly backlogAfter: number;
  readonly pace:
    /** Percentiles of the wait in story minutes; null with fewer than ten samples beyond. */
    | { readonly kind: "steady"; readonly p50: number | null; readonly p90: number | null }
    /** More work came than can be done: jobs by which the backlog grew, per story day. */
    | { readonly kind: "overloaded"; readonly growthPerDay: number };
}

export interface LedgerTotals {
  readonly submitted: number;
  readonly rejected: number;
  readonly delivered: number;
  readonly denied: number;
  readonly lost: number;
  readonly duplicated: number;
  readonly redelivered: number;
  readonly late: number;
  readonly unknown: number;
  readonly leaked: number;
  readonly underShared: number;
  /** Incidents that a fault kept their originators from telling at all. */
  readonly withheld: number;
  readonly neverReported: number;
}

export interface ReportFault {
  readonly name: string;
  readonly type: string;
  readonly target: string;
  readonly attributes: Readonly<Record<string, number | string>>;
  /** Story minutes, as planned. */
  readonly from: number;
  readonly to: number;
  /** Story minutes, as the journal recorded them; null when it did not happen. */
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  /** Real milliseconds from its beginning to its verified end, by the journal; null without either. */
  readonly realMs: number | null;
  readonly source: string;
}

/** What an organisation or edge did in the baseline; null with too few samples for any percentile. */
export interface RecoveryBaseline {
  /** Of the baseline's samples: 99 where ten lie beyond it, else the highest of 95, 90, 75, 50. */
  readonly percent: number;
  /** Story minutes for awareness, real milliseconds for an exchange. */
  readonly bound: number;
  readonly n: number;
}

/** Whether what was begun after a fault's end was as quick as in the baseline. */
export type BackWithin =
  /** From this many story minutes after the fault's end on. */
  | { readonly kind: "recovered"; readonly minutes: number }
  | { readonly kind: "not_recovered" }
  /** Too few intervals after the fault's end have samples. */
  | { readonly kind: "not_observed"; readonly intervals: number }
  | { readonly kind: "no_baseline" };

/** When the backlog was back at what the baseline's largest had been. */
export type Drain =
  | { readonly kind: "no_backlog" }
  /** Story minutes after the fault's end; 0 when it drained while the fault still held. */
  | { readonly kind: "drained"; readonly minutes: number }
  | { readonly kind: "not_drained"; readonly left: number };

/** How something came back after a fault. */
export interface Recovery {
  readonly baseline: RecoveryBaseline | null;
  /** Story minutes from the fault's end to the next arrival of anything; null: there was none. */
  readonly firstSuccessMinutes: number | null;
  readonly backWithin: BackWithin;
  /** Begun and not ended: the largest number in the baseline, and from the fault's start on. */
  readonly backlog: {
    readonly usual: number;
    readonly peak: number;
    /** Story minutes. */
    readonly peakAtMinutes: number;
  };
  readonly drain: Drain;
}

/** How an organisation (awareness) or an edge (exchange) came back after a fault. */
export interface RecoveryRow extends Recovery {
  readonly fault: string;
  readonly stage: "awareness" | "exchange";
  /** null for awareness. */
  readonly from: string | null;
  readonly to: string;
}

/** The two sides of Little's law in a window. */
export interface LittleRow {
  readonly window: WindowName;
  readonly stage: "awareness";
  readonly n: number;
  /** Of the n, those that had not ended with the story; they count until then. */
  readonly unfinished: number;
  readonly ratePerHour: number;
  readonly meanMinutes: number;
  /** Mean number on their way. */
  readonly inFlight: number;
  /** Rate times mean time. */
  readonly expected: number;
  readonly agrees: boolean;
}

export interface ReportArm {
  readonly topology: string;
  /** Story minutes. */
  readonly windows: readonly {
    readonly name: WindowName;
    readonly from: number;
    readonly to: number;
  }[];
  readonly latency: readonly LatencyRow[];
  readonly coverage: readonly CoverageRow[];
  readonly desks: readonly DeskUse[];
  /** By what organisations became aware first: pairs of incident and organisation per window. */
  readonly ways: readonly {
    readonly window: WindowName;
    readonly by: string;
    readonly n: number;
  }[];
  readonly ledger: LedgerTotals;
  readonly faults: readonly ReportFault[];
  /** Services that crashed and were started again. */
  readonly restarts: readonly {
    readonly service: string;
    readonly unixMs: number;
    readonly cause: string;
  }[];
  /** Deliveries the broker brought after their story arrival, and the largest slip in story minutes. */
  readonly slips: { readonly n: number; readonly maxStoryMinutes: number };
  /** Event-loop delay of every process; none in runs recorded before it was measured. */
  readonly health: readonly ProcessHealth[];
  readonly recovery: readonly RecoveryRow[];
  readonly littlesLaw: readonly LittleRow[];
  /** What happened when. */
  readonly timeline: Timeline;
  /** What each fault did, in the order of the plan. */
  readonly effects: readonly FaultEffect[];
  /** Of those in focus: who learned later on average than any other, of what any fault could touch. */
  readonly hurtMost: HurtMost;
}

/** What a comparison is made of. Differences are paired: the same incident at the same organisation. */
export const FIGURES = {
  awareness: "awareness, paired median difference",
  aware: "share aware",
  inTime: "share aware in time",
  entitled: "entitled",
  recovered: "delay under fault, paired median difference",
} as const;
export type Figure = (typeof FIGURES)[keyof typeof FIGURES];

/** mechanical: the sign is built into the model; open: it could come out either way. */
export type Claim = "mechanical" | "open";

/**
 * Where incidents began. abroad: outside the organisations in focus; home: at one of them, the
 * control, which a fault abroad should leave nearly as it was; anywhere: both.
 */
export type Origin = "abroad" | "home" | "anywhere";

/** A difference with its sign and its n: `b` minus `a`. */
export interface ComparisonRow {
  readonly figure: Figure;
  readonly claim: Claim;
  /** An organisation, or the name of the group compared. */
  readonly to: string;
  /** Only incidents that began there are in the row. */
  readonly origin: Origin;
  readonly a: {
    readonly topology: string;
    readonly window: WindowName;
    readonly value: number | null;
  };
  readonly b: {
    readonly topology: string;
    readonly window: WindowName;
    readonly value: number | null;
  };
  readonly difference: number | null;
  /** Pairs the difference is taken over; pairs that neither side came to are outside it. */
  readonly n: number;
  readonly unit: "story min" | "share" | "pairs";
  /** Pairs in which `b` is larger, smaller or equal: for times, later, earlier, as late. */
  readonly larger: number;
  readonly smaller: number;
  readonly equal: number;
  /** Pairs that neither side came to. */
  readonly undetermined: number;
  /** Mean of the paired differences; null without a median, where one is infinite, and for shares and counts. */
  readonly mean: number | null;
  /** Quartiles of the paired differences; null with fewer than ten samples beyond them. */
  readonly p25: number | null;
  readonly p75: number | null;
  /** A tenth of the paired differences lie at or below, and at or above; null likewise. */
  readonly p10: number | null;
  readonly p90: number | null;
}

/** How far apart the clocks may be that real times were stamped with. */
export interface ReportClock {
  /** Real milliseconds; null: not known. */
  readonly boundMs: number | null;
  /** The same as a sentence. */
  readonly note: string;
}

export interface Report {
  /** Always "UNCLASSIFIED – EXERCISE". */
  readonly banner: string;
  readonly exercise: string;
  readonly seed: string;
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly arms: readonly ReportArm[];
  readonly comparison: readonly ComparisonRow[];
  readonly clock: ReportClock;
  /** Every threshold in every arm, in the order they were demanded. */
  readonly thresholds: readonly ThresholdVerdict[];
}
