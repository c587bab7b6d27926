/**
 * The analysts of an organisation: its desks, in story time, and what they are given. Work passes
 * translation when it is written in another language, its triage desks, and disclosure review when what
 * comes of it goes abroad.
 *
 * Pure, and a function of the briefing and of what was added: the same additions give the same outcomes
 * in whatever pieces `advance` is called. That is what makes a restart harmless.
 */
import { SEVERITIES } from "../../domain/pack/types.ts";
import { DeskQueue, type Finished } from "../../domain/queueing/mod.ts";
import { DeskMeter, type DesksAccount } from "./account.ts";
import type { Briefing } from "./briefing.ts";
import { deskCapacity, isClosed } from "./capacity.ts";
import type { AgencyDesk, AgencyProfile, Standin } from "./standin.ts";
import { isActionable, severityOf, type ReadView } from "./view.ts";
import { workMs } from "./work.ts";

/** Something that reaches the analysts at a story time. `source` is the caller's own. */
export interface Matter<S> {
  /** Orders what comes at the same time. */
  readonly id: string;
  readonly storyMs: number;
  /** Story time it is ranked by among others; differs from `storyMs` when it came late. */
  readonly rankedStoryMs: number;
  readonly view: ReadView;
  /** Whether what comes of it passes disclosure review before it is sent. */
  readonly needsReview: boolean;
  readonly source: S;
}

/** Work that was triaged, and work that was reviewed after that. */
export interface Outcome<S> {
  readonly kind: "triaged" | "reviewed";
  readonly matter: Matter<S>;
  /** Portions that analysts had not been given before, as "id/version". */
  readonly fresh: readonly string[];
  /** Whether one of those is an indicator or a mitigation. */
  readonly actionable: boolean;
  readonly startedStoryMs: number;
  readonly finishedStoryMs: number;
  /** Desks it passed to be triaged, translation among them. */
  readonly desks: readonly string[];
  /** Whether nothing keeps it from being sent any more. */
  readonly cleared: boolean;
}

interface Work<S> {
  readonly matter: Matter<S>;
  readonly fresh: readonly string[];
  readonly desks: readonly string[];
  readonly startedStoryMs: number | null;
  /** Place in `desks` of the one that has it; behind the last it is reviewed. */
  readonly leg: number;
}

interface StaffedDesk<S> {
  readonly desk: AgencyDesk;
  readonly queue: DeskQueue<Work<S>>;
  readonly meter: DeskMeter;
}

export class Analysts<S> {
  readonly #briefing: Briefing;
  readonly #standin: Standin;
  readonly #desks: ReadonlyMap<string, StaffedDesk<S>>;
  readonly #given = new Set<string>();
  readonly #coming: Matter<S>[] = [];
  #reached = -1;
  #accountsDue: number[];
  #accountedStoryMs = 0;
  #accounts: DesksAccount[] = [];
  #samplesDue: number[];
  #sampledStoryMs: number[] = [];

  constructor(briefing: Briefing, standin: Standin) {
    this.#briefing = briefing;
    this.#standin = standin;
    this.#accountsDue = [...briefing.accountsAt];
    this.#samplesDue = [...briefing.samplesAt];
    const { desks, translation, review } = briefing.profile;
    const all = [translation, ...desks, review].filter((desk) => desk !== null);
    this.#desks = new Map(all.map((desk) => [desk.name, staffed(desk, briefing)]));
  }

  /** Story time up to which everything is settled: what is added comes after it. */
  get reachedStoryMs(): number {
    return this.#reached;
  }

