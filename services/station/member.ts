/**
 * One organisation without desks: it submits what it is given, takes what comes as its stand-in would,
 * seal and all, and passes on at once what its stand-in passes on.
 */
import type { Logger } from "pino";
import type { StandIn } from "../../domain/pack/types.ts";
import { Remembered } from "../../domain/policy/mod.ts";
import { passesOn } from "../../domain/topology/mod.ts";
import {
  API_PREFIX,
  connectBus,
  consumers,
  inboxPrefix,
  PipelinedPublisher,
  streams,
  subjects,
  verifySeal,
  type Identity,
} from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { runInbox, type InboxHandlers } from "../agency/mod.ts";
import { wallMs } from "./clock.ts";
import type { Tally } from "./tally.ts";

/** Submissions on their way at a time; what would be more is dropped and counted. */
const ON_THEIR_WAY_AT_MOST = 2_000;
/** Copies and incidents that are known again, at least half as many. */
const REMEMBERED = 20_000;

export interface MemberOptions {
  readonly id: string;
  readonly standIn: StandIn;
  readonly url: string;
  readonly identity: Identity;
  readonly tally: Tally;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

export interface Member {
  readonly id: string;
  /** Whether another submission may go on its way. */
  readonly hasRoom: boolean;
  /** Sends a submission; the tally is told when the broker has it. */
  submit(bytes: Uint8Array, messageId: string): void;
  /** Asks the inbox for a message and lets it lie: it is handed over again when nobody acknowledges it. */
  ask(): void;
  close(): Promise<void>;
}

/** Connects and begins to receive; resolves once it does. */
export async function openMember(options: MemberOptions): Promise<Member> {
  const { id, standIn, url, identity, tally, log, signal } = options;
  const bus = await connectBus({ url, identity, signal });
  const publisher = new PipelinedPublisher(bus.nc);
  const sequences = new Remembered<number>(REMEMBERED);
  const seen = new Remembered<Set<string>>(REMEMBERED);
  let onTheirWay = 0;

  function submit(bytes: Uint8Array, messageId: string): void {
    onTheirWay += 1;
    tally.pending += 1;
    publisher
      .publish(subjects.incident(id), bytes, { messageId })
      .then(({ sequence }) => tally.acknowledged(`${id}/${sequence}`))
      .catch((error: Error) => {
        if (!signal.aborted) log.warn({ organisation: id, err: error }, "not taken by the broker");
      })
      .finally(() => {
        onTheirWay -= 1;
        tally.pending -= 1;
      });
  }

  const handlers: InboxHandlers = {
    onDelivery(delivery, view, attempts, sequence) {
      const unixMs = wallMs();
      if (attempts > 1) tally.redelivered += 1;
      const stored = sequences.find(delivery.id);
      if (stored !== undefined) {
        // The same message again is a redelivery; another one with the same copy is one too many.
        if (stored !== sequence) tally.duplicated += 1;
        return;
      }
      sequences.keep(delivery.id, sequence);
      tally.received(delivery.id, unixMs);
      if (!passesOn(standIn, view.portions) || !bringsNews(seen, view)) return;
      const { Submission } = sekisho.v1;
      const bytes = Submission.encode({ storyMs: 0, intendedUnixMs: unixMs, relay: delivery });
      submit(bytes.finish(), `relay:${delivery.id}`);
    },
    onResult: () => {},
    onAsked: () => {},
    onStatement: () => {},
    onRefused: () => void (tally.refused += 1),
  };
  const verify = verifySeal.bind(null, identity.sealKey ?? "");
  const ready = Promise.withResolvers<void>();
  const inbox = runInbox(
    { js: bus.js, organisation: id, verify, handlers, log, signal },
    ready.resolve,
  );
  await ready.promise;
  const pull = `${API_PREFIX}.CONSUMER.MSG.NEXT.${streams.inbox(id)}.${consumers.inbox(id)}`;
  const reply = `${inboxPrefix(id)}.unheard`;
  return {
    id,
    get hasRoom() {
      return onTheirWay < ON_THEIR_WAY_AT_MOST;
    },
    submit,
    ask: () => bus.nc.publish(pull, '{"batch":1,"no_wait":true}', { reply }),
    async close() {
      await inbox;
      publisher.close();
      await bus.close();
    },
  };
}

/** Whether a view has a portion that was not in any before; it is passed on only then, as by the stand-ins. */
function bringsNews(
  seen: Remembered<Set<string>>,
  { incidentId, portions }: { incidentId: string; portions: readonly { key: string }[] },
): boolean {
  const known = seen.find(incidentId) ?? new Set();
  const before = known.size;
  for (const { key } of portions) known.add(key);
  seen.keep(incidentId, known);
  return known.size > before;
}
