/**
 * Between the wire and the domain. Reading is strict: an enum value that this version does not know
 * is an error and never a default, since an unknown mark must not turn into a weaker one.
 */
import {
  BARE_LABEL,
  PAP_WORDS,
  TLP_WORDS,
  type Label,
  type PapWord,
  type TlpWord,
} from "../../domain/marking/label.ts";
import type { IncidentContent } from "../../domain/exercise/mod.ts";
import { PORTION_KINDS, type PortionKindName } from "../../domain/pack/types.ts";
import { sekisho } from "../../proto/mod.ts";

type WireLabel = sekisho.v1.Label;

/** A message that cannot be read; `code` is stable, `value` is what was found. */
export class CodecError extends Error {
  readonly code: string;
  readonly value: string;

  constructor(code: string, value: string) {
    super(`${code}: \`${value}\``);
    this.name = "CodecError";
    this.code = code;
    this.value = value;
  }
}

/** A label as the domain knows it. Throws CodecError for a TLP or PAP value it does not know. */
export function labelFromWire(wire: sekisho.v1.Label.$Properties | null | undefined): Label {
  if (!wire) return BARE_LABEL;
  return {
    scheme: wire.scheme ?? "",
    level: wire.level ?? "",
    compartments: wire.compartments ?? [],
    controls: wire.controls ?? [],
    releasableTo: wire.releasableTo ?? [],
    displayOnlyTo: wire.displayOnlyTo ?? [],
    foreignSources: wire.foreignSources ?? [],
    jointOwners: wire.jointOwners ?? [],
    cuiCategories: wire.cuiCategories ?? [],
    tlp: wordOf("unknown-tlp", TLP_WORDS, wire.tlp ?? 0),
    tlpCommunity: wire.tlpCommunity ?? "",
    tlpNamed: wire.tlpNamed ?? [],
    pap: wordOf("unknown-pap", PAP_WORDS, wire.pap ?? 0),
    caveats: wire.caveats ?? [],
  };
}

/** A label for the wire. */
export function labelToWire(label: Label): WireLabel {
  return sekisho.v1.Label.create({
    scheme: label.scheme,
    level: label.level,
    compartments: [...label.compartments],
    controls: [...label.controls],
    releasableTo: [...label.releasableTo],
    displayOnlyTo: [...label.displayOnlyTo],
    foreignSources: [...label.foreignSources],
    jointOwners: [...label.jointOwners],
    cuiCategories: [...label.cuiCategories],
    tlp: numberOf<TlpWord>(TLP_WORDS, label.tlp),
    tlpCommunity: label.tlpCommunity,
    tlpNamed: [...label.tlpNamed],
    pap: numberOf<PapWord>(PAP_WORDS, label.pap),
    caveats: [...label.caveats],
  });
}

const shared = new WeakMap<Label, WireLabel>();

/**
 * The same, once for this very label: for those that are interned and come again and again. It is shared,
 * and changed by nobody.
 */
export function sharedLabelToWire(label: Label): WireLabel {
  const known = shared.get(label);
  if (known) return known;
  const wire = Object.freeze(labelToWire(label));
  shared.set(label, wire);
  return wire;
}

/** The kind's name. Throws CodecError for a kind it does not know, "unspecified" included. */
export function kindFromWire(kind: number): PortionKindName {
  const name = PORTION_KINDS[kind - 1];
  if (name === undefined) throw new CodecError("unknown-portion-kind", String(kind));
  return name;
}

/** The wire's number of a portion kind. */
export function kindToWire(kind: PortionKindName): sekisho.v1.PortionKind {
  return PORTION_KINDS.indexOf(kind) + 1;
}

function wordOf<T extends string>(code: string, words: readonly T[], value: number): T | null {
  if (value === 0) return null;
  const word = words[value - 1];
  if (word === undefined) throw new CodecError(code, String(value));
  return word;
}

function numberOf<T extends string>(words: readonly T[], word: T | null): number {
  return word === null ? 0 : words.indexOf(word) + 1;
}

/** An incident for the wire, as its originator submits it. */
export function incidentToWire({
  portions,
  banner,
  addressees,
  sectors,
  ...rest
}: IncidentContent): sekisho.v1.Incident {
  return sekisho.v1.Incident.create({
    ...rest,
    addressees: [...addressees],
    sectors: [...sectors],
    banner: labelToWire(banner),
    portions: portions.map(({ kind, label, fields, ...portion }) => ({
      ...portion,
      kind: kindToWire(kind),
      label: labelToWire(label),
      fields: Object.entries(fields).map(([name, value]) => ({ name, value })),
    })),
  });
}
