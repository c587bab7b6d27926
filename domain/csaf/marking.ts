/** The label of a document: every portion made from it carries this one. */
import { BARE_LABEL, type Label, type TlpWord } from "../marking/label.ts";
import { forbidsSharing } from "./conformance-sharing.ts";
import { type Finding, type JsonPath, quote } from "./finding.ts";
import type { CsafDocument } from "./schema.ts";

/** Words of each CSAF version; WHITE is TLP 1's word for CLEAR. */
const LABELS: Readonly<Record<"2.0" | "2.1", Readonly<Record<string, TlpWord>>>> = {
  "2.0": { WHITE: "CLEAR", GREEN: "GREEN", AMBER: "AMBER", RED: "RED" },
  "2.1": {
    CLEAR: "CLEAR",
    GREEN: "GREEN",
    AMBER: "AMBER",
    "AMBER+STRICT": "AMBER+STRICT",
    RED: "RED",
  },
};

const DISTRIBUTION: JsonPath = ["document", "distribution"];

export type DocumentLabel =
  | { readonly kind: "label"; readonly label: Label }
  | { readonly kind: "refused"; readonly finding: Finding };

const refuse = (path: JsonPath, message: string): DocumentLabel => ({
  kind: "refused",
  finding: { path, message },
});

/**
 * Label from `document.distribution`. A document without TLP is refused: unmarked is not public.
 *
 * @param redRecipients `organisation/role` of those who may read a TLP:RED document
 */
export function documentLabel(
  csaf: CsafDocument,
  allowRestricted: boolean,
  redRecipients: readonly string[],
): DocumentLabel {
  const words = LABELS[csaf.document.csaf_version];
  const accepted = Object.keys(words).map(quote).join(", ");
  const word = csaf.document.distribution?.tlp?.label;
  if (word === undefined) {
    return refuse(
      [...DISTRIBUTION, "tlp", "label"],
      `is missing: an unmarked document is not taken for public; ask its publisher and set one of ${accepted}`,
    );
  }
  const tlp = Object.hasOwn(words, word) ? words[word] : undefined;
  if (tlp === undefined) {
    return refuse(
      [...DISTRIBUTION, "tlp", "label"],
      `is ${quote(word)}: CSAF ${csaf.document.csaf_version} knows ${accepted}`,
    );
  }
  if (tlp !== "CLEAR" && !allowRestricted) {
    return refuse(
      [...DISTRIBUTION, "tlp", "label"],
      `is ${quote(word)}: documents above TLP:CLEAR are imported with \`--allow-restricted\` only`,
    );
  }
  if (forbidsSharing(csaf)) {
    return refuse(
      [...DISTRIBUTION, "sharing_group", "id"],
      "is the group that nobody may share with (`No sharing allowed`): the document cannot enter an exchange; ask its publisher for a released edition",
    );
  }
  return {
    kind: "label",
    label: {
      ...BARE_LABEL,
      tlp,
      tlpNamed: tlp === "RED" ? [...redRecipients] : [],
      caveats: groupCaveats(csaf, tlp),
    },
  };
}

/** A sharing group narrows the audience by a list we do not have: the reader is told. */
function groupCaveats(csaf: CsafDocument, tlp: TlpWord): string[] {
  const group = csaf.document.distribution?.sharing_group;
  if (group === undefined || tlp === "CLEAR") return [];
  return [`CSAF sharing group: ${group.name ?? "unnamed"} (${group.id})`];
}
