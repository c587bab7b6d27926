/** Timelines in files of every kind that planners use, told apart by the endings of their names. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { stringify } from "yaml";
import { EXERCISE_BANNER } from "../../domain/banner.ts";
import { InputError, type Problem } from "../../domain/input.ts";
import type { PackFile } from "../../domain/pack/mod.ts";
import {
  readTimeline,
  timelineSchema,
  type ReadTimeline,
  type TimelineWorld,
} from "../../domain/timeline/mod.ts";
import { cexf } from "./cexf.ts";
import type { Sheet } from "./cells.ts";
import { sheetCalled } from "./columns.ts";
import { readCsv, writeCsv } from "./csv.ts";
import { fromSheets } from "./from-sheets.ts";
import { inOrder } from "./key-order.ts";
import { toSheets } from "./to-sheets.ts";
import { writtenForm } from "./written-form.ts";
import { type Annotation, readXlsx, writeXlsx } from "./xlsx.ts";

/** A spreadsheet, read: a timeline, or everything that is wrong with it. */
export type Imported = { readonly sheets: readonly Sheet[] } & (
  | ({ readonly kind: "read" } & ReadTimeline)
  | {
      readonly kind: "refused";
      readonly problems: readonly Problem[];
      /** The workbook as it was read, with what is wrong marked in it. */
      annotate(): Promise<Buffer>;
    }
);

function refuse(file: string, message: string): never {
  throw new InputError([{ file, line: 0, column: 0, message }]);
}

/** "plan.moves.csv" and so on beside "plan.csv". */
function csvSheets(path: string): Sheet[] {
  const stem = basename(path, extname(path));
  const beside = readdirSync(dirname(path))
    .filter((name) => name.startsWith(`${stem}.`) && name.endsWith(".csv"))
    .map((name) => ({ name, sheet: name.slice(stem.length + 1, -".csv".length) }))
    .filter(({ sheet }) => sheet !== "" && !sheet.includes("."))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const read = (name: string, sheet: string): Sheet => {
    const file = join(dirname(path), name);
    return readCsv(readFileSync(file), sheet, file);
  };
  const others = beside.map(({ name, sheet }) => {
    const decoded = decodeURIComponent(sheet);
    return read(name, sheetCalled(decoded) ?? decoded);
  });
  return [read(basename(path), "Timeline"), ...others];
}

/**
 * Reads a spreadsheet (.xlsx, or .csv with the other sheets beside it) into a timeline.
 * @param base a timeline in YAML, from which comes what the spreadsheet has no sheet for
 * @throws InputError when the file is no spreadsheet at all
 */
export async function importTimeline(
  path: string,
  world: TimelineWorld,
  base: PackFile | null = null,
): Promise<Imported> {
  if (!existsSync(path)) refuse(path, "no such file; expected a spreadsheet (.xlsx or .csv)");
  const ending = extname(path).toLowerCase();
  if (ending !== ".xlsx" && ending !== ".csv")
    refuse(path, `\`${ending}\` is no spreadsheet that is read; expected .xlsx or .csv`);
  const sheets = ending === ".csv" ? csvSheets(path) : await readXlsx(readFileSync(path), path);
  const name = `exercises/${basename(path, extname(path))}.yaml`;
  const { file, problems, cellAt } = fromSheets(sheets, name, path, base);
  const checked = attempt(() => readTimeline(file, world));
  if (problems.length === 0 && checked.kind === "read") return { sheets, ...checked };
  const told = new Set(problems.map((problem) => problem.file));
  // What cannot be read is missing as well; once is enough.
  const others = checked.kind === "refused" ? checked.problems : [];
  const all = [...problems, ...others.filter((problem) => !told.has(problem.file))];
  const annotations = all.map((problem): Annotation => {
    const cell = cellAt(problem.file) ?? { sheet: sheets[0]!.name, row: 0, column: 0 };
    return { cell, message: problem.message };
  });
  return {
    kind: "refused",
    sheets,
    problems: all.map(({ file: shown, line, column, message }) => ({
      file: shown,
      line,
      column,
      message,
    })),
    annotate: () => writeXlsx(sheets, annotations),
  };
}

type Attempt =
  | ({ readonly kind: "read" } & ReadTimeline)
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

function attempt(read: () => ReadTimeline): Attempt {
  try {
    return { kind: "read", ...read() };
  } catch (error) {
    if (error instanceof InputError) return { kind: "refused", problems: error.problems };
    throw error;
  }
}

/** A timeline as YAML, in the order of its shape; comments of the file it came from are not kept. */
export function timelineYaml({ written }: Pick<ReadTimeline, "written">): string {
  const text = stringify(inOrder(timelineSchema, writtenForm(written)), { lineWidth: 100 });
  return `# ${EXERCISE_BANNER}\n${text}`;
}

/**
 * Writes a timeline as .xlsx, .csv (with the other sheets beside it), .json (Common Exercise Format) or
 * .yaml.
 * @returns the files that were written
 * @throws InputError for another ending, or what does not fit into the format
 */
export async function exportTimeline(read: ReadTimeline, path: string): Promise<string[]> {
  const write = (to: string, content: string | Buffer): string => {
    writeFileSync(to, content);
    return to;
  };
  switch (extname(path).toLowerCase()) {
    case ".xlsx":
      return [write(path, await writeXlsx(sheetsOf(read, path)))];
    case ".csv":
      return sheetsOf(read, path).map((sheet) => write(csvPath(path, sheet), writeCsv(sheet)));
    case ".json":
      return [write(path, `${JSON.stringify(cexf(read), null, 2)}\n`)];
    case ".yaml":
    case ".yml":
      return [write(path, timelineYaml(read))];
    default:
      return refuse(
        path,
        "this ending is none that is written; expected .xlsx, .csv, .json or .yaml",
      );
  }
}

function sheetsOf({ written }: ReadTimeline, path: string): Sheet[] {
  try {
    return toSheets(written);
  } catch (error) {
    if (error instanceof RangeError) return refuse(path, error.message);
    throw error;
  }
}

function csvPath(path: string, { name }: Sheet): string {
  if (name === "Timeline") return path;
  const suffix =
    sheetCalled(name)?.toLowerCase() ?? encodeURIComponent(name).replaceAll(".", "%2E");
  return join(dirname(path), `${basename(path, extname(path))}.${suffix}.csv`);
}
