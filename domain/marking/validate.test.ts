/** Labels as they are received, not parsed: what no text can say must be refused too. */
import { describe, expect, test } from "vitest";
import { BARE_LABEL, type Label, sourceOfRule, validateLabel } from "./mod.ts";
import { labelOf, testWorld } from "./testing.ts";

const told = (label: Label): string[] =>
  validateLabel(label, testWorld).map(({ rule, message }) => `${rule}: ${message}`);

const secret = labelOf("SECRET//NOFORN");
const clear = labelOf("TLP:CLEAR");
const joint = labelOf("//JOINT SECRET CAN USA//REL TO USA, CAN");

describe("a received label", () => {
  test.each<[string, Label, string[]]>([
    ["is valid when it says one thing", secret, []],
    [
      "must say something",
      BARE_LABEL,
      [
        "empty-label: nothing says who may have it; accepted: a level such as `SECRET`, a TLP such as `TLP:AMBER`, or both",
      ],
    ],
    [
      "has a known scheme",
      { ...secret, scheme: "FRA", controls: [] },
      [
        "unknown-scheme: scheme `FRA` is not known; accepted: `USA`, `JPN`, `KOR`, `GBR`, `AUS`, `NATO`",
      ],
    ],
    [
      "has a scheme with its level",
      { ...secret, scheme: "", controls: [] },
      [
        "unknown-scheme: scheme `` is not known; accepted: `USA`, `JPN`, `KOR`, `GBR`, `AUS`, `NATO`",
      ],
    ],
    [
      "has a level of its scheme",
      { ...secret, level: "GEHEIM" },
      [
        "unknown-level: level `GEHEIM` is not one of USA; accepted: `TOP SECRET`, `SECRET`, `CONFIDENTIAL`, `CUI`, `UNCLASSIFIED`",
      ],
    ],
    [
      "names its level as the scheme does, not abbreviated",
      { ...secret, level: "S" },
      [
        "unknown-level: level `S` is not one of USA; accepted: `TOP SECRET`, `SECRET`, `CONFIDENTIAL`, `CUI`, `UNCLASSIFIED`",
      ],
    ],
    [
      "has a level with its scheme",
      { ...secret, level: "", controls: [] },
      [
        "unknown-level: level `` is not one of USA; accepted: `TOP SECRET`, `SECRET`, `CONFIDENTIAL`, `CUI`, `UNCLASSIFIED`",
      ],
    ],
    [
      "has a level when it has any part that needs one",
      {
        ...clear,
        compartments: ["SI"],
        controls: ["NOFORN"],
        foreignSources: ["JPN"],
        jointOwners: ["CAN", "USA"],
        releasableTo: ["USA", "CAN"],
        displayOnlyTo: ["KOR"],
        cuiCategories: ["PRVCY"],
      },
      [
        "needs-level: `SI`, `NOFORN`, `REL TO`, `DISPLAY ONLY`, `FGI`, `JOINT`, `PRVCY` needs a level before it, for example `UNCLASSIFIED` or `SECRET`",
        "noforn-excludes: `NOFORN` excludes `JOINT`, `REL TO`, `DISPLAY ONLY`; keep one of them",
        "joint-scheme: JOINT `CAN USA` is marked in the scheme of USA, not ``",
      ],
    ],
    [
      "has known controls",
      { ...secret, controls: ["PINK"] },
      [
        "unknown-control: control `PINK` is not known; accepted: `FOUO`, `ORCON`, `FED ONLY`, `NOCON`, `NOFORN`, `RELIDO`, `REL TO …`, `DISPLAY ONLY …`",
      ],
    ],
    [
      "has whole words for controls",
      { ...secret, controls: ["NF"] },
      [
        "unknown-control: control `NF` is not known; accepted: `FOUO`, `ORCON`, `FED ONLY`, `NOCON`, `NOFORN`, `RELIDO`, `REL TO …`, `DISPLAY ONLY …`",
      ],
    ],
    [
      "has its controls in order, unknown ones aside",
      { ...secret, controls: ["PINK", "NOFORN", "ORCON"] },
      [
        "unknown-control: control `PINK` is not known; accepted: `FOUO`, `ORCON`, `FED ONLY`, `NOCON`, `NOFORN`, `RELIDO`, `REL TO …`, `DISPLAY ONLY …`",
        "control-order: controls `NOFORN/ORCON` are repeated or out of order; write `ORCON/NOFORN`",
      ],
    ],
    [
      "has each control once",
      { ...secret, controls: ["NOFORN", "NOFORN"] },
      ["control-order: controls `NOFORN/NOFORN` are repeated or out of order; write `NOFORN`"],
    ],
    [
      "has unknown controls under other schemes as unknown, not as U.S. ones",
      { ...labelOf("極秘"), controls: ["PINK"] },
      [
        "unknown-control: control `PINK` is not known; accepted: `FOUO`, `ORCON`, `FED ONLY`, `NOCON`, `NOFORN`, `RELIDO`, `REL TO …`, `DISPLAY ONLY …`",
      ],
    ],
    [
      "of an unknown level is not judged by protection",
      { ...secret, level: "ULTRA", controls: ["FOUO", "ORCON"], compartments: ["SI"] },
      [
        "unknown-level: level `ULTRA` is not one of USA; accepted: `TOP SECRET`, `SECRET`, `CONFIDENTIAL`, `CUI`, `UNCLASSIFIED`",
      ],
    ],
    [
      "has its compartments sorted, whatever their category",
      { ...secret, compartments: ["SI", "RD"] },
      ["compartment-order: compartments `SI/RD` are repeated or out of order; write `RD/SI`"],
    ],
    [
      "has each compartment once",
      { ...secret, compartments: ["SI", "SI"] },
      ["compartment-order: compartments `SI/SI` are repeated or out of order; write `SI`"],
    ],
    [
      "has CUI categories in CUI only",
      { ...secret, cuiCategories: ["PRVCY"] },
      ["cui-category-needs-cui: categories `PRVCY` need the level `CUI`, not `SECRET`"],
    ],
    [
      "has CUI categories in the U.S. scheme only",
      { ...labelOf("極秘"), cuiCategories: ["PRVCY"] },
      ["cui-category-needs-cui: categories `PRVCY` need the level `CUI`, not `極秘`"],
    ],
    [
      "has JOINT in the U.S. scheme",
      { ...joint, scheme: "GBR", level: "SECRET", releasableTo: ["USA", "CAN", "GBR"] },
      ["joint-scheme: JOINT `CAN USA` is marked in the scheme of USA, not `GBR`"],
    ],
    [
      "has known TLP and PAP",
      { ...clear, tlp: "PINK" as never, pap: "BLUE" as never },
      [
        "unknown-tlp: TLP `PINK` is not known; accepted: `CLEAR`, `GREEN`, `AMBER`, `AMBER+STRICT`, `RED`",
        "unknown-pap: PAP `BLUE` is not known; accepted: `CLEAR`, `GREEN`, `AMBER`, `RED`",
      ],
    ],
    [
      "has a community with GREEN only",
      { ...clear, tlpCommunity: "first" },
      ["community-needs-green: community `first` belongs to `TLP:GREEN` only; leave it out"],
    ],
    [
      "has named roles with RED only",
      { ...clear, tlpNamed: ["cisa/desk"] },
      ["names-need-red: `cisa/desk` belongs to `TLP:RED` only; leave it out"],
    ],
  ])("%s", (_rule, label, messages) => {
    expect(told(label)).toEqual(messages);
  });
});

