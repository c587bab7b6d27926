/**
 * A pack that extends another is the other's files with its own laid over them. Every value keeps the
 * place where it is written, so that checks of the whole name the right file and line.
 */
import { z } from "zod";
import type { Problem } from "../input.ts";
import { listsOf, mergeFiles, type NameOf } from "./merge.ts";
import { text } from "./schema.ts";
import { checkSchema } from "./schema-problems.ts";
import { each, isMap, type PackFile, problemAt } from "./source.ts";
import { hint } from "./suggest.ts";

const withRemoval = z.looseObject({ remove: z.array(text).default([]) });

interface Removal {
  readonly removed: readonly string[];
  readonly problems: readonly Problem[];
}

/** Names that a file takes out of the base's list, and those that are not there. */
function removalOf(base: PackFile, own: PackFile, list: string, nameOf: NameOf): Removal {
  const { data, problems } = checkSchema(own, withRemoval);
  if (data === undefined) return { removed: [], problems };
  const { remove } = data as z.output<typeof withRemoval>;
  const present = each(base.value, `${list}.*`).flatMap(({ value }) => nameOf(value) ?? []);
  const unknown = remove
    .map((name, i) => ({ name, i }))
    .filter(({ name }) => !present.includes(name))
    .map(({ name, i }) => {
      const message = `the extended pack has no \`${name}\` to remove; ${hint(name, present)}`;
      return problemAt(own, ["remove", i], message);
    });
  return { removed: remove, problems: unknown };
}

interface Laid {
  readonly files: readonly PackFile[];
  readonly problems: readonly Problem[];
}

function layFileOver(base: PackFile, own: PackFile): Laid {
  const lists = Object.entries(listsOf(own.name) ?? {});
  if (lists.length === 0 || !isMap(base.value) || !isMap(own.value)) {
    return { files: [own], problems: [] };
  }
  const baseValues = new Map(Object.entries(base.value));
  const ownValues = new Map(Object.entries(own.value));
  if (own.name === "pack.yaml") {
    // A pack has a name of its own.
    baseValues.delete("name");
    return {
      files: [mergeFiles({ base, own, baseValues, ownValues, removed: [] })],
      problems: [],
    };
  }
  const [list, nameOf] = lists[0]!;
  const { removed, problems } = removalOf(base, own, list, nameOf);
  if (ownValues.delete("remove") && !ownValues.has(list)) ownValues.set(list, []);
  const file = mergeFiles({ base, own, baseValues, ownValues, removed });
  const emptied = own.name === "aggregations.yaml" && removed.length > 0 && isEmpty(file, list);
  return { files: emptied ? [] : [file], problems };
}

/** A pack without any rule of aggregation has no file of them. */
const isEmpty = (file: PackFile, list: string): boolean =>
  each(file.value, `${list}.*`).length === 0;

/**
 * The files of a pack laid over those of the pack it extends. Lists are merged by name (schemes by
 * nation), `remove` takes entries out, keys of pack.yaml replace but for nations, sectors and
 * information kinds, which add; topologies, exercises and catalogues replace those of their name.
 */
export function layOver(base: readonly PackFile[], own: readonly PackFile[]): Laid {
  const mine = new Map(own.map((file) => [file.name, file]));
  const theirs = new Map(base.map((file) => [file.name, file]));
  const inherited = base.filter(({ name }) => !mine.has(name));
  const laid = own.map((file) => {
    const below = theirs.get(file.name);
    return below === undefined ? { files: [file], problems: [] } : layFileOver(below, file);
  });
  return {
    files: [...inherited, ...laid.flatMap(({ files }) => files)],
    problems: laid.flatMap(({ problems }) => problems),
  };
}
