/** What the page Replay is told: all that was recorded of an exercise, from which it makes every moment. */
import type { JournalFact } from "../measurement/mod.ts";
import type { Named } from "../pack/types.ts";
import type { MapLayout } from "./live.ts";
import type { OrganisationName } from "./session.ts";

/** A submission as the checkpoint decided it. */
export interface ReplayMessage {
  readonly kind: "message";
  readonly atMs: number;
  readonly unixMs: number;
  readonly submitter: string;
  /** Names it within its submitter's outbox. */
  readonly sequence: number;
  readonly originator: string;
  readonly incidentId: string;
  /** A statement or a request carries no portion. */
  readonly what: "incident" | "relay" | "statement" | "request";
  readonly outcome: "accepted" | "rejected";
  /** Why it was rejected. */
  readonly codes: readonly string[];
  /** Portion marks, each once. */
  readonly marks: readonly string[];
  readonly portions: number;
  readonly recipients: readonly ReplayRecipient[];
}

export interface ReplayRecipient {
  readonly organisation: string;
  /** Canonical banner of what it was delivered; "" for nothing. */
  readonly marking: string;
  /** Ids of the portions that passed. */
  readonly portions: readonly string[];
  /** `axis:code` of every axis that withheld something. */
  readonly because: readonly string[];
  /**
   * Story time at which it is there; null: it never came, or nothing was delivered. Until the ledger says,
   * sent plus transmission.
   */
  readonly arrivesMs: number | null;
}

/** What happened, as the journal has it. */
export interface ReplayHappening extends Omit<JournalFact, "storyMs"> {
  readonly atMs: number;
}

/** A part of the record; more of it is asked for with `next`. */
export interface ReplayPage {
  readonly journal: readonly ReplayHappening[];
  readonly messages: readonly ReplayMessage[];
  /** How many of each have been told so far: what `journal` and `messages` of the next question name. */
  readonly next: { readonly journal: number; readonly messages: number };
  readonly more: boolean;
}

export interface ReplaySetting {
  /** "live": of the exercise that this console serves; else the run directory's name. */
  readonly source: "live" | "run";
  readonly exercise: Named;
  readonly runId: string;
  /** Topologies that the exercise was run under; the first is shown unless another is asked for. */
  readonly arms: readonly (Named & { readonly id: string })[];
  readonly arm: string;
  /** RFC 3339. */
  readonly startOfExercise: string;
  readonly organisations: readonly OrganisationName[];
  readonly map: MapLayout;
  readonly injects: readonly ReplayInject[];
  readonly expectations: readonly ReplayExpectation[];
  readonly moves: readonly { readonly moveNumber: number; readonly atMs: number }[];
  /** Null while it goes on. */
  readonly endMs: number | null;
  /** Whether more happened than is kept, so that the end is missing. */
  readonly truncated: boolean;
}

export interface ReplayInject {
  readonly controlNumber: string;
  readonly title: string;
  readonly plannedMs: number | null;
  readonly to: readonly string[];
}

export interface ReplayExpectation {
  readonly id: string;
  readonly controlNumber: string;
  readonly text: string;
}
