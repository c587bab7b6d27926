/** U.S. dissemination controls without lists of their own, in the order of the CAPCO register. */

export interface Control {
  readonly word: string;
  /** As in portion marks. */
  readonly portion: string;
  /** Title that banners may spell out; "" when the word is the title. */
  readonly title: string;
  /** True when it stands after REL TO. */
  readonly afterRelease: boolean;
}

const control = (word: string, portion: string, title = "", afterRelease = false): Control => ({
  word,
  portion,
  title,
  afterRelease,
});

/** FED ONLY and NOCON are controls of CUI; the others are in the CAPCO register. */
export const CONTROLS: readonly Control[] = [
  control("FOUO", "FOUO", "FOR OFFICIAL USE ONLY"),
  control("ORCON", "OC", "ORIGINATOR CONTROLLED"),
  control("FED ONLY", "FED ONLY"),
  control("NOCON", "NOCON"),
  control("NOFORN", "NF", "NOT RELEASABLE TO FOREIGN NATIONALS"),
  control("RELIDO", "RELIDO", "RELEASABLE BY INFORMATION DISCLOSURE OFFICIAL", true),
];

export const CONTROL_WORDS: readonly string[] = CONTROLS.map(({ word }) => word);

/** Controls and lists in the order in which they stand. */
export const DISSEMINATION_ORDER: readonly string[] = [
  ...CONTROLS.filter(({ afterRelease }) => !afterRelease).map(({ word }) => word),
  "REL TO",
  ...CONTROLS.filter(({ afterRelease }) => afterRelease).map(({ word }) => word),
  "DISPLAY ONLY",
];

const words = (text: string): string[] => text.split(",").map((word) => word.trim());

/** In the register (table 4), not used here: they must not pass for compartments. */
const REGISTERED = new Set(
  words(
    "RSEN, RS, RISK SENSITIVE, ORCON-USGOV, OC-USGOV, IMCON, IMC, CONTROLLED IMAGERY, PROPIN, PR, " +
      "DSEN, DEA SENSITIVE, FISA, LIMDIS, DS, EXDIS, XD, NODIS, ND, SBU, SBU NOFORN, SBU-NF, " +
      "LES, LES NOFORN, LES-NF, SSI",
  ),
);

/** In the CUI registry, not used here. Words of REGISTERED such as PROPIN are categories there. */
const CUI_REGISTERED = new Set(["FEDCON", "DL ONLY"]);

/** Whether a word is a control that marks may carry elsewhere, but not here. */
export function isUnsupported(word: string, level: string): boolean {
  return CUI_REGISTERED.has(word) || (level !== "CUI" && REGISTERED.has(word));
}

const SPELLINGS = new Map(
  CONTROLS.flatMap((one) => [one.title, one.portion, one.word].map((text) => [text, one] as const)),
);

/** The control that a word, its abbreviation or its title means. */
export function findControl(text: string): Control | undefined {
  return text === "" ? undefined : SPELLINGS.get(text);
}

/** Register order, each once. */
export function orderControls(controls: Iterable<string>): string[] {
  const present = new Set(controls);
  return CONTROL_WORDS.filter((word) => present.has(word));
}
