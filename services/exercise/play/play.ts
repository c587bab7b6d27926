/**
 * A played run. Its state says all that is to be done; it is written down before anything is done about it,
 * and everything that is done may be done again. A kill in mid-run therefore goes on with the same run.
 */
import type { Logger } from "pino";
import { setTimeout as sleep } from "node:timers/promises";
import { InputError } from "../../../domain/input.ts";
import { hint, type Pack } from "../../../domain/pack/mod.ts";
import type { ObservedPage, ObservedRequest, PlayState } from "../../../domain/play/mod.ts";
import type { Timeline } from "../../../domain/timeline/mod.ts";
import { arrivalsFrom } from "../arm.ts";
import { problem } from "../commands.ts";
import type { Hands } from "../conduct.ts";
import type { RunNotice } from "../controller.ts";
import type { Journal } from "../journal.ts";
import { advanced, begin, journalled, nextDue } from "./changes.ts";
import { storyAt, unixOf } from "./clock.ts";
import { playState } from "./describe.ts";
import { facilitated, type Facilitation } from "./facilitate.ts";
import { PlayFaults } from "./faults.ts";
import { noticeOf, playArrivals, playPlanFor } from "./plans.ts";
import { sceneOf, type PlayScene } from "../../../domain/play/mod.ts";
import type { PlayFile, PlayRun } from "./state.ts";

/** Time for everybody to fetch their plan before the story begins. */
const LEAD_MS = 1_000;
const POLL_MS = 500;
const LONGEST_TIMER_MS = 60_000;
const AGAIN_MS = 500;
const RENEW_MS = 15_000;

export interface PlayOptions {
  readonly pack: Pack;
  /** Timelines of the pack, by id. Each is read when it is asked for, and throws InputError if it is wrong. */
  readonly timelines: ReadonlyMap<string, () => Timeline>;
  /** A pack that an inject applies, by its folder's name; throws InputError when it cannot be read. */
  readonly packNamed: (name: string) => Pack;
  readonly file: PlayFile;
  readonly journal: Journal;
  readonly hands: Hands;
  readonly tell: (organisation: string, plan: Uint8Array) => void;
  readonly publishRun: (notice: RunNotice) => Promise<void>;
  /** Asks the metrics service. */
  readonly observe: (request: ObservedRequest) => Promise<ObservedPage>;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

export interface StartPlay {
  readonly exercise: string;
  /** Left out: the timeline's. */
  readonly topology?: string | undefined;
  readonly seed?: string | undefined;
}

export class Play {
  readonly #options: PlayOptions;
  readonly #planFetches = new Map<string, number>();
  readonly #faults: PlayFaults;
  #run: PlayRun | null = null;
  #scene: PlayScene | null = null;
  #timer: NodeJS.Timeout | undefined;
  #polling: NodeJS.Timeout | undefined;
  #renewing: NodeJS.Timeout | undefined;
  #asking: Promise<void> | null = null;
  #writing = false;
  #starting = false;
  #toldRevision = 0;
  #closed = false;

