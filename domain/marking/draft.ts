/** A label while its text is read, and what the text shows besides it. */
import type { Label } from "./label.ts";
import { BARE_LABEL } from "./label.ts";

export type Draft = {
  -readonly [Key in keyof Label]: Label[Key] extends readonly string[] ? string[] : Label[Key];
};

export interface Reading {
  readonly draft: Draft;
  /** Words in the form of banners only, such as NOFORN. */
  readonly spelledOut: string[];
  /** Words in the form of portion marks only, such as NF. */
  readonly abbreviated: string[];
}

export function startReading(): Reading {
  return { draft: structuredClone(BARE_LABEL) as Draft, spelledOut: [], abbreviated: [] };
}

/** Takes down in which form a word is written; nothing where both forms are the same. */
export function noteForm(
  reading: Reading,
  text: string,
  forms: { readonly banner: string; readonly portion: string },
): void {
  if (forms.banner === forms.portion) return;
  if (text === forms.portion) reading.abbreviated.push(text);
  else if (text === forms.banner) reading.spelledOut.push(text);
}
