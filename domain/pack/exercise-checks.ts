/** Windows and faults of an exercise fit together. */
import type { Problem } from "../input.ts";
import { checkFault } from "./fault-checks.ts";
import type { FilesByKind, Names } from "./names.ts";
import { hint } from "./suggest.ts";
import { each, eachText, type Found, type PackFile, problemAt, valueAt } from "./source.ts";

function checkWindow(file: PackFile, { path, value }: Found): Problem[] {
  const incidents = valueAt(value, ["incidents"]);
  const lasts = valueAt(value, ["lastsMinutes"]);
  if (incidents === false && (lasts === undefined || lasts === null)) {
    const message = "a window without incidents has no length of its own; expected `lastsMinutes`";
    return [problemAt(file, path, message)];
  }
  return [];
}

function checkWindows(file: PackFile): Problem[] {
  const windows = each(file.value, "windows.*");
  const some = windows.some(({ value }) => valueAt(value, ["incidents"]) === true);
  const none = "no window has `incidents: true`; expected at least one";
  return [
    ...windows.flatMap((window) => checkWindow(file, window)),
    ...(some || windows.length === 0 ? [] : [problemAt(file, ["windows"], none)]),
  ];
}

/** The switches of active cyber defence are turned on at a window that the exercise has. */
function checkSwitches(file: PackFile, windows: readonly string[]): Problem[] {
  return eachText(file.value, "activeCyberDefence.from")
    .filter(({ value }) => !windows.includes(value))
    .map(({ path, value }) => {
      const message = `this exercise has no window \`${value}\`; ${hint(value, windows)}`;
      return problemAt(file, path, message);
    });
}

export const checkExercises = (files: FilesByKind, names: Names): Problem[] =>
  files.exercise.flatMap((file) => {
    const windows = eachText(file.value, "windows.*.name").map((found) => found.value);
    return [
      ...checkWindows(file),
      ...checkSwitches(file, windows),
      ...each(file.value, "faults.*").flatMap((fault) =>
        checkFault({ file, fault, windows, files, names }),
      ),
    ];
  });
