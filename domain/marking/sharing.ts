/** TLP and PAP of several portions together. */
import type { Label, PapWord, TlpWord } from "./label.ts";
import { PAP_WORDS, TLP_WORDS } from "./label.ts";
import { sortedSet } from "./nations.ts";
import type { MarkingWorld } from "./world.ts";

export type Sharing = Pick<Label, "tlp" | "tlpCommunity" | "tlpNamed">;

/**
 * The stricter word (CLEAR < GREEN < AMBER < AMBER+STRICT < RED) and the audience of both: roles
 * that both name; for two different communities, whose common members have no name, AMBER.
 */
export function joinSharing(a: Sharing, b: Sharing, world: MarkingWorld): Sharing {
  const tlp = stricter(a.tlp, b.tlp);
  if (tlp === "RED") return { tlp, tlpCommunity: "", tlpNamed: commonNames(a, b) };
  if (tlp !== "GREEN") return { tlp, tlpCommunity: "", tlpNamed: [] };
  const communities = [a, b].filter((one) => one.tlp === "GREEN").map((one) => one.tlpCommunity);
  const [first = "", second = first] = communities;
  if (first === second) return { tlp, tlpCommunity: first, tlpNamed: [] };
  if (meant(first, world) !== meant(second, world))
    return { tlp: "AMBER", tlpCommunity: "", tlpNamed: [] };
  return { tlp, tlpCommunity: "", tlpNamed: [] };
}

/** The community that a name stands for; none stands for the pack's default. */
export function meant(community: string, world: MarkingWorld): string {
  return community === "" ? (world.defaultCommunity ?? "") : community;
}

function commonNames(a: Sharing, b: Sharing): string[] {
  if (a.tlp !== "RED") return sortedSet(b.tlpNamed);
  if (b.tlp !== "RED") return sortedSet(a.tlpNamed);
  return sortedSet(new Set(a.tlpNamed).intersection(new Set(b.tlpNamed)));
}

function stricter(a: TlpWord | null, b: TlpWord | null): TlpWord | null {
  if (a === null || b === null) return a ?? b;
  return TLP_WORDS.indexOf(a) >= TLP_WORDS.indexOf(b) ? a : b;
}

export function stricterPap(a: PapWord | null, b: PapWord | null): PapWord | null {
  if (a === null || b === null) return a ?? b;
  return PAP_WORDS.indexOf(a) >= PAP_WORDS.indexOf(b) ? a : b;
}
