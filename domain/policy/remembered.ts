/** Results of pure functions, kept under everything they depend on; the oldest go beyond a size. */
export class Remembered<T> {
  readonly #results = new Map<string, T>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  /** What was kept under the key, or what `make` gives now. Nothing is kept of what throws. */
  get(key: string, make: () => T): T {
    const known = this.#results.get(key);
    if (known !== undefined) return known;
    const made = make();
    const oldest = this.#results.keys().next();
    if (this.#results.size >= this.#size && !oldest.done) this.#results.delete(oldest.value);
    this.#results.set(key, made);
    return made;
  }
}
