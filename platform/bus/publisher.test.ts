import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startExchange, testing, type Exchange } from "../nats/mod.ts";
import {
  PipelinedPublisher,
  streams,
  subjects,
  type Bus,
  type JetStreamError,
  type Stored,
} from "./mod.ts";

const { connectAs, testPack } = testing;

let exchange: Exchange;
let policy: Bus;
let provisioner: Bus;

beforeAll(async () => {
  exchange = await startExchange(testPack("cisa", "nisc"));
  [policy, provisioner] = (await Promise.all(
    ["policy", "provisioner"].map((name) => connectAs(exchange, name)),
  )) as [Bus, Bus];
}, 180_000);

afterAll(async () => {
  await Promise.all([policy, provisioner].map((bus) => bus.close()));
  await exchange.stop();
});

async function messagesIn(stream: string): Promise<number> {
  return (await provisioner.jsm.streams.info(stream)).state.messages;
}

describe("a publication", () => {
  test("resolves with where the stream put it", async () => {
    const publisher = new PipelinedPublisher(policy.nc);
    const before = await messagesIn(streams.decisions);
    const stored = await publisher.publish(subjects.decision("cisa", 1), "permit");
    expect(stored.stream).toBe("DECISIONS");
    expect(stored.sequence).toBe(before + 1);
    expect(stored.duplicate).toBe(false);
    publisher.close();
  });

  test("of an id that the stream has already is not stored again", async () => {
    const publisher = new PipelinedPublisher(policy.nc);
    const first = await publisher.publish(subjects.inbox("nisc"), "one", { messageId: "same" });
    const second = await publisher.publish(subjects.inbox("nisc"), "one", { messageId: "same" });
    expect([second.sequence, second.duplicate]).toEqual([first.sequence, true]);
    publisher.close();
  });

  test("that expects to be the first on its subject is refused with JetStream's number", async () => {
    const publisher = new PipelinedPublisher(policy.nc);
    const subject = subjects.decision("cisa", 2);
    const first = { messageId: "a", expectLastSubjectSequence: 0 };
    await publisher.publish(subject, "permit", first);
    const stored = await messagesIn(streams.decisions);
    // The same again is told as a repetition by servers that look for its id first, and refused by others.
    const again = publisher.publish(subject, "permit", first).then(
      ({ duplicate }) => duplicate,
      (error: JetStreamError) => error.errCode,
    );
    expect([true, 10071]).toContain(await again);
    const late = publisher.publish(subject, "deny", {
      messageId: "b",
      expectLastSubjectSequence: 0,
    });
    await expect(late).rejects.toMatchObject({ name: "JetStreamError", errCode: 10071 });
    expect(await messagesIn(streams.decisions)).toBe(stored);
    publisher.close();
  });

  test("carries the headers it was given", async () => {
    const publisher = new PipelinedPublisher(policy.nc);
    const subject = subjects.decision("cisa", 3);
    await publisher.publish(subject, "permit", { headers: { "Sekisho-Test": "yes" } });
    const found = await provisioner.jsm.streams.getMessage("DECISIONS", { last_by_subj: subject });
    expect(found?.header.get("Sekisho-Test")).toBe("yes");
    publisher.close();
  });

  test("to a forbidden subject is refused and not repeated for ever", async () => {
    const publisher = new PipelinedPublisher(policy.nc);
    const others = publisher.publish(subjects.inbox("cisa"), "allowed");
    await expect(publisher.publish("outbox.cisa.incident", "forged")).rejects.toThrow(
      /[Pp]ermission/,
    );
    await expect(others).resolves.toMatchObject({ stream: "INBOX_CISA" });
    publisher.close();
  });

  test("that is too large is refused", async () => {
    const publisher = new PipelinedPublisher(policy.nc);
    const stream = publisher.publish(subjects.inbox("cisa"), new Uint8Array(3 * 1024 * 1024));
    await expect(stream).rejects.toMatchObject({ errCode: 10054 });
    const broker = publisher.publish(subjects.inbox("cisa"), new Uint8Array(5 * 1024 * 1024));
    await expect(broker).rejects.toThrow(/max_payload/);
    expect(publisher.pending).toBe(0);
    publisher.close();
  });

  test("waits for a stream that is not there yet", async () => {
    const publisher = new PipelinedPublisher(provisioner.nc);
    const early = publisher.publish("$KV.PACK.late.comer", "x");
    await early;
    const { config } = await provisioner.jsm.streams.info("KV_STATE");
    await provisioner.jsm.streams.delete("KV_STATE");
    const waiting = publisher.publish("$KV.STATE.clock", "x");
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(publisher.pending).toBe(1);
    await provisioner.jsm.streams.add(config);
    expect((await waiting).sequence).toBe(1);
    publisher.close();
  });

  test("is rejected when the publisher closes before it is settled", async () => {
    const publisher = new PipelinedPublisher(policy.nc);
    const open = publisher.publish(subjects.inbox("cisa"), "x");
    publisher.close();
    await expect(open).rejects.toThrow(/closed/);
    await expect(publisher.publish(subjects.inbox("cisa"), "x")).rejects.toThrow(/closed/);
  });
});

