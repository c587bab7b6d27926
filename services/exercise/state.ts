/**
 * What the controller must not forget: the run it conducts, and the incidents it was given. Files are
 * replaced whole, so that a kill at any moment leaves the old one or the new one.
 */
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CatalogueIncident } from "../../domain/pack/types.ts";

export interface Run {
  readonly runId: string;
  /** Counts what organisations have to be told anew. */
  readonly revision: number;
  readonly exercise: string;
  readonly topology: string;
  readonly seed: string;
  readonly phase: "running" | "ended";
  /** Wall-clock time of story zero, as it was when the run began. */
  readonly startedUnixMs: number;
  /** Real milliseconds that the story stood still since, and its clock with it. */
  readonly stoodMs: number;
  /** Story time at which all faults were taken away; null: they were not. */
  readonly clearedStoryMs: number | null;
  /** Earlier than planned when it was stopped. */
  readonly endStoryMs: number;
  /** Ids of what the agenda had done so far. */
  readonly done: readonly string[];
  /** Whether its incidents were loaded; false: the pack's catalogue. */
  readonly loaded: boolean;
}

export class StateFiles {
  readonly #runPath: string;
  readonly #incidentsPath: string;

  constructor(dir: string) {
    this.#runPath = join(dir, "run.json");
    this.#incidentsPath = join(dir, "incidents.json");
  }

  /** The run that was started last; null when there was none. */
  readRun(): Run | null {
    return readJson(this.#runPath) as Run | null;
  }

  writeRun(run: Run): void {
    replace(this.#runPath, run);
  }

  /** Incidents that were loaded; null when there are none. */
  readIncidents(): CatalogueIncident[] | null {
    return readJson(this.#incidentsPath) as CatalogueIncident[] | null;
  }

  writeIncidents(incidents: readonly CatalogueIncident[]): void {
    replace(this.#incidentsPath, incidents);
  }
}

/** Reads a file of state; null when there is none. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new Error(`\`${path}\` cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

/** Replaces a file of state whole. */
export function replace(path: string, value: unknown): void {
  const next = `${path}.next`;
  writeFileSync(next, JSON.stringify(value), { mode: 0o600 });
  renameSync(next, path);
}
