/** Reads the dissemination controls of a marking: words, REL TO and DISPLAY ONLY. */
import type { Issue } from "../policy/types.ts";
import {
  CONTROL_WORDS,
  DISSEMINATION_ORDER,
  findControl,
  isUnsupported,
  orderControls,
} from "./controls.ts";
import type { Control } from "./controls.ts";
import type { Draft, Reading } from "./draft.ts";
import { noteForm } from "./draft.ts";
import { releaseOrder } from "./nations.ts";
import { issue, quoted, when } from "./rules/rule.ts";

const ACCEPTED = `${quoted(CONTROL_WORDS)}, \`REL TO …\`, \`DISPLAY ONLY …\``;
const EYES = /^(?:(.+) )?EYES(?: ONLY)?$/;
const LIST = /^(REL|AUTHORIZED FOR RELEASE TO|DISPLAY ONLY)(?: |$)/;

/** Whether a token between slashes is a dissemination control, whatever is wrong with it. */
export function isDissemination(token: string, level: string): boolean {
  return (
    findControl(token) !== undefined ||
    LIST.test(token) ||
    EYES.test(token) ||
    isUnsupported(token, level)
  );
}

/** Message for a word that is no control here. */
export function unknownControl(word: string): string {
  return `control \`${word}\` is not known; accepted: ${ACCEPTED}`;
}

interface Token {
  readonly text: string;
  /** Place in the register's order; -1 when the word does not count for it. */
  readonly rank: number;
}

/** Reads "ORCON/NOFORN", "REL TO USA, JPN/RELIDO" and the like into the draft. */
export function readDissemination(text: string, reading: Reading): Issue[] {
  const issues: Issue[] = [];
  const tokens = tokensOf(text).map((token): Token => {
    const { word, found } = readToken(token, reading);
    issues.push(...found);
    return { text: token, rank: DISSEMINATION_ORDER.indexOf(word) };
  });
  return [...issues, ...eyesExclude(tokens), ...orderIssues(text, tokens, reading.draft)];
}

/** Split at slashes, but those of "USA/CAN/GBR EYES ONLY", which stand between its nations. */
function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (const token of text.split("/")) {
    const nations: string[] = [];
    while (token.endsWith(" EYES ONLY") && isCode(tokens.at(-1))) {
      nations.unshift(tokens.pop() ?? "");
    }
    tokens.push([...nations, token].join("/"));
  }
  return tokens;
}

function isCode(token: string | undefined): boolean {
  return token !== undefined && /^[A-Z]{3,4}$/.test(token) && !isDissemination(token, "");
}

interface ReadToken {
  /** Its word in DISSEMINATION_ORDER; "" when there is none. */
  readonly word: string;
  readonly found: readonly Issue[];
}

function readToken(token: string, reading: Reading): ReadToken {
  const control = findControl(token);
  if (control !== undefined) return readControl(token, control, reading);
  const eyes = EYES.exec(token);
  if (eyes !== null) return { word: "", found: [eyesOnly(token, eyes[1] ?? "")] };
  const list = LIST.exec(token)?.[1];
  if (list !== undefined) return readList(list, token, reading);
  if (isUnsupported(token, reading.draft.level)) {
    const message = `control \`${token}\` is in the register but not used here; accepted: ${ACCEPTED}`;
    return { word: "", found: [issue("unsupported-control", message)] };
  }
  return { word: "", found: [issue("unknown-control", unknownControl(token))] };
}

function readList(name: string, token: string, reading: Reading): ReadToken {
  if (name === "DISPLAY ONLY") return readDisplay(token, reading.draft);
  if (name === "REL") return readRelease(token, reading.draft);
  reading.spelledOut.push(name);
  return readRelease(token.replace(name, "REL TO"), reading.draft);
}

function readControl(token: string, control: Control, reading: Reading): ReadToken {
  reading.draft.controls.push(control.word);
  const banner = token === control.title ? control.title : control.word;
  noteForm(reading, token, { banner, portion: control.portion });
  return { word: control.word, found: [] };
}

function eyesOnly(token: string, nations: string): Issue {
  const codes = releaseOrder(nations.split("/").filter((code) => code !== ""));
  const written = codes.length > 0 ? codes.join(", ") : "USA, …";
  const message = `\`${token}\` ended on 1 October 2017; write \`REL TO ${written}\``;
  return issue("eyes-only", message);
}

function eyesExclude(tokens: readonly Token[]): Issue[] {
  const eyes = tokens.filter(({ text }) => EYES.test(text)).map(({ text }) => text);
  const others = tokens
    .map(({ rank }) => DISSEMINATION_ORDER[rank] ?? "")
    .filter((word) => ["NOFORN", "REL TO"].includes(word));
  return when(
    eyes.length > 0 && others.length > 0,
    "eyes-only-excludes",
    () => `${quoted(eyes)} excludes ${quoted(others)}; keep one of them`,
  );
}

/** "REL TO USA, JPN"; "REL" alone means the banner's list, which one mark does not show. */
function readRelease(token: string, draft: Draft): ReadToken {
  const items = itemsOf(token.replace(/^REL(?: TO)?/, ""));
  draft.releasableTo.push(...items);
  const found =
    items.length > 0 && token.startsWith("REL TO ")
      ? separatorIssues(token, `REL TO ${items.join(", ")}`)
      : [issue("rel-form", relForm(token, items))];
  return { word: "REL TO", found };
}

function relForm(token: string, items: readonly string[]): string {
  if (items.length > 0)
    return `\`${token}\` lacks its \`TO\`; write \`REL TO ${items.join(", ")}\``;
  return `\`${token}\` names no nation (alone it means the list of a banner that is not here); write \`REL TO USA, …\``;
}

function readDisplay(token: string, draft: Draft): ReadToken {
  const items = itemsOf(token.slice("DISPLAY ONLY".length));
  draft.displayOnlyTo.push(...items);
  const found =
    items.length > 0
      ? separatorIssues(token, `DISPLAY ONLY ${items.join(", ")}`)
      : [issue("display-only-form", "`DISPLAY ONLY` names no nation; write `DISPLAY ONLY JPN`")];
  return { word: "DISPLAY ONLY", found };
}

const itemsOf = (list: string): string[] => list.split(/[, ]+/).filter((item) => item !== "");

function separatorIssues(token: string, written: string): Issue[] {
  return when(
    written !== token,
    "list-separator",
    () => `\`${token}\` is not separated by \`, \`; write \`${written}\``,
  );
}

function orderIssues(text: string, tokens: readonly Token[], draft: Draft): Issue[] {
  const known = tokens.filter(({ rank }) => rank >= 0);
  const inOrder = known.every(
    ({ rank }, place) => place === 0 || rank > (known[place - 1]?.rank ?? -1),
  );
  if (inOrder) return [];
  draft.controls = orderControls(draft.controls);
  const sorted = known.toSorted((a, b) => a.rank - b.rank).map((token) => token.text);
  const written = [...new Set(sorted)].join("/");
  return [issue("control-order", `\`${text}\` is repeated or out of order; write \`${written}\``)];
}
