/**
 * Reports: a run directory in, `report.json`, `report.html`, `latency.csv`, `timeline.csv` and
 * `intervals.jsonl` out.
 *
 *   run-directory.ts   the files of a run, written and read: jsonl.ts, manifest.ts
 *   rebuild.ts         … → all of them; timeline-files.ts: the intervals as CSV and JSONL
 *   extras.ts          what the page shows besides the report's figures
 *   page.ts            report → one self-contained page: sections/, charts/, style.ts
 *   load/              the same for a load
 *   html.ts            text → markup, everything escaped; figures → text: format.ts, words.ts,
 *                      tail.ts (differences), over.ts (when a fault was over)
 */
export { rebuildReport, reportOf } from "./rebuild.ts";
export {
  files,
  journalByArm,
  readRunDirectory,
  writeRunDirectory,
  type OfArm,
  type RunRecord,
} from "./run-directory.ts";
export { jsonlText, parseJsonl, writeJsonl, type JsonLine } from "./jsonl.ts";
export { manifestSchema, type Manifest } from "./manifest.ts";
export { extrasOf, focusOf, type Extras } from "./extras.ts";
export { renderHtml, unbroken } from "./page.ts";
export { style as reportStyle } from "./style.ts";
export { rangesChart, type Range } from "./charts/ranges.ts";
export { logarithmic } from "./charts/svg.ts";
export { timelineChart } from "./charts/timeline.ts";
export { milliseconds } from "./format.ts";
export { html, Markup, type Value } from "./html.ts";
export { renderLoad } from "./load/mod.ts";
