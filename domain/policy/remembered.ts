/** When what was asked for is kept: at once, or when it is asked for again. */
export type Admission = "first" | "second";

/**
 * Values kept under a key, at most so many: results of pure functions under everything they depend on, or
 * what is asked for again soon.
 *
 * In two generations: when the younger is full, the elder goes whole and the younger takes its place; what
 * is asked for in the elder moves into the younger. Taking the oldest entry out of one map instead costs a
 * search over all that were taken out before it (30 µs at 100,000, in V8).
 */
export class Remembered<T> {
  /** What was asked for once; null when once is enough. */
  readonly #once: Remembered<true> | null;
  #young = new Map<string, T>();
  #elder = new Map<string, T>();
  readonly #half: number;

  /**
   * @param size 0: nothing is kept
   * @param admission "second" for what is large and often never asked for again: only its key is kept first
   */
  constructor(size: number, admission: Admission = "first") {
    this.#half = Math.ceil(size / 2);
    this.#once = admission === "second" ? new Remembered(size) : null;
  }

  /** What was kept under the key, or what `make` gives now. Nothing is kept of what throws. */
  get(key: string, make: () => T): T {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const elder = this.#elder.get(key);
    const result = elder ?? make();
    if (elder !== undefined || this.#isAdmitted(key)) this.keep(key, result);
    return result;
  }

  #isAdmitted(key: string): boolean {
    if (this.#once === null || this.#once.find(key)) return true;
    this.#once.keep(key, true);
    return false;
  }

  /** What was kept under the key. */
  find(key: string): T | undefined {
    return this.#young.get(key) ?? this.#elder.get(key);
  }

  /** Keeps this under the key from now on. */
  keep(key: string, value: T): void {
    if (this.#half === 0) return;
    if (this.#young.size >= this.#half && !this.#young.has(key)) {
      this.#elder = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }
}
