/** Rules about TLP 2.0, PAP and caveats. */
import { PAP_WORDS, TLP_WORDS } from "../label.ts";
import type { Rule } from "./rule.ts";
import { duplicatesOf, quoted, when } from "./rule.ts";

const NAMED_ROLE = /^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/;
// A caveat that held the separator would read as several parts of the marking.
const CAVEAT = /^(?!\/)(?!.*\/\/)[^\p{Cc}]{1,200}(?<![\s/])$/u;

const wordsAreKnown: Rule = ({ tlp, pap }) => [
  ...when(
    tlp !== null && !TLP_WORDS.includes(tlp),
    "unknown-tlp",
    () => `TLP \`${tlp}\` is not known; accepted: ${quoted(TLP_WORDS)}`,
  ),
  ...when(
    pap !== null && !PAP_WORDS.includes(pap),
    "unknown-pap",
    () => `PAP \`${pap}\` is not known; accepted: ${quoted(PAP_WORDS)}`,
  ),
];

const communityIsKnown: Rule = ({ tlp, tlpCommunity }, { communities }) => [
  ...when(
    tlpCommunity !== "" && tlp !== "GREEN",
    "community-needs-green",
    () => `community \`${tlpCommunity}\` belongs to \`TLP:GREEN\` only; leave it out`,
  ),
  ...when(
    tlpCommunity !== "" && !communities.some(({ id }) => id === tlpCommunity),
    "unknown-community",
    () =>
      `community \`${tlpCommunity}\` is not known; accepted: ${quoted(communities.map(({ id }) => id))}`,
  ),
];

const redNamesItsReaders: Rule = ({ tlp, tlpNamed }) => {
  const misshapen = tlpNamed.filter((name) => !NAMED_ROLE.test(name));
  return [
    ...when(
      tlp === "RED" && tlpNamed.length === 0,
      "red-names-nobody",
      () => "`TLP:RED` names nobody; write `TLP:RED organisation/role`",
    ),
    ...when(
      tlp !== "RED" && tlpNamed.length > 0,
      "names-need-red",
      () => `${quoted(tlpNamed)} belongs to \`TLP:RED\` only; leave it out`,
    ),
    ...when(
      misshapen.length > 0,
      "red-name-form",
      () =>
        `${quoted(misshapen)} names no role; accepted: \`organisation/role\` in lowercase, for example \`nisc/watch-officer\``,
    ),
    ...when(
      duplicatesOf(tlpNamed).length > 0,
      "red-name-repeated",
      () => `${quoted(duplicatesOf(tlpNamed))} is named twice; name each role once`,
    ),
  ];
};

const caveatsAreWellFormed: Rule = ({ caveats }) => {
  const misshapen = caveats.filter((caveat) => !CAVEAT.test(caveat) || caveat !== caveat.trim());
  return [
    ...when(
      misshapen.length > 0,
      "caveat-form",
      () =>
        `caveat ${quoted(misshapen)} cannot stand in a marking; accepted: 1–200 characters without \`//\` and line breaks`,
    ),
    ...when(
      duplicatesOf(caveats).length > 0,
      "caveat-repeated",
      () => `caveat ${quoted(duplicatesOf(caveats))} stands twice; write it once`,
    ),
  ];
};

export const tlpRules: readonly Rule[] = [
  wordsAreKnown,
  communityIsKnown,
  redNamesItsReaders,
  caveatsAreWellFormed,
];
