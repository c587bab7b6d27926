/** A small world of markings for tests. Not for production. */
import type { Community, Level, Protection, Scheme } from "../pack/types.ts";
import type { Label } from "./label.ts";
import type { MarkingWorld } from "./mod.ts";
import { parseMarking } from "./mod.ts";

type LevelRow = readonly [
  name: string,
  portion: string,
  rank: number,
  protection: Protection,
  ...aliases: string[],
];

function scheme(nation: string, rows: readonly LevelRow[]): Scheme {
  const levels = rows.map(([name, portion, rank, protection, ...aliases]): Level => ({
    name,
    portion,
    rank,
    protection,
    aliases,
  }));
  return { nation, name: `scheme of ${nation}`, levels };
}

export const testSchemes: readonly Scheme[] = [
  scheme("USA", [
    ["TOP SECRET", "TS", 4, "classified"],
    ["SECRET", "S", 3, "classified"],
    ["CONFIDENTIAL", "C", 2, "classified"],
    ["CUI", "CUI", 1, "controlled"],
    ["UNCLASSIFIED", "U", 0, "unclassified"],
  ]),
  scheme("JPN", [
    ["特定秘密(機密)", "特定秘密(機密)", 4, "classified"],
    ["極秘", "極秘", 3, "classified", "GOKUHI"],
    ["特定秘密", "特定秘密", 3, "classified"],
    ["秘", "秘", 2, "classified"],
    ["重要経済安保情報", "重要経済安保情報", 2, "classified"],
  ]),
  scheme("KOR", [
    ["Ⅰ급", "Ⅰ급", 4, "classified"],
    ["Ⅱ급", "Ⅱ급", 3, "classified"],
    ["대외비", "대외비", 1, "controlled"],
  ]),
  scheme("GBR", [
    ["SECRET", "S", 3, "classified"],
    ["OFFICIAL-SENSITIVE", "OS", 1, "controlled"],
    ["OFFICIAL", "O", 0, "unclassified"],
  ]),
  scheme("AUS", [
    ["SECRET", "S", 3, "classified"],
    ["PROTECTED", "P", 2, "classified"],
  ]),
  scheme("NATO", [
    ["COSMIC TOP SECRET", "CTS", 4, "classified"],
    ["NATO SECRET", "NS", 3, "classified"],
  ]),
];

const words = (text: string): string[] => text.split(" ").filter((word) => word !== "");

function community(id: string, tetragraph: string, nations: string, organisations = ""): Community {
  return { id, name: id, tetragraph, nations: words(nations), organisations: words(organisations) };
}

export const testCommunities: readonly Community[] = [
  community("cyber-defence", "", "", "cisa nisc isac-jp kr-kisa asean-sg uk-ncsc"),
  community("first", "", "", "cisa uk-ncsc"),
  community("five-eyes", "FVEY", "AUS CAN GBR NZL USA"),
  community("nato", "NATO", "CAN GBR USA"),
  community("isaf", "ISAF", "GBR KOR USA"),
];

export const testWorld: MarkingWorld = {
  schemes: testSchemes,
  communities: testCommunities,
  defaultCommunity: "cyber-defence",
};

/** The label of a marking that must be valid in the test world. */
export function labelOf(marking: string): Label {
  const { label, issues } = parseMarking(marking, testSchemes, testCommunities);
  if (label === null)
    throw new Error(`${marking}: ${issues.map((issue) => issue.message).join("; ")}`);
  return label;
}
