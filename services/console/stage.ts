/**
 * How the exercise stands, asked of its controller once a second: the clock for everybody, its state for
 * who watches, and for each organisation the injects that were addressed to it.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { TeamInject, TeamInjects } from "../../domain/console/mod.ts";
import { renderBanner } from "../../domain/marking/mod.ts";
import type { PlayState } from "../../domain/play/mod.ts";
import type { Inject } from "../../domain/timeline/mod.ts";
import type { Exchange } from "./exchange.ts";
import type { Hub } from "./hub.ts";
import { Refusal } from "./refusal.ts";
import type { World } from "./world.ts";

const ASK_EVERY_MS = 1_000;

export interface StageOptions {
  readonly exchange: Exchange;
  readonly world: World;
  readonly hub: Hub;
}

interface Told {
  readonly phase: "idle" | "running" | "ended";
  readonly play?: PlayState | null;
}

export class Stage {
  readonly #options: StageOptions;
  #play: PlayState | null = null;
  #reachable = true;
  /** What was last told of, so that only changes are. */
  #stateTold = "";
  readonly #injectsTold = new Map<string, string>();

  constructor(options: StageOptions) {
    this.#options = options;
  }

  /** Null: not started. */
  get play(): PlayState | null {
    return this.#play;
  }

  get reachable(): boolean {
    return this.#reachable;
  }

  /** Story time at this moment; 0 before it began. */
  get storyMs(): number {
    const clock = this.#play?.clock;
    if (!clock) return 0;
    const { storyMs, asOfUnixMs, pace, endStoryMs } = clock;
    return Math.min(storyMs + Math.max(0, Date.now() - asOfUnixMs) * pace, endStoryMs);
  }

  /** Day of the story, YYYY-MM-DD: agreements are judged on it. */
  get day(): string {
    const { exercise } = this.#options.world;
    const start = this.#play?.clock.startOfExercise ?? exercise.startOfExercise;
    return new Date(Date.parse(start) + this.storyMs).toISOString().slice(0, 10);
  }

  /** Asks until the signal. */
  async follow(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.look();
      await sleep(ASK_EVERY_MS, undefined, { signal }).catch(() => {});
    }
  }

  /** Asks now, and tells what changed. */
  async look(): Promise<void> {
    const { exchange, hub } = this.#options;
    try {
      const told = await exchange.exercise<Told>({ op: "state" });
      this.#play = told.play ?? null;
      this.#reach(true);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#reach(error.code !== "unreachable");
    }
    hub.tell(this.clockFrame());
    this.#tellChanges();
  }

  clockFrame() {
    const play = this.#play;
    const phase = play?.phase ?? "waiting";
    return { kind: "clock", phase, clock: play?.clock ?? null, nowUnixMs: Date.now() } as const;
  }

  /** What has been said to an organisation, and the situation that is known to all players. */
  injectsOf(organisation: string): TeamInjects {
    const { timeline } = this.#options.world;
    const states = new Map(this.#play?.injects.map((one) => [one.controlNumber, one]));
    const released = timeline.injects.flatMap((inject) => {
      const state = states.get(inject.controlNumber);
      // What an inject brings into the exchange arrives by the exchange, or does not.
      const said = inject.eventType !== "Facilitation" && inject.incident === null;
      const theirs = said && inject.toOrg.includes(organisation);
      if (!theirs || state?.status !== "released") return [];
      return [{ inject, releasedStoryMs: state.releasedStoryMs ?? 0 }];
    });
    const injects = released
      .toSorted((a, b) => a.releasedStoryMs - b.releasedStoryMs)
      .map(({ inject, ...rest }, place) => ({
        ...this.#shown(inject),
        ...rest,
        number: place + 1,
      }));
    const move = this.#play?.move ?? null;
    const moves = timeline.moves
      .filter(({ moveNumber }) => move !== null && moveNumber <= move)
      .map(({ moveNumber, situationTime, situationDescription, discussionQuestions }) => ({
        moveNumber,
        situationTime,
        situation: situationDescription,
        questions: discussionQuestions,
      }));
    return { injects, moves };
  }

  #shown(inject: Inject): Omit<TeamInject, "number" | "releasedStoryMs"> {
    const { title, details, fromOrg, deliveryMethod, sourceType, marking } = inject;
    const { pack } = this.#options.world;
    return {
      title,
      text: details,
      from: fromOrg,
      method: deliveryMethod,
      source: sourceType,
      marking: marking ? renderBanner(marking, pack.schemes) : "",
    };
  }

  #reach(reachable: boolean): void {
    if (this.#reachable === reachable) return;
    this.#reachable = reachable;
    this.#options.hub.tell({ kind: "exchange", reachable });
  }

  #tellChanges(): void {
    const { hub, world } = this.#options;
    const state = JSON.stringify({ ...this.#play, clock: this.#play?.clock.pace });
    if (state === this.#stateTold) return;
    this.#stateTold = state;
    hub.tell({ kind: "exercise" });
    for (const { id } of world.organisations) {
      const injects = JSON.stringify(this.injectsOf(id));
      if (injects === this.#injectsTold.get(id)) continue;
      this.#injectsTold.set(id, injects);
      hub.tell({ kind: "injects", organisation: id });
    }
  }
}
