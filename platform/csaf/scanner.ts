/** One walk over JSON text (RFC 8259): checks it, and notes where wanted parts begin. */

/** Levels of nesting; no advisory has as many. */
export const DEEPEST = 200;

/** Parts whose offsets are asked for, as a tree of keys and indices. */
export interface Wanted {
  /** -1 until found. */
  offset: number;
  readonly inner: Map<string | number, Wanted>;
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const STRING =
  // oxlint-disable-next-line no-control-regex -- exactly these are forbidden in strings
  /"[^"\\\u0000-\u001F]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\u0000-\u001F]*)*"/y;

/** Throws SyntaxError on text that is not JSON; `offset` is then where it stopped. */
export class Scanner {
  offset = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  document(wanted?: Wanted): void {
    this.#value(0, wanted);
    if (this.offset < this.#text.length) this.#fail("the end of the file");
  }

  #value(depth: number, wanted: Wanted | undefined): void {
    this.#take(SPACE);
    if (wanted !== undefined) wanted.offset = this.offset;
    if (depth > DEEPEST) throw new SyntaxError(`nested deeper than ${DEEPEST} levels`);
    const first = this.#text[this.offset];
    if (first === "{") this.#members(depth, wanted);
    else if (first === "[") this.#items(depth, wanted);
    else if (!this.#take(STRING) && !this.#take(NUMBER) && !this.#take(WORD)) {
      this.#fail("a value");
    }
    this.#take(SPACE);
  }

  #members(depth: number, wanted: Wanted | undefined): void {
    this.offset += 1;
    this.#take(SPACE);
    if (this.#skip("}")) return;
    const keys = new Set<string>();
    do {
      this.#take(SPACE);
      const start = this.offset;
      const key = this.#key();
      if (keys.has(key)) {
        this.offset = start;
        throw new SyntaxError(`key \`${key}\` is given twice in one object: keep one of them`);
      }
      keys.add(key);
      this.#take(SPACE);
      if (!this.#skip(":")) this.#fail("`:`");
      this.#value(depth + 1, wanted?.inner.get(key));
    } while (this.#skip(","));
    if (!this.#skip("}")) this.#fail("`,` or `}`");
  }

  #items(depth: number, wanted: Wanted | undefined): void {
    this.offset += 1;
    this.#take(SPACE);
    if (this.#skip("]")) return;
    let index = 0;
    do {
      this.#value(depth + 1, wanted?.inner.get(index));
      index += 1;
    } while (this.#skip(","));
    if (!this.#skip("]")) this.#fail("`,` or `]`");
  }

  #key(): string {
    const start = this.offset;
    if (!this.#take(STRING)) this.#fail("a key in double quotes");
    const key: string = JSON.parse(this.#text.slice(start, this.offset));
    return key;
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.offset;
    if (!pattern.test(this.#text)) return false;
    this.offset = pattern.lastIndex;
    return true;
  }

  #skip(character: string): boolean {
    if (this.#text[this.offset] !== character) return false;
    this.offset += 1;
    return true;
  }

  #fail(expected: string): never {
    const found = this.#text.at(this.offset);
    const is = found === undefined ? "the file ends here" : `\`${found}\` is not valid JSON here`;
    throw new SyntaxError(`${is}: expected ${expected}`);
  }
}
