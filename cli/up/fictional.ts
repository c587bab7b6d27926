/**
 * The pack with invented names of organisations. It is rewritten before anything starts: what is played
 * afterwards, its ids, pages, streams and reports, knows no other names; logs name the programs that play.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { InputError } from "../../domain/input.ts";
import { loadPack } from "../../platform/pack/mod.ts";

/** Beside the packs: who is called what instead. */
const NAMES_FILE = "fictional-names.yaml";

const namesSchema = z.record(
  z.string(),
  z.strictObject({
    id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
    name: z.string().min(1),
    /** Other words by which texts call it, each with what stands there instead. */
    also: z.record(z.string(), z.string()).default({}),
  }),
);

/**
 * Writes a pack, and those that it extends, with invented names into a folder; returns the pack's.
 * Throws InputError for an organisation that has no invented name.
 */
export function fictionalPack(packDir: string, into: string): string {
  const { pack } = loadPack(packDir);
  const path = join(dirname(resolve(packDir)), NAMES_FILE);
  const names = readNames(path);
  const lacking = pack.organisations.filter(({ id }) => !names[id]).map(({ id }) => id);
  if (lacking.length > 0) {
    const message = `no invented names for ${lacking.map((id) => `\`${id}\``).join(", ")}; add them to ${path}`;
    throw new InputError([{ file: "", line: 0, column: 0, message }]);
  }
  const words = new Map<string, string>();
  for (const { id, name, aliases } of pack.organisations) {
    const invented = names[id]!;
    words.set(id, invented.id);
    words.set(id.toUpperCase(), invented.name);
    for (const written of [name, ...aliases]) words.set(written, invented.name);
    for (const [written, instead] of Object.entries(invented.also)) words.set(written, instead);
  }
  const rewrite = rewriter(
    words,
    new Map(Object.entries(names).map(([id, one]) => [id, one.name])),
  );
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

/**
 * Replaces whole words, the longest first; which program plays an organisation is no name of it. Two
 * organisations of one name are told apart by the id that stands above it.
 */
function rewriter(
  words: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
): (text: string) => string {
  const longest = [...words.keys()].toSorted((a, b) => b.length - a.length);
  const escaped = longest.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return (text) => {
    let above = "";
    const lines = text.split("\n").map((line) => {
      above = /^\s*- id: (\S+)$/.exec(line)?.[1] ?? above;
      const indent = /^(\s+)name: /.exec(line)?.[1];
      const name = names.get(above);
      if (indent && name) {
        above = "";
        return `${indent}name: ${JSON.stringify(name)}`;
      }
      if (/^\s*standIn:/.test(line)) return line;
      return line.replaceAll(pattern, (found) => words.get(found) ?? found);
    });
    return lines.join("\n");
  };
}
