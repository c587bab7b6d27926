/** What the controller of a played exercise must not forget: one file, replaced whole. */
import { join } from "node:path";
import type { PlannedFault } from "../../../domain/exercise/mod.ts";
import type { ObservedFact, PlayedSoFar, PlayState } from "../../../domain/play/mod.ts";
import type { TimelineState } from "../../../domain/timeline/mod.ts";
import type { JournalEntry } from "../journal.ts";
import { readJson, replace } from "../state.ts";
import type { PlayLine } from "./clock.ts";

/** A fault of a released inject. `toStoryMs` lies at the horizon when nobody knows how long it lasts. */
export interface PlayFault {
  readonly controlNumber: string;
  readonly fault: PlannedFault;
  readonly openEnded: boolean;
  /** `due`: it is to begin; `ending`: it is to be ended. */
  readonly phase: "due" | "active" | "ending" | "ended";
}

/** Rules that an inject put in force. */
export interface AppliedPack {
  /** null: the exercise's own again. */
  readonly pack: string | null;
  readonly controlNumber: string;
  readonly phase: "due" | "done";
}

/** How an inject was released. */
export interface Release {
  readonly controlNumber: string;
  /** When it was carried out: later than it was due when nobody was there to do it. */
  readonly storyMs: number;
  /** Who fired it; null: nobody. */
  readonly by: string | null;
  /** Incident that it brought into the exchange; null: none. */
  readonly incidentId: string | null;
}

export interface PlayRun {
  readonly runId: string;
  /** Id of the timeline. */
  readonly exercise: string;
  readonly topology: string;
  readonly seed: string;
  readonly begunUnixMs: number;
  /** Counts what organisations have to be told anew. */
  readonly revision: number;
  readonly line: PlayLine;
  readonly timeline: TimelineState;
  /** In the order in which they were released. */
  readonly releases: readonly Release[];
  readonly faults: readonly PlayFault[];
  /** Rules other than the exercise's own, the latest; null: there never were any. */
  readonly applied: AppliedPack | null;
  /** Whether faults were cleared: none will hold any more. */
  readonly cleared: boolean;
  /** Up to where the metrics service was asked. */
  readonly observedAfter: number;
  /** Facts whose story time is still to come. */
  readonly waiting: readonly ObservedFact[];
  /** What incidents name as their sources. */
  readonly derived: Readonly<Record<string, readonly string[]>>;
  readonly judged: readonly {
    readonly expectation: string;
    readonly atMs: number;
    readonly unixMs: number;
  }[];
  readonly ratings: PlayState["ratings"];
  readonly notes: PlayState["notes"];
  readonly improvements: PlayState["improvements"];
  /** Entries that the journal has not got yet, each with an id of its own. */
  readonly unwritten: readonly JournalEntry[];
  /** Entries so far, written or not. */
  readonly entries: number;
  /** Whether the journal was told of the end. */
  readonly endTold: boolean;
}

/** The run as a plan knows it. */
export const soFar = ({ releases, faults, line }: PlayRun): PlayedSoFar => ({
  releases,
  faults: faults.map(({ fault }) => fault),
  endStoryMs: line.kind === "ended" ? line.endStoryMs : null,
});

/** Its phase, as everybody is told. */
export const phaseOf = ({ line }: PlayRun): PlayLine["kind"] => line.kind;

export class PlayFile {
  readonly #path: string;

  constructor(dir: string) {
    this.#path = join(dir, "play.json");
  }

  /** The run that was played last; null when none was. */
  read(): PlayRun | null {
    const run = readJson(this.#path) as PlayRun | null;
    // One that was begun before there were any has none.
    return run && { ...run, improvements: run.improvements ?? [] };
  }

  write(run: PlayRun): void {
    replace(this.#path, run);
  }
}