  constructor(options: PlayOptions) {
    this.#options = options;
    this.#run = options.file.read();
    const { hands, log, signal } = options;
    this.#faults = new PlayFaults({
      hands,
      log,
      signal,
      packNamed: (name) => (name === null ? options.pack : options.packNamed(name)),
      planFetches: (organisation) => this.#planFetches.get(organisation) ?? 0,
      current: () => this.#scene && this.#run && { scene: this.#scene, run: this.#run },
      change: (change) => this.#change(change),
    });
  }

  /** Takes up the run that was played when the service was last stopped, if there was one. */
  async resume(): Promise<void> {
    const { pack, log } = this.#options;
    const run = this.#run;
    if (!run) return;
    try {
      const scene = sceneOf(this.#timeline(run.exercise), pack, run);
      await this.#take(scene, run);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      // The pack or the timeline are others than those it was started with.
      log.error({ err: error, runId: run.runId }, "played run cannot be taken up");
      this.#run = null;
    }
  }

  /** Stops conducting; the clock goes on. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    clearInterval(this.#polling);
    clearInterval(this.#renewing);
  }

  /** When the run was begun, milliseconds since 1970; null when there is none. */
  get begunUnixMs(): number | null {
    return this.#run?.begunUnixMs ?? null;
  }

  /** Whether it has begun and not ended. */
  get isOn(): boolean {
    return this.#run !== null && this.#run.line.kind !== "ended";
  }

  has(exercise: string): boolean {
    return this.#options.timelines.has(exercise);
  }

  /** Begins a run; throws InputError with everything that does not fit together. */
  async start(what: StartPlay): Promise<object> {
    if (this.isOn) throw refusal(`run \`${this.#run!.runId}\` is under way: stop it first`);
    if (this.#starting || !this.#isThrough)
      throw refusal("another run is being started or ended: try again");
    this.#starting = true;
    try {
      return await this.#start(what);
    } finally {
      this.#starting = false;
    }
  }

  /** Nothing of the run is left to be done. */
  get #isThrough(): boolean {
    return this.#run === null || (this.#run.endTold && this.#run.unwritten.length === 0);
  }

  async #start({ exercise, topology, seed }: StartPlay): Promise<object> {
    const { pack } = this.#options;
    const timeline = this.#timeline(exercise);
    const known = pack.topologies.map(({ id }) => id);
    const drawn = { topology: topology ?? timeline.topology, seed: seed ?? timeline.seed };
    if (!known.includes(drawn.topology))
      throw refusal(`no topology \`${drawn.topology}\`; ${hint(drawn.topology, known)}`);
    const scene = sceneOf(timeline, pack, drawn);
    const run = begin(timeline, drawn, Date.now() + LEAD_MS);
    await this.#faults.check(scene, run);
    this.#planFetches.clear();
    this.#options.file.write(run);
    await this.#take(scene, run);
    return this.describe();
  }

  /** Does what a facilitator or evaluator asks; throws InputError that says why it cannot be done. */
  async command(command: Facilitation): Promise<object> {
    if (!this.#run) throw refusal("no exercise is being played: start one");
    // What happened until now counts for what is decided now.
    if (command.op === "stop") await this.#ask().catch(() => {});
    this.#change((scene, run) => facilitated(scene, run, command, Date.now()));
    return this.describe();
  }

  timeline(): object {
    if (!this.#scene) throw refusal("no exercise is being played: start one");
    return { timeline: this.#scene.timeline };
  }

  /** The answer to `state`, and to every command that changes it. */
  describe(): object {
    const [run, scene] = [this.#run, this.#scene];
    if (!run || !scene)
      return { phase: "idle", runId: "", storyMs: 0, endStoryMs: 0, window: null };
    const play: PlayState = playState(scene, run, Date.now());
    const { runId, exercise, topology, seed, revision } = run;
    const faults = play.faults.map(({ name, target, type, state }) => ({
      name,
      target,
      type,
      phase: state,
    }));
    const { storyMs } = play.clock;
    const endStoryMs = run.line.kind === "ended" ? run.line.endStoryMs : scene.timeline.endMs;
    const common = { runId, exercise, topology, seed, storyMs, endStoryMs, window: null };
    return { ...common, phase: play.phase, revision, faults, play };
  }

  planOf(organisation: string): Uint8Array {
    if (!this.#run || !this.#scene) return new Uint8Array();
    this.#planFetches.set(organisation, (this.#planFetches.get(organisation) ?? 0) + 1);
    return playPlanFor(this.#scene, this.#run, organisation);
  }

  arrivalsOf(organisation: string, offset: number): Uint8Array {
    if (!this.#run || !this.#scene) return new Uint8Array();
    return arrivalsFrom({ arrivals: playArrivals(this.#scene, this.#run) }, organisation, offset);
  }

  #timeline(id: string): Timeline {
    const read = this.#options.timelines.get(id);
    if (read) return read();
    throw refusal(`no exercise \`${id}\`; ${hint(id, [...this.#options.timelines.keys()])}`);
  }

  async #take(scene: PlayScene, run: PlayRun): Promise<void> {
    // The checkpoint is told first: it decides under the run's topology from the first submission on.
    await this.#options.publishRun(noticeOf(scene, run));
    [this.#scene, this.#run, this.#toldRevision] = [scene, run, 0];
    clearInterval(this.#polling);
    clearInterval(this.#renewing);
    this.#polling = setInterval(() => void this.#ask().catch(() => {}), POLL_MS);
    this.#renewing = setInterval(() => this.#faults.renew(), RENEW_MS);
    this.#options.log.info({ runId: run.runId, revision: run.revision }, "playing");
    this.#faults.renew();
    this.#change((known, before) =>
      before.line.kind === "ended" ? before : advanced(known, before, Date.now()),
    );
    this.#work();
  }

  /** Writes the changed run down, and does what it asks for. */
  #change(change: (scene: PlayScene, run: PlayRun) => PlayRun): void {
    const [scene, before] = [this.#scene, this.#run];
    if (!scene || !before || this.#closed) return;
    const run = change(scene, before);
    if (run !== before) this.#options.file.write(run);
    this.#run = run;
    this.#work();
  }

  #work(): void {
    const [scene, run] = [this.#scene, this.#run];
    if (!scene || !run || this.#closed) return;
    if (run.revision > this.#toldRevision) this.#tell(scene, run);
    this.#faults.work();
    if (run.line.kind === "ended" && !run.endTold && isThroughWith(run))
      return this.#change((_, last) =>
        journalled({ ...last, endTold: true }, "exercise_ended", last.exercise, storyOf(last), {}),
      );
    void this.#write();
    clearTimeout(this.#timer);
    if (run.line.kind !== "running") return;
    const waitMs = unixOf(run.line, nextDue(scene, run)) - Date.now();
    this.#timer = setTimeout(
      () => this.#change((known, last) => advanced(known, last, Date.now())),
      Math.min(Math.max(1, waitMs), LONGEST_TIMER_MS),
    );
  }

  #tell(scene: PlayScene, run: PlayRun): void {
    const { tell, publishRun, pack, log } = this.#options;
    this.#toldRevision = run.revision;
    for (const { id } of pack.organisations) tell(id, playPlanFor(scene, run, id));
    publishRun(noticeOf(scene, run)).catch((error: unknown) =>
      log.warn({ err: error }, "checkpoint not told of the clock"),
    );
  }

  /** Asks what was seen on the wire, and goes on with it. One question at a time. */
  #ask(): Promise<void> {
    this.#asking ??= this.#askAll().finally(() => (this.#asking = null));
    return this.#asking;
  }

  async #askAll(): Promise<void> {
    for (let more = this.isOn; more;) {
      const { runId, observedAfter: after } = this.#run!;
      const page = await this.#options.observe({ runId, after });
      if (!page.ok) throw new Error(page.problems.join("; "));
      if (page.facts.length > 0 && this.#run?.runId === runId && this.isOn)
        this.#change((scene, run) =>
          advanced(scene, { ...run, observedAfter: page.next }, Date.now(), page.facts),
        );
      more = page.more && this.isOn;
    }
  }

  /** Entries leave the state once the journal has them, one after the other. */
  async #write(): Promise<void> {
    if (this.#writing) return;
    this.#writing = true;
    const { journal, signal, log } = this.#options;
    try {
      for (;;) {
        const [entry] = this.#run?.unwritten ?? [];
        if (!entry || signal.aborted || this.#closed) break;
        await journal(entry);
        if (signal.aborted) break;
        this.#change((_, run) => ({
          ...run,
          unwritten: run.unwritten.filter(({ id }) => id !== entry.id),
        }));
      }
    } catch (error) {
      log.error({ err: error }, "journal interrupted");
      await sleep(AGAIN_MS, undefined, { signal }).catch(() => {});
    } finally {
      this.#writing = false;
    }
  }
}

const refusal = (message: string): InputError => new InputError([problem(message)]);

/** Nothing of it holds on the fabric any more. */
const isThroughWith = ({ faults, applied }: PlayRun): boolean =>
  faults.every(({ phase }) => phase === "ended") && applied?.phase !== "due";

const storyOf = (run: PlayRun): number => storyAt(run.line, Date.now());
