/**
 * Conducts a run: does what the agenda says when the clock gets there, once, and goes on after a
 * restart with what was not done yet. What belongs to one fault happens in order; nothing else waits.
 */
import { unixAt, type ArmPlan, type PlannedFault } from "../../domain/exercise/mod.ts";
import { agendaOf, type AgendaItem } from "./agenda.ts";
import { actsOnFabric, beginFault, endFault, mayHoldUp, type FaultContext } from "./faults/mod.ts";
import type { Gate } from "./gate.ts";
import type { Journal, JournalEntry } from "./journal.ts";
import type { RunClock } from "./run-clock.ts";

const LONGEST_TIMER_MS = 60_000;

export interface ConductorOptions {
  readonly runId: string;
  readonly plan: ArmPlan;
  readonly clock: RunClock;
  readonly done: readonly string[];
  readonly journal: Journal;
  readonly faults: FaultContext;
  /** The exercise ends when every organisation is through with the story. */
  readonly gate: Pick<Gate, "ended" | "reached" | "release">;
  /** Story time at which faults were taken away: what ends then, ends at once. null: they were not. */
  readonly clearedStoryMs: number | null;
  /** Called when an item is done, before the next one of its kind begins. */
  readonly onDone: (id: string) => void;
}

export class Conductor {
  readonly #options: ConductorOptions;
  readonly #agenda: readonly AgendaItem[];
  readonly #begun: Set<string>;
  readonly #threads = new Map<string, Promise<void>>();
  readonly #active = new Map<string, PlannedFault>();
  readonly #wanted = new Map<string, PlannedFault>();
  #timer: NodeJS.Timeout | undefined;
  #paused = false;

