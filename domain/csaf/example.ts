/** A small advisory for tests, valid as it is; tests change what they are about. */

type Json = Record<string, unknown>;

const PRODUCT_IDS = ["P-1"];

const TRACKING: Json = {
  id: "EX-2024-001",
  status: "final",
  version: "2",
  initial_release_date: "2024-01-10T00:00:00Z",
  current_release_date: "2024-02-10T00:00:00Z",
  revision_history: [
    { date: "2024-01-10T00:00:00Z", number: "1", summary: "First." },
    { date: "2024-02-10T00:00:00Z", number: "2", summary: "More products." },
  ],
};

const CWE = { id: "CWE-787", name: "Out-of-bounds Write" };
const CVSS = {
  version: "3.1",
  baseScore: 8.8,
  baseSeverity: "HIGH",
  vectorString: "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H",
};

/** The only vulnerability of the example. */
export const VULNERABILITY: Json = {
  cve: "CVE-2024-12345",
  cwe: CWE,
  notes: [{ category: "summary", text: "A crafted frame overflows a buffer." }],
  product_status: { known_affected: PRODUCT_IDS },
  remediations: [
    { category: "vendor_fix", details: "Install version 1.1.", product_ids: PRODUCT_IDS },
  ],
  scores: [
    {
      products: PRODUCT_IDS,
      cvss_v3: CVSS,
    },
  ],
};

const DOCUMENT: Json = {
  category: "csaf_security_advisory",
  csaf_version: "2.0",
  title: "Example Pump Controller",
  publisher: { category: "coordinator", name: "CISA", namespace: "https://www.cisa.gov/" },
  distribution: { tlp: { label: "WHITE" } },
  notes: [
    { category: "summary", title: "Risk evaluation", text: "Pumps could be stopped." },
    { category: "other", title: "Critical infrastructure sectors", text: "Energy" },
  ],
};

export interface Changes {
  readonly document?: Json;
  readonly tracking?: Json;
  readonly vulnerability?: Json;
  /** Replaces everything at the top but the document. */
  readonly root?: Json;
}

/** The example with properties replaced; `undefined` removes one. */
export function advisory(changes: Changes = {}): Json {
  const whole = {
    document: {
      ...DOCUMENT,
      tracking: { ...TRACKING, ...changes.tracking },
      ...changes.document,
    },
    product_tree: { full_product_names: [{ name: "Pump Controller 1.0", product_id: "P-1" }] },
    vulnerabilities: [{ ...VULNERABILITY, ...changes.vulnerability }],
    ...changes.root,
  };
  const plain: Json = JSON.parse(JSON.stringify(whole));
  return plain;
}

/** The example as CSAF 2.1, where marking and scores stand differently. */
export function advisory21(distribution: Json, changes: Changes = {}): Json {
  const { scores: _scores, cwe: _cwe, ...rest } = VULNERABILITY;
  return advisory({
    ...changes,
    document: { csaf_version: "2.1", distribution, ...changes.document },
    root: {
      vulnerabilities: [
        {
          ...rest,
          cwes: [{ ...CWE, version: "4.13" }],
          metrics: [{ products: PRODUCT_IDS, content: { cvss_v3: CVSS } }],
          ...changes.vulnerability,
        },
      ],
      ...changes.root,
    },
  });
}
