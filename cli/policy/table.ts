/** Text for terminals: marks, columns and lists. */
import { AXES, isRefused, type AxisResult } from "../../domain/policy/mod.ts";

export const YES = "✓";
export const NO = "✗";
export const BULLET = "-";

/** Fills up with spaces; for text of one column per character. */
export const pad = (text: string, width: number): string => text.padEnd(width);

export const widest = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map((text) => text.length));

/** `1 class`, `12 classes`, `1,240 classes`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
}

/** Lines of `name  value`, values below each other; without a value no line. */
export function fields(all: readonly (readonly [name: string, value: string])[]): string[] {
  const told = all.filter(([, value]) => value !== "");
  const width = widest(told.map(([name]) => name));
  return told.map(([name, value]) => `  ${pad(name, width)}  ${value}`);
}

/** A code with its parameters, as messages and documentation name it. */
export function coded(code: string, params: Readonly<Record<string, string>>): string {
  const given = Object.entries(params).map(([name, value]) => ` ${name}=${value}`);
  return `[${code}${given.join("")}]`;
}

/** Words with commas; of many the first and how many more. */
export function some(all: readonly string[], atMost = 8): string {
  if (all.length <= atMost) return all.join(", ");
  const shown = all.slice(0, atMost - 2);
  return `${shown.join(", ")} and ${all.length - shown.length} more`;
}

/** JSON with lists a row per line, however many rows. */
export function rowsJson(document: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(document).map(([key, value]) => {
    const shown = Array.isArray(value) ? rows(value) : JSON.stringify(value);
    return `  ${JSON.stringify(key)}: ${shown}`;
  });
  return `{\n${entries.join(",\n")}\n}`;
}

function rows(values: readonly unknown[]): string {
  if (values.length === 0) return "[]";
  return `[\n${values.map((value) => `    ${JSON.stringify(value)}`).join(",\n")}\n  ]`;
}

/** Words in lines of at most this width, all but the first behind the indent. */
export function wrap(words: readonly string[], width: number, indent: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length > width && line !== "") {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].join(`\n${indent}`);
}

/** Axes each with its code, `agreement (kind-not-covered, jp-us-gsomia)`. */
export function axesText(axes: readonly AxisResult[]): string {
  const [first] = axes;
  if (first !== undefined && axes.length === AXES.length && isRefused({ axes })) {
    return `every axis (${first.code})`;
  }
  return axes.map(({ axis, code, params }) => `${axis} (${named(code, params)})`).join(", ");
}

const named = (code: string, { agreement }: AxisResult["params"]): string =>
  agreement === undefined ? code : `${code}, ${agreement}`;
