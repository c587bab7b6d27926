/** Text as a label. Fails closed: any broken rule, and there is no label. */
import type { Community, Scheme } from "../pack/types.ts";
import type { Issue } from "../policy/types.ts";
import { BARE_LABEL } from "./label.ts";
import type { Label } from "./label.ts";
import { parseBareLevel, parseForeignLevel } from "./opening.ts";
import { readPart } from "./parts.ts";
import type { Draft, PartKind } from "./parts.ts";
import { PART_KINDS, partKind } from "./parts.ts";
import { renderBanner } from "./render.ts";
import { quoted } from "./rules/rule.ts";
import { validateLabel } from "./validate.ts";

export interface ParsedMarking {
  /** Null exactly when there are issues. */
  readonly label: Label | null;
  /** The banner form of the label; "" when there is none. */
  readonly canonical: string;
  readonly issues: readonly Issue[];
}

/**
 * Reads a marking: banner ("SECRET//REL TO USA, JPN//TLP:AMBER"), portion mark with or without
 * parentheses ("(S//NF)"), another nation's ("//GBR SECRET", "極秘"), CUI ("CUI//SP-PRVCY") or TLP
 * alone ("TLP:GREEN cyber-defence", "TLP:RED nisc/watch-officer"). Never throws.
 */
export function parseMarking(
  text: string,
  schemes: readonly Scheme[],
  communities: readonly Community[],
): ParsedMarking {
  const { draft, issues, opened } = readText(text.normalize("NFC"), schemes);
  const label = finish(draft);
  // After text that could not be read, these would only repeat that something is missing.
  const repeats = new Set([issues.length > 0 ? "empty-label" : "", opened ? "" : "needs-level"]);
  const broken = validateLabel(label, { schemes, communities });
  const all = [...issues, ...broken.filter((issue) => !repeats.has(issue.rule))];
  if (all.length > 0) return { label: null, canonical: "", issues: all };
  return { label, canonical: renderBanner(label, schemes), issues: [] };
}

interface Reading {
  readonly draft: Draft;
  readonly issues: readonly Issue[];
  /** False when there was a level that could not be read. */
  readonly opened: boolean;
}

function readText(text: string, schemes: readonly Scheme[]): Reading {
  const bare = withoutParentheses(text);
  const pieces = bare.split("//");
  const foreign = pieces.length > 1 && pieces[0] === "";
  if (foreign) pieces.shift();
  const issues = separatorIssues(pieces, bare);
  const parts = pieces.map((piece) => piece.trim()).filter((piece) => piece !== "");
  const draft: Draft = structuredClone(BARE_LABEL) as Draft;
  const head = parts[0];
  if (head === undefined) return { draft, issues, opened: true };
  if (!foreign && isSharingPart(head)) {
    return { draft, issues: [...issues, ...readParts(parts, draft)], opened: true };
  }
  const opening = foreign ? parseForeignLevel(head, schemes) : parseBareLevel(head, schemes);
  if (opening.kind === "opening") Object.assign(draft, opening.opening);
  const found = opening.kind === "issue" ? [opening.issue] : [];
  const rest = readParts(parts.slice(1), draft);
  return { draft, issues: [...issues, ...found, ...rest], opened: opening.kind === "opening" };
}

function withoutParentheses(text: string): string {
  return text.startsWith("(") && text.endsWith(")") ? text.slice(1, -1) : text;
}

/** TLP, PAP and caveats may open a marking that has no level. */
function isSharingPart(text: string): boolean {
  return ["tlp", "pap", "caveat"].includes(partKind(text, false, ""));
}

function separatorIssues(pieces: readonly string[], text: string): Issue[] {
  const issues: Issue[] = [];
  if (pieces.some((piece) => piece !== piece.trim())) {
    const written = pieces.map((piece) => piece.trim()).join("//");
    issues.push({
      rule: "separator-space",
      message: `\`${text}\` has spaces around its parts; write \`${written}\``,
    });
  }
  if (pieces.length > 1 && pieces.some((piece) => piece.trim() === "")) {
    const written = pieces.filter((piece) => piece.trim() !== "").join("//");
    issues.push({
      rule: "empty-part",
      message: `\`${text}\` has an empty part; write \`${written}\``,
    });
  }
  return issues;
}

function readParts(parts: readonly string[], draft: Draft): Issue[] {
  const kinds = parts.map((part, position) => partKind(part, position === 0, draft.level));
  const issues = parts.flatMap((part, position) =>
    readPart(kinds[position] ?? "unknown", part, draft),
  );
  return [...issues, ...orderIssues(parts, kinds)];
}

function orderIssues(parts: readonly string[], kinds: readonly PartKind[]): Issue[] {
  const ranked = parts
    .map((part, position) => ({ part, rank: PART_KINDS.indexOf(kinds[position] ?? "unknown") }))
    .filter(({ rank }) => PART_KINDS[rank] !== "unknown");
  const sorted = ranked.toSorted((a, b) => a.rank - b.rank);
  const doubled = ranked.filter(
    ({ rank }, position) =>
      PART_KINDS[rank] !== "caveat" &&
      ranked.findIndex((other) => other.rank === rank) !== position,
  );
  const issues: Issue[] = [];
  if (sorted.some((entry, position) => entry !== ranked[position])) {
    const written = sorted.map(({ part }) => part).join("//");
    issues.push({
      rule: "part-order",
      message: `\`${parts.join("//")}\` is out of order; write \`${written}\``,
    });
  }
  if (doubled.length > 0) {
    const values = quoted(doubled.map(({ part }) => part));
    issues.push({
      rule: "part-repeated",
      message: `${values} stands in a second part of its kind; join them in one, separated by \`/\``,
    });
  }
  return issues;
}

/** Sets without an order of their own are sorted, so that equal labels are written equally. */
function finish(draft: Draft): Label {
  return { ...draft, caveats: draft.caveats.toSorted(), tlpNamed: draft.tlpNamed.toSorted() };
}
