import { describe, expect, it } from "vitest";
import { CONFORMANCE_TESTS } from "./conformance.ts";
import { advisory, advisory21, type Changes } from "./example.ts";
import { readCsaf } from "./mod.ts";

const MAX_UUID = "ffffffff-ffff-ffff-ffff-ffffffffffff";
const NIL_UUID = "00000000-0000-0000-0000-000000000000";
const OTHER_UUID = "86c81730-1a06-478d-82d4-978e41eb332f";

/** Numbers of the tests a document fails, without repetition. */
function failedTests(json: unknown): string[] {
  const reading = readCsaf(json, { file: "", allowRestricted: true });
  if (reading.kind === "incident") return [];
  const numbers = reading.problems.flatMap(
    ({ message }) => /\(test (6\.\d+\.\d+)\)$/.exec(message)?.[1] ?? [],
  );
  return [...new Set(numbers)];
}

const revisions = (...items: [date: string, number: string][]) =>
  items.map(([date, number]) => ({ date: `${date}T00:00:00Z`, number, summary: "-" }));
const history = (version: string, status: string, ...items: [string, string][]): Changes => ({
  tracking: { version, status, revision_history: revisions(...items) },
});
const group = (label: string, id: string, name?: string) =>
  advisory21({ tlp: { label }, sharing_group: { id, name } });
const score = (cvss: object) => ({
  scores: [
    {
      products: ["P-1"],
      cvss_v3: { version: "3.1", baseScore: 5, vectorString: "CVSS:3.1/AV:N", ...cvss },
    },
  ],
});
const FIRST = "2024-01-01";
const SECOND = "2024-01-02";

/** For each test, a document that fails it and nothing else. */
const FAILING: Readonly<Record<string, unknown>> = {
  "6.1.1": advisory({ vulnerability: { product_status: { fixed: ["P-2"] } } }),
  "6.1.2": advisory({
    root: {
      product_tree: {
        full_product_names: [{ name: "A", product_id: "P-1" }],
        branches: [
          { category: "product_name", name: "b", product: { name: "B", product_id: "P-1" } },
        ],
      },
    },
  }),
  "6.1.6": advisory({
    vulnerability: { product_status: { known_affected: ["P-1"], known_not_affected: ["P-1"] } },
  }),
  "6.1.7": advisory({
    vulnerability: { scores: [...score({}).scores, ...score({ baseScore: 9.8 }).scores] },
  }),
  "6.1.10": advisory({ vulnerability: score({ baseScore: 9.8, baseSeverity: "LOW" }) }),
  "6.1.14": advisory(history("2", "final", [SECOND, "1"], [FIRST, "2"], ["2024-01-03", "2"])),
  "6.1.16": advisory(history("1", "final", [FIRST, "1"], [SECOND, "2"])),
  "6.1.17": advisory(history("0", "interim", [FIRST, "0"])),
  "6.1.18": advisory(history("1", "final", [FIRST, "0"], [SECOND, "1"])),
  "6.1.19": advisory(history("1.0.0", "draft", [FIRST, "1.0.0-rc.1"], [SECOND, "1.0.0"])),
  "6.1.20": advisory(history("1.0.0-rc.1", "final", [FIRST, "1.0.0-rc.1"])),
  "6.1.21": advisory(history("3", "final", [FIRST, "1"], [SECOND, "3"])),
  "6.1.22": advisory(history("1", "final", [FIRST, "1"], [SECOND, "1"])),
  "6.1.23": advisory({
    root: { vulnerabilities: [{ cve: "CVE-2024-12345" }, { cve: "CVE-2024-12345" }] },
  }),
  "6.1.29": advisory({
    vulnerability: { remediations: [{ category: "mitigation", details: "Unplug it." }] },
  }),
  "6.1.30": advisory(history("2.0.0", "final", [FIRST, "1"], [SECOND, "2.0.0"])),
  "6.1.34": advisory({ root: { product_tree: { branches: [nested(31)] }, vulnerabilities: [{}] } }),
  "6.1.37": advisory({ tracking: { initial_release_date: "2024-01-10" } }),
  "6.1.38": group("RED", MAX_UUID, "Public"),
  "6.1.39": group("CLEAR", OTHER_UUID, "Some"),
  "6.1.40": group("AMBER", OTHER_UUID, "Public"),
  "6.1.41": group("CLEAR", MAX_UUID),
  "6.1.45": advisory21(
    { tlp: { label: "CLEAR" } },
    { vulnerability: { disclosure_date: "2024-02-10T00:00:00-01:00" } },
  ),
};

