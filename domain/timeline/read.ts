/** From a file as it is written to a timeline, or every mistake in it. */
import type { CatalogueIncident, Pack, PackFile } from "../pack/mod.ts";
import type { WrittenTimeline } from "./schema.ts";
import type { Timeline } from "./types.ts";

/** The pack that a timeline is played in, as it was loaded. */
export interface TimelineWorld {
  readonly pack: Pack;
  readonly catalogue: readonly CatalogueIncident[];
  /** For names of desks and levels that faults refer to. */
  readonly files: readonly PackFile[];
}

export interface ReadTimeline {
  readonly timeline: Timeline;
  /** As it is written, valid: what is exported. */
  readonly written: WrittenTimeline;
}

/**
 * Checks and assembles the file of a played exercise.
 * @throws InputError with every problem in it, in the order of its lines
 */
export function readTimeline(file: PackFile, world: TimelineWorld): ReadTimeline {
  throw new Error(`not yet: ${file.name} ${world.pack.name}`);
}
