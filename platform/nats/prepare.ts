/** Streams, durable consumers and buckets of an exchange, and its pack. */
import { isDeepStrictEqual } from "node:util";
import {
  AckPolicy,
  DeliverPolicy,
  DiscardPolicy,
  JetStreamApiError,
  RetentionPolicy,
  StorageType,
  type ConsumerConfig,
  type JetStreamManager,
  type StreamConfig,
} from "@nats-io/jetstream";
import { Kvm } from "@nats-io/kv";
import { nanos } from "@nats-io/transport-node";
import { InputError } from "../../domain/input.ts";
import type { Pack } from "../../domain/pack/types.ts";
import { connectBus, readIdentity, type Bus } from "../bus/mod.ts";
import { buckets, consumers, keys, streams, subjects } from "../bus/subjects.ts";
import { identityPath } from "./identity.ts";
import { ACK_WAIT_MS, DUPLICATE_WINDOW_MS, limits, type StreamLimits } from "./limits.ts";

/** JetStream's error for a consumer that exists with other settings; servers before 2.10 update it. */
const CONSUMER_EXISTS = 10148;

interface StreamPlan {
  readonly config: Partial<StreamConfig> & { name: string };
  readonly consumers: readonly (Partial<ConsumerConfig> & { durable_name: string })[];
}

/**
 * Makes the streams, durable consumers and buckets that the exchange lacks, brings those it has to
 * today's settings, and stores the pack unless it is there already. Doing it twice changes nothing.
 */
export async function prepareExchange(url: string, dir: string, pack: Pack): Promise<void> {
  const identity = readIdentity(identityPath(dir, "provisioner"));
  const bus = await connectBus({ url, identity });
  try {
    const plans = plan(pack.organisations.map(({ id }) => id));
    const present = await presentStreams(bus.jsm);
    await Promise.all([
      ...plans.map((stream) => makeStream(bus.jsm, stream, present.get(stream.config.name))),
      storePack(bus, pack),
      new Kvm(bus.js).create(buckets.state, { history: 1, max_bytes: limits.stateBucket.maxBytes }),
    ]);
  } finally {
    await bus.close();
  }
}

function plan(ids: readonly string[]): StreamPlan[] {
  return [
    ...ids.map((id) =>
      stream(streams.outbox(id), [subjects.incident(id), subjects.receipt(id)], limits.outbox, [
        consumer(consumers.checkpoint, 2_000, subjects.incident(id)),
        consumer(consumers.metrics, 10_000, subjects.receipt(id)),
      ]),
    ),
    ...ids.map((id) =>
      stream(streams.inbox(id), [subjects.inbox(id)], limits.inbox, [
        consumer(consumers.inbox(id), 10_000),
      ]),
    ),
    // What was decided stays decided.
    stream(
      streams.decisions,
      [subjects.decisions],
      limits.decisions,
      [consumer(consumers.metrics, 10_000), consumer(consumers.operator, 20_000)],
      { deny_delete: true, deny_purge: true },
    ),
    stream(streams.journal, [subjects.journal("*")], limits.journal, [
      consumer(consumers.operator, 20_000),
    ]),
    stream(streams.metrics, [subjects.snapshot], limits.metrics, [
      consumer(consumers.operator, 20_000),
    ]),
  ];
}

function stream(
  name: string,
  on: string[],
  { maxBytes, maxAgeMs, maxMessageBytes }: StreamLimits,
  readers: StreamPlan["consumers"],
  more: Partial<StreamConfig> = {},
): StreamPlan {
  const config = {
    name,
    subjects: on,
    storage: StorageType.File,
    // A work queue forgets the id of what was consumed, and a retry is then stored twice.
    retention: RetentionPolicy.Limits,
    discard: DiscardPolicy.New,
    max_bytes: maxBytes,
    max_age: nanos(maxAgeMs),
    max_msg_size: maxMessageBytes,
    duplicate_window: nanos(DUPLICATE_WINDOW_MS),
    ...more,
  };
  return { config, consumers: readers };
}

function consumer(
  name: string,
  maxAckPending: number,
  filter?: string,
): StreamPlan["consumers"][number] {
  return {
    durable_name: name,
    deliver_policy: DeliverPolicy.All,
    ack_policy: AckPolicy.Explicit,
    ack_wait: nanos(ACK_WAIT_MS),
    max_ack_pending: maxAckPending,
    ...(filter === undefined ? {} : { filter_subject: filter }),
  };
}

/** Settings of the streams there are. To create one again instead of asking would make the server
 * reserve its space twice, and refuse when there is not that much. */
async function presentStreams(jsm: JetStreamManager): Promise<Map<string, StreamConfig>> {
  const present = new Map<string, StreamConfig>();
  for await (const { config } of jsm.streams.list()) present.set(config.name, config);
  return present;
}

async function makeStream(
  jsm: JetStreamManager,
  { config, consumers }: StreamPlan,
  present: StreamConfig | undefined,
): Promise<void> {
  if (!present) await jsm.streams.add(config);
  else if (differs(present, config)) await jsm.streams.update(config.name, config);
  await Promise.all(consumers.map((each) => makeConsumer(jsm, config.name, each)));
}

/** Creating a consumer again with the same settings does nothing. */
async function makeConsumer(
  jsm: JetStreamManager,
  stream: string,
  config: StreamPlan["consumers"][number],
): Promise<void> {
  try {
    await jsm.consumers.add(stream, config);
  } catch (error) {
    if (!(error instanceof JetStreamApiError) || error.code !== CONSUMER_EXISTS) throw error;
    await jsm.consumers.update(stream, config.durable_name, config);
  }
}

function differs(present: StreamConfig, wanted: Partial<StreamConfig>): boolean {
  return Object.entries(wanted).some(
    ([key, value]) => !isDeepStrictEqual(present[key as keyof StreamConfig], value),
  );
}

async function storePack({ nc, js }: Bus, pack: Pack): Promise<void> {
  const text = JSON.stringify(pack);
  const bytes = Buffer.byteLength(text);
  const most = nc.info?.max_payload ?? 0;
  if (bytes > most) {
    const message = `the pack \`${pack.version}\` has ${bytes} bytes as JSON; the broker takes at most ${most}: raise its \`max_payload\` or shorten the pack`;
    throw new InputError([{ file: "", line: 0, column: 0, message }]);
  }
  const bucket = await new Kvm(js).create(buckets.pack, {
    history: 16,
    max_bytes: limits.packBucket.maxBytes,
  });
  const stored = await bucket.get(keys.pack);
  if (stored?.string() !== text) await bucket.put(keys.pack, text);
}
