/**
 * To whom other than its own nation a label lets information go, as a lattice. From most to least:
 * unconstrained (unclassified, nothing said), lists of nations, then "own nation only". The join
 * intersects lists; REL TO beside a classified portion without one, or an empty intersection, is
 * "own nation only": NOFORN in U.S. marks (CAPCO Table 3 rows 2, 9, 16, 21), elsewhere REL TO the
 * own nation alone.
 */
import { expandCodes } from "./expand.ts";
import type { Label } from "./label.ts";
import { plainOrder, releaseOrder, sameList } from "./nations.ts";
import { findLevel } from "./schemes.ts";
import type { MarkingWorld } from "./world.ts";

export type Release =
  | { readonly kind: "unconstrained" }
  /** Classified and nothing said: own nation only, but not in so many words. */
  | { readonly kind: "unstated" }
  | {
      readonly kind: "lists";
      readonly releasable: readonly string[];
      readonly display: readonly string[];
    }
  | { readonly kind: "own" };

export function releaseOf(label: Label, world: MarkingWorld): Release {
  const { releasableTo, displayOnlyTo, scheme } = label;
  const ownAlone = sameList(releasableTo, [scheme]) && displayOnlyTo.length === 0;
  if (label.controls.includes("NOFORN") || ownAlone) return { kind: "own" };
  if (releasableTo.length > 0 || displayOnlyTo.length > 0) {
    return { kind: "lists", releasable: releasableTo, display: displayOnlyTo };
  }
  const known = findLevel(world.schemes, scheme, label.level);
  return { kind: known?.level.protection === "classified" ? "unstated" : "unconstrained" };
}

/** The join for labels of one nation's scheme. Associative, commutative, idempotent. */
export function joinReleases(a: Release, b: Release, own: string, world: MarkingWorld): Release {
  if (a.kind === "unconstrained") return b;
  if (b.kind === "unconstrained") return a;
  if (a.kind === "unstated" && b.kind === "unstated") return a;
  if (a.kind !== "lists" || b.kind !== "lists") return { kind: "own" };
  // Equal lists stay as they are written; others are expanded (Table 3 row 23).
  if (sameList(a.releasable, b.releasable) && sameList(a.display, b.display)) return a;
  return intersectLists(a, b, own, world);
}

type Lists = Extract<Release, { kind: "lists" }>;

/** Who may have it: both lists. Who may see it: has or sees it by both, and may not have it. */
function intersectLists(a: Lists, b: Lists, own: string, world: MarkingWorld): Release {
  const ownNations = expandCodes([own], world);
  const having = (lists: Lists) => expandCodes([...lists.releasable, own], world);
  const seeing = (lists: Lists) => expandCodes([...lists.releasable, ...lists.display, own], world);
  const releasable = having(a).intersection(having(b));
  const display = seeing(a).intersection(seeing(b)).difference(releasable);
  const released = !releasable.isSubsetOf(ownNations);
  if (!released && display.size === 0) return { kind: "own" };
  return {
    kind: "lists",
    releasable: released ? releaseOrder([...releasable]) : [],
    display: plainOrder([...display]),
  };
}

/** The parts of a label that say this release in the given nation's scheme. */
export function releaseParts(
  release: Release,
  own: string,
): { noforn: boolean; releasableTo: readonly string[]; displayOnlyTo: readonly string[] } {
  switch (release.kind) {
    case "unconstrained":
    case "unstated":
      return { noforn: false, releasableTo: [], displayOnlyTo: [] };
    case "lists":
      return { noforn: false, releasableTo: release.releasable, displayOnlyTo: release.display };
    case "own":
      return { noforn: own === "USA", releasableTo: own === "USA" ? [] : [own], displayOnlyTo: [] };
  }
}

/**
 * The same release in the one form that everything of its meaning has: groups as their nations,
 * and outside the U.S. scheme, which distinguishes them, "unstated" as "own nation only".
 */
export function plainRelease(release: Release, own: string, world: MarkingWorld): Release {
  if (release.kind === "lists") return intersectLists(release, release, own, world);
  return release.kind === "unstated" && own !== "USA" ? { kind: "own" } : release;
}
