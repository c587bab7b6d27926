/** What a rule of marking is, and what rules share. */
import type { Issue } from "../../policy/types.ts";
import type { Label } from "../label.ts";
import type { MarkingWorld } from "../world.ts";
import type { RuleId } from "./sources.ts";

/** Looks at a label and returns an issue for each way in which it breaks this rule. */
export type Rule = (label: Label, world: MarkingWorld) => Issue[];

/** What is wrong, as data. */
export function issue(rule: RuleId, message: string): Issue {
  return { rule, message };
}

/** An issue when the condition holds, else nothing; most labels are sound, and nothing is written about them. */
export function when(broken: boolean, rule: RuleId, message: () => string): Issue[] {
  return broken ? [issue(rule, message())] : [];
}

/** FGI and JOINT separate by single spaces (CAPCO §A.6 p. 16). */
export function spaceIssues(text: string, written: string): Issue[] {
  return when(
    text !== written,
    "list-separator",
    () => `\`${text}\` is not separated by single spaces; write \`${written}\``,
  );
}

/** Words as a list of accepted values, each in backticks. */
export function quoted(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(", ");
}

export function duplicatesOf(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