  constructor(options: ConductorOptions) {
    this.#options = options;
    this.#begun = new Set(options.done);
    this.#agenda = agendaOfRun(options);
    for (const fault of options.plan.faults) {
      const [began, ended] = ["start", "end"].map((step) => `fault:${fault.name}:${step}`);
      if (this.#begun.has(began!) && !this.#begun.has(ended!)) this.#active.set(fault.name, fault);
    }
    for (const [name, fault] of this.#active) this.#wanted.set(name, fault);
  }

  /** Faults that hold at the moment. */
  get active(): readonly PlannedFault[] {
    return [...this.#active.values()];
  }

  /**
   * Faults that are to hold: of those that begin or end at the same time each has to know of the others,
   * before any of them is through.
   */
  get wanted(): readonly PlannedFault[] {
    return [...this.#wanted.values()];
  }

  /** Begins what is due, and sets a timer for what comes next. */
  start(): void {
    clearTimeout(this.#timer);
    if (this.#paused) return;
    const now = Date.now();
    for (const item of this.#agenda)
      if (this.#dueUnixMs(item) <= now && !this.#begun.has(item.id)) this.#begin(item);
    const open = this.#agenda.filter(({ id }) => !this.#begun.has(id));
    if (open.length === 0) return;
    const wait = Math.min(...open.map((item) => this.#dueUnixMs(item))) - now;
    this.#timer = setTimeout(() => this.start(), Math.min(Math.max(1, wait), LONGEST_TIMER_MS));
  }

  /** Begins nothing more. */
  pause(): void {
    this.#paused = true;
    clearTimeout(this.#timer);
  }

  /** Begins nothing more; resolves when what was begun is through. */
  async halt(): Promise<void> {
    this.pause();
    await Promise.all(this.#threads.values());
  }

  #begin(item: AgendaItem): void {
    this.#begun.add(item.id);
    const thread = "fault" in item ? item.fault.name : item.kind;
    // The end is the end of everything.
    const before =
      item.kind === "exercise_ended"
        ? Promise.all([this.#options.gate.ended, ...this.#threads.values()])
        : (this.#threads.get(thread) ?? Promise.resolve());
    this.#threads.set(
      thread,
      before.then(() => this.#perform(item)),
    );
  }

  async #perform(item: AgendaItem): Promise<void> {
    const { runId, clock, journal, onDone, faults, gate } = this.#options;
    // A gate that closes before the story is through closes for a run that goes on otherwise.
    if (item.kind === "exercise_ended" && !(await gate.ended)) return;
    // Begun at its place in the story; ended there too, unless the fault keeps the story from it.
    const atOnce = item.kind === "fault_ended" && item.storyMs === this.#options.clearedStoryMs;
    const waits = isBarrier(item) && clock.current.kind === "running" && !atOnce;
    const impatient = item.kind === "fault_ended" && mayHoldUp(item.fault);
    if (waits && !(await gate.reached(barrierOf(item), impatient))) return;
    const entry = await this.#entryFor(item);
    // What the end of the process interrupted is done again at its next start.
    if (faults.signal.aborted) return;
    if (item.kind === "fault_started") this.#active.set(item.fault.name, item.fault);
    if (item.kind === "fault_ended") this.#active.delete(item.fault.name);
    // Before the journal, which a fault may keep waiting.
    if (waits) clock.putBackTo(item.storyMs);
    gate.release(item.id);
    this.start();
    await journal({ ...entry, id: `${runId}:${item.id}`, kind: item.kind });
    if (!faults.signal.aborted) onDone(item.id);
  }

  async #entryFor(item: AgendaItem): Promise<Omit<JournalEntry, "id" | "kind">> {
    const { runId, plan, clock } = this.#options;
    const { storyMs } = item;
    const run = { run: runId, topology: plan.topology };
    switch (item.kind) {
      case "exercise_started":
        return { subject: plan.exercise, storyMs, detail: { ...run, seed: plan.seed } };
      case "exercise_ended":
        return {
          subject: plan.exercise,
          storyMs,
          detail: { ...run, behindMs: String(clock.behindMs) },
        };
      case "window_entered":
        return { subject: item.window, storyMs, detail: run };
      case "fault_started":
      case "fault_ended":
        return await this.#fault(item, run);
    }
  }

  async #fault(
    item: Extract<AgendaItem, { kind: "fault_started" | "fault_ended" }>,
    run: Readonly<Record<string, string>>,
  ): Promise<Omit<JournalEntry, "id" | "kind">> {
    const { fault } = item;
    const { faults } = this.#options;
    const begins = item.kind === "fault_started";
    if (begins) this.#wanted.set(fault.name, fault);
    else this.#wanted.delete(fault.name);
    const outcome = await (begins ? beginFault(fault, faults) : endFault(fault, faults)).then(
      () => (begins ? {} : { verified: "true" }),
      (error: Error) => ({ verified: "false", problem: error.message }),
    );
    return {
      subject: fault.name,
      storyMs: item.storyMs,
      detail: { ...run, type: fault.type, target: fault.target, ...outcome },
    };
  }

  #dueUnixMs(item: AgendaItem): number {
    const clock = this.#options.clock.current;
    // All that is left of a run that was stopped is due.
    return clock.kind === "ended" ? 0 : unixAt(clock, item.storyMs);
  }
}

/** Where the story waits for it: what is at its very time comes after it. */
export const barrierOf = ({ storyMs }: AgendaItem): number => Math.max(0, storyMs - 1);

/** Whether the story waits until it is done. */
export const isBarrier = (item: AgendaItem): boolean => "fault" in item && actsOnFabric(item.fault);

/**
 * What is or was to be done in a run. Of one that was stopped, or whose faults were taken away, before its
 * story came to a fault on the fabric there is nothing to begin any more, nor to end.
 */
export function agendaOfRun({
  plan,
  clock: { current },
  done,
  clearedStoryMs,
}: Pick<ConductorOptions, "plan" | "clock" | "done" | "clearedStoryMs">): AgendaItem[] {
  const goesOn = current.kind === "running" && clearedStoryMs === null;
  const began = ({ name }: PlannedFault): boolean => done.includes(`fault:${name}:start`);
  return agendaOf(plan, current.endStoryMs).filter(
    (item) => goesOn || !isBarrier(item) || ("fault" in item && began(item.fault)),
  );
}
