/** JSON Lines files whose first line is the exercise banner. */
import { readFileSync, writeFileSync } from "node:fs";
import { InputError, type Problem } from "../../domain/input.ts";
import { EXERCISE_BANNER } from "../bus/subjects.ts";

const BANNER_LINE = { banner: EXERCISE_BANNER, kind: "banner" } as const;

/** One line of a file after its banner. */
export interface JsonLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** undefined when the text is not JSON. */
  readonly row: unknown;
}

/** The text of a file: the banner and then one row per line. */
export function jsonlText(rows: Iterable<unknown>): string {
  return [BANNER_LINE, ...rows].map((row) => `${JSON.stringify(row)}\n`).join("");
}

/** Writes the banner and then one row per line. */
export function writeJsonl(path: string, rows: Iterable<unknown>): void {
  writeFileSync(path, jsonlText(rows));
}

/** Takes a file's text apart; empty lines count and are left out. */
export function parseJsonl(text: string): { bannered: boolean; lines: JsonLine[] } {
  const [first = "", ...rest] = text.split("\n");
  const lines = rest.map((line, index) => ({ line: index + 2, text: line, row: parse(line) }));
  return { bannered: first === bannerText, lines: lines.filter((each) => each.text !== "") };
}

/**
 * Reads the rows after the banner.
 *
 * @throws InputError naming every line that is not JSON, or a missing banner
 */
export function readJsonl<T>(path: string, check: (row: unknown) => row is T): T[] {
  const problems: Problem[] = [];
  const add = (line: number, message: string) =>
    problems.push({ file: path, line, column: 1, message });
  const rows: T[] = [];
  const { bannered, lines } = parseJsonl(readText(path));
  if (!bannered) add(1, `not the banner; expected \`${bannerText}\``);
  for (const { line, text, row } of lines) {
    if (check(row)) rows.push(row);
    else add(line, `\`${text.slice(0, 60)}\` is not a row of this file; was it edited or cut?`);
  }
  if (problems.length > 0) throw new InputError(problems);
  return rows;
}

const bannerText = JSON.stringify(BANNER_LINE);

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    const message = "cannot be read; expected a file of a run directory";
    throw new InputError([{ file: path, line: 0, column: 0, message }]);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
