/**
 * Replay: what was recorded of an exercise, told to the page that makes every moment of it again.
 *
 *   recording.ts   journal and decisions as they come   live.ts        the exercise that is served
 *   run-folder.ts  a run directory                      theatre.ts     either, told page by page
 *   message.ts     a decision as the pages need it
 */
export { liveTheatre } from "./live.ts";
export { materialOf } from "./message.ts";
export { Recording } from "./recording.ts";
export { runTheatre } from "./run-folder.ts";
export { decisionIn, pageOf, settingOf, type Performance, type Theatre } from "./theatre.ts";
