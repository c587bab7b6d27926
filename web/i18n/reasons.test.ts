import { expect, test } from "vitest";
import { FAULT_TYPES } from "../../domain/faults/mod.ts";
import { REASON_CODES } from "../../domain/policy/mod.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";

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
