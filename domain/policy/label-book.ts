/**
 * Labels interned: one object per content, so that what is worked out for a label once is found again by
 * identity. Labels are few and come again and again; the book forgets those not seen for long beyond its
 * size.
 */
import type { Label } from "../marking/mod.ts";
import { Remembered } from "./remembered.ts";

/** About 1 KiB each with what is remembered of them. */
const KEPT = 100_000;

export class LabelBook {
  readonly #labels = new Remembered<Label>(KEPT);
  readonly #numbers = new WeakMap<Label, number>();
  #next = 0;

  /** The label of this content; the same object every time while the book holds it. */
  intern(label: Label): Label {
    if (this.#numbers.has(label)) return label;
    const known = this.#labels.get(JSON.stringify(label), () => label);
    if (known === label) this.#numbers.set(label, this.#next++);
    return known;
  }

  /** A number that no label of another content ever has. */
  numberOf(label: Label): number {
    return this.#numbers.get(this.intern(label))!;
  }
}
