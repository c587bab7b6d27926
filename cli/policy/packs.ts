/** Which pack a question is asked of: the shipped one, from wherever the command is run. */
import { existsSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import type { Command } from "commander";
import { loadPack, type LoadedPack } from "../../platform/pack/mod.ts";

const SHIPPED = join(import.meta.dirname, "../../packs");
const DEFAULT_PACK = "indo-pacific";

/** `--pack DIR`, for commands that ask about one pack. */
export function packOption(command: Command): Command {
  return command.option(
    "--pack <dir>",
    "the world whose rules are asked: a folder, or the name of a shipped pack",
    DEFAULT_PACK,
  );
}

/**
 * Loads a pack by its folder, or a shipped one by its name.
 * @throws InputError with every problem in its files.
 */
export function openPack(named: string): LoadedPack {
  const shipped = shownFrom(process.cwd(), join(SHIPPED, named));
  const isPack = (dir: string) => existsSync(join(dir, "pack.yaml"));
  return loadPack(!isPack(named) && isPack(shipped) ? shipped : named);
}

/** A path as somebody in that folder would write it; absolute where that leads out of it. */
function shownFrom(folder: string, path: string): string {
  const within = relative(folder, path);
  return within.startsWith("..") || isAbsolute(within) || within === "" ? path : within;
}
