/** U.S. dissemination controls without lists of their own, in the order of the CAPCO register. */

export interface Control {
  readonly word: string;
  /** As in portion marks. */
  readonly portion: string;
  /** True when it stands after REL TO. */
  readonly afterRelease: boolean;
}

export const CONTROLS: readonly Control[] = [
  { word: "FOUO", portion: "FOUO", afterRelease: false },
  { word: "ORCON", portion: "OC", afterRelease: false },
  { word: "NOFORN", portion: "NF", afterRelease: false },
  { word: "RELIDO", portion: "RELIDO", afterRelease: true },
];

export const CONTROL_WORDS: readonly string[] = CONTROLS.map((control) => control.word);

const SPELLINGS = new Map(
  CONTROLS.flatMap((control) => [
    [control.word, control] as const,
    [control.portion, control] as const,
  ]),
);

/** The control that a word or its abbreviation means. */
export function findControl(text: string): Control | undefined {
  return SPELLINGS.get(text);
}

/** Register order, each once. */
export function orderControls(words: Iterable<string>): string[] {
  const present = new Set(words);
  return CONTROL_WORDS.filter((word) => present.has(word));
}
