import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { notional, parseMarking, renderBanner, renderPortion, validateLabel } from "./mod.ts";
import { labelsTogether } from "./labels-testing.ts";
import { labelOf, testCommunities, testSchemes, testWorld } from "./testing.ts";

const parse = (text: string) => parseMarking(text, testSchemes, testCommunities);
const rules = (text: string) => parse(text).issues.map((issue) => issue.rule);

describe("the register's examples", () => {
  test.each([
    ["SECRET//NOFORN", "S//NF"],
    ["SECRET//REL TO USA, FVEY", "S//REL TO USA, FVEY"],
    ["SECRET//REL TO USA, GBR, JPN, ISAF, NATO", "S//REL TO USA, GBR, JPN, ISAF, NATO"],
    ["TOP SECRET//ORCON/NOFORN", "TS//OC/NF"],
    [
      "SECRET//FGI GBR JPN NATO//REL TO USA, GBR, JPN, NATO",
      "S//FGI GBR JPN NATO//REL TO USA, GBR, JPN, NATO",
    ],
    [
      "//JOINT TOP SECRET CAN ISR USA//REL TO USA, CAN, ISR",
      "//JOINT TS CAN ISR USA//REL TO USA, CAN, ISR",
    ],
    ["SECRET//REL TO USA, JPN", "S//REL TO USA, JPN"],
    ["CUI//SP-PRVCY/PROPIN//REL TO USA, JPN", "CUI//SP-PRVCY/PROPIN//REL TO USA, JPN"],
    ["UNCLASSIFIED//FOUO", "U//FOUO"],
    ["TOP SECRET//SI/TK//NOFORN", "TS//SI/TK//NF"],
    ["SECRET//REL TO USA, JPN/RELIDO", "S//REL TO USA, JPN/RELIDO"],
    ["SECRET//DISPLAY ONLY JPN, KOR", "S//DISPLAY ONLY JPN, KOR"],
  ])("%s is canonical, its portion mark is (%s)", (banner, portion) => {
    const { label, canonical } = parse(banner);
    expect(canonical).toBe(banner);
    expect(label && renderPortion(label, testSchemes)).toBe(portion);
    expect(parse(`(${portion})`).canonical).toBe(banner);
  });
});

describe("marks of other nations and of TLP", () => {
  test.each([
    ["極秘//REL TO USA, JPN//TLP:AMBER", "極秘//REL TO USA, JPN//TLP:AMBER"],
    ["//JPN 極秘", "極秘"],
    ["GOKUHI", "極秘"],
    ["(特定秘密(機密))", "特定秘密(機密)"],
    ["//GBR SECRET//REL TO USA, GBR", "//GBR SECRET//REL TO USA, GBR"],
    ["OFFICIAL-SENSITIVE", "//GBR OFFICIAL-SENSITIVE"],
    ["//GBR OFFICIAL//REL TO GBR", "//GBR OFFICIAL//REL TO GBR"],
    ["PROTECTED", "//AUS PROTECTED"],
    ["(//NS)", "//NATO SECRET"],
    ["//COSMIC TOP SECRET", "//COSMIC TOP SECRET"],
    ["TLP:AMBER", "TLP:AMBER"],
    ["TLP:WHITE", "TLP:CLEAR"],
    ["tlp:amber+strict", "TLP:AMBER+STRICT"],
    ["TLP:GREEN first", "TLP:GREEN first"],
    ["TLP:RED nisc/watch-officer, cisa/desk", "TLP:RED cisa/desk, nisc/watch-officer"],
    [
      "U//CAVEAT via liaison//PAP:AMBER//TLP:GREEN",
      "UNCLASSIFIED//CAVEAT via liaison//PAP:AMBER//TLP:GREEN",
    ],
  ])("%s means %s", (text, canonical) => {
    expect(parse(text)).toMatchObject({ canonical, issues: [] });
  });

  test("a bare word that is the level of the USA and of others is the one of the USA", () => {
    expect(labelOf("SECRET").scheme).toBe("USA");
  });

  test("marks of exercises do not look like real ones", () => {
    expect(notional("S//NF")).toBe("[EXERCISE: S//NF]");
  });
});

