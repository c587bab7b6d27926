/** Windows, faults and thresholds of an exercise fit together. */
import { WINDOW_NAMES, type WindowName } from "../exercise/types.ts";
import type { Problem } from "../input.ts";
import {
  describeThresholdProblem,
  readThreshold,
  type KnownNames,
  type ThresholdProblem,
} from "../measurement/thresholds/mod.ts";
import { checkFault } from "./fault-checks.ts";
import type { FilesByKind, Names } from "./names.ts";
import { hint } from "./suggest.ts";
import { thresholdText } from "./schema.ts";
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
    ...checkOrder(file),
  ];
}

/** Windows lie end to end in the order they are written: it must be that of what they mean. */
function checkOrder(file: PackFile): Problem[] {
  const rank = (name: string): number => WINDOW_NAMES.indexOf(name as WindowName);
  const names = eachText(file.value, "windows.*.name").filter(({ value }) => rank(value) >= 0);
  return names.flatMap(({ path, value }, place) => {
    const before = names[place - 1]?.value;
    if (before === undefined || rank(before) <= rank(value)) return [];
    const message = `window \`${value}\` comes after \`${before}\`; expected the order ${WINDOW_NAMES.join(", ")}`;
    return [problemAt(file, path, message)];
  });
}

/** Each expression can be read, and names what the pack and the exercise have. */
function checkThresholds(file: PackFile, known: KnownNames): Problem[] {
  return each(file.value, "thresholds.*").flatMap(({ path, value }) => {
    const expression = thresholdText(value);
    // The schema says what is wrong with its shape.
    if (expression === null) return [];
    const problems: ThresholdProblem[] = [];
    readThreshold(expression, known, problems);
    return problems.map((problem) =>
      problemAt(file, path, describeThresholdProblem(expression, problem)),
    );
  });
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
      ...checkThresholds(file, {
        windows,
        organisations: [...names.organisation],
        nations: [...new Set(names.nationOf.values())],
        topologies: [...names.topology],
      }),
    ];
  });
