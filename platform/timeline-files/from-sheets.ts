/** Sheets become a timeline as it would be written, every value with the cell that it stands in. */
import type { Problem } from "../../domain/input.ts";
import { hint, type PackFile, type Path } from "../../domain/pack/mod.ts";
import { a1, type CellPlace, isBlank, type Sheet } from "./cells.ts";
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
import { type Grid, gridOf, type GridRow } from "./grid.ts";
import { put, valueIn } from "./paths.ts";
import { objectivesFrom } from "./objectives.ts";
import type { Clock } from "./times.ts";
import { textOf } from "./values.ts";

/** A problem, and the cell that it is about where it is about one. */
export interface PlacedProblem extends Problem {
  readonly cell: CellPlace | null;
}

export interface ReadSheets {
  /** As a file of a played exercise; its places are cells. */
  readonly file: PackFile;
  readonly problems: readonly PlacedProblem[];
  /** The cell that a problem names by its `file`; null for one of the base. */
  cellAt(shown: string): CellPlace | null;
}

type Entries = Record<string, unknown>;

/** Collects values, the cells they came from, and what cannot be read. */
export class Reader {
  readonly #shown: string;
  readonly #places = new Map<string, CellPlace>();
  readonly #cells = new Map<string, CellPlace>();
  readonly problems: PlacedProblem[] = [];

  constructor(shown: string) {
    this.#shown = shown;
  }

  /** Says where a value stands, or should. */
  place(path: Path, place: CellPlace): void {
    this.#places.set(path.join("\n"), place);
  }

  problem(place: CellPlace, message: string): void {
    this.problems.push({ file: this.shown(place), line: 0, column: 0, message, cell: place });
  }

  shown(place: CellPlace): string {
    const shown = `${this.#shown}:${a1(place)}`;
    this.#cells.set(shown, place);
    return shown;
  }

  cellAt(shown: string): CellPlace | null {
    return this.#cells.get(shown) ?? null;
  }

  /** The cell of a value, or of the nearest that encloses it. */
  locate(path: Path): CellPlace | null {
    for (let depth = path.length; depth > 0; depth--) {
      const found = this.#places.get(path.slice(0, depth).join("\n"));
      if (found !== undefined) return found;
    }
    return null;
  }

  /** A row's values at their keys, below a path. */
  row(columns: readonly Column[], row: GridRow, base: Path, clock: Clock): Entries {
    const entries: Entries = {};
    for (const column of columns) {
      const { value: cell, place } = row.cell(column);
      this.place([...base, ...column.key.split(".")], place);
      if (isBlank(cell)) continue;
      const read = column.codec.read(cell, clock);
      if (read.kind === "refused") this.problem(place, read.message);
      else put(entries, column.key, read.value);
    }
    return entries;
  }
}

/** Sheets by what they are; a single one is the timeline, whatever it is called. */
function sorted(sheets: readonly Sheet[]): { known: Map<SheetName, Sheet>; others: Sheet[] } {
  const known = new Map<SheetName, Sheet>();
  const others: Sheet[] = [];
  for (const sheet of sheets) {
    const name = sheetCalled(sheet.name);
    if (name !== null && !known.has(name)) known.set(name, sheet);
    else others.push(sheet);
  }
  if (!known.has("Timeline")) {
    const guess = others.find((sheet) => gridOf(sheet, TIMELINE) !== null);
    if (guess !== undefined) {
      known.set("Timeline", guess);
      others.splice(others.indexOf(guess), 1);
    }
  }
  return { known, others };
}

/**
 * Reads sheets; what they have no sheet for comes from a base, where there is one.
 * @param shown what messages call the file
 */
export function fromSheets(
  sheets: readonly Sheet[],
  name: string,
  shown: string,
  base: PackFile | null,
): ReadSheets {
  const reader = new Reader(shown);
  const { known, others } = sorted(sheets);
  const value: Entries = {};
  const given = (base?.value ?? {}) as Entries;
  readExercise(reader, known.get("Exercise"), value);
  const merged = { ...given, ...value };
  const clock = clockOf(merged);
  const grids = { reader, known, clock };
  putList(value, "moves", rowsOf(grids, "Moves", MOVES, "moves"));
  putList(value, "teams", rowsOf(grids, "Teams", TEAMS, "teams"));
  putList(value, "organizations", rowsOf(grids, "Organizations", ORGANIZATIONS, "organizations"));
  putList(
    value,
    "objectives",
    objectivesFrom(reader, gridFor(grids, "Objectives", OBJECTIVES), clock),
  );
  putList(value, "injects", injectsFrom(grids));
  const kept = others.flatMap(({ name: sheet, rows }) =>
    rows.every((row) => row.every(isBlank))
      ? []
      : [[sheet, rows.map((row) => row.map((cell) => textOf(cell)))] as const],
  );
  if (kept.length > 0) value["otherSheets"] = Object.fromEntries(kept);
  const whole = { ...given, ...value };
  const home: CellPlace = { sheet: sheets[0]?.name ?? "Timeline", row: 0, column: 0 };
  return {
    file: {
      name,
      shown,
      value: whole,
      locate: (path, at) => {
        const top = String(path[0] ?? "");
        const place = reader.locate(path);
        if (place === null && base !== null && !(top in value)) {
          return { file: base.shown, ...base.locate(path, at) };
        }
        return { line: 0, column: 0, file: reader.shown(place ?? home) };
      },
    },
    problems: reader.problems,
    cellAt: (place) => reader.cellAt(place),
  };
}

