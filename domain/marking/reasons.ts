/** Why a banner is what it is: for each part of a roll-up, the rule that decided it. */
import { compartmentParts } from "./compartments.ts";
import type { Label } from "./label.ts";
import { sortedSet } from "./nations.ts";
import { releaseReasons } from "./release-reasons.ts";
import { rollUp } from "./rollup.ts";
import { quoted } from "./rules/rule.ts";
import { findLevel } from "./schemes.ts";
import { meant } from "./sharing.ts";
import type { MarkingWorld } from "./world.ts";

export interface ReasonedRollUp {
  readonly label: Label;
  /** One sentence for each part of the banner, naming the rule that decided it. */
  readonly why: readonly string[];
}

/**
 * The roll-up of these labels, and why it is so: each reason compares the labels with the result.
 * Throws InputError for labels of several schemes, as `rollUp` does.
 */
export function rollUpWithReasons(labels: readonly Label[], world: MarkingWorld): ReasonedRollUp {
  const label = rollUp(labels, world);
  return { label, why: REASONS.flatMap((reasonsFor) => reasonsFor(labels, label, world)) };
}

type ReasonsFor = (labels: readonly Label[], banner: Label, world: MarkingWorld) => string[];

const unique = (values: readonly string[]): string[] => [...new Set(values)];
const says = (condition: boolean, sentence: string): string[] => (condition ? [sentence] : []);

const level: ReasonsFor = (labels, banner, { schemes }) => {
  if (banner.level === "") return [];
  const names = unique(labels.map((label) => label.level).filter((name) => name !== ""));
  if (names.length === 1) return [`CAPCO §D.2: the level is \`${banner.level}\` throughout`];
  const rank = (name: string) => findLevel(schemes, banner.scheme, name)?.level.rank;
  const equals = names.filter((name) => rank(name) === rank(banner.level));
  return [
    `CAPCO §D.2: \`${banner.level}\` is the highest level of ${quoted(names)}`,
    ...says(
      equals.length > 1,
      `our rule: of levels of one rank (${quoted(equals)}) the one that the scheme lists first counts as the highest`,
    ),
  ];
};

const compartments: ReasonsFor = (_labels, banner) =>
  says(
    banner.compartments.length > 0,
    `CAPCO §D.2: every compartment of every portion stays: \`${compartmentParts(banner.compartments).join("//")}\``,
  );

const controls: ReasonsFor = (labels, banner) => {
  const limited = ["FED ONLY", "NOCON"].filter((word) => banner.controls.includes(word));
  const official = labels.some((label) => label.controls.includes("FOUO"));
  const stays = banner.controls.includes("FOUO");
  return [
    ...says(
      banner.controls.includes("ORCON"),
      "CAPCO p. 136: `ORCON` stays wherever a portion has it",
    ),
    ...says(limited.length > 0, `CUI registry: ${quoted(limited)} stays wherever a portion has it`),
    ...says(stays, "CAPCO p. 134: `FOUO` stays in an unclassified banner"),
    ...says(official && !stays, `CAPCO p. 134: \`FOUO\` goes in a banner of \`${banner.level}\``),
  ];
};

const sources: ReasonsFor = (labels, banner) => {
  const joint = labels.some((label) => label.jointOwners.length > 0);
  const fgi = `FGI ${banner.foreignSources.join(" ")}`;
  return [
    ...says(
      banner.jointOwners.length > 0,
      `CAPCO p. 57: \`JOINT ${banner.jointOwners.join(" ")}\` stays, as every portion has these owners`,
    ),
    ...says(
      joint && banner.jointOwners.length === 0,
      `CAPCO p. 57: \`JOINT\` goes beside other portions, and its owners are named as \`${fgi}\``,
    ),
    ...says(
      labels.some((label) => label.foreignSources.length > 0),
      `CAPCO p. 124: every source of foreign information stays: \`${fgi}\``,
    ),
  ];
};

const categories: ReasonsFor = (labels, banner) => {
  const some = labels.some((label) => label.cuiCategories.length > 0);
  const stays = banner.cuiCategories.length > 0;
  return [
    ...says(
      stays,
      `CUI registry: every category of every portion stays: \`${banner.cuiCategories.join("/")}\``,
    ),
    ...says(some && !stays, `our rule: categories of CUI go in a banner of \`${banner.level}\``),
  ];
};

const tlp: ReasonsFor = (labels, banner, world) => {
  if (banner.tlp === null) return [];
  const words = unique(labels.flatMap((label) => (label.tlp === null ? [] : [`TLP:${label.tlp}`])));
  const communities = unique(
    labels
      .filter((label) => label.tlp === "GREEN")
      .map((label) => meant(label.tlpCommunity, world)),
  );
  const narrowed = banner.tlp === "AMBER" && !words.includes("TLP:AMBER");
  return [
    narrowed
      ? `our rule: the communities ${quoted(communities)} have no name for their common members, so \`TLP:AMBER\``
      : words.length === 1
        ? `TLP 2.0: the label is \`TLP:${banner.tlp}\` throughout`
        : `TLP 2.0: \`TLP:${banner.tlp}\` is the strictest of ${quoted(words)}`,
    ...readers(labels, banner),
  ];
};

function readers(labels: readonly Label[], { tlp, tlpNamed }: Label): string[] {
  const red = labels.filter((label) => label.tlp === "RED");
  if (tlp !== "RED" || unique(red.map((label) => label.tlpNamed.join(", "))).length < 2) return [];
  return tlpNamed.length > 0
    ? [`ruling RED: only roles that every TLP:RED portion names remain: ${quoted(tlpNamed)}`]
    : ["ruling RED: no role is named by every TLP:RED portion, so nobody may read all of it"];
}

const handling: ReasonsFor = (labels, banner) => {
  const words = unique(labels.flatMap((label) => (label.pap === null ? [] : [`PAP:${label.pap}`])));
  return [
    ...says(words.length === 1, `PAP: the word is \`PAP:${banner.pap}\` throughout`),
    ...says(words.length > 1, `PAP: \`PAP:${banner.pap}\` is the strictest of ${quoted(words)}`),
    ...says(
      banner.caveats.length > 0,
      `our rule: every caveat of every portion stays: ${quoted(sortedSet(banner.caveats))}`,
    ),
  ];
};

/** In the order of the parts of a banner. */
const REASONS: readonly ReasonsFor[] = [
  level,
  compartments,
  categories,
  sources,
  controls,
  releaseReasons,
  handling,
  tlp,
];
