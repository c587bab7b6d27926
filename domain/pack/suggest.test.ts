import * as fc from "fast-check";
import { expect, test } from "vitest";
import { hint, nearest } from "./suggest.ts";

test("the nearest word is found over a swap, a missing letter and capitals", () => {
  const words = ["nisc", "cisa", "mod-jp", "asean-regional-cert"];
  expect(nearest("nics", words)).toBe("nisc");
  expect(nearest("CISA", words)).toBe("cisa");
  expect(nearest("asean-regional-crt", words)).toBe("asean-regional-cert");
});

test("a word that resembles nothing gets the accepted ones instead of a guess", () => {
  expect(hint("tokyo", ["nisc", "cisa"])).toBe("accepted: nisc, cisa");
  expect(hint("tokyo", [])).toBe("nothing is accepted here");
});

test("a long list of accepted words is cut, and says so", () => {
  const words = Array.from({ length: 60 }, (_, i) => `sector-number-${i}`);
  expect(hint("x", words)).toMatch(/sector-number-39, …$/);
});

test("an accepted word is always nearest to itself", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), (words) => {
      expect(nearest(words[0]!, words)).toBe(words[0]);
    }),
  );
});
