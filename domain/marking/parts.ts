/** The parts of a marking after its level: telling them apart and reading each. */
import type { Issue } from "../policy/types.ts";
import { compartmentKind, orderCompartments, writeCompartments } from "./compartments.ts";
import { CONTROL_WORDS } from "./controls.ts";
import { isDissemination, readDissemination } from "./dissemination.ts";
import type { Draft, Reading } from "./draft.ts";
import { sameList } from "./nations.ts";
import { issue, quoted, spaceIssues, when } from "./rules/rule.ts";
import { readPap, readTlp } from "./traffic-light.ts";

/** In the order in which they stand. */
export const PART_KINDS = [
  "sci",
  "sap",
  "aea",
  "categories",
  "fgi",
  "dissemination",
  "caveat",
  "pap",
  "tlp",
  "unknown",
] as const;
export type PartKind = (typeof PART_KINDS)[number];

const SAP = /^(?:SAR|SPECIAL ACCESS REQUIRED)-/;

/** What a part is, from its words; only the first after the level can be SCI or CUI categories. */
export function partKind(text: string, first: boolean, level: string): PartKind {
  if (/^TLP(?:[: ]|$)/i.test(text)) return "tlp";
  if (/^PAP:/i.test(text)) return "pap";
  if (text.startsWith("CAVEAT ")) return "caveat";
  if (/^FGI(?: |$)/.test(text)) return "fgi";
  if (text.split("/").some((token) => isDissemination(token, level))) return "dissemination";
  if (SAP.test(text)) return "sap";
  if (compartmentKind(text.split("/")[0] ?? "") === "aea") return "aea";
  if (!first) return "unknown";
  return level === "CUI" ? "categories" : "sci";
}

type Reader = (text: string, reading: Reading) => Issue[];

/** Reads one part into the draft and returns what is wrong with it. */
export function readPart(kind: PartKind, text: string, reading: Reading): Issue[] {
  return READERS[kind](text, reading);
}

const READERS: Readonly<Record<PartKind, Reader>> = {
  sci: (text, { draft }) => addCompartments(text.split("/"), draft),
  sap: readPrograms,
  aea: (text, { draft }) => addCompartments(text.split("/"), draft),
  categories: (text, { draft }) => {
    draft.cuiCategories.push(...text.split("/"));
    return [];
  },
  fgi: (text, { draft }) => readSources(text, draft),
  dissemination: readDissemination,
  caveat: (text, { draft }) => {
    draft.caveats.push(text.slice("CAVEAT ".length));
    return [];
  },
  pap: (text, { draft }) => readPap(text, draft),
  tlp: (text, { draft }) => readTlp(text, draft),
  unknown: (text) => [
    issue(
      "unknown-part",
      `\`${text}\` is not known here; accepted: ${quoted(CONTROL_WORDS)}, \`REL TO …\`, \`DISPLAY ONLY …\`, \`FGI …\`, \`SAR-…\`, \`CAVEAT …\`, \`PAP:…\`, \`TLP:…\`; compartments follow the level`,
    ),
  ],
};

/** "FGI GBR JPN". */
function readSources(text: string, draft: Draft): Issue[] {
  const sources = text.slice("FGI".length).split(/[, ]+/).slice(1);
  draft.foreignSources.push(...sources);
  if (sources.length > 0) return spaceIssues(text, ["FGI", ...sources].join(" "));
  return [
    issue(
      "fgi-form",
      "`FGI` names no source, and concealed sources are not used here; write `FGI GBR JPN`",
    ),
  ];
}

/** Out of order they are put in order, so that other rules find what they look for. */
function addCompartments(names: readonly string[], draft: Draft): Issue[] {
  const ordered = orderCompartments(names);
  draft.compartments.push(...ordered);
  const [written, right] = [writeCompartments(names), writeCompartments(ordered)];
  const empty = names.some((name) => name === "" || name === "SAR-");
  return when(
    !empty && !sameList(names, ordered),
    "compartment-order",
    () => `compartments \`${written}\` are repeated or out of order; write \`${right}\``,
  );
}

/** "SAR-ABC-DEF 123/SDA-121": the indicator once, then every program. */
function readPrograms(text: string, reading: Reading): Issue[] {
  const programs = text.split("/");
  const names = programs.map((program) => `SAR-${program.replace(SAP, "")}`);
  if (text.startsWith("SPECIAL")) reading.spelledOut.push(programs[0] ?? "");
  const repeated = when(
    programs.slice(1).some((program) => SAP.test(program)),
    "sap-form",
    () => `\`${text}\` repeats its indicator; write \`${writeCompartments(names)}\``,
  );
  return [...repeated, ...addCompartments(names, reading.draft)];
}
