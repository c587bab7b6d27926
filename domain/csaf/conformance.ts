/**
 * The mandatory tests (6.1.*) of the CSAF standard that bear on what we take from a document: its
 * identity and history, its marking, and which products and scores a statement is about. Recommended
 * (6.2.*) and informative (6.3.*) tests never refuse a document. Left out, because no portion
 * depends on them: lists kept elsewhere (CWE names, languages), hashes and purls, product groups,
 * profiles (6.1.27), translations, VEX flags, SSVC, EPSS, and recomputing CVSS from its vector.
 *
 *   conformance-history.ts    6.1.14, 16–22, 30
 *   conformance-sharing.ts    6.1.38–41, 45
 *   conformance-products.ts   6.1.1, 6, 7, 10, 23, 29 (6.1.2 and 34 are found by products.ts)
 *
 * Date and time (6.1.37) is part of the schema.
 */
import { historyTests } from "./conformance-history.ts";
import { productTests } from "./conformance-products.ts";
import { sharingTests } from "./conformance-sharing.ts";
import type { Finding } from "./finding.ts";
import type { CsafDocument } from "./schema.ts";

export interface ConformanceTest {
  /** Number in the standard. */
  readonly id: string;
  readonly since: "2.0" | "2.1";
  readonly run: (csaf: CsafDocument, productNames: ReadonlyMap<string, string>) => Finding[];
}

export const CONFORMANCE_TESTS: readonly ConformanceTest[] = [
  ...historyTests,
  ...sharingTests,
  ...productTests,
];

/** Runs every test of the document's version; each finding names the test it fails. */
export function conformanceFindings(
  csaf: CsafDocument,
  productNames: ReadonlyMap<string, string>,
): Finding[] {
  const applicable = CONFORMANCE_TESTS.filter(
    ({ since }) => since === "2.0" || csaf.document.csaf_version === "2.1",
  );
  return applicable.flatMap((test) =>
    test.run(csaf, productNames).map(({ path, message }) => ({
      path,
      message: `${message} (test ${test.id})`,
    })),
  );
}
