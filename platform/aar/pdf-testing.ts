/** For tests: what stands on the pages of a PDF that Chromium printed. Not for production. */
import { inflateSync } from "node:zlib";

/** How many pages it has, and how often a text is printed by itself in each content stream with text. */
export function printedPerPage(pdf: Buffer, word: string): { pages: number; printed: number[] } {
  const raw = pdf.toString("latin1");
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, body]) =>
    inflated(body!),
  );
  const glyphs = glyphsIn(streams);
  const spelt = (codes: string): boolean =>
    codes.length === 4 * word.length &&
    Array.from(word).every((letter, at) =>
      glyphs.get(codes.slice(4 * at, 4 * at + 4))?.has(letter),
    );
  const contents = streams.filter((text) => text.includes("BT\n"));
  return {
    pages: (raw.match(/\/Type\s*\/Page(?!s)/g) ?? []).length,
    printed: contents.map((text) => blocksIn(text).filter((codes) => spelt(codes)).length),
  };
}

function inflated(body: string): string[] {
  try {
    return [inflateSync(Buffer.from(body, "latin1")).toString("latin1")];
  } catch {
    // Images and fonts may be stored otherwise.
    return [];
  }
}

/** Glyphs of each block of text, four hexadecimal digits each. */
const blocksIn = (text: string): string[] =>
  [...text.matchAll(/BT\n([\s\S]*?)ET\n/g)].map(([, block]) =>
    [...block!.matchAll(/<([0-9A-F]+)> Tj/g)].map(([, codes]) => codes!).join(""),
  );

/** What a glyph may stand for, by the tables of all fonts together. */
function glyphsIn(streams: readonly string[]): Map<string, Set<string>> {
  const glyphs = new Map<string, Set<string>>();
  const add = (code: number, letter: number): void => {
    const key = code.toString(16).padStart(4, "0").toUpperCase();
    glyphs.set(key, (glyphs.get(key) ?? new Set()).add(String.fromCodePoint(letter)));
  };
  const tables = streams.flatMap((text) => [
    ...text.matchAll(/beginbf(?:char|range)\n([\s\S]*?)endbf/g),
  ]);
  for (const line of tables.flatMap(([, body]) => body!.split("\n"))) {
    const [from = 0, to = 0, letter] = [...line.matchAll(/<([0-9A-Fa-f]{4})>/g)].map(([, digits]) =>
      Number.parseInt(digits!, 16),
    );
    if (letter === undefined) add(from, to);
    else for (let code = from; code <= to; code += 1) add(code, letter + code - from);
  }
  return glyphs;
}
