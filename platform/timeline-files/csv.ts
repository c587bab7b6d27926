/** Sheets as CSV: one file each, the timeline under the name that is given and the others beside it. */
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { InputError } from "../../domain/input.ts";
import type { Cell, Sheet } from "./cells.ts";

/**
 * What a spreadsheet would take for a formula when it opens the file, and what already has the mark that
 * keeps it from doing so.
 */
const RUNS = /^['=+\-@\t]/;

/** An apostrophe before it, as planners write it themselves; reading takes it away again. */
const guarded = (cell: string): string => (RUNS.test(cell) ? `'${cell}` : cell);
const unguarded = (cell: string): string =>
  cell.startsWith("'") && RUNS.test(cell.slice(1)) ? cell.slice(1) : cell;

const shown = (cell: Cell): string =>
  cell instanceof Date
    ? cell.toISOString()
    : typeof cell === "string"
      ? guarded(cell)
      : String(cell ?? "");

/** A sheet as UTF-8 with a byte order mark, by which Excel knows it, and lines that end with CR LF. */
export const writeCsv = ({ rows }: Sheet): string =>
  stringify(
    rows.map((row) => row.map((cell) => shown(cell))),
    { bom: true, record_delimiter: "\r\n", quoted_match: /[\n\r;\t]/ },
  );

/**
 * Reads one file, with commas, semicolons or tabs between its cells.
 * @throws InputError when it is not UTF-8, or no CSV
 */
export function readCsv(bytes: Buffer, name: string, file: string): Sheet {
  const text = decoded(bytes, file);
  try {
    const rows = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
    return { name, rows: rows.map((row) => row.map((cell) => unguarded(cell))) };
  } catch (error) {
    const reason = error instanceof Error ? error.message.toLowerCase() : String(error);
    throw new InputError([{ file, line: 0, column: 0, message: `not readable as csv: ${reason}` }]);
  }
}

function decoded(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const message = "it is not UTF-8; save it as `CSV UTF-8` in the spreadsheet";
    throw new InputError([{ file, line: 0, column: 0, message }]);
  }
}

const DELIMITERS = [",", ";", "\t"] as const;

/** Whichever stands most often outside quotes among the first lines. */
function delimiterOf(text: string): string {
  const head = text
    .slice(0, 20_000)
    .replaceAll(/"(?:[^"]|"")*"/g, "")
    .split("\n")
    .slice(0, 5)
    .join("\n");
  const counts = DELIMITERS.map((delimiter) => head.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}
