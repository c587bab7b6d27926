/** Packs with mistakes, for tests. */
import { readFileSync, writeFileSync } from "node:fs";
import { InputError, type Problem } from "../../domain/input.ts";

/** Replaces text that must be there once, and returns where it begins. */
export function replaceOnce(
  path: string,
  from: string,
  to: string,
): { line: number; column: number } {
  const text = readFileSync(path, "utf8");
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`${from} is ${parts.length - 1} times in ${path}`);
  writeFileSync(path, parts.join(to));
  const before = parts[0]!.split("\n");
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** What is wrong with an input; nothing when it is read. */
export function problemsOf(read: () => unknown): readonly Problem[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}
