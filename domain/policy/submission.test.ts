import { describe, expect, test } from "vitest";
import { BARE_LABEL } from "../marking/mod.ts";
import { labelOf } from "../marking/testing.ts";
import { validateIncident } from "./mod.ts";
import type { IncidentFacts } from "./mod.ts";
import { incidentOf, testPolicy } from "./testing.ts";

const rules = (facts: IncidentFacts) =>
  validateIncident(testPolicy, facts).map((issue) => issue.rule);
const incident = (change: Partial<IncidentFacts>) => incidentOf("TLP:AMBER", ["TLP:AMBER"], change);

test("a well-marked incident has no issues", () => {
  const portions = [
    "U//TLP:CLEAR",
    "CUI//TLP:AMBER",
    "S//SI//REL TO USA, JPN",
    "TLP:RED nisc/head",
  ];
  const banner = "TOP SECRET//SI//REL TO USA, JPN//TLP:RED nisc/head";
  expect(validateIncident(testPolicy, incidentOf(banner, portions))).toEqual([]);
});

describe("each broken rule has its name", () => {
  const [portion] = incident({}).portions;
  test.each<[string, Partial<IncidentFacts>]>([
    ["incident-id", { id: "01890a5d-ac96-474b-bcce-b302099a8057" }],
    ["incident-id", { id: "01890A5D-AC96-774B-BCCE-B302099A8057" }],
    ["unknown-originator", { originator: "nobody" }],
    ["unknown-addressee", { addressees: ["nisc", "nobody"] }],
    ["addressee-repeated", { addressees: ["nisc", "nisc"] }],
    ["no-sectors", { sectors: [] }],
    ["unknown-sector", { sectors: ["alchemy"] }],
    ["sector-repeated", { sectors: ["energy", "energy"] }],
    ["unknown-information-kind", { informationKind: "gossip" }],
    ["no-portions", { portions: [] }],
    ["portion-id", { portions: [{ ...portion!, id: "1" }] }],
    ["portion-id", { portions: [{ ...portion!, id: "ABCDEF0123456789" }] }],
    ["portion-repeated", { portions: [portion!, portion!] }],
    ["portion-version", { portions: [{ ...portion!, version: 0 }] }],
    ["portion-version", { portions: [{ ...portion!, version: 1.5 }] }],
    ["unknown-portion-kind", { portions: [{ ...portion!, kind: "poem" as never }] }],
    [
      "unknown-level",
      { portions: [{ ...portion!, label: { ...BARE_LABEL, scheme: "USA", level: "COSMIC" } }] },
    ],
    [
      "unknown-scheme",
      { portions: [{ ...portion!, label: { ...BARE_LABEL, scheme: "ATL", level: "X" } }] },
    ],
    ["empty-label", { portions: [{ ...portion!, label: BARE_LABEL }] }],
    ["empty-label", { banner: BARE_LABEL }],
  ])("%s", (rule, change) => {
    expect(rules(incident(change))).toContain(rule);
  });
});

describe("marks within an incident", () => {
  test("unclassified portions and banners need a TLP or a control mark", () => {
    expect(rules(incidentOf("UNCLASSIFIED", ["UNCLASSIFIED"]))).toEqual([
      "required-mark-missing",
      "required-mark-missing",
    ]);
    expect(rules(incidentOf("UNCLASSIFIED//FOUO", ["UNCLASSIFIED//FOUO"]))).toEqual([]);
  });

  test("portions are of one classification scheme, TLP alone may be mixed in", () => {
    const mixed = incidentOf("SECRET", ["SECRET", "極秘", "TLP:GREEN"]);
    expect(rules(mixed)).toEqual(["foreign-scheme", "mixed-schemes"]);
    expect(rules(incidentOf("SECRET//TLP:GREEN", ["SECRET", "TLP:GREEN"]))).toEqual([]);
  });

  test("the scheme is that of the originator's nation", () => {
    const japanese = incidentOf("極秘", ["極秘"]);
    expect(rules(japanese)).toEqual(["foreign-scheme", "foreign-scheme"]);
    expect(rules({ ...japanese, originator: "nisc" })).toEqual([]);
  });

  test("ORCON needs an explicit list of addressees", () => {
    const orcon = incidentOf("SECRET//ORCON/NOFORN", ["S//OC/NF"]);
    expect(rules(orcon)).toEqual(["orcon-needs-addressees", "orcon-needs-addressees"]);
    expect(rules({ ...orcon, addressees: ["dod"] })).toEqual([]);
  });

  test("compartments are held by somebody, roles belong to organisations", () => {
    expect(rules(incidentOf("SECRET//NOFRON", ["S//NOFRON"]))).toContain("unknown-compartment");
    expect(rules(incidentOf("TLP:RED nobody/desk", ["TLP:RED nobody/desk"]))).toContain(
      "unknown-red-name",
    );
  });

  test("RED names somebody; a banner over readers who have none in common names nobody", () => {
    const red = { ...BARE_LABEL, tlp: "RED" as const };
    const [portion] = incident({}).portions;
    expect(rules(incident({ banner: red, portions: [{ ...portion!, label: red }] }))).toContain(
      "red-names-nobody",
    );
    const apart = incidentOf("TLP:CLEAR", ["TLP:RED cisa/desk", "TLP:RED nisc/head"]);
    expect(rules({ ...apart, banner: red })).toEqual([]);
    expect(rules({ ...apart, banner: labelOf("TLP:RED cisa/desk") })).toEqual([
      "banner-below-portions",
    ]);
  });
});

describe("the banner", () => {
  test("below its portions is rejected, saying what would be accepted", () => {
    const [issue, ...others] = validateIncident(
      testPolicy,
      incidentOf("CONFIDENTIAL//REL TO USA, JPN", [
        "C//REL TO USA, JPN",
        "S//REL TO USA, JPN, KOR",
      ]),
    );
    expect(others).toEqual([]);
    expect(issue).toEqual({
      rule: "banner-below-portions",
      message:
        "the banner `CONFIDENTIAL//REL TO USA, JPN` is below its portions, which together are `SECRET//REL TO USA, JPN`; accepted: that or stricter",
      params: { banner: "CONFIDENTIAL//REL TO USA, JPN", together: "SECRET//REL TO USA, JPN" },
    });
  });

  test("without the TLP of a portion is below it, stricter than all of them is accepted", () => {
    expect(rules(incidentOf("SECRET//NOFORN", ["S//NF//TLP:GREEN"]))).toEqual([
      "banner-below-portions",
    ]);
    expect(
      rules(incidentOf("TOP SECRET//NOFORN//TLP:AMBER", ["S//REL TO USA, JPN//TLP:GREEN"])),
    ).toEqual([]);
  });
});

test("all issues come at once and name their portion", () => {
  const broken = incidentOf("TLP:CLEAR", ["TLP:AMBER", "SECRET//ORCON/NOFORN"], {
    id: "7",
    sectors: [],
    informationKind: "gossip",
  });
  const issues = validateIncident(testPolicy, broken);
  expect(issues.map((issue) => issue.rule)).toEqual([
    "incident-id",
    "no-sectors",
    "unknown-information-kind",
    "orcon-needs-addressees",
    "banner-below-portions",
  ]);
  expect(issues[3]?.params).toEqual({ portion: "0000000000000001" });
  expect(issues[3]?.message).toMatch(/^portion `0000000000000001`: /);
});
