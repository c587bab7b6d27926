/**
 * Reports: a run directory in, `report.json`, `report.html` and `latency.csv` out.
 *
 *   run-directory.ts   the files of a run, written and read: jsonl.ts, manifest.ts
 *   rebuild.ts         … → report.json and report.html
 *   extras.ts          what the page shows besides the report's figures
 *   page.ts            report → one self-contained page: sections/, charts/, style.ts
 *   html.ts            text → markup, everything escaped; format.ts and words.ts: figures → text
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
export { renderHtml } from "./page.ts";
export { html, Markup, type Value } from "./html.ts";
