/** A submission as it was received, and what it turns out to be. */
import type { Derived, IncidentFacts } from "../../domain/policy/mod.ts";
import type { CodecError, SubmissionName } from "../../platform/bus/mod.ts";
import { isReasonCode, reason, type Judged } from "../../platform/checkpoint/mod.ts";
import { sekisho } from "../../proto/mod.ts";

type Reason = sekisho.v1.Reason;

/** A submission as the broker handed it over. */
export interface Received {
  readonly submitter: string;
  readonly sequence: number;
  readonly messageId: string;
  readonly bytes: Uint8Array;
  readonly storedUnixMs: number;
}

export type Submitted = Opened | Said | Asked | Unreadable;

interface Common {
  /** Rules it breaks; it is accepted only when there are none. */
  readonly broken: readonly Reason[];
  readonly storyMs: number;
  readonly intendedUnixMs: number;
}

/** An incident or a relay of one. */
export interface Opened extends Common {
  readonly kind: "opened";
  /** The submission whose delivery is passed on; null for an originator's own incident. */
  readonly relayed: SubmissionName | null;
  readonly facts: IncidentFacts;
  /** Whether the originator wrote the addressees itself. */
  readonly addresseesWritten: boolean;
  /** Portions that name sources, with those. */
  readonly derived: readonly Derived[];
  /** Portions with content, in the order of `facts.portions`. */
  readonly portions: readonly sekisho.v1.Portion[];
  readonly judged: Judged;
  readonly path: readonly string[];
  readonly originatedStoryMs: number;
}

/** An originator's signed word. */
export interface Said extends Common {
  readonly kind: "said";
  readonly statement: sekisho.v1.Statement;
  /** Whom it answers; "" for nobody. */
  readonly requester: string;
}

/** A holder's request for a release. */
export interface Asked extends Common {
  readonly kind: "asked";
  readonly asked: sekisho.v1.ReleaseAsked;
}

/** A submission that cannot be read; what could be is kept for the record. */
export interface Unreadable extends Common {
  readonly kind: "unreadable";
  readonly relay: boolean;
  readonly incidentId: string;
}

export function unreadable(
  submission: sekisho.v1.Submission | null,
  broken: readonly Reason[],
  incidentId = "",
): Unreadable {
  return {
    kind: "unreadable",
    relay: submission?.relay != null,
    incidentId,
    storyMs: submission?.storyMs ?? 0,
    intendedUnixMs: submission?.intendedUnixMs ?? 0,
    broken,
  };
}

/** An enum value that this version does not know, as a reason. */
export function codecReason(error: CodecError): Reason {
  return isReasonCode(error.code)
    ? reason(error.code, { value: error.value })
    : reason("undecodable", { value: error.value });
}
