/** What is decided about, between the wire and the domain. */
import type { Label } from "../../domain/marking/mod.ts";
import type { LabelBook, PortionFacts, ViewMatter } from "../../domain/policy/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { kindFromWire, labelFromWire } from "../bus/mod.ts";

export interface JudgedLabel {
  readonly label: Label;
  /** Organisations that a release in force names, A to Z. */
  readonly releasedTo: readonly string[];
}

/** Portions with their distinct labels: a decision depends on the label, and portions carry few. */
export interface Judged extends ViewMatter {
  readonly labels: readonly JudgedLabel[];
  /** In the order of the incident. */
  readonly portions: readonly (Omit<PortionFacts, "label"> & { readonly label: number })[];
}

/** Brings portions of one label, and released to the same, together. */
export function distinctLabels(
  portions: readonly PortionFacts[],
  releasedTo: (portion: PortionFacts) => readonly string[],
  book: LabelBook,
): Judged {
  const places = new Map<string, number>();
  const labels: JudgedLabel[] = [];
  const judged = portions.map((portion) => {
    const one = { label: book.intern(portion.label), releasedTo: releasedTo(portion) };
    const key = `${book.numberOf(one.label)} ${one.releasedTo.join(" ")}`;
    const place = places.get(key) ?? labels.push(one) - 1;
    places.set(key, place);
    const { id, version, kind } = portion;
    return { id, version, kind, label: place };
  });
  return { labels, portions: judged };
}

/**
 * A portion as the rules of this book's policy see it. Throws CodecError for what this version does not
 * know.
 */
export function portionFacts(portion: sekisho.v1.Portion, book: LabelBook): PortionFacts {
  const { id, version, kind } = portion;
  const label = book.intern(labelFromWire(portion.label));
  return { id, version, kind: kindFromWire(kind), label };
}
