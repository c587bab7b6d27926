/**
 * CSAF 2.0 and 2.1 advisories as incidents. Pure: takes parsed JSON, gives an incident or everything
 * that is wrong with the document.
 *
 *   schema.ts                 the parts of CSAF that are read, and their bounds
 *   conformance*.ts           mandatory tests of the standard; version.ts compares editions
 *   marking.ts                the document's TLP as the label of every portion
 *   portions.ts               text and fields of each portion; cvss.ts, sectors.ts, products.ts
 *   finding.ts                a problem and its place in the document
 */
import type { Problem } from "../input.ts";
import type { CatalogueIncident } from "../pack/types.ts";
import { conformanceFindings } from "./conformance.ts";
import { type Finding, type JsonPath, renderPath } from "./finding.ts";
import { documentLabel } from "./marking.ts";
import { documentContent } from "./portions.ts";
import { readProducts } from "./products.ts";
import { type CsafDocument, csafSchema, schemaFindings } from "./schema.ts";

export type { JsonPath } from "./finding.ts";
export { MAPPED_SECTORS } from "./sectors.ts";

export interface ReadOptions {
  /** As the user named it, for messages. */
  readonly file: string;
  /** Whether documents above TLP:CLEAR are read. */
  readonly allowRestricted: boolean;
  /**
   * Organisation that enters documents of publishers who are no organisation of ours; `cisa` when
   * unset, which passes on other publishers' advisories in life too. The title names the publisher.
   */
  readonly originator?: string;
  /** `organisation/role` of those who may read TLP:RED documents; CSAF has no place for them. */
  readonly redRecipients?: readonly string[];
}

/** A problem and where it is in the document; `line` is 0 until a reader of the text sets it. */
export interface CsafProblem extends Problem {
  readonly path: JsonPath;
}

export type CsafReading =
  | { readonly kind: "incident"; readonly incident: CatalogueIncident }
  | { readonly kind: "refused"; readonly problems: readonly CsafProblem[] };

const COORDINATOR = "cisa";

/** Publishers that are organisations of packs, by the host of their namespace. */
const PUBLISHERS: Readonly<Record<string, string>> = { "cisa.gov": "cisa" };

/** Reads one advisory; a document that fails anything is refused with all of its problems. */
export function readCsaf(json: unknown, options: ReadOptions): CsafReading {
  const parsed = csafSchema.safeParse(json);
  if (!parsed.success) return refused(schemaFindings(json, parsed.error), options.file);
  const csaf = parsed.data;
  const products = readProducts(csaf.product_tree);
  const marked = documentLabel(csaf, options.allowRestricted, options.redRecipients ?? []);
  const findings = [...products.findings, ...conformanceFindings(csaf, products.names)];
  if (marked.kind === "refused") findings.push(marked.finding);
  if (marked.kind === "refused" || findings.length > 0) return refused(findings, options.file);
  const { severity, sectors, portions } = documentContent(csaf, products.names, marked.label);
  return {
    kind: "incident",
    incident: {
      key: csaf.document.tracking.id,
      originator: publisherOf(csaf) ?? options.originator ?? COORDINATOR,
      sectors: sectors.sectors,
      informationKind: "cyber",
      severity: severity.severity,
      addressees: [],
      portions,
      overlaid: false,
    },
  };
}

function refused(findings: readonly Finding[], file: string): CsafReading {
  const problems = findings.map(({ path, message }) => ({
    file,
    line: 0,
    column: 0,
    message: path.length === 0 ? message : `\`${renderPath(path)}\` ${message}`,
    path,
  }));
  return { kind: "refused", problems };
}

function publisherOf({ document }: CsafDocument): string | undefined {
  if (!URL.canParse(document.publisher.namespace)) return undefined;
  const host = new URL(document.publisher.namespace).hostname;
  const owner = Object.keys(PUBLISHERS).find((name) => host === name || host.endsWith(`.${name}`));
  return owner === undefined ? undefined : PUBLISHERS[owner];
}
