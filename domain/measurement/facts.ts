/**
 * What a ledger is built from, as plain JSON: decisions, receipts and journal as they came off the
 * wire (wire.ts reads them), and what the plan says about the run.
 */
import type { PlannedFault, PlannedWindow, WindowName } from "../exercise/types.ts";
import type { Label } from "../marking/label.ts";
import type { Channel, PortionKindName } from "../pack/types.ts";
import type { DecisionContext, PolicyDecision } from "../policy/types.ts";

export interface ReasonFact {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
  readonly text: string;
}

export interface DecidedPortionFact {
  readonly id: string;
  readonly version: number;
  readonly kind: PortionKindName | "unknown";
  /** Place in the decision's labels. */
  readonly label: number;
}

export interface DecidedLabelFact {
  readonly label: Label;
  readonly marking: string;
  /** Organisations that a release in force named. */
  readonly releasedTo: readonly string[];
}

export interface FailedAxisFact {
  readonly axis: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

/** A portion that a rule of aggregation withholds. */
export interface WithheldPortionFact {
  /** Place in the decision's portions. */
  readonly portion: number;
  readonly rule: string;
  readonly marking: string;
  readonly failed: readonly FailedAxisFact[];
}

export interface RecipientFact {
  readonly organisation: string;
  /** "" when nothing may pass. */
  readonly deliveryId: string;
  readonly marking: string;
  /** One per label of the decision. */
  readonly verdicts: readonly {
    readonly permitted: boolean;
    readonly failed: readonly FailedAxisFact[];
  }[];
  readonly withheld: readonly WithheldPortionFact[];
}

/** What a portion was derived from. */
export interface DecidedSourceFact {
  /** Place of the derived portion in the decision's portions. */
  readonly portion: number;
  readonly originator: string;
  readonly incidentId: string;
  readonly portionId: string;
  readonly portionVersion: number;
  readonly label: Label | null;
  /** What a downgrade in force says instead; null when there is none. */
  readonly downgraded: Label | null;
  /** Organisations that it was addressed or released to. */
  readonly distribution: readonly string[];
}

/** A message of the wire contract under the contract's own names: words for enums, base64 for bytes. */
export type WireJson = Readonly<Record<string, unknown>>;

/** A Decision of the wire contract, whole: to-wire.ts turns it back. */
export interface DecisionFact {
  readonly submitter: string;
  readonly outboxSequence: number;
  readonly messageId: string;
  readonly incidentId: string;
  readonly originator: string;
  readonly relay: boolean;
  readonly packVersion: string;
  readonly judgedOn: string;
  readonly outcome: "accepted" | "rejected";
  readonly reasons: readonly ReasonFact[];
  readonly path: readonly string[];
  readonly addressees: readonly string[];
  readonly sectors: readonly string[];
  readonly informationKind: string;
  readonly labels: readonly DecidedLabelFact[];
  readonly portions: readonly DecidedPortionFact[];
  readonly recipients: readonly RecipientFact[];
  readonly originatedStoryMs: number;
  readonly storyMs: number;
  readonly intendedUnixMs: number;
  readonly storedUnixMs: number;
  readonly decidedUnixMs: number;
  readonly decidedBy: string;
  /** "" outside a run. */
  readonly runId: string;
  /** The banner it was submitted under; null when there was none to read. */
  readonly banner: Label | null;
  /** Whether the originator wrote the addressees; else they are its neighbours. */
  readonly addresseesWritten: boolean;
  readonly topology: string;
  readonly sources: readonly DecidedSourceFact[];
  readonly statement: WireJson | null;
  readonly asked: WireJson | null;
  /** Submission whose delivery was relayed; "" and 0 for none. */
  readonly relayedSubmitter: string;
  readonly relayedSequence: number;
}

interface ReceiptHead {
  readonly organisation: string;
  readonly unixMs: number;
  /** "" outside a run. */
  readonly runId: string;
}

export interface SubmittedFact extends ReceiptHead {
  readonly kind: "submitted";
  readonly messageId: string;
  readonly incidentId: string;
  readonly storyMs: number;
  readonly intendedUnixMs: number;
  readonly relay: boolean;
  readonly outboxSequence: number;
}

export interface ReceivedFact extends ReceiptHead {
  readonly kind: "received";
  readonly deliveryId: string;
  readonly incidentId: string;
  readonly inboxRow: number;
  /** "id/version" of every portion in the view. */
  readonly portions: readonly string[];
  readonly arrivalStoryMs: number;
  readonly attempts: number;
  readonly slipStoryMs: number;
}

export interface TriagedFact extends ReceiptHead {
  readonly kind: "triaged";
  readonly deliveryId: string;
  readonly incidentId: string;
  readonly actionable: boolean;
  readonly finishedStoryMs: number;
}

export interface RefusedFact extends ReceiptHead {
  readonly kind: "refused";
  readonly code: string;
  readonly inboxSequence: number;
}

/** What a desk did between two story times; see receipt.proto. */
export interface DeskAccountFact {
  readonly desk: string;
  readonly entered: number;
  readonly started: number;
  readonly finished: number;
  /** Analysts' story milliseconds: of work that came, of work done, of presence. */
  readonly offeredMs: number;
  readonly busyMs: number;
  readonly staffedMs: number;
  readonly waitedMs: number;
  readonly waitP50Ms: number | null;
  readonly waitP90Ms: number | null;
  readonly backlogBefore: number;
  readonly backlogAfter: number;
  /** Jobs waiting or in hand at each of the times sampled. */
  readonly sampledBacklog: readonly number[];
}

/** The desks of an organisation, from one story time to another. */
export interface DesksFact extends ReceiptHead {
  readonly kind: "desks";
  readonly fromStoryMs: number;
  readonly toStoryMs: number;
  /** Story times between the two at which jobs were counted. */
  readonly sampledStoryMs: readonly number[];
  readonly desks: readonly DeskAccountFact[];
}

export type ReceiptFact = SubmittedFact | ReceivedFact | TriagedFact | RefusedFact | DesksFact;

/** An event of the exercise's journal. */
export interface JournalFact {
  readonly unixMs: number;
  readonly storyMs: number;
  readonly kind: string;
  readonly subject: string;
  readonly detail: Readonly<Record<string, string>>;
}

/** A planned incident without its text: enough to account for it even if it is never submitted. */
export interface ArrivalFact {
  readonly incidentId: string;
  readonly key: string;
  readonly window: WindowName;
  readonly storyMs: number;
  readonly originator: string;
  readonly sectors: readonly string[];
  readonly informationKind: string;
  readonly addressees: readonly string[];
  /** Places in `RunFacts.labels` of its indicator and mitigation portions, as told without faults. */
  readonly actionable: readonly number[];
  /** Names of the channels besides the exchange that carry an indicator or mitigation of it. */
  readonly channels: readonly string[];
  /** Why less of it may be learned; null: it is told like any other. */
  readonly lessTold: LessTold | null;
}

/**
 * What a fault did to what an originator tells: kept to itself, never reported for want of somebody to
 * report to, or marked stricter.
 */
export type LessTold = "withheld" | "never_reported" | "marked_stricter";

/** What the plan says about a run. */
export interface RunFacts {
  /** Facts of other runs on the same exchange are left out. */
  readonly runId: string;
  /** The topology. */
  readonly arm: string;
  readonly windows: readonly PlannedWindow[];
  readonly endStoryMs: number;
  /** Date that agreements are judged at for incidents that no decision exists for. */
  readonly judgedOn: string;
  /** Organisations that take part, and may therefore be entitled. */
  readonly organisations: readonly string[];
  readonly labels: readonly Label[];
  readonly arrivals: readonly ArrivalFact[];
  /** Ways round the exchange, and the seed by which it is drawn who learns of what by them. */
  readonly bypass: { readonly seed: string; readonly channels: readonly Channel[] };
}

/** What a report needs to know of an arm besides its rows. */
export interface ArmFacts {
  readonly topology: string;
  readonly windows: readonly PlannedWindow[];
  readonly faults: readonly PlannedFault[];
  readonly endStoryMs: number;
}

/** The rules a ledger is judged by; the caller binds them to domain/policy and domain/marking. */
export interface Rules {
  /** Under this version of the pack; left out: under the run's latest. */
  decide(
    label: Label,
    recipient: string,
    context: DecisionContext,
    packVersion?: string,
  ): PolicyDecision;
  /** Canonical banner of the roll-up of these labels. */
  mark(labels: readonly Label[]): string;
}

/** Reason code of what the need-to-know ruling puts outside both denied and entitled. */
export const NOT_ADDRESSED = "not-addressed";
