/** What the author of a broken mark is told: the rule, what is wrong, and what would be accepted. */
import { describe, expect, test } from "vitest";
import { parseMarking } from "./mod.ts";
import { testCommunities, testSchemes } from "./testing.ts";

const told = (text: string): string[] =>
  parseMarking(text, testSchemes, testCommunities).issues.map(
    ({ rule, message }) => `${rule}: ${message}`,
  );

const CONTROLS =
  "`FOUO`, `ORCON`, `FED ONLY`, `NOCON`, `NOFORN`, `RELIDO`, `REL TO …`, `DISPLAY ONLY …`";
const TLPS = "`TLP:CLEAR`, `TLP:GREEN`, `TLP:AMBER`, `TLP:AMBER+STRICT`, `TLP:RED`";
const US = "`TOP SECRET`, `SECRET`, `CONFIDENTIAL`, `CUI`, `UNCLASSIFIED`";
const OTHERS = "JPN, KOR, GBR, AUS, NATO";
const CATEGORY = "accepted: capitals such as `PRVCY` or `SP-PRVCY`";
const COMPARTMENT =
  "is not one; accepted: capitals and digits, joined by single hyphens and spaces, no control words, for example `SI-G ABCD`";
const unknownLevel = (level: string): string =>
  `unknown-level: level \`${level}\` is not known; accepted: ${US}, another nation's level such as \`//GBR SECRET\` (${OTHERS}), or \`TLP:…\``;

describe("the whole", () => {
  test.each([
    [
      "",
      "empty-label: nothing says who may have it; accepted: a level such as `SECRET`, a TLP such as `TLP:AMBER`, or both",
    ],
    ["//", "empty-part: `//` has an empty part; write a level or a TLP"],
    ["SECRET//", "empty-part: `SECRET//` has an empty part; write `SECRET`"],
    ["//GBR SECRET//", "empty-part: `//GBR SECRET//` has an empty part; write `//GBR SECRET`"],
    [
      "SECRET////NOFORN",
      "empty-part: `SECRET////NOFORN` has an empty part; write `SECRET//NOFORN`",
    ],
    [
      "SECRET // NOFORN",
      "separator-space: `SECRET // NOFORN` has spaces around its parts; write `SECRET//NOFORN`",
    ],
    [
      " //GBR SECRET ",
      "separator-space: ` //GBR SECRET ` has spaces around its parts; write `//GBR SECRET`",
    ],
    [
      "SECRET/NOFORN",
      "category-separator: `SECRET/NOFORN` joins two categories by `/`; write `SECRET//NOFORN`",
    ],
    [
      "//GBR SECRET/REL TO USA, GBR",
      "category-separator: `//GBR SECRET/REL TO USA, GBR` joins two categories by `/`; write `//GBR SECRET//REL TO USA, GBR`",
    ],
    [
      "secret//noforn//TLP:amber",
      "uppercase: `secret//noforn//TLP:amber` is not in capitals; write `SECRET//NOFORN//TLP:amber`",
    ],
    ["//gbr secret", "uppercase: `//gbr secret` is not in capitals; write `//GBR SECRET`"],
    [
      "SECRET//NF",
      "mixed-forms: `SECRET//NF` mixes `SECRET` of banners with `NF` of portion marks; write `SECRET//NOFORN` or `(S//NF)`",
    ],
    [
      "//JOINT S CAN USA//ORCON/REL TO USA, CAN",
      "mixed-forms: `//JOINT S CAN USA//ORCON/REL TO USA, CAN` mixes `ORCON` of banners with `S` of portion marks; write `//JOINT SECRET CAN USA//ORCON/REL TO USA, CAN` or `(//JOINT S CAN USA//OC/REL TO USA, CAN)`",
    ],
    [
      "(TS//ORCON/NOFORN)",
      "portion-spelled-out: `ORCON`, `NOFORN` is spelled out in a portion mark; write `(TS//OC/NF)`",
    ],
    [
      "(S//SPECIAL ACCESS REQUIRED-BP//NF)",
      "portion-spelled-out: `SPECIAL ACCESS REQUIRED-BP` is spelled out in a portion mark; write `(S//SAR-BP//NF)`",
    ],
    [
      "(S//AUTHORIZED FOR RELEASE TO USA, JPN)",
      "portion-spelled-out: `AUTHORIZED FOR RELEASE TO` is spelled out in a portion mark; write `(S//REL TO USA, JPN)`",
    ],
    [
      "(U//FOR OFFICIAL USE ONLY)",
      "portion-spelled-out: `FOR OFFICIAL USE ONLY` is spelled out in a portion mark; write `(U//FOUO)`",
    ],
    ["(S//NF", "parentheses: `(S//NF` opens a parenthesis and does not close it; write `(S//NF)`"],
    [
      "(S//REL TO USA, JPN) The foothold",
      "parentheses: `(S//REL TO USA, JPN) The foothold` is more than a mark; give the mark alone: `(S//REL TO USA, JPN)`",
    ],
    [
      "SECRET//NOFORN//FGI JPN",
      "part-order: `NOFORN//FGI JPN` is out of order; write `FGI JPN//NOFORN`",
    ],
    [
      "TLP:AMBER//PAP:RED//CAVEAT a",
      "part-order: `TLP:AMBER//PAP:RED//CAVEAT a` is out of order; write `CAVEAT a//PAP:RED//TLP:AMBER`",
    ],
    [
      "SECRET//ORCON//NOFORN",
      "part-repeated: `NOFORN` stands in a second part of its kind; write one part of each kind",
    ],
    [
      "SECRET//NOFORN//SI",
      "unknown-part: `SI` is not known here; accepted: `FOUO`, `ORCON`, `FED ONLY`, `NOCON`, `NOFORN`, `RELIDO`, `REL TO …`, `DISPLAY ONLY …`, `FGI …`, `SAR-…`, `CAVEAT …`, `PAP:…`, `TLP:…`; compartments follow the level",
    ],
  ])("%s", (text, message) => {
    expect(told(text)).toEqual([message]);
  });
});

