import type { ProblemCode } from "../../../domain/console/mod.ts";

/** What went wrong, and what to do. */
export const problems: Record<ProblemCode, string> = {
  "bad-request": "The console did not understand this. Reload the page and try again.",
  "not-joined": "You have not joined, or your seat was given up. Join again with your code.",
  "wrong-code": "This code opens nothing. Check it with your facilitator.",
  forbidden: "Your role may not do this.",
  "foreign-origin": "This request did not come from this page's own address. Reload the page.",
  "not-found": "There is no such thing here.",
  refused: "This was not done.",
  "too-large": "This is too long. Shorten it and try again.",
  "too-long":
    "This took longer than one question may. Ask about less, or ask `sekisho policy` in a terminal.",
  "too-many": "Too many attempts. Wait a minute and try again.",
  internal: "Something went wrong in the console. Tell the exercise director.",
  unreachable: "The exchange does not answer. What you wrote is still here; try again.",
  "not-started": "The exercise has not started yet.",
};
