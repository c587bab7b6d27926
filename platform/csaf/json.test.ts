import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locate, parseJson } from "./json.ts";

describe("reading json with positions", () => {
  it("gives what JSON.parse gives, for every value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 4 }), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(parseJson(text)).toEqual({ kind: "value", value: JSON.parse(text) as unknown });
      }),
    );
  });

  it("accepts no text that JSON.parse does not", () => {
    const pieces = fc.constantFrom("{", "}", "[", "]", ",", ":", '"a"', "1", "-", "0", "true", " ");
    const outcome = fc.check(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const text = parts.join("");
        return parseJson(text).kind === "broken" || isJson(text);
      }),
    );
    expect(outcome.counterexample).toBeNull();
  });

  it("finds a part, or the nearest parent of a part that is missing", () => {
    const text = '{\n  "a": [\n    1,\n    {"b": 2}\n  ]\n}';
    expect(locate(text, [["a", 1, "b"], ["a", 1, "c"], ["a"], [], ["z"]])).toEqual([
      { line: 4, column: 11 },
      { line: 4, column: 5 },
      { line: 2, column: 8 },
      { line: 1, column: 1 },
      { line: 1, column: 1 },
    ]);
  });

  it("reads long strings and many values", () => {
    const text = JSON.stringify([String.raw`\n"x`.repeat(500_000), Array(200_000).fill(0)]);
    expect(parseJson(text).kind).toBe("value");
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
