/**
 * What the checkpoint decides, as a record of the wire contract. The checkpoint uses it live and an audit
 * uses it to decide again: the rules themselves are domain/policy's.
 *
 * - matter.ts: facts and labels between the wire and the domain · judge.ts: the recipients' part of a
 *   decision, remembered.ts: the same, kept · rejection.ts: rules of the domain that a submission breaks, as reasons
 * - reasons.ts: the checkpoint's own reasons · replay.ts: a recorded decision, decided again
 */
export { distinctLabels, portionFacts, type Judged, type JudgedLabel } from "./matter.ts";
export { judgeRecipients, recordMatter, survivorsOf } from "./judge.ts";
export { recipientsFor, type RememberedRecipient } from "./remembered.ts";
export { asReason, brokenRules } from "./rejection.ts";
export { isReasonCode, reason, type ReasonCode } from "./reasons.ts";
export { replayDecision, type Replay } from "./replay.ts";
