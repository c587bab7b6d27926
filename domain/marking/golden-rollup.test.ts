/**
 * CAPCO Table 3 row by row, the register's example pages, and the other rules of roll-up, with the
 * shipped pack. Rows 3–8, 14 and 15 are about SBU-NF and LES-NF, rows 13 and 22 about EYES ONLY:
 * marks that are refused here, so that they never reach a roll-up.
 */
import { describe, expect, test } from "vitest";
import { renderBanner, rollUpWithReasons } from "./mod.ts";
import { parseShipped, shippedLabel, shippedWorld } from "./shipped-testing.ts";

function together(...marks: string[]): { banner: string; why: readonly string[] } {
  const { label, why } = rollUpWithReasons(marks.map(shippedLabel), shippedWorld);
  return { banner: renderBanner(label, shippedWorld.schemes), why };
}

const R = "S//REL TO USA, JPN";

describe("Table 3", () => {
  test.each<[row: number, rule: string, portions: string[], banner: string]>([
    [1, "NF and no other mark: NOFORN", ["S//NF", "C"], "SECRET//NOFORN"],
    [1, "NF throughout: NOFORN", ["S//NF", "C//NF"], "SECRET//NOFORN"],
    [2, "NF with REL TO: NOFORN", ["S//NF", R], "SECRET//NOFORN"],
    [2, "NF with RELIDO: NOFORN", ["S//NF", "S//RELIDO"], "SECRET//NOFORN"],
    [2, "NF with DISPLAY ONLY: NOFORN", ["S//NF", "S//DISPLAY ONLY JPN"], "SECRET//NOFORN"],
    [
      9,
      "REL TO without a common value: NOFORN",
      ["S//REL TO USA, FVEY", "C//REL TO USA, ISAF"],
      "SECRET//NOFORN",
    ],
    [9, "REL TO without a common nation: NOFORN", [R, "S//REL TO USA, KOR"], "SECRET//NOFORN"],
    [
      9,
      "three lists, each two with a common nation, all three without: NOFORN",
      ["S//REL TO USA, JPN, KOR", "S//REL TO USA, GBR, JPN", "S//REL TO USA, GBR, KOR"],
      "SECRET//NOFORN",
    ],
    [10, "REL TO with RELIDO: NOFORN", [R, "C//RELIDO"], "SECRET//NOFORN"],
    [
      11,
      "REL TO with DISPLAY ONLY, no common value: NOFORN",
      [R, "S//DISPLAY ONLY KOR"],
      "SECRET//NOFORN",
    ],
    [
      12,
      "REL TO/RELIDO beside no mark: NOFORN",
      ["S//REL TO USA, JPN/RELIDO", "C"],
      "SECRET//NOFORN",
    ],
    [16, "REL TO beside no mark: NOFORN", ["S//REL TO USA, FVEY", "C"], "SECRET//NOFORN"],
    [
      17,
      "RELIDO beside no mark: NOFORN, the stricter of the two",
      ["S//RELIDO", "C"],
      "SECRET//NOFORN",
    ],
    [
      18,
      "RELIDO with DISPLAY ONLY: NOFORN",
      ["S//RELIDO", "S//DISPLAY ONLY JPN"],
      "SECRET//NOFORN",
    ],
    [19, "DISPLAY ONLY beside no mark: NOFORN", ["S//DISPLAY ONLY JPN", "C"], "SECRET//NOFORN"],
    [
      20,
      "DISPLAY ONLY without a common value: NOFORN",
      ["S//DISPLAY ONLY JPN", "S//DISPLAY ONLY KOR"],
      "SECRET//NOFORN",
    ],
    [
      21,
      "REL TO with REL TO: common trigraphs",
      ["S//REL TO USA, JPN, KOR", "C//REL TO USA, GBR, JPN"],
      "SECRET//REL TO USA, JPN",
    ],
    [
      21,
      "REL TO with REL TO: common tetragraphs",
      ["S//REL TO USA, JPN, NATO", "S//REL TO USA, KOR, NATO"],
      "SECRET//REL TO USA, NATO",
    ],
    [
      21,
      "a common FVEY stays FVEY",
      ["S//REL TO USA, FVEY", "S//REL TO USA, JPN, FVEY"],
      "SECRET//REL TO USA, FVEY",
    ],
    [
      23,
      "FVEY may be expanded",
      ["S//REL TO USA, FVEY", "S//REL TO USA, GBR, JPN"],
      "SECRET//REL TO USA, GBR",
    ],
    [
      23,
      "ACGU may be expanded, beside FVEY",
      ["S//REL TO USA, ACGU", "S//REL TO USA, FVEY"],
      "SECRET//REL TO USA, AUS, CAN, GBR",
    ],
    [24, "RELIDO with RELIDO: RELIDO", ["S//RELIDO", "C//RELIDO"], "SECRET//RELIDO"],
    [
      25,
      "DISPLAY ONLY with DISPLAY ONLY: common values",
      ["S//DISPLAY ONLY JPN, KOR", "S//DISPLAY ONLY JPN, PHL"],
      "SECRET//DISPLAY ONLY JPN",
    ],
    [
      26,
      "DISPLAY ONLY with REL TO: common values to display",
      ["S//DISPLAY ONLY JPN, KOR", R],
      "SECRET//DISPLAY ONLY JPN",
    ],
    [
      27,
      "REL TO/DISPLAY ONLY throughout: common values of each",
      [
        "S//REL TO USA, AUS, JPN/DISPLAY ONLY KOR, PHL",
        "S//REL TO USA, GBR, JPN/DISPLAY ONLY IND, KOR",
      ],
      "SECRET//REL TO USA, JPN/DISPLAY ONLY KOR",
    ],
    [
      27,
      "display amongst DISPLAY ONLY and REL TO",
      ["S//REL TO USA, JPN, KOR", "S//REL TO USA, JPN/DISPLAY ONLY KOR"],
      "SECRET//REL TO USA, JPN/DISPLAY ONLY KOR",
    ],
  ])("row %i: %s", (row, _rule, portions, banner) => {
    for (const order of [portions, portions.toReversed()]) {
      const rolledUp = together(...order);
      expect(rolledUp.banner).toBe(banner);
      expect(rolledUp.why.join("\n")).toContain(`CAPCO Table 3 row ${row}: `);
    }
  });

  test("bare (U) is ignored", () => {
    const { banner, why } = together("U", R);
    expect(banner).toBe("SECRET//REL TO USA, JPN");
    expect(why).toContain(
      "CAPCO Table 3: unclassified portions without a release mark do not count for release",
    );
  });

  test("(U//FOUO) and CUI without a release mark are ignored likewise", () => {
    expect(together("U//FOUO", R).banner).toBe("SECRET//REL TO USA, JPN");
    expect(together("CUI", R).banner).toBe("SECRET//REL TO USA, JPN");
  });

  test("a release mark on an unclassified portion counts", () => {
    expect(together("U//NF", R).banner).toBe("SECRET//NOFORN");
    expect(together("U//RELIDO", R).banner).toBe("SECRET//NOFORN");
    expect(together("U//REL TO USA, KOR", R).banner).toBe("SECRET//NOFORN");
  });

  test.each(["U//SBU-NF", "U//LES-NF", "SECRET//USA/GBR EYES ONLY"])(
    "rows 3–8, 13–15 and 22 are never reached: %s is refused",
    (mark) => {
      expect(parseShipped(mark).label).toBeNull();
    },
  );
});

