/** Windows, faults and thresholds of an exercise fit together. */
import { WINDOW_NAMES, type WindowName } from "../exercise/types.ts";
import type { Problem } from "../input.ts";
import {
  describeThresholdProblem,
  readThreshold,
  type KnownNames,
  type ThresholdProblem,
} from "../measurement/thresholds/mod.ts";
import type { FilesByKind, Names } from "./names.ts";
import { thresholdText } from "./schema.ts";
import { each, eachText, type Found, type PackFile, problemAt, valueAt } from "./source.ts";
import { hint } from "./suggest.ts";

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

/** Attributes that a fault type takes, each with the range of its values. */
const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, [number, number]>>>> = {
  staffing: { factor: [0, 1] },
  down: {},
};

function checkAttributes(file: PackFile, { path, value }: Found): Problem[] {
  const type = eachText(value, "type")[0]?.value ?? "";
  const accepted = Object.hasOwn(ATTRIBUTES, type) ? ATTRIBUTES[type] : undefined;
  if (accepted === undefined) return [];
  const given = each(value, "attributes.~").map((found) => String(found.value));
  const unknown = given
    .filter((key) => !(key in accepted))
    .map((key) => {
      const message = `fault type ${type} has no attribute \`${key}\`; ${hint(key, Object.keys(accepted))}`;
      return problemAt(file, [...path, "attributes", key], message, "key");
    });
  const wrong = Object.entries(accepted).flatMap(([key, [from, to]]) => {
    const attribute = valueAt(value, ["attributes", key]);
    if (typeof attribute === "number" && attribute >= from && attribute <= to) return [];
    if (attribute !== undefined && typeof attribute !== "number") return [];
    const found = attribute === undefined ? `missing \`${key}\`` : `\`${key}: ${attribute}\``;
    const message = `${found}; a ${type} fault takes \`${key}\` from ${from} to ${to}`;
    return [problemAt(file, [...path, "attributes", key], message)];
  });
  return [...unknown, ...wrong];
}

function checkFault(file: PackFile, fault: Found, windows: readonly string[]): Problem[] {
  const outside = eachText(fault.value, "startAt.window")
    .filter(({ value }) => !windows.includes(value))
    .map(({ path, value }) => {
      const message = `this exercise has no window \`${value}\`; ${hint(value, windows)}`;
      return problemAt(file, [...fault.path, ...path], message);
    });
  return [...outside, ...checkAttributes(file, fault)];
}

export const checkExercises = (files: FilesByKind, names: Names): Problem[] =>
  files.exercise.flatMap((file) => {
    const windows = eachText(file.value, "windows.*.name").map((found) => found.value);
    return [
      ...checkWindows(file),
      ...each(file.value, "faults.*").flatMap((fault) => checkFault(file, fault, windows)),
      ...checkThresholds(file, {
        windows,
        organisations: [...names.organisation],
        nations: [...new Set(names.nationOf.values())],
        topologies: [...names.topology],
      }),
    ];
  });