describe("the level", () => {
  test.each([
    ["SECERT", unknownLevel("SECERT")],
    ["Secret Squirrel", unknownLevel("Secret Squirrel")],
    ["SECRET/", unknownLevel("SECRET/")],
    [
      "//FRA SECRET",
      "unknown-scheme: `//FRA SECRET` does not begin with a nation whose levels are known; accepted: `JPN`, `KOR`, `GBR`, `AUS`, `NATO`, `JOINT`",
    ],
    [
      "//XYZ SECRET",
      "unknown-level: `//XYZ SECRET` does not begin with a nation whose levels are known; accepted: `JPN`, `KOR`, `GBR`, `AUS`, `NATO`, `JOINT`",
    ],
    [
      "//GBR GEHEIM",
      "unknown-level: `//GBR GEHEIM` is not a level of GBR; accepted: `//GBR SECRET`, `//GBR OFFICIAL-SENSITIVE`, `//GBR OFFICIAL`",
    ],
    [
      "//GBR",
      "unknown-level: `//GBR` is not a level of GBR; accepted: `//GBR SECRET`, `//GBR OFFICIAL-SENSITIVE`, `//GBR OFFICIAL`",
    ],
    ["//USA SECRET", "us-form: `//USA SECRET`: U.S. marks have no leading `//`; write `SECRET`"],
    ["//USA", "us-form: `//USA`: U.S. marks have no leading `//`; write `SECRET`"],
    ["//TS//NF", "us-form: `//TS`: U.S. marks have no leading `//`; write `TS`"],
    [
      "NATO SECRET",
      "foreign-form: `NATO SECRET` is no U.S. mark and begins with `//`; write `//NATO SECRET`",
    ],
    [
      "PROTECTED",
      "foreign-form: `PROTECTED` is no U.S. mark and begins with `//`; write `//AUS PROTECTED`",
    ],
    [
      "JOINT S CAN USA//REL TO USA, CAN",
      "foreign-form: `JOINT S CAN USA` is no U.S. mark and begins with `//`; write `//JOINT S CAN USA`",
    ],
    [
      "NOFORN",
      "needs-level: `NOFORN` needs a level before it, for example `UNCLASSIFIED` or `SECRET`",
    ],
    [
      "FGI JPN//REL TO USA, JPN/DISPLAY ONLY KOR",
      "needs-level: `REL TO`, `DISPLAY ONLY`, `FGI` needs a level before it, for example `UNCLASSIFIED` or `SECRET`",
    ],
  ])("%s", (text, message) => {
    expect(told(text)).toEqual([message]);
  });

  test("a level that several nations use needs its nation", () => {
    const schemes = testSchemes.filter(({ nation }) => nation !== "USA");
    const message = (text: string) =>
      `level \`${text}\` is used by several nations; write one of \`//GBR SECRET\`, \`//AUS SECRET\``;
    for (const text of ["SECRET", "//SECRET"]) {
      expect(parseMarking(text, schemes, testCommunities).issues).toEqual([
        { rule: "ambiguous-level", message: message(text) },
      ]);
    }
  });
});

