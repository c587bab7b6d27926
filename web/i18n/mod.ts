/** Words in the language that was chosen; a component that uses them changes with it. */
import { computed } from "@preact/signals";
import { language } from "../state/wishes.ts";
import { en, type Messages } from "./en.ts";
import { ja } from "./ja.ts";

const words = computed<Messages>(() => (language.value === "ja" ? ja : en));

/** The messages; read it where they are shown, not once. */
export const t = (): Messages => words.value;
export type { Messages };
