/**
 * Markings: what may be written on information, and how markings combine.
 *
 * - label.ts: the shape of a label · world.ts: the part of a pack that markings refer to
 * - schemes.ts: levels by nation · nations.ts: trigraphs and list orders · controls.ts: U.S. controls
 * - parse.ts: text → label, by opening.ts (the level) and parts.ts (what follows it)
 * - render.ts: label → banner, portion mark, notional mark
 * - validate.ts: every broken rule as an issue; the rules themselves are in rules/
 * - rollup.ts: the label of several portions together, with release.ts (nations) and sharing.ts (TLP)
 * - dominance.ts: which label is at least another · expand.ts: tetragraphs as nations
 */
export { BARE_LABEL, PAP_WORDS, TLP_WORDS } from "./label.ts";
export type { Label, PapWord, TlpWord } from "./label.ts";
export type { MarkingWorld } from "./world.ts";
export { parseMarking } from "./parse.ts";
export type { ParsedMarking } from "./parse.ts";
export { notional, renderBanner, renderPortion } from "./render.ts";
export { validateLabel } from "./validate.ts";
export { rollUp, schemesOf } from "./rollup.ts";
export { dominates, sameMeaning } from "./dominance.ts";
export { expandCodes } from "./expand.ts";
export { sortedSet } from "./nations.ts";
export { findLevel, protectionOf } from "./schemes.ts";
export type { KnownLevel } from "./schemes.ts";
