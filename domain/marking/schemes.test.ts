import { describe, expect, test } from "vitest";
import type { Level, Scheme } from "../pack/types.ts";
import { BARE_LABEL, findLevel, parseMarking, protectionOf, renderPortion } from "./mod.ts";
import { levelBySpelling, levelNames, levelProtection, levelsSpelled } from "./schemes.ts";
import { labelOf, testSchemes } from "./testing.ts";

const level = (name: string, portion: string, rank: number, aliases: string[] = []): Level => ({
  name,
  portion,
  rank,
  protection: "classified",
  aliases,
});

const scheme = (nation: string, ...levels: Level[]): Scheme => ({ nation, name: nation, levels });

describe("spellings of a level", () => {
  const schemes = [
    scheme(
      "NOR",
      level("STRENGT HEMMELIG", "SH", 4, ["TOP"]),
      level("HEMMELIG", "H", 3, ["TOP", "BEGRENSET"]),
      level("BEGRENSET", "H", 1),
    ),
  ];
  const meaning = (text: string) => levelBySpelling(schemes, "NOR", text)?.level.name;

  test("name, abbreviation and alias mean the level", () => {
    expect(meaning("STRENGT HEMMELIG")).toBe("STRENGT HEMMELIG");
    expect(meaning("SH")).toBe("STRENGT HEMMELIG");
    expect(meaning("GEHEIM")).toBeUndefined();
    expect(levelBySpelling(schemes, "SWE", "SH")).toBeUndefined();
  });

  test("a name wins over another level's alias", () => {
    expect(meaning("BEGRENSET")).toBe("BEGRENSET");
  });

  test("what two levels share means neither, and their portion marks spell the name", () => {
    expect(meaning("H")).toBeUndefined();
    expect(meaning("TOP")).toBeUndefined();
    const { label } = parseMarking("//NOR HEMMELIG", schemes, []);
    expect(renderPortion(label!, schemes)).toBe("//NOR HEMMELIG");
    expect(findLevel(schemes, "NOR", "HEMMELIG")?.abbreviation).toBe("HEMMELIG");
    expect(findLevel(schemes, "NOR", "STRENGT HEMMELIG")?.abbreviation).toBe("SH");
  });

  test("levels of one rank are ordered as the scheme lists them", () => {
    const order = (name: string) => findLevel(testSchemes, "JPN", name)!.order;
    expect(order("極秘")).toBeGreaterThan(order("特定秘密"));
    expect(order("特定秘密(機密)")).toBeGreaterThan(order("極秘"));
    expect(order("特定秘密")).toBeGreaterThan(order("秘"));
  });

  test("all levels of a spelling are found, one per scheme", () => {
    const nations = levelsSpelled(testSchemes, "SECRET").map(({ nation }) => nation);
    expect(nations).toEqual(["USA", "GBR", "AUS"]);
    expect(levelNames(testSchemes, "KOR")).toEqual(["Ⅰ급", "Ⅱ급", "대외비"]);
    expect(levelNames(testSchemes, "FRA")).toEqual([]);
  });
});

describe("how a mark with a level opens", () => {
  const opening = (schemes: readonly Scheme[], nation: string, name: string) =>
    findLevel(schemes, nation, name)?.banner;

  test("bare in U.S. marks and in another script", () => {
    expect(opening(testSchemes, "USA", "SECRET")).toBe("SECRET");
    expect(opening(testSchemes, "JPN", "極秘")).toBe("極秘");
  });

  test("by nation elsewhere, and where another scheme has the same word", () => {
    expect(opening(testSchemes, "GBR", "SECRET")).toBe("//GBR SECRET");
    const both = [scheme("JPN", level("極秘", "極秘", 3)), scheme("TWN", level("極秘", "極秘", 3))];
    expect(opening(both, "JPN", "極秘")).toBe("//JPN 極秘");
    expect(opening(both, "TWN", "極秘")).toBe("//TWN 極秘");
  });

  test("by its own name for an organisation, unless others have that name", () => {
    expect(opening(testSchemes, "NATO", "NATO SECRET")).toBe("//NATO SECRET");
    expect(opening(testSchemes, "NATO", "COSMIC TOP SECRET")).toBe("//COSMIC TOP SECRET");
    const both = [scheme("NATO", level("SECRET", "NS", 3)), scheme("GBR", level("SECRET", "S", 3))];
    expect(opening(both, "NATO", "SECRET")).toBe("//NATO SECRET");
    expect(findLevel(both, "NATO", "SECRET")?.portion).toBe("//NS");
  });
});

describe("protection", () => {
  test.each([
    ["SECRET", "classified"],
    ["CUI", "controlled"],
    ["U", "unclassified"],
    ["U//FOUO", "controlled"],
    ["TLP:AMBER", "unclassified"],
    ["//GBR OFFICIAL-SENSITIVE", "controlled"],
  ])("%s is %s", (mark, protection) => {
    expect(protectionOf(labelOf(mark), testSchemes)).toBe(protection);
  });

  test("an unknown level, or a level without its scheme, has none that is known", () => {
    const unknown = { ...BARE_LABEL, scheme: "USA", level: "ULTRA" };
    expect(protectionOf(unknown, testSchemes)).toBeNull();
    expect(protectionOf({ ...BARE_LABEL, level: "SECRET" }, testSchemes)).toBeNull();
    expect(protectionOf({ ...BARE_LABEL, scheme: "USA" }, testSchemes)).toBeNull();
    expect(levelProtection(BARE_LABEL, testSchemes)).toBeNull();
    expect(levelProtection(labelOf("U//FOUO"), testSchemes)).toBe("unclassified");
  });
});
