/**
 * The journal as the console has heard it, a line each: the broker hands every event over once, and a
 * console that is started again shows what was before.
 */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import type { JournalEntry } from "../../domain/console/mod.ts";

export class JournalFile {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** The latest of what was heard before, in order. A line that a kill cut short is left out. */
  read(atMost: number): JournalEntry[] {
    if (!existsSync(this.#path)) return [];
    const lines = readFileSync(this.#path, "utf8")
      .split("\n")
      .slice(-atMost - 1);
    return lines.flatMap((line) => {
      try {
        return [JSON.parse(line) as JournalEntry];
      } catch {
        return [];
      }
    });
  }

  append(entry: JournalEntry): void {
    appendFileSync(this.#path, `${JSON.stringify(entry)}\n`, { mode: 0o600 });
  }
}
