/** Text as a label. Fails closed: any broken rule, and there is no label. */
import type { Community, Scheme } from "../pack/types.ts";
import type { Issue } from "../policy/types.ts";
import type { Draft, Reading } from "./draft.ts";
import { noteForm, startReading } from "./draft.ts";
import type { Label } from "./label.ts";
import { compareText, sortedSet } from "./nations.ts";
import { parseOpening } from "./opening.ts";
import type { Opening, OpeningResult } from "./opening.ts";
import type { PartKind } from "./parts.ts";
import { PART_KINDS, partKind, readPart } from "./parts.ts";
import { renderBanner, renderPortion } from "./render.ts";
import { issue, quoted, when } from "./rules/rule.ts";
import { unwrap } from "./unwrap.ts";
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
 * parentheses ("(S//NF)"), another nation's ("//GBR SECRET", "極秘"), CUI ("CUI//SP-PRVCY//NOCON"),
 * TLP alone ("TLP:GREEN cyber-defence", "TLP:RED nisc/watch-officer"), or one of these as exercises
 * show it ("[EXERCISE: S//NF]"). Reports every rule that is broken. Never throws.
 */
export function parseMarking(
  text: string,
  schemes: readonly Scheme[],
  communities: readonly Community[],
): ParsedMarking {
  const wrapped = unwrap(text.normalize("NFC"));
  const { reading, issues, opened } = readText(wrapped.text, schemes);
  const label = finish(reading.draft);
  const found = [...wrapped.issues, ...issues];
  // After text that could not be read, these would only repeat that something is missing.
  const repeats = new Set([found.length > 0 ? "empty-label" : "", opened ? "" : "needs-level"]);
  const broken = validateLabel(label, { schemes, communities });
  const forms = opened ? formIssues(text, wrapped.portion, reading, label, schemes) : [];
  const all = [...found, ...forms, ...broken.filter(({ rule }) => !repeats.has(rule))];
  if (all.length > 0) return { label: null, canonical: "", issues: all };
  return { label, canonical: renderBanner(label, schemes), issues: [] };
}

interface TextRead {
  readonly reading: Reading;
  readonly issues: readonly Issue[];
  /** False when there was a level that could not be read. */
  readonly opened: boolean;
}

function readText(text: string, schemes: readonly Scheme[]): TextRead {
  const pieces = text.trim().split("//");
  const foreign = pieces.length > 1 && pieces[0] === "";
  if (foreign) pieces.shift();
  const trimmed = pieces.map((piece) => piece.trim()).filter((piece) => piece !== "");
  const { parts, issues: glued } = splitLevel(trimmed, foreign, schemes);
  const reading = startReading();
  const separators = [...separatorIssues(pieces, text, foreign), ...glued];
  const [head, ...others] = parts;
  if (head === undefined) return { reading, issues: separators, opened: true };
  if (!foreign && needsNoLevel(head)) {
    const capitals = parts.map(inCapitals);
    const issues = [...capitalIssues(parts, capitals, foreign), ...readParts(capitals, reading)];
    return { reading, issues: [...separators, ...issues], opened: true };
  }
  const { written, result } = readOpening(head, foreign, schemes);
  if (result.kind === "opening") takeOpening(result.opening, reading);
  const capitals = others.map(inCapitals);
  const issues = [
    ...separators,
    ...capitalIssues(parts, [written, ...capitals], foreign),
    ...(result.kind === "opening" ? result.issues : [result.issue]),
    ...readParts(capitals, reading),
  ];
  return { reading, issues, opened: result.kind === "opening" };
}

/** "SECRET/NOFORN": a level that a single slash joins to the next category. */
function splitLevel(
  parts: readonly string[],
  foreign: boolean,
  schemes: readonly Scheme[],
): { parts: readonly string[]; issues: readonly Issue[] } {
  const [head = "", ...others] = parts;
  const [, level = "", rest = ""] = /^([^/]+)\/(.+)$/.exec(head) ?? [];
  if (level === "" || readOpening(level, foreign, schemes).result.kind === "issue") {
    return { parts, issues: [] };
  }
  const start = foreign ? "//" : "";
  const message = `\`${start}${head}\` joins two categories by \`/\`; write \`${start}${level}//${rest}\``;
  return { parts: [level, rest, ...others], issues: [issue("category-separator", message)] };
}

/** Parts other than levels and compartments are known by their words, with or without a level. */
function needsNoLevel(text: string): boolean {
  return partKind(inCapitals(text), false, "") !== "unknown";
}