describe("the register's example pages", () => {
  test.each<[string, string[], string]>([
    [
      "p. 58 page 1",
      ["//JOINT S CAN GBR USA//REL TO USA, CAN, GBR", "//JOINT S CAN GBR USA//REL TO USA, FVEY"],
      "//JOINT SECRET CAN GBR USA//REL TO USA, CAN, GBR",
    ],
    [
      "p. 59 page 3",
      [
        "//JOINT S GBR USA//REL TO USA, GBR",
        "//JOINT S GBR USA//REL TO USA, FVEY",
        "//JOINT S GBR USA//FGI NZL//REL TO USA, FVEY",
      ],
      "//JOINT SECRET GBR USA//FGI NZL//REL TO USA, GBR",
    ],
    [
      "p. 57: JOINT beside U.S. portions",
      ["//JOINT S CAN GBR USA//REL TO USA, CAN, GBR", "TS//REL TO USA, CAN, GBR"],
      "TOP SECRET//FGI CAN GBR//REL TO USA, CAN, GBR",
    ],
    [
      "p. 126 page 1",
      ["TS//REL TO USA, CAN, DEU", "TS//FGI DEU//REL TO USA, CAN, DEU"],
      "TOP SECRET//FGI DEU//REL TO USA, CAN, DEU",
    ],
    ["p. 138", ["TS//OC/NF"], "TOP SECRET//ORCON/NOFORN"],
    ["p. 146 page 1", ["TS//NF", "S//REL TO USA, JPN"], "TOP SECRET//NOFORN"],
    ["p. 146 page 2", ["S//REL TO USA, JPN", "C//RELIDO"], "SECRET//NOFORN"],
    ["p. 152 page 2", ["S//REL TO USA, FVEY", "C"], "SECRET//NOFORN"],
    ["p. 152 page 3", ["S//REL TO USA, FVEY", "C//REL TO USA, ISAF"], "SECRET//NOFORN"],
    ["p. 153 page 4", ["S//REL TO USA, AUS", "C//RELIDO"], "SECRET//NOFORN"],
    ["p. 153 page 5", ["S//REL TO USA, JPN, NZL", "S//REL TO USA, NZL"], "SECRET//REL TO USA, NZL"],
    ["p. 155 page 1", ["TS//TK//RELIDO"], "TOP SECRET//TK//RELIDO"],
    ["p. 155 page 2", ["S//RELIDO", "S//REL TO USA, AUS, CAN/RELIDO"], "SECRET//RELIDO"],
    ["p. 156 page 3", ["S//RELIDO", "S//REL TO USA, AUS, CAN"], "SECRET//NOFORN"],
  ])("%s", (_page, portions, banner) => {
    expect(together(...portions).banner).toBe(banner);
    expect(together(...portions.toReversed()).banner).toBe(banner);
  });
});

