/**
 * Packs: what users write becomes a world, or a list of every mistake in it.
 *
 * - types.ts: the shapes after loading · schema.ts: what may be written · layout.ts: in which file
 * - source.ts: a parsed file with positions, and patterns over it · suggest.ts: did you mean
 * - schema-problems.ts: a schema's findings in the pack's words
 * - names.ts: what a pack declares · references.ts, uniqueness.ts: names used and declared
 * - loose.ts: what marks refer to while its files have mistakes
 * - organisation-, agreement-, aggregation-, topology- and exercise-checks.ts, labels.ts: what must
 *   fit together
 * - topologies.ts, assemble.ts: from checked files to the shapes · canonical.ts: text to hash
 * - overlay.ts: a pack laid over the one it extends · merge.ts: two files as one, with their places
 * - name-in.ts: what something is called in a language
 * - changes.ts: a pack as faults leave it
 * - check.ts: all of it in order · beside.ts: the same checks for files that use a pack's words
 * - stored.ts: an assembled pack as JSON is checked again · stored-schema.ts: its strict shape
 */
export { readPack } from "./check.ts";
export type { PackContent } from "./check.ts";
export { readPackJson } from "./stored.ts";
export { layOver } from "./overlay.ts";
export { changedPack } from "./changes.ts";
export { canonicalJson } from "./canonical.ts";
export { ACCEPTED_FILES, isTestFile, isTimelineFile } from "./layout.ts";
export { wordsOf, type PackWords } from "./beside.ts";
export { incidentOf, targetOf, type LabelOf } from "./assemble.ts";
export { isTimeZone } from "./organisation-checks.ts";
export { frozenAddressees, neighboursIn, participantsIn } from "./topology.ts";
export { checkSchema } from "./schema-problems.ts";
export { nameIn } from "./name-in.ts";
export { each, eachText, isMap, placeOf, problemAt, valueAt } from "./source.ts";
export type { Found, PackFile, Path, Position } from "./source.ts";
export { hint } from "./suggest.ts";
export { faultSchema, incidentSchema } from "./schema.ts";
export type * from "./types.ts";
export { ACTIONABLE_KINDS, PORTION_KINDS, SEVERITIES } from "./types.ts";
