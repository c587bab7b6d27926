import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FAULT_TYPES } from "../../domain/faults/mod.ts";
import { REASON_CODES } from "../../domain/policy/mod.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";

const ROOT = join(import.meta.dirname, "../..");

const wanted = Object.entries(REASON_CODES).flatMap(([axis, codes]) =>
  codes.map((code) => `${axis}:${code}`),
);

test.each([
  ["English", en],
  ["Japanese", ja],
])("every reason code of the rules has words in %s, and no words are left over", (_, words) => {
  const worded = Object.entries(words.reasons.codes).flatMap(([axis, codes]) =>
    Object.entries(codes)
      .filter(([, text]) => text.length > 5)
      .map(([code]) => `${axis}:${code}`),
  );
  expect(worded.toSorted()).toEqual(wanted.toSorted());
});

test("whatever a submission may be returned for has words in Japanese", () => {
  const rules = globSync("domain/policy/{submission*,derivation,statements}.ts", { cwd: ROOT });
  const source = (file: string): string => readFileSync(join(ROOT, file), "utf8");
  const named = rules
    .filter((file) => !file.endsWith(".test.ts"))
    .flatMap((file) => [...source(file).matchAll(/(?:rule: |wrong\()"([a-z-]+)"/g)])
    .map(([, rule]) => rule!);
  const texts = /const TEXTS = \{([\s\S]*?)\n\}/.exec(
    source("platform/checkpoint/reasons.ts"),
  )![1]!;
  const own = [...texts.matchAll(/^ {2}"?([a-z-]+)"?:/gm)].map(([, code]) => code!);
  expect([named.length > 20, own.length > 15]).toEqual([true, true]);
  const codes = [...named, ...own, "addressee-repeated", "sector-repeated"];
  expect(codes.filter((code) => !ja.reasons.refusals[code])).toEqual([]);
});

test("every type of fault has words, and no words are left over", () => {
  expect(Object.keys(en.faults).toSorted()).toEqual([...FAULT_TYPES].toSorted());
});

/** Every text of a tree of messages, by its place; functions by what they say of examples. */
function texts(tree: object, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const at = `${path}.${key}`;
    if (typeof value === "string") return [[at, value]];
    if (typeof value === "function")
      return [[at, String((value as (...of: unknown[]) => unknown)("x", 2, 3))]];
    return texts(value as object, at);
  });
}

test("nothing Japanese is left in English, but for the way to it", () => {
  const japanese = texts(en).filter(([, text]) =>
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text),
  );
  expect(japanese.map(([at]) => at)).toEqual([".shell.language"]);
});

test("TLP words stay as they are, and nothing is left out", () => {
  const japanese = new Map(texts(ja));
  for (const [at, text] of texts(en)) {
    expect(japanese.has(at), at).toBe(true);
    const words = (of: string) => [...of.matchAll(/TLP:[A-Z+]+/g)].map(String).toSorted();
    expect(words(japanese.get(at)!), at).toEqual(words(text));
  }
});
