/** Which label is at least as strict as another. */
import type { Label } from "./label.ts";
import { sortedSet } from "./nations.ts";
import { plainRelease, releaseOf } from "./release.ts";
import { rollUp, schemesOf } from "./rollup.ts";
import { meant } from "./sharing.ts";
import type { MarkingWorld } from "./world.ts";

/**
 * Whether the first label is at least the second: rolling the second up into it changes nothing.
 * A partial order, up to labels of the same meaning. Labels of two schemes never compare.
 */
export function dominates(banner: Label, rollup: Label, world: MarkingWorld): boolean {
  if (schemesOf([banner, rollup]).length > 1) return false;
  return sameMeaning(rollUp([banner, rollup], world), banner, world);
}

/** Whether two labels say the same, whatever groups they write nations by and in which order. */
export function sameMeaning(one: Label, other: Label, world: MarkingWorld): boolean {
  return JSON.stringify(meaning(one, world)) === JSON.stringify(meaning(other, world));
}

function meaning(label: Label, world: MarkingWorld): unknown[] {
  return [
    label.scheme,
    label.level,
    sortedSet(label.compartments),
    sortedSet(label.controls),
    plainRelease(releaseOf(label, world), label.scheme, world),
    sortedSet(label.foreignSources),
    sortedSet(label.jointOwners),
    sortedSet(label.cuiCategories),
    label.tlp,
    label.tlp === "GREEN" ? meant(label.tlpCommunity, world) : "",
    sortedSet(label.tlpNamed),
    label.pap,
    sortedSet(label.caveats),
  ];
}
