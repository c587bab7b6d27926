/** The codes of the rules, their sentences and their page stay in step. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  AXES,
  CHANGE_CODES,
  OBLIGATION_CODES,
  REASON_CODES,
  type Axis,
} from "../domain/policy/mod.ts";

const rules = join(import.meta.dirname, "../domain/policy");
const sourceOf = (path: string): string => readFileSync(join(rules, path), "utf8");
const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1]!);

/** Codes that the rules' own text can return, with "ok" for `satisfied()`. */
function codesIn(text: string): string[] {
  const named = matches(text, /\b(?:satisfied|failed)\(\s*"([a-z-]+)"/g);
  const others = matches(text, /\b(?:code:|short\(\d,) "([a-z-]+)"/g);
  const plain = /\bsatisfied\(\)|\bsatisfied\("ok"/.test(text) ? ["ok"] : [];
  return [...named, ...others, ...plain];
}

const sorted = (codes: Iterable<string>): string[] => [...new Set(codes)].toSorted();

describe("every code that the rules can return has a sentence, and no sentence is left over", () => {
  const elsewhere: Partial<Record<Axis, string>> = {
    agreement: `${sourceOf("agreements.ts")} code: "own-nation"`,
    "need-to-know": 'satisfied("cross-sector")',
  };
  test.each(AXES)("of the axis %s", (axis) => {
    const text = sourceOf(`axes/${axis}.ts`) + (elsewhere[axis] ?? "");
    expect(sorted(REASON_CODES[axis])).toEqual(sorted(codesIn(text)));
  });

  test("each axis has a file of its own", () => {
    const files = globSync("*.ts", { cwd: join(rules, "axes") });
    const named = files.map((file) => file.replace(".ts", ""));
    expect(sorted(named)).toEqual(sorted([...AXES, "axis", "mod"]));
  });

  test("of what cannot be decided", () => {
    const text = sourceOf("matter.ts");
    const codes = [...matches(text, /\brefused\("([a-z-]+)"/g), ...codesIn(text), "error"];
    expect(sorted(REASON_CODES[""])).toEqual(sorted(codes));
    expect(sourceOf("decide.ts")).toContain('code: "error"');
  });

  test("of obligations", () => {
    expect(sorted(OBLIGATION_CODES)).toEqual(sorted(codesIn(sourceOf("obligations.ts"))));
  });
});

describe("docs/policy.md", () => {
  const page = readFileSync(join(rules, "../../docs/policy.md"), "utf8");
  test("says what every reason code means", () => {
    const codes = Object.values(REASON_CODES).flat();
    expect(codes.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
  });

  test("names every kind of change that is proposed", () => {
    expect(CHANGE_CODES.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
  });
});
