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
import { sekisho } from "../../proto/mod.ts";
import { Analysts, type Matter, type Outcome } from "./analysts.ts";
import type { Briefing } from "./briefing.ts";
import { upFrom } from "./capacity.ts";
import { needsReview } from "./disclosure.ts";
import { StoryGate } from "./gate.ts";
import type { InboxHandlers } from "./inbox.ts";
import {
  desksReceipt,
  ownSubmission,
  receivedReceipt,
  refusedReceipt,
  relaySubmission,
  triagedReceipt,
  type Received,
  type Sender,
  type Sending,
} from "./messages.ts";
import type { Outbox } from "./outbox.ts";
import type { Standin } from "./standin.ts";
import type { AgencyStore, Outgoing } from "./store.ts";
import { subjects } from "../../platform/bus/mod.ts";
import { readView, type ReadView } from "./view.ts";

const { Delivery, SubmissionOutcome, View } = sekisho.v1;
const LONGEST_TIMER_MS = 60_000;
const HELD_UP_MS = 3_000;

/** What reached the analysts: an incident of our own, or a delivery. */
type Source =
  | { readonly kind: "own"; readonly incident: sekisho.v1.Incident; readonly withheld: boolean }
  | { readonly kind: "delivery"; readonly received: Received };

interface Current {
  readonly briefing: Briefing;
  readonly analysts: Analysts<Source>;
  /** Story time up to which an earlier process has told the world what was finished. */
  readonly settledStoryMs: number;
  readonly gate: StoryGate;
}

export interface RuntimeOptions {
  readonly organisation: string;
  readonly standin: Standin;
  readonly store: AgencyStore;
  readonly outbox: Pick<Outbox, "send" | "flush">;
  readonly log: Logger;
  /** Tells the controller that all up to a story time is done and stored by the exchange. */
  readonly giveWord?: (runId: string, storyMs: number) => void;
  /** Wall-clock time, milliseconds since 1970. */
  readonly now?: () => number;
}

export class AgencyRuntime implements InboxHandlers {
  readonly #options: RuntimeOptions;
  readonly #now: () => number;
  readonly #seen = new Set<string>();
  #current: Current | null = null;
  #caughtUp = false;
  #stopped = false;
  #timer: NodeJS.Timeout | undefined;
  #word = -1;
  #wordUnixMs = 0;
  /** Story time that has passed here. */
  #passedStoryMs = 0;
  /** The last time the gate opened: beyond which story time, and when. */
  #opening = { beyondStoryMs: Number.POSITIVE_INFINITY, unixMs: 0 };

