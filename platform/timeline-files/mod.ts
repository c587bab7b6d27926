/**
 * Timelines as files: YAML, and the spreadsheets that planners keep them in.
 *
 * - cells.ts: sheets and how a cell is named · columns.ts: what headers mean, with their aliases
 * - values.ts, times.ts: a value in a cell, and back · paths.ts: values at paths
 * - to-sheets.ts: a timeline as sheets · written-form.ts: the one form in which timelines compare
 * - grid.ts: headers and rows of a sheet · from-sheets.ts, objectives.ts: sheets as a timeline
 * - xlsx.ts, csv.ts: the two formats · cexf.ts: the common exercise format of others
 * - key-order.ts: the order of keys in YAML · files.ts: by the ending of a file's name
 */
export { exportTimeline, importTimeline, timelineYaml, type Imported } from "./files.ts";
export type { Sheet } from "./cells.ts";
export { writeCsv } from "./csv.ts";
export { writtenForm } from "./written-form.ts";
export { writeXlsx } from "./xlsx.ts";
