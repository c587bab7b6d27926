/**
 * The pack with invented names of organisations. It is rewritten before anything starts: what is played
 * afterwards, its ids, pages, streams and reports, knows no other names; logs name the programs that play.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { InputError, type Problem } from "../../domain/input.ts";
import type { Organisation } from "../../domain/pack/mod.ts";
import { loadPack } from "../../platform/pack/mod.ts";

/** Beside the packs: who is called what instead. */
const NAMES_FILE = "fictional-names.yaml";

const namesSchema = z.record(
  z.string(),
  z.strictObject({
    id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
    name: z.string().min(1),
    /** In Japanese; needed of what the pack names in Japanese. */
    ja: z.string().min(1).optional(),
    /** Other words by which texts call it, each with what stands there instead. */
    also: z.record(z.string(), z.string()).default({}),
  }),
);

type Invented = z.infer<typeof namesSchema>[string];

/**
 * Writes a pack, and those that it extends, with invented names into a folder; returns the pack's.
 * Throws InputError for an organisation that has no invented name, in English or in Japanese.
 */
export function fictionalPack(packDir: string, into: string): string {
  const { pack } = loadPack(packDir);
  const path = join(dirname(resolve(packDir)), NAMES_FILE);
  const names = readNames(path);
  const without = (what: string, lacking: (one: Organisation) => boolean): Problem[] => {
    const ids = pack.organisations.filter(lacking).map(({ id }) => `\`${id}\``);
    if (ids.length === 0) return [];
    const message = `no invented ${what} for ${ids.join(", ")}; add them to ${path}`;
    return [{ file: "", line: 0, column: 0, message }];
  };
  const problems = [
    ...without("names", ({ id }) => !names[id]),
    ...without(
      "names in Japanese (`ja`)",
      (one) => one.names !== undefined && names[one.id] !== undefined && !names[one.id]!.ja,
    ),
  ];
  if (problems.length > 0) throw new InputError(problems);
  const words = new Map(pack.organisations.flatMap((one) => replacements(one, names[one.id]!)));
  const rewrite = rewriter(words, new Map(Object.entries(names)));
  const parent = dirname(resolve(packDir));
  for (const folder of packsIn(parent)) copy(join(parent, folder), join(into, folder), rewrite);
  return join(into, resolve(packDir).slice(parent.length + 1));
}

function readNames(path: string): z.infer<typeof namesSchema> {
  try {
    return namesSchema.parse(parse(readFileSync(path, "utf8")));
  } catch (error) {
    const message = `\`${path}\` cannot be used for --names fictional: ${(error as Error).message}`;
    throw new InputError([{ file: "", line: 0, column: 0, message }]);
  }
}

const packsIn = (parent: string): string[] =>
  readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

function copy(from: string, into: string, rewrite: (text: string) => string): void {
  for (const name of readdirSync(from, { recursive: true, encoding: "utf8" })) {
    if (!/\.ya?ml$/.test(name)) continue;
    // A file's name is an id too; that of the pack it extends is no organisation's.
    const target = join(into, rewrite(name));
    const text = readFileSync(join(from, name), "utf8");
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, name === "pack.yaml" ? text : rewrite(text));
  }
}

/** Everything that an organisation is called, with what stands there instead. */
function replacements(
  { id, name, names, aliases }: Organisation,
  invented: Invented,
): [string, string][] {
  const inJapanese = invented.ja ?? invented.name;
  return [
    [id, invented.id],
    [id.toUpperCase(), invented.name],
    ...(names ? [[names.ja, inJapanese] as [string, string]] : []),
    ...[name, ...aliases].map((written): [string, string] => [
      written,
      JAPANESE.test(written) ? inJapanese : invented.name,
    ]),
    ...Object.entries(invented.also),
  ];
}

/** Scripts that are written without spaces: no end of a word shows in them. */
const JAPANESE = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;
/** What goes on a word of a script with spaces. */
const GOES_ON = String.raw`[[\p{L}\p{N}]--[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]]`;

/** A name as it stands in running text, in Japanese text too. */
function wordPattern(word: string): string {
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const [first = "", last = ""] = [word.at(0), word.at(-1)];
  const before = JAPANESE.test(first) ? "" : `(?<!${GOES_ON})`;
  const after = JAPANESE.test(last) ? "" : `(?!${GOES_ON})`;
  return `${before}${escaped}${after}`;
}

/**
 * Replaces whole words, the longest first; which program plays an organisation is no name of it. Two
 * organisations of one name are told apart by the id that stands above it.
 */
function rewriter(
  words: ReadonlyMap<string, string>,
  invented: ReadonlyMap<string, Invented>,
): (text: string) => string {
  const longest = [...words.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(longest.map(wordPattern).join("|"), "gv");
  return (text) => {
    let above: { readonly indent: string; readonly names: Invented } | null = null;
    const lines = text.split("\n").map((line) => {
      const [, indent = "", id = ""] = /^(\s*)- id: (\S+)$/.exec(line) ?? [];
      if (id !== "") {
        const names = invented.get(id);
        above = names ? { indent: `${indent}  `, names } : null;
      }
      const own = above && ownName(line, above.indent, above.names);
      if (own) return own;
      if (/^\s*standIn:/.test(line)) return line;
      return line.replaceAll(pattern, (found) => words.get(found) ?? found);
    });
    return lines.join("\n");
  };
}

/** The line as it names the organisation, in English or Japanese; null: it does neither. */
function ownName(line: string, indent: string, { name, ja = name }: Invented): string | null {
  if (line.startsWith(`${indent}name: `)) return `${indent}name: ${JSON.stringify(name)}`;
  if (line.startsWith(`${indent}names: {`)) return `${indent}names: { ja: ${JSON.stringify(ja)} }`;
  if (line.startsWith(`${indent}  ja: `)) return `${indent}  ja: ${JSON.stringify(ja)}`;
  return null;
}
