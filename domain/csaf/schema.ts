/**
 * The parts of CSAF 2.0 and 2.1 that an incident is made from, with the bounds that the standard's
 * JSON schemas give them (csaf_json_schema.json of each version; the section numbers below are
 * those of 2.0). Other properties are left alone: the standard allows more of them with every
 * version, and an advisory does not become wrong by saying more than we read.
 */
import { z } from "zod";
import { type Finding, quote, valueAt } from "./finding.ts";

const text = z.string().min(1, "must not be empty");
const dateTime = z.iso.datetime({
  offset: true,
  error: "must be a date and time with a zone, as in `2024-01-24T10:00:00Z` (test 6.1.37)",
});
/** 3.1.11: integer or semantic versioning. */
const version = z
  .string()
  .regex(
    /^(?:(?:0|[1-9]\d*)|(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?(?:\+[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?)$/,
    "must be an integer (`1`) or semantic (`1.0.0`) version",
  );

const note = z.object({
  category: z.enum([
    "description",
    "details",
    "faq",
    "general",
    "legal_disclaimer",
    "other",
    "summary",
  ]),
  text,
  title: text.optional(),
});

const reference = z.object({
  category: z.enum(["external", "self"]).default("external"),
  summary: text,
  url: text,
});

const acknowledgment = z.object({
  names: z.array(text).optional(),
  organization: text.optional(),
  summary: text.optional(),
});

const productIds = z.array(text).min(1);

const remediation = z.object({
  category: z.enum([
    "fix_planned",
    "mitigation",
    "no_fix_planned",
    "none_available",
    "optional_patch",
    "vendor_fix",
    "workaround",
  ]),
  details: text,
  group_ids: z.array(text).optional(),
  product_ids: productIds.optional(),
  url: text.optional(),
});

const cvss = (versions: readonly [string, ...string[]]) =>
  z.object({
    baseScore: z.number().min(0).max(10),
    baseSeverity: z.enum(["NONE", "LOW", "MEDIUM", "HIGH", "CRITICAL"]).optional(),
    vectorString: text,
    version: z.enum(versions),
  });

const scores = {
  cvss_v2: cvss(["2.0"]).optional(),
  cvss_v3: cvss(["3.0", "3.1"]).optional(),
  cvss_v4: cvss(["4.0"]).optional(),
};

const cwe = z.object({ id: z.string().regex(/^CWE-[1-9]\d{0,5}$/), name: text });

const PRODUCT_STATUSES = [
  "first_affected",
  "first_fixed",
  "fixed",
  "known_affected",
  "known_not_affected",
  "last_affected",
  "recommended",
  "under_investigation",
  "unknown",
] as const;

const vulnerability = z.object({
  cve: z
    .string()
    .regex(/^CVE-\d{4}-\d{4,}$/, "must be a CVE number, as in `CVE-2024-12345`")
    .optional(),
  cwe: cwe.optional(),
  cwes: z.array(cwe).optional(),
  disclosure_date: dateTime.optional(),
  ids: z.array(z.object({ system_name: text, text })).optional(),
  /** 2.1. */
  metrics: z
    .array(
      z.object({
        content: z.object({
          ...scores,
          qualitative_severity_rating: z
            .enum(["critical", "important", "moderate", "low", "none"])
            .optional(),
        }),
        products: productIds,
        source: text.optional(),
      }),
    )
    .optional(),
  notes: z.array(note).optional(),
  product_status: z.partialRecord(z.enum(PRODUCT_STATUSES), productIds).optional(),
  references: z.array(reference).optional(),
  remediations: z.array(remediation).optional(),
  /** 2.0. */
  scores: z.array(z.object({ ...scores, products: productIds })).optional(),
  title: text.optional(),
});

const product = z.object({ name: text, product_id: text });

const documentPart = z.object({
  acknowledgments: z.array(acknowledgment).optional(),
  category: z
    .string()
    .regex(/^[^\s\-_.](?:.*[^\s\-_.])?$/, "must be a profile name, as in `csaf_security_advisory`"),
  csaf_version: z.enum(["2.0", "2.1"], { error: "must be `2.0` or `2.1`" }),
  distribution: z
    .object({
      sharing_group: z.object({ id: z.guid(), name: text.optional() }).optional(),
      text: text.optional(),
      tlp: z.object({ label: z.string() }).optional(),
    })
    .optional(),
  notes: z.array(note).optional(),
  publisher: z.object({
    category: z.enum([
      "coordinator",
      "discoverer",
      "multiplier",
      "other",
      "translator",
      "user",
      "vendor",
    ]),
    name: text,
    namespace: text,
  }),
  references: z.array(reference).optional(),
  title: text,
  tracking: z.object({
    current_release_date: dateTime,
    id: z
      .string()
      .regex(
        /^\S(?:.*\S)?$/,
        "must be a name without space at its ends: it identifies the incident",
      ),
    initial_release_date: dateTime,
    revision_history: z.array(z.object({ date: dateTime, number: version, summary: text })).min(1),
    status: z.enum(["draft", "final", "interim"]),
    version,
  }),
});

export const csafSchema = z.object({
  document: documentPart,
  product_tree: z
    .object({
      /** A tree of any depth: walked by products.ts, which bounds it. */
      branches: z.array(z.unknown()).optional(),
      full_product_names: z.array(product).optional(),
      relationships: z.array(z.object({ full_product_name: product })).optional(),
    })
    .optional(),
  vulnerabilities: z.array(vulnerability).min(1).optional(),
});

export type CsafDocument = z.infer<typeof csafSchema>;
export type CsafNote = z.infer<typeof note>;
export type CsafVulnerability = z.infer<typeof vulnerability>;
export type CsafRemediation = z.infer<typeof remediation>;
export type CsafScores = Pick<
  NonNullable<CsafVulnerability["scores"]>[number],
  "cvss_v2" | "cvss_v3" | "cvss_v4"
>;

/** Issues of the schema as findings; a property that is absent is called missing. */
export function schemaFindings(json: unknown, error: z.ZodError): Finding[] {
  return error.issues.map((issue) => {
    const path = issue.path.filter((step) => typeof step !== "symbol");
    const value = valueAt(json, path);
    return value === undefined
      ? { path, message: "is missing and required" }
      : {
          path,
          message: `is ${quote(value)}: ${issue.message.toLowerCase().replaceAll('"', "`")}`,
        };
  });
}
