/** The parts of a marking after its level: telling them apart and reading each. */
import type { Issue } from "../policy/types.ts";
import { CONTROL_WORDS, findControl, orderControls } from "./controls.ts";
import type { Label, PapWord, TlpWord } from "./label.ts";
import { PAP_WORDS, TLP_WORDS } from "./label.ts";
import { quoted } from "./rules/rule.ts";

/** In the order in which they stand. */
export const PART_KINDS = [
  "compartments",
  "categories",
  "fgi",
  "dissemination",
  "caveat",
  "pap",
  "tlp",
  "unknown",
] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** A label that is being read. */
export type Draft = {
  -readonly [Key in keyof Label]: Label[Key] extends readonly string[] ? string[] : Label[Key];
};

type Reader = (text: string, draft: Draft) => Issue[];

const DISSEMINATION = /^(REL|EYES|DISPLAY ONLY)( |$)/;

/** What a part is, from its words; only the first after the level can be compartments or categories. */
export function partKind(text: string, first: boolean, level: string): PartKind {
  if (/^TLP:/i.test(text)) return "tlp";
  if (/^PAP:/i.test(text)) return "pap";
  if (text.startsWith("CAVEAT ")) return "caveat";
  if (/^FGI( |$)/.test(text)) return "fgi";
  if (
    text.split("/").some((token) => findControl(token) !== undefined || DISSEMINATION.test(token))
  ) {
    return "dissemination";
  }
  if (!first) return "unknown";
  return level === "CUI" ? "categories" : "compartments";
}

/** Reads one part into the draft and returns what is wrong with it. */
export function readPart(kind: PartKind, text: string, draft: Draft): Issue[] {
  return READERS[kind](text, draft);
}

const READERS: Readonly<Record<PartKind, Reader>> = {
  compartments: (text, draft) => {
    draft.compartments.push(...text.split("/"));
    return [];
  },
  categories: (text, draft) => {
    draft.cuiCategories.push(...text.split("/"));
    return [];
  },
  fgi: (text, draft) => {
    const sources = text.split(" ").slice(1);
    draft.foreignSources.push(...sources);
    if (sources.length > 0) return [];
    return [{ rule: "fgi-form", message: "`FGI` names no source; write `FGI GBR JPN`" }];
  },
  dissemination: readDissemination,
  caveat: (text, draft) => {
    draft.caveats.push(text.slice("CAVEAT ".length));
    return [];
  },
  pap: (text, draft) => {
    const word = text.slice("PAP:".length).toUpperCase();
    draft.pap = PAP_WORDS.find((known) => known === legacy(word)) ?? null;
    if (draft.pap !== null) return [];
    return [
      {
        rule: "unknown-pap",
        message: `PAP \`${text}\` is not known; accepted: ${quoted(PAP_WORDS.map((known): `PAP:${PapWord}` => `PAP:${known}`))}`,
      },
    ];
  },
  tlp: readTlp,
  unknown: (text) => [
    {
      rule: "unknown-part",
      message: `\`${text}\` is not known here; accepted: ${quoted(CONTROL_WORDS)}, \`REL TO …\`, \`DISPLAY ONLY …\`, \`FGI …\`, \`CAVEAT …\`, \`PAP:…\`, \`TLP:…\`; compartments follow the level`,
    },
  ],
};

/** TLP 1 said WHITE for what is CLEAR since 2.0. */
function legacy(word: string): string {
  return word === "WHITE" ? "CLEAR" : word;
}

function readTlp(text: string, draft: Draft): Issue[] {
  const space = text.indexOf(" ");
  const [word, audience] = space < 0 ? [text, ""] : [text.slice(0, space), text.slice(space + 1)];
  const known: TlpWord | undefined = TLP_WORDS.find(
    (name) => name === legacy(word.slice(4).toUpperCase()),
  );
  if (known === undefined) {
    const accepted = quoted(TLP_WORDS.map((name) => `TLP:${name}`));
    return [
      {
        rule: "unknown-tlp",
        message: `\`${text}\` is not a TLP 2.0 label; accepted, without spaces: ${accepted}`,
      },
    ];
  }
  draft.tlp = known;
  if (audience === "") return [];
  if (known === "GREEN") draft.tlpCommunity = audience;
  else if (known === "RED") draft.tlpNamed = audience.split(", ");
  else
    return [
      {
        rule: "tlp-audience",
        message: `\`TLP:${known}\` names no audience; leave \`${audience}\` out`,
      },
    ];
  return [];
}

interface Token {
  readonly text: string;
  /** Place in the register's order; -1 when the word is not known. */
  readonly rank: number;
}

const ORDER = ["FOUO", "ORCON", "NOFORN", "REL TO", "RELIDO", "DISPLAY ONLY"];

function readDissemination(text: string, draft: Draft): Issue[] {
  const issues: Issue[] = [];
  const tokens = text.split("/").map((token): Token => {
    const control = findControl(token);
    if (control !== undefined) draft.controls.push(control.word);
    const list = control === undefined ? readList(token, draft, issues) : undefined;
    return { text: token, rank: ORDER.indexOf(control?.word ?? list ?? "") };
  });
  for (const token of tokens.filter(({ rank }) => rank < 0)) {
    issues.push({
      rule: "unknown-control",
      message: `control \`${token.text}\` is not known; accepted: ${quoted(CONTROL_WORDS)}, \`REL TO …\`, \`DISPLAY ONLY …\``,
    });
  }
  const known = tokens.filter(({ rank }) => rank >= 0);
  const sorted = known.toSorted((a, b) => a.rank - b.rank);
  if (
    known.some(({ rank }, position) => position > 0 && rank <= (known[position - 1]?.rank ?? -1))
  ) {
    const written = [...new Set(sorted.map((token) => token.text))].join("/");
    issues.push({
      rule: "control-order",
      message: `\`${text}\` is repeated or out of order; write \`${written}\``,
    });
    draft.controls = orderControls(draft.controls);
  }
  return issues;
}

/** Reads "REL TO USA, JPN" or "DISPLAY ONLY KOR" and returns which of them it was. */
function readList(token: string, draft: Draft, issues: Issue[]): string | undefined {
  const name = ["REL TO", "DISPLAY ONLY"].find((words) => token.startsWith(`${words} `));
  if (name === undefined) return undefined;
  const items = token
    .slice(name.length + 1)
    .split(/[, ]+/)
    .filter((item) => item !== "");
  const written = `${name} ${items.join(", ")}`;
  if (written !== token) {
    issues.push({
      rule: "list-separator",
      message: `\`${token}\` is not separated by \`, \`; write \`${written}\``,
    });
  }
  (name === "REL TO" ? draft.releasableTo : draft.displayOnlyTo).push(...items);
  return name;
}
