/** Names by language. */
import type { Named, NameLanguage } from "./types.ts";

/** What something is called in a language; its name where nobody translated it. */
export const nameIn = ({ name, names }: Named, language: NameLanguage | "en"): string =>
  language === "en" ? name : (names?.[language] ?? name);
