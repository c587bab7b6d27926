import { describe, expect, it } from "vitest";
import type { CatalogueIncident, CataloguePortion, PortionKindName } from "../pack/types.ts";
import { advisory, advisory21, VULNERABILITY } from "./example.ts";
import { type CsafReading, type ReadOptions, readCsaf } from "./mod.ts";

const options: ReadOptions = { file: "a.json", allowRestricted: false };

function incidentOf(reading: CsafReading): CatalogueIncident {
  if (reading.kind === "refused") throw new Error(JSON.stringify(reading.problems));
  return reading.incident;
}

const read = (json: unknown, more: Partial<ReadOptions> = {}) =>
  readCsaf(json, { ...options, ...more });
const incident = (json: unknown, more: Partial<ReadOptions> = {}) => incidentOf(read(json, more));
const messages = (json: unknown, more: Partial<ReadOptions> = {}) => {
  const reading = read(json, more);
  return reading.kind === "refused" ? reading.problems.map(({ message }) => message) : [];
};
const portions = (json: unknown, kind: PortionKindName): readonly CataloguePortion[] =>
  incident(json).portions.filter((portion) => portion.kind === kind);

const naming = (text: string) =>
  advisory({
    document: {
      notes: [{ category: "other", title: "Critical infrastructure sectors", text }],
    },
  });

const group = (id: string, name: string) =>
  advisory21({ tlp: { label: "RED" }, sharing_group: { id, name } });

describe("an advisory as an incident", () => {
  it("is known by its tracking id and originates at CISA, with the severity of its worst score", () => {
    expect(incident(advisory())).toMatchObject({
      key: "EX-2024-001",
      originator: "cisa",
      severity: "high",
      sectors: ["energy"],
      informationKind: "cyber",
      addressees: [],
    });
  });

  it("keeps CVE, CWE, CVSS and product names as fields of a vulnerability portion", () => {
    expect(portions(advisory(), "vulnerability")).toMatchObject([
      {
        text: "A crafted frame overflows a buffer.",
        fields: {
          cve: "CVE-2024-12345",
          cwe: "CWE-787 Out-of-bounds Write",
          cvssScore: "8.8",
          cvssVersion: "3.1",
          cvssVector: "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H",
          affectedProducts: "Pump Controller 1.0",
        },
      },
    ]);
  });

  it("reads the CWEs and metrics of CSAF 2.1 as those of 2.0", () => {
    const [of21] = portions(advisory21({ tlp: { label: "CLEAR" } }), "vulnerability");
    expect(of21).toEqual(portions(advisory(), "vulnerability")[0]);
  });

  it("assesses by the risk evaluation note, in RSIT's words", () => {
    expect(portions(advisory(), "assessment")).toMatchObject([
      {
        text: "Pumps could be stopped.",
        fields: { type: "vulnerable/vulnerable-system", severity: "high" },
      },
    ]);
  });

  it("takes severity from the highest of all scores and says medium was assumed without any", () => {
    const low = {
      version: "3.1",
      baseScore: 2,
      baseSeverity: "LOW",
      vectorString: "CVSS:3.1/AV:L",
    };
    const { scores: _, ...unscored } = VULNERABILITY;
    const both = advisory({
      root: {
        vulnerabilities: [
          { ...unscored, scores: [{ products: ["P-1"], cvss_v3: low }] },
          {
            ...unscored,
            cve: "CVE-2024-12346",
            scores: [
              { products: ["P-1"], cvss_v3: { ...low, baseScore: 9.8, baseSeverity: "CRITICAL" } },
            ],
          },
        ],
      },
    });
    expect(incident(both).severity).toBe("critical");
    const none = advisory({ root: { vulnerabilities: [unscored] } });
    expect(incident(none).severity).toBe("medium");
    expect(portions(none, "assessment")[0]?.fields.basis).toMatch(/^assumed/);
  });

  it("turns equal remediations of several vulnerabilities into one mitigation", () => {
    const first = VULNERABILITY;
    const twice = advisory({
      root: { vulnerabilities: [first, { ...first, cve: "CVE-2024-99999" }] },
    });
    expect(portions(twice, "mitigation")).toMatchObject([
      {
        text: "Install version 1.1.",
        fields: { category: "vendor_fix", vulnerabilities: "CVE-2024-12345\nCVE-2024-99999" },
      },
    ]);
  });

  it("takes recommended practices as mitigation and other notes as comments, losing none", () => {
    const json = advisory({
      document: {
        notes: [
          { category: "general", title: "Recommended Practices", text: "Segment networks." },
          { category: "other", title: "Exploitability", text: "No known exploit." },
          { category: "summary", title: "Summary", text: "What happened." },
        ],
        references: [{ category: "self", summary: "Web", url: "https://example.test/a" }],
        acknowledgments: [{ names: ["A. Finder"], summary: "reported it" }],
      },
    });
    expect(portions(json, "mitigation").map(({ text }) => text)).toContain("Segment networks.");
    expect(portions(json, "comment")).toMatchObject([{ text: "No known exploit." }]);
    expect(portions(json, "summary")).toMatchObject([{ text: "What happened." }]);
    expect(portions(json, "reference")).toMatchObject([
      { fields: { url: "https://example.test/a" } },
    ]);
    expect(portions(json, "source-identity")).toMatchObject([{ text: "A. Finder: reported it" }]);
  });

  it("goes to every sector, and says so, when it names none or one we do not know", () => {
    expect(incident(naming("Water and Wastewater Systems, and Energy")).sectors).toEqual([
      "energy",
      "water-and-wastewater",
    ]);
    expect(incident(naming("Multiple Sectors")).sectors).toEqual(["cross-sector"]);
    const unknown = naming("Energy, Space Mining");
    expect(incident(unknown).sectors).toEqual(["cross-sector", "energy"]);
    expect(portions(unknown, "sectors")[0]?.fields.note).toContain("Space Mining");
    expect(incident(advisory({ document: { notes: [] } })).sectors).toEqual(["cross-sector"]);
  });

  it("of a publisher that is no organisation of ours is entered by CISA unless another is named", () => {
    const publisher = {
      category: "vendor",
      name: "Vendor",
      namespace: "https://cisa.gov.example.test",
    };
    const json = advisory({ document: { publisher } });
    expect(incident(json).originator).toBe("cisa");
    expect(incident(json, { originator: "jpcert" }).originator).toBe("jpcert");
    expect(incident(advisory(), { originator: "jpcert" }).originator).toBe("cisa");
    expect(portions(json, "title")[0]?.fields.publisher).toBe("Vendor");
  });
});