/** The level as it is written, or in capitals where only that is one. */
function readOpening(
  text: string,
  foreign: boolean,
  schemes: readonly Scheme[],
): { written: string; result: OpeningResult } {
  const result = parseOpening(text, foreign, schemes);
  const upper = text.toUpperCase();
  if (result.kind === "opening" || upper === text) return { written: text, result };
  const again = parseOpening(upper, foreign, schemes);
  return again.kind === "opening" ? { written: upper, result: again } : { written: text, result };
}

function takeOpening({ known, spelled, jointOwners }: Opening, reading: Reading): void {
  const { level, nation } = known;
  Object.assign(reading.draft, { scheme: nation, level: level.name, jointOwners });
  noteForm(reading, spelled, { banner: level.name, portion: known.abbreviation });
}

/** TLP and PAP are read in any case, and caveats are the author's words. */
function inCapitals(part: string): string {
  return ["tlp", "pap", "caveat"].includes(partKind(part, false, "")) ? part : part.toUpperCase();
}

function capitalIssues(
  parts: readonly string[],
  capitals: readonly string[],
  foreign: boolean,
): Issue[] {
  const join = (pieces: readonly string[]) => (foreign ? "//" : "") + pieces.join("//");
  return when(
    join(parts) !== join(capitals),
    "uppercase",
    () => `\`${join(parts)}\` is not in capitals; write \`${join(capitals)}\``,
  );
}

function separatorIssues(pieces: readonly string[], text: string, foreign: boolean): Issue[] {
  const trimmed = pieces.map((piece) => piece.trim());
  const full = trimmed.filter((piece) => piece !== "");
  const start = foreign && full.length > 0 ? "//" : "";
  return [
    ...when(
      text !== text.trim() || pieces.some((piece, place) => piece !== trimmed[place]),
      "separator-space",
      () => `\`${text}\` has spaces around its parts; write \`${start}${trimmed.join("//")}\``,
    ),
    ...when(
      (foreign || pieces.length > 1) && full.length < pieces.length,
      "empty-part",
      () =>
        `\`${text}\` has an empty part; write ${full.length > 0 ? `\`${start}${full.join("//")}\`` : "a level or a TLP"}`,
    ),
  ];
}

function readParts(parts: readonly string[], reading: Reading): Issue[] {
  const { level } = reading.draft;
  const kinds = parts.map((part, place) => partKind(part, place === 0, level));
  const issues = parts.flatMap((part, place) => readPart(kinds[place] ?? "unknown", part, reading));
  return [...issues, ...orderIssues(parts, kinds)];
}

function orderIssues(parts: readonly string[], kinds: readonly PartKind[]): Issue[] {
  const ranked = parts
    .map((part, place) => ({ part, kind: kinds[place] ?? "unknown" }))
    .filter(({ kind }) => kind !== "unknown");
  const sorted = ranked.toSorted((a, b) => PART_KINDS.indexOf(a.kind) - PART_KINDS.indexOf(b.kind));
  const doubled = ranked.filter(
    ({ kind }, place) =>
      kind !== "caveat" && ranked.findIndex((other) => other.kind === kind) !== place,
  );
  return [
    ...when(
      sorted.some((entry, place) => entry !== ranked[place]),
      "part-order",
      () =>
        `\`${parts.join("//")}\` is out of order; write \`${sorted.map(({ part }) => part).join("//")}\``,
    ),
    ...when(
      doubled.length > 0,
      "part-repeated",
      () =>
        `${quoted(doubled.map(({ part }) => part))} stands in a second part of its kind; write one part of each kind`,
    ),
  ];
}

/** Banners spell out, portion marks abbreviate; no mark does both. */
function formIssues(
  text: string,
  portion: boolean,
  { spelledOut, abbreviated }: Reading,
  label: Label,
  schemes: readonly Scheme[],
): Issue[] {
  const short = `\`(${renderPortion(label, schemes)})\``;
  if (portion) {
    return when(
      spelledOut.length > 0,
      "portion-spelled-out",
      () => `${quoted(spelledOut)} is spelled out in a portion mark; write ${short}`,
    );
  }
  return when(
    spelledOut.length > 0 && abbreviated.length > 0,
    "mixed-forms",
    () =>
      `\`${text}\` mixes ${quoted(spelledOut)} of banners with ${quoted(abbreviated)} of portion marks; write \`${renderBanner(label, schemes)}\` or ${short}`,
  );
}

/** Sets without an order of their own are sorted, so that equal labels are written equally. */
function finish(draft: Draft): Label {
  return {
    ...draft,
    compartments: sortedSet(draft.compartments),
    caveats: draft.caveats.toSorted(compareText),
    tlpNamed: draft.tlpNamed.toSorted(compareText),
  };
}