describe("lists of nations", () => {
  test.each([
    [
      "SECRET//REL TO JPN, USA",
      "rel-to-order: `REL TO JPN, USA` is out of order; write `REL TO USA, JPN`",
    ],
    [
      "SECRET//REL TO USA, FVEY, JPN",
      "rel-to-order: `REL TO USA, FVEY, JPN` is out of order; write `REL TO USA, JPN, FVEY`",
    ],
    [
      "SECRET//REL TO USA, JPN, JPN",
      "rel-to-repeated: `JPN` stands twice in `REL TO USA, JPN, JPN`; write `REL TO USA, JPN`",
    ],
    [
      "SECRET//REL TO JPN, KOR",
      "rel-to-own-nation: `REL TO JPN, KOR` does not name its own nation `USA`; write `REL TO USA, JPN, KOR`",
    ],
    [
      "極秘//REL TO USA, KOR",
      "rel-to-own-nation: `REL TO USA, KOR` does not name its own nation `JPN`; write `REL TO USA, JPN, KOR`",
    ],
    [
      "SECRET//REL TO USA",
      "rel-to-alone: `REL TO USA` alone is not a release; write `REL TO USA, …` with another nation, or `NOFORN`",
    ],
    [
      "極秘//REL TO JPN/DISPLAY ONLY USA",
      "rel-to-alone: `REL TO JPN` alone is not a release; write `REL TO JPN, …` with another nation, or leave it out",
    ],
    [
      "SECRET//REL TO USA,JPN",
      "list-separator: `REL TO USA,JPN` is not separated by `, `; write `REL TO USA, JPN`",
    ],
    [
      "SECRET//REL TO USA  JPN",
      "list-separator: `REL TO USA  JPN` is not separated by `, `; write `REL TO USA, JPN`",
    ],
    [
      "SECRET//DISPLAY ONLY JPN KOR",
      "list-separator: `DISPLAY ONLY JPN KOR` is not separated by `, `; write `DISPLAY ONLY JPN, KOR`",
    ],
    [
      "SECRET//AUTHORIZED FOR RELEASE TO USA JPN",
      "list-separator: `REL TO USA JPN` is not separated by `, `; write `REL TO USA, JPN`",
    ],
    ["SECRET//REL USA, JPN", "rel-form: `REL USA, JPN` lacks its `TO`; write `REL TO USA, JPN`"],
    [
      "S//REL",
      "rel-form: `REL` names no nation (alone it means the list of a banner that is not here); write `REL TO USA, …`",
    ],
    [
      "S//REL TO",
      "rel-form: `REL TO` names no nation (alone it means the list of a banner that is not here); write `REL TO USA, …`",
    ],
    [
      "SECRET//DISPLAY ONLY",
      "display-only-form: `DISPLAY ONLY` names no nation; write `DISPLAY ONLY JPN`",
    ],
    [
      "SECRET//DISPLAY ONLY KOR, JPN",
      "display-only-order: `DISPLAY ONLY KOR, JPN` is out of order; write `DISPLAY ONLY JPN, KOR`",
    ],
    [
      "SECRET//DISPLAY ONLY KOR, KOR",
      "display-only-repeated: `KOR` stands twice in `DISPLAY ONLY KOR, KOR`; write `DISPLAY ONLY KOR`",
    ],
    [
      "SECRET//REL TO USA, FVEY/DISPLAY ONLY GBR, KOR",
      "display-only-overlap: `GBR` in DISPLAY ONLY may have the information anyway; name only others there",
    ],
    [
      "SECRET//DISPLAY ONLY USA",
      "display-only-overlap: `USA` in DISPLAY ONLY may have the information anyway; name only others there",
    ],
    [
      "SECRET//REL TO USA, XYZ",
      "unknown-nation: `XYZ` in REL TO is neither a nation nor a registered group; accepted: trigraphs such as `JPN`, or `ACGU`, `FVEY`, `ISAF`, `NATO`, `TEYE`",
    ],
    [
      "SECRET//FGI QUAD",
      "unknown-tetragraph: `QUAD` in FGI is neither a nation nor a registered group; accepted: trigraphs such as `JPN`, or `ACGU`, `FVEY`, `ISAF`, `NATO`, `TEYE`",
    ],
    [
      "SECRET//FGI",
      "fgi-form: `FGI` names no source, and concealed sources are not used here; write `FGI GBR JPN`",
    ],
    ["SECRET//FGI JPN GBR", "fgi-order: `FGI JPN GBR` is out of order; write `FGI GBR JPN`"],
    ["SECRET//FGI JPN JPN", "fgi-repeated: `JPN` stands twice in `FGI JPN JPN`; write `FGI JPN`"],
    ["SECRET//FGI USA", "fgi-own-nation: `USA` is not foreign to a USA mark; leave it out of FGI"],
    [
      "SECRET//FGI GBR,JPN",
      "list-separator: `FGI GBR,JPN` is not separated by single spaces; write `FGI GBR JPN`",
    ],
    [
      "//JOINT SECRET CAN, USA//REL TO USA, CAN",
      "list-separator: `JOINT SECRET CAN, USA` is not separated by single spaces; write `JOINT SECRET CAN USA`",
    ],
    [
      "//JOINT CAN USA",
      "joint-form: `//JOINT CAN USA` is not a U.S. level with its owners; write it as `//JOINT SECRET CAN USA`",
    ],
    [
      "JOINT",
      "joint-form: `JOINT` is not a U.S. level with its owners; write it as `//JOINT SECRET CAN USA`",
    ],
    [
      "//JOINT SECRET",
      "joint-form: `//JOINT SECRET` is not a U.S. level with its owners; write it as `//JOINT SECRET CAN USA`",
    ],
    [
      "//JOINT SECRET USA CAN//REL TO USA, CAN",
      "joint-order: `JOINT USA CAN` is out of order; write `JOINT CAN USA`",
    ],
    [
      "//JOINT SECRET CAN CAN USA//REL TO USA, CAN",
      "joint-repeated: `CAN` stands twice in `JOINT CAN CAN USA`; write `JOINT CAN USA`",
    ],
    [
      "//JOINT SECRET USA//REL TO USA, CAN",
      "joint-alone: JOINT `USA` has one owner; name at least two",
    ],
    [
      "//JOINT SECRET CAN GBR//REL TO USA, CAN, GBR",
      "joint-usa: JOINT `CAN GBR` is not owned by `USA`; add it, or mark it as another nation's, for example `//GBR SECRET`",
    ],
    [
      "//JOINT CUI CAN USA//REL TO USA, CAN",
      "joint-level: JOINT goes with U.S. classifications and `UNCLASSIFIED`, not `CUI`",
    ],
    [
      "//JOINT SECRET CAN GBR USA//REL TO USA, CAN",
      "joint-release: JOINT `CAN GBR USA` is not released to all its owners; write `REL TO USA, CAN, GBR`",
    ],
    [
      "//JOINT SECRET CAN GBR USA//REL TO USA, CAN, ISAF",
      "joint-release: JOINT `CAN GBR USA` is not released to all its owners; write `REL TO USA, CAN, GBR, ISAF`",
    ],
  ])("%s", (text, message) => {
    expect(told(text)).toEqual([message]);
  });

  test("two wrong orders are two issues", () => {
    expect(told("SECRET//FGI JPN GBR//REL TO USA, KOR, JPN")).toEqual([
      "rel-to-order: `REL TO USA, KOR, JPN` is out of order; write `REL TO USA, JPN, KOR`",
      "fgi-order: `FGI JPN GBR` is out of order; write `FGI GBR JPN`",
    ]);
  });

  test("a list repeated and out of order is both", () => {
    expect(told("SECRET//REL TO USA, KOR, JPN, KOR")).toEqual([
      "rel-to-repeated: `KOR` stands twice in `REL TO USA, KOR, JPN, KOR`; write `REL TO USA, JPN, KOR`",
      "rel-to-order: `REL TO USA, KOR, JPN, KOR` is out of order; write `REL TO USA, JPN, KOR`",
    ]);
  });
});

