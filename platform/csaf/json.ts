/**
 * JSON text to a value, with the line and column of its parts. Stricter than `JSON.parse`: a key
 * given twice is refused, since readers disagree on which one counts (of two TLP labels, one would
 * be ignored silently), and so is nesting beyond any advisory's.
 */
import type { JsonPath } from "../../domain/csaf/mod.ts";
import { countKeys, keysIn } from "./keys.ts";
import { DEEPEST, Scanner, type Wanted } from "./scanner.ts";

export interface TextPosition {
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
}

export type ParsedJson =
  | { readonly kind: "value"; readonly value: unknown }
  | ({ readonly kind: "broken"; readonly message: string } & TextPosition);

/** Parses the whole text; never throws. */
export function parseJson(text: string): ParsedJson {
  const value = parseSound(text);
  return value === undefined ? parseWatched(text) : { kind: "value", value };
}

/** Most texts are sound, and that is found out fast; undefined where something may be wrong. */
function parseSound(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    // A key given twice is in the text once more than in the value.
    return keysIn(value, DEEPEST) === countKeys(text) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Step by step, for what is wrong and where. */
function parseWatched(text: string): ParsedJson {
  const scanner = new Scanner(text);
  try {
    scanner.document();
    return { kind: "value", value: JSON.parse(text) as unknown };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { kind: "broken", message: error.message, ...textPosition(text, scanner.offset) };
  }
}

/** Where the parts at some paths begin; a path that leads nowhere gives its nearest parent. */
export function locate(text: string, paths: readonly JsonPath[]): TextPosition[] {
  const root = want();
  const targets = paths.map((path) => {
    let parent = root;
    const chain = [root];
    for (const step of path) {
      const inner = parent.inner.get(step) ?? want();
      parent.inner.set(step, inner);
      chain.push(inner);
      parent = inner;
    }
    return chain;
  });
  new Scanner(text).document(root);
  return targets.map((chain) => {
    const found = chain.findLast(({ offset }) => offset >= 0);
    return textPosition(text, found?.offset ?? 0);
  });
}

const want = (): Wanted => ({ offset: -1, inner: new Map() });

function textPosition(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}
