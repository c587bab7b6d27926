/** Reads TLP 2.0 and PAP in a marking. */
import type { Issue } from "../policy/types.ts";
import type { Draft } from "./draft.ts";
import { PAP_WORDS, TLP_WORDS } from "./label.ts";
import { issue, quoted, when } from "./rules/rule.ts";

/** "TLP:AMBER+STRICT", with spaces where there should be none; what follows is the audience. */
const TLP =
  /^TLP(?:\s*:\s*|\s+)(CLEAR|WHITE|GREEN|AMBER(?:\s*\+\s*|\s+)STRICT|AMBER|RED)(?:\s+(.*))?$/i;

/** TLP 1 and the first PAP said WHITE for what is CLEAR now. */
function current(word: string): string {
  return word === "WHITE" ? "CLEAR" : word;
}

/** "TLP:GREEN first", "TLP:RED nisc/watch-officer": FIRST's label, then our audience for it. */
export function readTlp(text: string, draft: Draft): Issue[] {
  const match = TLP.exec(text);
  const said = (match?.[1] ?? "").replace(/\s*\+\s*|\s+/, "+").toUpperCase();
  const known = TLP_WORDS.find((name) => name === current(said));
  if (known === undefined) {
    const accepted = quoted(TLP_WORDS.map((name) => `TLP:${name}`));
    const message = `\`${text}\` is not a TLP 2.0 label, and they are never translated; accepted: ${accepted}`;
    return [issue("unknown-tlp", message)];
  }
  draft.tlp = known;
  const audience = match?.[2] ?? "";
  const label = text.slice(0, text.length - audience.length).trimEnd();
  return [
    ...when(
      /\s/.test(label),
      "tlp-space",
      () => `\`${label}\` has spaces in it; write \`TLP:${known}\``,
    ),
    ...(audience === "" ? [] : readAudience(audience, draft)),
  ];
}

function readAudience(audience: string, draft: Draft): Issue[] {
  switch (draft.tlp) {
    case "GREEN":
      draft.tlpCommunity = audience;
      return [];
    case "RED":
      return readNames(audience, draft);
    default:
      return [
        issue("tlp-audience", `\`TLP:${draft.tlp}\` names no audience; leave \`${audience}\` out`),
      ];
  }
}

function readNames(audience: string, draft: Draft): Issue[] {
  draft.tlpNamed = audience.split(/[, ]+/).filter((name) => name !== "");
  const written = draft.tlpNamed.join(", ");
  return when(
    written !== audience,
    "list-separator",
    () => `\`TLP:RED ${audience}\` is not separated by \`, \`; write \`TLP:RED ${written}\``,
  );
}

export function readPap(text: string, draft: Draft): Issue[] {
  const word = current(text.slice("PAP:".length).toUpperCase());
  draft.pap = PAP_WORDS.find((known) => known === word) ?? null;
  const accepted = quoted(PAP_WORDS.map((known) => `PAP:${known}`));
  return when(
    draft.pap === null,
    "unknown-pap",
    () => `PAP \`${text}\` is not known; accepted: ${accepted}`,
  );
}
