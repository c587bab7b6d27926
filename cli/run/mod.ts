/**
 * `sekisho run`.
 *
 *   command.ts     options and exit code
 *   run.ts         the whole of a run; arm.ts: one arm of it
 *   thresholds.ts  what it must keep to; metrics-port.ts: where its figures are told
 *   incidents.ts   catalogue or imported advisories
 *   collect.ts     decisions, chains, journal and snapshots off the wire; recorded.ts: for an
 *                  audit; packs.ts: packs that decisions name
 *   manifest.ts    what is needed to say what it was; write.ts: the run directory
 *   played.ts      the run directory of an exercise that people played
 *   progress.ts    while it goes on; summary.ts: at its end
 */
export { collect, type Collector } from "./collect.ts";
export { announcePlayed, collectPlayed, type PlayedRecord, type PlayedRun } from "./played.ts";
export { createProgress, type Progress } from "./progress.ts";
export { runCommand } from "./command.ts";
export { sayMisses, summarise, verdict } from "./summary.ts";