describe("controls", () => {
  test.each([
    [
      "SECRET//NOFORN/PINK",
      `unknown-control: control \`PINK\` is not known; accepted: ${CONTROLS}`,
    ],
    ["SECRET//NOFORN/", `unknown-control: control \`\` is not known; accepted: ${CONTROLS}`],
    [
      "SECRET//PROPIN",
      `unsupported-control: control \`PROPIN\` is in the register but not used here; accepted: ${CONTROLS}`,
    ],
    [
      "CUI//DL ONLY",
      `unsupported-control: control \`DL ONLY\` is in the register but not used here; accepted: ${CONTROLS}`,
    ],
    [
      "SECRET//NOFORN/ORCON",
      "control-order: `NOFORN/ORCON` is repeated or out of order; write `ORCON/NOFORN`",
    ],
    [
      "SECRET//RELIDO/REL TO USA, JPN",
      "control-order: `RELIDO/REL TO USA, JPN` is repeated or out of order; write `REL TO USA, JPN/RELIDO`",
    ],
    [
      "SECRET//ORCON/ORCON",
      "control-order: `ORCON/ORCON` is repeated or out of order; write `ORCON`",
    ],
    [
      "UNCLASSIFIED//ORCON",
      "orcon-needs-classified: `ORCON` needs a classified level, not `UNCLASSIFIED`",
    ],
    ["CUI//ORCON", "orcon-needs-classified: `ORCON` needs a classified level, not `CUI`"],
    ["CUI//FOUO", "fouo-needs-unclassified: `FOUO` needs `UNCLASSIFIED`, not `CUI`"],
    ["SECRET//FOUO", "fouo-needs-unclassified: `FOUO` needs `UNCLASSIFIED`, not `SECRET`"],
    [
      "UNCLASSIFIED//FED ONLY/NOCON",
      "ldc-needs-cui: `FED ONLY`, `NOCON` needs `CUI`, not `UNCLASSIFIED`",
    ],
    [
      "SECRET//NOFORN/REL TO USA, JPN",
      "noforn-excludes: `NOFORN` excludes `REL TO`; keep one of them",
    ],
    [
      "SECRET//NOFORN/RELIDO/DISPLAY ONLY JPN",
      "noforn-excludes: `NOFORN` excludes `DISPLAY ONLY`, `RELIDO`; keep one of them|relido-excludes: `RELIDO` excludes `DISPLAY ONLY`; keep one of them",
    ],
    ["SECRET//ORCON/RELIDO", "relido-excludes: `RELIDO` excludes `ORCON`; keep one of them"],
    [
      "極秘//NOFORN",
      "us-control: `NOFORN` belongs to USA marks only; with JPN write `REL TO …` or nothing",
    ],
    [
      "SECRET//USA/CAN/GBR EYES ONLY",
      "eyes-only: `USA/CAN/GBR EYES ONLY` ended on 1 October 2017; write `REL TO USA, CAN, GBR`",
    ],
    [
      "SECRET//ORCON/GBR/USA EYES ONLY",
      "eyes-only: `GBR/USA EYES ONLY` ended on 1 October 2017; write `REL TO USA, GBR`",
    ],
    [
      "UNCLASSIFIED//FOUO/USA/GBR EYES ONLY",
      "eyes-only: `USA/GBR EYES ONLY` ended on 1 October 2017; write `REL TO USA, GBR`",
    ],
    ["TS//EYES", "eyes-only: `EYES` ended on 1 October 2017; write `REL TO USA, …`"],
    ["SECRET//EYES ONLY", "eyes-only: `EYES ONLY` ended on 1 October 2017; write `REL TO USA, …`"],
    [
      "SECRET//NOFORN/REL TO USA, JPN/EYES ONLY",
      "eyes-only: `EYES ONLY` ended on 1 October 2017; write `REL TO USA, …`|eyes-only-excludes: `EYES ONLY` excludes `NOFORN`, `REL TO`; keep one of them|noforn-excludes: `NOFORN` excludes `REL TO`; keep one of them",
    ],
  ])("%s", (text, messages) => {
    expect(told(text)).toEqual(messages.split("|"));
  });
});

