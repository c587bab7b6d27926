import { describe, expect, test } from "vitest";
import { labelOf } from "../marking/testing.ts";
import { derivationIssues, type SourceFacts } from "./mod.ts";
import { testPolicy } from "./testing.ts";

const DAY = "2026-04-01";

function source(marking: string, change: Partial<SourceFacts> = {}): SourceFacts {
  return {
    originator: "cisa",
    incidentId: "01890a5d-ac96-774b-bcce-b302099a8057",
    portionId: "00000000000000ab",
    version: 1,
    label: labelOf(marking),
    downgraded: null,
    distribution: ["nisc", "mod-jp"],
    ...change,
  };
}

/** Rules broken by a portion of `author` with this mark, derived from the source. */
function rules(author: string, marking: string, from: SourceFacts, addressees: string[] = []) {
  const derived = [
    { portion: { id: "00000000000000cd", label: labelOf(marking) }, sources: [from] },
  ];
  const facts = { originator: author, addressees };
  return derivationIssues(testPolicy, facts, derived, DAY).map(({ rule }) => rule);
}

describe("a derived portion is marked at least as its source", () => {
  test("in the same nation's marks", () => {
    const from = source("SECRET//REL TO USA, JPN");
    expect(rules("dod", "SECRET//REL TO USA, JPN", from)).toEqual([]);
    expect(rules("dod", "SECRET//NOFORN", from)).toEqual([]);
    expect(rules("dod", "CONFIDENTIAL//REL TO USA, JPN", from)).toEqual(["derived-below-source"]);
    expect(rules("dod", "SECRET//REL TO USA, JPN, KOR", from)).toEqual(["derived-below-source"]);
    expect(rules("dod", "TLP:CLEAR", from)).toEqual(["derived-below-source"]);
  });

  test("in another nation's marks by the agreed level, rounded up, and its list of nations", () => {
    const from = source("SECRET//REL TO USA, JPN");
    expect(rules("nisc", "極秘//REL TO USA, JPN", from)).toEqual([]);
    expect(rules("nisc", "特定秘密(機密)//REL TO JPN", from)).toEqual([]);
    expect(rules("nisc", "秘//REL TO USA, JPN", from)).toEqual(["derived-below-source"]);
    expect(rules("nisc", "極秘//REL TO USA, JPN, KOR", from)).toEqual(["derived-below-source"]);
  });

  test("a level that no agreement in force exchanges cannot be carried over", () => {
    expect(rules("uk-ncsc", "//GBR SECRET", source("SECRET//REL TO USA, GBR"))).toEqual([
      "derived-mark-lost",
    ]);
  });

  test("controls that the other nation's marks lack cannot be carried over", () => {
    const from = source("SECRET//ORCON/REL TO USA, JPN");
    expect(rules("nisc", "極秘//REL TO USA, JPN", from, ["mod-jp"])).toEqual(["derived-mark-lost"]);
  });

  test("controlled unclassified has no counterpart abroad; plain unclassified keeps its TLP", () => {
    expect(rules("nisc", "TLP:RED nisc/chief", source("CUI//REL TO USA, JPN"))).toEqual([
      "derived-mark-lost",
    ]);
    expect(rules("nisc", "TLP:GREEN", source("UNCLASSIFIED//TLP:GREEN"))).toEqual([]);
    expect(rules("nisc", "TLP:CLEAR", source("UNCLASSIFIED//TLP:GREEN"))).toEqual([
      "derived-below-source",
    ]);
  });

  test("its TLP, PAP and caveats stay", () => {
    const from = source("TLP:GREEN", {
      label: labelOf("CAVEAT not for attribution//PAP:AMBER//TLP:GREEN"),
    });
    expect(rules("nisc", "CAVEAT not for attribution//PAP:AMBER//TLP:GREEN", from)).toEqual([]);
    expect(rules("nisc", "CAVEAT not for attribution//PAP:GREEN//TLP:GREEN", from)).toEqual([
      "derived-below-source",
    ]);
    expect(rules("nisc", "PAP:AMBER//TLP:GREEN", from)).toEqual(["derived-below-source"]);
  });
});

describe("deriving does not widen the distribution", () => {
  test("of TLP:AMBER, beyond the addressees and the author's own clients", () => {
    const from = source("TLP:AMBER");
    expect(rules("nisc", "TLP:AMBER", from, ["mod-jp", "isac-jp"])).toEqual([]);
    expect(rules("nisc", "TLP:AMBER", from, ["jpcert"])).toEqual(["derived-beyond-distribution"]);
    expect(rules("nisc", "TLP:AMBER", from)).toEqual(["derived-beyond-distribution"]);
    expect(rules("nisc", "TLP:AMBER", from, ["cisa"])).toEqual([]);
  });

  test("of TLP:AMBER+STRICT, to clients neither", () => {
    const from = source("TLP:AMBER+STRICT");
    expect(rules("nisc", "TLP:AMBER+STRICT", from, ["mod-jp"])).toEqual([]);
    expect(rules("nisc", "TLP:AMBER+STRICT", from, ["isac-jp"])).toEqual([
      "derived-beyond-distribution",
    ]);
  });

  test("of ORCON, beyond whom it was addressed or released to", () => {
    const mark = "SECRET//ORCON/REL TO USA, JPN";
    const from = source(mark, { distribution: ["dod", "mod-jp"] });
    expect(rules("dod", mark, from, ["mod-jp"])).toEqual([]);
    expect(rules("dod", mark, from, ["nisc"])).toEqual(["derived-beyond-distribution"]);
  });

  test("of TLP:GREEN and CLEAR it is free", () => {
    expect(rules("nisc", "TLP:GREEN", source("TLP:GREEN"))).toEqual([]);
  });
});

test("a signed downgrade takes the source's place", () => {
  const from = source("SECRET//ORCON/REL TO USA, JPN", { downgraded: labelOf("TLP:GREEN") });
  expect(rules("nisc", "TLP:GREEN", from)).toEqual([]);
  expect(rules("nisc", "TLP:CLEAR", from)).toEqual(["derived-below-source"]);
});

test("what an organisation derives from its own information is its own affair", () => {
  expect(rules("cisa", "TLP:CLEAR", source("SECRET//NOFORN"))).toEqual([]);
});

test("an issue names the portion, the source and who may sign a downgrade", () => {
  const derived = [
    {
      portion: { id: "00000000000000cd", label: labelOf("TLP:CLEAR") },
      sources: [source("TLP:GREEN")],
    },
  ];
  expect(
    derivationIssues(testPolicy, { originator: "nisc", addressees: [] }, derived, DAY),
  ).toEqual([
    {
      rule: "derived-below-source",
      message:
        "portion `00000000000000cd`: `TLP:CLEAR` is below `TLP:GREEN`, which its source `00000000000000ab` asks for; accepted: that or stricter, or a downgrade signed by `cisa`",
      params: { portion: "00000000000000cd" },
    },
  ]);
});
