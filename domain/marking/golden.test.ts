/**
 * Marks from the standards, valid and invalid, read with the shipped pack. Pages and tables are of
 * the CAPCO register and manual (2016), ISM numbers of its Schematron rules, §8 the rulings.
 */
import { describe, expect, test } from "vitest";
import { notional, renderPortion } from "./mod.ts";
import { parseShipped, shippedWorld } from "./shipped-testing.ts";

const rules = (text: string): string[] => parseShipped(text).issues.map(({ rule }) => rule);

type Valid = readonly [reference: string, banner: string, portion: string];

const TRAINING: readonly Valid[] = [
  ["NOFORN", "SECRET//NOFORN", "S//NF"],
  ["REL TO a tetragraph", "SECRET//REL TO USA, FVEY", "S//REL TO USA, FVEY"],
  [
    "REL TO trigraphs, then tetragraphs",
    "SECRET//REL TO USA, GBR, JPN, ISAF, NATO",
    "S//REL TO USA, GBR, JPN, ISAF, NATO",
  ],
  ["ORCON before NOFORN", "TOP SECRET//ORCON/NOFORN", "TS//OC/NF"],
  [
    "FGI with spaces, REL TO with commas",
    "SECRET//FGI GBR JPN NATO//REL TO USA, GBR, JPN, NATO",
    "S//FGI GBR JPN NATO//REL TO USA, GBR, JPN, NATO",
  ],
  [
    "JOINT A–Z, REL TO USA first",
    "//JOINT TOP SECRET CAN ISR USA//REL TO USA, CAN, ISR",
    "//JOINT TS CAN ISR USA//REL TO USA, CAN, ISR",
  ],
  ["the portion (S//REL TO USA, JPN)", "SECRET//REL TO USA, JPN", "S//REL TO USA, JPN"],
];

const REGISTER: readonly Valid[] = [
  ["p. 47: TOP SECRET", "TOP SECRET//NOFORN", "TS//NF"],
  ["p. 50: CONFIDENTIAL", "CONFIDENTIAL//NOFORN", "C//NF"],
  ["p. 51: UNCLASSIFIED alone", "UNCLASSIFIED", "U"],
  ["p. 134: FOUO", "UNCLASSIFIED//FOUO", "U//FOUO"],
  ["p. 145: NOFORN goes with UNCLASSIFIED", "UNCLASSIFIED//NOFORN", "U//NF"],
  ["p. 151: REL TO goes with UNCLASSIFIED", "UNCLASSIFIED//REL TO USA, JPN", "U//REL TO USA, JPN"],
  ["p. 134: FOUO before release", "UNCLASSIFIED//FOUO/NOFORN", "U//FOUO/NF"],
  ["p. 136: ORCON", "TOP SECRET//ORCON", "TS//OC"],
  ["p. 137: ORCON with REL TO", "SECRET//ORCON/REL TO USA, JPN", "S//OC/REL TO USA, JPN"],
  ["p. 136: ORCON with DISPLAY ONLY", "SECRET//ORCON/DISPLAY ONLY JPN", "S//OC/DISPLAY ONLY JPN"],
  ["p. 150: REL TO", "TOP SECRET//REL TO USA, EGY, ISR", "TS//REL TO USA, EGY, ISR"],
  ["p. 150: TEYE", "SECRET//REL TO USA, TEYE", "S//REL TO USA, TEYE"],
  ["p. 133: ACGU", "TOP SECRET//TK//REL TO USA, ACGU", "TS//TK//REL TO USA, ACGU"],
  ["p. 154: RELIDO", "TOP SECRET//TK//RELIDO", "TS//TK//RELIDO"],
  ["p. 154: RELIDO after REL TO", "SECRET//REL TO USA, AUS/RELIDO", "S//REL TO USA, AUS/RELIDO"],
  ["p. 154: RELIDO goes with UNCLASSIFIED", "UNCLASSIFIED//RELIDO", "U//RELIDO"],
  [
    "table 4: DISPLAY ONLY after REL TO",
    "SECRET//REL TO USA, JPN/DISPLAY ONLY KOR, PHL",
    "S//REL TO USA, JPN/DISPLAY ONLY KOR, PHL",
  ],
  [
    "p. 16: SCI, compartments and sub-compartments, numbers first",
    "TOP SECRET//123/SI-G ABCD DEFG-MMM AACD//ORCON/NOFORN",
    "TS//123/SI-G ABCD DEFG-MMM AACD//OC/NF",
  ],
  ["p. 62: HCS", "TOP SECRET//HCS-P/SI/TK//NOFORN", "TS//HCS-P/SI/TK//NF"],
  [
    "p. 16: SAR- once, then every program",
    "SECRET//SAR-ABC-DEF 123/SDA-121//NOFORN",
    "S//SAR-ABC-DEF 123/SDA-121//NF",
  ],
  [
    "p. 16: atomic energy information",
    "SECRET//RD-CNWDI//REL TO USA, GBR",
    "S//RD-CNWDI//REL TO USA, GBR",
  ],
  [
    "p. 15–16: SCI, SAP, AEA, FGI, dissemination in this order",
    "TOP SECRET//SI//SAR-BP//RD/FRD//FGI JPN//ORCON/NOFORN",
    "TS//SI//SAR-BP//RD/FRD//FGI JPN//OC/NF",
  ],
  [
    "p. 126: FGI in a commingled portion",
    "TOP SECRET//FGI CAN DEU//REL TO USA, CAN, DEU",
    "TS//FGI CAN DEU//REL TO USA, CAN, DEU",
  ],
  [
    "p. 126: another nation's portion",
    "//CAN SECRET//REL TO USA, CAN, DEU",
    "//CAN S//REL TO USA, CAN, DEU",
  ],
  ["p. 130: GBR", "//GBR SECRET//REL TO USA, CAN, GBR", "//GBR S//REL TO USA, CAN, GBR"],
  [
    "p. 127: NATO",
    "//COSMIC TOP SECRET//BOHEMIA//REL TO USA, NATO",
    "//CTS//BOHEMIA//REL TO USA, NATO",
  ],
  ["p. 56: JOINT", "//JOINT SECRET AUS USA//REL TO USA, AUS", "//JOINT S AUS USA//REL TO USA, AUS"],
  [
    "p. 58: JOINT released by a group",
    "//JOINT SECRET GBR USA//REL TO USA, FVEY",
    "//JOINT S GBR USA//REL TO USA, FVEY",
  ],
  [
    "p. 59: JOINT with FGI",
    "//JOINT SECRET GBR USA//FGI NZL//REL TO USA, GBR",
    "//JOINT S GBR USA//FGI NZL//REL TO USA, GBR",
  ],
  [
    "p. 56: JOINT UNCLASSIFIED",
    "//JOINT UNCLASSIFIED CAN USA//REL TO USA, CAN",
    "//JOINT U CAN USA//REL TO USA, CAN",
  ],
];

