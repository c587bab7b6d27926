/** Makes the reports of a run directory from its other files. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildReport, headlineSubject, type Report } from "../../domain/measurement/mod.ts";
import { EdgeHistograms, latencyCsv, type ArmEdges } from "../histograms/mod.ts";
import { extrasOf, focusOf } from "./extras.ts";
import { writeJsonl } from "./jsonl.ts";
import { renderHtml } from "./page.ts";
import { files, readRunDirectory, type RunRecord } from "./run-directory.ts";
import { intervalRows, timelineCsv } from "./timeline-files.ts";

/** The report of a run, as data. */
export function reportOf({ manifest, ledger, journal, health }: RunRecord): Report {
  return buildReport({
    exercise: manifest.exercise.id,
    seed: manifest.seed,
    manifest,
    deadlineMinutes: manifest.exercise.deadlineMinutes,
    focus: focusOf(manifest),
    thresholds: manifest.thresholds,
    oneMachine: manifest.fabric?.kind === "own",
    nationOf: new Map(manifest.organisations.map(({ id, nation }) => [id, nation])),
    arms: manifest.arms.map((facts) => ({
      facts,
      rows: ledger.filter((row) => row.arm === facts.topology),
      journal: journal.filter((event) => event.arm === facts.topology),
      health: health.filter((each) => each.arm === facts.topology).map(without),
    })),
  });
}

/** Histograms of each arm, merged where a run directory has several of one edge. */
function edgesByArm({ manifest, histograms }: RunRecord): ArmEdges[] {
  return manifest.arms.map(({ topology }) => {
    const edges = new EdgeHistograms();
    edges.merge(histograms.filter(({ arm }) => arm === topology).map(without));
    return { topology, edges: edges.entries() };
  });
}

/** What is said of an arm, without saying again of which. */
function without<T extends { readonly arm: string }>(ofArm: T): Omit<T, "arm"> {
  const { arm, ...rest } = ofArm;
  void arm;
  return rest;
}

/**
 * Writes `report.json`, `report.html`, `latency.csv`, `timeline.csv` and `intervals.jsonl` into a run
 * directory; throws InputError if it is not one.
 */
export function rebuildReport(dir: string): Report {
  const record = readRunDirectory(dir);
  const report = reportOf(record);
  writeFileSync(join(dir, files.reportJson), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(dir, files.latencyCsv), latencyCsv(edgesByArm(record)));
  writeFileSync(join(dir, files.timelineCsv), timelineCsv(report));
  const subject = headlineSubject(record.ledger, focusOf(record.manifest));
  writeJsonl(join(dir, files.intervals), intervalRows(report, record.ledger, subject));
  writeFileSync(join(dir, files.reportHtml), renderHtml(report, extrasOf(record)));
  return report;
}