describe("the marking of an advisory", () => {
  it("is on every portion, WHITE as CLEAR", () => {
    const words = incident(advisory()).portions.map(({ label }) => label.tlp);
    expect(words.length).toBeGreaterThan(4);
    expect(new Set(words)).toEqual(new Set(["CLEAR"]));
  });

  it("above CLEAR is refused for that one reason unless restricted documents are allowed", () => {
    for (const word of ["GREEN", "AMBER", "AMBER+STRICT", "RED"]) {
      const json = advisory21({ tlp: { label: word } });
      expect(messages(json)).toEqual([
        expect.stringMatching(/`document.distribution.tlp.label` is .*`--allow-restricted`/),
      ]);
      expect(incident(json, { allowRestricted: true }).portions[0]?.label.tlp).toBe(word);
    }
  });

  it("is refused with its remedy when missing, even where restricted documents are allowed", () => {
    const json = advisory({ document: { distribution: undefined } });
    expect(messages(json, { allowRestricted: true })).toEqual([
      expect.stringMatching(/tlp.label` is missing: .*set one of `WHITE`, `GREEN`, `AMBER`, `RED`/),
    ]);
  });

  it("must be a word of the document's own CSAF version", () => {
    const of20 = advisory({ document: { distribution: { tlp: { label: "CLEAR" } } } });
    expect(messages(of20)).toEqual([expect.stringContaining("is `CLEAR`: CSAF 2.0 knows `WHITE`")]);
    expect(messages(advisory21({ tlp: { label: "WHITE" } }))).toHaveLength(1);
    expect(messages(advisory21({ tlp: { label: "constructor" } }))).toHaveLength(1);
  });

  it("names the readers of RED only as the importing person does", () => {
    const json = advisory21({ tlp: { label: "RED" } });
    const red = { allowRestricted: true, redRecipients: ["nisc/watch-officer"] };
    expect(incident(json, red).portions[0]?.label.tlpNamed).toEqual(["nisc/watch-officer"]);
    const amber = advisory21({ tlp: { label: "AMBER" } });
    expect(incident(amber, red).portions[0]?.label.tlpNamed).toEqual([]);
  });

  it("shows a sharing group as a caveat and refuses one that forbids sharing", () => {
    const some = group("86c81730-1a06-478d-82d4-978e41eb332f", "Group 1");
    expect(incident(some, { allowRestricted: true }).portions[0]?.label.caveats).toEqual([
      "CSAF sharing group: Group 1 (86c81730-1a06-478d-82d4-978e41eb332f)",
    ]);
    const none = group("00000000-0000-0000-0000-000000000000", "No sharing allowed");
    expect(messages(none, { allowRestricted: true })).toEqual([
      expect.stringContaining("nobody may share with"),
    ]);
  });
});

describe("a document that is not CSAF", () => {
  it("is refused with every missing and malformed property at once", () => {
    const found = messages({
      document: { csaf_version: "3.0", tracking: { id: " x", version: "01" } },
    });
    expect(found).toContain("`document.csaf_version` is `3.0`: must be `2.0` or `2.1`");
    expect(found).toContain("`document.title` is missing and required");
    expect(found.some((message) => message.startsWith("`document.tracking.id` is ` x`"))).toBe(
      true,
    );
    expect(found.some((message) => message.startsWith("`document.tracking.version`"))).toBe(true);
  });

  it("is refused whatever it is", () => {
    for (const json of [null, 1, "csaf", [], {}, { document: null }]) {
      expect(messages(json).length).toBeGreaterThan(0);
    }
  });
});