/** Tests that come with another one by their nature. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  // A history out of order holds a number twice here, so that its newest revision is the latest.
  "6.1.14": ["6.1.22"],
  // Version 0 of a document that is not a draft is its released revision, too.
  "6.1.17": ["6.1.18"],
  // A pre-release version listed in the history, and of a document that is not a draft.
  "6.1.20": ["6.1.17", "6.1.19"],
};

function nested(depth: number): object {
  const product = { name: "Deep", product_id: "P-1" };
  let branch: object = { category: "product_name", name: "leaf", product };
  for (let level = 1; level < depth; level++) {
    branch = { category: "product_family", name: `level ${level}`, branches: [branch] };
  }
  return branch;
}

describe("a mandatory test of the standard", () => {
  for (const [id, json] of Object.entries(FAILING)) {
    it(`${id} refuses a document that fails it, and names it`, () => {
      expect(failedTests(json).toSorted()).toEqual([id, ...(ALSO[id] ?? [])].toSorted());
    });
  }

  it("has such a document for every test in the registry", () => {
    const ids = CONFORMANCE_TESTS.map(({ id }) => id);
    expect(ids.filter((id) => !Object.hasOwn(FAILING, id))).toEqual([]);
  });
});

describe("a document that is valid", () => {
  const valid: Readonly<Record<string, unknown>> = {
    "with integer versions": advisory(),
    "with semantic versions, one of them with build metadata": advisory(
      history("1.1.0", "final", [FIRST, "1.0.0"], [SECOND, "1.1.0+build.5"]),
    ),
    "as a draft whose version is a pre-release of its newest revision": advisory(
      history("1.0.0-rc.1", "draft", [FIRST, "0.9.0"], [SECOND, "1.0.0"]),
    ),
    "with revisions listed newest first": advisory(
      history("2", "final", [SECOND, "2"], [FIRST, "1"]),
    ),
    "public, with the public group": group("CLEAR", MAX_UUID, "Public"),
    "restricted, for a group without a name": group("GREEN", OTHER_UUID),
    "with branches at the deepest allowed level": advisory({
      root: { product_tree: { branches: [nested(30)] } },
    }),
    "restricted and disclosed later": advisory21(
      { tlp: { label: "AMBER" } },
      { vulnerability: { disclosure_date: "2030-01-01T00:00:00Z" } },
    ),
    "disclosed at the newest revision, in another zone": advisory21(
      { tlp: { label: "CLEAR" } },
      { vulnerability: { disclosure_date: "2024-02-10T09:00:00+09:00" } },
    ),
    "with a second score of another CVSS version": advisory21(
      { tlp: { label: "CLEAR" } },
      {
        vulnerability: {
          metrics: [
            {
              products: ["P-1"],
              content: {
                cvss_v3: { version: "3.1", baseScore: 5, vectorString: "CVSS:3.1/AV:N" },
                cvss_v4: { version: "4.0", baseScore: 6, vectorString: "CVSS:4.0/AV:N" },
              },
            },
          ],
        },
      },
    ),
  };
  for (const [name, json] of Object.entries(valid)) {
    it(`${name} is read`, () => {
      const reading = readCsaf(json, { file: "", allowRestricted: true });
      expect(reading.kind === "refused" ? reading.problems : []).toEqual([]);
    });
  }

  it("may fail recommended tests: a group that is not public on a restricted document", () => {
    expect(failedTests(group("AMBER", OTHER_UUID, "Group"))).toEqual([]);
  });
});

describe("sharing groups of CSAF 2.1", () => {
  it("are not tested in a 2.0 document, which has none", () => {
    const distribution = { tlp: { label: "WHITE" }, sharing_group: { id: OTHER_UUID } };
    expect(failedTests(advisory({ document: { distribution } }))).toEqual([]);
  });

  it("with the nil id keep their reserved name", () => {
    expect(failedTests(group("RED", NIL_UUID))).toEqual(["6.1.41"]);
    expect(failedTests(group("RED", OTHER_UUID, "No sharing allowed"))).toEqual(["6.1.40"]);
  });
});
