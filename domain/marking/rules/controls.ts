/** Rules about U.S. controls: where they stand and what they exclude. */
import { CONTROL_WORDS, orderControls } from "../controls.ts";
import { unknownControl } from "../dissemination.ts";
import { sameList } from "../nations.ts";
import { levelProtection } from "../schemes.ts";
import type { Rule } from "./rule.ts";
import { issue, quoted, when } from "./rule.ts";

const controlsAreKnown: Rule = ({ controls }) =>
  controls
    .filter((control) => !CONTROL_WORDS.includes(control))
    .map((control) => issue("unknown-control", unknownControl(control)));

const controlsAreInOrder: Rule = ({ controls }) => {
  const known = controls.filter((control) => CONTROL_WORDS.includes(control));
  const ordered = orderControls(known);
  return when(
    !sameList(known, ordered),
    "control-order",
    () =>
      `controls \`${known.join("/")}\` are repeated or out of order; write \`${ordered.join("/")}\``,
  );
};

/** NOFORN and its like belong to the U.S. scheme; other schemes say "own nation only" by REL TO. */
const controlsAreAmerican: Rule = ({ scheme, controls }) => {
  const american = controls.filter((control) => CONTROL_WORDS.includes(control));
  return when(
    american.length > 0 && scheme !== "USA" && scheme !== "",
    "us-control",
    () =>
      `${quoted(american)} belongs to USA marks only; with ${scheme} write \`REL TO …\` or nothing`,
  );
};

const controlsFitTheLevel: Rule = (label, { schemes }) => {
  const protection = levelProtection(label, schemes);
  if (protection === null) return [];
  const has = (control: string) => label.controls.includes(control);
  // Over classified portions a banner keeps the controls of its CUI portions.
  const limited = ["FED ONLY", "NOCON"].filter(has);
  return [
    ...when(
      has("ORCON") && protection !== "classified",
      "orcon-needs-classified",
      () => `\`ORCON\` needs a classified level, not \`${label.level}\``,
    ),
    ...when(
      has("FOUO") && protection !== "unclassified",
      "fouo-needs-unclassified",
      () => `\`FOUO\` needs \`UNCLASSIFIED\`, not \`${label.level}\``,
    ),
    ...when(
      limited.length > 0 && protection === "unclassified",
      "ldc-needs-cui",
      () => `${quoted(limited)} needs \`CUI\`, not \`${label.level}\``,
    ),
  ];
};

const controlsExcludeEachOther: Rule = (label) => {
  const has = (control: string) => label.controls.includes(control);
  const present = [
    ...(label.jointOwners.length > 0 ? ["JOINT"] : []),
    ...(label.releasableTo.length > 0 ? ["REL TO"] : []),
    ...(label.displayOnlyTo.length > 0 ? ["DISPLAY ONLY"] : []),
    ...label.controls,
  ];
  const excluded = (by: string, words: readonly string[]) =>
    has(by) ? present.filter((word) => words.includes(word)) : [];
  const noforn = excluded("NOFORN", ["JOINT", "REL TO", "DISPLAY ONLY", "RELIDO"]);
  const relido = excluded("RELIDO", ["DISPLAY ONLY", "ORCON"]);
  return [
    ...when(
      noforn.length > 0,
      "noforn-excludes",
      () => `\`NOFORN\` excludes ${quoted(noforn)}; keep one of them`,
    ),
    ...when(
      relido.length > 0,
      "relido-excludes",
      () => `\`RELIDO\` excludes ${quoted(relido)}; keep one of them`,
    ),
  ];
};

export const controlRules: readonly Rule[] = [
  controlsAreKnown,
  controlsAreInOrder,
  controlsAreAmerican,
  controlsFitTheLevel,
  controlsExcludeEachOther,
];
