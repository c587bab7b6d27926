import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseJson } from "./json.ts";
import { countKeys, keysIn } from "./keys.ts";
import { Scanner } from "./scanner.ts";

test("a text has the keys of its value, however it is written", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 1, "\t"), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(countKeys(text)).toBe(keysIn(JSON.parse(text), 1_000));
    }),
    { numRuns: Number(process.env["FC_RUNS"] ?? 300) },
  );
});

test("strings that look like keys are none", () => {
  const value = { 'a": 1': ['b":', '\\":', "c\\"], d: '{"e": 2}' };
  expect(countKeys(JSON.stringify(value))).toBe(2);
  expect(countKeys('"a:"')).toBe(0);
});

test("a key given twice, or nested too deep, is one more than the value has", () => {
  expect(countKeys('{"a": 1, "a" : 2}')).toBe(2);
  expect(keysIn(JSON.parse('{"a": 1, "a" : 2}'), 200)).toBe(1);
  expect(keysIn([[[1]]], 1)).toBe(-1);
});

test("whatever the walk over the text refuses is refused, and nothing else", () => {
  const texts = fc.oneof(
    fc.json(),
    fc.string(),
    fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('"', ",", "}", '"a":1,', "\\"))
      .map(([text, at, inserted]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + inserted + text.slice(place);
      }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(parseJson(text).kind).toBe(isSound(text) ? "value" : "broken");
    }),
    { numRuns: Number(process.env["FC_RUNS"] ?? 1_000) },
  );
});

function isSound(text: string): boolean {
  try {
    new Scanner(text).document();
    return true;
  } catch {
    return false;
  }
}
