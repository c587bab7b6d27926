import { describe, expect, test } from "vitest";
import { BARE_LABEL, notional, parseMarking, renderBanner, renderPortion } from "./mod.ts";
import { labelOf, testCommunities, testSchemes } from "./testing.ts";

const parse = (text: string) => parseMarking(text, testSchemes, testCommunities);

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
    ["//OFFICIAL-SENSITIVE", "//GBR OFFICIAL-SENSITIVE"],
    ["//GBR OFFICIAL//REL TO GBR", "//GBR OFFICIAL//REL TO GBR"],
    ["//PROTECTED", "//AUS PROTECTED"],
    ["//JPN GOKUHI", "極秘"],
    ["[EXERCISE: TLP:GREEN]", "TLP:GREEN"],
    ["[EXERCISE: (S//NF)]", "SECRET//NOFORN"],
    ["CUI//FOR//NOCON", "CUI//FOR//NOCON"],
    ["SECRET//CAVEAT keep (a) with b//TLP:CLEAR", "SECRET//CAVEAT keep (a) with b//TLP:CLEAR"],
    ["(U//CAVEAT see a)//TLP:CLEAR)", "UNCLASSIFIED//CAVEAT see a)//TLP:CLEAR"],
    ["U//CAVEAT b//CAVEAT a//TLP:CLEAR", "UNCLASSIFIED//CAVEAT a//CAVEAT b//TLP:CLEAR"],
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

describe("what a label holds", () => {
  test("each part of a mark has its place", () => {
    const text =
      "TOP SECRET//SI/TK//SAR-BP//RD//FGI GBR NATO//ORCON/REL TO USA, JPN/DISPLAY ONLY KOR//CAVEAT via liaison//PAP:AMBER//TLP:RED nisc/head, cisa/desk";
    expect(labelOf(text)).toEqual({
      scheme: "USA",
      level: "TOP SECRET",
      compartments: ["RD", "SAR-BP", "SI", "TK"],
      controls: ["ORCON"],
      releasableTo: ["USA", "JPN"],
      displayOnlyTo: ["KOR"],
      foreignSources: ["GBR", "NATO"],
      jointOwners: [],
      cuiCategories: [],
      tlp: "RED",
      tlpCommunity: "",
      tlpNamed: ["cisa/desk", "nisc/head"],
      pap: "AMBER",
      caveats: ["via liaison"],
    });
  });

  test("JOINT names its owners, in the U.S. scheme", () => {
    expect(labelOf("//JOINT TOP SECRET CAN USA//REL TO USA, CAN")).toEqual({
      ...BARE_LABEL,
      scheme: "USA",
      level: "TOP SECRET",
      jointOwners: ["CAN", "USA"],
      releasableTo: ["USA", "CAN"],
    });
  });

  test("CUI has categories, and its controls", () => {
    expect(labelOf("CUI//SP-PRVCY/PROPIN//FED ONLY/NOFORN")).toEqual({
      ...BARE_LABEL,
      scheme: "USA",
      level: "CUI",
      cuiCategories: ["SP-PRVCY", "PROPIN"],
      controls: ["FED ONLY", "NOFORN"],
    });
  });

  test("TLP alone has no level", () => {
    expect(labelOf("TLP:GREEN first")).toEqual({
      ...BARE_LABEL,
      tlp: "GREEN",
      tlpCommunity: "first",
    });
  });
});

test("letters that are written in two ways are the same letters", () => {
  const schemes = [
    {
      nation: "VNM",
      name: "Việt Nam",
      levels: [{ name: "MẬT", portion: "MẬT", rank: 2, protection: "classified", aliases: [] }],
    },
  ] as const;
  expect(parseMarking("MẬT".normalize("NFD"), schemes, []).canonical).toBe("MẬT");
});

test("a label of a level that nobody knows is shown as it is", () => {
  const label = { ...BARE_LABEL, scheme: "FRA", level: "GEHEIM", controls: ["PINK"] };
  expect(renderBanner(label, testSchemes)).toBe("//FRA GEHEIM");
  expect(renderPortion(label, testSchemes)).toBe("//FRA GEHEIM");
  const joint = { ...label, jointOwners: ["CAN", "USA"] };
  expect(renderPortion(joint, testSchemes)).toBe("//JOINT GEHEIM CAN USA");
});
