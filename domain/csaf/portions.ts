/** A document's parts as portions of an incident; sentences of ours are made from its facts only. */
import type { Label } from "../marking/label.ts";
import type { CataloguePortion, PortionKindName } from "../pack/types.ts";
import { type AssessedSeverity, assessSeverity, highestScore } from "./cvss.ts";
import type { CsafDocument, CsafNote, CsafRemediation, CsafVulnerability } from "./schema.ts";
import { CROSS_SECTOR, type MappedSectors, mapSectors } from "./sectors.ts";

const RISK_EVALUATION = /risk evaluation/i;
const SECTORS = /critical infrastructure sectors?/i;
/** Advice for everybody that CISA gives in notes beside the remediations. */
const PRACTICES = /recommended practices|general recommendations|additional resources/i;

/** Portions without their label: all of a document's portions have the same. */
type Unmarked = Omit<CataloguePortion, "label">;
type Fields = Record<string, string | undefined>;

export interface DocumentContent {
  readonly severity: AssessedSeverity;
  readonly sectors: MappedSectors;
  readonly portions: readonly CataloguePortion[];
}

/** Everything an analyst reads, in reading order, each portion under the document's label. */
export function documentContent(
  csaf: CsafDocument,
  productNames: ReadonlyMap<string, string>,
  label: Label,
): DocumentContent {
  const vulnerabilities = csaf.vulnerabilities ?? [];
  const severity = assessSeverity(vulnerabilities);
  const sectors = documentSectors(notesTitled(csaf, SECTORS));
  const portions = [
    titlePortion(csaf),
    ...summaryPortions(csaf, severity),
    assessmentPortion(csaf, severity),
    sectorsPortion(sectors, notesTitled(csaf, SECTORS)),
    ...vulnerabilities.map((item, index) => vulnerabilityPortion(item, index, productNames)),
    ...mitigationPortions(csaf, productNames),
    ...referencePortions(csaf),
    ...acknowledgmentPortions(csaf),
    ...commentPortions(csaf),
  ];
  return {
    severity,
    sectors,
    portions: portions.map((unmarked) => Object.assign(unmarked, { label })),
  };
}

function portion(kind: PortionKindName, text: string, fields: Fields = {}): Unmarked {
  const said: Record<string, string> = {};
  for (const name in fields) {
    const value = fields[name];
    if (value !== undefined && value !== "") said[name] = value;
  }
  return { kind, text: text.trim(), fields: said };
}

/** Each once, in their order, a line each. Advisories name thousands of products: no list between. */
function lines(values: Iterable<string | undefined>): string {
  const distinct = new Set<string>();
  for (const value of values) {
    const line = value?.trim();
    if (line) distinct.add(line);
  }
  return [...distinct].join("\n");
}

/** Names of products, a line each; the same few stand in every list of a document. */
function productLines(ids: readonly string[], productNames: ReadonlyMap<string, string>): string {
  return lines(Array.from(new Set(ids), (id) => productNames.get(id)));
}

const notesTitled = (csaf: CsafDocument, title: RegExp): CsafNote[] =>
  (csaf.document.notes ?? []).filter((note) => title.test(note.title ?? ""));

function titlePortion({ document }: CsafDocument): Unmarked {
  const { tracking, publisher } = document;
  return portion("title", document.title, {
    advisory: tracking.id,
    version: tracking.version,
    status: tracking.status,
    publisher: publisher.name,
    released: tracking.current_release_date,
  });
}

function summaryPortions(csaf: CsafDocument, severity: AssessedSeverity): Unmarked[] {
  const notes = (csaf.document.notes ?? []).filter(
    (note) => note.category === "summary" && !RISK_EVALUATION.test(note.title ?? ""),
  );
  if (notes.length > 0) return notes.map(({ text, title }) => portion("summary", text, { title }));
  const names = lines((csaf.vulnerabilities ?? []).map(vulnerabilityName)).replaceAll("\n", ", ");
  const about = names === "" ? "No vulnerability is listed." : `It describes ${names}.`;
  const sentence = `Advisory ${csaf.document.tracking.id} on ${csaf.document.title}. ${about} Severity ${severity.severity} (${severity.basis}).`;
  return [portion("summary", sentence)];
}

function assessmentPortion(csaf: CsafDocument, { severity, basis }: AssessedSeverity): Unmarked {
  const evaluation = lines(notesTitled(csaf, RISK_EVALUATION).map(({ text }) => text));
  const text = evaluation === "" ? `Severity ${severity}: ${basis}.` : evaluation;
  // ENISA Reference Security Incident Taxonomy: class "Vulnerable", type "Vulnerable System".
  return portion("assessment", text, { type: "vulnerable/vulnerable-system", severity, basis });
}

function documentSectors(notes: readonly CsafNote[]): MappedSectors {
  const mapped = notes.map(({ text }) => mapSectors(text));
  const sectors = [...new Set(mapped.flatMap((each) => each.sectors))].toSorted();
  return {
    sectors: sectors.length > 0 ? sectors : [CROSS_SECTOR],
    unknown: mapped.flatMap((each) => each.unknown),
  };
}

