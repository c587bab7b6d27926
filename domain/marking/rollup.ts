/** The label of several portions together: CAPCO Table 3, with the TLP join beside it. */
import { InputError } from "../input.ts";
import { orderControls } from "./controls.ts";
import { orderCategories } from "./cui.ts";
import { BARE_LABEL } from "./label.ts";
import type { Label } from "./label.ts";
import { plainOrder, sameList, sortedSet } from "./nations.ts";
import { joinReleases, releaseOf, releaseParts } from "./release.ts";
import type { ReleaseParts } from "./release.ts";
import { findLevel, levelProtection } from "./schemes.ts";
import { joinSharing, stricterPap } from "./sharing.ts";
import type { MarkingWorld } from "./world.ts";

/**
 * The least label that is at least each of these (valid) labels: highest level, all compartments,
 * ORCON if anywhere, NOFORN over REL TO, common nations, stricter TLP. Of levels of one rank the
 * scheme's first counts as the higher. Associative, commutative, idempotent; of no labels it is the
 * bare label. Bare unclassified portions do not count for releasability.
 *
 * Throws InputError when the labels are of several classification schemes: there is no common
 * measure; TLP alone goes with any.
 */
export function rollUp(labels: readonly Label[], world: MarkingWorld): Label {
  const schemes = schemesOf(labels);
  if (schemes.length > 1) throw mixedSchemes(schemes);
  const [first, ...others] = labels;
  if (first === undefined) return BARE_LABEL;
  return others.reduce((a, b) => join(a, b, world), join(first, first, world));
}

/** Classification schemes that the labels use. */
export function schemesOf(labels: readonly Label[]): string[] {
  return sortedSet(labels.map((label) => label.scheme).filter((scheme) => scheme !== ""));
}

function mixedSchemes(schemes: readonly string[]): InputError {
  const message = `labels of the schemes \`${schemes.join("`, `")}\` cannot be rolled up; accepted: one classification scheme, with TLP alone beside it`;
  return new InputError([{ file: "", line: 0, column: 0, message }]);
}

function join(a: Label, b: Label, world: MarkingWorld): Label {
  const level = higherLevel(a, b, world);
  const own = level.scheme;
  const release = joinReleases(releaseOf(a, world), releaseOf(b, world), own, world);
  const parts = releaseParts(release, own);
  return {
    ...level,
    compartments: sortedSet([...a.compartments, ...b.compartments]),
    controls: joinControls(a, b, level, parts, world),
    releasableTo: parts.releasableTo,
    displayOnlyTo: parts.displayOnlyTo,
    ...joinOwners(a, b, own),
    cuiCategories:
      level.level === "CUI" ? orderCategories([...a.cuiCategories, ...b.cuiCategories]) : [],
    ...joinSharing(a, b, world),
    pap: stricterPap(a.pap, b.pap),
    caveats: sortedSet([...a.caveats, ...b.caveats]),
  };
}

type LevelPart = Pick<Label, "scheme" | "level">;

function higherLevel(a: Label, b: Label, world: MarkingWorld): LevelPart {
  const { scheme, level } = orderOf(a, world) >= orderOf(b, world) ? a : b;
  return { scheme, level };
}

function orderOf({ scheme, level }: Label, { schemes }: MarkingWorld): number {
  if (scheme === "" && level === "") return -Infinity;
  // A level that nobody knows is above all others: nothing may come of it.
  return findLevel(schemes, scheme, level)?.order ?? Infinity;
}

/** Controls stay, but FOUO goes once the level says more; those of release are what their join says. */
function joinControls(
  a: Label,
  b: Label,
  level: LevelPart,
  { noforn, relido }: ReleaseParts,
  world: MarkingWorld,
): string[] {
  const all = new Set([...a.controls, ...b.controls]);
  for (const control of ["NOFORN", "RELIDO"]) all.delete(control);
  if (noforn) all.add("NOFORN");
  if (relido) all.add("RELIDO");
  if (levelProtection({ ...BARE_LABEL, ...level }, world.schemes) !== "unclassified") {
    all.delete("FOUO");
  }
  return orderControls(all);
}

/** JOINT stays where all are owned by the same; else the other owners are foreign sources (p. 57). */
function joinOwners(
  a: Label,
  b: Label,
  own: string,
): Pick<Label, "jointOwners" | "foreignSources"> {
  const marked = [a, b].filter((label) => label.scheme !== "");
  const [first, second = first] = marked;
  const foreign = marked.flatMap((label) => label.foreignSources);
  if (first === undefined || second === undefined) return { jointOwners: [], foreignSources: [] };
  if (sameList(first.jointOwners, second.jointOwners)) {
    return { jointOwners: first.jointOwners, foreignSources: plainOrder([...new Set(foreign)]) };
  }
  const owners = marked.flatMap((label) => label.jointOwners).filter((owner) => owner !== own);
  return { jointOwners: [], foreignSources: plainOrder([...new Set([...foreign, ...owners])]) };
}
