/**
 * Markings: what may be written on information, and how markings combine.
 *
 * - label.ts: the shape of a label · world.ts: the part of a pack that markings refer to
 * - schemes.ts: levels by nation · nations.ts: trigraphs and list orders · expand.ts: tetragraphs
 * - controls.ts: U.S. controls · compartments.ts: SCI, SAP, AEA · cui.ts: categories of CUI
 * - parse.ts: text → label: unwrap.ts (parentheses), opening.ts (the level), parts.ts (what follows
 *   it) with dissemination.ts and traffic-light.ts; draft.ts is what they fill
 * - render.ts: label → banner, portion mark, notional mark
 * - validate.ts: every broken rule as an issue; the rules are in rules/, their ids in rules/sources.ts
 * - rollup.ts: the label of several portions together, with release.ts (nations) and sharing.ts (TLP)
 * - reasons.ts, release-reasons.ts: why a roll-up is so · dominance.ts: which label is at least another
 */
export { BARE_LABEL, PAP_WORDS, TLP_WORDS } from "./label.ts";
export type { Label, PapWord, TlpWord } from "./label.ts";
export type { MarkingWorld } from "./world.ts";
export { parseMarking } from "./parse.ts";
export type { ParsedMarking } from "./parse.ts";
export { notional, renderBanner, renderPortion } from "./render.ts";
export { validateLabel } from "./validate.ts";
export { sourceOfRule } from "./rules/sources.ts";
export type { RuleId } from "./rules/sources.ts";
export { rollUp, schemesOf } from "./rollup.ts";
export { rollUpWithReasons } from "./reasons.ts";
export type { ReasonedRollUp } from "./reasons.ts";
export { dominates, sameMeaning } from "./dominance.ts";
export { expandCodes } from "./expand.ts";
export { releaseOrder, sortedSet } from "./nations.ts";
export { findLevel, protectionOf } from "./schemes.ts";
export type { KnownLevel } from "./schemes.ts";
