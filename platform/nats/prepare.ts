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
  type JetStreamClient,
  type JetStreamManager,
  type StreamConfig,
} from "@nats-io/jetstream";
import { Kvm, type KV } from "@nats-io/kv";
import { nanos } from "@nats-io/transport-node";
import { InputError } from "../../domain/input.ts";
import type { Pack } from "../../domain/pack/types.ts";
import { connectBus, readIdentity, type Bus } from "../bus/mod.ts";
import { buckets, consumers, keys, streams, subjects } from "../bus/subjects.ts";
import { identityPath } from "./identity.ts";
import type { Signers } from "./status.ts";
import { findConfiguration, signersIn } from "./update.ts";
import { ACK_WAIT_MS, DUPLICATE_WINDOW_MS, limits, type StreamLimits } from "./limits.ts";

/** JetStream's error for a consumer that exists with other settings; servers before 2.10 update it. */
const CONSUMER_EXISTS = 10148;

interface StreamPlan {
  readonly config: Partial<StreamConfig> & { name: string };
  readonly consumers: readonly (Partial<ConsumerConfig> & { durable_name: string })[];
}

/**
 * Makes the streams, durable consumers and buckets that the exchange lacks, brings those it has to
 * today's settings, and stores the pack and everybody's public keys unless they are there already.
 * Doing it twice changes nothing.
 *
 * @param room so many times the usual room for messages
 */
export async function prepareExchange(
  url: string,
  dir: string,
  pack: Pack,
  room = 1,
): Promise<void> {
  const identity = readIdentity(identityPath(dir, "provisioner"));
  const bus = await connectBus({ url, identity });
  try {
    checkSize(bus, pack);
    await makeStreams(bus, pack, room);
    const configuration = findConfiguration(dir);
    const ids = pack.organisations.map(({ id }) => id);
    if (configuration) await putSigners(bus, signersIn(configuration, ids));
    await storePack(bus, pack);
  } finally {
    await bus.close();
  }
}

/** The streams, durable consumers and buckets of a pack's exchange, as far as it lacks them. */
export async function makeStreams(
  bus: Bus,
  pack: Pick<Pack, "organisations">,
  room = 1,
): Promise<void> {
  await Promise.all([
    bucket(bus, buckets.pack, 16, limits.packBucket.maxBytes),
    bucket(bus, buckets.state, 1, limits.stateBucket.maxBytes),
    bucket(bus, buckets.statements, 1, limits.statementsBucket.maxBytes),
  ]);
  const plans = plan(pack.organisations.map(({ id }) => id)).map((each) => roomier(each, room));
  const present = await presentStreams(bus.jsm);
  await Promise.all([
    ...plans.map((stream) => makeStream(bus.jsm, stream, present.get(stream.config.name))),
    makeConsumer(bus.jsm, `KV_${buckets.pack}`, consumer(consumers.metrics, 100)),
  ]);
}

const APPEND_ONLY: Partial<StreamConfig> = { deny_delete: true, deny_purge: true };

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
      [
        consumer(consumers.metrics, 10_000),
        consumer(consumers.operator, 20_000),
        consumer(consumers.console, 20_000),
      ],
      APPEND_ONLY,
    ),
    stream(
      streams.chains,
      [subjects.chains],
      limits.chains,
      [consumer(consumers.operator, 20_000)],
      APPEND_ONLY,
    ),
    stream(streams.journal, [subjects.journal("*")], limits.journal, [
      consumer(consumers.operator, 20_000),
      consumer(consumers.console, 20_000),
    ]),
    stream(streams.metrics, [subjects.snapshot], limits.metrics, [
      consumer(consumers.operator, 20_000),
      consumer(consumers.console, 20_000),
    ]),
  ];
}

function roomier({ config, consumers: readers }: StreamPlan, room: number): StreamPlan {
  return { config: { ...config, max_bytes: room * config.max_bytes! }, consumers: readers };
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

/** Throws InputError when the broker does not take the pack in one message. */
export function checkSize({ nc }: Bus, pack: Pack): void {
  const bytes = Buffer.byteLength(JSON.stringify(pack));
  const most = nc.info?.max_payload ?? 0;
  if (bytes > most) {
    const message = `the pack \`${pack.version}\` has ${bytes} bytes as JSON; the broker takes at most ${most}: raise its \`max_payload\` or shorten the pack`;
    throw new InputError([{ file: "", line: 0, column: 0, message }]);
  }
}

async function storePack({ js }: Bus, pack: Pack): Promise<void> {
  const text = JSON.stringify(pack);
  const [packs, state] = [await open(js, buckets.pack), await open(js, buckets.state)];
  if ((await packs.get(keys.pack))?.string() === text) return;
  // A checkpoint that starts now takes the newest pack, also one that has fewer organisations.
  await state.delete(keys.packStatus);
  await packs.put(keys.pack, text);
}

/** Stores everybody's public keys unless they are there already. */
export async function putSigners({ js }: Bus, signers: Signers): Promise<void> {
  const text = JSON.stringify(signers);
  const state = await open(js, buckets.state);
  if ((await state.get(keys.signers))?.string() !== text) await state.put(keys.signers, text);
}

function bucket({ js }: Bus, name: string, history: number, maxBytes: number): Promise<KV> {
  return new Kvm(js).create(name, { history, max_bytes: maxBytes });
}

const open = (js: JetStreamClient, name: string): Promise<KV> => new Kvm(js).open(name);
