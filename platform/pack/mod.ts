/**
 * Packs on disk.
 *
 * - yaml.ts: one YAML file, its value, and line and column of everything in it
 * - version.ts: the version that names a pack's content
 * - mod.ts: the public door, a folder becomes a pack
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Exercise } from "../../domain/exercise/types.ts";
import { InputError } from "../../domain/input.ts";
import { type CatalogueIncident, type Pack, readPack } from "../../domain/pack/mod.ts";
import { contentDigest, packVersion } from "./version.ts";
import { readYaml } from "./yaml.ts";

export interface LoadedPack {
  /** Plain JSON: survives JSON.stringify unchanged, so it can be put into the PACK bucket as it is. */
  readonly pack: Pack;
  readonly catalogue: readonly CatalogueIncident[];
  readonly exercises: ReadonlyMap<string, Exercise>;
  /** SHA-256 in hexadecimal over pack, catalogue and exercises together, for the manifest. */
  readonly digest: string;
}

/** YAML files of a folder and its subfolders, as paths with forward slashes, in a fixed order. */
function yamlFiles(dir: string): string[] {
  try {
    return readdirSync(dir, { recursive: true, encoding: "utf8" })
      .map((name) => name.replaceAll("\\", "/"))
      .filter((name) => /\.ya?ml$/.test(name))
      .toSorted();
  } catch {
    const message = `no pack folder \`${dir}\`; expected a folder with pack.yaml in it`;
    throw new InputError([{ file: "", line: 0, column: 0, message }]);
  }
}

/**
 * Reads and checks a pack folder.
 * @throws InputError with every problem in every file, each with line and column.
 */
export function loadPack(dir: string): LoadedPack {
  const read = yamlFiles(dir).map((name) => {
    const path = join(dir, name);
    return readYaml(readFileSync(path, "utf8"), name, path);
  });
  const content = readPack(
    read.map(({ file }) => file),
    dir,
    read.flatMap(({ problems }) => problems),
  );
  return {
    pack: { ...content.pack, version: packVersion(content.pack) },
    catalogue: content.catalogue,
    exercises: new Map(content.exercises.map((exercise) => [exercise.id, exercise])),
    digest: contentDigest(content),
  };
}
