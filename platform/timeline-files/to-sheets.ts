/** A timeline as sheets: what they show is all there is, and reading them gives the same timeline. */
import { EXERCISE_BANNER } from "../../domain/banner.ts";
import type { WrittenTimeline } from "../../domain/timeline/mod.ts";
import type { Cell, Sheet } from "./cells.ts";
import {
  type Column,
  columnCalled,
  EXERCISE,
  EXPECTATIONS,
  MOVES,
  OBJECTIVES,
  ORGANIZATIONS,
  type SheetName,
  TEAMS,
  TIMELINE,
} from "./columns.ts";
import { valueIn } from "./paths.ts";
import { writtenForm } from "./written-form.ts";

type Entries = Readonly<Record<string, unknown>>;

/**
 * The sheets of a timeline, in their order, each under the banner of exercises.
 * @throws RangeError for a column of the planner's own that has the name of one of Sekisho's
 */
export function toSheets(timeline: WrittenTimeline): Sheet[] {
  const written = writtenForm(timeline);
  const sheets: [SheetName, Sheet["rows"]][] = [
    ["Timeline", timelineRows(written)],
    ["Moves", table(MOVES, written.moves)],
    ["Objectives", table(OBJECTIVES, objectiveRows(written))],
    ["Expectations", table(EXPECTATIONS, expectationRows(written))],
    ["Teams", table(TEAMS, written.teams)],
    ["Organizations", table(ORGANIZATIONS, written.organizations ?? [])],
    ["Exercise", exerciseRows(written)],
  ];
  const own = sheets.map(([name, rows]): Sheet => ({ name, rows: [[EXERCISE_BANNER], ...rows] }));
  const others = Object.entries(written.otherSheets ?? {}).map(([name, rows]): Sheet => ({
    name,
    rows,
  }));
  return [...own, ...others];
}

function cellOf({ key, codec }: Column, row: Entries): Cell {
  const value = valueIn(row, key);
  return value === undefined ? null : codec.write(value);
}

const table = (columns: readonly Column[], rows: readonly Entries[]): Cell[][] => [
  columns.map(({ header }) => header),
  ...rows.map((row) => columns.map((column) => cellOf(column, row))),
];

function timelineRows({ injects }: WrittenTimeline): Cell[][] {
  const others = [
    ...new Set(injects.flatMap(({ otherColumns }) => Object.keys(otherColumns ?? {}))),
  ];
  const taken = others.find((header) => columnCalled(TIMELINE, header) !== null);
  if (taken !== undefined)
    throw new RangeError(`\`${taken}\` in otherColumns is the name of a column that Sekisho has`);
  const [headers, ...rows] = table(TIMELINE, injects);
  return [
    [...headers!, ...others],
    ...rows.map((row, place) => [
      ...row,
      ...others.map((header) => injects[place]!.otherColumns?.[header] ?? null),
    ]),
  ];
}

function objectiveRows({ objectives }: WrittenTimeline): Entries[] {
  return (objectives ?? []).flatMap(({ capabilityTargets = [], ...objective }) => {
    const rows = capabilityTargets.flatMap(({ criticalTasks = [], ...target }) => {
      const tasks = criticalTasks.length === 0 ? [undefined] : criticalTasks;
      return tasks.map((task, which) => ({
        target: which === 0 ? target : { id: target.id },
        task,
      }));
    });
    const all: Entries[] = rows.length === 0 ? [{}] : rows;
    return all.map((row, which) => ({
      ...(which === 0 ? objective : { id: objective.id }),
      ...row,
    }));
  });
}

const expectationRows = ({ injects }: WrittenTimeline): Entries[] =>
  injects.flatMap(({ controlNumber, expectations }) =>
    (expectations ?? []).map((expectation) => ({ controlNumber, ...expectation })),
  );

const exerciseRows = (written: WrittenTimeline): Cell[][] => [
  ["Field", "Value"],
  ...EXERCISE.map((field): Cell[] => [field.header, cellOf(field, written)]).filter(
    ([, value]) => value !== null,
  ),
];
