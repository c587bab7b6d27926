/** Workbooks: sheets read from and written to XLSX. */
import readWorkbook from "read-excel-file/node";
import writeWorkbook, { type SheetData } from "write-excel-file/node";
import { InputError } from "../../domain/input.ts";
import { type Cell, type CellPlace, isBlank, type Sheet } from "./cells.ts";
import {
  type Column,
  columnCalled,
  EXERCISE,
  EXPECTATIONS,
  MOVES,
  OBJECTIVES,
  ORGANIZATIONS,
  sheetCalled,
  type SheetName,
  TEAMS,
  TIMELINE,
} from "./columns.ts";

/**
 * The sheets of a workbook, with what its formulas last gave.
 * @throws InputError when it is no workbook
 */
export async function readXlsx(bytes: Buffer, shown: string): Promise<Sheet[]> {
  try {
    const sheets = await readWorkbook(bytes, { trim: false });
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row) => row.map((cell) => cellOf(cell))),
    }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `not readable as xlsx: ${reason.toLowerCase()}; save it as an Excel workbook (.xlsx)`;
    throw new InputError([{ file: shown, line: 0, column: 0, message }]);
  }
}

/** What the library gives for a cell is one of these. */
const cellOf = (cell: unknown): Cell =>
  typeof cell === "string" ||
  typeof cell === "number" ||
  typeof cell === "boolean" ||
  cell instanceof Date
    ? cell
    : null;

const COLUMNS: Readonly<Record<SheetName, readonly Column[]>> = {
  Timeline: TIMELINE,
  Moves: MOVES,
  Objectives: OBJECTIVES,
  Expectations: EXPECTATIONS,
  Teams: TEAMS,
  Organizations: ORGANIZATIONS,
  Exercise: EXERCISE,
};

/** A cell with a problem. */
export interface Annotation {
  readonly cell: CellPlace;
  readonly message: string;
}

const DATE_FORMAT = "yyyy-mm-dd hh:mm:ss";
/** Light red, with dark text on it. */
const MARKED = "#F8CBCB";
/** What a spreadsheet holds in a cell. */
const MOST_CHARACTERS = 32_767;

/**
 * `_x0041_` is an A in this format (OOXML's ST_Xstring); text that only looks so is told apart from it, and
 * what the library leaves out, such as U+FFFD, is written so.
 */
function escaped(text: string): string {
  const plain = text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replaceAll(/\ufffd|\p{Noncharacter_Code_Point}/gu, (left) =>
      left.split("").map(unit).join(""),
    );
  // The library looks texts up in an object, where `valueOf` and its like are there before they are put.
  return plain in {} ? `${unit(plain)}${plain.slice(1)}` : plain;
}

/** The first UTF-16 unit of a text, as the format writes what cannot stand for itself. */
const unit = (text: string): string =>
  `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

type Look = Readonly<Record<string, unknown>>;

/** Text is written as text, so that no spreadsheet takes what begins with `=` for a formula. */
function typed(cell: Cell, look: Look): object | null {
  if (isBlank(cell))
    return Object.keys(look).length === 0 ? null : { type: String, value: "", ...look };
  if (typeof cell === "number") return { type: Number, value: cell, ...look };
  if (typeof cell === "boolean") return { type: Boolean, value: cell, ...look };
  if (cell instanceof Date) return { type: Date, value: cell, format: DATE_FORMAT, ...look };
  return { type: String, value: escaped(cell ?? ""), ...look };
}

/** Widths of the columns, by the row of headers. */
function widths(sheet: Sheet): { width: number }[] {
  const name = sheetCalled(sheet.name);
  if (name === "Exercise") return [{ width: 24 }, { width: 100 }];
  const columns = name === null ? [] : COLUMNS[name];
  const headers = sheet.rows[headerIndex(sheet)] ?? [];
  return headers.map((header) => ({
    width: (typeof header === "string" ? columnCalled(columns, header)?.width : null) ?? 20,
  }));
}

/** Our sheets have the banner above their headers. */
const headerIndex = ({ rows }: Sheet): number => ((rows[0]?.length ?? 0) === 1 ? 1 : 0);

/**
 * A workbook of these sheets. Cells with problems are coloured, and a last column says what is wrong.
 * @throws InputError for text that is too long for a cell
 */
export async function writeXlsx(
  sheets: readonly Sheet[],
  annotations: readonly Annotation[] = [],
): Promise<Buffer> {
  checkLengths(sheets);
  const written = sheets.map((sheet) => ({
    sheet: sheet.name,
    data: annotated(sheet, annotations) as SheetData,
    columns: widths(sheet),
    stickyRowsCount: headerIndex(sheet) + 1,
  }));
  return await writeWorkbook(written).toBuffer();
}

function annotated(sheet: Sheet, annotations: readonly Annotation[]): (object | null)[][] {
  const own = annotations.filter(({ cell }) => cell.sheet === sheet.name);
  const top = headerIndex(sheet);
  const last = Math.max(0, ...sheet.rows.map((row) => row.length));
  const deepest = Math.max(sheet.rows.length - 1, ...own.map(({ cell }) => cell.row));
  return Array.from({ length: deepest + 1 }, (_, row) => {
    const cells = sheet.rows[row] ?? [];
    const its = own.filter(({ cell }) => cell.row === row);
    const length = its.length > 0 || (own.length > 0 && row === top) ? last : cells.length;
    const look: Look = {
      wrap: true,
      alignVertical: "top",
      ...(row <= top && { fontWeight: "bold" }),
    };
    const shown = Array.from({ length }, (_cell, column) => {
      const wrong = its.some(({ cell }) => cell.column === column);
      const cell = cells[column] ?? null;
      if (isBlank(cell) && !wrong) return null;
      return typed(cell, wrong ? { ...look, backgroundColor: MARKED } : look);
    });
    const said = its.map(({ message }) => message).join("\n");
    if (said !== "") return [...shown, typed(said, { ...look, backgroundColor: MARKED })];
    return own.length > 0 && row === top ? [...shown, typed("Problems", look)] : shown;
  });
}

function checkLengths(sheets: readonly Sheet[]): void {
  const problems = sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row) =>
      row
        .filter((cell) => typeof cell === "string" && cell.length > MOST_CHARACTERS)
        .map((cell) => {
          const begins = (cell as string).slice(0, 40);
          const message = `sheet ${sheet.name}: \`${begins}…\` is longer than a cell of a spreadsheet can be; expected ${MOST_CHARACTERS} characters or less`;
          return { file: "", line: 0, column: 0, message };
        }),
    ),
  );
  if (problems.length > 0) throw new InputError(problems);
}
