/** Obligations in words: what a permitted recipient must observe. */
import type { Obligation } from "../types.ts";

const OBLIGATIONS: Readonly<Record<string, (params: Obligation["params"]) => string>> = {
  pap: ({ pap }) => `PAP:${pap}: ${ACTIONS[pap ?? ""] ?? "act accordingly"}`,
  iep: ({ statement, value }) => `IEP ${statement}: ${value}`,
  caveat: ({ text }) => `caveat: ${text}`,
  "show-to-roles": ({ roles }) =>
    `TLP:RED: show it to ${roles?.replaceAll(" ", ", ")} only, and pass it on to nobody`,
};

/** Permissible Actions Protocol. */
const ACTIONS: Readonly<Record<string, string>> = {
  RED: "act passively only, in ways that the adversary cannot notice",
  AMBER:
    "looking up with third parties is permitted, acting against the adversary's systems is not",
  GREEN: "active measures such as pinging or blocking are permitted",
  CLEAR: "any action is permitted",
};

/** Every obligation that has a sentence. */
export const OBLIGATION_CODES: readonly string[] = Object.keys(OBLIGATIONS);

/** What a permitted recipient must observe, in words. */
export function obligationSentence({ code, params }: Obligation): string {
  return OBLIGATIONS[code]?.(params) ?? code;
}
