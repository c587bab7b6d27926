/**
 * A played exercise after loading: its timeline (MSEL, master scenario events list), and what counts as
 * done. `schema.ts` reads and checks what planners write; what has happened in play is in `state.ts`.
 *
 * Story milliseconds run from startEx. A move's `atMs`, and an inject's, is where it is planned; when
 * moves begin earlier or later than that, what belongs to them goes with them.
 */
import type { AttributeValue, Stream, TargetSpec } from "../faults/types.ts";
import type { Label } from "../marking/label.ts";
import type { MarkingWorld } from "../marking/mod.ts";
import type { CatalogueIncident, Named, PortionKindName } from "../pack/types.ts";

/** Table-top, functional and full-scale exercise (HSEEP); computer-assisted exercise (NATO). */
export const EXERCISE_TYPES = ["TTX", "FE", "FSE", "CAX"] as const;
export type ExerciseType = (typeof EXERCISE_TYPES)[number];

/** Who begins the next move: the clock, or the facilitator. */
export const DELIVERY_MODES = ["ClockDriven", "FacilitatorPaced"] as const;
export type DeliveryMode = (typeof DELIVERY_MODES)[number];

export const TIMELINE_MODES = ["RealTime", "Compressed"] as const;
export type TimelineMode = (typeof TIMELINE_MODES)[number];

export const EVENT_TYPES = ["Inject", "Information", "Facilitation"] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const INJECT_TYPES = ["Standard", "Contingency", "Adaptive", "Complexity"] as const;
export type InjectType = (typeof INJECT_TYPES)[number];

