/** Keeps the record of what is played from its beginning, and writes its run directory. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Timeline } from "../../domain/timeline/mod.ts";
import type { LoadedPack } from "../../platform/pack/mod.ts";
import type { ExerciseState, Fabric } from "../fabric/mod.ts";
import { announcePlayed, collect, collectPlayed, type Collector } from "../run/mod.ts";

export interface RecordOptions {
  readonly fabric: Fabric;
  readonly loaded: LoadedPack;
  readonly timeline: Timeline;
  readonly dir: string;
  /** Asked at the end: everybody who joined. */
  readonly attended: () => readonly string[];
}

const LOOK_EVERY_MS = 2_000;

export class PlayRecord {
  readonly #options: RecordOptions;
  readonly #collector: Collector;
  readonly #begunUnixMs = Date.now();
  #announced = "";

  private constructor(options: RecordOptions, collector: Collector) {
    this.#options = options;
    this.#collector = collector;
  }

  static async begin(options: RecordOptions): Promise<PlayRecord> {
    return new PlayRecord(options, await collect(options.fabric.bus));
  }

  /** Tells the metrics service of each run that begins, until the signal. */
  async follow(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.#announce().catch((error: Error) => {
        console.error(`the run is not told to the metrics service yet: ${error.message}`);
      });
      await sleep(LOOK_EVERY_MS, undefined, { signal }).catch(() => {});
    }
  }

  /**
   * Ends the run that is under way and writes its directory; says what could not be written. null when nothing
   * was started.
   */
  async finish(): Promise<readonly string[] | null> {
    const { fabric, loaded, timeline, dir } = this.#options;
    let told = await this.#told();
    if (!told.play) return null;
    if (told.phase === "running") {
      await fabric.operator.stop();
      told = await this.#told();
    }
    const play = told.play!;
    const seed = told.seed ?? timeline.seed;
    const [collector, begunUnixMs] = [this.#collector, this.#begunUnixMs];
    const attended = this.#options.attended();
    const kept = { collector, begunUnixMs, attended };
    const source = { fabric, loaded, timeline, play, seed, dir };
    const { missing } = await collectPlayed({ ...source, ...kept });
    return missing;
  }

  async #announce(): Promise<void> {
    const { fabric, loaded, timeline } = this.#options;
    const { play, seed = timeline.seed } = await this.#told();
    if (!play || play.runId === this.#announced) return;
    await announcePlayed({ fabric, loaded, timeline, play, seed });
    this.#announced = play.runId;
  }

  #told(): Promise<ExerciseState> {
    return this.#options.fabric.operator.state();
  }
}
