/**
 * Where decisions lie. The broker keeps every subject in memory for as long as a message under it, so that a
 * subject for each submission would have it grow with all that was ever decided. The decisions on one outbox
 * share a fixed number of subjects instead, by their sequence, and under each they lie in the order of their
 * sequences: who stores one names the last that lies there, which is of an earlier submission. One that comes
 * when a later has been stored has a subject of its own.
 */
import { JetStreamApiError, type JetStreamManager, type MsgRequest } from "@nats-io/jetstream";
import {
  JetStreamError,
  streams,
  subjects,
  type PipelinedPublisher,
  type SubmissionName,
} from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";

type Decision = sekisho.v1.Decision;

/** JetStream: the subject's last sequence is not the expected one. */
const WRONG_LAST_SEQUENCE = 10071;
/** JetStream: no message found. */
const NO_MESSAGE = 10037;

export interface StoredDecision {
  readonly decision: Decision;
  /** As they lie in DECISIONS. */
  readonly bytes: Uint8Array;
  /** In DECISIONS. */
  readonly sequence: number;
}

/** What lies last under a subject. */
interface Last {
  /** In DECISIONS; 0: nothing lies there. */
  readonly sequence: number;
  /** Sequence of its submission in its outbox. */
  readonly of: number;
}

const NOTHING: Last = { sequence: 0, of: 0 };

export class DecisionStream {
  readonly #publisher: Pick<PipelinedPublisher, "publish">;
  readonly #manager: JetStreamManager;
  /** By subject. What is no longer the last is refused by the broker, and then looked up. */
  readonly #lasts = new Map<string, Last>();

  constructor(publisher: Pick<PipelinedPublisher, "publish">, manager: JetStreamManager) {
    this.#publisher = publisher;
    this.#manager = manager;
  }

  /** Stores the first decision on a submission; resolves with that, or with the one that lies there already. */
  async storeFirst(decision: Decision): Promise<StoredDecision> {
    const name = { organisation: decision.submitter, sequence: decision.outboxSequence };
    const subject = subjects.decision(name.organisation, name.sequence);
    const bytes = sekisho.v1.Decision.encode(decision).finish();
    for (;;) {
      const last = this.#lasts.get(subject) ?? NOTHING;
      if (last.of >= name.sequence) return await this.#storeLate(name, decision, bytes);
      const sequence = await this.#put(subject, bytes, last.sequence);
      if (sequence !== null) {
        this.#lasts.set(subject, { sequence, of: name.sequence });
        return { decision, bytes, sequence };
      }
      await this.#lastUnder(subject);
    }
  }

  /** The decision on this submission; null when there is none. */
  async find({ organisation, sequence }: SubmissionName): Promise<StoredDecision | null> {
    const subject = subjects.decision(organisation, sequence);
    const last = await this.#lastUnder(subject);
    if (!last || last.decision.outboxSequence < sequence) return null;
    if (last.decision.outboxSequence === sequence) return last;
    const found = await this.#search(subject, sequence, last.sequence);
    return (
      found ?? (await this.#get({ last_by_subj: subjects.lateDecision(organisation, sequence) }))
    );
  }

  /** What lies under its subject is as late or later: either it is among them, or it can no longer be. */
  async #storeLate(
    name: SubmissionName,
    decision: Decision,
    bytes: Uint8Array,
  ): Promise<StoredDecision> {
    const found = await this.find(name);
    if (found) return found;
    const subject = subjects.lateDecision(name.organisation, name.sequence);
    const sequence = await this.#put(subject, bytes, 0);
    if (sequence !== null) return { decision, bytes, sequence };
    const binding = await this.#get({ last_by_subj: subject });
    if (!binding)
      throw new Error(`the broker refused \`${subject}\` as decided, and has no decision`);
    return binding;
  }

  /** The sequence it got in DECISIONS; null when not this lies last under the subject. */
  async #put(subject: string, bytes: Uint8Array, lastSequence: number): Promise<number | null> {
    try {
      const options = { expectLastSubjectSequence: lastSequence };
      return (await this.#publisher.publish(subject, bytes, options)).sequence;
    } catch (error) {
      if (error instanceof JetStreamError && error.errCode === WRONG_LAST_SEQUENCE) return null;
      throw error;
    }
  }

  async #lastUnder(subject: string): Promise<StoredDecision | null> {
    const last = await this.#get({ last_by_subj: subject });
    if (last)
      this.#lasts.set(subject, { sequence: last.sequence, of: last.decision.outboxSequence });
    // None any longer: old enough to be gone.
    else this.#lasts.delete(subject);

    return last;
  }

  /** Halves what is left of DECISIONS up to a place, where the subject has a decision on a later submission. */
  async #search(subject: string, wanted: number, upTo: number): Promise<StoredDecision | null> {
    let [from, to] = [1, upTo];
    while (from < to) {
      const middle = Math.floor((from + to) / 2);
      const next = await this.#get({ seq: middle, next_by_subj: subject });
      if (!next || next.decision.outboxSequence > wanted) to = middle;
      else if (next.decision.outboxSequence === wanted) return next;
      else from = next.sequence + 1;
    }
    return null;
  }

  async #get(
    request: MsgRequest | { readonly seq: number; readonly next_by_subj: string },
  ): Promise<StoredDecision | null> {
    try {
      const stored = await this.#manager.streams.getMessage(streams.decisions, request);
      if (!stored) return null;
      const decision = sekisho.v1.Decision.decode(stored.data);
      return { decision, bytes: stored.data, sequence: stored.seq };
    } catch (error) {
      if (error instanceof JetStreamApiError && error.code === NO_MESSAGE) return null;
      throw error;
    }
  }
}
