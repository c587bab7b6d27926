import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../input.ts";
import { BARE_LABEL, dominates, renderBanner, rollUp, sameMeaning, validateLabel } from "./mod.ts";
import { labelsTogether } from "./labels-testing.ts";
import { labelOf, testSchemes, testWorld } from "./testing.ts";

const together = (...markings: string[]) =>
  renderBanner(rollUp(markings.map(labelOf), testWorld), testSchemes);
const covers = (banner: string, rollup: string) =>
  dominates(labelOf(banner), labelOf(rollup), testWorld);

describe("Table 3", () => {
  test.each<[string, string[], string]>([
    ["the highest level counts", ["U//TLP:CLEAR", "S//NF", "C//NF"], "SECRET//NOFORN//TLP:CLEAR"],
    ["compartments add up", ["TS//TK//NF", "S//SI//NF"], "TOP SECRET//SI/TK//NOFORN"],
    ["ORCON stays", ["S//OC/NF", "TS//NF"], "TOP SECRET//ORCON/NOFORN"],
    ["NOFORN beats REL TO", ["S//NF", "S//REL TO USA, JPN"], "SECRET//NOFORN"],
    [
      "nations in common remain",
      ["S//REL TO USA, JPN, KOR", "S//REL TO USA, GBR, JPN"],
      "SECRET//REL TO USA, JPN",
    ],
    [
      "no nation in common is NOFORN",
      ["S//REL TO USA, JPN", "S//REL TO USA, KOR"],
      "SECRET//NOFORN",
    ],
    [
      "REL TO beside classified without a mark is NOFORN",
      ["S//REL TO USA, JPN", "C"],
      "SECRET//NOFORN",
    ],
    [
      "bare unclassified portions do not count",
      ["U", "S//REL TO USA, JPN"],
      "SECRET//REL TO USA, JPN",
    ],
    [
      "groups stay where all lists are equal",
      ["S//REL TO USA, FVEY", "C//REL TO USA, FVEY"],
      "SECRET//REL TO USA, FVEY",
    ],
    [
      "groups are expanded where lists differ",
      ["S//REL TO USA, FVEY", "S//REL TO USA, GBR, JPN"],
      "SECRET//REL TO USA, GBR",
    ],
    [
      "who has one and sees the other may see both",
      ["S//REL TO USA, JPN", "S//DISPLAY ONLY JPN"],
      "SECRET//DISPLAY ONLY JPN",
    ],
    [
      "RELIDO stays where everything classified has it",
      ["S//RELIDO", "U", "C//RELIDO"],
      "SECRET//RELIDO",
    ],
    ["RELIDO goes where something lacks it", ["S//RELIDO", "C"], "SECRET"],
    [
      "RELIDO goes with the last nation in common",
      ["S//REL TO USA, JPN/RELIDO", "S//REL TO USA, KOR/RELIDO"],
      "SECRET//NOFORN",
    ],
    ["FOUO goes once the level says more", ["U//FOUO", "S//NF"], "SECRET//NOFORN"],
    ["FOUO stays among unclassified", ["U//FOUO", "U"], "UNCLASSIFIED//FOUO"],
    ["CUI categories add up", ["CUI//PROPIN", "CUI//SP-PRVCY"], "CUI//SP-PRVCY/PROPIN"],
    [
      "sources of foreign information add up",
      ["S//FGI JPN", "S//FGI GBR NATO"],
      "SECRET//FGI GBR JPN NATO",
    ],
    [
      "JOINT stays among equals",
      ["//JOINT S CAN USA", "//JOINT TS CAN USA"],
      "//JOINT TOP SECRET CAN USA",
    ],
    [
      "JOINT beside other portions makes its owners sources",
      ["//JOINT S CAN USA", "S"],
      "SECRET//FGI CAN",
    ],
    [
      "another scheme has no NOFORN and names its own nation",
      ["極秘//REL TO USA, JPN", "秘"],
      "極秘//REL TO JPN",
    ],
    ["of levels of one rank the scheme's first counts", ["特定秘密", "極秘"], "極秘"],
    [
      "caveats and the stricter PAP are kept",
      ["U//CAVEAT b//PAP:GREEN//TLP:CLEAR", "U//CAVEAT a//PAP:RED//TLP:CLEAR"],
      "UNCLASSIFIED//CAVEAT a//CAVEAT b//PAP:RED//TLP:CLEAR",
    ],
  ])("%s", (_rule, markings, expected) => {
    expect(together(...markings)).toBe(expected);
    expect(together(...markings.toReversed())).toBe(expected);
  });
});

