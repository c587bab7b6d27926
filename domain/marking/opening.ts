/** The first part of a marking: the level, bare or with its nation, or JOINT with its owners. */
import type { Scheme } from "../pack/types.ts";
import type { Issue } from "../policy/types.ts";
import { isTrigraph } from "./nations.ts";
import { jointScheme } from "./rules/lists.ts";
import { quoted } from "./rules/rule.ts";
import { levelBySpelling, levelNames, levelsSpelled } from "./schemes.ts";
import type { KnownLevel } from "./schemes.ts";

export interface Opening {
  readonly scheme: string;
  readonly level: string;
  readonly jointOwners: readonly string[];
}

export type OpeningResult =
  | { readonly kind: "opening"; readonly opening: Opening }
  | { readonly kind: "issue"; readonly issue: Issue };

const opened = (
  { nation, level }: KnownLevel,
  jointOwners: readonly string[] = [],
): OpeningResult => ({
  kind: "opening",
  opening: { scheme: nation, level: level.name, jointOwners },
});

const refused = (rule: string, message: string): OpeningResult => ({
  kind: "issue",
  issue: { rule, message },
});

/** A level without a nation: the U.S. one, or the one of the only scheme that knows the word. */
export function parseBareLevel(text: string, schemes: readonly Scheme[]): OpeningResult {
  const american = levelBySpelling(schemes, "USA", text);
  if (american !== undefined) return opened(american);
  const [first, ...others] = levelsSpelled(schemes, text);
  if (first === undefined) return unknownLevel(text, schemes);
  if (others.length === 0) return opened(first);
  const forms = quoted([first, ...others].map(({ nation, level }) => `//${nation} ${level.name}`));
  return refused(
    "ambiguous-level",
    `level \`${text}\` is used by several nations; write one of ${forms}`,
  );
}

/** What follows a leading `//`: another nation's level, an organisation's own name, or JOINT. */
export function parseForeignLevel(text: string, schemes: readonly Scheme[]): OpeningResult {
  if (/^JOINT( |$)/.test(text)) return parseJoint(text, schemes);
  const space = text.indexOf(" ");
  const nation = space < 0 ? text : text.slice(0, space);
  const named = levelBySpelling(schemes, nation, text.slice(nation.length + 1));
  if (nation === "USA") {
    return refused(
      "us-form",
      `\`//${text}\`: U.S. marks have no leading \`//\`; write \`${text.slice(4) || "SECRET"}\``,
    );
  }
  if (named !== undefined) return opened(named);
  const [only, ...others] = levelsSpelled(schemes, text).filter((known) => known.nation !== "USA");
  if (only !== undefined && others.length === 0) return opened(only);
  if (schemes.some((scheme) => scheme.nation === nation)) {
    const accepted = quoted(levelNames(schemes, nation).map((level) => `//${nation} ${level}`));
    return refused(
      "unknown-level",
      `\`//${text}\` is not a level of ${nation}; accepted: ${accepted}`,
    );
  }
  const nations = quoted(schemes.map((scheme) => scheme.nation).filter((code) => code !== "USA"));
  return refused(
    isTrigraph(nation) ? "unknown-scheme" : "unknown-level",
    `\`//${text}\` does not begin with a nation whose levels are known; accepted: ${nations}, \`JOINT\``,
  );
}

/** "JOINT TOP SECRET CAN USA": the longest level that the owners' scheme knows, then the owners. */
function parseJoint(text: string, schemes: readonly Scheme[]): OpeningResult {
  const words = text.split(" ").slice(1);
  for (let split = words.length - 1; split > 0; split -= 1) {
    const owners = words.slice(split);
    const known = levelBySpelling(schemes, jointScheme(owners), words.slice(0, split).join(" "));
    if (known !== undefined) return opened(known, owners);
  }
  return refused(
    "joint-form",
    `\`//${text}\` is not a level with its owners; write it as \`//JOINT SECRET CAN USA\``,
  );
}

function unknownLevel(text: string, schemes: readonly Scheme[]): OpeningResult {
  const nations = schemes.map((scheme) => scheme.nation).filter((nation) => nation !== "USA");
  const american = quoted(levelNames(schemes, "USA"));
  return refused(
    "unknown-level",
    `level \`${text}\` is not known; accepted: ${american}, another nation's level such as \`//GBR SECRET\` (${nations.join(", ")}), or \`TLP:…\``,
  );
}
