import { describe, expect, test } from "vitest";
import { labelOf } from "../../marking/testing.ts";
import { contextOf, testPolicy } from "../testing.ts";
import { REASON_CODES, reasonSentence } from "./reasons.ts";

describe("what cannot be decided reads", () => {
  const params = {
    organisation: "nobody",
    path: "cisa dod",
    sector: "alchemy",
    kind: "gossip",
    date: "tomorrow",
    rules: "rel-to-order rel-to-alone",
    scheme: "JPN",
    nation: "USA",
  };
  const question = { label: labelOf("TLP:CLEAR"), recipient: "nisc", context: contextOf() };
  const asked = { policy: testPolicy, question };
  const sentences: Readonly<Record<string, string>> = {
    "unknown-recipient": "this pack has no organisation nobody",
    "unknown-originator": "this pack has no organisation nobody that could have originated it",
    "unknown-submitter": "this pack has no organisation nobody that could send it",
    "inconsistent-path": "the way cisa, dod does not lead from originator to sender",
    "no-sectors": "no sector is named",
    "unknown-sector": "this pack has no sector alchemy",
    "unknown-information-kind": "this pack has no kind of information gossip",
    "invalid-date": "tomorrow is no date",
    "invalid-label":
      "the marking breaks the rules rel-to-order, rel-to-alone, so nobody may have it",
    "foreign-scheme": "the level belongs to the scheme of JPN, but cisa marks in that of USA",
    error: "deciding failed, and what cannot be decided is denied",
  };
  test.each(REASON_CODES[""])("%s", (code) => {
    const result = { axis: "tlp", satisfied: false, code, params } as const;
    expect(reasonSentence(asked, result)).toBe(sentences[code]);
  });

  test("a code without a sentence is shown as it is", () => {
    const result = { axis: "tlp", satisfied: false, code: "brand-new", params: {} } as const;
    expect(reasonSentence(asked, result)).toBe("brand-new");
  });
});
