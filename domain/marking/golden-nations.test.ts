/** The reference's tables of levels and of equivalences, held against the shipped pack's files. */
import { describe, expect, test } from "vitest";
import { renderPortion } from "./mod.ts";
import { parseShipped, shippedAgreements, shippedWorld } from "./shipped-testing.ts";

type Protection = "classified" | "controlled" | "unclassified";
type Row = readonly [rank: number, level: string, protection: Protection];

/** §1: levels by nation with our canonical rank, in the order of the pack; §8: which are controlled. */
const TABLE: Readonly<Record<string, readonly Row[]>> = {
  USA: [
    [4, "TOP SECRET", "classified"],
    [3, "SECRET", "classified"],
    [2, "CONFIDENTIAL", "classified"],
    [1, "CUI", "controlled"],
    [0, "UNCLASSIFIED", "unclassified"],
  ],
  JPN: [
    [4, "特定秘密(機密)", "classified"],
    [4, "特別防衛秘密(機密)", "classified"],
    [3, "特定秘密", "classified"],
    [3, "極秘", "classified"],
    [2, "秘", "classified"],
    [2, "重要経済安保情報", "classified"],
  ],
  KOR: [
    [4, "Ⅰ급", "classified"],
    [3, "Ⅱ급", "classified"],
    [2, "Ⅲ급", "classified"],
    [1, "대외비", "controlled"],
  ],
  PHL: [
    [4, "TOP SECRET", "classified"],
    [3, "SECRET", "classified"],
    [2, "CONFIDENTIAL", "classified"],
    [1, "RESTRICTED", "classified"],
  ],
  AUS: [
    [4, "TOP SECRET", "classified"],
    [3, "SECRET", "classified"],
    [2, "PROTECTED", "classified"],
    [1, "OFFICIAL: Sensitive", "controlled"],
    [0, "OFFICIAL", "unclassified"],
  ],
  GBR: [
    [4, "TOP SECRET", "classified"],
    [3, "SECRET", "classified"],
    [1, "OFFICIAL-SENSITIVE", "controlled"],
    [0, "OFFICIAL", "unclassified"],
  ],
  CAN: [
    [4, "TOP SECRET", "classified"],
    [3, "SECRET", "classified"],
    [2, "CONFIDENTIAL", "classified"],
    [1, "PROTECTED B", "controlled"],
    [1, "PROTECTED A", "controlled"],
    [0, "UNCLASSIFIED", "unclassified"],
  ],
  NZL: [
    [4, "TOP SECRET", "classified"],
    [3, "SECRET", "classified"],
    [2, "CONFIDENTIAL", "classified"],
    [1, "RESTRICTED", "classified"],
    [0, "UNCLASSIFIED", "unclassified"],
  ],
  NATO: [
    [4, "COSMIC TOP SECRET", "classified"],
    [3, "NATO SECRET", "classified"],
    [2, "NATO CONFIDENTIAL", "classified"],
    [1, "NATO RESTRICTED", "classified"],
    [0, "NATO UNCLASSIFIED", "unclassified"],
  ],
};

const schemeOf = (nation: string) => shippedWorld.schemes.find((one) => one.nation === nation);

describe("§1 levels by nation", () => {
  test.each(Object.entries(TABLE))(
    "%s: every level, its rank and its protection",
    (nation, rows) => {
      const written = schemeOf(nation)?.levels.map(({ rank, name, protection }): Row => [
        rank,
        name,
        protection,
      ]);
      expect(written).toEqual(rows);
    },
  );

  test("the United Kingdom has no level of rank 2", () => {
    expect(schemeOf("GBR")?.levels.map(({ rank }) => rank)).not.toContain(2);
  });

  test.each([
    ["MYS", ["RAHSIA BESAR", "RAHSIA", "SULIT", "TERHAD"]],
    ["VNM", ["TUYỆT MẬT", "TỐI MẬT", "MẬT"]],
    ["IND", ["TOP SECRET", "SECRET", "CONFIDENTIAL", "RESTRICTED"]],
  ])("%s: %j, from the highest", (nation, names) => {
    expect(schemeOf(nation)?.levels.map(({ name }) => name)).toEqual(names);
    expect(schemeOf(nation)?.levels.map(({ rank }) => rank)).toEqual(
      [4, 3, 2, 1].slice(0, names.length),
    );
  });

  test("Indonesia, Thailand and Singapore have no scheme here: not verified", () => {
    expect(["IDN", "THA", "SGP"].filter((nation) => schemeOf(nation) !== undefined)).toEqual([]);
  });
});

