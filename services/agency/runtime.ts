/**
 * What an organisation does, tied together: its own incidents and what it receives go through its
 * analysts in story time; what they finish goes out.
 *
 * Timers only pace it. Everything that is sent is a function of the briefing and the inbox, so that a
 * restart at any moment takes up where the store says, and sends nothing else.
 */
import type { Logger } from "pino";
import { reconnectedFrom } from "../../domain/faults/mod.ts";
import { storyNow, unixAt } from "../../domain/exercise/mod.ts";
import { subjects } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { Analysts } from "./analysts.ts";
import type { Briefing, OwnArrival } from "./briefing.ts";
import { upFrom } from "./capacity.ts";
import { StoryGate } from "./gate.ts";
import type { InboxHandlers } from "./inbox.ts";
import {
  desksReceipt,
  ownSubmission,
  receivedReceipt,
  refusedReceipt,
  type Received,
  type Sender,
} from "./messages.ts";
import { deliveredMatter, ownMatter } from "./matters.ts";
import type { Outbox } from "./outbox.ts";
import type { PlayStore } from "./play-store.ts";
import { messagesOf, sendingOf, type Opening, type Source } from "./sending.ts";
import type { Standin } from "./standin.ts";
import type { AgencyStore, Outgoing } from "./store.ts";
import { readView, type ReadView } from "./view.ts";
import { Word } from "./word.ts";

const { Delivery, SubmissionOutcome, View } = sekisho.v1;
const LONGEST_TIMER_MS = 60_000;

interface Current {
  readonly briefing: Briefing;
  readonly analysts: Analysts<Source>;
  /** Story time up to which an earlier process has told the world what was finished. */
  readonly settledStoryMs: number;
  readonly gate: StoryGate;
  /** Arrivals that no analyst works on: a team's, and what goes out at once. */
  readonly unworked: readonly OwnArrival[];
}

/** How an exercise stands that people play. */
export interface Scene {
  readonly run: string;
  readonly phase: "running" | "paused" | "ended";
  readonly storyMs: number;
  readonly unixMs: number;
}

export interface RuntimeOptions {
  readonly organisation: string;
  readonly standin: Standin;
  readonly store: AgencyStore;
  readonly play: PlayStore;
  readonly outbox: Pick<Outbox, "send" | "flush">;
  readonly log: Logger;
  /** Tells the controller that all up to a story time is done and stored by the exchange. */
  readonly giveWord?: (runId: string, storyMs: number) => void;
  /** Told when something happened that who plays the organisation wants to see. */
  readonly onChange?: () => void;
  /** Wall-clock time, milliseconds since 1970. */
  readonly now?: () => number;
}

export class AgencyRuntime implements InboxHandlers {
  readonly #options: RuntimeOptions;
  readonly #now: () => number;
  readonly #seen = new Set<string>();
  readonly #sentAtOnce = new Set<string>();
  #current: Current | null = null;
  #caughtUp = false;
  #stopped = false;
  #timer: NodeJS.Timeout | undefined;
  readonly #word: Word;
  /** Story time that has passed here. */
  #passedStoryMs = 0;
  /** The last time the gate opened: beyond which story time, and when. */
  #opening: Opening = { beyondStoryMs: Number.POSITIVE_INFINITY, unixMs: 0 };

  constructor(options: RuntimeOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.#word = new Word(options.giveWord, options.log, this.#now);
  }

  /** From here on story time may pass: nothing of what waited in the inbox is missing any more. */
  caughtUp(): void {
    this.#caughtUp = true;
    this.#tick();
  }

  /** Run it takes part in; "" for none. */
  get runId(): string {
    return this.#current?.briefing.runId ?? "";
  }