describe("besides release", () => {
  test.each<[string, string[], string]>([
    ["§D.2: the highest level", ["U", "C//NF", "TS//NF", "S//NF"], "TOP SECRET//NOFORN"],
    ["§D.2: the union of compartments", ["TS//TK//NF", "S//SI//NF"], "TOP SECRET//SI/TK//NOFORN"],
    [
      "§D.2: of programs and atomic information too",
      ["S//SAR-CD//NF", "S//RD//NF", "S//SAR-BP//NF"],
      "SECRET//SAR-BP/CD//RD//NOFORN",
    ],
    ["p. 136: ORCON sticks", ["S//OC/NF", "TS//NF"], "TOP SECRET//ORCON/NOFORN"],
    [
      "p. 136: ORCON takes RELIDO away",
      ["S//OC/REL TO USA, JPN", "S//REL TO USA, JPN/RELIDO"],
      "SECRET//ORCON/REL TO USA, JPN",
    ],
    ["p. 134: FOUO stays among unclassified", ["U//FOUO", "U"], "UNCLASSIFIED//FOUO"],
    ["p. 134: FOUO beside release marks", ["U//FOUO", "U//NF"], "UNCLASSIFIED//FOUO/NOFORN"],
    ["p. 134: FOUO goes with a classified portion", ["U//FOUO", "S//NF"], "SECRET//NOFORN"],
    ["p. 134 and CUI: FOUO goes with a CUI portion", ["U//FOUO", "CUI"], "CUI"],
    ["CUI: categories add up", ["CUI//PROPIN", "CUI//SP-PRVCY"], "CUI//SP-PRVCY/PROPIN"],
    ["CUI: controls add up", ["CUI//NOCON", "CUI//FED ONLY"], "CUI//FED ONLY/NOCON"],
    [
      "CUI: controls stay over classified portions",
      ["CUI//FED ONLY", "S//NF"],
      "SECRET//FED ONLY/NOFORN",
    ],
    [
      "p. 124: FGI adds up",
      ["S//FGI JPN//NF", "S//FGI GBR NATO//NF"],
      "SECRET//FGI GBR JPN NATO//NOFORN",
    ],
    [
      "TLP: the stricter word",
      ["U//TLP:CLEAR", "TLP:AMBER", "TLP:GREEN"],
      "UNCLASSIFIED//TLP:AMBER",
    ],
    ["TLP: AMBER+STRICT is above AMBER", ["TLP:AMBER+STRICT", "TLP:AMBER"], "TLP:AMBER+STRICT"],
    [
      "TLP: RED is above AMBER+STRICT",
      ["TLP:RED cisa/desk", "TLP:AMBER+STRICT"],
      "TLP:RED cisa/desk",
    ],
    ["TLP: GREEN is above CLEAR", ["TLP:GREEN", "TLP:CLEAR"], "TLP:GREEN"],
    [
      "TLP: RED audiences intersect",
      ["TLP:RED cisa/desk, nisc/head", "TLP:RED nisc/head"],
      "TLP:RED nisc/head",
    ],
    [
      "TLP: GREEN audiences without a common name",
      ["TLP:GREEN quad", "TLP:GREEN asean"],
      "TLP:AMBER",
    ],
    ["TLP is a separate axis", ["TLP:AMBER", "S//NF"], "SECRET//NOFORN//TLP:AMBER"],
    [
      "PAP: the stricter word",
      ["TLP:CLEAR", "PAP:GREEN//TLP:CLEAR", "PAP:AMBER//TLP:CLEAR"],
      "PAP:AMBER//TLP:CLEAR",
    ],
    [
      "§8 NOFORN: other schemes say own nation only",
      ["極秘//REL TO USA, JPN", "秘"],
      "極秘//REL TO JPN",
    ],
    [
      "§8 NOFORN: … by no common nation too",
      ["Ⅱ급//REL TO USA, KOR", "Ⅲ급//REL TO JPN, KOR"],
      "Ⅱ급//REL TO KOR",
    ],
  ])("%s", (_rule, portions, banner) => {
    expect(together(...portions).banner).toBe(banner);
    expect(together(...portions.toReversed()).banner).toBe(banner);
  });
});
