/** A binary heap: the least element first, in logarithmic time. */
export class Heap<T> {
  readonly #items: T[] = [];
  readonly #compare: (a: T, b: T) => number;

  /** @param compare negative when `a` comes first; a total order keeps the heap free of chance */
  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  get size(): number {
    return this.#items.length;
  }

  /** The least element, which stays; undefined when there is none. */
  peek(): T | undefined {
    return this.#items[0];
  }

  push(item: T): void {
    const items = this.#items;
    let place = items.length;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (this.#compare(items[above]!, item) <= 0) break;
      items[place] = items[above]!;
      place = above;
    }
    items[place] = item;
  }

  /** Takes the least element out; undefined when there is none. */
  pop(): T | undefined {
    const least = this.#items[0];
    const last = this.#items.pop();
    if (this.#items.length > 0 && last !== undefined) this.#sink(last);
    return least;
  }

  /** Takes everything out, in order. */
  drain(): T[] {
    return this.#items.splice(0).toSorted(this.#compare);
  }

  /** Everything in it, in no order; changes must leave the order between elements as it is. */
  values(): IterableIterator<T> {
    return this.#items.values();
  }

  #sink(item: T): void {
    const items = this.#items;
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= items.length) break;
      if (below + 1 < items.length && this.#compare(items[below + 1]!, items[below]!) < 0) below++;
      if (this.#compare(items[below]!, item) >= 0) break;
      items[place] = items[below]!;
      place = below;
    }
    items[place] = item;
  }
}
