/** What a load is: how submissions arrive, what fails meanwhile, and when what is measured. Times in real milliseconds. */
import type { FaultFacts } from "../faults/types.ts";

/** How submissions arrive. Open loop: whether earlier ones were answered changes nothing. */
export type ArrivalSpec =
  /** One every so often. */
  | { readonly kind: "constant"; readonly perSecond: number }
  /** Exponential gaps. */
  | { readonly kind: "poisson"; readonly perSecond: number }
  /** The rate goes linearly from one to the other over the whole time. */
  | { readonly kind: "ramp"; readonly fromPerSecond: number; readonly perSecond: number }
  /** As they were in a recorded run, their times stretched to the mean rate. */
  | {
      readonly kind: "replay";
      readonly perSecond: number;
      readonly recorded: readonly RecordedArrival[];
    };

/** Of a recorded run: when, in whatever unit, and by whom. */
export interface RecordedArrival {
  readonly at: number;
  readonly originator: string;
}

/** One organisation does more than its share for a while. */
export type Flood = {
  readonly organisation: string;
  readonly fromMs: number;
  readonly toMs: number;
} &
  /** It submits so many times what it would. */
  (
    | { readonly kind: "submissions"; readonly factor: number }
    /** It asks its inbox for messages so often, besides receiving as always. */
    | { readonly kind: "pulls"; readonly perSecond: number }
  );

/** A fault of the registry (domain/faults) at a time of the load; `name` is as it was written. */
export interface LoadFault extends Omit<FaultFacts, "fromStoryMs" | "toStoryMs"> {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Before a fault, from the first one's beginning to the last one's end, and after that; without faults baseline alone. */
export const LOAD_WINDOWS = ["baseline", "fault", "recovery"] as const;
export type LoadWindow = (typeof LOAD_WINDOWS)[number];

export interface LoadPlan {
  readonly seed: string;
  readonly arrivals: ArrivalSpec;
  /** Arrivals go on for so long, the warm-up included. */
  readonly durationMs: number;
  /** What is intended for earlier is sent and accounted for, and no sample of any time. */
  readonly warmupMs: number;
  readonly floods: readonly Flood[];
  readonly faults: readonly LoadFault[];
}

/** One submission that is to be made. */
export interface LoadArrival {
  /** From 0, in the order of a sequence of arrivals. */
  readonly number: number;
  /** Since the beginning of the load. */
  readonly offsetMs: number;
  /** Place in the list of incidents. */
  readonly incident: number;
  /** The flood that it belongs to, by its place; null: none. */
  readonly flood: number | null;
}

/** What times are measured of, each in real milliseconds. */
export const LOAD_STAGES = ["submit", "exchange", "reach"] as const;
/**
 * submit: intended send until stored by the broker. exchange: stored until its copy is received. reach:
 * intended send at the originator until an organisation has its first copy, over all hops.
 */
export type LoadStage = (typeof LOAD_STAGES)[number];

/** What is counted of a load. */
export interface LoadCounts {
  /** Submissions intended, relays not included. */
  readonly intended: number;
  /** Never sent: too many of their organisation were on their way. */
  readonly dropped: number;
  /** Acknowledged by the broker, relays included. */
  readonly submitted: number;
  readonly relays: number;
  readonly rejected: number;
  /** Copies that their recipients received. */
  readonly delivered: number;
  /** Neighbours from whom everything was withheld. */
  readonly denied: number;
  /** Acknowledged and never decided, or sent and neither received nor waiting. */
  readonly lost: number;
  /** Waiting in an inbox when the load was counted. */
  readonly late: number;
  /** Stored in an inbox more than once. */
  readonly duplicated: number;
  /** Handed over again by the broker; harmless. */
  readonly redelivered: number;
  /** Sent and never acknowledged. */
  readonly unknown: number;
  /** Messages in inboxes without a valid seal or of another form. */
  readonly refused: number;
}
