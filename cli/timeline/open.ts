/** The timeline that a command is about, with the pack that it is played in. */
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Command } from "commander";
import { InputError } from "../../domain/input.ts";
import { hint, type PackFile } from "../../domain/pack/mod.ts";
import { readTimeline, type ReadTimeline } from "../../domain/timeline/mod.ts";
import { readYaml, type LoadedPack } from "../../platform/pack/mod.ts";
import { openPack } from "../policy/mod.ts";

const DEFAULT_PACK = "indo-pacific";

/** `--pack DIR`, for a timeline that does not lie in the pack that it is played in. */
export const timelinePackOption = (command: Command): Command =>
  command.option(
    "--pack <dir>",
    `the world it is played in (default: the pack in whose folder \`exercises\` it lies, else ${DEFAULT_PACK})`,
  );

/** The pack that is named, that a file lies in, or the shipped one. */
export function packFor(path: string, named: string | undefined): LoadedPack {
  const around = dirname(dirname(resolve(path)));
  const own = existsSync(join(around, "pack.yaml")) ? around : DEFAULT_PACK;
  return openPack(named ?? own);
}

export interface Opened extends ReadTimeline {
  readonly loaded: LoadedPack;
}

/**
 * Reads a timeline by the path of its file, or one of the pack by its name.
 * @throws InputError with every problem in it
 */
export function openTimeline(named: string, pack: string | undefined): Opened {
  const loaded = packFor(named, pack);
  return { loaded, ...readTimeline(fileOf(named, loaded), loaded) };
}

/** The file as it is written, from disk or from the pack. */
export function fileOf(named: string, { timelineFiles }: LoadedPack): PackFile {
  if (existsSync(named)) {
    const { file, problems } = readYaml(readFileSync(named, "utf8"), basename(named), named);
    if (problems.length > 0) throw new InputError(problems);
    return file;
  }
  const shipped = timelineFiles.find(({ name }) => name === `exercises/${named}.yaml`);
  if (shipped !== undefined) return shipped;
  const names = timelineFiles.map(({ name }) => basename(name, ".yaml"));
  const message = `\`${named}\` is neither a file nor an exercise to play of this pack; ${hint(named, names)}`;
  throw new InputError([{ file: "", line: 0, column: 0, message }]);
}