describe("every level as a mark", () => {
  test.each<[nation: string, mark: string, canonical: string, portion: string]>([
    ["USA", "CUI", "CUI", "CUI"],
    ["JPN", "特定秘密(機密)", "特定秘密(機密)", "特定秘密(機密)"],
    ["JPN", "特別防衛秘密(機密)", "特別防衛秘密(機密)", "特別防衛秘密(機密)"],
    ["JPN", "特定秘密", "特定秘密", "特定秘密"],
    ["JPN", "//JPN 極秘", "極秘", "極秘"],
    ["JPN", "秘", "秘", "秘"],
    ["JPN", "重要経済安保情報", "重要経済安保情報", "重要経済安保情報"],
    ["KOR", "Ⅰ급", "Ⅰ급", "Ⅰ급"],
    ["KOR", "군사Ⅱ급", "Ⅱ급", "Ⅱ급"],
    ["KOR", "Ⅲ급비밀", "Ⅲ급", "Ⅲ급"],
    ["KOR", "대외비", "대외비", "대외비"],
    ["PHL", "//PHL RESTRICTED", "//PHL RESTRICTED", "//PHL R"],
    ["AUS", "//AUS TOP SECRET", "//AUS TOP SECRET", "//AUS TS"],
    ["AUS", "//AUS PROTECTED", "//AUS PROTECTED", "//AUS P"],
    ["AUS", "//AUS OFFICIAL: Sensitive", "//AUS OFFICIAL: Sensitive", "//AUS O:S"],
    ["AUS", "//AUS OFFICIAL", "//AUS OFFICIAL", "//AUS O"],
    ["GBR", "//GBR SECRET", "//GBR SECRET", "//GBR S"],
    ["GBR", "//GBR OFFICIAL-SENSITIVE", "//GBR OFFICIAL-SENSITIVE", "//GBR O-S"],
    ["GBR", "//GBR OFFICIAL", "//GBR OFFICIAL", "//GBR O"],
    ["CAN", "//CAN CONFIDENTIAL", "//CAN CONFIDENTIAL", "//CAN C"],
    ["CAN", "//CAN PROTECTED B", "//CAN PROTECTED B", "//CAN PB"],
    ["CAN", "//CAN PROTECTED A", "//CAN PROTECTED A", "//CAN PA"],
    ["CAN", "//CAN UNCLASSIFIED", "//CAN UNCLASSIFIED", "//CAN U"],
    ["NZL", "//NZL RESTRICTED", "//NZL RESTRICTED", "//NZL R"],
    ["NATO", "//COSMIC TOP SECRET", "//COSMIC TOP SECRET", "//CTS"],
    ["NATO", "//NATO SECRET", "//NATO SECRET", "//NS"],
    ["NATO", "//NATO CONFIDENTIAL", "//NATO CONFIDENTIAL", "//NC"],
    ["NATO", "//NATO RESTRICTED", "//NATO RESTRICTED", "//NR"],
    ["NATO", "//NATO UNCLASSIFIED", "//NATO UNCLASSIFIED", "//NU"],
    ["MYS", "//MYS SULIT", "//MYS SULIT", "//MYS SULIT"],
    ["VNM", "TUYỆT MẬT", "TUYỆT MẬT", "TUYỆT MẬT"],
  ])("%s: %s is %s, in portions (%s)", (nation, mark, canonical, portion) => {
    const { label, canonical: written, issues } = parseShipped(mark);
    expect(issues).toEqual([]);
    expect(written).toBe(canonical);
    expect(label?.scheme).toBe(nation);
    expect(renderPortion(label!, shippedWorld.schemes)).toBe(portion);
    expect(parseShipped(`(${portion})`).label).toEqual(label);
  });
});

