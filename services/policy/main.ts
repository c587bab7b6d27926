/** The policy service: the checkpoint that every submission passes. */
import type { JetStreamManager } from "@nats-io/jetstream";
import { JetStreamApiError } from "@nats-io/jetstream";
import { Kvm } from "@nats-io/kv";
import {
  buckets,
  consumers,
  PipelinedPublisher,
  streams,
  subjects,
} from "../../platform/bus/mod.ts";
import { runService } from "../../platform/service/mod.ts";
import { ALONE, Shared, type Followed } from "./beside.ts";
import { openChains } from "./chain.ts";
import { createCheckpoint } from "./checkpoint.ts";
import { openDecisionLog } from "./decisions.ts";
import { startIntake } from "./intake.ts";
import { followWorld } from "./follow.ts";
import { ownLimit, readOwnLimit } from "./own-limit.ts";
import { ruleFaults } from "./rule-faults.ts";
import { followStatements } from "./statements.ts";

await runService({
  name: "policy",
  async main({ bus, identity, process: name, log, signal, ready, onShutdown, addEndpoint }) {
    const perSecond = readOwnLimit(process.env["SEKISHO_LIMIT"]);
    const kvm = new Kvm(bus.js);
    const [pack, state] = [await kvm.open(buckets.pack), await kvm.open(buckets.state)];
    const followed: Followed[] = [];
    const beside = process.env["SEKISHO_ALONE"] ? ALONE : new Shared(followed, log, signal);
    const worlds = await followWorld({
      pack,
      state,
      exchangeSecret: identity.exchangeSecret ?? "",
      topology: process.env["SEKISHO_TOPOLOGY"] ?? null,
      lacking: (organisation) => lacking(bus.jsm, organisation),
      beside,
      log,
      signal,
    });
    const publisher = new PipelinedPublisher(bus.nc);
    const chains = await openChains({
      replica: name,
      publisher,
      js: bus.js,
      jsm: bus.jsm,
      log,
      signal,
    });
    const decisions = openDecisionLog(publisher, bus.jsm, chains);
    const said = await kvm.open(buckets.statements);
    const statements = await followStatements(said, beside, log, signal);
    followed.push(...worlds.followed, statements.followed);
    const checkpoint = createCheckpoint({
      publisher,
      decisions,
      statements,
      worlds,
      beside,
      limit: perSecond === null ? null : ownLimit(perSecond, log, signal),
      decidedBy: `${name}/${process.pid}`,
      log,
      signal,
    });
    const intake = startIntake({
      js: bus.js,
      checkpoint,
      ownPerSecond: perSecond,
      log,
      signal,
    });
    worlds.onPack(({ organisations }) => intake.takeFrom(organisations));
    intake.takeFrom(worlds.current().organisations);
    const version = (name: string) => worlds.at(name)?.pack ?? null;
    const current = () => worlds.current().pack;
    const { held } = worlds;
    const { everywhere } = beside;
    const told = { pack, state, version, current, held, everywhere, log, signal };
    addEndpoint("faults", subjects.policyFaults, ruleFaults(told), { everyProcess: true });
    onShutdown(() => publisher.drain());
    ready();
    await intake.ended;
  },
});

/** What there has to be before an organisation may send and receive. */
async function lacking({ consumers: readers, streams: all }: JetStreamManager, id: string) {
  const [outbox, inbox] = [streams.outbox(id), streams.inbox(id)];
  const found = await Promise.all([
    isThere(() => readers.info(outbox, consumers.checkpoint)),
    isThere(() => all.info(inbox)),
  ]);
  return [outbox, inbox].filter((_, at) => !found[at]);
}

async function isThere(ask: () => Promise<unknown>): Promise<boolean> {
  try {
    await ask();
    return true;
  } catch (error) {
    if (error instanceof JetStreamApiError && error.status === NOT_FOUND) return false;
    throw error;
  }
}

const NOT_FOUND = 404;
