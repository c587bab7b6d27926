/** The first part of a marking: the level, bare or with its nation, or JOINT with its owners. */
import type { Scheme } from "../pack/types.ts";
import type { Issue } from "../policy/types.ts";
import { isTrigraph } from "./nations.ts";
import { issue, quoted, spaceIssues, when } from "./rules/rule.ts";
import { levelBySpelling, levelNames, levelsSpelled } from "./schemes.ts";
import type { KnownLevel } from "./schemes.ts";

/** A level that was read, whether or not it stands where and as it should. */
export interface Opening {
  readonly known: KnownLevel;
  /** The level as the text spells it. */
  readonly spelled: string;
  readonly jointOwners: readonly string[];
}

export type OpeningResult =
  | { readonly kind: "opening"; readonly opening: Opening; readonly issues: readonly Issue[] }
  | { readonly kind: "issue"; readonly issue: Issue };

const opened = (
  known: KnownLevel,
  spelled: string,
  issues: readonly Issue[] = [],
  jointOwners: readonly string[] = [],
): OpeningResult => ({ kind: "opening", opening: { known, spelled, jointOwners }, issues });

const refused = (found: Issue): OpeningResult => ({ kind: "issue", issue: found });

/** Reads the first part; `foreign` when `//` stands before it. */
export function parseOpening(
  text: string,
  foreign: boolean,
  schemes: readonly Scheme[],
): OpeningResult {
  if (/^JOINT(?: |$)/.test(text)) return parseJoint(text, foreign, schemes);
  return foreign ? parseForeignLevel(text, schemes) : parseBareLevel(text, schemes);
}

/** A level without a nation: the U.S. one, or the one of the only scheme that knows the word. */
function parseBareLevel(text: string, schemes: readonly Scheme[]): OpeningResult {
  const american = levelBySpelling(schemes, "USA", text);
  if (american !== undefined) return opened(american, text);
  const [first, ...others] = levelsSpelled(schemes, text);
  if (first === undefined) return refused(unknownLevel(text, schemes));
  if (others.length > 0) return refused(ambiguousLevel(text, [first, ...others]));
  return opened(first, text, needsSlashes(first.banner.startsWith("//"), text, first.banner));
}

/** Marks of other nations in Latin letters, and JOINT, begin with `//`. */
function needsSlashes(needed: boolean, text: string, written: string): Issue[] {
  return when(
    needed,
    "foreign-form",
    () => `\`${text}\` is no U.S. mark and begins with \`//\`; write \`${written}\``,
  );
}

/** What follows a leading `//`: another nation's level, or an organisation's own name. */
function parseForeignLevel(text: string, schemes: readonly Scheme[]): OpeningResult {
  const space = text.indexOf(" ");
  const nation = space < 0 ? text : text.slice(0, space);
  const american = nation === "USA" ? text.slice(4) || "SECRET" : text;
  if (nation === "USA" || levelBySpelling(schemes, "USA", text) !== undefined) {
    const message = `\`//${text}\`: U.S. marks have no leading \`//\`; write \`${american}\``;
    return refused(issue("us-form", message));
  }
  const rest = text.slice(nation.length + 1);
  const named = levelBySpelling(schemes, nation, rest);
  if (named !== undefined) return opened(named, rest);
  const [only, ...others] = levelsSpelled(schemes, text);
  if (only === undefined) return refused(unknownForeignLevel(text, nation, schemes));
  return others.length > 0
    ? refused(ambiguousLevel(`//${text}`, [only, ...others]))
    : opened(only, text);
}

function unknownForeignLevel(text: string, nation: string, schemes: readonly Scheme[]): Issue {
  if (schemes.some((scheme) => scheme.nation === nation)) {
    const accepted = quoted(levelNames(schemes, nation).map((level) => `//${nation} ${level}`));
    return issue(
      "unknown-level",
      `\`//${text}\` is not a level of ${nation}; accepted: ${accepted}`,
    );
  }
  const nations = quoted(schemes.map((scheme) => scheme.nation).filter((code) => code !== "USA"));
  return issue(
    isTrigraph(nation) ? "unknown-scheme" : "unknown-level",
    `\`//${text}\` does not begin with a nation whose levels are known; accepted: ${nations}, \`JOINT\``,
  );
}

/** "JOINT TOP SECRET CAN USA": the longest U.S. level, then the owners. */
function parseJoint(text: string, foreign: boolean, schemes: readonly Scheme[]): OpeningResult {
  const [, ...words] = text.split(/[, ]+/);
  const written = ["JOINT", ...words].join(" ");
  const issues = [...needsSlashes(!foreign, text, `//${written}`), ...spaceIssues(text, written)];
  for (let split = words.length - 1; split > 0; split -= 1) {
    const spelled = words.slice(0, split).join(" ");
    const known = levelBySpelling(schemes, "USA", spelled);
    if (known !== undefined) return opened(known, spelled, issues, words.slice(split));
  }
  return refused(
    issue(
      "joint-form",
      `\`${foreign ? "//" : ""}${text}\` is not a U.S. level with its owners; write it as \`//JOINT SECRET CAN USA\``,
    ),
  );
}

function ambiguousLevel(text: string, levels: readonly KnownLevel[]): Issue {
  const forms = quoted(levels.map(({ nation, level }) => `//${nation} ${level.name}`));
  return issue(
    "ambiguous-level",
    `level \`${text}\` is used by several nations; write one of ${forms}`,
  );
}

function unknownLevel(text: string, schemes: readonly Scheme[]): Issue {
  const nations = schemes.map((scheme) => scheme.nation).filter((nation) => nation !== "USA");
  const american = quoted(levelNames(schemes, "USA"));
  return issue(
    "unknown-level",
    `level \`${text}\` is not known; accepted: ${american}, another nation's level such as \`//GBR SECRET\` (${nations.join(", ")}), or \`TLP:…\``,
  );
}
