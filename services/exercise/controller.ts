/**
 * The exercise controller: takes commands, draws the arm, sets the clock, and tells everybody.
 *
 * What it knows is in its state files; the rest is drawn from them again. A kill in mid-run therefore
 * continues the same run at the same clock.
 */
import type { Logger } from "pino";
import { storyNow } from "../../domain/exercise/mod.ts";
import { InputError } from "../../domain/input.ts";
import type { CatalogueIncident } from "../../domain/pack/types.ts";
import type { LoadedPack } from "../../platform/pack/mod.ts";
import { arrivalsFrom, drawFor, exerciseIn, planFor, type Arm, type Drawn } from "./arm.ts";
import { problem, type RunCommand, type StartCommand } from "./commands.ts";
import {
  clockOf,
  conduct,
  contextFor,
  type GateNotice,
  type Hands,
  type Underway,
} from "./conduct.ts";
import { describeRun } from "./describe.ts";
import { checkFault } from "./faults/mod.ts";
import type { Journal } from "./journal.ts";
import type { Run, StateFiles } from "./state.ts";

/** Time for everybody to fetch their plan before the story begins; a millisecond more per arrival. */
const LEAD_MS = 1_000;

/** What the checkpoint has to know of a run; it reads it from the bucket STATE under `run`. */
export interface RunNotice {
  readonly runId: string;
  readonly topology: string;
  readonly startOfExercise: string;
  readonly startedUnixMs: number;
  readonly pace: number;
  readonly endStoryMs: number;
}

export interface ControllerOptions {
  readonly loaded: Pick<LoadedPack, "pack" | "catalogue" | "exercises">;
  readonly files: StateFiles;
  readonly journal: Journal;
  /** What faults are carried out with. */
  readonly hands: Hands;
  /** Tells an organisation its plan. */
  readonly tell: (organisation: string, plan: Uint8Array) => void;
  /** Tells everybody how far story time may be taken as settled. */
  readonly tellGate: (gate: GateNotice) => void;
  /** Tells the checkpoint about the run. */
  readonly publishRun: (notice: RunNotice) => Promise<void>;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

export class Controller {
  readonly #options: ControllerOptions;
  readonly #planFetches = new Map<string, number>();
  #run: Run | null;
  #incidents: readonly CatalogueIncident[] | null;
  #underway: Underway | null = null;
  /** Whether the next load begins a new set of incidents. */
  #setClosed = true;
  #busy = false;

  constructor(options: ControllerOptions) {
    this.#options = options;
    this.#run = options.files.readRun();
    this.#incidents = options.files.readIncidents();
  }

  /** Takes up the run that was under way when the service was last stopped, if there was one. */
  async resume(): Promise<void> {
    const run = this.#run;
    if (!run) return;
    try {
      const arm = this.#draw(run);
      await this.#publish(arm, run);
      this.#conduct(arm, run);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      // The pack or the incidents are others than those it was started with.
      this.#options.log.error({ err: error, runId: run.runId }, "run cannot be taken up");
      this.#run = null;
    }
  }

  /** Wall-clock time at which the run began, milliseconds since 1970; null when there is none. */
  get begunUnixMs(): number | null {
    return this.#run?.startedUnixMs ?? null;
  }

  /** Whether a run is under way. */
  get isOn(): boolean {
    return this.#run?.phase === "running";
  }

  /** Stops conducting; the run itself goes on by everybody's clock. */
  close(): void {
    this.#underway?.conductor.pause();
    this.#underway?.gate.close();
  }

