/** The report's words by language. TLP words, ids, marks and codes are not translated. */
import { en, type Words } from "./en.ts";
import { ja } from "./ja.ts";

export const LANGUAGES = ["en", "ja"] as const;
export type Language = (typeof LANGUAGES)[number];

const BY_LANGUAGE: Readonly<Record<Language, Words>> = { en, ja };

export const wordsIn = (language: Language): Words => BY_LANGUAGE[language];
export type { Words };
