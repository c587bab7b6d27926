/** Tetragraphs as the nations they stand for. */
import type { MarkingWorld } from "./world.ts";

const NO_NATIONS: ReadonlySet<string> = new Set();
const tables = new WeakMap<MarkingWorld["communities"], ReadonlyMap<string, ReadonlySet<string>>>();

function tableOf(world: MarkingWorld): ReadonlyMap<string, ReadonlySet<string>> {
  let table = tables.get(world.communities);
  if (table === undefined) {
    const registered = world.communities.filter((community) => community.tetragraph !== "");
    table = new Map(registered.map(({ tetragraph, nations }) => [tetragraph, new Set(nations)]));
    tables.set(world.communities, table);
  }
  return table;
}

export function isTetragraph(code: string, world: MarkingWorld): boolean {
  return tableOf(world).has(code);
}

/** The nations a code stands for: itself for a trigraph, none for an unknown tetragraph. */
function nationsOf(code: string, world: MarkingWorld): ReadonlySet<string> {
  if (code.length === 3) return new Set([code]);
  return tableOf(world).get(code) ?? NO_NATIONS;
}

/** The nations that a list of trigraphs and tetragraphs stands for. */
export function expandCodes(codes: readonly string[], world: MarkingWorld): Set<string> {
  return new Set(codes.flatMap((code) => [...nationsOf(code, world)]));
}
