/** Rules about the level: something must be marked, in words that its scheme knows. */
import type { Label } from "../label.ts";
import { findLevel, levelNames } from "../schemes.ts";
import type { Rule } from "./rule.ts";
import { quoted, when } from "./rule.ts";

/** An empty label is not public: it is no label. */
const somethingIsMarked: Rule = (label) =>
  when(
    label.scheme === "" &&
      label.level === "" &&
      label.tlp === null &&
      partsThatNeedALevel(label).length === 0,
    "empty-label",
    () =>
      "nothing says who may have it; accepted: a level such as `SECRET`, a TLP such as `TLP:AMBER`, or both",
  );

const levelIsKnown: Rule = (label, { schemes }) => {
  const { scheme, level } = label;
  if (scheme === "" && level === "") return [];
  if (!schemes.some(({ nation }) => nation === scheme)) {
    const known = quoted(schemes.map(({ nation }) => nation));
    return when(
      true,
      "unknown-scheme",
      () => `scheme \`${scheme}\` is not known; accepted: ${known}`,
    );
  }
  return when(
    findLevel(schemes, scheme, level) === undefined,
    "unknown-level",
    () =>
      `level \`${level}\` is not one of ${scheme}; accepted: ${quoted(levelNames(schemes, scheme))}`,
  );
};

const partsThatNeedALevel = (label: Label): string[] => [
  ...label.compartments,
  ...label.controls,
  ...(label.releasableTo.length > 0 ? ["REL TO"] : []),
  ...(label.displayOnlyTo.length > 0 ? ["DISPLAY ONLY"] : []),
  ...(label.foreignSources.length > 0 ? ["FGI"] : []),
  ...(label.jointOwners.length > 0 ? ["JOINT"] : []),
  ...label.cuiCategories,
];

const controlsHaveALevel: Rule = (label) => {
  const parts = partsThatNeedALevel(label);
  return when(
    label.level === "" && parts.length > 0,
    "needs-level",
    () => `${quoted(parts)} needs a level before it, for example \`UNCLASSIFIED\` or \`SECRET\``,
  );
};

export const levelRules: readonly Rule[] = [somethingIsMarked, levelIsKnown, controlsHaveALevel];
