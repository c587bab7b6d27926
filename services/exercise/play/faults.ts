/**
 * Carries out the faults of a played run, one thing at a time for each. What is done holds for a lease and
 * is renewed while the fault lasts, the story's clock may go or stand: it ends when the story says so, and
 * soon after a controller that is lost.
 */
import type { Logger } from "pino";
import { InputError } from "../../../domain/input.ts";
import type { Pack } from "../../../domain/pack/mod.ts";
import { problem } from "../commands.ts";
import type { Hands } from "../conduct.ts";
import {
  beginFault,
  checkFault,
  endFault,
  persistently,
  renewFault,
  requestFor,
  type FaultContext,
} from "../faults/mod.ts";
import { advanced, endingFaults, faultDone, packDone } from "./changes.ts";
import { storyAt } from "./clock.ts";
import { faultFrom, planOf, type PlayScene } from "../../../domain/play/mod.ts";
import { soFar, type AppliedPack, type PlayFault, type PlayRun } from "./state.ts";

const LEASE_MS = 60_000;

export interface PlayFaultsOptions {
  readonly hands: Hands;
  readonly log: Logger;
  readonly signal: AbortSignal;
  readonly planFetches: (organisation: string) => number;
  /** A pack by its name, null for the exercise's own; throws InputError when it cannot be read. */
  readonly packNamed: (name: string | null) => Pack;
  /** The run as it stands; null when there is none. */
  readonly current: () => { readonly scene: PlayScene; readonly run: PlayRun } | null;
  /** Changes the run when something is done. */
  readonly change: (change: (scene: PlayScene, run: PlayRun) => PlayRun) => void;
}

export class PlayFaults {
  readonly #options: PlayFaultsOptions;
  readonly #busy = new Set<string>();
  #applying = false;

  constructor(options: PlayFaultsOptions) {
    this.#options = options;
  }

  /** Throws InputError with everything that injects ask for and that cannot be done here. */
  async check(scene: PlayScene, run: PlayRun): Promise<void> {
    const { injects } = scene.timeline;
    const context = this.#context(scene, run, () => []);
    const packs = injects.flatMap(({ controlNumber, applyPack }) =>
      applyPack === null ? [] : this.#unusable(controlNumber, applyPack),
    );
    const faults = injects.flatMap((inject) =>
      inject.faults.map((fault) => faultFrom(scene, fault, 0)),
    );
    const found = await Promise.all(faults.map((fault) => checkFault(fault, context)));
    const problems = [...packs, ...new Set(found.flat())];
    if (problems.length > 0) throw new InputError(problems.map(problem));
  }

  #unusable(controlNumber: string, name: string): string[] {
    try {
      this.#options.packNamed(name);
      return [];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const [first] = error.problems;
      return [`inject \`${controlNumber}\` applies pack \`${name}\`: ${first?.message ?? ""}`];
    }
  }

  /** Begins and ends what the run's state asks for. */
  work(): void {
    const { run } = this.#options.current() ?? {};
    if (run?.applied?.phase === "due" && !this.#applying) void this.#apply(run.applied, run.runId);
    for (const each of run?.faults ?? []) {
      const { name } = each.fault;
      const isOpen = each.phase === "due" || each.phase === "ending";
      if (!isOpen || this.#busy.has(name)) continue;
      this.#busy.add(name);
      void this.#carryOut(each, run!.runId);
    }
  }

  /** What holds goes on holding; what ended by itself while nobody was here is done again. */
  renew(): void {
    const { scene, run } = this.#options.current() ?? {};
    if (!scene || !run) return;
    const { log } = this.#options;
    for (const { fault, phase } of run.faults) {
      if (phase !== "active" || this.#busy.has(fault.name)) continue;
      renewFault(
        fault,
        this.#context(scene, run, () => this.#wanted()),
      ).catch((error: unknown) => log.warn({ err: error, fault: fault.name }, "fault not renewed"));
    }
  }

  /** Another pack is put in force, with all that faults change in the rules. */
  async #apply(applied: AppliedPack, runId: string): Promise<void> {
    const { hands, signal, change, packNamed } = this.#options;
    this.#applying = true;
    const base = JSON.stringify(packNamed(applied.pack));
    const work = () => hands.rules({ ...requestFor(this.#wanted()), base });
    const outcome = await persistently(work, signal).then(
      () => ({ verified: "true" }),
      (error: Error) => ({ verified: "false", problem: error.message }),
    );
    this.#applying = false;
    if (signal.aborted) return;
    change((_, run) => {
      if (run.runId !== runId) return run;
      return packDone(run, applied, storyAt(run.line, Date.now()), outcome);
    });
  }

  async #carryOut({ fault, phase }: PlayFault, runId: string): Promise<void> {
    const { current, signal, change } = this.#options;
    const { scene, run: before } = current()!;
    const context = this.#context(scene, before, () => this.#wanted());
    const begins = phase === "due";
    const outcome = await (begins ? beginFault(fault, context) : endFault(fault, context)).then(
      () => (begins ? {} : { verified: "true" }),
      (error: Error) => ({ verified: "false", problem: error.message }),
    );
    this.#busy.delete(fault.name);
    // What the end of the process interrupted is done again at its next start.
    if (signal.aborted) return;
    change((known, run) => {
      if (run.runId !== runId) return run;
      const now = Date.now();
      const storyMs = storyAt(run.line, now);
      const next = faultDone(run, fault.name, begins ? "active" : "ended", storyMs, outcome);
      // One that was only just beginning when everything was to end.
      if (run.cleared) return endingFaults(next, () => true, storyMs);
      return advanced(known, next, now);
    });
  }

  /** Faults that are to hold. */
  #wanted(): FaultContext["plan"]["faults"] {
    return (this.#options.current()?.run.faults ?? [])
      .filter(({ phase }) => phase === "due" || phase === "active")
      .map(({ fault }) => fault);
  }

  #context(scene: PlayScene, run: PlayRun, active: FaultContext["active"]): FaultContext {
    const { hands, signal, planFetches } = this.#options;
    return {
      plan: planOf(scene, soFar(run)),
      pace: run.line.kind === "ended" ? 1 : run.line.pace,
      leaseMs: LEASE_MS,
      ...hands,
      planFetches,
      active,
      signal,
    };
  }
}
