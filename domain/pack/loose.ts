/**
 * Schemes and communities as far as they can be made out while their files have mistakes, so that
 * marks elsewhere are checked in the same pass. Only for checking: nothing is assembled from these.
 */
import type { MarkingWorld } from "../marking/mod.ts";
import { each, eachText, type PackFile } from "./source.ts";
import type { Community, Level, Protection, Scheme } from "./types.ts";

const textOf = (value: unknown, key: string): string | undefined => eachText(value, key)[0]?.value;

const PROTECTIONS: ReadonlySet<string> = new Set(["unclassified", "controlled", "classified"]);

function levelOf(value: unknown): Level[] {
  const name = textOf(value, "name");
  if (name === undefined) return [];
  const protection = textOf(value, "protection") ?? "";
  const rank = each(value, "rank")[0]?.value;
  return [
    {
      name,
      portion: textOf(value, "portion") ?? name,
      rank: typeof rank === "number" ? rank : 0,
      protection: PROTECTIONS.has(protection) ? (protection as Protection) : "classified",
      aliases: eachText(value, "aliases.*").map((alias) => alias.value),
    },
  ];
}

const schemeOf = (value: unknown): Scheme => ({
  nation: textOf(value, "nation") ?? "",
  name: textOf(value, "name") ?? "",
  levels: each(value, "levels.*").flatMap((level) => levelOf(level.value)),
});

const communityOf = (value: unknown): Community => ({
  id: textOf(value, "id") ?? "",
  name: textOf(value, "name") ?? "",
  tetragraph: textOf(value, "tetragraph") ?? "",
  nations: eachText(value, "nations.*").map((nation) => nation.value),
  organisations: eachText(value, "organisations.*").map((member) => member.value),
});

/** What marks refer to, or null where a file is missing or cannot be read at all. */
export function looseWorld(
  schemes: PackFile | undefined,
  communities: PackFile | undefined,
): MarkingWorld | null {
  const world = {
    schemes: each(schemes?.value, "schemes.*").map(({ value }) => schemeOf(value)),
    communities: each(communities?.value, "communities.*").map(({ value }) => communityOf(value)),
  };
  return world.schemes.length === 0 || world.communities.length === 0 ? null : world;
}
