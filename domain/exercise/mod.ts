/**
 * Exercises: what happens when, drawn from a seed.
 *
 *   types.ts      exercise and plan, as data
 *   plan.ts       draws the plan of one arm
 *   windows.ts    lengths of windows, and which one a time falls into
 *   clock.ts      story time and wall-clock time
 *   draws.ts      random values that belong to a name
 *   identity.ts   ids of incidents and portions
 *   capacity.ts   what faults do to an organisation's analysts
 *   interruptions.ts  when nothing leaves an organisation or reaches it
 *   disclosure.ts what an originator tells, and when; stricter.ts: how it marks what it tells less freely
 *   mandatory-reports.ts  what operators have to report under Active Cyber Defense
 *   incident.ts   from a planned arrival to what is submitted
 *   overlay.ts    restricted portions for imported incidents
 */
export {
  capacityChanges,
  factorAt,
  rosterChanges,
  workChanges,
  type CapacityChange,
  type RosterChange,
} from "./capacity.ts";
export { isOver, paceOf, storyNow, unixAt, WAITING, type StoryClock } from "./clock.ts";
export { exponential, logNormal, normal, organisationSeed, uniform } from "./draws.ts";
export { drawKey, incidentId, portionIds } from "./identity.ts";
export { toIncident, toldOf, type IncidentContent, type IncidentPortion } from "./incident.ts";
export { interruptionsOf, type CutOff } from "./interruptions.ts";
export { applyOverlay } from "./overlay.ts";
export { planArm, withoutFaultsFrom } from "./plan.ts";
export { markedStricter, stricterLabel } from "./stricter.ts";
export { resolveTargets, targetText } from "./targets.ts";
export * from "./types.ts";
export { windowAt } from "./windows.ts";