  /** Jobs at the desks, waiting and in hand. */
  get atDesks(): number {
    return [...this.#desks.values()].reduce(
      (sum, { queue }) => sum + queue.waiting + queue.inHand,
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
    let next = this.#coming[0]?.storyMs ?? Number.POSITIVE_INFINITY;
    for (const { queue } of this.#desks.values()) next = Math.min(next, queue.nextStoryMs());
    return next;
  }

  /** Story time at which the desks give their next account; Infinity when they gave the last. */
  nextAccountStoryMs(): number {
    return this.#accountsDue[0] ?? Number.POSITIVE_INFINITY;
  }

  /** Accounts given since this was last asked. */
  takeAccounts(): DesksAccount[] {
    return this.#accounts.splice(0);
  }

  /** Lets story time pass up to and including `toStoryMs`; what was finished, in order. */
  advance(toStoryMs: number): Outcome<S>[] {
    const outcomes: Outcome<S>[] = [];
    for (let at = this.nextStoryMs(); at <= toStoryMs; at = this.nextStoryMs()) {
      this.#account(at);
      this.#reached = Math.max(this.#reached, at);
      for (const { queue } of this.#desks.values())
        for (const finished of queue.advance(at)) outcomes.push(...this.#passOn(finished));
      this.#reroute(at);
      while ((this.#coming[0]?.storyMs ?? Number.POSITIVE_INFINITY) <= at)
        this.#admit(this.#coming.shift()!);
    }
    this.#account(toStoryMs);
    return outcomes;
  }

  /** The same portion of the same version is given to analysts once; a view without news is no work. */
  #admit(matter: Matter<S>): void {
    const fresh = matter.view.portions.map(({ key }) => key).filter((key) => !this.#given.has(key));
    if (fresh.length === 0) return;
    for (const key of fresh) this.#given.add(key);
    const { profile } = this.#briefing;
    const { translation, foreignLanguage } = profile;
    const foreign = translation !== null && foreignLanguage.has(matter.view.originator);
    const triage = this.#route(matter.view, matter.storyMs);
    const desks = [...(foreign ? [translation.name] : []), ...triage];
    if (triage.length > 0)
      this.#enter({ matter, fresh, desks, startedStoryMs: null, leg: 0 }, matter.storyMs);
  }

  /** The triage desks for a view: of those that are open, unless all are closed. */
  #route(view: ReadView, storyMs: number): readonly string[] {
    const { profile, changes } = this.#briefing;
    const open = profile.desks.filter(({ name }) => !isClosed(changes, name, storyMs));
    const present: AgencyProfile = open.length > 0 ? { ...profile, desks: open } : profile;
    const names = present.desks.map(({ name }) => name);
    const routed = this.#standin.route(view, present).filter((name) => names.includes(name));
    return routed.length > 0 ? routed : names.slice(0, 1);
  }

  /** What a closed desk leaves behind begins anew at the others; without others it waits there. */
  #reroute(at: number): void {
    const { profile, changes } = this.#briefing;
    for (const { name } of profile.desks) {
      const { queue } = this.#desks.get(name)!;
      if (queue.waiting + queue.inHand === 0 || !isClosed(changes, name, at)) continue;
      if (profile.desks.every((desk) => isClosed(changes, desk.name, at))) continue;
      for (const { content } of queue.vacate()) this.#moveOn(content, at);
    }
  }

  /** To the desk whose turn it is, or to others when that one is closed. */
  #moveOn(work: Work<S>, at: number): void {
    const { changes, profile } = this.#briefing;
    const open = profile.desks.filter(({ name }) => !isClosed(changes, name, at));
    if (open.length === 0 || !isClosed(changes, work.desks[work.leg]!, at))
      return this.#enter(work, at);
    const passed = work.desks.slice(0, work.leg);
    const ahead = this.#route(work.matter.view, at).filter((name) => !passed.includes(name));
    // When all others have seen it before, one of them sees it again.
    const others = ahead.length > 0 ? ahead : open.slice(0, 1).map(({ name }) => name);
    this.#enter({ ...work, desks: [...passed, ...others] }, at);
  }

  #enter(work: Work<S>, storyMs: number): void {
    const { matter, desks, leg } = work;
    const { desk, queue } = this.#desks.get(desks[leg] ?? this.#briefing.profile.review!.name)!;
    queue.enter(
      {
        id: matter.id,
        priority: SEVERITIES.indexOf(severityOf(matter.view)),
        arrivalStoryMs: leg === 0 ? matter.rankedStoryMs : storyMs,
        workMs: workMs(matter.view, desk, this.#briefing, this.#standin, storyMs),
        content: work,
      },
      storyMs,
    );
  }

  /** To the next desk at the moment the one before has finished, or out. */
  #passOn({ job, startedStoryMs, finishedStoryMs }: Finished<Work<S>>): Outcome<S>[] {
    const work = { ...job.content, leg: job.content.leg + 1 };
    const { matter, desks, leg } = work;
    const begun = { ...work, startedStoryMs: work.startedStoryMs ?? startedStoryMs };
    if (leg < desks.length) {
      this.#moveOn(begun, finishedStoryMs);
      return [];
    }
    const triaged = leg === desks.length;
    const reviewed = triaged && matter.needsReview && this.#briefing.profile.review !== null;
    if (reviewed) this.#enter(begun, finishedStoryMs);
    return [outcomeOf(begun, triaged ? "triaged" : "reviewed", finishedStoryMs, !reviewed)];
  }

  /** Accounts that are due by then: of everything that happened before, and of nothing after. */
  #account(storyMs: number): void {
    while (this.nextAccountStoryMs() <= storyMs) {
      const toStoryMs = this.#accountsDue.shift()!;
      this.#sample(toStoryMs);
      const desks = [...this.#desks.values()].map(({ queue, meter }) =>
        meter.close(queue, toStoryMs),
      );
      const sampledStoryMs = this.#sampledStoryMs.splice(0);
      const fromStoryMs = this.#accountedStoryMs;
      this.#accounts.push({ fromStoryMs, toStoryMs, desks, sampledStoryMs });
      this.#accountedStoryMs = toStoryMs;
    }
    this.#sample(storyMs);
  }

  /** Counts jobs for the times that are due by then: nothing has happened since. */
  #sample(storyMs: number): void {
    while ((this.#samplesDue[0] ?? Number.POSITIVE_INFINITY) <= storyMs) {
      this.#sampledStoryMs.push(this.#samplesDue.shift()!);
      for (const { queue, meter } of this.#desks.values()) meter.sample(queue);
    }
  }
}

function staffed<S>(desk: AgencyDesk, briefing: Briefing): StaffedDesk<S> {
  const { changes, work, duty, startUnixMs } = briefing;
  const capacity = deskCapacity(desk.name, desk.shifts, changes, startUnixMs, { work, duty });
  const meter = new DeskMeter(desk.name, capacity);
  return { desk, queue: new DeskQueue(capacity, meter), meter };
}

function outcomeOf<S>(
  { matter, fresh, desks, startedStoryMs }: Work<S>,
  kind: Outcome<S>["kind"],
  finishedStoryMs: number,
  cleared: boolean,
): Outcome<S> {
  const actionable = matter.view.portions.some(
    (portion) => isActionable(portion) && fresh.includes(portion.key),
  );
  return {
    kind,
    matter,
    fresh,
    actionable,
    startedStoryMs: startedStoryMs ?? finishedStoryMs,
    finishedStoryMs,
    desks,
    cleared,
  };
}

function inOrder<S>(a: Matter<S>, b: Matter<S>): number {
  return a.storyMs - b.storyMs || (a.id < b.id ? -1 : Number(a.id > b.id));
}
