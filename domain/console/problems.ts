/** What can go wrong between a page and the console: the wire carries the code, the pages the words. */

/** HTTP status by code. */
export const PROBLEMS = {
  "bad-request": 400,
  "not-joined": 401,
  "wrong-code": 401,
  forbidden: 403,
  "foreign-origin": 403,
  "not-found": 404,
  refused: 409,
  "too-large": 413,
  "too-long": 422,
  "too-many": 429,
  internal: 500,
  unreachable: 503,
  "not-started": 503,
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

export interface Problem {
  readonly code: ProblemCode;
  /** Each in words, in English, where the code alone does not say it. */
  readonly details: readonly string[];
}