export const SOURCE_TYPES = [
  "News",
  "Social",
  "Email",
  "Phone",
  "Intel",
  "Reporting",
  "Orders",
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

export const CONDITIONS = [
  "Time",
  "Manual",
  "Success",
  "Failure",
  "Completion",
  "Expiration",
] as const;
export type Condition = (typeof CONDITIONS)[number];

/** Where a planner stands with an inject; what is Obsolete is not played, Deferred by hand only. */
export const STATUSES = [
  "Draft",
  "Submitted",
  "Approved",
  "Synchronized",
  "Released",
  "Complete",
  "Deferred",
  "Obsolete",
] as const;
export type Status = (typeof STATUSES)[number];

export const PRIORITIES = ["core", "supporting"] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Whether every organisation that an expectation is about has to meet it, or one of them. */
export const VALIDATION_MODES = ["all", "atLeastOne"] as const;
export type ValidationMode = (typeof VALIDATION_MODES)[number];

/** Automatic ones are checked on the wire; Manual ones are an evaluator's alone. */
export const EXPECTATION_TYPES = ["Automatic", "Manual"] as const;
export type ExpectationType = (typeof EXPECTATION_TYPES)[number];

export interface ExerciseHeader extends Named {
  /** "" when the file gives none. */
  readonly uuid: string;
  readonly exerciseType: ExerciseType;
  readonly sponsor: string;
  readonly scope: string;
  readonly missionAreas: readonly string[];
  readonly threatOrHazard: string;
  /** The story before play begins, for the situation manual. */
  readonly scenario: string;
  readonly pointOfContact: string;
  /** Dates and times of the story, RFC 3339. */
  readonly startEx: string;
  readonly endEx: string;
  /** IANA time zone that times are shown in besides UTC. */
  readonly timeZone: string;
  readonly overallMarking: Label;
  readonly deliveryMode: DeliveryMode;
  readonly timelineMode: TimelineMode;
  /** Story minutes in a minute of real time; 1 in RealTime. */
  readonly compression: number;
  /** Triple tags of MISP's taxonomy of exercises. */
  readonly tags: readonly string[];
  readonly assumptions: readonly string[];
  readonly artificialities: readonly string[];
  readonly facilitatorNotes: string;
}

export interface CriticalTask {
  readonly id: string;
  readonly description: string;
  /** What doing it well means: a time, a quality, a document. */
  readonly standard: string;
}

export interface CapabilityTarget {
  readonly id: string;
  readonly description: string;
  readonly criticalTasks: readonly CriticalTask[];
}

export interface Objective {
  readonly id: string;
  readonly title: string;
  readonly priority: Priority;
  readonly capability: string;
  readonly capabilityTargets: readonly CapabilityTarget[];
}

export interface Team {
  readonly id: string;
  /** Organisation of the pack that it plays. */
  readonly organizationId: string;
}

/** How an organisation is called in this exercise, where that is not the pack's name. */
export interface OrganizationName extends Named {
  readonly id: string;
  readonly shortName: string;
}

export interface Move {
  readonly moveNumber: number;
  readonly atMs: number;
  /** Date and time of the scenario, RFC 3339; "" when the file gives none. */
  readonly situationTime: string;
  readonly situationDescription: string;
  readonly discussionQuestions: readonly string[];
}

/** A fault that begins when its inject is released. */
export interface InjectFault {
  readonly name: string;
  /** A type of the registry in domain/faults; those of the family `policy` change the rules. */
  readonly type: string;
  readonly target: TargetSpec;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly stream: Stream;
  readonly toxicity: number;
  /** Story minutes; null: to the end of the exercise, or until a controller clears it. */
  readonly durationMinutes: number | null;
  readonly source: string;
}

export interface Trigger {
  readonly condition: Condition;
  /** Control numbers and ids of expectations; empty for Time and Manual. */
  readonly dependsOn: readonly string[];
  readonly mode: "and" | "or";
}

export interface Inject {
  readonly controlNumber: string;
  readonly title: string;
  readonly eventType: EventType;
  readonly injectType: InjectType;
  readonly moveNumber: number;
  /** null: as soon as its trigger says, once its move has begun. */
  readonly atMs: number | null;
  /** Date and time of the scenario, RFC 3339; "" when the file gives none. */
  readonly simulatedTime: string;
  /** Organisation, or somebody who is simulated; "" when the file gives none. */
  readonly fromOrg: string;
  /** Organisations, with those of teams resolved. */
  readonly toOrg: readonly string[];
  readonly deliveryMethod: string;
  readonly sourceType: SourceType | null;
  readonly description: string;
  /** What the teams read; the description where the file gives none. */
  readonly details: string;
  readonly expectedActions: string;
  readonly responsibleController: string;
  readonly controllerNotes: string;
  readonly group: string;
  /** Ids. */
  readonly objectives: readonly string[];
  readonly trigger: Trigger;
  readonly status: Status;
  /** Of its text; null: as the exercise as a whole. */
  readonly marking: Label | null;
  /** What enters the exchange at `originator` when the inject is released. */
  readonly incident: CatalogueIncident | null;
  readonly faults: readonly InjectFault[];
  /** Folder or name of a pack whose rules hold from then on; null: none. */
  readonly applyPack: string | null;
  readonly expectations: readonly Expectation[];
  /** Columns of a sheet that Sekisho has no name for. */
  readonly otherColumns: Readonly<Record<string, string>>;
}

export interface Expectation {
  readonly id: string;
  readonly name: string;
  readonly type: ExpectationType;
  readonly expectedScore: number;
  /** Story milliseconds from the release of its inject; null: to the end of the exercise. */
  readonly expiresAfterMs: number | null;
  readonly validationMode: ValidationMode;
  /** null: it belongs to no critical task. */
  readonly criticalTaskId: string | null;
  /** null exactly for Manual ones. */
  readonly match: Match | null;
  /** For each of whom a `match` without organisation is judged: those the inject is for. */
  readonly organisations: readonly string[];
}

/** Kinds of observation, in the words of `match`. */
export const OBSERVATION_KINDS = [
  "holds",
  "submitted",
  "relayed",
  "read",
  "acknowledged",
  "replied",
  "requested",
  "released",
  "downgraded",
  "denied",
  "rejected",
] as const;
export type ObservationKind = (typeof OBSERVATION_KINDS)[number];

/** What has to be observed, or not; kinds of observation are those of `Observation`. */
export type Match =
  | { readonly kind: "all"; readonly of: readonly Match[] }
  | { readonly kind: "any"; readonly of: readonly Match[] }
  | { readonly kind: "not"; readonly of: Match }
  | Predicate;

/** One fact on the wire. */
export interface Predicate {
  readonly kind: "observed";
  readonly event: ObservationKind;
  /** null: the organisation that the expectation is judged for. */
  readonly organisation: string | null;
  /** Name of an incident of the timeline; null: any, and such as the teams wrote. */
  readonly incident: string | null;
  /** Kinds that have to be there; of what it holds, in whatever deliveries they came. */
  readonly portions: readonly PortionKindName[];
  /** Organisation at the other end: of a submission, relay, reply, denial; null: any. */
  readonly recipient: string | null;
  /** The banner may be no stricter. */
  readonly atMost: Label | null;
  /** The banner may be no less strict. */
  readonly atLeast: Label | null;
  /** The banner means exactly this. */
  readonly banner: Label | null;
  /** Story milliseconds from the release of the inject, inclusive; null: until it expires. */
  readonly byMs: number | null;
  /** Whether what happened before the release counts: it always does for `holds`. */
  readonly sinceStart: boolean;
}

/** A played exercise, checked and complete. Plain JSON. */
export interface Timeline {
  /** File name without its ending. */
  readonly id: string;
  readonly exercise: ExerciseHeader;
  readonly organizations: readonly OrganizationName[];
  readonly topology: string;
  readonly seed: string;
  readonly objectives: readonly Objective[];
  readonly teams: readonly Team[];
  /** By number; the first begins at 0 unless the file says otherwise. */
  readonly moves: readonly Move[];
  /** In the order of the file. */
  readonly injects: readonly Inject[];
  /** From startEx to endEx. */
  readonly endMs: number;
  /** What the marks in it, and the banners that are observed, refer to. */
  readonly markingWorld: MarkingWorld;
}
