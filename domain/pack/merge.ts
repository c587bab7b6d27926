/** Two files of one name as one: entry by entry, key by key, and everything keeps its place. */
import { eachText, isMap, type PackFile, type Path, type Position } from "./source.ts";

/** The name of an entry in a list: entries of one name replace each other. */
export type NameOf = (entry: unknown) => string | undefined;

const namedBy =
  (key: string): NameOf =>
  (entry) =>
    eachText(entry, key)[0]?.value;

const itself: NameOf = (entry) => (typeof entry === "string" ? entry : undefined);

/** Files that are merged, with the lists in them that are merged entry by entry. */
const LISTS: Readonly<Record<string, Readonly<Record<string, NameOf>>>> = {
  "pack.yaml": { sectors: itself, informationKinds: itself },
  "schemes.yaml": { schemes: namedBy("nation") },
  "organisations.yaml": { organisations: namedBy("id") },
  "communities.yaml": { communities: namedBy("id") },
  "agreements.yaml": { agreements: namedBy("id") },
  "aggregations.yaml": { aggregations: namedBy("id") },
};

export const listsOf = (name: string): Readonly<Record<string, NameOf>> | undefined =>
  Object.hasOwn(LISTS, name) ? LISTS[name] : undefined;

/** A value and where it is written. */
interface Piece {
  readonly value: unknown;
  readonly file: PackFile;
  readonly path: Path;
}

const piecesOf = ({ value, file, path }: Piece): [string, Piece][] =>
  Object.entries(value as object).map(([key, inner]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    return [key, { value: inner, file, path: [...path, step] }];
  });

/** The base's entries in their places, replaced by own entries of their names; then the other own ones. */
function mergeLists(
  base: Piece,
  own: Piece,
  nameOf: NameOf,
  removed: readonly string[],
): [number, Piece][] {
  const mine = piecesOf(own).map(([, piece]) => piece);
  const theirs = piecesOf(base)
    .map(([, piece]) => piece)
    .filter(({ value }) => !removed.includes(nameOf(value) ?? ""));
  const replaced = theirs.map((piece) => {
    const name = nameOf(piece.value);
    return mine.find(({ value }) => name !== undefined && nameOf(value) === name) ?? piece;
  });
  return [...[...replaced, ...mine.filter((piece) => !replaced.includes(piece))].entries()];
}

/** What becomes of a key that both files have: its parts, or null when the own value replaces the other. */
function mergeValues(
  base: Piece,
  own: Piece,
  nameOf: NameOf | undefined,
  removed: readonly string[],
): readonly (readonly [string | number, Piece])[] | null {
  if (nameOf && Array.isArray(base.value) && Array.isArray(own.value)) {
    return mergeLists(base, own, nameOf, removed);
  }
  const maps = isMap(base.value) && isMap(own.value);
  return maps ? [...new Map([...piecesOf(base), ...piecesOf(own)])] : null;
}

const keyOf = (path: Path): string => JSON.stringify(path.map(String));

/** Looks a path up by its first two steps, then by its first; what is nowhere is asked of the own file. */
function locateBy(pieces: ReadonlyMap<string, Piece>, own: PackFile): PackFile["locate"] {
  return (path, at): Position => {
    const depth = [2, 1].find((length) => pieces.has(keyOf(path.slice(0, length)))) ?? 0;
    const piece = pieces.get(keyOf(path.slice(0, depth))) ?? { file: own, path: [] };
    const found = piece.file.locate([...piece.path, ...path.slice(depth)], at);
    return { ...found, file: found.file ?? piece.file.shown };
  };
}

/** Values of two files, by key, as far as they are to be merged. */
export interface Layers {
  readonly base: PackFile;
  readonly own: PackFile;
  readonly baseValues: ReadonlyMap<string, unknown>;
  readonly ownValues: ReadonlyMap<string, unknown>;
  /** Names of the base's entries that are left out. */
  readonly removed: readonly string[];
}

/** The merged file: of the own file's name, with each value where it is really written. */
export function mergeFiles({ base, own, baseValues, ownValues, removed }: Layers): PackFile {
  const pieces = new Map<string, Piece>();
  const merged = [...new Set([...baseValues.keys(), ...ownValues.keys()])].map((key) => {
    const theirs = { value: baseValues.get(key), file: base, path: [key] };
    const mine = { value: ownValues.get(key), file: own, path: [key] };
    const piece = ownValues.has(key) ? mine : theirs;
    pieces.set(keyOf([key]), piece);
    const both = ownValues.has(key) && baseValues.has(key);
    const parts = both ? mergeValues(theirs, mine, listsOf(own.name)?.[key], removed) : null;
    if (parts === null) return [key, piece.value] as const;
    for (const [step, part] of parts) pieces.set(keyOf([key, step]), part);
    const values = parts.map(([step, { value }]) => [step, value] as const);
    const list = Array.isArray(piece.value);
    return [key, list ? values.map(([, value]) => value) : Object.fromEntries(values)] as const;
  });
  return { ...own, value: Object.fromEntries(merged), locate: locateBy(pieces, own) };
}