  /** Takes an organisation's word that all it does up to a story time is done and stored. */
  takeWord(organisation: string, runId: string, storyMs: number): void {
    if (runId === this.#run?.runId) this.#underway?.gate.note(organisation, storyMs);
  }

  async command(command: RunCommand): Promise<object> {
    switch (command.op) {
      case "load":
        return this.#load(command.incidents);
      case "start":
        return await this.#exclusively(() => this.#start(command));
      case "stop":
        return await this.#exclusively(() => this.#stop());
      case "clear_faults":
        return await this.#exclusively(() => this.#clearFaults());
      case "state":
        return this.#describe();
    }
  }

  /** An organisation's plan as it stands; empty when no exercise was started. */
  planOf(organisation: string): Uint8Array {
    const run = this.#run;
    if (!this.#underway || !run) return new Uint8Array();
    this.#planFetches.set(organisation, this.#fetchesOf(organisation) + 1);
    return planFor(this.#underway.arm, run, organisation, this.#underway.gate.limitStoryMs);
  }

  arrivalsOf(organisation: string, offset: number): Uint8Array {
    if (!this.#underway) return new Uint8Array();
    return arrivalsFrom(this.#underway.arm, organisation, offset);
  }

  #load(incidents: readonly CatalogueIncident[]): object {
    if (this.#run?.phase === "running")
      throw new InputError([
        problem(`run \`${this.#run.runId}\` is under way: load before it starts`),
      ]);
    const before = this.#setClosed ? [] : (this.#incidents ?? []);
    // By key, so that a page that is sent again is not there twice.
    const byKey = new Map([...before, ...incidents].map((incident) => [incident.key, incident]));
    this.#incidents = [...byKey.values()];
    this.#setClosed = false;
    this.#options.files.writeIncidents(this.#incidents);
    return { loaded: this.#incidents.length };
  }

  async #start({ exercise, topology, seed, incidents }: StartCommand): Promise<object> {
    if (this.#run?.phase === "running")
      throw new InputError([problem(`run \`${this.#run.runId}\` is under way: stop it first`)]);
    if (topology === undefined)
      throw new InputError([problem("`topology` is missing: name one of the pack")]);
    const loaded = incidents ? incidents === "loaded" : (this.#incidents ?? []).length > 0;
    const drawn = seed ?? exerciseIn(this.#options.loaded.exercises, exercise).seed;
    const arm = this.#draw({ exercise, topology, seed: drawn, loaded, clearedStoryMs: null });
    await this.#checkFaults(arm);
    this.#underway?.gate.close();
    await this.#underway?.conductor.halt();
    const startedUnixMs = Date.now() + LEAD_MS + arm.plan.arrivals.length;
    const run: Run = {
      runId: `${exercise}.${topology}.${startedUnixMs.toString(36)}`,
      revision: 1,
      exercise,
      topology,
      seed: drawn,
      phase: "running",
      startedUnixMs,
      stoodMs: 0,
      clearedStoryMs: null,
      endStoryMs: arm.plan.endStoryMs,
      done: [],
      loaded,
    };
    this.#setClosed = true;
    this.#planFetches.clear();
    await this.#publish(arm, run);
    this.#save(run);
    this.#conduct(arm, run);
    return this.#describe();
  }

  async #stop(): Promise<object> {
    return await this.#change((endStoryMs) => ({ endStoryMs }));
  }

  /** The emergency stop: the story goes on without faults. */
  async #clearFaults(): Promise<object> {
    return await this.#change((clearedStoryMs) => ({ clearedStoryMs }));
  }

  /** Halts the run that is under way, and goes on with it as changed at the story time of now. */
  async #change(changes: (storyMs: number) => Partial<Run>): Promise<object> {
    if (!this.#underway || this.#run?.phase !== "running")
      throw new InputError([problem("no exercise is running")]);
    const { clock, conductor, gate } = this.#underway;
    const storyMs = storyNow(clock.current, Date.now());
    gate.close();
    await conductor.halt();
    const before = this.#run;
    const run: Run = { ...before, revision: before.revision + 1, ...changes(storyMs) };
    const arm = this.#draw(run);
    await this.#publish(arm, run);
    this.#save(run);
    this.#conduct(arm, run);
    return this.#describe();
  }

  /** The checkpoint is told first: it decides under the run's topology from the first submission on. */
  async #publish(arm: Arm, run: Run): Promise<void> {
    const { startOfExercise } = arm.exercise;
    const { pace, endStoryMs } = clockOf(arm, run);
    const startedUnixMs = run.startedUnixMs + run.stoodMs;
    const { runId, topology } = run;
    const notice = { runId, topology, startOfExercise, startedUnixMs, pace, endStoryMs };
    await this.#options.publishRun(notice);
  }

  /** Tells everybody about the run, and goes through its agenda. */
  #conduct(arm: Arm, run: Run): void {
    const { journal, log, tell, tellGate, hands, signal } = this.#options;
    const { runId, revision, endStoryMs } = run;
    this.#underway?.gate.close();
    this.#underway = conduct({
      arm,
      run,
      hands,
      journal,
      planFetches: (organisation) => this.#fetchesOf(organisation),
      tellGate,
      onDone: (id) => this.#note(id),
      onStood: (stoodMs) => void this.#stood(arm, stoodMs),
      log,
      signal,
    });
    const { conductor, gate } = this.#underway;
    for (const { id } of arm.pack.organisations) tell(id, planFor(arm, run, id, gate.limitStoryMs));
    log.info({ runId, revision, endStoryMs }, "conducting");
    conductor.start();
  }

  /** The clock was put back: the checkpoint dates by it, and whoever asks for a plan gets it. */
  async #stood(arm: Arm, stoodMs: number): Promise<void> {
    if (!this.#run) return;
    const run = { ...this.#run, stoodMs: Math.round(stoodMs) };
    this.#save(run);
    await this.#publish(arm, run).catch((error: unknown) =>
      this.#options.log.warn({ err: error }, "checkpoint not told of the clock"),
    );
  }

  #fetchesOf(organisation: string): number {
    return this.#planFetches.get(organisation) ?? 0;
  }

  #note(id: string): void {
    const run = this.#run;
    if (!run) return;
    const phase = id === "ended" ? "ended" : run.phase;
    this.#save({ ...run, phase, done: [...run.done, id] });
  }

  #describe(): object {
    return describeRun(this.#run, this.#underway);
  }

  #draw(which: Drawn): Arm {
    return drawFor(which, this.#options.loaded, this.#incidents ?? []);
  }

  async #checkFaults(arm: Arm): Promise<void> {
    const planFetches = (organisation: string) => this.#fetchesOf(organisation);
    const context = contextFor({ ...this.#options, arm, planFetches }, () => []);
    const found = await Promise.all(arm.plan.faults.map((fault) => checkFault(fault, context)));
    if (found.flat().length > 0) throw new InputError(found.flat().map(problem));
  }

  async #exclusively<T>(work: () => Promise<T>): Promise<T> {
    if (this.#busy)
      throw new InputError([problem("another command is being carried out: try again")]);
    this.#busy = true;
    try {
      return await work();
    } finally {
      this.#busy = false;
    }
  }

  #save(run: Run): void {
    this.#run = run;
    this.#options.files.writeRun(run);
  }
}
