/** What a schema has against a command, in words: one line for each mistake. */
import type { z } from "zod";
import { hint } from "../pack/mod.ts";

/** The lines for these findings of a schema about `value`; `known` are the keys accepted, by path. */
export function describeIssues(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  known: Readonly<Record<string, readonly string[]>>,
): string[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map(String).join(".");
    if (issue.code === "unrecognized_keys") {
      const accepted = known[path] ?? [];
      return issue.keys.map((key) => `unknown key \`${join(path, key)}\`; ${hint(key, accepted)}`);
    }
    const found = at(value, issue.path);
    const expected = expectation(issue);
    if (found === undefined) return [`missing \`${path}\`; expected ${expected}`];
    return [`\`${path}\` is ${shown(found)}; expected ${expected}`];
  });
}

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  array: "a list",
  object: "an object",
};

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_value") return `one of ${issue.values.map(String).join(", ")}`;
  if (!issue.message.startsWith("Invalid input")) return issue.message;
  return issue.code === "invalid_type" ? (KINDS[issue.expected] ?? issue.expected) : issue.message;
}

function shown(value: unknown): string {
  if (typeof value === "object") return Array.isArray(value) ? "a list" : "an object";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return `\`${text.slice(0, 100)}\``;
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}

const join = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);
