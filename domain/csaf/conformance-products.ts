/** Tests on which products, scores and CVE numbers a statement is about. */
import type { ConformanceTest } from "./conformance.ts";
import { type CvssScore, scoredContents } from "./cvss.ts";
import { type Finding, type JsonPath, quote } from "./finding.ts";
import type { CsafDocument, CsafVulnerability } from "./schema.ts";

type ProductStatus = keyof NonNullable<CsafVulnerability["product_status"]>;
type EachVulnerability = (
  vulnerability: CsafVulnerability,
  path: JsonPath,
  productNames: ReadonlyMap<string, string>,
) => Finding[];

const eachVulnerability = (
  id: string,
  run: EachVulnerability,
  since: "2.0" | "2.1" = "2.0",
): ConformanceTest => ({
  id,
  since,
  run: (csaf, productNames) =>
    (csaf.vulnerabilities ?? []).flatMap((vulnerability, index) =>
      run(vulnerability, ["vulnerabilities", index], productNames),
    ),
});

/** Every list of product ids, with the place where it stands. */
function productLists(
  vulnerability: CsafVulnerability,
): (readonly [JsonPath, readonly string[] | undefined])[] {
  return [
    ...Object.entries(vulnerability.product_status ?? {}).map(
      ([status, ids]): [JsonPath, string[]] => [["product_status", status], ids],
    ),
    ...(vulnerability.remediations ?? []).map((item, i): [JsonPath, string[] | undefined] => [
      ["remediations", i, "product_ids"],
      item.product_ids,
    ]),
    ...(["scores", "metrics"] as const).flatMap((key) =>
      (vulnerability[key] ?? []).map((item, i): [JsonPath, string[]] => [
        [key, i, "products"],
        item.products,
      ]),
    ),
  ];
}

const undefinedProducts: EachVulnerability = (vulnerability, path, productNames) => {
  // One finding per id: a mistyped id is usually repeated in every list.
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const [at, ids = []] of productLists(vulnerability)) {
    for (let index = 0; index < ids.length; index++) {
      const id = ids[index]!;
      if (productNames.has(id) || seen.has(id)) continue;
      seen.add(id);
      findings.push({
        path: [...path, ...at, index],
        message: `is ${quote(id)}, which the product tree does not define`,
      });
    }
  }
  return findings;
};

/** Groups of statuses that exclude each other (6.1.6). */
const STATUS_GROUPS: Readonly<Record<string, readonly ProductStatus[]>> = {
  affected: ["first_affected", "known_affected", "last_affected"],
  "not affected": ["known_not_affected"],
  fixed: ["first_fixed", "fixed"],
  "under investigation": ["under_investigation"],
  unknown: ["unknown"],
};

const contradictingStatus: EachVulnerability = ({ product_status = {} }, path) => {
  const groupOfProduct = new Map<string, string>();
  const findings: Finding[] = [];
  for (const [group, statuses] of Object.entries(STATUS_GROUPS)) {
    for (const status of statuses) {
      const ids = product_status[status] ?? [];
      for (const [index, id] of ids.entries()) {
        const other = groupOfProduct.get(id) ?? group;
        groupOfProduct.set(id, other);
        if (other === group) continue;
        findings.push({
          path: [...path, "product_status", status, index],
          message: `is ${quote(id)}, which is also listed as ${other}: the two contradict each other`,
        });
      }
    }
  }
  return findings;
};

const repeatedScore: EachVulnerability = (vulnerability, path) => {
  /** Products by version and source. */
  const scored = new Map<string, Set<string>>();
  const findings: Finding[] = [];
  for (const { path: at, products, source, scores } of scoredContents(vulnerability)) {
    for (const { version } of scores) {
      const key = JSON.stringify([version, source]);
      const seen = scored.get(key) ?? new Set();
      scored.set(key, seen);
      for (const id of products) {
        if (seen.has(id)) {
          const message = `scores product ${quote(id)} a second time by CVSS ${version}`;
          findings.push({ path: [...path, ...at], message });
        }
        seen.add(id);
      }
    }
  }
  return findings;
};

const inconsistentScore: EachVulnerability = (vulnerability, path) =>
  scoredContents(vulnerability).flatMap(({ path: at, scores }) =>
    scores.flatMap((score) =>
      scoreComplaints(score).map(([property, message]) => ({
        path: [...path, ...at, score.key, property],
        message,
      })),
    ),
  );

function scoreComplaints(score: CvssScore): [string, string][] {
  const complaints: [string, string][] = [];
  if (score.baseSeverity !== undefined && score.baseSeverity !== score.expectedSeverity) {
    complaints.push([
      "baseSeverity",
      `is ${quote(score.baseSeverity)}: a base score of ${score.baseScore} is ${quote(score.expectedSeverity)}`,
    ]);
  }
  const prefix = score.version === "2.0" ? "" : `CVSS:${score.version}/`;
  if (!score.vector.startsWith(prefix)) {
    complaints.push([
      "vectorString",
      `is ${quote(score.vector)}: must begin with ${quote(prefix)}`,
    ]);
  }
  return complaints;
}

function repeatedCve(csaf: CsafDocument): Finding[] {
  const cves = (csaf.vulnerabilities ?? []).map(({ cve }) => cve);
  return cves.flatMap((cve, index) =>
    cve === undefined || cves.indexOf(cve) === index
      ? []
      : [
          {
            path: ["vulnerabilities", index, "cve"],
            message: `is ${quote(cve)}, which an earlier vulnerability has already`,
          },
        ],
  );
}

const remediationWithoutProduct: EachVulnerability = ({ remediations = [] }, path) =>
  remediations.flatMap(({ product_ids, group_ids }, index) =>
    product_ids !== undefined || group_ids !== undefined
      ? []
      : [
          {
            path: [...path, "remediations", index],
            message: "must name the products it is for (`product_ids` or `group_ids`)",
          },
        ],
  );

export const productTests: readonly ConformanceTest[] = [
  eachVulnerability("6.1.1", undefinedProducts),
  eachVulnerability("6.1.6", contradictingStatus),
  eachVulnerability("6.1.7", repeatedScore),
  eachVulnerability("6.1.10", inconsistentScore),
  { id: "6.1.23", since: "2.0", run: repeatedCve },
  eachVulnerability("6.1.29", remediationWithoutProduct),
];
