/**
 * Packs on disk and in store.
 *
 * - yaml.ts: one YAML file, its value, and line and column of everything in it
 * - folder.ts: the files of a pack, with those of the packs it extends
 * - stored.ts: a pack as JSON becomes a pack again
 * - version.ts: the version that names a pack's content
 * - played.ts: an exercise that people play, by its id
 * - mod.ts: the public door, a folder becomes a pack
 */
import { readFileSync } from "node:fs";
import type { Exercise } from "../../domain/exercise/types.ts";
import {
  type CatalogueIncident,
  isTimelineFile,
  type Pack,
  type PackFile,
  readPack,
} from "../../domain/pack/mod.ts";
import { readFolder } from "./folder.ts";
import { parsePack } from "./stored.ts";
import { contentDigest, packVersion } from "./version.ts";

export { playedExercise } from "./played.ts";
export { parsePack } from "./stored.ts";
export { readYaml } from "./yaml.ts";
export { packVersion } from "./version.ts";

export interface LoadedPack {
  /** Plain JSON: survives JSON.stringify unchanged, so it can be put into the PACK bucket as it is. */
  readonly pack: Pack;
  readonly catalogue: readonly CatalogueIncident[];
  readonly exercises: ReadonlyMap<string, Exercise>;
  /** SHA-256 in hexadecimal over pack, catalogue and exercises together, for the manifest. */
  readonly digest: string;
  /** The rules' unit tests beside the pack, tests/*.yaml, as they are written: no part of its content. */
  readonly testFiles: readonly PackFile[];
  /** Exercises that people play, as they are written: see domain/timeline. No part of its content. */
  readonly timelineFiles: readonly PackFile[];
  /** Every file but these, laid over those of an extended pack: for line and column of what they say. */
  readonly files: readonly PackFile[];
}

/**
 * Reads and checks a pack folder, with the packs it extends.
 * @throws InputError with every problem in every file, each with line and column; with that one
 *   alone when a pack that it extends is missing or leads back.
 */
export function loadPack(dir: string): LoadedPack {
  const { files: all, testFiles, problems } = readFolder(dir);
  const timelineFiles = all.filter(isTimelineFile);
  const files = all.filter((file) => !isTimelineFile(file));
  const content = readPack(files, dir, problems);
  return {
    pack: { ...content.pack, version: packVersion(content.pack) },
    catalogue: content.catalogue,
    exercises: new Map(content.exercises.map((exercise) => [exercise.id, exercise])),
    digest: contentDigest(content),
    testFiles,
    timelineFiles,
    files,
  };
}

/**
 * The rules of a pack, without catalogue and exercises: as they are stored, where somebody stored them, which
 * takes a tenth of the time of reading its folder. Throws InputError as `loadPack` and `parsePack` do.
 */
export function loadRules(where: {
  readonly packDir: string;
  readonly packFile: string | null;
}): Pack {
  const { packDir, packFile } = where;
  if (packFile === null) return loadPack(packDir).pack;
  return parsePack(readFileSync(packFile, "utf8"), packFile);
}
