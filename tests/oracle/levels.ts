/** Schemes of nations as the reference's table has them (§1): names, ranks and protection. */
import type { Level, Protection, Scheme } from "../../domain/pack/types.ts";

const c = "classified";
const TABLE: Readonly<Record<string, readonly (readonly [string, number, Protection])[]>> = {
  USA: [
    ["TOP SECRET", 4, c],
    ["SECRET", 3, c],
    ["CONFIDENTIAL", 2, c],
    ["CUI", 1, "controlled"],
    ["UNCLASSIFIED", 0, "unclassified"],
  ],
  JPN: [
    ["特定秘密(機密)", 4, c],
    ["特別防衛秘密(機密)", 4, c],
    ["特定秘密", 3, c],
    ["極秘", 3, c],
    ["秘", 2, c],
    ["重要経済安保情報", 2, c],
  ],
  KOR: [
    ["Ⅰ급", 4, c],
    ["Ⅱ급", 3, c],
    ["Ⅲ급", 2, c],
    ["대외비", 1, "controlled"],
  ],
  GBR: [
    ["TOP SECRET", 4, c],
    ["SECRET", 3, c],
    ["OFFICIAL-SENSITIVE", 1, "controlled"],
    ["OFFICIAL", 0, "unclassified"],
  ],
  CAN: [
    ["TOP SECRET", 4, c],
    ["SECRET", 3, c],
    ["CONFIDENTIAL", 2, c],
    ["PROTECTED B", 1, "controlled"],
    ["PROTECTED A", 1, "controlled"],
    ["UNCLASSIFIED", 0, "unclassified"],
  ],
  NZL: [
    ["TOP SECRET", 4, c],
    ["SECRET", 3, c],
    ["CONFIDENTIAL", 2, c],
    ["RESTRICTED", 1, c],
    ["UNCLASSIFIED", 0, "unclassified"],
  ],
  AUS: [
    ["TOP SECRET", 4, c],
    ["SECRET", 3, c],
    ["PROTECTED", 2, c],
    ["OFFICIAL: Sensitive", 1, "controlled"],
    ["OFFICIAL", 0, "unclassified"],
  ],
};

const PORTIONS: Readonly<Record<string, string>> = {
  "TOP SECRET": "TS",
  SECRET: "S",
  CONFIDENTIAL: "C",
  UNCLASSIFIED: "U",
};

const level = ([name, rank, protection]: readonly [string, number, Protection]): Level => ({
  name,
  portion: PORTIONS[name] ?? name,
  rank,
  protection,
  aliases: [],
});

export const SCHEMES: readonly Scheme[] = Object.entries(TABLE).map(([nation, levels]) => ({
  nation,
  name: nation,
  levels: levels.map((row) => level(row)),
}));

/** Levels of a nation with that protection, highest first. */
export function levelsOf(nation: string, protection: Protection): readonly Level[] {
  const levels = SCHEMES.find((scheme) => scheme.nation === nation)?.levels ?? [];
  return levels.filter((level) => level.protection === protection);
}
