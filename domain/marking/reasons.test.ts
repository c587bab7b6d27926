/** What a roll-up says of itself: a sentence for each part of the banner, naming its rule. */
import { describe, expect, test } from "vitest";
import { InputError } from "../input.ts";
import { rollUpWithReasons } from "./mod.ts";
import { labelOf, testWorld } from "./testing.ts";

const why = (...marks: string[]): readonly string[] =>
  rollUpWithReasons(marks.map(labelOf), testWorld).why;

/** Reasons besides those for the level, which is the same throughout. */
const besides = (...marks: string[]): readonly string[] =>
  why(...marks).filter((reason) => !reason.startsWith("CAPCO §D.2: the level"));

describe("release", () => {
  const R = "S//REL TO USA, JPN";
  test.each<[string[], string]>([
    [
      ["S//NF", "S"],
      "CAPCO Table 3 row 1: own nation only in a portion is own nation only in the banner: `NOFORN`",
    ],
    [
      ["S//NF", R],
      "CAPCO Table 3 row 2: own nation only in a portion outweighs every other release mark: `NOFORN`",
    ],
    [
      [R, "S//REL TO USA, KOR"],
      "CAPCO Table 3 row 9: the REL TO lists have no nation in common: `NOFORN`",
    ],
    [[R, "S//RELIDO"], "CAPCO Table 3 row 10: `REL TO` beside `RELIDO` is `NOFORN`"],
    [
      [R, "S//DISPLAY ONLY KOR"],
      "CAPCO Table 3 row 11: the REL TO and DISPLAY ONLY lists have no nation in common: `NOFORN`",
    ],
    [
      ["S//REL TO USA, JPN/RELIDO", "S"],
      "CAPCO Table 3 row 12: `REL TO …/RELIDO` beside classified information without a release mark is `NOFORN`",
    ],
    [
      [R, "S//REL TO USA, JPN/RELIDO", "S"],
      "CAPCO Table 3 row 16: `REL TO` beside classified information without a release mark is `NOFORN`",
    ],
    [
      ["S//RELIDO", "S"],
      "CAPCO Table 3 row 17: `RELIDO` beside classified information without a release mark is `NOFORN`",
    ],
    [
      ["S//RELIDO", "S//DISPLAY ONLY JPN"],
      "CAPCO Table 3 row 18: `RELIDO` beside `DISPLAY ONLY` is `NOFORN`",
    ],
    [
      ["S//DISPLAY ONLY JPN", "S"],
      "CAPCO Table 3 row 19: `DISPLAY ONLY` beside classified information without a release mark is `NOFORN`",
    ],
    [
      ["S//DISPLAY ONLY JPN", "S//DISPLAY ONLY KOR"],
      "CAPCO Table 3 row 20: the DISPLAY ONLY lists have no nation in common: `NOFORN`",
    ],
    [
      [R, "S//REL TO USA, GBR, JPN"],
      "CAPCO Table 3 row 21: what every REL TO list names: `REL TO USA, JPN`",
    ],
    [
      ["S//REL TO USA, FVEY", "S//REL TO USA, GBR"],
      "CAPCO Table 3 row 23: what every REL TO list names once its groups stand as their nations: `REL TO USA, GBR`",
    ],
    [["S//RELIDO", "S//RELIDO"], "CAPCO Table 3 row 24: every portion has `RELIDO`: `RELIDO`"],
    [
      ["S//DISPLAY ONLY JPN, KOR", "S//DISPLAY ONLY JPN"],
      "CAPCO Table 3 row 25: what every DISPLAY ONLY list names: `DISPLAY ONLY JPN`",
    ],
    [
      [R, "S//DISPLAY ONLY JPN"],
      "CAPCO Table 3 row 26: who may have one portion may see it beside the others: `DISPLAY ONLY JPN`",
    ],
    [
      ["S//REL TO USA, JPN, KOR", "S//REL TO USA, JPN/DISPLAY ONLY KOR"],
      "CAPCO Table 3 row 27: whom every portion is released to, and whom it may be shown to: `REL TO USA, JPN/DISPLAY ONLY KOR`",
    ],
    [
      ["S//RELIDO", "S//REL TO USA, JPN/RELIDO"],
      "CAPCO p. 155: every portion has `RELIDO`, though not every one a `REL TO` in common: `RELIDO`",
    ],
    [
      ["S", "S"],
      "ruling: classified without a release mark reaches its own nation only, and the banner says no more",
    ],
    [
      ["極秘//REL TO USA, JPN", "極秘"],
      "CAPCO Table 3 row 16: `REL TO` beside classified information without a release mark is `REL TO JPN`",
    ],
    [
      ["極秘//REL TO JPN", "極秘//REL TO USA, JPN"],
      "CAPCO Table 3 row 2: own nation only in a portion outweighs every other release mark: `REL TO JPN`",
    ],
  ])("%j", (marks, reason) => {
    expect(besides(...marks)).toEqual([reason]);
    expect(besides(...marks.toReversed())).toEqual([reason]);
  });

  test("RELIDO beside a REL TO that stays is spoken of too", () => {
    const both = "S//REL TO USA, JPN/RELIDO";
    expect(besides(both, "S//REL TO USA, JPN, KOR/RELIDO")).toEqual([
      "CAPCO Table 3 row 21: what every REL TO list names: `REL TO USA, JPN/RELIDO`",
      "CAPCO p. 156: `RELIDO` stays, as every portion has it",
    ]);
    expect(besides(both, R)).toEqual([
      "CAPCO Table 3 row 21: what every REL TO list names: `REL TO USA, JPN`",
      "CAPCO p. 156: `RELIDO` goes, as not every portion has it",
    ]);
  });

  test("unclassified portions without a release mark do not count, and TLP alone says nothing of release", () => {
    const ignored =
      "CAPCO Table 3: unclassified portions without a release mark do not count for release";
    expect(why("U", R)).toContain(ignored);
    expect(why("U", "U")).not.toContain(ignored);
    expect(why("TLP:CLEAR", R)).not.toContain(ignored);
    expect(why("U//NF", R)).not.toContain(ignored);
  });
});

