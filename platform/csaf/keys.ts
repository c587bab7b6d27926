/** How many keys a JSON text has, and how many the value that was read from it. */

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const SPACE = 0x20;

/** Keys in a text that `JSON.parse` takes: strings with a colon behind them. */
export function countKeys(text: string): number {
  let keys = 0;
  for (let open = text.indexOf('"'); open >= 0;) {
    let at = closing(text, open) + 1;
    // All white space of JSON is at or below the space.
    while (text.charCodeAt(at) <= SPACE) at += 1;
    const next = text.charCodeAt(at);
    if (next === COLON) keys += 1;
    open = next === QUOTE ? at : text.indexOf('"', at);
  }
  return keys;
}

/** The quote that ends the string which this one opens. */
function closing(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at;
}

/** Whether an odd number of backslashes stands before it. */
function isEscaped(text: string, quote: number): boolean {
  let at = quote - 1;
  while (text.charCodeAt(at) === BACKSLASH) at -= 1;
  return (quote - at) % 2 === 0;
}

/** Keys of all objects in a value; -1 when it is nested deeper than that. */
export function keysIn(value: unknown, deepest: number): number {
  if (typeof value !== "object" || value === null) return 0;
  if (deepest < 0) return -1;
  const inner: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  let keys = Array.isArray(value) ? 0 : inner.length;
  for (const one of inner) {
    if (typeof one !== "object" || one === null) continue;
    const within = keysIn(one, deepest - 1);
    if (within < 0) return -1;
    keys += within;
  }
  return keys;
}
