/** Links of a topology: nobody is linked to itself, no pair twice, no topology extends itself. */
import type { Problem } from "../input.ts";
import { idOf } from "./layout.ts";
import type { FilesByKind } from "./names.ts";
import { each, eachText, type PackFile, type Path, placeOf, problemAt } from "./source.ts";

interface WrittenLink {
  readonly path: Path;
  readonly between: readonly [string, string];
}

const pairKey = (between: readonly string[]): string => between.toSorted().join(" – ");

/** Links written one by one or as a star; a mesh only fills what these leave open. */
function writtenLinks(file: PackFile): WrittenLink[] {
  const single = each(file.value, "links.*").flatMap(({ path, value }): WrittenLink[] => {
    const [a, b] = eachText(value, "between.*").map((found) => found.value);
    return a === undefined || b === undefined ? [] : [{ path, between: [a, b] }];
  });
  const stars = each(file.value, "stars.*").flatMap(({ path, value }) => {
    const hub = eachText(value, "hub")[0]?.value;
    return eachText(value, "spokes.*").map((spoke): WrittenLink => {
      return { path: [...path, ...spoke.path], between: [hub ?? "", spoke.value] };
    });
  });
  return [...single, ...stars];
}

function checkLinks(file: PackFile): Problem[] {
  const seen = new Map<string, Path>();
  return writtenLinks(file).flatMap(({ path, between }) => {
    if (between[0] === between[1]) {
      const message = `\`${between[0]}\` is linked to itself; a link is between two organisations`;
      return [problemAt(file, path, message)];
    }
    const before = seen.get(pairKey(between));
    seen.set(pairKey(between), path);
    if (before === undefined) return [];
    const message = `link \`${pairKey(between)}\` is already at ${placeOf(file, before)}; each pair may stand once`;
    return [problemAt(file, path, message)];
  });
}

const parentOf = (file: PackFile | undefined): string | undefined =>
  eachText(file?.value, "extends")[0]?.value;

function checkExtends(file: PackFile, byId: ReadonlyMap<string, PackFile>): Problem[] {
  const passed = new Set([idOf(file)]);
  for (let parent = parentOf(file); parent !== undefined; parent = parentOf(byId.get(parent))) {
    if (passed.has(parent)) {
      const message = `\`${parent}\` leads back to itself; a topology may extend one that does not extend it`;
      return parent === idOf(file) ? [problemAt(file, ["extends"], message)] : [];
    }
    passed.add(parent);
  }
  return [];
}

export function checkTopologies(files: FilesByKind): Problem[] {
  const byId = new Map(files.topology.map((file) => [idOf(file), file]));
  return files.topology.flatMap((file) => [...checkLinks(file), ...checkExtends(file, byId)]);
}
