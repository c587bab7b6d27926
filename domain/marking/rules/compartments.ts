/** Rules about compartments and categories of CUI. */
import { orderInside } from "../compartments.ts";
import { orderCategories } from "../cui.ts";
import { isDissemination } from "../dissemination.ts";
import { sameList, sortedSet } from "../nations.ts";
import { levelProtection } from "../schemes.ts";
import type { Rule } from "./rule.ts";
import { quoted, when } from "./rule.ts";

const WORDS = /^[\p{Lu}\p{Lo}\p{Nd}]+(?:[ -][\p{Lu}\p{Lo}\p{Nd}]+)*$/u;
const LENGTH_AT_MOST = 63;
/** Words that open another part of a marking, so that a compartment of that name would be read as it. */
const RESERVED = /^(?:FGI|CAVEAT|JOINT|TLP)(?: |$)|^SPECIAL ACCESS REQUIRED-/;
const CUI_CATEGORY = /^(?:SP-)?[A-Z]{2,8}$/;

const isCompartment = (name: string): boolean =>
  name.length <= LENGTH_AT_MOST &&
  WORDS.test(name) &&
  !RESERVED.test(name) &&
  !isDissemination(name, "");

const compartmentsAreWellFormed: Rule = (label, { schemes }) => {
  const { compartments } = label;
  const misshapen = compartments.filter((name) => !isCompartment(name));
  const inner = compartments.filter((name) => isCompartment(name) && orderInside(name) !== name);
  const ordered = sortedSet(compartments);
  const protection = levelProtection(label, schemes);
  return [
    ...when(
      misshapen.length > 0,
      "compartment-form",
      () =>
        `compartment ${quoted(misshapen)} is not one; accepted: capitals and digits, joined by single hyphens and spaces, no control words, for example \`SI-G ABCD\``,
    ),
    ...when(
      inner.length > 0,
      "compartment-inner-order",
      () =>
        `compartment ${quoted(inner)} is repeated or out of order inside; write ${quoted(inner.map(orderInside))}`,
    ),
    ...when(
      !sameList(compartments, ordered),
      "compartment-order",
      () =>
        `compartments \`${compartments.join("/")}\` are repeated or out of order; write \`${ordered.join("/")}\``,
    ),
    ...when(
      compartments.length > 0 && protection !== null && protection !== "classified",
      "compartment-needs-classified",
      () => `compartments ${quoted(compartments)} need a classified level, not \`${label.level}\``,
    ),
  ];
};

const categoriesAreWellFormed: Rule = ({ scheme, level, cuiCategories }) => {
  const misshapen = cuiCategories.filter(
    (category) => !CUI_CATEGORY.test(category) || isDissemination(category, "CUI"),
  );
  const ordered = orderCategories(cuiCategories);
  return [
    ...when(
      misshapen.length > 0,
      "cui-category-form",
      () =>
        `category ${quoted(misshapen)} is not one of CUI; accepted: capitals such as \`PRVCY\` or \`SP-PRVCY\``,
    ),
    ...when(
      !sameList(cuiCategories, ordered),
      "cui-category-order",
      () =>
        `categories \`${cuiCategories.join("/")}\` are repeated or out of order; write \`${ordered.join("/")}\``,
    ),
    ...when(
      cuiCategories.length > 0 && level !== "" && !(scheme === "USA" && level === "CUI"),
      "cui-category-needs-cui",
      () => `categories ${quoted(cuiCategories)} need the level \`CUI\`, not \`${level}\``,
    ),
  ];
};

export const compartmentRules: readonly Rule[] = [
  compartmentsAreWellFormed,
  categoriesAreWellFormed,
];
