/**
 * The analysts of an organisation: its desks, in story time, and what they are given.
 *
 * Pure, and a function of the briefing and of what was added: the same additions give the same outcomes
 * in whatever pieces `advance` is called. That is what makes a restart harmless.
 */
import { drawKey } from "../../domain/exercise/mod.ts";
import { SEVERITIES } from "../../domain/pack/types.ts";
import { DeskQueue, serviceMinutes, type Finished } from "../../domain/queueing/mod.ts";
import type { Briefing } from "./briefing.ts";
import { deskCapacity } from "./capacity.ts";
import type { Standin } from "./standin.ts";
import { isActionable, severityOf, type ReadView } from "./view.ts";

/** Something that reaches the analysts at a story time. `source` is the caller's own. */
export interface Matter<S> {
  /** Orders what comes at the same time. */
  readonly id: string;
  readonly storyMs: number;
  /** Story time it is ranked by among others; differs from `storyMs` when it came late. */
  readonly rankedStoryMs: number;
  readonly view: ReadView;
  readonly source: S;
}

/** Work that went through all its desks. */
export interface Outcome<S> {
  readonly matter: Matter<S>;
  /** Portions that analysts had not been given before, as "id/version". */
  readonly fresh: readonly string[];
  /** Whether one of those is an indicator or a mitigation. */
  readonly actionable: boolean;
  readonly startedStoryMs: number;
  readonly finishedStoryMs: number;
  readonly desks: readonly string[];
}

interface Work<S> {
  readonly matter: Matter<S>;
  readonly fresh: readonly string[];
  readonly desks: readonly string[];
  readonly startedStoryMs: number | null;
  /** Place in `desks` of the one that has it. */
  readonly leg: number;
}

export class Analysts<S> {
  readonly #briefing: Briefing;
  readonly #standin: Standin;
  readonly #desks: ReadonlyMap<string, DeskQueue<Work<S>>>;
  readonly #given = new Set<string>();
  readonly #coming: Matter<S>[] = [];
  #reached = -1;

  constructor(briefing: Briefing, standin: Standin) {
    this.#briefing = briefing;
    this.#standin = standin;
    const { changes, startUnixMs } = briefing;
    this.#desks = new Map(
      briefing.profile.desks.map(({ name, shifts }) => [
        name,
        new DeskQueue(deskCapacity(name, shifts, changes, startUnixMs)),
      ]),
    );
  }

  /** Story time up to which everything is settled: what is added comes after it. */
  get reachedStoryMs(): number {
    return this.#reached;
  }

  /** Jobs at the desks, waiting and in hand. */
  get atDesks(): number {
    return [...this.#desks.values()].reduce(
      (sum, { waiting, inHand }) => sum + waiting + inHand,
      0,
    );
  }

  /** Announces what will reach the analysts, later than anything already settled. */
  add(matter: Matter<S>): void {
    if (matter.storyMs <= this.#reached)
      throw new RangeError(`\`${matter.id}\` at ${matter.storyMs}, settled to ${this.#reached}`);
    const place = this.#coming.findLastIndex((other) => inOrder(other, matter) <= 0) + 1;
    this.#coming.splice(place, 0, matter);
  }

  /** Story time of the next thing that happens; Infinity when nothing will. */
  nextStoryMs(): number {
    const queues = [...this.#desks.values()].map((desk) => desk.nextStoryMs());
    return Math.min(this.#coming[0]?.storyMs ?? Number.POSITIVE_INFINITY, ...queues);
  }

  /** Lets story time pass up to and including `toStoryMs`; what was finished, in order. */
  advance(toStoryMs: number): Outcome<S>[] {
    const outcomes: Outcome<S>[] = [];
    for (let at = this.nextStoryMs(); at <= toStoryMs; at = this.nextStoryMs()) {
      this.#reached = Math.max(this.#reached, at);
      for (const desk of this.#desks.values())
        for (const finished of desk.advance(at)) outcomes.push(...this.#passOn(finished));
      while ((this.#coming[0]?.storyMs ?? Number.POSITIVE_INFINITY) <= at)
        this.#admit(this.#coming.shift()!);
    }
    return outcomes;
  }

  /** The same portion of the same version is given to analysts once; a view without news is no work. */
  #admit(matter: Matter<S>): void {
    const fresh = matter.view.portions.map(({ key }) => key).filter((key) => !this.#given.has(key));
    if (fresh.length === 0) return;
    for (const key of fresh) this.#given.add(key);
    const { profile } = this.#briefing;
    const routed = this.#standin
      .route(matter.view, profile)
      .filter((name) => this.#desks.has(name));
    const desks = routed.length > 0 ? routed : profile.desks.slice(0, 1).map(({ name }) => name);
    if (desks.length > 0)
      this.#enter({ matter, fresh, desks, startedStoryMs: null, leg: 0 }, matter.storyMs);
  }

  #enter(work: Work<S>, storyMs: number): void {
    const { matter, desks, leg } = work;
    const desk = desks[leg]!;
    this.#desks.get(desk)!.enter(
      {
        id: matter.id,
        priority: SEVERITIES.indexOf(severityOf(matter.view)),
        arrivalStoryMs: leg === 0 ? matter.rankedStoryMs : storyMs,
        workMs: this.#workMs(matter.view, desk),
        content: work,
      },
      storyMs,
    );
  }

  /** To the next desk at the moment the one before has finished, or out. */
  #passOn(finished: Finished<Work<S>>): Outcome<S>[] {
    const { content: work } = finished.job;
    const startedStoryMs = work.startedStoryMs ?? finished.startedStoryMs;
    const { finishedStoryMs } = finished;
    if (work.leg + 1 < work.desks.length) {
      this.#enter({ ...work, startedStoryMs, leg: work.leg + 1 }, finishedStoryMs);
      return [];
    }
    const { matter, fresh, desks } = work;
    const actionable = matter.view.portions.some(
      (portion) => isActionable(portion) && fresh.includes(portion.key),
    );
    return [{ matter, fresh, actionable, startedStoryMs, finishedStoryMs, desks }];
  }

  /** Drawn per incident, organisation and desk, so that arms differ in nothing else. */
  #workMs(view: ReadView, deskName: string): number {
    const { seed, profile } = this.#briefing;
    const desk = profile.desks.find(({ name }) => name === deskName)!;
    const time = desk.triage.get(severityOf(view));
    if (!time) return 1;
    const keys = ["triage", drawKey(view.incidentId), profile.organisation, deskName];
    const minutes = serviceMinutes(time, seed, ...keys);
    return Math.max(1, Math.round(minutes * 60_000 * this.#standin.effort(view, profile)));
  }
}

function inOrder<S>(a: Matter<S>, b: Matter<S>): number {
  return a.storyMs - b.storyMs || (a.id < b.id ? -1 : Number(a.id > b.id));
}
