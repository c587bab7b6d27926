/** Makes the reports of a run directory from its other files. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildReport, type Report } from "../../domain/measurement/mod.ts";
import { extrasOf, focusOf } from "./extras.ts";
import { renderHtml } from "./page.ts";
import { files, readRunDirectory, type RunRecord } from "./run-directory.ts";

/** The report of a run, as data. */
export function reportOf({ manifest, ledger, journal }: RunRecord): Report {
  return buildReport({
    exercise: manifest.exercise.id,
    seed: manifest.seed,
    manifest,
    deadlineMinutes: manifest.exercise.deadlineMinutes,
    focus: focusOf(manifest),
    thresholds: manifest.thresholds,
    nationOf: new Map(manifest.organisations.map(({ id, nation }) => [id, nation])),
    arms: manifest.arms.map((facts) => ({
      facts,
      rows: ledger.filter((row) => row.arm === facts.topology),
      journal: journal.filter((event) => event.arm === facts.topology),
    })),
  });
}

/** Writes `report.json` and `report.html` into a run directory; throws InputError if it is not one. */
export function rebuildReport(dir: string): Report {
  const record = readRunDirectory(dir);
  const report = reportOf(record);
  writeFileSync(join(dir, files.reportJson), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(dir, files.reportHtml), renderHtml(report, extrasOf(record)));
  return report;
}
