/** Rules about lists of nations: REL TO, DISPLAY ONLY, FGI and JOINT. */
import type { Issue } from "../../policy/types.ts";
import { expandCodes, rollUpCodes, tetragraphsOf } from "../expand.ts";
import type { Label } from "../label.ts";
import { isTrigraph, plainOrder, releaseOrder, sameList } from "../nations.ts";
import type { MarkingWorld } from "../world.ts";
import type { Rule } from "./rule.ts";
import { duplicatesOf, issue, quoted, when } from "./rule.ts";

interface NationList {
  readonly name: string;
  /** Prefix of its rule ids. */
  readonly id: "rel-to" | "display-only" | "fgi" | "joint";
  readonly separator: string;
  readonly codes: (label: Label) => readonly string[];
  readonly order: (codes: readonly string[]) => string[];
}

const LISTS: readonly NationList[] = [
  {
    name: "REL TO",
    id: "rel-to",
    separator: ", ",
    codes: (label) => label.releasableTo,
    order: releaseOrder,
  },
  {
    name: "DISPLAY ONLY",
    id: "display-only",
    separator: ", ",
    codes: (label) => label.displayOnlyTo,
    order: plainOrder,
  },
  {
    name: "FGI",
    id: "fgi",
    separator: " ",
    codes: (label) => label.foreignSources,
    order: plainOrder,
  },
  {
    name: "JOINT",
    id: "joint",
    separator: " ",
    codes: (label) => label.jointOwners,
    order: plainOrder,
  },
];

function unknownCodes(list: NationList, codes: readonly string[], world: MarkingWorld): Issue[] {
  const tetragraphs = tetragraphsOf(world);
  return codes
    .filter((code) => !isTrigraph(code) && !tetragraphs.includes(code))
    .map((code) =>
      issue(
        /^[A-Z]{3}$/.test(code) ? "unknown-nation" : "unknown-tetragraph",
        `\`${code}\` in ${list.name} is neither a nation nor a registered group; accepted: trigraphs such as \`JPN\`, or ${quoted(tetragraphs)}`,
      ),
    );
}

const listsAreWellFormed: Rule = (label, world) =>
  LISTS.flatMap((list) => listIssues(list, list.codes(label), world));

function listIssues(list: NationList, codes: readonly string[], world: MarkingWorld): Issue[] {
  if (codes.length === 0) return [];
  const write = (items: readonly string[]) => `${list.name} ${items.join(list.separator)}`;
  const once = [...new Set(codes)];
  return [
    ...unknownCodes(list, once, world),
    ...when(
      once.length < codes.length,
      `${list.id}-repeated`,
      () =>
        `${quoted(duplicatesOf(codes))} stands twice in \`${write(codes)}\`; write \`${write(list.order(once))}\``,
    ),
    ...when(
      !sameList(once, list.order(once)),
      `${list.id}-order`,
      () => `\`${write(codes)}\` is out of order; write \`${write(list.order(once))}\``,
    ),
  ];
}

/** The own nation is named (USA first in U.S. marks), so that equal lists mean equal audiences. */
const releaseNamesTheOwner: Rule = ({ scheme, releasableTo }) => {
  const owner = scheme.length === 3 && releasableTo.length > 0 && !releasableTo.includes(scheme);
  const complete = releaseOrder([...new Set([...releasableTo, scheme])]).join(", ");
  return when(
    owner,
    "rel-to-own-nation",
    () =>
      `\`REL TO ${releasableTo.join(", ")}\` does not name its own nation \`${scheme}\`; write \`REL TO ${complete}\``,
  );
};

/** Alone, the own nation is what NOFORN says; other schemes have no NOFORN and may say it so. */
const releaseNamesAnother: Rule = ({ scheme, releasableTo, displayOnlyTo }) => {
  const alone = releasableTo.length === 1 && releasableTo[0] === scheme;
  const american = scheme === "USA" || displayOnlyTo.length > 0;
  return when(
    alone && american,
    "rel-to-alone",
    () =>
      `\`REL TO ${scheme}\` alone is not a release; write \`REL TO ${scheme}, …\` with another nation` +
      (displayOnlyTo.length > 0 ? ", or leave it out" : ", or `NOFORN`"),
  );
};

/** Release includes display (Table 3 row 26); the own nation has it anyway and counts in no group. */
const displayOnlyAddsToRelease: Rule = ({ scheme, releasableTo, displayOnlyTo }, world) => {
  const others = (codes: readonly string[]) => {
    const nations = expandCodes(codes, world);
    nations.delete(scheme);
    return nations;
  };
  const released = others(releasableTo);
  const doubled = displayOnlyTo.filter(
    (code) => code === scheme || !others([code]).isDisjointFrom(released),
  );
  return when(
    doubled.length > 0,
    "display-only-overlap",
    () =>
      `${quoted(doubled)} in DISPLAY ONLY may have the information anyway; name only others there`,
  );
};

const foreignSourcesAreForeign: Rule = ({ scheme, foreignSources }) =>
  when(
    foreignSources.includes(scheme),
    "fgi-own-nation",
    () => `\`${scheme}\` is not foreign to a ${scheme} mark; leave it out of FGI`,
  );

const jointIsOwnedWithOthers: Rule = ({ scheme, jointOwners }) => {
  if (jointOwners.length === 0) return [];
  const owners = jointOwners.join(" ");
  return [
    ...when(
      jointOwners.length === 1,
      "joint-alone",
      () => `JOINT \`${owners}\` has one owner; name at least two`,
    ),
    ...when(
      !jointOwners.includes("USA"),
      "joint-usa",
      () =>
        `JOINT \`${owners}\` is not owned by \`USA\`; add it, or mark it as another nation's, for example \`//GBR SECRET\``,
    ),
    ...when(
      scheme !== "USA",
      "joint-scheme",
      () => `JOINT \`${owners}\` is marked in the scheme of USA, not \`${scheme}\``,
    ),
  ];
};

const jointIsReleasedToItsOwners: Rule = ({ level, releasableTo, jointOwners }, world) => {
  if (jointOwners.length === 0) return [];
  const missing = rollUpCodes(jointOwners, world).difference(rollUpCodes(releasableTo, world));
  const complete = releaseOrder([...new Set([...releasableTo, ...missing])]).join(", ");
  return [
    ...when(
      level === "CUI",
      "joint-level",
      () => `JOINT goes with U.S. classifications and \`UNCLASSIFIED\`, not \`${level}\``,
    ),
    ...when(
      missing.size > 0,
      "joint-release",
      () =>
        `JOINT \`${jointOwners.join(" ")}\` is not released to all its owners; write \`REL TO ${complete}\``,
    ),
  ];
};

export const listRules: readonly Rule[] = [
  listsAreWellFormed,
  releaseNamesTheOwner,
  releaseNamesAnother,
  displayOnlyAddsToRelease,
  foreignSourcesAreForeign,
  jointIsOwnedWithOthers,
  jointIsReleasedToItsOwners,
];
