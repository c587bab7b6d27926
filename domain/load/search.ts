/**
 * The search for the highest rate that is still carried: doubled until one is not, then halved between
 * the two until they are near enough. Pure: it says what to try next, somebody else tries it.
 */
export interface SearchOptions {
  readonly firstPerSecond: number;
  readonly mostPerSecond: number;
  /** Found when the lowest rate that was too much is no more than this share above the highest that was not. */
  readonly within: number;
}

export interface TriedRate {
  readonly perSecond: number;
  readonly carried: boolean;
}

export class SaturationSearch {
  readonly #options: SearchOptions;
  readonly #tried: TriedRate[] = [];

  constructor(options: SearchOptions) {
    this.#options = options;
  }

  /** The rate to try next; null when the search is over. */
  next(): number | null {
    const { firstPerSecond, mostPerSecond, within } = this.#options;
    const { best, tooMuch } = this;
    if (best === null && tooMuch === null) return Math.min(firstPerSecond, mostPerSecond);
    if (tooMuch === null) return best! >= mostPerSecond ? null : Math.min(best! * 2, mostPerSecond);
    // Below one in ten seconds nothing can be said of a rate.
    if (best === null) return tooMuch / 2 < 0.1 ? null : tooMuch / 2;
    if (tooMuch <= best * (1 + within)) return null;
    return (best + tooMuch) / 2;
  }

  record(perSecond: number, carried: boolean): void {
    this.#tried.push({ perSecond, carried });
  }

  /** The highest rate that was carried, of those below the lowest that was not; null: none was. */
  get best(): number | null {
    const bound = this.tooMuch ?? Infinity;
    const carried = this.#tried.filter((one) => one.carried && one.perSecond < bound);
    return carried.length === 0 ? null : Math.max(...carried.map(({ perSecond }) => perSecond));
  }

  /** The lowest rate that was not carried; null: none was too much. */
  get tooMuch(): number | null {
    const over = this.#tried.filter(({ carried }) => !carried);
    return over.length === 0 ? null : Math.min(...over.map(({ perSecond }) => perSecond));
  }

  get tried(): readonly TriedRate[] {
    return this.#tried;
  }
}
