/** Objectives from rows of critical tasks: ids stand on every row, the rest once. */
import type { Path } from "../../domain/pack/mod.ts";
import { OBJECTIVES } from "./columns.ts";
import type { Reader } from "./from-sheets.ts";
import type { Grid } from "./grid.ts";
import type { Clock } from "./times.ts";

type Entries = Record<string, unknown>;

/** The entry of that id in a list, which is added when there is none; "" is one of its own each time. */
function entry(list: Entries[], id: unknown): { readonly which: number; readonly value: Entries } {
  const found = id === undefined ? -1 : list.findIndex((each) => each["id"] === id);
  if (found >= 0) return { which: found, value: list[found]! };
  const value: Entries = id === undefined ? {} : { id };
  list.push(value);
  return { which: list.length - 1, value };
}

const listIn = (of: Entries, key: string): Entries[] => {
  const list = (of[key] ?? []) as Entries[];
  of[key] = list;
  return list;
};

export function objectivesFrom(reader: Reader, grid: Grid | null, clock: Clock): Entries[] | null {
  if (grid === null || grid.rows.length === 0) return null;
  const objectives: Entries[] = [];
  reader.place(["objectives"], grid.header);
  for (const row of grid.rows) {
    const scratch: Path = ["row", row.row];
    const { target, task, ...own } = reader.row(OBJECTIVES, row, scratch, clock);
    const objective = entry(objectives, own["id"]);
    const at: Path = ["objectives", objective.which];
    const place = (path: Path, keys: readonly string[]): void => {
      for (const key of keys) {
        const column = OBJECTIVES.find((each) => each.key === key)!;
        reader.place([...path, key.split(".").at(-1)!], row.cell(column).place);
      }
    };
    // The first row of an objective is the one that has it all.
    if (Object.keys(objective.value).length <= 1) {
      reader.place(at, { sheet: grid.sheet, row: row.row, column: 0 });
      place(at, ["id", "title", "priority", "capability"]);
    }
    Object.assign(objective.value, own);
    if (target === undefined && task === undefined) continue;
    const targets = listIn(objective.value, "capabilityTargets");
    const its = (target ?? {}) as Entries;
    const found = entry(targets, its["id"]);
    const inTarget: Path = [...at, "capabilityTargets", found.which];
    if (Object.keys(found.value).length <= 1) {
      const column = OBJECTIVES.find(({ key }) => key === "target.id")!;
      reader.place(inTarget, row.cell(column).place);
      place(inTarget, ["target.id", "target.description"]);
    }
    Object.assign(found.value, its);
    if (task === undefined) continue;
    const tasks = listIn(found.value, "criticalTasks");
    const inTask: Path = [...inTarget, "criticalTasks", tasks.length];
    const column = OBJECTIVES.find(({ key }) => key === "task.id")!;
    reader.place(inTask, row.cell(column).place);
    place(inTask, ["task.id", "task.description", "task.standard"]);
    tasks.push(task as Entries);
  }
  return objectives;
}
