/**
 * Played exercises: the timeline that planners write, and its play.
 *
 * - types.ts: the shapes after loading · schema.ts: what may be written · read.ts: a file becomes a timeline
 * - observation.ts: what happens on the wire, as data · state.ts: what has happened in play, and what to do
 * - engine.ts: what is due when · commands.ts: what facilitators and evaluators do
 */
export * from "./types.ts";
export type * from "./observation.ts";
export type * from "./state.ts";
export { advance, initialState, nextDueMs } from "./engine.ts";
export { perform, type Command } from "./commands.ts";
export { standing } from "./conditions.ts";
export { currentMove, plannedMs } from "./schedule.ts";
export { timelineSchema, type WrittenTimeline } from "./schema.ts";
export { readTimeline, type ReadTimeline, type TimelineWorld } from "./read.ts";