const CUI: readonly Valid[] = [
  ["CUI alone", "CUI", "CUI"],
  ["a specified category", "CUI//SP-PRVCY", "CUI//SP-PRVCY"],
  ["specified, then basic", "CUI//SP-PRVCY/PROPIN", "CUI//SP-PRVCY/PROPIN"],
  ["NOFORN", "CUI//SP-CTI//NOFORN", "CUI//SP-CTI//NF"],
  ["FED ONLY", "CUI//SP-PRVCY//FED ONLY", "CUI//SP-PRVCY//FED ONLY"],
  ["NOCON", "CUI//PROPIN//NOCON", "CUI//PROPIN//NOCON"],
  ["several controls", "CUI//FED ONLY/NOCON/NOFORN", "CUI//FED ONLY/NOCON/NF"],
  ["REL TO", "CUI//SP-PRVCY//REL TO USA, JPN", "CUI//SP-PRVCY//REL TO USA, JPN"],
  ["DISPLAY ONLY", "CUI//DISPLAY ONLY JPN", "CUI//DISPLAY ONLY JPN"],
];

describe.each([
  ["the training examples", TRAINING],
  ["the register", REGISTER],
  ["CUI//SP-CAT/CAT//LDC", CUI],
])("%s", (_name, vectors) => {
  test.each(vectors)(
    "%s: %s is canonical, and (%s) is its portion mark",
    (_ref, banner, portion) => {
      const read = parseShipped(banner);
      expect(read).toMatchObject({ canonical: banner, issues: [] });
      expect(renderPortion(read.label!, shippedWorld.schemes)).toBe(portion);
      expect(parseShipped(`(${portion})`)).toEqual(read);
      expect(parseShipped(notional(portion))).toEqual(read);
    },
  );
});