describe("a marking that breaks a rule has no label", () => {
  test.each([
    ["", "empty-label"],
    ["SECERT", "unknown-level"],
    ["secret", "unknown-level"],
    ["//FRA SECRET", "unknown-scheme"],
    ["//GBR GEHEIM", "unknown-level"],
    ["//USA SECRET", "us-form"],
    ["SECRET // NOFORN", "separator-space"],
    ["SECRET//", "empty-part"],
    ["SECRET//REL TO JPN, USA", "rel-to-order"],
    ["SECRET//REL TO USA, KOR, JPN", "rel-to-order"],
    ["SECRET//REL TO USA, FVEY, JPN", "rel-to-order"],
    ["SECRET//REL TO USA", "rel-to-alone"],
    ["SECRET//REL TO JPN, KOR", "rel-to-own-nation"],
    ["極秘//REL TO USA, KOR", "rel-to-own-nation"],
    ["SECRET//REL TO USA, JPN, JPN", "rel-to-repeated"],
    ["SECRET//REL TO USA,JPN", "list-separator"],
    ["SECRET//REL TO USA, XYZ", "unknown-nation"],
    ["SECRET//REL TO USA, QUAD", "unknown-tetragraph"],
    ["SECRET//NOFORN/REL TO USA, JPN", "noforn-excludes"],
    ["SECRET//NOFORN/DISPLAY ONLY JPN", "noforn-excludes"],
    ["SECRET//NOFORN/RELIDO", "noforn-excludes"],
    ["SECRET//RELIDO/DISPLAY ONLY JPN", "relido-excludes"],
    ["SECRET//ORCON/RELIDO", "relido-excludes"],
    ["SECRET//REL TO USA, JPN/DISPLAY ONLY JPN", "display-only-overlap"],
    ["SECRET//NOFORN/ORCON", "control-order"],
    ["UNCLASSIFIED//ORCON", "orcon-needs-classified"],
    ["UNCLASSIFIED//RELIDO", "relido-needs-classified"],
    ["SECRET//FOUO", "fouo-needs-unclassified"],
    ["極秘//NOFORN", "us-control"],
    ["SECRET//EYES ONLY", "unknown-control"],
    ["SECRET//NOFORN//SI", "unknown-part"],
    ["SECRET//TK/SI", "compartment-order"],
    ["SECRET//si", "compartment-form"],
    ["UNCLASSIFIED//SI", "compartment-needs-classified"],
    ["SECRET//NOFORN//FGI JPN", "part-order"],
    ["SECRET//NOFORN//ORCON", "part-repeated"],
    ["SECRET//FGI", "fgi-form"],
    ["SECRET//FGI JPN GBR", "fgi-order"],
    ["SECRET//FGI USA", "fgi-own-nation"],
    ["//JOINT SECRET USA CAN", "joint-order"],
    ["//JOINT SECRET USA", "joint-alone"],
    ["//JOINT CAN USA", "joint-form"],
    ["CUI//prvcy", "cui-category-form"],
    ["CUI//PROPIN/SP-PRVCY", "cui-category-order"],
    ["TLP: AMBER", "unknown-tlp"],
    ["TLP:ORANGE", "unknown-tlp"],
    ["TLP:AMBER first", "tlp-audience"],
    ["TLP:GREEN nowhere", "unknown-community"],
    ["TLP:RED", "red-names-nobody"],
    ["TLP:RED nisc", "red-name-form"],
    ["SECRET//PAP:PINK", "unknown-pap"],
    ["REL TO USA, JPN", "unknown-level"],
  ])("%s: %s", (text, rule) => {
    expect(rules(text)).toContain(rule);
    expect(parse(text)).toMatchObject({ label: null, canonical: "" });
  });

  test("all problems are reported at once, each with what would be accepted", () => {
    const { issues } = parse("SECRET//ORCON/NOFORN/REL TO JPN, USA//TLP:PINK");
    expect(issues.map((issue) => issue.rule)).toEqual([
      "unknown-tlp",
      "noforn-excludes",
      "rel-to-order",
    ]);
    expect(issues[2]?.message).toBe("`REL TO JPN, USA` is out of order; write `REL TO USA, JPN`");
  });

  test("a level that several nations use needs its nation", () => {
    const others = testSchemes.filter((scheme) => scheme.nation !== "USA");
    const { issues } = parseMarking("SECRET", others, testCommunities);
    expect(issues[0]).toMatchObject({ rule: "ambiguous-level" });
    expect(issues[0]?.message).toContain("`//GBR SECRET`");
  });
});

describe("properties", () => {
  const someLabel = labelsTogether(1).map(([label]) => label!);

  test("generated labels are valid, and both their written forms read as the same label", () => {
    fc.assert(
      fc.property(someLabel, (label) => {
        expect(validateLabel(label, testWorld)).toEqual([]);
        expect(parse(renderBanner(label, testSchemes)).label).toEqual(label);
        expect(parse(`(${renderPortion(label, testSchemes)})`).label).toEqual(label);
      }),
      { numRuns: 500 },
    );
  });

  test("whatever is accepted is written canonically: its canonical form is its own", () => {
    const words = [
      "SECRET",
      "S",
      "U",
      "NF",
      "//",
      "/",
      " ",
      ", ",
      "REL TO USA",
      "JPN",
      "TLP:AMBER",
      "FGI",
      "秘",
    ];
    const noise = fc
      .array(fc.constantFrom(...words), { maxLength: 8 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(noise, fc.string()), (text) => {
        const { label, canonical } = parse(text);
        expect(label === null ? "" : parse(canonical).canonical).toBe(canonical);
      }),
      { numRuns: 1000 },
    );
  });
});