/** Pairs of levels that an agreement's table calls equivalent; null: not exchangeable. */
function table(id: string, one: string, other: string): (string | null | undefined)[][] {
  const agreement = shippedAgreements.find((found) => found.id === id);
  return (agreement?.levels ?? []).map((row) => [row[one], row[other]]);
}

const without = (pairs: readonly (readonly unknown[])[], absent: string) =>
  pairs.filter((pair) => pair.includes(absent));

describe("finding 1: the Japan–ROK table", () => {
  const pairs = table("jp-kr-gsomia", "JPN", "KOR");

  test("極秘 and 特定秘密 are Ⅱ급, 秘 is Ⅲ급", () => {
    expect(pairs).toEqual(
      expect.arrayContaining([
        ["極秘", "Ⅱ급"],
        ["特定秘密", "Ⅱ급"],
        ["秘", "Ⅲ급"],
      ]),
    );
    expect(pairs.filter((pair) => !pair.includes(null))).toHaveLength(3);
  });

  test("Class I and the Japanese top levels are never exchanged", () => {
    expect(without(pairs, "Ⅰ급")).toEqual([[null, "Ⅰ급"]]);
    expect(without(pairs, "特定秘密(機密)")).toEqual([["特定秘密(機密)", null]]);
    expect(without(pairs, "特別防衛秘密(機密)")).toEqual([["特別防衛秘密(機密)", null]]);
  });

  test("Ⅱ급 is the SECRET of military information, Ⅲ급 its CONFIDENTIAL", () => {
    const ranks = (nation: string) =>
      Object.fromEntries((schemeOf(nation)?.levels ?? []).map(({ name, rank }) => [name, rank]));
    expect(ranks("KOR")["Ⅱ급"]).toBe(ranks("USA")["SECRET"]);
    expect(ranks("KOR")["Ⅲ급"]).toBe(ranks("USA")["CONFIDENTIAL"]);
    expect(parseShipped("군사Ⅱ급").label?.level).toBe("Ⅱ급");
    expect(parseShipped("군사Ⅲ급").label?.level).toBe("Ⅲ급");
  });

  test("the ceiling is below Class I", () => {
    const found = shippedAgreements.find(({ id }) => id === "jp-kr-gsomia");
    expect(found?.ceiling).toEqual({ JPN: "特定秘密", KOR: "Ⅱ급" });
    expect(found?.parties).toEqual(["JPN", "KOR"]);
  });
});

describe("§1: the U.S.–Japan table", () => {
  const pairs = table("jp-us-gsomia", "USA", "JPN");

  test("TOP SECRET, SECRET and CONFIDENTIAL each have Japanese equivalents of their own rank", () => {
    expect(pairs).toEqual(
      expect.arrayContaining([
        ["TOP SECRET", "特定秘密(機密)"],
        ["TOP SECRET", "特別防衛秘密(機密)"],
        ["SECRET", "極秘"],
        ["SECRET", "特定秘密"],
        ["CONFIDENTIAL", "秘"],
      ]),
    );
    expect(pairs.filter((pair) => !pair.includes(null))).toHaveLength(5);
  });

  test("§8: 重要経済安保情報 is not exchangeable until a pack says so", () => {
    expect(without(pairs, "重要経済安保情報")).toEqual([[null, "重要経済安保情報"]]);
  });

  test("it is in force since 10 August 2007", () => {
    const found = shippedAgreements.find(({ id }) => id === "jp-us-gsomia");
    expect(found?.inForce).toEqual({ from: "2007-08-10", until: null });
  });
});

test("§1: no agreement between Japan and the Philippines is in force", () => {
  const found = shippedAgreements.filter(
    ({ parties }) => parties.includes("JPN") && parties.includes("PHL"),
  );
  expect(found.map(({ inForce }) => inForce.from)).toEqual([null]);
});

test("§8: 重要経済安保情報 is exchangeable under no agreement of the pack", () => {
  const exchanged = shippedAgreements
    .flatMap(({ levels }) => levels)
    .filter((row) => row["JPN"] === "重要経済安保情報")
    .flatMap((row) => Object.entries(row))
    .filter(([nation, level]) => nation !== "JPN" && level !== null);
  expect(exchanged).toEqual([]);
});