describe("compartments and categories", () => {
  test.each([
    [
      "TOP SECRET//TK/SI",
      "compartment-order: compartments `TK/SI` are repeated or out of order; write `SI/TK`",
    ],
    [
      "TOP SECRET//SI/SI",
      "compartment-order: compartments `SI/SI` are repeated or out of order; write `SI`",
    ],
    [
      "TOP SECRET//SAR-CD/BP",
      "compartment-order: compartments `SAR-CD/BP` are repeated or out of order; write `SAR-BP/CD`",
    ],
    [
      "TOP SECRET//FRD/RD",
      "compartment-order: compartments `FRD/RD` are repeated or out of order; write `RD/FRD`",
    ],
    ["SECRET//SAR-BP/SAR-CD", "sap-form: `SAR-BP/SAR-CD` repeats its indicator; write `SAR-BP/CD`"],
    [
      "TOP SECRET//SI-G DEFG ABCD-B",
      "compartment-inner-order: compartment `SI-G DEFG ABCD-B` is repeated or out of order inside; write `SI-B-G ABCD DEFG`",
    ],
    [
      "SECRET//RD-SIGMA 20 3",
      "compartment-inner-order: compartment `RD-SIGMA 20 3` is repeated or out of order inside; write `RD-SIGMA 3 20`",
    ],
    [
      "SECRET//SAR-BP-Z-A",
      "compartment-inner-order: compartment `SAR-BP-Z-A` is repeated or out of order inside; write `SAR-BP-A-Z`",
    ],
    ["SECRET//SI--G", `compartment-form: compartment \`SI--G\` ${COMPARTMENT}`],
    ["SECRET//SI_G", `compartment-form: compartment \`SI_G\` ${COMPARTMENT}`],
    ["SECRET//SI/", `compartment-form: compartment \`\` ${COMPARTMENT}`],
    ["SECRET//SAR-BP/", `compartment-form: compartment \`SAR-\` ${COMPARTMENT}`],
    ["SECRET//CAVEAT", `compartment-form: compartment \`CAVEAT\` ${COMPARTMENT}`],
    [
      `SECRET//${"A".repeat(64)}`,
      `compartment-form: compartment \`${"A".repeat(64)}\` ${COMPARTMENT}`,
    ],
    [
      "UNCLASSIFIED//SI/TK",
      "compartment-needs-classified: compartments `SI`, `TK` need a classified level, not `UNCLASSIFIED`",
    ],
    [
      "CUI//SAR-BP",
      "compartment-needs-classified: compartments `SAR-BP` need a classified level, not `CUI`",
    ],
    ["CUI//PRVCY1", `cui-category-form: category \`PRVCY1\` is not one of CUI; ${CATEGORY}`],
    ["CUI//A", `cui-category-form: category \`A\` is not one of CUI; ${CATEGORY}`],
    ["CUI//ABCDEFGHI", `cui-category-form: category \`ABCDEFGHI\` is not one of CUI; ${CATEGORY}`],
    [
      "CUI//PROPIN/SP-PRVCY",
      "cui-category-order: categories `PROPIN/SP-PRVCY` are repeated or out of order; write `SP-PRVCY/PROPIN`",
    ],
  ])("%s", (text, messages) => {
    expect(told(text)).toEqual(messages.split("|"));
  });

  test("63 characters are a compartment, and any unlisted name is one", () => {
    expect(told(`SECRET//${"A".repeat(63)}`)).toEqual([]);
    expect(told("SECRET//SI-G ABCD/XYZ")).toEqual([]);
    expect(told("極秘//防衛")).toEqual([]);
  });
});