  constructor(options: RuntimeOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
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
    if (this.#word >= 0) this.#options.giveWord?.(this.runId, this.#word);
    const { log } = this.#options;
    const clock = this.#current?.briefing.clock;
    const heldUp = clock && clock.kind !== "waiting" && this.#word < clock.endStoryMs;
    if (heldUp && this.#now() - this.#wordUnixMs > HELD_UP_MS)
      log.warn({ word: this.#word, ...this.#current?.gate.holdUp }, "held up");
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
    const analysts = new Analysts<Source>(briefing, standin);
    const settledStoryMs = store.settledStoryMs(briefing.runId);
    const before = this.runId === briefing.runId ? this.#current?.gate : undefined;
    const limit = Math.max(briefing.limitStoryMs, before?.limitStoryMs ?? 0);
    const gate = new StoryGate(briefing.lookaheadMs, before?.collectedStoryMs, limit);
    this.#word = -1;
    this.#wordUnixMs = this.#now();
    this.#passedStoryMs = 0;
    this.#current = { briefing, analysts, settledStoryMs, gate };
    for (const { storyMs, incident, withheld } of briefing.arrivals) {
      const { id, addressees } = incident;
      const view = readView(id, incident.originator, incident.portions);
      const source = { kind: "own", incident, withheld } as const;
      const review = !withheld && needsReview(briefing.profile, { addressees, from: [], storyMs });
      analysts.add({ id, storyMs, rankedStoryMs: storyMs, view, needsReview: review, source });
    }
    const rows = store.deliveries(briefing.runId);
    for (const row of rows) this.#restore(row.row, row.bytes, row.enteredStoryMs);
    const { runId, revision } = briefing;
    log.info({ runId, revision, arrivals: briefing.arrivals.length, rows: rows.length }, "plan");
    this.#tick();
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
  }

  onResult({ messageId, outcome, reasons }: sekisho.v1.SubmissionResult): void {
    const { store, log } = this.#options;
    const accepted = outcome === SubmissionOutcome.SUBMISSION_OUTCOME_ACCEPTED;
    store.noteResult(messageId, accepted ? "accepted" : "rejected", reasons);
    if (!accepted) log.warn({ messageId, reasons }, "submission rejected");
    this.#current?.gate.answered(messageId);
    this.#tick();
  }

  onRefused(code: string, sequence: number): void {
    this.#options.outbox.send([refusedReceipt(this.#sender, code, sequence)]);
  }

  get #sender(): Sender {
    const { organisation, store } = this.#options;
    return { organisation, run: this.#current?.briefing.runId ?? store.run };
  }

  #receivedFrom(delivery: sekisho.v1.Delivery, { incidentId }: ReadView): Received {
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
    const { briefing, analysts, settledStoryMs } = this.#current;
    const settled = Math.max(analysts.reachedStoryMs, settledStoryMs);
    const enteredStoryMs = Math.max(arrivalStoryMs, settled + 1);
    const dueStoryMs = upFrom(briefing.changes, arrivalStoryMs);
    return { enteredStoryMs, slipStoryMs: Math.max(0, enteredStoryMs - dueStoryMs) };
  }

  #restore(row: number, bytes: Uint8Array, storedStoryMs: number | null): void {
    const delivery = Delivery.decode(bytes);
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
    if (enteredStoryMs === null || !this.#current) return;
    const { profile } = this.#current.briefing;
    const from = [received.delivery.submitter, view.originator];
    const matter: Matter<Source> = {
      // Orders what comes at the same time, in every run of the same seed alike.
      id: `${received.incidentId} ${received.delivery.submitter} ${received.delivery.id}`,
      storyMs: enteredStoryMs,
      rankedStoryMs: received.arrivalStoryMs,
      view,
      needsReview:
        this.#options.standin.relays(view, profile) &&
        needsReview(profile, { addressees: [], from, storyMs: enteredStoryMs }),
      source: { kind: "delivery", received },
    };
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
    const outcomes = analysts.advance(toStoryMs);
    const messages = outcomes.flatMap((outcome) => {
      const sending = this.#sending(outcome.finishedStoryMs);
      const sent = this.#messagesOf(outcome, sending);
      for (const message of sent) this.#expectAnswer(message, gate, sending.sentStoryMs);
      return sent;
    });
    messages.push(...analysts.takeAccounts().map((each) => desksReceipt(this.#sender, each)));
    this.#options.outbox.send(messages);
    const word = gate.wordAt(toStoryMs, clock.endStoryMs);
    if (word > this.#word) {
      this.#word = word;
      this.#wordUnixMs = this.#now();
      this.repeatWord();
    }
    this.#arm();
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
    if (clock.kind === "waiting") return;
    // From where story time was last let pass to, not from where the clock is: what lies between is due.
    const word = gate.nextWordMs(this.#passedStoryMs, clock.endStoryMs);
    const next = Math.min(analysts.nextStoryMs(), analysts.nextAccountStoryMs(), word);
    // What would be finished after the story's end is never sent; behind the gate it is not time yet.
    if (next > clock.endStoryMs || next > gate.openToMs) return;
    const waitMs = Math.max(0, unixAt(clock, next) - this.#now());
    this.#timer = setTimeout(() => this.#tick(), Math.min(waitMs, LONGEST_TIMER_MS));
  }

  #sending(finishedStoryMs: number): Sending {
    const { clock, interruptions } = this.#current!.briefing;
    // While the gate was closed the story itself stood still: no send was intended then.
    const opened = finishedStoryMs > this.#opening.beyondStoryMs ? this.#opening.unixMs : 0;
    const intendedUnixMs = Math.max(unixAt(clock, finishedStoryMs), opened);
    const sentStoryMs = reconnectedFrom(
      interruptions.filter(({ sends }) => sends),
      finishedStoryMs,
    );
    return { finishedStoryMs, sentStoryMs, intendedUnixMs };
  }

  #messagesOf(outcome: Outcome<Source>, sending: Sending): Outgoing[] {
    const { briefing } = this.#current!;
    const { source, view } = outcome.matter;
    const { kind, cleared } = outcome;
    switch (source.kind) {
      case "own":
        if (!cleared || source.withheld) return [];
        return [ownSubmission(this.#sender, source.incident, sending)];
      case "delivery": {
        const { received } = source;
        const triaged = kind === "triaged" ? [triagedReceipt(this.#sender, received, outcome)] : [];
        if (!cleared || !this.#options.standin.relays(view, briefing.profile)) return triaged;
        const { delivery } = received;
        const relay = relaySubmission(this.#sender, delivery, sending);
        return [...triaged, relay];
      }
    }
  }
}
