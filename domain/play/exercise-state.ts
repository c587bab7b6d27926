/** How a played exercise stands, as its controller tells it (`{op: "state"}`, under `play`). */
import type { CapabilityElement, Rating } from "./exercise-commands.ts";

/** Story time now = storyMs + (now − asOfUnixMs) × pace. */
export interface PlayClock {
  readonly storyMs: number;
  readonly asOfUnixMs: number;
  /** Story milliseconds per real millisecond; 0 while paused. */
  readonly pace: number;
  /** The same as it was set; while paused, that at which it goes on. */
  readonly setPace: number;
  /** Date and time of story zero, RFC 3339. */
  readonly startOfExercise: string;
  readonly endStoryMs: number;
}

export type PlayPhase = "running" | "paused" | "ended";

export interface InjectState {
  readonly controlNumber: string;
  /** `waiting` for its trigger, `scheduled` for its time. */
  readonly status: "scheduled" | "waiting" | "released" | "deferred";
  readonly plannedStoryMs: number | null;
  readonly releasedStoryMs: number | null;
  /** Null: by its trigger. */
  readonly releasedBy: string | null;
  readonly reason: string | null;
  /** When it is due again after a deferral; null: it is not deferred, or until somebody fires it. */
  readonly deferredToStoryMs: number | null;
  /** Move that began before it, so that it was passed over; null: it was not. */
  readonly passedOverFor: number | null;
  /** Of the incident it brought into the exchange; null: none. */
  readonly incidentId: string | null;
  readonly undoable: boolean;
}

export type Verdict =
  | { readonly kind: "pending" }
  | { readonly kind: "met"; readonly storyMs: number; readonly evidence: readonly string[] }
  | { readonly kind: "missed"; readonly storyMs: number }
  /** The exercise was ended before its time was over. */
  | { readonly kind: "unreached"; readonly storyMs: number };

export interface ExpectationState {
  readonly id: string;
  readonly controlNumber: string;
  readonly expiresStoryMs: number | null;
  readonly verdict: Verdict;
  readonly judged: {
    readonly verdict: "confirmed" | "met" | "missed";
    readonly reason: string;
    readonly by: string;
    readonly unixMs: number;
  } | null;
}

export interface FaultState {
  readonly name: string;
  readonly type: string;
  readonly target: string;
  readonly state: "planned" | "active" | "ended";
  readonly fromStoryMs: number | null;
  readonly toStoryMs: number | null;
}

/** A row of the improvement plan; a cell that nobody filled in yet is "". */
export interface Improvement {
  readonly id: string;
  readonly about: string;
  readonly area: string;
  readonly reference: string;
  readonly rootCause: string;
  readonly action: string;
  readonly element: CapabilityElement | "";
  readonly responsible: string;
  readonly pointOfContact: string;
  /** Days, YYYY-MM-DD. */
  readonly start: string;
  readonly completion: string;
  readonly by: string;
  readonly unixMs: number;
}

export interface PlayState {
  readonly runId: string;
  readonly exercise: string;
  readonly topology: string;
  readonly phase: PlayPhase;
  readonly clock: PlayClock;
  /** Number of the move under way; null before the first. */
  readonly move: number | null;
  readonly injects: readonly InjectState[];
  readonly expectations: readonly ExpectationState[];
  readonly faults: readonly FaultState[];
  readonly teams: readonly { readonly id: string; readonly organisation: string }[];
  readonly ratings: readonly {
    readonly about: string;
    readonly rating: Rating;
    readonly strengths: string;
    readonly improvements: string;
    readonly by: string;
    readonly unixMs: number;
  }[];
  readonly notes: readonly {
    readonly about: string;
    readonly text: string;
    readonly by: string;
    readonly storyMs: number;
    readonly unixMs: number;
  }[];
  /** In the order in which they were first written. */
  readonly improvements: readonly Improvement[];
}