describe("TLP, PAP and caveats", () => {
  test.each([
    ["TLP: AMBER", "tlp-space: `TLP: AMBER` has spaces in it; write `TLP:AMBER`"],
    ["TLP: GREEN first", "tlp-space: `TLP: GREEN` has spaces in it; write `TLP:GREEN`"],
    [
      "tlp amber strict",
      "tlp-space: `tlp amber strict` has spaces in it; write `TLP:AMBER+STRICT`",
    ],
    [
      "TLP:ORANGE",
      `unknown-tlp: \`TLP:ORANGE\` is not a TLP 2.0 label, and they are never translated; accepted: ${TLPS}`,
    ],
    [
      "TLP",
      `unknown-tlp: \`TLP\` is not a TLP 2.0 label, and they are never translated; accepted: ${TLPS}`,
    ],
    [
      "TLP:AMBERS",
      `unknown-tlp: \`TLP:AMBERS\` is not a TLP 2.0 label, and they are never translated; accepted: ${TLPS}`,
    ],
    ["TLP:AMBER first", "tlp-audience: `TLP:AMBER` names no audience; leave `first` out"],
    ["TLP:CLEAR first", "tlp-audience: `TLP:CLEAR` names no audience; leave `first` out"],
    [
      "TLP:AMBER+STRICT cisa/desk",
      "tlp-audience: `TLP:AMBER+STRICT` names no audience; leave `cisa/desk` out",
    ],
    [
      "TLP:GREEN nowhere",
      "unknown-community: community `nowhere` is not known; accepted: `cyber-defence`, `first`, `five-eyes`, `nato`, `isaf`",
    ],
    ["TLP:RED", "red-names-nobody: `TLP:RED` names nobody; write `TLP:RED organisation/role`"],
    [
      "TLP:RED nisc",
      "red-name-form: `nisc` names no role; accepted: `organisation/role` in lowercase, for example `nisc/watch-officer`",
    ],
    [
      "TLP:RED nisc/head, nisc/head",
      "red-name-repeated: `nisc/head` is named twice; name each role once",
    ],
    [
      "TLP:RED cisa/desk nisc/head",
      "list-separator: `TLP:RED cisa/desk nisc/head` is not separated by `, `; write `TLP:RED cisa/desk, nisc/head`",
    ],
    [
      "SECRET//PAP:PINK",
      "unknown-pap: PAP `PAP:PINK` is not known; accepted: `PAP:CLEAR`, `PAP:GREEN`, `PAP:AMBER`, `PAP:RED`",
    ],
    [
      "SECRET//CAVEAT a\u0007b",
      "caveat-form: caveat `a\u0007b` cannot stand in a marking; accepted: 1–200 characters without `//` and line breaks",
    ],
    ["SECRET//CAVEAT a//CAVEAT a", "caveat-repeated: caveat `a` stands twice; write it once"],
    [
      "PAP:RED",
      "empty-label: nothing says who may have it; accepted: a level such as `SECRET`, a TLP such as `TLP:AMBER`, or both",
    ],
  ])("%s", (text, message) => {
    expect(told(text)).toEqual([message]);
  });
});

