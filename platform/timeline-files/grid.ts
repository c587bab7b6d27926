/** A sheet as rows of named cells: where its headers are, and what lies below them. */
import { type Cell, type CellPlace, isBlank, type Sheet } from "./cells.ts";
import { type Column, columnCalled } from "./columns.ts";
import { textOf } from "./values.ts";

export interface GridRow {
  readonly row: number;
  /** Cells under headers that mean something, blank ones included. */
  cell(column: Column): { readonly value: Cell; readonly place: CellPlace };
  /** What stands under other headers, by these. */
  readonly others: ReadonlyMap<string, { readonly value: Cell; readonly place: CellPlace }>;
}

export interface Grid {
  readonly sheet: string;
  readonly header: CellPlace;
  readonly rows: readonly GridRow[];
  has(column: Column): boolean;
  /** Headers that name a column a second time. */
  readonly repeated: readonly CellPlace[];
}

/** Titles, banners and merged cells may stand above the headers; more than this is another sheet. */
const SEARCHED_ROWS = 20;

/** The row with most of the headers; null when no row has two (or one, where there is only one). */
function headerRow({ rows }: Sheet, columns: readonly Column[]): number | null {
  const counts = rows.slice(0, SEARCHED_ROWS).map((row) => {
    const found = row.flatMap((cell) =>
      typeof cell === "string" ? (columnCalled(columns, cell) ?? []) : [],
    );
    return new Set(found).size;
  });
  const most = Math.max(0, ...counts);
  return most < Math.min(2, columns.length) ? null : counts.indexOf(most);
}

/** null when the sheet has no row of headers. */
export function gridOf(sheet: Sheet, columns: readonly Column[]): Grid | null {
  const top = headerRow(sheet, columns);
  if (top === null) return null;
  const at = new Map<Column, number>();
  const others = new Map<string, number>();
  const repeated: CellPlace[] = [];
  const place = (row: number, column: number): CellPlace => ({ sheet: sheet.name, row, column });
  for (const [index, cell] of sheet.rows[top]!.entries()) {
    if (isBlank(cell)) continue;
    const header = textOf(cell).trim();
    const column = columnCalled(columns, header);
    if (column === null || at.has(column)) {
      // What is called alike a second time is kept under its own name, where that is free.
      if (others.has(header) || column?.header === header) repeated.push(place(top, index));
      else others.set(header, index);
    } else at.set(column, index);
  }
  const lastColumn = sheet.rows[top]!.length;
  const rows = sheet.rows.flatMap((cells, row): GridRow[] => {
    if (row <= top || cells.every(isBlank)) return [];
    return [
      {
        row,
        cell: (column) => ({
          value: cells[at.get(column) ?? -1] ?? null,
          place: place(row, at.get(column) ?? lastColumn),
        }),
        others: new Map(
          [...others].map(([header, index]) => [
            header,
            { value: cells[index] ?? null, place: place(row, index) },
          ]),
        ),
      },
    ];
  });
  return {
    sheet: sheet.name,
    header: place(top, 0),
    rows,
    has: (column) => at.has(column),
    repeated,
  };
}
