/** One YAML file: its value, and line and column of everything in it. */
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Document, Node, Pair } from "yaml";
import type { Problem } from "../../domain/input.ts";
import type { PackFile, Path, Position } from "../../domain/pack/mod.ts";

function resolved(node: unknown, document: Document): Node | null {
  if (isAlias(node)) return node.resolve(document) ?? null;
  return isNode(node) ? node : null;
}

const pairOf = (node: Node | null, key: string | number): Pair | undefined =>
  isMap(node)
    ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key))
    : undefined;

/** The node at a path, or the nearest that encloses it. */
function nodeAt(document: Document, path: Path, at: "key" | "value"): Node | null {
  let node: Node | null = document.contents;
  for (const [depth, key] of path.entries()) {
    const pair = pairOf(resolved(node, document), key);
    const wantsKey = at === "key" && depth === path.length - 1;
    const inside: unknown = wantsKey && pair ? pair.key : childOf(resolved(node, document), key);
    // An empty value has no place of its own: point at its key.
    const next: unknown = inside ?? pair?.key;
    if (!isNode(next)) return node;
    node = next;
  }
  return node;
}

function childOf(node: Node | null, key: string | number): unknown {
  if (isSeq(node)) return typeof key === "number" ? node.items[key] : undefined;
  return pairOf(node, key)?.value;
}

/** Reads one file; `value` is undefined when it is not YAML, and `problems` says why. */
export function readYaml(
  text: string,
  name: string,
  shown: string,
): { file: PackFile; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const locate = (path: Path, at: "key" | "value"): Position =>
    positionAt(nodeAt(document, path, at)?.range?.[0] ?? 0);
  const problems = [...document.errors, ...document.warnings].map((error): Problem => {
    const { line, column } = positionAt(error.pos[0]);
    const message = `not readable as yaml: ${error.message.toLowerCase()}, at \`${excerpt(text, error.pos[0])}\``;
    return { file: shown, line, column, message };
  });
  const value: unknown = problems.length > 0 ? undefined : document.toJS();
  return { file: { name, shown, value, locate }, problems };
}

const excerpt = (text: string, offset: number): string =>
  text
    .slice(offset, offset + 24)
    .split("\n")[0]!
    .trim();