describe("other spellings of a mark", () => {
  test.each([
    [
      "p. 27: titles may be spelled out",
      "SECRET//NOT RELEASABLE TO FOREIGN NATIONALS",
      "SECRET//NOFORN",
    ],
    ["p. 136", "SECRET//ORIGINATOR CONTROLLED", "SECRET//ORCON"],
    ["p. 135", "UNCLASSIFIED//FOR OFFICIAL USE ONLY", "UNCLASSIFIED//FOUO"],
    ["p. 150", "SECRET//AUTHORIZED FOR RELEASE TO USA, JPN", "SECRET//REL TO USA, JPN"],
    ["p. 154", "SECRET//RELEASABLE BY INFORMATION DISCLOSURE OFFICIAL", "SECRET//RELIDO"],
    ["p. 16", "SECRET//SPECIAL ACCESS REQUIRED-BP//NOFORN", "SECRET//SAR-BP//NOFORN"],
    ["TLP 1", "TLP:WHITE", "TLP:CLEAR"],
    ["TLP 2.0: SHOULD be capitals", "tlp:amber+strict", "TLP:AMBER+STRICT"],
  ])("%s: %s is %s", (_ref, text, canonical) => {
    expect(parseShipped(text)).toMatchObject({ canonical, issues: [] });
  });
});

