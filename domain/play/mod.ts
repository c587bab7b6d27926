/**
 * The vocabulary of played exercises: what players and facilitators ask, and what they are told.
 *
 *   agency-commands.ts    asked of an organisation's process (subject `agency.<org>.command`)
 *   agency-replies.ts     what it answers, and tells (`agency.<org>.changed`)
 *   exercise-commands.ts  asked of the exercise's controller (subject `exercise.command`)
 *   exercise-state.ts     how the exercise stands
 *   observed.ts           what was seen on the wire (subject `metrics.observed`)
 *   scene.ts              a timeline in its world: injects as arrivals and faults, a run as a plan
 *   assessment.ts         what is known of each objective afterwards
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
  POETE,
  RATINGS,
  type CapabilityElement,
  type PlayCommand,
  type Rating,
} from "./exercise-commands.ts";
export type {
  ExpectationState,
  FaultState,
  Improvement,
  InjectState,
  PlayClock,
  PlayPhase,
  PlayState,
  Verdict,
} from "./exercise-state.ts";
export type { ObservedFact, ObservedPage, ObservedRequest } from "./observed.ts";
export {
  arrivalOf,
  faultFrom,
  incidentIdOf,
  injectOf,
  planOf,
  playedSoFar,
  sceneOf,
  type PlayedSoFar,
  type PlayScene,
} from "./scene.ts";
export { labelSchema, portionSchema } from "./portions.ts";
export {
  assess,
  conclusionOf,
  statements,
  type AreaFinding,
  type Assessment,
  type Conclusion,
  type ExpectationFinding,
  type GivenRating,
  type Note,
  type ObjectiveFinding,
  type PartFinding,
} from "./assessment.ts";
