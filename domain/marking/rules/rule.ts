/** What a rule of marking is, and what rules share. */
import type { Issue } from "../../policy/types.ts";
import type { Label } from "../label.ts";
import type { MarkingWorld } from "../world.ts";

/** Looks at a label and returns an issue for each way in which it breaks this rule. */
export type Rule = (label: Label, world: MarkingWorld) => Issue[];

/** An issue when the condition holds, else nothing. */
export function when(broken: boolean, rule: string, message: string): Issue[] {
  return broken ? [{ rule, message }] : [];
}

/** Words as a list of accepted values, each in backticks. */
export function quoted(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(", ");
}

export function duplicatesOf(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
