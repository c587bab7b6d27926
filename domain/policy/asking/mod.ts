/**
 * Asking the rules: what analysts want to know of them, all of it over `decide`.
 *
 * - question.ts: what is asked, and deciding it · explain.ts: a decision and what would flip it
 * - flips.ts: the search for what would · change.ts: changes that can be carried out ·
 *   levers/: what can be changed about each axis, one file per axis and their registry
 * - reasons.ts, change-sentences.ts, obligation-sentences.ts: codes in words
 * - audience.ts: who may have a label · matrix.ts: incident × organisation
 * - diff.ts: two packs compared, over incidents (diff-incidents.ts) and over label classes
 *   (diff-classes.ts; label-classes.ts is the enumeration, alike.ts what needs deciding only once)
 */
export { audienceOf } from "./audience.ts";
export type { Audience } from "./audience.ts";
export { CHANGE_CODES, changeSentence } from "./change-sentences.ts";
export type { ChangeCode } from "./change-sentences.ts";
export { carryOut } from "./change.ts";
export type { Change } from "./change.ts";
export { diffClasses } from "./diff-classes.ts";
export type { ClassChange, ClassDiff, OneSided } from "./diff-classes.ts";
export { diffIncidents } from "./diff-incidents.ts";
export type { IncidentChange } from "./diff-incidents.ts";
export { diffPolicies } from "./diff.ts";
export type { PolicyDiff } from "./diff.ts";
export { explain } from "./explain.ts";
export type { Explanation } from "./explain.ts";
export type { Flip } from "./flips.ts";
export { matrixRow } from "./matrix.ts";
export type { MatrixCell, MatrixRow, MatrixSettings, View } from "./matrix.ts";
export { OBLIGATION_CODES, obligationSentence } from "./obligation-sentences.ts";
export { everySector, isRefused, questionFor } from "./question.ts";
export type { Asked, Circumstances, Question } from "./question.ts";
export { REASON_CODES, reasonSentence } from "./reasons.ts";