test("everything that is wrong is told at once", () => {
  expect(told("secret//TK/SI//FGI USA//NOFORN/ORCON/REL TO XYZ, USA//TLP: PINK")).toEqual([
    "uppercase: `secret//TK/SI//FGI USA//NOFORN/ORCON/REL TO XYZ, USA//TLP: PINK` is not in capitals; write `SECRET//TK/SI//FGI USA//NOFORN/ORCON/REL TO XYZ, USA//TLP: PINK`",
    "compartment-order: compartments `TK/SI` are repeated or out of order; write `SI/TK`",
    "control-order: `NOFORN/ORCON/REL TO XYZ, USA` is repeated or out of order; write `ORCON/NOFORN/REL TO XYZ, USA`",
    `unknown-tlp: \`TLP: PINK\` is not a TLP 2.0 label, and they are never translated; accepted: ${TLPS}`,
    "noforn-excludes: `NOFORN` excludes `REL TO`; keep one of them",
    "unknown-nation: `XYZ` in REL TO is neither a nation nor a registered group; accepted: trigraphs such as `JPN`, or `ACGU`, `FVEY`, `ISAF`, `NATO`, `TEYE`",
    "rel-to-order: `REL TO XYZ, USA` is out of order; write `REL TO USA, XYZ`",
    "fgi-own-nation: `USA` is not foreign to a USA mark; leave it out of FGI",
  ]);
});

test("after a level that cannot be read, the rest is checked all the same", () => {
  expect(told("SECERT//NOFORN/ORCON//TLP:RED")).toEqual([
    unknownLevel("SECERT"),
    "control-order: `NOFORN/ORCON` is repeated or out of order; write `ORCON/NOFORN`",
    "red-names-nobody: `TLP:RED` names nobody; write `TLP:RED organisation/role`",
  ]);
});
