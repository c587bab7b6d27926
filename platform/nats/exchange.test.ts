import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Kvm } from "@nats-io/kv";
import { Svcm } from "@nats-io/services";
import { NoRespondersError } from "@nats-io/transport-node";
import {
  buckets,
  connectBus,
  consumers,
  keys,
  streams,
  subjects,
  type Bus,
  type Identity,
} from "../bus/mod.ts";
import { publicKey } from "./identity.ts";
import { prepareExchange, startExchange, type Exchange } from "./mod.ts";
import { connectAs, testPack } from "./testing.ts";

const pack = testPack("cisa", "nisc", "asean-regional-cert");
const text = (data: Uint8Array) => new TextDecoder().decode(data);

let exchange: Exchange;
const buses: Bus[] = [];

beforeAll(async () => {
  exchange = await startExchange(pack);
}, 180_000);

afterAll(async () => {
  await Promise.all(buses.map((bus) => bus.close()));
  await exchange.stop();
});

async function as(name: string): Promise<Bus> {
  const bus = await connectAs(exchange, name);
  buses.push(bus);
  return bus;
}

describe("an exchange lets through what it is for", () => {
  test("an organisation submits, and the checkpoint pulls it", async () => {
    const nisc = await as("nisc");
    const stored = await nisc.js.publish(subjects.incident("nisc"), "an incident");
    expect(stored.stream).toBe(streams.outbox("nisc"));
    const policy = await as("policy");
    const consumer = await policy.js.consumers.get(streams.outbox("nisc"), consumers.checkpoint);
    const message = await consumer.next({ expires: 2_000 });
    expect(message?.string()).toBe("an incident");
    await message?.ackAck();
  });

  test("the checkpoint sees incidents only, the metrics service receipts only", async () => {
    const org = await as("asean-regional-cert");
    await org.js.publish(subjects.incident("asean-regional-cert"), "incident");
    await org.js.publish(subjects.receipt("asean-regional-cert"), "receipt");
    const stream = streams.outbox("asean-regional-cert");
    for (const [service, consumer, seen] of [
      ["policy", consumers.checkpoint, "incident"],
      ["metrics", consumers.metrics, "receipt"],
    ] as const) {
      const reader = await (await as(service)).js.consumers.get(stream, consumer);
      const message = await reader.next({ expires: 2_000 });
      expect(message?.string()).toBe(seen);
      await message?.ackAck();
      expect((await reader.info()).num_pending).toBe(0);
    }
  });

  test("a delivery reaches its organisation, which acknowledges it", async () => {
    const policy = await as("policy");
    await policy.js.publish(subjects.inbox("cisa"), "a delivery");
    const cisa = await as("cisa");
    const consumer = await cisa.js.consumers.get(streams.inbox("cisa"), consumers.inbox("cisa"));
    const messages = await consumer.consume({ max_messages: 10 });
    for await (const message of messages) {
      expect(message.string()).toBe("a delivery");
      expect(await message.ackAck()).toBe(true);
      break;
    }
    expect((await consumer.info()).num_ack_pending).toBe(0);
  });

  test("the exercise tells an organisation its plan and answers its questions", async () => {
    const exercise = await as("exercise");
    const nisc = await as("nisc");
    const told = Promise.withResolvers<string>();
    nisc.nc.subscribe(subjects.control("nisc"), { callback: (_, m) => told.resolve(m.string()) });
    exercise.nc.subscribe("exercise.plan.*", {
      callback: (_, message) => void message.respond(`plan for ${message.subject}`),
    });
    await Promise.all([nisc.nc.flush(), exercise.nc.flush()]);
    exercise.nc.publish(subjects.control("nisc"), "revision 2");
    expect(await told.promise).toBe("revision 2");
    const plan = await nisc.nc.request(subjects.plan("nisc"), "", { timeout: 2_000 });
    expect(plan.string()).toBe("plan for exercise.plan.nisc");
  });

  test("the exercise keeps its state and journal", async () => {
    const exercise = await as("exercise");
    const bucket = await new Kvm(exercise.js).open(buckets.state);
    await bucket.put(keys.run, "running");
    expect((await bucket.get(keys.run))?.string()).toBe("running");
    const stored = await exercise.js.publish(subjects.journal("window_entered"), "{}");
    expect(stored.stream).toBe(streams.journal);
  });

  test("operator and exercise command each other", async () => {
    const exercise = await as("exercise");
    const operator = await as("operator");
    for (const [server, subject] of [
      [exercise, subjects.command],
      [operator, subjects.supervisor],
    ] as const) {
      server.nc.subscribe(subject, { callback: (_, message) => void message.respond("done") });
      await server.nc.flush();
    }
    const timeout = { timeout: 2_000 };
    expect((await operator.nc.request(subjects.command, "", timeout)).string()).toBe("done");
    expect((await exercise.nc.request(subjects.supervisor, "", timeout)).string()).toBe("done");
  });

  test("the operator reads decisions, chains, journal and snapshots", async () => {
    const [policy, metrics, operator] = await Promise.all(
      ["policy", "metrics", "operator"].map(as),
    );
    await policy!.js.publish(subjects.decision("cisa", 1), "a decision");
    await metrics!.js.publish(subjects.snapshot, "a snapshot");
    await policy!.js.publish(subjects.chain("one"), "a link");
    await operator!.js.publish(subjects.journal("service_restarted"), "{}");
    for (const stream of [streams.decisions, streams.chains, streams.journal, streams.metrics]) {
      const consumer = await operator!.js.consumers.get(stream, consumers.operator);
      const message = await consumer.next({ expires: 2_000 });
      await message?.ackAck();
      expect(message).not.toBeNull();
    }
    const decisions = await metrics!.js.consumers.get(streams.decisions, consumers.metrics);
    expect((await decisions.next({ expires: 2_000 }))?.string()).toBe("a decision");
  });

  test("every service of an account answers the operator, several of them too", async () => {
    const [one, other, metrics, operator] = await Promise.all(
      ["nisc", "nisc", "metrics", "operator"].map(as),
    );
    for (const bus of [one!, other!, metrics!]) {
      await new Svcm(bus.nc).add({ name: "agency", version: "1.0.0" });
      await bus.nc.flush();
    }
    const answers = async (identity: string, verb: "PING" | "INFO" | "STATS") => {
      const account = exchange.identities.get(identity)!.account;
      const subject = subjects.service(account, verb);
      const found = new Set<string>();
      const options = { maxWait: 300, strategy: "timer" } as const;
      try {
        for await (const reply of await operator!.nc.requestMany(subject, "", options)) {
          if (reply.data.length > 0) found.add(reply.json<{ id: string }>().id);
        }
      } catch (error) {
        // Across accounts servers from 2.10 on say so; those before say nothing.
        if (!(error instanceof NoRespondersError)) throw error;
      }
      return found.size;
    };
    expect(await answers("nisc", "PING")).toBe(2);
    expect(await answers("nisc", "INFO")).toBe(2);
    expect(await answers("metrics", "STATS")).toBe(1);
    expect(await answers("cisa", "PING")).toBe(0);
  });
});