describe("TLP of several portions", () => {
  test.each<[string, string[], string]>([
    ["the stricter word counts", ["TLP:CLEAR", "TLP:AMBER", "TLP:GREEN"], "TLP:AMBER"],
    ["STRICT is above AMBER", ["TLP:AMBER", "TLP:AMBER+STRICT"], "TLP:AMBER+STRICT"],
    ["one community stays", ["TLP:GREEN first", "TLP:CLEAR"], "TLP:GREEN first"],
    ["none named is the default one", ["TLP:GREEN", "TLP:GREEN cyber-defence"], "TLP:GREEN"],
    ["two communities are AMBER", ["TLP:GREEN first", "TLP:GREEN"], "TLP:AMBER"],
    [
      "roles that all name remain",
      ["TLP:RED cisa/desk, nisc/head", "TLP:RED nisc/head", "TLP:AMBER"],
      "TLP:RED nisc/head",
    ],
    ["roles that not all name go", ["TLP:RED cisa/desk", "TLP:RED nisc/head"], "TLP:RED"],
    ["TLP stands beside a level", ["TLP:AMBER", "S//NF"], "SECRET//NOFORN//TLP:AMBER"],
  ])("%s", (_rule, markings, expected) => {
    expect(together(...markings)).toBe(expected);
  });
});

test("labels of two classification schemes cannot be rolled up, with TLP alone they can", () => {
  expect(() => together("SECRET", "極秘")).toThrow(InputError);
  expect(together("TLP:GREEN", "極秘")).toBe("極秘//TLP:GREEN");
  expect(covers("SECRET", "極秘")).toBe(false);
});

describe("a banner below its portions", () => {
  test.each([
    ["SECRET//NOFORN", "CONFIDENTIAL//NOFORN", true],
    ["CONFIDENTIAL//NOFORN", "SECRET//NOFORN", false],
    ["SECRET//REL TO USA, JPN", "SECRET//REL TO USA, JPN, KOR", true],
    ["SECRET//REL TO USA, JPN, KOR", "SECRET//REL TO USA, JPN", false],
    ["SECRET//REL TO USA, FVEY", "SECRET//REL TO USA, AUS, CAN, GBR, NZL", true],
    ["SECRET", "SECRET//NOFORN", false],
    ["極秘", "極秘//REL TO JPN", true],
    ["SECRET//NOFORN", "SECRET//SI//NOFORN", false],
    ["SECRET//NOFORN", "SECRET//NOFORN//TLP:GREEN", false],
    ["TLP:RED cisa/desk", "TLP:RED cisa/desk, nisc/head", true],
    ["TLP:RED cisa/desk, nisc/head", "TLP:RED cisa/desk", false],
    ["TLP:CLEAR", "TLP:AMBER", false],
  ])("%s over %s: %s", (banner, rollup, expected) => {
    expect(covers(banner, rollup)).toBe(expected);
  });
});

describe("properties", () => {
  const runs = { numRuns: 500 };

  test("the roll-up is associative, commutative and idempotent", () => {
    fc.assert(
      fc.property(labelsTogether(3), ([a, b, c]) => {
        const roll = (...labels: (typeof a)[]) => rollUp(labels as never, testWorld);
        expect(roll(roll(a, b), c)).toEqual(roll(a, roll(b, c)));
        expect(roll(a, b)).toEqual(roll(b, a));
        expect(roll(a, a)).toEqual(a);
        expect(roll(a, b, c)).toEqual(roll(roll(a, b), c));
      }),
      runs,
    );
  });

  test("the bare label changes nothing", () => {
    fc.assert(
      fc.property(labelsTogether(1), ([a]) => {
        expect(rollUp([a!, BARE_LABEL], testWorld)).toEqual(a);
      }),
      runs,
    );
  });

  test("dominance is reflexive, transitive, and antisymmetric up to meaning", () => {
    fc.assert(
      fc.property(labelsTogether(3), ([a, b, c]) => {
        const over = (x = a, y = b) => dominates(x!, y!, testWorld);
        expect(over(a, a)).toBe(true);
        expect(over(a, b) && over(b, c) ? over(a, c) : true).toBe(true);
        expect(over(a, b) && over(b, a)).toBe(sameMeaning(a!, b!, testWorld));
      }),
      runs,
    );
  });

  test("chains of dominance that do exist are transitive", () => {
    fc.assert(
      fc.property(labelsTogether(3), ([a, b, c]) => {
        const ab = rollUp([a!, b!], testWorld);
        const abc = rollUp([ab, c!], testWorld);
        expect(dominates(ab, a!, testWorld)).toBe(true);
        expect(dominates(abc, ab, testWorld)).toBe(true);
        expect(dominates(abc, a!, testWorld)).toBe(true);
      }),
      runs,
    );
  });

  test("the roll-up is valid, but for RED portions without a common reader", () => {
    fc.assert(
      fc.property(labelsTogether(3), (labels) => {
        const rules = validateLabel(rollUp(labels, testWorld), testWorld).map(
          (issue) => issue.rule,
        );
        expect(rules.filter((rule) => rule !== "red-names-nobody")).toEqual([]);
      }),
      runs,
    );
  });
});