  /** Everything that was sent up to then has been received: story time may pass further. */
  collected(storyMs: number): void {
    if (!this.#current) return;
    const { gate } = this.#current;
    this.#opening = { beyondStoryMs: gate.openToMs, unixMs: this.#now() };
    gate.collected(storyMs);
    this.#tick();
  }

  /**
   * Something is done on the fabric at that story time: it may not pass beyond. When it was done the
   * clock is put back by as long as the story stood there.
   */
  limited(storyMs: number, startedUnixMs: number): void {
    if (!this.#current) return;
    const { gate, briefing } = this.#current;
    const { clock } = briefing;
    if (clock.kind === "running" && startedUnixMs > clock.startedUnixMs)
      this.#current = {
        ...this.#current,
        briefing: { ...briefing, clock: { ...clock, startedUnixMs } },
      };
    if (storyMs <= gate.limitStoryMs) return;
    this.#opening = { beyondStoryMs: gate.openToMs, unixMs: this.#now() };
    gate.limited(storyMs);
    this.#tick();
  }

  /** Gives the last word again, for one that was lost on the way. */
  repeatWord(): void {
    this.#word.repeat();
    const { briefing, gate } = this.#current ?? {};
    // Where nobody waits for the broker nothing is held up.
    if (!briefing || briefing.clock.kind === "waiting" || !Number.isFinite(briefing.lookaheadMs))
      return;
    this.#word.warnIfHeldUp(briefing.clock.endStoryMs, gate?.holdUp ?? {});
  }

  /** How the exercise stands; null when none goes on that people play. */
  get scene(): Scene | null {
    const briefing = this.#current?.briefing;
    if (!briefing || briefing.play === "unattended" || briefing.clock.kind === "waiting")
      return null;
    const unixMs = this.#now();
    const { kind: phase } = briefing.clock;
    return { run: briefing.runId, phase, storyMs: storyNow(briefing.clock, unixMs), unixMs };
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  /** Takes over a plan: a new run, or a new revision of the one it works by. */
  adopt(briefing: Briefing): void {
    const { store, standin, log } = this.#options;
    store.enterRun(briefing.runId);
    this.#seen.clear();
    this.#sentAtOnce.clear();
    const analysts = new Analysts<Source>(briefing, standin);
    const settledStoryMs = store.settledStoryMs(briefing.runId);
    const before = this.runId === briefing.runId ? this.#current?.gate : undefined;
    const limit = Math.max(briefing.limitStoryMs, before?.limitStoryMs ?? 0);
    const gate = new StoryGate(briefing.lookaheadMs, before?.collectedStoryMs, limit);
    this.#word.begin(briefing.runId);
    this.#passedStoryMs = 0;
    const byTeam = briefing.play === "team";
    const unworked = briefing.arrivals.filter(({ atOnce }) => byTeam || atOnce);
    this.#current = { briefing, analysts, settledStoryMs, gate, unworked };
    for (const arrival of briefing.arrivals)
      if (!byTeam && !arrival.atOnce) analysts.add(ownMatter(arrival, briefing));
    const rows = store.deliveries(briefing.runId);
    for (const row of rows) this.#restore(row.row, row.bytes, row.enteredStoryMs);
    const { runId, revision } = briefing;
    log.info({ runId, revision, arrivals: briefing.arrivals.length, rows: rows.length }, "plan");
    this.#tick();
    this.#options.onChange?.();
  }

  onDelivery(delivery: sekisho.v1.Delivery, view: ReadView, attempts: number): void {
    const { store, outbox } = this.#options;
    const received = this.#receivedFrom(delivery, view);
    const entry = this.#entry(received.arrivalStoryMs);
    const portions = view.portions.map(({ key }) => key);
    const freshPortions = portions.filter((key) => !this.#seen.has(key));
    const bytes = Delivery.encode(delivery).finish();
    const { row, isNew } = store.receive(
      { id: delivery.id, bytes, run: this.#sender.run, attempts },
      entry?.enteredStoryMs ?? null,
      (rowNumber, created, times) => {
        // What is delivered again entered when it came first.
        const slipStoryMs = created ? (entry?.slipStoryMs ?? 0) : 0;
        const event = { portions, freshPortions, attempts: times, slipStoryMs };
        return receivedReceipt(this.#sender, { ...received, row: rowNumber }, event, created);
      },
    );
    outbox.flush();
    if (isNew) this.#announce({ ...received, row }, view, entry?.enteredStoryMs ?? null);
    this.#options.onChange?.();
  }

  onAsked(asked: sekisho.v1.ReleaseAsked): void {
    const { play, onChange } = this.#options;
    play.noteAsked(this.#sender.run, asked, this.scene?.storyMs ?? 0);
    onChange?.();
  }

  onStatement(statement: sekisho.v1.Statement): void {
    const { play, onChange } = this.#options;
    play.noteAnswer(this.#sender.run, statement);
    onChange?.();
  }

  onResult({ messageId, outcome, reasons }: sekisho.v1.SubmissionResult): void {
    const { store, log } = this.#options;
    const accepted = outcome === SubmissionOutcome.SUBMISSION_OUTCOME_ACCEPTED;
    store.noteResult(messageId, accepted ? "accepted" : "rejected", reasons);
    if (!accepted) log.warn({ messageId, reasons }, "submission rejected");
    this.#current?.gate.answered(messageId);
    this.#tick();
    this.#options.onChange?.();
  }

  onRefused(code: string, sequence: number): void {
    this.#options.outbox.send([refusedReceipt(this.#sender, code, sequence)]);
  }

  get #sender(): Sender {
    const { organisation, store } = this.#options;
    return { organisation, run: this.#current?.briefing.runId ?? store.run };
  }

  get #byTeam(): boolean {
    return this.#current?.briefing.play === "team";
  }

  #receivedFrom(delivery: sekisho.v1.Delivery, { incidentId }: ReadView): Received {
    // A team sees it at once: it arrives when it comes.
    if (this.#byTeam)
      return { row: 0, delivery, incidentId, arrivalStoryMs: this.scene?.storyMs ?? 0 };
    const transmissions = this.#current?.briefing.profile.transmissionMs;
    const interruptions = this.#current?.briefing.interruptions ?? [];
    const arrivalStoryMs = reconnectedFrom(
      interruptions.filter(({ arrivals }) => arrivals),
      delivery.storyMs + (transmissions?.get(delivery.submitter) ?? 0),
    );
    return { row: 0, delivery, incidentId, arrivalStoryMs };
  }

  /**
   * When a delivery reaches the analysts: at its arrival, or just after what is already settled when it
   * came too late for that. While the organisation is down nothing is late.
   */
  #entry(arrivalStoryMs: number): { enteredStoryMs: number; slipStoryMs: number } | null {
    if (!this.#current) return null;
    if (this.#byTeam) return { enteredStoryMs: arrivalStoryMs, slipStoryMs: 0 };
    const { briefing, analysts, settledStoryMs } = this.#current;
    const settled = Math.max(analysts.reachedStoryMs, settledStoryMs);
    const enteredStoryMs = Math.max(arrivalStoryMs, settled + 1);
    const dueStoryMs = upFrom(briefing.changes, arrivalStoryMs);
    return { enteredStoryMs, slipStoryMs: Math.max(0, enteredStoryMs - dueStoryMs) };
  }

  #restore(row: number, bytes: Uint8Array, storedStoryMs: number | null): void {
    const delivery = Delivery.decode(bytes);
    // What it found out itself was never delivered.
    if (delivery.submitter === this.#options.organisation) return;
    const { incidentId, originator, portions } = View.decode(delivery.view);
    const view = readView(incidentId, originator, portions);
    const received = this.#receivedFrom(delivery, view);
    const enteredStoryMs =
      storedStoryMs ?? this.#entry(received.arrivalStoryMs)?.enteredStoryMs ?? null;
    if (storedStoryMs === null && enteredStoryMs !== null)
      this.#options.store.setEntered(row, enteredStoryMs);
    this.#announce({ ...received, row }, view, enteredStoryMs);
  }

  #announce(received: Received, view: ReadView, enteredStoryMs: number | null): void {
    for (const { key } of view.portions) this.#seen.add(key);
    // Of a team's organisation the analysts do nothing by themselves.
    if (enteredStoryMs === null || !this.#current || this.#byTeam) return;
    const { profile } = this.#current.briefing;
    const { standin } = this.#options;
    const matter = deliveredMatter(received, view, enteredStoryMs, { profile, standin });
    this.#current.analysts.add(matter);
    this.#arm();
  }

  /** Lets story time pass to where the clock is, and sends what was finished meanwhile. */
  #tick(): void {
    if (!this.#current || !this.#caughtUp || this.#stopped) return;
    const { briefing, analysts, gate } = this.#current;
    const { clock } = briefing;
    if (clock.kind === "waiting") return;
    const toStoryMs = Math.min(storyNow(clock, this.#now()), gate.openToMs);
    this.#passedStoryMs = toStoryMs;
    const { standin, outbox } = this.#options;
    const messages = analysts.advance(toStoryMs).flatMap((outcome) => {
      const sending = sendingOf(briefing, outcome.finishedStoryMs, this.#opening);
      const { profile } = briefing;
      const sent = messagesOf(outcome, sending, this.#sender, { standin, profile });
      for (const message of sent) this.#expectAnswer(message, gate, sending.sentStoryMs);
      return sent;
    });
    messages.push(...analysts.takeAccounts().map((each) => desksReceipt(this.#sender, each)));
    outbox.send(messages);
    this.#find(toStoryMs);
    if (messages.length > 0) this.#options.onChange?.();
    this.#word.give(gate.wordAt(toStoryMs, clock.endStoryMs));
    this.#arm();
  }

  /**
   * What the organisation comes to know of by itself: a team finds it in its inbox. What goes out at once
   * does so, however often it is looked at: its id is known.
   */
  #find(toStoryMs: number): void {
    const { briefing } = this.#current!;
    const { play, outbox, onChange } = this.#options;
    const due = this.#current!.unworked.filter(({ storyMs }) => storyMs <= toStoryMs);
    if (this.#byTeam) {
      const { runId } = briefing;
      const found = due.filter((arrival) => play.noteKnowledge(runId, arrival, this.#now()));
      if (found.length > 0) onChange?.();
      return;
    }
    const sent = due
      .filter(({ incident }) => !this.#sentAtOnce.has(incident.id))
      .map(({ incident, storyMs }) => {
        this.#sentAtOnce.add(incident.id);
        const sending = sendingOf(briefing, storyMs, this.#opening);
        return ownSubmission(this.#sender, incident, sending);
      });
    outbox.send(sent);
    if (sent.length > 0) onChange?.();
  }

  /** What waits for the end of an interruption concerns nobody before that. */
  #expectAnswer({ messageId, subject }: Outgoing, gate: StoryGate, sentStoryMs: number): void {
    if (subject !== subjects.incident(this.#options.organisation)) return;
    // After a restart everything is sent once more, and most of it was answered before.
    if (this.#options.store.isAnswered(messageId)) return;
    gate.sent(messageId, sentStoryMs);
  }

  #arm(): void {
    clearTimeout(this.#timer);
    if (!this.#current || !this.#caughtUp || this.#stopped) return;
    const { briefing, analysts, gate } = this.#current;
    const { clock } = briefing;
    if (clock.kind === "waiting" || clock.kind === "paused") return;
    // From where story time was last let pass to, not from where the clock is: what lies between is due.
    const word = gate.nextWordMs(this.#passedStoryMs, clock.endStoryMs);
    const known = this.#current.unworked
      .map(({ storyMs }) => storyMs)
      .filter((at) => at > this.#passedStoryMs);
    const next = Math.min(analysts.nextStoryMs(), analysts.nextAccountStoryMs(), word, ...known);
    // What would be finished after the story's end is never sent; behind the gate it is not time yet.
    if (next > clock.endStoryMs || next > gate.openToMs) return;
    const waitMs = Math.max(0, unixAt(clock, next) - this.#now());
    this.#timer = setTimeout(() => this.#tick(), Math.min(waitMs, LONGEST_TIMER_MS));
  }
}
