/**
 * To whom other than its own nation a label lets information go, as a lattice. From most to least:
 * unconstrained (unclassified, nothing said), release marks (REL TO, RELIDO, DISPLAY ONLY), then
 * "own nation only". The join keeps what all have in common; nothing in common, or a release mark
 * beside classified information without one, is "own nation only": NOFORN in U.S. marks (CAPCO
 * Table 3), elsewhere REL TO the own nation alone.
 */
import { rollUpCodes } from "./expand.ts";
import type { Label } from "./label.ts";
import { plainOrder, releaseOrder, sameList } from "./nations.ts";
import { protectionOf } from "./schemes.ts";
import type { MarkingWorld } from "./world.ts";

export interface ReleaseMarks {
  readonly kind: "marked";
  readonly releasable: readonly string[];
  readonly display: readonly string[];
  /** RELIDO: a disclosure official may decide further. */
  readonly official: boolean;
}

export type Release =
  | { readonly kind: "unconstrained" }
  /** Classified and nothing said: own nation only, but not in so many words. */
  | { readonly kind: "unstated" }
  | ReleaseMarks
  | { readonly kind: "own" };

/** What a label says of release. A level that nobody knows counts as classified. */
export function releaseOf(label: Label, world: MarkingWorld): Release {
  const { releasableTo, displayOnlyTo, controls, scheme } = label;
  const official = controls.includes("RELIDO");
  const ownAlone = sameList(releasableTo, [scheme]) && displayOnlyTo.length === 0 && !official;
  if (controls.includes("NOFORN") || ownAlone) return { kind: "own" };
  if (releasableTo.length > 0 || displayOnlyTo.length > 0 || official) {
    return { kind: "marked", releasable: releasableTo, display: displayOnlyTo, official };
  }
  const protection = protectionOf(label, world.schemes) ?? "classified";
  return { kind: protection === "classified" ? "unstated" : "unconstrained" };
}

/** The join for labels of one nation's scheme. Associative, commutative, idempotent. */
export function joinReleases(a: Release, b: Release, own: string, world: MarkingWorld): Release {
  if (a.kind === "unconstrained") return b;
  if (b.kind === "unconstrained") return a;
  if (a.kind === "unstated" && b.kind === "unstated") return a;
  if (a.kind !== "marked" || b.kind !== "marked") return { kind: "own" };
  return joinMarks(a, b, own, world);
}

/**
 * Who may have it: both lists (rows 9 and 21). Who may see it: has or sees it by both, and may not
 * have it (row 26). RELIDO where both have it (row 24, p. 155–156).
 */
function joinMarks(a: ReleaseMarks, b: ReleaseMarks, own: string, world: MarkingWorld): Release {
  const codes = (one: readonly string[]) => rollUpCodes(one, world);
  const ownCodes = codes([own]);
  const having = (marks: ReleaseMarks) => [...marks.releasable, own];
  const seeing = (marks: ReleaseMarks) => [...having(marks), ...marks.display];
  const released = codes(having(a)).intersection(codes(having(b)));
  const displayed = codes(seeing(a))
    .intersection(codes(seeing(b)))
    .difference(released);
  const official = a.official && b.official;
  const isReleased = !released.isSubsetOf(ownCodes);
  if (!isReleased && displayed.size === 0 && !official) return { kind: "own" };
  const others = (code: string) => codes([code]).difference(ownCodes);
  const seenByBoth = common(seeing(a), seeing(b)).filter(
    (code) => code !== own && others(code).isDisjointFrom(released),
  );
  return {
    kind: "marked",
    releasable: isReleased
      ? releaseOrder(written(common(having(a), having(b)), released, codes))
      : [],
    display: plainOrder(written(seenByBoth, displayed, codes)),
    official,
  };
}

const common = (a: readonly string[], b: readonly string[]): string[] => [
  ...new Set(a).intersection(new Set(b)),
];

/** Codes that all lists name stay as they are written (row 21); the rest stands as its nations (row 23). */
function written(
  shared: readonly string[],
  all: ReadonlySet<string>,
  codes: (one: readonly string[]) => ReadonlySet<string>,
): string[] {
  return [...new Set([...shared, ...all.difference(codes(shared))])];
}

/** The parts of a label that say this release in the given nation's scheme. */
export interface ReleaseParts {
  readonly noforn: boolean;
  readonly relido: boolean;
  readonly releasableTo: readonly string[];
  readonly displayOnlyTo: readonly string[];
}

const NOTHING: ReleaseParts = {
  noforn: false,
  relido: false,
  releasableTo: [],
  displayOnlyTo: [],
};

export function releaseParts(release: Release, own: string): ReleaseParts {
  switch (release.kind) {
    case "unconstrained":
    case "unstated":
      return NOTHING;
    case "marked":
      return {
        noforn: false,
        relido: release.official,
        releasableTo: release.releasable,
        displayOnlyTo: release.display,
      };
    case "own":
      return own === "USA" ? { ...NOTHING, noforn: true } : { ...NOTHING, releasableTo: [own] };
  }
}

/**
 * The same release in the one form that everything of its meaning has: groups as their nations
 * where a roll-up may do so, and outside the U.S. scheme, which distinguishes them, "unstated" as
 * "own nation only".
 */
export function plainRelease(release: Release, own: string, world: MarkingWorld): Release {
  if (release.kind === "marked") {
    const ownCodes = rollUpCodes([own], world);
    const plain = (codes: readonly string[]) =>
      [...rollUpCodes(codes, world).difference(ownCodes)].toSorted();
    return {
      ...release,
      releasable: plain(release.releasable),
      display: plain(release.display),
    };
  }
  return release.kind === "unstated" && own !== "USA" ? { kind: "own" } : release;
}
