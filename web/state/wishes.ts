/** What the person chose for this browser: language and colours. Kept in the browser alone. */
import { effect, signal } from "@preact/signals";

export type Language = "en" | "ja";
export type Scheme = "system" | "light" | "dark";

const kept = (key: string): string | null => localStorage.getItem(`sekisho.${key}`);

const preferred: Language = navigator.language.startsWith("ja") ? "ja" : "en";
export const language = signal<Language>((kept("language") as Language | null) ?? preferred);
export const scheme = signal<Scheme>((kept("scheme") as Scheme | null) ?? "system");

effect(() => {
  localStorage.setItem("sekisho.language", language.value);
  document.documentElement.lang = language.value;
});
effect(() => {
  localStorage.setItem("sekisho.scheme", scheme.value);
  const { dataset } = document.documentElement;
  if (scheme.value === "system") delete dataset["scheme"];
  else dataset["scheme"] = scheme.value;
});
