/** Everybody who ever joined, whether they did anything or not: for the report's list of participants. */
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { writePrivate } from "./private-store.ts";

/** Of one exercise; who has a code and joins under ever new names is not all listed. */
const MOST = 1_000;

const storedSchema = z.array(z.string());

export class Attendance {
  readonly #path: string;
  readonly #people: Set<string>;

  constructor(path: string) {
    this.#path = path;
    const stored = existsSync(path)
      ? storedSchema.parse(JSON.parse(readFileSync(path, "utf8")))
      : [];
    this.#people = new Set(stored);
  }

  /** As the journal would name them, in the order in which they came first. */
  get people(): readonly string[] {
    return [...this.#people];
  }

  came(by: string): void {
    if (this.#people.has(by) || this.#people.size >= MOST) return;
    this.#people.add(by);
    writePrivate(this.#path, JSON.stringify(this.people));
  }
}
