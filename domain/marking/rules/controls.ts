/** Rules about U.S. controls, compartments and CUI categories: where they stand and what they exclude. */
import { CONTROL_WORDS, orderControls } from "../controls.ts";
import type { Label } from "../label.ts";
import { sameList, sortedSet } from "../nations.ts";
import { findLevel } from "../schemes.ts";
import type { MarkingWorld } from "../world.ts";
import type { Rule } from "./rule.ts";
import { quoted, when } from "./rule.ts";

const COMPARTMENT = /^[\p{Lu}\p{Lo}\p{Nd}][\p{Lu}\p{Lo}\p{Nd} -]{0,30}$/u;
/** Words that open another part of a marking, so that a compartment of that name would be read as it. */
const RESERVED = /^(FGI|REL|EYES|DISPLAY ONLY|CAVEAT|JOINT|NF|NOFORN|OC|ORCON|FOUO|RELIDO)( |$)/;
const CUI_CATEGORY = /^(SP-)?[A-Z]{2,8}$/;

function levelProtection(label: Label, world: MarkingWorld): string {
  return findLevel(world.schemes, label.scheme, label.level)?.level.protection ?? "unknown";
}

const controlsAreKnown: Rule = (label) =>
  label.controls
    .filter((control) => !CONTROL_WORDS.includes(control))
    .flatMap((control) =>
      when(
        true,
        "unknown-control",
        `control \`${control}\` is not known; accepted: ${quoted(CONTROL_WORDS)}, \`REL TO …\`, \`DISPLAY ONLY …\``,
      ),
    );

const controlsAreInOrder: Rule = ({ controls }) => {
  const known = controls.filter((control) => CONTROL_WORDS.includes(control));
  const ordered = orderControls(known);
  return when(
    !sameList(known, ordered),
    "control-order",
    `controls \`${known.join("/")}\` are repeated or out of order; write \`${ordered.join("/")}\``,
  );
};

/** NOFORN and its like belong to the U.S. scheme; other schemes say "own nation only" by REL TO. */
const controlsAreAmerican: Rule = ({ scheme, controls }) => {
  const american = controls.filter((control) => CONTROL_WORDS.includes(control));
  return when(
    american.length > 0 && scheme !== "USA" && scheme !== "",
    "us-control",
    `${quoted(american)} belongs to USA marks only; with ${scheme} write \`REL TO …\` or nothing`,
  );
};

const controlsFitTheLevel: Rule = (label, world) => {
  const protection = levelProtection(label, world);
  if (protection === "unknown") return [];
  const has = (control: string) => label.controls.includes(control);
  const classified = protection === "classified";
  return [
    ...when(
      has("ORCON") && !classified,
      "orcon-needs-classified",
      `\`ORCON\` needs a classified level, not \`${label.level}\``,
    ),
    ...when(
      has("RELIDO") && !classified,
      "relido-needs-classified",
      `\`RELIDO\` needs a classified level, not \`${label.level}\``,
    ),
    ...when(
      has("FOUO") && protection !== "unclassified",
      "fouo-needs-unclassified",
      `\`FOUO\` needs \`UNCLASSIFIED\`, not \`${label.level}\``,
    ),
  ];
};

const controlsExcludeEachOther: Rule = (label) => {
  const has = (control: string) => label.controls.includes(control);
  const present = [
    ...(label.releasableTo.length > 0 ? ["REL TO"] : []),
    ...(label.displayOnlyTo.length > 0 ? ["DISPLAY ONLY"] : []),
    ...label.controls,
  ];
  const excluded = (by: string, words: readonly string[]) =>
    has(by) ? present.filter((word) => words.includes(word)) : [];
  const noforn = excluded("NOFORN", ["REL TO", "DISPLAY ONLY", "RELIDO"]);
  const relido = excluded("RELIDO", ["DISPLAY ONLY", "ORCON"]);
  return [
    ...when(
      noforn.length > 0,
      "noforn-excludes",
      `\`NOFORN\` excludes ${quoted(noforn)}; keep one of them`,
    ),
    ...when(
      relido.length > 0,
      "relido-excludes",
      `\`RELIDO\` excludes ${quoted(relido)}; keep one of them`,
    ),
  ];
};

const compartmentsAreWellFormed: Rule = (label, world) => {
  const { compartments } = label;
  const misshapen = compartments.filter(
    (name) => !COMPARTMENT.test(name) || name.endsWith(" ") || RESERVED.test(name),
  );
  const ordered = sortedSet(compartments);
  return [
    ...when(
      misshapen.length > 0,
      "compartment-form",
      `compartment ${quoted(misshapen)} is not one; accepted: capitals, digits, spaces and hyphens, no control words, for example \`SI-G\``,
    ),
    ...when(
      !sameList(compartments, ordered),
      "compartment-order",
      `compartments \`${compartments.join("/")}\` are repeated or out of order; write \`${ordered.join("/")}\``,
    ),
    ...when(
      compartments.length > 0 &&
        ["unclassified", "controlled"].includes(levelProtection(label, world)),
      "compartment-needs-classified",
      `compartments ${quoted(compartments)} need a classified level, not \`${label.level}\``,
    ),
  ];
};

/** CUI registry: specified categories (SP-) first, then basic ones, each A–Z. */
export function orderCategories(categories: Iterable<string>): string[] {
  const { specified = [], basic = [] } = Object.groupBy(sortedSet(categories), (category) =>
    category.startsWith("SP-") ? "specified" : "basic",
  );
  return [...specified, ...basic];
}

const categoriesAreWellFormed: Rule = ({ scheme, level, cuiCategories }) => {
  const misshapen = cuiCategories.filter((category) => !CUI_CATEGORY.test(category));
  const ordered = orderCategories(cuiCategories);
  return [
    ...when(
      misshapen.length > 0,
      "cui-category-form",
      `category ${quoted(misshapen)} is not one of CUI; accepted: capitals such as \`PRVCY\` or \`SP-PRVCY\``,
    ),
    ...when(
      !sameList(cuiCategories, ordered),
      "cui-category-order",
      `categories \`${cuiCategories.join("/")}\` are repeated or out of order; write \`${ordered.join("/")}\``,
    ),
    ...when(
      cuiCategories.length > 0 && level !== "" && !(scheme === "USA" && level === "CUI"),
      "cui-category-needs-cui",
      `categories ${quoted(cuiCategories)} need the level \`CUI\`, not \`${level}\``,
    ),
  ];
};

export const controlRules: readonly Rule[] = [
  controlsAreKnown,
  controlsAreInOrder,
  controlsAreAmerican,
  controlsFitTheLevel,
  controlsExcludeEachOther,
  compartmentsAreWellFormed,
  categoriesAreWellFormed,
];
