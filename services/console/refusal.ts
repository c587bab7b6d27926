/** An answer that is a refusal: thrown by routes, told to the page as a code. */
import { PROBLEMS, type Problem, type ProblemCode } from "../../domain/console/mod.ts";

export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly details: readonly string[];

  constructor(code: ProblemCode, details: readonly string[] = []) {
    super(details.join("; ") || code);
    this.name = "Refusal";
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return PROBLEMS[this.code];
  }

  get problem(): Problem {
    return { code: this.code, details: this.details };
  }
}
