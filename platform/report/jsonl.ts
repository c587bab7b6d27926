/** JSON Lines files whose first line is the exercise banner. */
import { readFileSync, writeFileSync } from "node:fs";
import { InputError, type Problem } from "../../domain/input.ts";
import { EXERCISE_BANNER } from "../bus/subjects.ts";

const BANNER_LINE = { banner: EXERCISE_BANNER, kind: "banner" } as const;

/** Writes the banner and then one row per line. */
export function writeJsonl(path: string, rows: Iterable<unknown>): void {
  const lines = [BANNER_LINE, ...rows].map((row) => `${JSON.stringify(row)}\n`);
  writeFileSync(path, lines.join(""));
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
  for (const [index, text] of readLines(path).entries()) {
    const row = parse(text);
    if (index === 0 && !isBanner(row)) add(1, `not the banner; expected \`${bannerText}\``);
    if (index === 0) continue;
    if (check(row)) rows.push(row);
    else
      add(index + 1, `\`${text.slice(0, 60)}\` is not a row of this file; was it edited or cut?`);
  }
  if (problems.length > 0) throw new InputError(problems);
  return rows;
}

const bannerText = JSON.stringify(BANNER_LINE);

function readLines(path: string): string[] {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    const message = "cannot be read; expected a file of a run directory";
    throw new InputError([{ file: path, line: 0, column: 0, message }]);
  }
  return text.split("\n").filter((line, index) => line !== "" || index === 0);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isBanner = (row: unknown): boolean => JSON.stringify(row) === bannerText;
