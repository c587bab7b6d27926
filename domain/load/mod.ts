/**
 * Loads: open-loop submissions of real incidents to an exchange, and the account of what became of them. Pure.
 *
 *   types.ts        a load as it is planned, and what is counted
 *   arrivals.ts     when which submission is made
 *   windows.ts      what is before, during and after a fault
 *   fault-text.ts   faults as they are written on the command line; durations.ts
 *   book.ts         the account while it goes on
 *   search.ts       the highest rate that is carried
 *   thresholds.ts   what a load has to keep to
 *   result.ts       what came out
 *   station.ts      what the generator's processes are told and tell
 */
export * from "./types.ts";
export { arrivalsOf, meanPerSecond } from "./arrivals.ts";
export { loadWindows, windowAt, type PlannedLoadWindow } from "./windows.ts";
export {
  LOAD_FAULT_TYPES,
  readLoadFaults,
  type LoadTargets,
  type ReadFaults,
} from "./fault-text.ts";
export { readDuration } from "./durations.ts";
export { LoadBook, type Decided, type LoadSample, type OpenCopy } from "./book.ts";
export { SaturationSearch, type SearchOptions, type TriedRate } from "./search.ts";
export {
  judgeLoad,
  LOAD_METRICS,
  type JudgedLoad,
  type LoadMetric,
  type Times,
} from "./thresholds.ts";
export type * from "./result.ts";
export type { FromStation, ToStation } from "./station.ts";