describe("names that would be read as something else are refused", () => {
  test.each([
    "FGI",
    "FGI JPN",
    "CAVEAT",
    "CAVEAT A",
    "JOINT",
    "TLP",
    "TLP X",
    "REL",
    "REL TO X",
    "DISPLAY ONLY",
    "EYES",
    "GBR EYES ONLY",
    "AUTHORIZED FOR RELEASE TO X",
    "NOFORN",
    "NF",
    "OC",
    "FED ONLY",
    "ORIGINATOR CONTROLLED",
    "PROPIN",
    "SBU",
    "SPECIAL ACCESS REQUIRED-BP",
    "",
    " SI",
    "SI ",
    "-SI",
    "SI-",
    "SI  G",
    "SI/TK",
    "si",
  ])("compartment `%s`", (name) => {
    const rules = validateLabel({ ...secret, compartments: [name] }, testWorld);
    expect(rules.map(({ rule }) => rule)).toEqual(["compartment-form"]);
  });

  test.each(["FGIX", "RELAY", "JOINTS", "TLPX", "EYESORE", "SAR-BP", "RD", "防衛", "1"])(
    "compartment `%s` is one",
    (name) => {
      expect(validateLabel({ ...secret, compartments: [name] }, testWorld)).toEqual([]);
    },
  );

  test.each(["NOCON", "REL", "FOUO", "FEDCON", "SP-", "sp-ab", "SP-PRVCY ", "NF", "OC"])(
    "category `%s`",
    (name) => {
      const rules = validateLabel({ ...labelOf("CUI"), cuiCategories: [name] }, testWorld);
      expect(rules.map(({ rule }) => rule)).toEqual(["cui-category-form"]);
    },
  );

  test.each(["PROPIN", "LES", "SP-SSI", "AB", "ABCDEFGH"])("category `%s` is one", (name) => {
    expect(validateLabel({ ...labelOf("CUI"), cuiCategories: [name] }, testWorld)).toEqual([]);
  });

  test.each(["", " a", "a ", "/a", "a/", "a//b", "a\nb", "a\tb", "x".repeat(201)])(
    "caveat `%s`",
    (caveat) => {
      const rules = validateLabel({ ...clear, caveats: [caveat] }, testWorld);
      expect(rules.map(({ rule }) => rule)).toEqual(["caveat-form"]);
    },
  );

  test.each(["a", "a/b", "見る だけ", "x".repeat(200)])("caveat `%s` is one", (caveat) => {
    expect(validateLabel({ ...clear, caveats: [caveat] }, testWorld)).toEqual([]);
  });

  test.each([
    "cisa",
    "cisa/",
    "/desk",
    "Cisa/desk",
    "cisa/desk/two",
    "-cisa/desk",
    "cisa/-d",
    "x cisa/desk",
    "cisa/desk x",
  ])("role `%s`", (name) => {
    const label: Label = { ...clear, tlp: "RED", tlpNamed: [name] };
    expect(validateLabel(label, testWorld).map(({ rule }) => rule)).toEqual(["red-name-form"]);
  });

  test("role `isac-jp/watch-officer2` is one", () => {
    const label: Label = { ...clear, tlp: "RED", tlpNamed: ["isac-jp/watch-officer2"] };
    expect(validateLabel(label, testWorld)).toEqual([]);
  });
});

describe("nations", () => {
  test.each("ABW BGR COD ESP GTM JPN MCO NER PSE SUR UGA ZWE USA TLS ITA".split(" "))(
    "%s is a trigraph",
    (code) => {
      const label = { ...secret, foreignSources: code === "USA" ? [] : [code] };
      expect(validateLabel(label, testWorld)).toEqual([]);
    },
  );

  test("what is none is named, by its length as nation or group", () => {
    const label = { ...secret, foreignSources: ["AAA", "JP", "QUAD", "jpn"] };
    expect(validateLabel(label, testWorld).map(({ rule }) => rule)).toEqual([
      "unknown-nation",
      "unknown-tetragraph",
      "unknown-tetragraph",
      "unknown-tetragraph",
      "fgi-order",
    ]);
  });
});

test("every rule has its source, and nothing else does", () => {
  expect(sourceOfRule("rel-to-order")).toBe("CAPCO p. 151; ISM-00041");
  expect(sourceOfRule("toString")).toBe("");
  expect(sourceOfRule("no-such-rule")).toBe("");
});
