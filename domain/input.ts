/** Bad input as data: one problem per mistake, all of them at once. */

export interface Problem {
  /** File as the user named it; "" for input that has none. */
  readonly file: string;
  /** From 1; 0 when unknown. */
  readonly line: number;
  readonly column: number;
  /** What is wrong, with the user's value in backticks, and what would be accepted. */
  readonly message: string;
}

/** One line per problem: `file:line:column: message`. */
export function describeProblem(problem: Problem): string {
  const { file, line, column, message } = problem;
  const position = line > 0 ? `:${line}:${column}` : "";
  return file === "" ? message : `${file}${position}: ${message}`;
}

/** Thrown at the edges for input that cannot be used; the command line exits with 104. */
export class InputError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join("\n"));
    this.name = "InputError";
    this.problems = problems;
  }
}
