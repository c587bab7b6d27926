/** What is imported: advisories and a catalogue, made from the project's own as often as it takes. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { advisory, VULNERABILITY } from "../../domain/csaf/example.ts";

const SHIPPED = join(import.meta.dirname, "../../packs/indo-pacific");

/** Of the size that CISA's advisories have in the middle: three vulnerabilities, two dozen products. */
const VULNERABILITIES = 3;
const PRODUCTS = 24;
const SENTENCE = "EXERCISE: a crafted frame overflows a buffer of the pump controller. ";

/** Writes so many different CSAF advisories into a folder. */
export function writeAdvisories(folder: string, count: number): void {
  for (let number = 1; number <= count; number++) {
    const id = `EX-2024-${String(number).padStart(4, "0")}`;
    writeFileSync(join(folder, `${id}.json`), JSON.stringify(advisoryOf(id, number), null, 2));
  }
}

function advisoryOf(id: string, number: number): unknown {
  const products = Array.from({ length: PRODUCTS }, (_, at) => `P-${at + 1}`);
  const vulnerabilities = Array.from({ length: VULNERABILITIES }, (_, at) => ({
    ...VULNERABILITY,
    cve: `CVE-2024-${10_000 + number * VULNERABILITIES + at}`,
    notes: [{ category: "summary", title: "Vulnerability Summary", text: SENTENCE.repeat(4) }],
    product_status: { known_affected: products },
    remediations: [
      { category: "vendor_fix", details: "Install version 1.1.", product_ids: products },
      { category: "mitigation", details: SENTENCE.repeat(2), product_ids: products },
    ],
    scores: (VULNERABILITY["scores"] as object[]).map((one) => ({ ...one, products })),
  }));
  const branches = products.map((product_id, at) => ({
    category: "product_version",
    name: `1.${at}`,
    product: { name: `Pump Controller 1.${at}`, product_id },
  }));
  const references = Array.from({ length: 8 }, (_, at) => ({
    category: at === 0 ? "self" : "external",
    summary: `EXERCISE: reference ${at + 1}`,
    url: `https://example.org/${id}/${at + 1}`,
  }));
  const notes = ["Risk evaluation", "Recommended Practices", "Company Headquarters Location"].map(
    (title) => ({ category: "other", title, text: SENTENCE.repeat(6) }),
  );
  return advisory({
    tracking: { id },
    document: { references, notes },
    root: {
      product_tree: { branches: [{ category: "vendor", name: "Example", branches }] },
      vulnerabilities,
    },
  });
}

interface Catalogue {
  readonly incidents: readonly Readonly<Record<string, unknown>>[];
}

/** The shipped pack in a folder, its catalogue so many times; the catalogue's files as JSON beside it. */
export function writePack(folder: string, times: number): { incidents: number; json: string[] } {
  cpSync(SHIPPED, folder, { recursive: true });
  const catalogue = join(folder, "catalogue");
  let incidents = 0;
  const json = readdirSync(catalogue).map((name) => {
    const { incidents: own } = parse(readFileSync(join(catalogue, name), "utf8")) as Catalogue;
    const all = Array.from({ length: times }, (_, time) =>
      own.map((one) => (time === 0 ? one : { ...one, key: `${String(one["key"])}-${time}` })),
    ).flat();
    incidents += all.length;
    writeFileSync(
      join(catalogue, name),
      stringify({ incidents: all }, { aliasDuplicateObjects: false }),
    );
    return JSON.stringify({ incidents: all }, null, 2);
  });
  return { incidents, json };
}
