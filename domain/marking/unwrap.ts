/** What a marking is wrapped in: the parentheses of a portion mark, the form of exercises. */
import type { Issue } from "../policy/types.ts";
import { issue, when } from "./rules/rule.ts";

export interface Unwrapped {
  readonly text: string;
  /** True when it stands in parentheses, as portion marks do. */
  readonly portion: boolean;
  readonly issues: readonly Issue[];
}

/** Takes off "[EXERCISE: …]" and "(…)"; reports parentheses that do not hold exactly one mark. */
export function unwrap(text: string): Unwrapped {
  const marking = /^\[EXERCISE: (.*)\]$/.exec(text)?.[1] ?? text;
  if (!marking.startsWith("(")) return { text: marking, portion: false, issues: [] };
  const followed = /^\(([^\s()]*(?: [^\s()]+)*)\)\s+\S/.exec(marking);
  if (followed !== null) {
    const mark = followed[1] ?? "";
    const message = `\`${marking}\` is more than a mark; give the mark alone: \`(${mark})\``;
    return { text: mark, portion: true, issues: [issue("parentheses", message)] };
  }
  const closed = marking.endsWith(")");
  const inner = marking.slice(1, closed ? -1 : undefined);
  const issues = when(
    !closed,
    "parentheses",
    () => `\`${marking}\` opens a parenthesis and does not close it; write \`(${inner})\``,
  );
  return { text: inner, portion: true, issues };
}
