/**
 * The vocabulary of played exercises: what players and facilitators ask, and what they are told.
 *
 *   agency-commands.ts    asked of an organisation's process (subject `agency.<org>.command`)
 *   agency-replies.ts     what it answers, and tells (`agency.<org>.changed`)
 *   exercise-commands.ts  asked of the exercise's controller (subject `exercise.command`)
 *   exercise-state.ts     how the exercise stands
 *   portions.ts           labels and portions as JSON
 */
export {
  agencyCommandSchema,
  PAGE_ENTRIES,
  type AgencyCommand,
  type ComposedIncident,
} from "./agency-commands.ts";
export type {
  Act,
  AskedEntry,
  AskedPage,
  Changed,
  Done,
  HeldPortion,
  InboxEntry,
  InboxPage,
  NotDone,
  ReasonGiven,
  SentEntry,
  SentOutcome,
  SentPage,
} from "./agency-replies.ts";
export {
  playCommands,
  playCommandSchema,
  RATINGS,
  type PlayCommand,
  type Rating,
} from "./exercise-commands.ts";
export type {
  ExpectationState,
  FaultState,
  InjectState,
  PlayClock,
  PlayPhase,
  PlayState,
  Verdict,
} from "./exercise-state.ts";
export { labelSchema, portionSchema } from "./portions.ts";
