import { join } from "node:path";
import { expect, it } from "vitest";
import { MAPPED_SECTORS } from "../../domain/csaf/mod.ts";
import { loadPack } from "../pack/mod.ts";

it("the sectors of advisories are mapped to sectors that the shipped pack has", () => {
  const { pack } = loadPack(join(import.meta.dirname, "../../packs/indo-pacific"));
  const known = new Set(pack.sectors);
  expect([...MAPPED_SECTORS].filter((sector) => !known.has(sector))).toEqual([]);
});
