/** After-action report and improvement plan of a run directory, made from its other files. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../../domain/input.ts";
import type { Report, ReportArm } from "../../domain/measurement/mod.ts";
import type { PlayState } from "../../domain/play/mod.ts";
import type { Timeline } from "../../domain/timeline/mod.ts";
import {
  files as runFiles,
  readRunDirectory,
  timelineChart,
  type Markup,
  type RunRecord,
} from "../report/mod.ts";
import { afterActionOf, type AfterAction, type Fact } from "./data.ts";
import { decisionsOf } from "./decisions.ts";
import { renderAfterAction } from "./page.ts";
import { findChromium, NO_BROWSER, notPrinted, printPdf } from "./pdf.ts";
import type { Status } from "./sections/opening.ts";
import { planCsv, planXlsx } from "./sheets.ts";
import type { Language } from "./words/mod.ts";

/** Files that only played exercises have. */
export const playedFiles = {
  play: "play.json",
  timeline: "timeline.json",
  /** Who joined. Runs recorded before have none. */
  participants: "participants.json",
} as const;

/** Name of a file in a language; the English ones have no ending of their own. */
const named = (stem: string, language: Language, ending: string): string =>
  `${stem}${language === "en" ? "" : `.${language}`}.${ending}`;

export const fileNames = (language: Language) => ({
  html: named("after-action-report", language, "html"),
  pdf: named("after-action-report", language, "pdf"),
  csv: named("improvement-plan", language, "csv"),
  xlsx: named("improvement-plan", language, "xlsx"),
});

/** Whether people played the run. */
export const isPlayed = (dir: string): boolean => existsSync(join(dir, playedFiles.play));

export interface Wish {
  readonly language: Language;
  /** `final` is refused while an objective is not rated. */
  readonly status: Status;
}

export interface Written {
  readonly data: AfterAction;
  /** Paths. */
  readonly files: readonly string[];
  /** Sentences about what could not be written. */
  readonly missing: readonly string[];
}

/**
 * Writes the report of a played run beside `report.html`, and puts what it says into `report.json`.
 *
 * @throws InputError for a directory of no played run, and for a final report that cannot be one
 */
export async function writeAfterAction(dir: string, report: Report, wish: Wish): Promise<Written> {
  const record = readRunDirectory(dir);
  const data = afterActionOfRun(dir, record, report);
  const problem = notFinal(data);
  if (wish.status === "final" && problem !== null) {
    throw new InputError([{ file: dir, line: 0, column: 0, message: problem }]);
  }
  const { language, status } = wish;
  const names = fileNames(language);
  const written: string[] = [];
  const write = (name: string, content: string | Buffer): void => {
    writeFileSync(join(dir, name), content);
    written.push(join(dir, name));
  };
  writeFileSync(
    join(dir, runFiles.reportJson),
    `${JSON.stringify({ ...report, afterAction: data }, null, 2)}\n`,
  );
  const rendered = { language, status, axis: axisOf(report.arms[0], data) };
  write(names.html, renderAfterAction(data, { ...rendered, links: true }));
  write(names.csv, planCsv(data, language));
  write(names.xlsx, await planXlsx(data, language));
  // One of before would not say what the page says now.
  rmSync(join(dir, names.pdf), { force: true });
  const chromium = findChromium();
  if (chromium === null) return { data, files: written, missing: [NO_BROWSER] };
  try {
    const page = renderAfterAction(data, { ...rendered, links: false });
    write(names.pdf, await printPdf(page, chromium, Date.parse(record.manifest.ended)));
    return { data, files: written, missing: [] };
  } catch (error) {
    return { data, files: written, missing: [notPrinted(chromium, error)] };
  }
}

/** Why the report cannot be final yet; null: it can. */
export function notFinal({ run, assessment }: AfterAction): string | null {
  if (run.phase !== "ended") return "the report cannot be final: the exercise has not ended";
  const unrated = assessment.objectives.filter(({ rating }) => rating === null);
  if (unrated.length === 0) return null;
  const ids = unrated.map(({ id }) => `\`${id}\``).join(", ");
  return `the report cannot be final: not rated: ${ids}; an evaluator rates them (N for what nobody observed)`;
}

const axisOf = (arm: ReportArm | undefined, { exercise }: AfterAction): Markup | null =>
  arm ? timelineChart(exercise.name, arm, "all organisations") : null;

function afterActionOfRun(dir: string, record: RunRecord, report: Report): AfterAction {
  const { manifest, ledger, journal, decisions } = record;
  const play = readJson(join(dir, playedFiles.play)) as PlayState;
  const timeline = readJson(join(dir, playedFiles.timeline)) as Timeline;
  // Who is called otherwise in this exercise is so in every language.
  const renamed = new Map(timeline.organizations.map((one) => [one.id, one]));
  return afterActionOf({
    timeline,
    // Recorded before there was a plan: then nobody wrote a row.
    play: { ...play, improvements: play.improvements ?? [] },
    organisations: manifest.organisations.map((one) => {
      const { name, names } = renamed.get(one.id) ?? one;
      return { id: one.id, name, names };
    }),
    attended: attendedIn(dir),
    topology: manifest.topologies[0] ?? { name: play.topology },
    journal,
    decisions: decisionsOf(decisions),
    ledger: { rows: ledger, totals: report.arms[0]!.ledger },
    made: madeOf(record, play, dir),
  });
}

function attendedIn(dir: string): readonly string[] {
  const path = join(dir, playedFiles.participants);
  if (!existsSync(path)) return [];
  return (readJson(path) as { readonly people: readonly string[] }).people;
}

function madeOf({ manifest }: RunRecord, { runId }: PlayState, dir: string): Fact[] {
  const text = (value: unknown): string =>
    typeof value === "string" ? value : JSON.stringify(value);
  const { pack, seed, exercise, begun, ended, versions } = manifest;
  const script = readFileSync(join(dir, playedFiles.timeline));
  return [
    { name: "run", value: runId },
    { name: "exercise", value: exercise.id },
    { name: "timeline", value: createHash("sha256").update(script).digest("hex") },
    { name: "topology", value: manifest.topologies.map(({ id }) => id).join(", ") },
    { name: "seed", value: seed },
    { name: "pack", value: pack.version },
    ...("digest" in pack ? [{ name: "digest", value: text(pack["digest"]) }] : []),
    ...Object.entries(versions).map(([name, value]) => ({ name, value: text(value) })),
    { name: "begun", value: begun },
    { name: "ended", value: ended },
  ];
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    const message = "cannot be read as JSON; expected a file of a played run's directory";
    throw new InputError([{ file: path, line: 0, column: 0, message }]);
  }
}
