/**
 * The real checkpoint with its streams in memory: no broker, so that a property can
 * send tens of thousands of submissions. Opening, deciding, sealing and answering are the services' own.
 */
import { join } from "node:path";
import { pino } from "pino";
import { parseMarking } from "../../domain/marking/mod.ts";
import type { Label } from "../../domain/marking/mod.ts";
import type { Aggregation, Pack, PortionKindName } from "../../domain/pack/types.ts";
import { StatementBook } from "../../domain/policy/mod.ts";
import { requestFromWire, statementFromWire, subjects } from "../../platform/bus/mod.ts";
import { loadPack } from "../../platform/pack/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { createCheckpoint } from "../../services/policy/checkpoint.ts";
import { buildWorld } from "../../services/policy/world.ts";

type Decision = sekisho.v1.Decision;

export const { pack: shipped } = loadPack(join(import.meta.dirname, "../../packs/indo-pacific"));

const rule = (id: string, kinds: readonly PortionKindName[], mark: string): Aggregation => ({
  id,
  kinds,
  raise: { "*": labelOf(mark) },
  source: "test",
});

/**
 * The shipped pack with more rules of aggregation: its own raise to a community that everybody in it belongs
 * to, or what nobody submits by chance.
 */
export const pack: Pack = {
  ...shipped,
  version: "indo-pacific@with-more-rules",
  aggregations: [
    ...(shipped.aggregations ?? []),
    rule("fvey-knows-the-victim", ["victim", "indicator"], "TLP:GREEN fvey"),
    rule("addressees-know-the-weakness", ["victim", "vulnerability"], "TLP:AMBER+STRICT"),
  ],
};

function labelOf(marking: string): Label {
  const { label } = parseMarking(marking, shipped.schemes, shipped.communities);
  if (!label) throw new Error(marking);
  return label;
}

/** The day everything is judged at: the shipped agreements are in force. */
export const DAY = "2026-03-02";
const SECRET = "11".repeat(32);
const silent = pino({ level: "silent" });

/** A message as the broker would store it. */
export interface Published {
  readonly subject: string;
  /** Nats-Msg-Id. */
  readonly messageId: string;
  readonly bytes: Uint8Array;
}

export interface Exchange {
  readonly book: StatementBook;
  /** Messages published so far, to whomever. */
  count(): number;
  /** What was published to an organisation's inbox, in order, after so many messages. */
  inbox(organisation: string, after?: number): readonly Published[];
  /** Deliveries among these, with their views. */
  deliveries(organisation: string, after?: number): readonly Delivered[];
  /** Puts a submission into an organisation's outbox and has it processed; the stored decision. */
  submit(submitter: string, body: sekisho.v1.Submission.$Properties): Promise<Decision>;
}

export interface Delivered {
  readonly delivery: sekisho.v1.Delivery;
  readonly view: sekisho.v1.View;
}

const worlds = new Map<string, ReturnType<typeof buildWorld>>();

function worldOf(under: Pack, topology: string) {
  const known = worlds.get(`${under.version} ${topology}`);
  const world = known ?? { ...buildWorld(under, SECRET, null, topology), judgedOn: () => DAY };
  worlds.set(`${under.version} ${topology}`, world);
  return world;
}

const nameOf = (organisation: string, sequence: number) => `${organisation}/${sequence}`;

/** An empty exchange under a topology of the shipped pack. */
export function openExchange(topology: string): Exchange {
  const world = worldOf(pack, topology);
  const published: Published[] = [];
  const decisions = new Map<string, Decision>();
  const sent = new Map<string, number>();
  const book = new StatementBook();
  const checkpoint = createCheckpoint({
    publisher: {
      publish(subject, payload, { messageId = "" } = {}) {
        published.push({ subject, messageId, bytes: Buffer.from(payload) });
        return Promise.resolve({ stream: "", sequence: published.length, duplicate: false });
      },
    },
    decisions: {
      storeFirst(decision) {
        const key = nameOf(decision.submitter, decision.outboxSequence);
        const stored = decisions.get(key) ?? throughTheWire(decision);
        decisions.set(key, stored);
        return Promise.resolve({ decision: stored, linked: Promise.resolve() });
      },
      find: ({ organisation, sequence }) =>
        Promise.resolve(decisions.get(nameOf(organisation, sequence)) ?? null),
    },
    statements: {
      book,
      record: (statement) => Promise.resolve(book.record(statementFromWire(statement))),
      recordRequest: (asked) => Promise.resolve(book.recordRequest(requestFromWire(asked))),
    },
    worlds: {
      current: () => world,
      at: (version) => (version === pack.version ? world : null),
    },
    beside: { current: () => Promise.resolve() },
    limit: null,
    decidedBy: "policy/1",
    log: silent,
    signal: new AbortController().signal,
  });
  const inbox = (organisation: string, after = 0): Published[] =>
    published.slice(after).filter(({ subject }) => subject === subjects.inbox(organisation));
  return {
    book,
    count: () => published.length,
    inbox,
    deliveries: (organisation, after) =>
      inbox(organisation, after).flatMap(({ bytes }) => {
        const { delivery } = sekisho.v1.InboxMessage.decode(bytes);
        if (!delivery) return [];
        const whole = sekisho.v1.Delivery.create(delivery);
        return [{ delivery: whole, view: sekisho.v1.View.decode(whole.view) }];
      }),
    async submit(submitter, body) {
      const sequence = (sent.get(submitter) ?? 0) + 1;
      sent.set(submitter, sequence);
      const submission = { storyMs: 60_000 * sequence, intendedUnixMs: 1, ...body };
      await checkpoint.process({
        submitter,
        sequence,
        messageId: `${submitter}-${sequence}`,
        bytes: sekisho.v1.Submission.encode(submission).finish(),
        storedUnixMs: 2,
      });
      return decisions.get(nameOf(submitter, sequence))!;
    },
  };
}

const throughTheWire = (decision: Decision): Decision =>
  sekisho.v1.Decision.decode(sekisho.v1.Decision.encode(decision).finish());
