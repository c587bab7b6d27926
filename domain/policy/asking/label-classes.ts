/**
 * Label classes: a finite enumeration of the labels that two packs can be compared over.
 *
 * Every level of a scheme, and TLP without a level, each with
 * - no release, NOFORN (U.S. scheme), REL TO the own nation and each other one that has an
 *   organisation, REL TO the own nation and each tetragraph;
 * - no TLP, each TLP word (RED naming a role of the recipient), GREEN for each community;
 * - no compartment, and each that somebody holds.
 *
 * Combinations that break a rule of marking in both packs are left out. Everything is sent straight
 * from its originator, addressed to the recipient, about every sector.
 */
import type { Label } from "../../marking/mod.ts";
import { BARE_LABEL, releaseOrder, TLP_WORDS } from "../../marking/mod.ts";
import type { Policy } from "../compile.ts";
import { issuesOf } from "../matter.ts";

export interface LabelClass {
  /** Of RED, nobody is named yet; see `labelFor`. */
  readonly label: Label;
  /** Whether the label is valid in the first and in the second pack. */
  readonly valid: readonly [boolean, boolean];
}

/** The two packs that are compared. */
export type Pair = readonly [before: Policy, after: Policy];

const ROLE = "watch-officer";

/** The label of a class as it would be sent to this recipient. */
export function labelFor(label: Label, recipient: string): Label {
  return label.tlp === "RED" ? { ...label, tlpNamed: [`${recipient}/${ROLE}`] } : label;
}

/** What either pack gives, each once, the first pack's first. */
export function inEither(pair: Pair, of: (policy: Policy) => readonly string[]): string[] {
  return [...new Set(pair.flatMap(of))];
}

/** The label classes of one scheme; "" for TLP without a level. */
export function labelClasses(pair: Pair, scheme: string): LabelClass[] {
  const levels = scheme === "" ? [""] : inEither(pair, (policy) => levelsOf(policy, scheme));
  const parts = [
    levels.map((level) => ({ scheme, level })),
    scheme === "" ? [{}] : releases(pair, scheme),
    sharings(pair),
    scheme === "" ? [{}] : compartments(pair),
  ];
  return product(parts)
    .map((combined) => Object.assign({}, BARE_LABEL, ...combined) as Label)
    .map((label): LabelClass => ({
      label,
      valid: [isValid(label, pair[0]), isValid(label, pair[1])],
    }))
    .filter(({ valid }) => valid.includes(true));
}

function isValid(label: Label, policy: Policy): boolean {
  return issuesOf(policy, labelFor(label, "somebody")).length === 0;
}

function levelsOf({ pack }: Policy, scheme: string): string[] {
  return pack.schemes.find(({ nation }) => nation === scheme)?.levels.map(({ name }) => name) ?? [];
}

type Part = Partial<Label>;

function releases(pair: Pair, scheme: string): Part[] {
  const nations = inEither(pair, ({ pack }) => pack.organisations.map(({ nation }) => nation));
  const tetragraphs = inEither(pair, ({ pack }) =>
    pack.communities.map(({ tetragraph }) => tetragraph),
  );
  const others = [...nations, ...tetragraphs].filter((code) => code !== "" && code !== scheme);
  return [
    {},
    ...(scheme === "USA" ? [{ controls: ["NOFORN"] }] : []),
    ...others.map((code) => ({ releasableTo: releaseOrder([scheme, code]) })),
  ];
}

/** GREEN without a name is that of the default community, which need not be named too. */
function sharings(pair: Pair): Part[] {
  const communities = inEither(pair, ({ pack }) => pack.communities.map(({ id }) => id));
  const named = communities.filter((id) => pair.some(({ pack }) => pack.defaultCommunity !== id));
  return [
    {},
    ...TLP_WORDS.map((tlp) => ({ tlp })),
    ...named.map((tlpCommunity) => ({ tlp: "GREEN" as const, tlpCommunity })),
  ];
}

function compartments(pair: Pair): Part[] {
  const held = inEither(pair, (policy) => [...policy.compartments]);
  return [{}, ...held.map((name) => ({ compartments: [name] }))];
}

function product<T>([first, ...rest]: readonly (readonly T[])[]): T[][] {
  if (first === undefined) return [[]];
  const others = product(rest);
  return first.flatMap((one) => others.map((other) => [one, ...other]));
}
