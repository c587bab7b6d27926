/** Tetragraphs as the nations they stand for. */
import { sortedSet } from "./nations.ts";
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

/** Groups that the register's text and examples name: any mark may, whatever the pack knows of them. */
const REGISTERED = ["ACGU", "FVEY", "ISAF", "NATO", "TEYE"];

const named = new WeakMap<MarkingWorld["communities"], readonly string[]>();

/** Tetragraphs that marks may name: the pack's and the register's. */
export function tetragraphsOf(world: MarkingWorld): readonly string[] {
  const known = named.get(world.communities);
  if (known !== undefined) return known;
  const all = sortedSet([...tableOf(world).keys(), ...REGISTERED]);
  named.set(world.communities, all);
  return all;
}

/** The nations a code stands for: itself for a trigraph, none for a group that the pack does not know. */
function nationsOf(code: string, world: MarkingWorld): ReadonlySet<string> {
  if (code.length === 3) return new Set([code]);
  return tableOf(world).get(code) ?? NO_NATIONS;
}

/** The nations that a list of trigraphs and tetragraphs stands for. */
export function expandCodes(codes: readonly string[], world: MarkingWorld): Set<string> {
  return new Set(codes.flatMap((code) => [...nationsOf(code, world)]));
}

/** Groups that a roll-up may replace by their nations (CAPCO Table 3 row 23). */
const EXPANDED_IN_ROLL_UP = new Set(["TEYE", "ACGU", "FVEY"]);

/**
 * What lists have in common is sought among these: nations, and groups whose members only their
 * originator may spell out, or the pack does not know.
 */
export function rollUpCodes(codes: readonly string[], world: MarkingWorld): Set<string> {
  const table = tableOf(world);
  const nations = (code: string) => (EXPANDED_IN_ROLL_UP.has(code) ? table.get(code) : undefined);
  return new Set(codes.flatMap((code) => [...(nations(code) ?? [code])]));
}
