/** What a lint is, and what it finds in a pack that is valid as such. */
import type { Exercise } from "../../exercise/types.ts";
import type { CatalogueIncident, Path } from "../../pack/mod.ts";
import type { Policy } from "../compile.ts";

/**
 * error: the pack contradicts itself, and rules do not do what they say ·
 * warning: probably not meant, or worth knowing before relying on it · note: true, and often meant
 */
export const SEVERITIES_OF_FINDINGS = ["error", "warning", "note"] as const;
export type FindingSeverity = (typeof SEVERITIES_OF_FINDINGS)[number];

/** A file within the pack, and the path of a value in it. */
export interface FindingPlace {
  readonly file: string;
  readonly path: Path;
}

export interface Finding {
  /** Stable name of the lint. */
  readonly code: string;
  readonly severity: FindingSeverity;
  /** What is so, with the user's words in backticks, and what follows from it. */
  readonly message: string;
  readonly place: FindingPlace;
}

/** What lints look at. */
export interface LintWorld {
  readonly policy: Policy;
  readonly catalogue: readonly CatalogueIncident[];
  readonly exercises: readonly Exercise[];
  /** Day that agreements are judged at, YYYY-MM-DD. */
  readonly on: string;
}

export type Lint = (world: LintWorld) => Finding[];

/** The place of a value in agreements.yaml. */
export const inAgreement = (index: number, ...path: Path): FindingPlace => ({
  file: "agreements.yaml",
  path: ["agreements", index, ...path],
});

/** Words as a list, each in backticks. */
export const quoted = (words: readonly string[]): string =>
  words.map((word) => `\`${word}\``).join(", ");
