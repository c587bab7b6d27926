/** What the checks know of a pack's files: plain values, and where in the file each of them stands. */
import type { Problem } from "../input.ts";

export type Path = readonly (string | number)[];

export interface Position {
  /** From 1; 0 where there are no lines. */
  readonly line: number;
  readonly column: number;
  /** Where it really stands, when that is not the file it was asked of. */
  readonly file?: string;
}

/** One file of a pack after parsing; how it was parsed is the reader's business. */
export interface PackFile {
  /** Path within the pack with forward slashes, for example "topologies/us-hub.yaml". */
  readonly name: string;
  /** Path as the user would name it, for messages. */
  readonly shown: string;
  readonly value: unknown;
  /** Where a value or its key stands; the nearest enclosing value when there is none. */
  readonly locate: (path: Path, at: "key" | "value") => Position;
}

export function problemAt(
  file: PackFile,
  path: Path,
  message: string,
  at: "key" | "value" = "value",
): Problem {
  return { file: file.shown, ...file.locate(path, at), message };
}

/** The same as text, for messages that name a second place. */
export function placeOf(file: PackFile, path: Path): string {
  const { line, file: shown = file.shown } = file.locate(path, "value");
  return line > 0 ? `${shown}:${line}` : shown;
}

/** A value met while walking a pattern, with its path. */
export interface Found {
  readonly path: Path;
  readonly value: unknown;
}

/** Whether a value is a map of keys and values. */
export const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function step(found: Found, segment: string): Found[] {
  const { path, value } = found;
  if (Array.isArray(value)) {
    return segment === "*" ? value.map((item, i) => ({ path: [...path, i], value: item })) : [];
  }
  if (!isMap(value)) return [];
  const keys = segment === "*" || segment === "~" ? Object.keys(value) : [segment];
  return keys
    .filter((key) => key in value)
    .map((key) => ({ path: [...path, key], value: segment === "~" ? key : value[key] }));
}

/**
 * Every value that a pattern such as "organisations.*.clients.*" meets. `*` stands for any element
 * or key; a last `~` yields the keys of a map themselves. What has another shape is passed over:
 * the schema reports it.
 */
export function each(value: unknown, pattern: string): Found[] {
  const start: Found[] = [{ path: [], value }];
  return pattern
    .split(".")
    .reduce((found, segment) => found.flatMap((one) => step(one, segment)), start);
}

/** Like `each`, strings only. */
export function eachText(value: unknown, pattern: string): { path: Path; value: string }[] {
  return each(value, pattern).filter(
    (found): found is { path: Path; value: string } => typeof found.value === "string",
  );
}

/** The value at a path, or undefined. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (Array.isArray(inner)) return typeof key === "number" ? inner[key] : undefined;
    return isMap(inner) ? inner[String(key)] : undefined;
  }, value);
}