function putList(into: Entries, key: string, value: unknown[] | null): void {
  if (value !== null) into[key] = value;
}

function clockOf(value: Entries): Clock {
  const startEx = valueIn(value, "exercise.startEx");
  const zone = valueIn(value, "exercise.timeZone");
  const isTime = typeof startEx === "string" && !Number.isNaN(Date.parse(startEx));
  return {
    startEx: isTime ? startEx : null,
    timeZone: typeof zone === "string" && isZone(zone) ? zone : "UTC",
  };
}

function isZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }).format(0) !== "";
  } catch {
    return false;
  }
}

/** Fields are read in two passes, for times need the time zone. */
function readExercise(reader: Reader, sheet: Sheet | undefined, into: Entries): void {
  if (sheet === undefined) return;
  const found = sheet.rows.flatMap((cells, row) => {
    const [label, value] = [cells[0] ?? null, cells[1] ?? null];
    const field = typeof label === "string" ? columnCalled(EXERCISE, label) : null;
    const place = { sheet: sheet.name, row, column: 1 };
    if (field === null && row > 0 && !isBlank(label) && !isBlank(value)) {
      const shown = textOf(label).trim();
      if (shown.toLowerCase() !== "field") {
        const accepted = EXERCISE.map(({ header }) => header);
        reader.problem(
          { ...place, column: 0 },
          `unknown field \`${shown}\`; ${hint(shown, accepted)}`,
        );
      }
    }
    return field === null ? [] : [{ field, value, place }];
  });
  const home = { sheet: sheet.name, row: 0, column: 0 };
  reader.place(["exercise"], home);
  const pass = (clock: Clock, final: boolean): void => {
    for (const { field, value, place } of found) {
      if (final) reader.place(field.key.split("."), place);
      if (isBlank(value)) continue;
      const read = field.codec.read(value, clock);
      if (read.kind === "read") put(into, field.key, read.value);
      else if (final) reader.problem(place, read.message);
    }
  };
  pass({ startEx: null, timeZone: "UTC" }, false);
  pass(clockOf(into), true);
}

interface Grids {
  readonly reader: Reader;
  readonly known: ReadonlyMap<SheetName, Sheet>;
  readonly clock: Clock;
}

function gridFor(
  { reader, known }: Grids,
  name: SheetName,
  columns: readonly Column[],
): Grid | null {
  const sheet = known.get(name);
  if (sheet === undefined) return null;
  const grid = gridOf(sheet, columns);
  if (grid === null) {
    if (sheet.rows.some((row) => !row.every(isBlank))) {
      const accepted = columns.map(({ header }) => header).join(", ");
      const place = { sheet: sheet.name, row: 0, column: 0 };
      reader.problem(place, `no row of headers found; accepted: ${accepted}`);
    }
    return null;
  }
  for (const place of grid.repeated)
    reader.problem(place, "this column is there twice; each may stand once");
  return grid;
}

function rowsOf(
  grids: Grids,
  name: SheetName,
  columns: readonly Column[],
  key: string,
): Entries[] | null {
  const grid = gridFor(grids, name, columns);
  if (grid === null || grid.rows.length === 0) return null;
  grids.reader.place([key], grid.header);
  return grid.rows.map((row, which) => {
    grids.reader.place([key, which], { sheet: grid.sheet, row: row.row, column: 0 });
    return grids.reader.row(columns, row, [key, which], grids.clock);
  });
}

function injectsFrom(grids: Grids): Entries[] | null {
  const injects = rowsOf(grids, "Timeline", TIMELINE, "injects");
  const grid = injects === null ? null : gridFor(grids, "Timeline", TIMELINE);
  if (injects === null || grid === null) return null;
  for (const [which, { others }] of grid.rows.entries()) {
    const kept = [...others].filter(([, { value }]) => !isBlank(value));
    for (const [header, { place }] of others)
      grids.reader.place(["injects", which, "otherColumns", header], place);
    if (kept.length > 0)
      injects[which]!["otherColumns"] = Object.fromEntries(
        kept.map(([header, { value }]) => [header, textOf(value)]),
      );
  }
  joinExpectations(grids, injects);
  return injects;
}

/** Expectations have a sheet of their own and name their inject. */
function joinExpectations(grids: Grids, injects: readonly Entries[]): void {
  const { reader, clock } = grids;
  const grid = gridFor(grids, "Expectations", EXPECTATIONS);
  const [own, ...columns] = EXPECTATIONS;
  for (const row of grid?.rows ?? []) {
    const { value, place } = row.cell(own!);
    const number = textOf(value).trim();
    const which = injects.findIndex(({ controlNumber }) => controlNumber === number);
    if (which < 0) {
      const numbers = injects.map(({ controlNumber }) => textOf((controlNumber ?? null) as string));
      const message =
        number === ""
          ? "missing the control number of its inject"
          : `unknown inject \`${number}\`; ${hint(number, numbers)}`;
      reader.problem(place, message);
      continue;
    }
    const inject = injects[which]!;
    const before = (inject["expectations"] ?? []) as Entries[];
    const path = ["injects", which, "expectations", before.length];
    reader.place(path, { ...place, column: 0 });
    inject["expectations"] = [...before, reader.row(columns, row, path, clock)];
  }
}
