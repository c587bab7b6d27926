/** What a played organisation answers. Story times are milliseconds since the exercise began. */
import type { Label } from "../marking/label.ts";
import type { PortionKindName } from "../pack/types.ts";

/** Something a person did. */
export interface Act {
  readonly by: string;
  readonly storyMs: number;
  readonly unixMs: number;
}

/** A portion as the organisation holds it. */
export interface HeldPortion {
  readonly id: string;
  readonly version: number;
  readonly kind: PortionKindName;
  readonly label: Label;
  /** Canonical portion mark, without the exercise's brackets. */
  readonly marking: string;
  readonly text: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** A delivery in the persisted inbox. */
export interface InboxEntry {
  /** Counts up within the inbox: what `after` of the next question names. */
  readonly row: number;
  readonly deliveryId: string;
  readonly incidentId: string;
  readonly originator: string;
  /** The neighbour it came from. */
  readonly submitter: string;
  readonly sentStoryMs: number;
  readonly receivedUnixMs: number;
  /** Canonical banner of the view. */
  readonly banner: string;
  readonly portions: readonly HeldPortion[];
  readonly read: Act | null;
  readonly acknowledged: Act | null;
  readonly relayed: Act | null;
}

/** A reason of the checkpoint: a code, its parameters, and its text in English. */
export interface ReasonGiven {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
  readonly text: string;
}

export type SentOutcome =
  | { readonly kind: "pending" }
  | { readonly kind: "accepted" }
  | { readonly kind: "rejected"; readonly reasons: readonly ReasonGiven[] };

/** Something the organisation put into its outbox. */
export interface SentEntry {
  readonly number: number;
  readonly messageId: string;
  readonly what: "incident" | "relay" | "statement" | "request";
  readonly incidentId: string;
  /** What an own incident says; empty for the others. */
  readonly portions: readonly HeldPortion[];
  readonly addressees: readonly string[];
  readonly storyMs: number;
  /** Null: the stand-in did it by itself. */
  readonly act: Act | null;
  readonly outcome: SentOutcome;
}

/** A release that somebody asks of the organisation, about a portion of its own. */
export interface AskedEntry {
  readonly number: number;
  readonly requestId: string;
  readonly incidentId: string;
  readonly portionId: string;
  readonly portionVersion: number;
  /** Organisation that is to have it. */
  readonly organisation: string;
  readonly requester: string;
  readonly storyMs: number;
  /** What the organisation answered; null: nothing yet. */
  readonly answer: { readonly kind: "release" | "refusal"; readonly act: Act } | null;
}

interface Page {
  readonly ok: true;
  readonly organisation: string;
  readonly runId: string;
  /** Whether there is more behind the last entry. */
  readonly more: boolean;
}

export interface InboxPage extends Page {
  readonly entries: readonly InboxEntry[];
}
export interface SentPage extends Page {
  readonly entries: readonly SentEntry[];
}
export interface AskedPage extends Page {
  readonly entries: readonly AskedEntry[];
}

/** A command was carried out: what it did is in the store. */
export interface Done {
  readonly ok: true;
  /** Of what was sent; "" for what sends no submission. */
  readonly messageId: string;
  readonly incidentId: string;
}

/** Nothing was done. */
export interface NotDone {
  readonly ok: false;
  readonly problems: readonly string[];
}

/** Told, without its content, when something in an organisation changed: ask again. */
export interface Changed {
  readonly organisation: string;
  readonly inbox: number;
  readonly sent: number;
  readonly asked: number;
}
