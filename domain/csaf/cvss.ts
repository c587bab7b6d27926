/** CVSS scores of a vulnerability, and the severity of an incident they give. */
import type { Severity } from "../pack/types.ts";
import type { JsonPath } from "./finding.ts";
import type { CsafScores, CsafVulnerability } from "./schema.ts";

export interface CvssScore {
  /** Property it stands in: cvss_v2, cvss_v3 or cvss_v4. */
  readonly key: keyof CsafScores;
  readonly version: string;
  readonly baseScore: number;
  readonly baseSeverity: string | undefined;
  /** What the qualitative scale of CVSS calls the base score. */
  readonly expectedSeverity: string;
  readonly vector: string;
}

export interface ScoredContent {
  /** Of the score within its vulnerability. */
  readonly path: JsonPath;
  readonly products: readonly string[];
  readonly source: string;
  readonly scores: readonly CvssScore[];
}

/** Newest first: it decides where a product has several. */
const KEYS = ["cvss_v4", "cvss_v3", "cvss_v2"] as const;

/** Qualitative severity rating scale of CVSS 3 and 4. */
export function ratingOf(baseScore: number): string {
  if (baseScore >= 9) return "CRITICAL";
  if (baseScore >= 7) return "HIGH";
  if (baseScore >= 4) return "MEDIUM";
  return baseScore > 0 ? "LOW" : "NONE";
}

/** `scores` of CSAF 2.0 and `metrics` of 2.1 in one form. */
export function scoredContents(vulnerability: CsafVulnerability): ScoredContent[] {
  const of20 = (vulnerability.scores ?? []).map((score, index) => ({
    path: ["scores", index],
    products: score.products,
    source: "",
    scores: scoresIn(score),
  }));
  const of21 = (vulnerability.metrics ?? []).map((metric, index) => ({
    path: ["metrics", index, "content"],
    products: metric.products,
    source: metric.source ?? "",
    scores: scoresIn(metric.content),
  }));
  return [...of20, ...of21];
}

function scoresIn(content: CsafScores): CvssScore[] {
  return KEYS.flatMap((key) => {
    const cvss = content[key];
    if (cvss === undefined) return [];
    return [
      {
        key,
        version: cvss.version,
        baseScore: cvss.baseScore,
        // CVSS 2 has no severities of its own; what stands there follows no common scale.
        baseSeverity: key === "cvss_v2" ? undefined : cvss.baseSeverity,
        expectedSeverity: ratingOf(cvss.baseScore),
        vector: cvss.vectorString,
      },
    ];
  });
}

/** The highest base score of a vulnerability; the newest CVSS version among equals. */
export function highestScore(vulnerability: CsafVulnerability): CvssScore | null {
  const scores = scoredContents(vulnerability).flatMap((content) => content.scores);
  return scores.reduce<CvssScore | null>(
    (best, score) => (best === null || score.baseScore > best.baseScore ? score : best),
    null,
  );
}

/** Ratings that CSAF 2.1 allows where there is no CVSS score. */
const QUALITATIVE: Readonly<Record<string, Severity>> = {
  critical: "critical",
  important: "high",
  moderate: "medium",
  low: "low",
  none: "low",
};

/** Most severe first. */
const ORDER: readonly Severity[] = ["critical", "high", "medium", "low"];

export interface AssessedSeverity {
  readonly severity: Severity;
  /** What it rests on, for the assessment portion. */
  readonly basis: string;
}

/** Severity of the whole document: its most severe vulnerability. */
export function assessSeverity(vulnerabilities: readonly CsafVulnerability[]): AssessedSeverity {
  const scores = vulnerabilities.flatMap((vulnerability) => highestScore(vulnerability) ?? []);
  if (scores.length > 0) {
    const highest = Math.max(...scores.map(({ baseScore }) => baseScore));
    return {
      severity: severityOf(highest),
      basis: `highest CVSS base score ${highest.toFixed(1)}`,
    };
  }
  const ratings = new Set(
    vulnerabilities
      .flatMap(({ metrics }) => metrics ?? [])
      .map(({ content }) => QUALITATIVE[content.qualitative_severity_rating ?? ""]),
  );
  const worst = ORDER.find((severity) => ratings.has(severity));
  return worst === undefined
    ? { severity: "medium", basis: "assumed: the document rates no vulnerability" }
    : { severity: worst, basis: "qualitative rating of the document" };
}

function severityOf(baseScore: number): Severity {
  const rating = ratingOf(baseScore).toLowerCase();
  return ORDER.find((severity) => severity === rating) ?? "low";
}
