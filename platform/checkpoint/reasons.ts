/**
 * Why the checkpoint rejects a submission, as data. Rules about labels and incidents carry their own
 * codes and texts (domain/policy); these are the checkpoint's.
 */
import { sekisho } from "../../proto/mod.ts";
import { MAX_SUBMISSION_BYTES } from "../bus/mod.ts";

type Reason = sekisho.v1.Reason;

const TEXTS = {
  "too-large": `larger than ${MAX_SUBMISSION_BYTES} bytes; split the incident or shorten its portions`,
  undecodable: "not a readable sekisho.v1.Submission; encode it whole with the published contract",
  "empty-submission": "carries neither an incident nor a relay; set one of them",
  "foreign-originator":
    "names an originator other than the outbox it came through; submit your own",
  "unknown-tlp": "a TLP value this exchange does not know; use TLP 2.0",
  "unknown-pap": "a PAP value this exchange does not know; use CLEAR, GREEN, AMBER or RED",
  "unknown-portion-kind": "a portion kind this exchange does not know; use the published contract",
  "invalid-seal": "the delivery is not as the checkpoint sealed it for you; relay it unchanged",
  "unknown-delivery":
    "the checkpoint has no record of having delivered this; relay what you received",
  "unknown-source": "names a source that none of the deliveries sent along holds; add it",
  "unknown-portion":
    "names a portion that the delivery sent along does not hold; ask for one that it does",
  "unknown-organisation": "names an organisation that the exchange does not know",
  "request-id": "the request's id is not a UUIDv7 in lowercase",
  "empty-statement": "says nothing; accepted: a release, a downgrade, a refusal or a revocation",
  "statement-repeated":
    "a statement or request of this id says something else; give each its own id",
  "invalid-signature":
    "the signature is not that of a key of the originator; sign it with the current one",
  "no-topology": "no exercise runs and no topology is set; start one first",
  "hop-limit": "has passed too many organisations; it is not relayed further",
  parked: "could not be processed after several attempts; the exchange's operator has been told",
  withheld: "nothing of it may pass to this organisation",
} as const;

export type ReasonCode = keyof typeof TEXTS;

/** A reason by its code; `params` hold the values it is about. */
export function reason(code: ReasonCode, params: Record<string, string> = {}): Reason {
  return sekisho.v1.Reason.create({ code, params, text: TEXTS[code] });
}

/** Whether a code is one of the checkpoint's own. */
export function isReasonCode(code: string): code is ReasonCode {
  return Object.hasOwn(TEXTS, code);
}