function sectorsPortion(mapped: MappedSectors, notes: readonly CsafNote[]): Unmarked {
  const asWritten = lines(notes.map(({ text }) => text));
  const unknown =
    mapped.unknown.length > 0
      ? `no sector of ours: ${mapped.unknown.join(", ")}; taken as ${CROSS_SECTOR}`
      : undefined;
  const note =
    asWritten === "" ? `the document names no sector; taken as ${CROSS_SECTOR}` : unknown;
  return portion("sectors", asWritten === "" ? CROSS_SECTOR : asWritten, {
    sectors: mapped.sectors.join(", "),
    note,
  });
}

const vulnerabilityName = (vulnerability: CsafVulnerability): string | undefined =>
  vulnerability.cve ?? vulnerability.title ?? vulnerability.ids?.[0]?.text;

function vulnerabilityPortion(
  vulnerability: CsafVulnerability,
  index: number,
  productNames: ReadonlyMap<string, string>,
): Unmarked {
  const notes = vulnerability.notes ?? [];
  const described = lines(notes.map(({ text }) => text));
  const cwes = vulnerability.cwes ?? (vulnerability.cwe === undefined ? [] : [vulnerability.cwe]);
  const score = highestScore(vulnerability);
  const status = vulnerability.product_status ?? {};
  const products = (...lists: (readonly string[] | undefined)[]) =>
    productLines(
      lists.flatMap((ids) => ids ?? []),
      productNames,
    );
  const name = vulnerabilityName(vulnerability) ?? `vulnerability ${index + 1}`;
  return portion("vulnerability", described === "" ? name : described, {
    cve: vulnerability.cve,
    title: vulnerability.title,
    ids: lines((vulnerability.ids ?? []).map((id) => `${id.system_name}: ${id.text}`)),
    cwe: lines(cwes.map(({ id, name: title }) => `${id} ${title}`)),
    cvssVersion: score?.version,
    cvssScore: score?.baseScore.toFixed(1),
    cvssVector: score?.vector,
    affectedProducts: products(status.first_affected, status.known_affected, status.last_affected),
    fixedProducts: products(status.first_fixed, status.fixed),
    unaffectedProducts: products(status.known_not_affected),
    investigatedProducts: products(status.under_investigation),
    references: lines((vulnerability.references ?? []).map(({ url }) => url)),
  });
}

const sameRemedy = ({ remediation }: { remediation: CsafRemediation }): string =>
  JSON.stringify([remediation.category, remediation.details.trim(), remediation.url]);

/** One per distinct remediation, since advisories repeat them for each vulnerability. */
function mitigationPortions(
  csaf: CsafDocument,
  productNames: ReadonlyMap<string, string>,
): Unmarked[] {
  const uses = (csaf.vulnerabilities ?? []).flatMap((vulnerability) =>
    (vulnerability.remediations ?? []).map((remediation) => ({ vulnerability, remediation })),
  );
  const remedies = [...Map.groupBy(uses, sameRemedy).values()].map((group) => {
    const { category, details, url } = group[0]!.remediation;
    return portion("mitigation", details, {
      category,
      url,
      vulnerabilities: lines(group.map(({ vulnerability }) => vulnerabilityName(vulnerability))),
      products: productLines(
        group.flatMap(({ remediation }) => remediation.product_ids ?? []),
        productNames,
      ),
    });
  });
  const practices = lines(notesTitled(csaf, PRACTICES).map(({ text }) => text));
  if (practices !== "") {
    remedies.push(portion("mitigation", practices, { category: "recommended_practices" }));
  }
  return remedies;
}

function referencePortions(csaf: CsafDocument): Unmarked[] {
  const byUrl = Map.groupBy(csaf.document.references ?? [], ({ url }) => url);
  return [...byUrl].map(([url, same]) =>
    portion("reference", lines(same.map(({ summary }) => summary)), {
      url,
      category: same[0]?.category,
    }),
  );
}

function acknowledgmentPortions(csaf: CsafDocument): Unmarked[] {
  return (csaf.document.acknowledgments ?? []).flatMap(({ names = [], organization, summary }) => {
    const who = [...names, organization ?? ""].filter((name) => name !== "").join(", ");
    const text = [who, summary ?? ""].filter((part) => part !== "").join(": ");
    return text === "" ? [] : [portion("source-identity", text)];
  });
}

/** What no other portion took, one per title. */
function commentPortions(csaf: CsafDocument): Unmarked[] {
  const rest = (csaf.document.notes ?? []).filter(
    ({ category, title = "" }) =>
      category !== "summary" &&
      !RISK_EVALUATION.test(title) &&
      !SECTORS.test(title) &&
      !PRACTICES.test(title),
  );
  const byTitle = Map.groupBy(rest, ({ category, title }) => `${category}\n${title ?? ""}`);
  return [...byTitle.values()].map((same) => {
    const { category, title } = same[0]!;
    return portion("comment", lines(same.map(({ text }) => text)), { title, category });
  });
}