describe("refused, with every rule that is broken and no other", () => {
  test.each<[string, string, string[]]>([
    // The Reject list.
    ["ISM-00041: USA first", "SECRET//REL TO JPN, USA", ["rel-to-order"]],
    ["ISM-00214: USA alone is no release", "SECRET//REL TO USA", ["rel-to-alone"]],
    ["ISM-00033: NF and REL", "SECRET//NOFORN/REL TO USA, JPN", ["noforn-excludes"]],
    // §A.6, §C.1 and §D.1: form.
    ["p. 15: the level comes first", "NOFORN", ["needs-level"]],
    ["p. 15: no spaces around //", "SECRET // NOFORN", ["separator-space"]],
    ["p. 15: // between categories", "SECRET/NOFORN", ["category-separator"]],
    ["p. 27: no placeholders", "SECRET////NOFORN", ["empty-part"]],
    ["p. 15–17: order", "SECRET//NOFORN//FGI JPN", ["part-order"]],
    ["p. 15–17: SAP after SCI", "TOP SECRET//SAR-BP//RD//FGI JPN//NOFORN//SI", ["unknown-part"]],
    ["p. 27: / within a category", "SECRET//ORCON//NOFORN", ["part-repeated"]],
    ["p. 27: order of the register", "SECRET//NOFORN/ORCON", ["control-order"]],
    ["p. 27: capitals", "secret//noforn", ["uppercase"]],
    ["p. 15: level spelled out", "S//NOFORN", ["mixed-forms"]],
    ["p. 15: portion marks abbreviated", "(SECRET//NOFORN)", ["portion-spelled-out"]],
    ["p. 25: in parentheses", "(S//NF", ["parentheses"]],
    ["p. 15: U.S. marks have no leading //", "//SECRET//NOFORN", ["us-form"]],
    ["p. 15: non-US marks begin with //", "NATO SECRET", ["foreign-form"]],
    ["p. 15: JOINT begins with //", "JOINT SECRET CAN USA//REL TO USA, CAN", ["foreign-form"]],
    // §H.3: JOINT.
    ["p. 55: JOINT list plain A–Z", "//JOINT SECRET USA CAN//REL TO USA, CAN", ["joint-order"]],
    [
      "p. 55: the USA is always an owner",
      "//JOINT SECRET CAN GBR//REL TO USA, CAN, GBR",
      ["joint-usa"],
    ],
    ["p. 57: JOINT requires REL TO", "//JOINT SECRET CAN USA", ["joint-release"]],
    [
      "p. 57: … naming every owner",
      "//JOINT SECRET CAN GBR USA//REL TO USA, CAN",
      ["joint-release"],
    ],
    [
      "p. 57: JOINT never with NOFORN",
      "//JOINT SECRET CAN USA//NOFORN",
      ["noforn-excludes", "joint-release"],
    ],
    // §H.4–H.7: compartments and FGI.
    ["p. 15: SCI in order, numbers first", "TOP SECRET//SI/123//NOFORN", ["compartment-order"]],
    ["p. 15: … and inside", "TOP SECRET//SI-MMM-G//NOFORN", ["compartment-inner-order"]],
    ["p. 60: SCI is classified", "UNCLASSIFIED//SI//NOFORN", ["compartment-needs-classified"]],
    ["p. 16: SAR- is not repeated", "SECRET//SAR-BP/SAR-CD//NOFORN", ["sap-form"]],
    ["p. 16: FGI A–Z", "SECRET//FGI JPN GBR//NOFORN", ["fgi-order"]],
    ["p. 16: FGI trigraphs first", "SECRET//FGI NATO JPN//NOFORN", ["fgi-order"]],
    ["p. 16: FGI with spaces", "SECRET//FGI GBR, JPN//NOFORN", ["list-separator"]],
    ["p. 55: JOINT with spaces", "//JOINT SECRET CAN, USA//REL TO USA, CAN", ["list-separator"]],
    // §H.8: dissemination controls.
    ["ISM-00030: FOUO needs U", "SECRET//FOUO", ["fouo-needs-unclassified"]],
    ["ISM-00028: OC needs C, S or TS", "UNCLASSIFIED//ORCON", ["orcon-needs-classified"]],
    ["p. 136: ORCON never with RELIDO", "SECRET//ORCON/RELIDO", ["relido-excludes"]],
    ["ISM-00169: NF and RELIDO", "SECRET//NOFORN/RELIDO", ["noforn-excludes"]],
    ["ISM-00169: NF and DISPLAY ONLY", "SECRET//NOFORN/DISPLAY ONLY JPN", ["noforn-excludes"]],
    ["ISM-00169: RELIDO and DISPLAY ONLY", "SECRET//RELIDO/DISPLAY ONLY JPN", ["relido-excludes"]],
    ["p. 151: trigraphs A–Z", "SECRET//REL TO USA, KOR, JPN", ["rel-to-order"]],
    ["p. 151: then tetragraphs", "SECRET//REL TO USA, FVEY, JPN", ["rel-to-order"]],
    ["p. 151: comma and space", "SECRET//REL TO USA,JPN", ["list-separator"]],
    ["p. 151: REL USA", "SECRET//REL USA", ["rel-form", "rel-to-alone"]],
    ["p. 150: REL means a banner's list", "(S//REL)", ["rel-form"]],
    ["p. 151: the USA is named", "SECRET//REL TO JPN, KOR", ["rel-to-own-nation"]],
    ["§1: QUAD is not registered", "SECRET//REL TO USA, QUAD", ["unknown-tetragraph"]],
    ["§1: ASEAN is not registered", "SECRET//REL TO USA, ASEAN", ["unknown-tetragraph"]],
    ["p. 157: EYES ONLY is a legacy mark", "SECRET//USA/CAN/GBR EYES ONLY", ["eyes-only"]],
    ["p. 157: EYES in a portion", "(TS//EYES)", ["eyes-only"]],
    [
      "ISM-00033: NF and EYES",
      "SECRET//NOFORN/USA/GBR EYES ONLY",
      ["eyes-only", "eyes-only-excludes"],
    ],
    [
      "ISM-00033: REL and EYES",
      "SECRET//REL TO USA, JPN/USA/GBR EYES ONLY",
      ["eyes-only", "eyes-only-excludes"],
    ],
    ["table 4: not used here", "SECRET//NOFORN/PROPIN", ["unsupported-control"]],
    ["table 4: no compartment either", "SECRET//LES", ["unsupported-control"]],
    // CUI.
    ["CUI registry: NOCON needs CUI", "UNCLASSIFIED//NOCON", ["ldc-needs-cui"]],
    ["CUI registry: specified first", "CUI//PROPIN/SP-PRVCY", ["cui-category-order"]],
    // TLP and rulings.
    ["TLP 2.0: no spaces", "TLP: AMBER", ["tlp-space"]],
    ["TLP 2.0: no spaces", "TLP:AMBER STRICT", ["tlp-space"]],
    ["TLP 2.0: five labels", "TLP:ORANGE", ["unknown-tlp"]],
    ["TLP 2.0: never translated", "TLP:黄", ["unknown-tlp"]],
    ["§8 RED: none named", "TLP:RED", ["red-names-nobody"]],
    ["§8 NOFORN: scheme USA only", "極秘//NOFORN", ["us-control"]],
    ["finding 3: an empty label is not public", "", ["empty-label"]],
    ["finding 3: nor an unknown one", "SECERT", ["unknown-level"]],
  ])("%s: %s", (_ref, text, expected) => {
    expect(rules(text)).toEqual(expected);
    expect(parseShipped(text)).toMatchObject({ label: null, canonical: "" });
  });

  test("every broken rule at once: order, exclusion, unknown nation and TLP", () => {
    expect(rules("secret//NOFORN/ORCON/REL TO XYZ, USA//TLP: PINK")).toEqual([
      "uppercase",
      "control-order",
      "unknown-tlp",
      "noforn-excludes",
      "unknown-nation",
      "rel-to-order",
    ]);
  });
});
