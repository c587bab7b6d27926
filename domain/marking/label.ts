/** The shape of a security label; see proto/sekisho/v1/label.proto for the meaning of each part. */

/** TLP 2.0 words, least to most restrictive. */
export const TLP_WORDS = ["CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED"] as const;
export type TlpWord = (typeof TLP_WORDS)[number];

/** Permissible Actions Protocol words, least to most restrictive. */
export const PAP_WORDS = ["CLEAR", "GREEN", "AMBER", "RED"] as const;
export type PapWord = (typeof PAP_WORDS)[number];

export interface Label {
  /** Trigraph of the scheme's nation; "" when only TLP applies. */
  readonly scheme: string;
  /** Level in the scheme's own words; "" exactly when `scheme` is. */
  readonly level: string;
  readonly compartments: readonly string[];
  /** Dissemination controls without lists of their own: NOFORN, ORCON, RELIDO, FOUO …. */
  readonly controls: readonly string[];
  readonly releasableTo: readonly string[];
  readonly displayOnlyTo: readonly string[];
  readonly foreignSources: readonly string[];
  readonly jointOwners: readonly string[];
  readonly cuiCategories: readonly string[];
  readonly tlp: TlpWord | null;
  readonly tlpCommunity: string;
  readonly tlpNamed: readonly string[];
  readonly pap: PapWord | null;
  readonly caveats: readonly string[];
}

/** A label with nothing on it: not valid on its own, the start for building one. */
export const BARE_LABEL: Label = Object.freeze({
  scheme: "",
  level: "",
  compartments: [],
  controls: [],
  releasableTo: [],
  displayOnlyTo: [],
  foreignSources: [],
  jointOwners: [],
  cuiCategories: [],
  tlp: null,
  tlpCommunity: "",
  tlpNamed: [],
  pap: null,
  caveats: [],
});
