/** For files that stand beside a pack and use its words, such as played exercises: the pack's own checks. */
import type { Problem } from "../input.ts";
import { sortByKind } from "./check.ts";
import { checkFault } from "./fault-checks.ts";
import { LabelReader } from "./labels.ts";
import { looseWorld } from "./loose.ts";
import { collectNames, type Names } from "./names.ts";
import type { Found, PackFile } from "./source.ts";

/** What a pack declares, and how it checks what is written with it. */
export interface PackWords {
  readonly names: Names;
  readonly labels: LabelReader;
  /** Everything that is wrong with a fault of another file than the pack's. */
  readonly checkFault: (file: PackFile, fault: Found) => Problem[];
}

/** @param packFiles of a pack that has been checked */
export function wordsOf(packFiles: readonly PackFile[]): PackWords {
  const files = sortByKind(packFiles);
  const names = collectNames(files);
  const world = looseWorld(files.schemes[0], files.communities[0]);
  if (world === null) throw new RangeError("the files are no checked pack");
  return {
    names,
    labels: new LabelReader(world, names),
    checkFault: (file, fault) => checkFault({ file, fault, windows: [], files, names }),
  };
}