describe("the other parts of a banner", () => {
  test.each<[string[], string[]]>([
    [["S", "S"], ["CAPCO §D.2: the level is `SECRET` throughout"]],
    [
      ["C", "S", "U", "C"],
      ["CAPCO §D.2: `SECRET` is the highest level of `CONFIDENTIAL`, `SECRET`, `UNCLASSIFIED`"],
    ],
    [
      ["特定秘密", "極秘"],
      [
        "CAPCO §D.2: `極秘` is the highest level of `特定秘密`, `極秘`",
        "our rule: of levels of one rank (`特定秘密`, `極秘`) the one that the scheme lists first counts as the highest",
      ],
    ],
    [["TLP:AMBER", "U"], ["CAPCO §D.2: the level is `UNCLASSIFIED` throughout"]],
    [
      ["TS//TK//SAR-BP//NF", "S//SI//NF"],
      ["CAPCO §D.2: every compartment of every portion stays: `SI/TK//SAR-BP`"],
    ],
    [["S//OC/NF", "S//NF"], ["CAPCO p. 136: `ORCON` stays wherever a portion has it"]],
    [
      ["CUI//NOCON", "CUI//FED ONLY"],
      ["CUI registry: `FED ONLY`, `NOCON` stays wherever a portion has it"],
    ],
    [["U//FOUO", "U"], ["CAPCO p. 134: `FOUO` stays in an unclassified banner"]],
    [["U//FOUO", "S//NF"], ["CAPCO p. 134: `FOUO` goes in a banner of `SECRET`"]],
    [
      ["CUI//PROPIN", "CUI//SP-PRVCY"],
      ["CUI registry: every category of every portion stays: `SP-PRVCY/PROPIN`"],
    ],
    [["CUI//PROPIN", "S//NF"], ["our rule: categories of CUI go in a banner of `SECRET`"]],
    [
      ["S//FGI JPN//NF", "S//FGI GBR//NF"],
      ["CAPCO p. 124: every source of foreign information stays: `FGI GBR JPN`"],
    ],
    [
      ["//JOINT S CAN USA//REL TO USA, CAN", "//JOINT C CAN USA//REL TO USA, CAN"],
      ["CAPCO p. 57: `JOINT CAN USA` stays, as every portion has these owners"],
    ],
    [
      ["//JOINT S CAN USA//REL TO USA, CAN", "S//NF"],
      ["CAPCO p. 57: `JOINT` goes beside other portions, and its owners are named as `FGI CAN`"],
    ],
    [["TLP:AMBER", "TLP:AMBER"], ["TLP 2.0: the label is `TLP:AMBER` throughout"]],
    [
      ["TLP:CLEAR", "TLP:AMBER", "S//NF"],
      ["TLP 2.0: `TLP:AMBER` is the strictest of `TLP:CLEAR`, `TLP:AMBER`"],
    ],
    [
      ["TLP:GREEN", "TLP:GREEN first", "TLP:GREEN cyber-defence"],
      [
        "our rule: the communities `cyber-defence`, `first` have no name for their common members, so `TLP:AMBER`",
      ],
    ],
    [["TLP:GREEN", "TLP:GREEN cyber-defence"], ["TLP 2.0: the label is `TLP:GREEN` throughout"]],
    [
      ["TLP:GREEN", "TLP:AMBER"],
      ["TLP 2.0: `TLP:AMBER` is the strictest of `TLP:GREEN`, `TLP:AMBER`"],
    ],
    [
      ["TLP:RED cisa/desk, nisc/head", "TLP:RED nisc/head", "TLP:AMBER"],
      [
        "TLP 2.0: `TLP:RED` is the strictest of `TLP:RED`, `TLP:AMBER`",
        "ruling RED: only roles that every TLP:RED portion names remain: `nisc/head`",
      ],
    ],
    [
      ["TLP:RED cisa/desk", "TLP:RED nisc/head"],
      [
        "TLP 2.0: the label is `TLP:RED` throughout",
        "ruling RED: no role is named by every TLP:RED portion, so nobody may read all of it",
      ],
    ],
    [["TLP:RED cisa/desk", "TLP:RED cisa/desk"], ["TLP 2.0: the label is `TLP:RED` throughout"]],
    [
      ["PAP:RED//TLP:CLEAR", "PAP:AMBER//TLP:CLEAR", "TLP:CLEAR"],
      ["PAP: `PAP:RED` is the strictest of `PAP:RED`, `PAP:AMBER`"],
    ],
    [["PAP:RED//TLP:CLEAR", "TLP:CLEAR"], ["PAP: the word is `PAP:RED` throughout"]],
    [
      ["CAVEAT b//TLP:CLEAR", "CAVEAT a//TLP:CLEAR"],
      ["our rule: every caveat of every portion stays: `a`, `b`"],
    ],
  ])("%j", (marks, reasons) => {
    expect(why(...marks)).toEqual(expect.arrayContaining(reasons));
  });

  test("nothing is said of what no portion has", () => {
    expect(why("TLP:CLEAR", "TLP:CLEAR")).toEqual(["TLP 2.0: the label is `TLP:CLEAR` throughout"]);
    expect(why("U", "U")).toEqual(["CAPCO §D.2: the level is `UNCLASSIFIED` throughout"]);
    expect(why()).toEqual([]);
  });

  test("reasons follow the order of a banner", () => {
    const marks = [
      "TS//SI//FGI JPN//OC/NF//CAVEAT a//PAP:RED//TLP:AMBER",
      "C//RELIDO//TLP:GREEN",
      "U//FOUO",
      "CUI//PRVCY//NOCON",
    ];
    expect(why(...marks).map((reason) => reason.split(":")[0])).toEqual([
      "CAPCO §D.2",
      "CAPCO §D.2",
      "our rule",
      "CAPCO p. 124",
      "CAPCO p. 136",
      "CUI registry",
      "CAPCO p. 134",
      "CAPCO Table 3 row 2",
      "CAPCO Table 3",
      "PAP",
      "our rule",
      "TLP 2.0",
    ]);
  });
});

test("labels of several schemes have no roll-up and no reasons", () => {
  expect(() => why("SECRET", "極秘")).toThrow(InputError);
});
