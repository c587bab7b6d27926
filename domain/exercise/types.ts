/** An exercise as it is after loading, and the plan of one arm that is drawn from it. */
import type { AttributeValue, FaultFacts, Stream, TargetSpec } from "../faults/types.ts";
import type {
  CatalogueIncident,
  CataloguePortion,
  Channel,
  Named,
  Severity,
} from "../pack/types.ts";

/**
 * In their order. settling: nothing new arrives, so that what began in the baseline is through before a
 * fault can touch it, and the fault begins with desks as empty as the baseline did.
 */
export const WINDOW_NAMES = ["baseline", "settling", "onset", "fault", "recovery", "post"] as const;
export type WindowName = (typeof WINDOW_NAMES)[number];

export interface WindowSpec {
  readonly name: WindowName;
  /** Whether every incident arrives once in this window, at the same offsets as in the others. */
  readonly incidents: boolean;
  /** null: as long as the incidents' arrivals need. */
  readonly lastsMinutes: number | null;
}

export interface FaultSpec {
  readonly name: string;
  /** A type of the registry in domain/faults. */
  readonly type: string;
  readonly target: TargetSpec;
  /** By the definition of its type, in the units it names. */
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  /** Faults at links only: the direction. */
  readonly stream: Stream;
  /** Faults at links only: share of connections that it takes hold of, 0 to 1. */
  readonly toxicity: number;
  readonly startAt: { readonly window: WindowName; readonly offsetMinutes: number };
  /** null: to the end of the window it starts in. */
  readonly durationMinutes: number | null;
  /** Where the strength comes from, or "assumed". */
  readonly source: string;
}

/** Portions added to imported incidents, which then carry restricted marks that they never had. */
export interface Overlay {
  readonly statement: string;
  readonly portions: readonly CataloguePortion[];
}

/** Japan's Active Cyber Defense at an organisation: three switches, from the start of a window on. */
export interface ActiveCyberDefence {
  readonly organisation: string;
  readonly from: WindowName;
  /** Operators have to report: reports that it triages and passes on to nobody. null: off. */
  readonly mandatoryReports: { readonly perHour: number; readonly severity: Severity } | null;
  /** What it passes to neighbours at home needs no disclosure review. */
  readonly council: boolean;
  /** A share of the incidents with machine-readable indicators is triaged in minutes. null: off. */
  readonly automation: { readonly share: number; readonly minutes: number } | null;
  readonly source: string;
}

/** A report that costs an organisation its time and concerns nobody else. */
export interface PlannedReport {
  readonly id: string;
  readonly organisation: string;
  readonly storyMs: number;
  readonly severity: Severity;
}

export interface Exercise extends Named {
  readonly id: string;
  readonly description: string;
  /** The question it asks, for the report. */
  readonly question: string;
  readonly seed: string;
  /** Date and time of story zero in the story, RFC 3339. */
  readonly startOfExercise: string;
  readonly storyMinutesPerSecond: number;
  readonly arrivals: { readonly process: "poisson" | "constant"; readonly perHour: number };
  readonly windows: readonly WindowSpec[];
  readonly topologies: readonly string[];
  readonly faults: readonly FaultSpec[];
  /** Channels of the pack by which something is learned besides the exchange; none: none. */
  readonly channels: readonly string[];
  readonly activeCyberDefence: ActiveCyberDefence | null;
  /** Story minutes from origination within which awareness counts as in time. */
  readonly deadlineMinutes: number;
  /** Nations whose organisations the comparison is about, for example ["JPN"]. */
  readonly focusNations: readonly string[];
  readonly overlay: Overlay | null;
  /** What every arm must keep to, in the form of docs/thresholds.md. */
  readonly thresholds: readonly string[];
  /** What the numbers rest on; printed in the report. */
  readonly assumptions: readonly string[];
}

export interface PlannedWindow {
  readonly name: WindowName;
  readonly fromStoryMs: number;
  readonly toStoryMs: number;
}

/** What an originator tells of an incident. */
export type Disclosure =
  | {
      readonly kind: "told";
      /** Story milliseconds before it takes up what it will tell. */
      readonly delayMs: number;
      /** As it is marked by who trusts less; null: as it is. */
      readonly marked: CatalogueIncident | null;
    }
  /** It keeps it to itself, or there was nobody to report it to; with the fault that caused it. */
  | { readonly kind: "withheld" | "never_reported"; readonly fault: string };

export interface PlannedArrival {
  /** UUIDv7, drawn from seed, incident and window: the same in every arm. */
  readonly incidentId: string;
  readonly key: string;
  readonly window: WindowName;
  readonly storyMs: number;
  readonly originator: string;
  readonly severity: Severity;
  /** As it would be told without faults. */
  readonly incident: CatalogueIncident;
  readonly disclosure: Disclosure;
}

/** A fault with its targets drawn and its time known. */
export interface PlannedFault extends Omit<FaultSpec, "target">, FaultFacts {
  readonly type: string;
  /** As it is shown. */
  readonly target: string;
}

export interface ArmPlan {
  readonly exercise: string;
  readonly topology: string;
  /** Ids of those who take part, in the pack's order: others have no link in the topology. */
  readonly organisations: readonly string[];
  readonly seed: string;
  readonly windows: readonly PlannedWindow[];
  readonly arrivals: readonly PlannedArrival[];
  readonly faults: readonly PlannedFault[];
  /** What operators have to report to an organisation, in the order of time. */
  readonly reports: readonly PlannedReport[];
  /** Ways round the exchange by which something is learned. */
  readonly channels: readonly Channel[];
  readonly endStoryMs: number;
}
