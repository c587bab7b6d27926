/**
 * Words of the rules, for whoever is told of a decision: pages and reports. Plain words, no code of the rules;
 * English is the type that Japanese has to satisfy. TLP words and marks are not translated.
 */
import { en } from "./en.ts";
import { ja } from "./ja.ts";

export type RuleWords = typeof en;

/** By language. */
export const WORDS: Readonly<Record<"en" | "ja", RuleWords>> = { en, ja };

/** What a code of an axis says; the bare code where there are no words for it. */
export function sentenceFor({ codes }: RuleWords, axis: string, code: string): string {
  const all: Readonly<Record<string, Readonly<Record<string, string>>>> = codes;
  return all[axis]?.[code] ?? codes[""][code] ?? code;
}