describe("many publications", () => {
  test("are never more in flight than allowed, and room comes back", async () => {
    const publisher = new PipelinedPublisher(policy.nc, { maxInFlight: 10 });
    const before = await messagesIn("INBOX_NISC");
    let most = 0;
    for (let i = 0; i < 200; i++) {
      await publisher.room();
      void publisher.publish(subjects.inbox("nisc"), `message ${i}`);
      most = Math.max(most, publisher.pending);
    }
    await publisher.drain();
    expect(most).toBe(10);
    expect(await messagesIn("INBOX_NISC")).toBe(before + 200);
    publisher.close();
  });

  test("wait in their order when nobody waits for room, by count and by bytes", async () => {
    const limits = { maxInFlight: 4, maxBytesInFlight: 100 };
    const publisher = new PipelinedPublisher(policy.nc, limits);
    const payload = "x".repeat(60);
    const stored = await Promise.all(
      Array.from({ length: 50 }, () => publisher.publish(subjects.inbox("nisc"), payload)),
    );
    const sequences = stored.map(({ sequence }) => sequence);
    expect(sequences).toEqual(sequences.toSorted((a, b) => a - b));
    publisher.close();
  });
});

describe("when the broker is killed in the middle", () => {
  test("every promise resolves, and nothing is lost or doubled", { timeout: 60_000 }, async () => {
    const publisher = new PipelinedPublisher(policy.nc, { maxInFlight: 500 });
    const [cisa, nisc] = await Promise.all(["INBOX_CISA", "INBOX_NISC"].map(messagesIn));
    const results: Promise<Stored>[] = [];
    const send = async () => {
      for (let i = 0; i < 20_000; i++) {
        await publisher.room();
        const to = i % 2 === 0 ? "cisa" : "nisc";
        results.push(publisher.publish(subjects.inbox(to), `m${i}`, { messageId: `killed-${i}` }));
      }
    };
    const disturb = async () => {
      for (const share of [0.2, 0.6]) {
        while (results.length < 20_000 * share)
          await new Promise((resolve) => setImmediate(resolve));
        await exchange.server.kill();
        await exchange.server.restart();
      }
    };
    await Promise.all([send(), disturb()]);
    await publisher.drain();
    const stored = await Promise.all(results);
    expect(stored).toHaveLength(20_000);
    expect(publisher.repeated).toBeGreaterThan(0);
    expect(await messagesIn("INBOX_CISA")).toBe(cisa! + 10_000);
    expect(await messagesIn("INBOX_NISC")).toBe(nisc! + 10_000);
    const places = stored.map(({ stream, sequence }) => `${stream}/${sequence}`);
    expect(new Set(places).size).toBe(20_000);
    publisher.close();
  });
});

test("an organisation publishes across accounts in the same way", async () => {
  const bus = await connectAs(exchange, "nisc");
  const publisher = new PipelinedPublisher(bus.nc);
  const before = await messagesIn("OUTBOX_NISC");
  const all = Array.from({ length: 1_000 }, (_, i) =>
    publisher.publish(subjects.incident("nisc"), `incident ${i}`),
  );
  await Promise.all(all);
  expect(await messagesIn("OUTBOX_NISC")).toBe(before + 1_000);
  publisher.close();
  await bus.close();
});
