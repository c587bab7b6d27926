/** Says in the pack's own words what a schema found: value in backticks, and what would be accepted. */
import { z } from "zod";
import type { Problem } from "../input.ts";
import { type PackFile, type Path, problemAt, valueAt } from "./source.ts";
import { hint, nearest } from "./suggest.ts";

type Issue = z.core.$ZodIssue;

const EXPECTED: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list of exactly two entries",
  object: "a map of keys and values",
  record: "a map of keys and values",
};

/** The user's value as it can stand in a message. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "a map";
  return `\`${String(value)}\``;
}

function inner(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return inner(schema.unwrap() as z.ZodType);
  }
  return schema instanceof z.ZodDefault ? inner(schema.unwrap() as z.ZodType) : schema;
}

/** Keys that the schema accepts in the map at this path. */
function acceptedKeys(schema: z.ZodType, path: Path): readonly string[] {
  const target = path.reduce<z.ZodType | undefined>((outer, key) => {
    const here = outer && inner(outer);
    if (here instanceof z.ZodObject) return here.shape[key] as z.ZodType | undefined;
    if (here instanceof z.ZodUnion) return mapOf(here)?.shape[key] as z.ZodType | undefined;
    if (here instanceof z.ZodArray) return here.element as z.ZodType;
    return here instanceof z.ZodRecord ? (here.valueType as z.ZodType) : undefined;
  }, schema);
  const end = target && inner(target);
  const found = end instanceof z.ZodUnion ? mapOf(end) : end;
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

const mapOf = (union: z.ZodUnion): z.ZodObject | undefined =>
  union.options.find((option) => option instanceof z.ZodObject);

function unknownKeys(file: PackFile, schema: z.ZodType, path: Path, keys: string[]): Problem[] {
  const accepted = acceptedKeys(schema, path);
  return keys.map((key) =>
    problemAt(file, [...path, key], `unknown key \`${key}\`; ${hint(key, accepted)}`, "key"),
  );
}

function missing(file: PackFile, path: Path, expected: string): Problem {
  const key = path.at(-1);
  const what = path.length === 0 ? "the file is empty" : `missing \`${String(key)}\``;
  return problemAt(file, path, `${what}; expected ${expected}`);
}

function wording(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case "invalid_type":
      return `expected ${EXPECTED[issue.expected] ?? issue.expected}, found ${shown(value)}`;
    case "invalid_value":
      return `unknown value ${shown(value)}; ${hint(String(value), issue.values.map(String))}`;
    case "invalid_key":
      return `key \`${String(issue.path.at(-1))}\` cannot be used; expected ${issue.issues[0]?.message ?? "another one"}`;
    case "too_small":
    case "too_big":
      return issue.origin === "array" && Array.isArray(value) && value.length > 0
        ? `${value.length} entries found; expected ${tidy(issue)}`
        : `${value === "" || Array.isArray(value) ? "nothing" : shown(value)} found; expected ${tidy(issue)}`;
    default:
      return `${shown(value)} cannot be used; expected ${tidy(issue)}`;
  }
}

/** Our own phrases pass; zod's own wording for a tuple does not. */
const tidy = (issue: Issue): string =>
  /^(Too|Invalid)/.test(issue.message) ? "a list of exactly two entries" : issue.message;

function describe(file: PackFile, schema: z.ZodType, issue: Issue): Problem[] {
  const path = issue.path as Path;
  if (issue.code === "unrecognized_keys") return unknownKeys(file, schema, path, issue.keys);
  if (issue.code === "invalid_union") {
    const meant = meantBranch(issue);
    if (meant)
      return meant.flatMap((each) =>
        describe(file, schema, { ...each, path: [...path, ...each.path] }),
      );
  }
  const value = valueAt(file.value, path);
  if (issue.code === "invalid_key") return [problemAt(file, path, wording(issue, value), "key")];
  if (value === undefined || (value === null && path.length === 0)) {
    return [missing(file, path, expectedHere(issue))];
  }
  return [problemAt(file, path, wording(issue, value))];
}

/** What the one form has against it that the value has the shape of; null when it has that of none. */
function meantBranch({ errors }: Extract<Issue, { code: "invalid_union" }>): Issue[] | null {
  return errors.find((issues) => issues.every((each) => !isOtherShape(each))) ?? null;
}

const isOtherShape = ({ code, path }: Issue): boolean =>
  path.length === 0 && code === "invalid_type";

function expectedHere(issue: Issue): string {
  if (issue.code === "invalid_type") return EXPECTED[issue.expected] ?? issue.expected;
  return issue.code === "invalid_value" ? `one of ${issue.values.join(", ")}` : tidy(issue);
}

/** All that a schema has against a file, or its value as the schema reads it. */
export function checkSchema(
  file: PackFile,
  schema: z.ZodType,
): { data: unknown; problems: Problem[] } {
  const result = schema.safeParse(file.value);
  if (result.success) return { data: result.data, problems: [] };
  const { issues } = result.error;
  const problems = issues
    .filter((issue) => !isMisspelt(file, schema, issue, issues))
    .flatMap((issue) => describe(file, schema, issue));
  return { data: undefined, problems };
}

/** A missing key whose misspelling stands beside it is one mistake, reported at the misspelling. */
function isMisspelt(
  file: PackFile,
  schema: z.ZodType,
  issue: Issue,
  issues: readonly Issue[],
): boolean {
  const path = issue.path as Path;
  const key = path.at(-1);
  if (key === undefined || valueAt(file.value, path) !== undefined) return false;
  const accepted = acceptedKeys(schema, path.slice(0, -1));
  return issues.some(
    (other) =>
      other.code === "unrecognized_keys" &&
      other.path.join() === path.slice(0, -1).join() &&
      other.keys.some((written) => nearest(written, accepted) === key),
  );
}