describe("the checkpoint", () => {
  test("reads the pack and hears of a new one", async () => {
    const policy = await as("policy");
    const bucket = await new Kvm(policy.js).open(buckets.pack);
    const watch = await bucket.watch({ key: keys.pack });
    for await (const entry of watch) {
      expect(JSON.parse(text(entry.value))).toEqual(pack);
      break;
    }
  });

  test("reads all decisions again, and finds one by its subject", async () => {
    const policy = await as("policy");
    await policy.js.publish(subjects.decision("nisc", 7), "the seventh");
    const found = await policy.jsm.streams.getMessage(streams.decisions, {
      last_by_subj: subjects.decision("nisc", 7),
    });
    expect(found?.string()).toBe("the seventh");
    const reader = await policy.js.consumers.get(streams.decisions);
    expect(await reader.next({ expires: 2_000 })).not.toBeNull();
  });

  test("tells which pack is in force, and cannot say whose a key is", async () => {
    const policy = await as("policy");
    const bucket = await new Kvm(policy.js).open(buckets.state);
    await bucket.put(keys.packStatus, "{}");
    expect((await bucket.get(keys.packStatus))?.string()).toBe("{}");
    await expect(bucket.put(keys.signers, "{}")).rejects.toThrow(/permissions/i);
  });

  test("records statements and finds them again", async () => {
    const policy = await as("policy");
    const bucket = await new Kvm(policy.js).open(buckets.statements);
    await bucket.put("statement.1", "a release");
    expect((await bucket.get("statement.1"))?.string()).toBe("a release");
  });
});

describe("what was recorded", () => {
  test.each([streams.decisions, streams.chains])("in %s is never deleted", async (stream) => {
    const [policy, provisioner] = await Promise.all(["policy", "provisioner"].map(as));
    await policy!.js.publish(subjects.chain("one"), "a link");
    await expect(provisioner!.jsm.streams.purge(stream)).rejects.toThrow(/purge/);
    await expect(provisioner!.jsm.streams.deleteMessage(stream, 1)).rejects.toThrow(/delete/);
  });
});

describe("preparing an exchange", () => {
  test("stores everybody's public keys", async () => {
    const policy = await as("policy");
    const stored = await (await new Kvm(policy.js).open(buckets.state)).get(keys.signers);
    const own = (id: string) => [publicKey(exchange.identities.get(id)!)];
    expect(stored?.json()).toEqual({
      cisa: own("cisa"),
      nisc: own("nisc"),
      "asean-regional-cert": own("asean-regional-cert"),
    });
  });

  test("twice changes nothing", async () => {
    const provisioner = await as("provisioner");
    const state = async () => {
      const infos = await provisioner.jsm.streams.list().next();
      return infos.map(({ config, state }) => ({ config, messages: state.messages }));
    };
    const before = await state();
    await prepareExchange(exchange.url, exchange.dir, pack);
    expect(await state()).toEqual(before);
  });

  test("again for a larger pack adds what it lacks", async () => {
    const provisioner = await as("provisioner");
    await prepareExchange(exchange.url, exchange.dir, testPack("cisa", "nisc", "jpcert"));
    const info = await provisioner.jsm.streams.info(streams.outbox("jpcert"));
    expect(info.config.subjects).toEqual(["outbox.jpcert.incident", "outbox.jpcert.receipt"]);
    await prepareExchange(exchange.url, exchange.dir, pack);
  });

  test("says when the pack is too large for the broker", async () => {
    const large = { ...pack, name: "x".repeat(5 * 1024 * 1024) };
    await expect(prepareExchange(exchange.url, exchange.dir, large)).rejects.toThrow(/max_payload/);
  });
});

describe("a key that is not the exchange's", () => {
  test("is refused", async () => {
    const other: Identity = {
      ...exchange.identities.get("nisc")!,
      seed: "SUAIBDPBAUTWCWBKIO6XHQNINK5FWJW4OHLXC3HQ2KFE4PEJUA44CNHTC4",
    };
    await expect(connectBus({ url: exchange.url, identity: other })).rejects.toThrow(/[Aa]uth/);
  });
});
