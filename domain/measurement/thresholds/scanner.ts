/** Reads an expression from left to right and knows where it is. */
import type { ThresholdProblem } from "./types.ts";

/** Ends reading: what follows cannot be understood. */
export class Unreadable extends Error {
  readonly problem: ThresholdProblem;

  constructor(problem: ThresholdProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

export interface Word {
  readonly text: string;
  /** From 1. */
  readonly column: number;
}

export class Scanner {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#skip();
  }

  get column(): number {
    return this.#at + 1;
  }

  get done(): boolean {
    return this.#at >= this.#text.length;
  }

  /** Passes over these characters if they come next. */
  take(characters: string): boolean {
    if (!this.#text.startsWith(characters, this.#at)) return false;
    this.#at += characters.length;
    this.#skip();
    return true;
  }

  /** Passes over these characters or fails with what was expected. */
  demand(characters: string, expected: string): void {
    if (!this.take(characters)) this.fail(expected);
  }

  /** The text that a pattern matches from here on, without the space around it. */
  word(pattern: RegExp, expected: string): Word {
    const sticky = new RegExp(pattern, "y");
    sticky.lastIndex = this.#at;
    const [match = ""] = sticky.exec(this.#text) ?? [];
    if (match.trim() === "") this.fail(expected);
    const column = this.column;
    this.#at += match.length;
    this.#skip();
    return { text: match.trim(), column };
  }

  /** Throws Unreadable: what is here, and what would be accepted. */
  fail(expected: string): never {
    const rest = this.#text.slice(this.#at);
    const found = rest === "" ? "ends here" : `has \`${rest}\` here`;
    throw new Unreadable({ column: this.column, message: `${found}; expected ${expected}` });
  }

  #skip(): void {
    while (this.#text[this.#at] === " ") this.#at++;
  }
}
