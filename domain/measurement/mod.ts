/**
 * Measurement: what became of every incident, and what a run says. Pure.
 *
 *   types.ts        rows of the ledger, shape of the report
 *   facts.ts        what a ledger is built from; wire.ts reads it off the wire, to-wire.ts turns a
 *                   decision back
 *   run-facts.ts    what must be known of the plan, and how it is sent to the metrics service
 *   ledger.ts       facts → rows: index-facts.ts, then submissions, deliveries, denials, awareness
 *   channels.ts     what is learned round the exchange
 *   desks.ts        what desks did, as their organisations account for it
 *   summarise.ts    rows → one arm: latency.ts (percentile.ts), totals.ts, desks.ts, and over
 *                   flows.ts recovery.ts, little.ts, timeline.ts (intervals.ts,
 *                   spread.ts, delays.ts), effects.ts
 *   compare.ts      arms → differences over pairs.ts, by where incidents began (origin.ts)
 *   subject.ts      whose awareness of what a run is looked at for
 *   health.ts       whether those who measured were held up themselves
 *   thresholds/     what a run must keep to, and whether it did
 *   report.ts       all of it
 */
export type * from "./types.ts";
export { EXCHANGE, FIGURES } from "./types.ts";
export type * from "./facts.ts";
export { NOT_ADDRESSED } from "./facts.ts";
export { decisionFact, journalFact, receiptFact, type ReadLabel } from "./wire.ts";
export { decisionMessage, type WriteLabel } from "./to-wire.ts";
export {
  runFacts,
  runRequests,
  type HealthAnswer,
  type HistogramsPage,
  type RowsError,
  type RowsPage,
  type RowsRequest,
  type RowsSettled,
} from "./run-facts.ts";
export { copyName } from "./index-facts.ts";
export { buildLedger, type LedgerInput } from "./ledger.ts";
export { denialCodes } from "./denials.ts";
export { ascending, orNever, percentile, SAMPLES_BEYOND } from "./percentile.ts";
export { STALL_MS, type ProcessHealth, type Stall, type Stalls } from "./health.ts";
export { BACK_WITHIN } from "./recovery.ts";
export { INTERVALS_AT_MOST, intervalEnds, intervalMinutes } from "./intervals.ts";
export { LITTLE_BOUND } from "./little.ts";
export { deskUse } from "./desks.ts";
export { latencyRows } from "./latency.ts";
export { spreadOf, type Spread } from "./spread.ts";
export { everything, headlineSubject, isAbout, type Subject } from "./subject.ts";
export {
  timelineOf,
  type DeskTimeline,
  type Timeline,
  type TimelineCell,
  type TimelineInterval,
} from "./timeline.ts";
export type { IntervalDelay } from "./delays.ts";
export { PAIRS_TO_NAME, type AwarenessEffect, type FaultEffect, type HurtMost } from "./effects.ts";
export { summarise, type ArmInput } from "./summarise.ts";
export { began, headlineOrigin, type Focus } from "./origin.ts";
export { compareArms } from "./compare.ts";
export * from "./thresholds/mod.ts";
export { buildReport, type ReportInput } from "./report.ts";
export { MS_PER_MINUTE } from "./units.ts";
