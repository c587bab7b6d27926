import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { linkHash, sha256 } from "../../platform/audit/mod.ts";
import {
  JetStreamError,
  PipelinedPublisher,
  streams,
  subjects,
  type Bus,
} from "../../platform/bus/mod.ts";
import { connectAs, startExchange, testPack } from "../../platform/nats/testing.ts";
import { sekisho } from "../../proto/mod.ts";
import { openChains } from "./chain.ts";
import { openDecisionLog, type DecisionLog } from "./decisions.ts";

type Exchange = Awaited<ReturnType<typeof startExchange>>;

let exchange: Exchange;
let provisioner: Bus;
const stop = new AbortController();
const buses: Bus[] = [];
beforeAll(async () => {
  exchange = await startExchange(testPack("cisa"));
  provisioner = await connectAs(exchange, "provisioner");
});
afterAll(async () => {
  stop.abort();
  for (const bus of [...buses, provisioner]) await bus.close();
  await exchange?.stop();
});

/** A start of the checkpoint, as far as it records decisions. */
async function startReplica(): Promise<DecisionLog> {
  const bus = await connectAs(exchange, "policy");
  buses.push(bus);
  const publisher = new PipelinedPublisher(bus.nc);
  const { js, jsm } = bus;
  const log = pino({ level: "silent" });
  const chains = await openChains({
    replica: "policy",
    publisher,
    js,
    jsm,
    log,
    signal: stop.signal,
  });
  return openDecisionLog(publisher, jsm, chains);
}

let runId = "";
let runs = 0;
beforeEach(() => {
  runId = `quick.hub.${runs++}`;
});

let sequences = 0;
const decision = (changes: sekisho.v1.Decision.$Properties = {}): sekisho.v1.Decision =>
  sekisho.v1.Decision.create({ submitter: "cisa", outboxSequence: ++sequences, runId, ...changes });

async function messagesOf(stream: string): Promise<{ seq: number; data: Uint8Array }[]> {
  const { jsm } = provisioner;
  const { state } = await jsm.streams.info(stream);
  const numbers = Array.from({ length: state.messages }, (_, place) => state.first_seq + place);
  const stored = await Promise.all(numbers.map((seq) => jsm.streams.getMessage(stream, { seq })));
  return stored.filter((message) => message !== null);
}

/** Links of this test's run, by chain, in the order in which they were stored. */
async function chainsOf(run = runId): Promise<sekisho.v1.ChainLink[][]> {
  const links = (await messagesOf(streams.chains))
    .map(({ data }) => sekisho.v1.ChainLink.decode(data))
    .filter((link) => link.runId === run);
  return [...Map.groupBy(links, ({ chain }) => chain).values()];
}

const hex = (bytes: Uint8Array | null | undefined): string =>
  Buffer.from(bytes ?? []).toString("hex");
const entriesOf = (links: readonly sekisho.v1.ChainLink[]): string[] =>
  links.flatMap((link) => link.decisions).map(({ sequence, hash }) => `${sequence} ${hex(hash)}`);

/** Sequences and hashes of this run's decisions, as they are stored. */
async function storedEntries(): Promise<string[]> {
  return (await messagesOf(streams.decisions))
    .filter(({ data }) => sekisho.v1.Decision.decode(data).runId === runId)
    .map(({ seq, data }) => `${seq} ${hex(sha256(data))}`);
}

async function storeAndLink(log: DecisionLog, one: sekisho.v1.Decision): Promise<void> {
  const { linked } = await log.storeFirst(one);
  await linked;
}

describe("a replica's chain", () => {
  test("holds every decision with the hash of what was stored, link after link", async () => {
    const log = await startReplica();
    for (let n = 0; n < 3; n++) await storeAndLink(log, decision());
    const [links = [], ...others] = await chainsOf();
    expect(others).toEqual([]);
    expect(links.map(({ position }) => position)).toEqual([1, 2, 3]);
    for (const [place, link] of links.entries()) {
      expect(hex(link.hash)).toBe(hex(linkHash(link)));
      expect(hex(link.previous)).toBe(hex(links[place - 1]?.hash));
    }
    expect(entriesOf(links)).toEqual(await storedEntries());
  });

  test("takes what is decided while a link is stored into the next, and every one is told", async () => {
    const log = await startReplica();
    await Promise.all(Array.from({ length: 400 }, () => storeAndLink(log, decision())));
    const [links = []] = await chainsOf();
    expect(links.length).toBeLessThan(400);
    expect(entriesOf(links).toSorted()).toEqual((await storedEntries()).toSorted());
  });

  test("is another for another run, and one that begins names all that ended before", async () => {
    const first = await startReplica();
    await storeAndLink(first, decision());
    const [[before] = []] = await chainsOf();
    const second = await startReplica();
    const other = `${runId}.other`;
    await storeAndLink(second, decision());
    await storeAndLink(second, decision({ runId: other }));
    const chains = [...(await chainsOf()), ...(await chainsOf(other))];
    expect(new Set(chains.map(([link]) => link!.chain)).size).toBe(3);
    for (const [link] of chains.slice(1)) {
      const seen = link!.seen.map(({ chain, hash }) => `${chain} ${hex(hash)}`);
      expect(seen).toContain(`${before!.chain} ${hex(before!.hash)}`);
    }
  });
});

describe("a decision", () => {
  test("that lost the race is in no chain: all link the one that was stored first", async () => {
    const logs = await Promise.all([startReplica(), startReplica(), startReplica()]);
    const outboxSequence = ++sequences;
    const decided = await Promise.all(
      logs.map(async (log, place) => {
        const bound = await log.storeFirst(decision({ outboxSequence, messageId: `${place}` }));
        await bound.linked;
        return bound.decision.messageId;
      }),
    );
    expect(new Set(decided).size).toBe(1);
    const entries = (await chainsOf()).flatMap(entriesOf);
    expect(entries).toHaveLength(3);
    expect([...new Set(entries)]).toEqual(await storedEntries());
  });

  test("that its replica linked is not linked again when it comes again", async () => {
    const log = await startReplica();
    const one = decision();
    await storeAndLink(log, one);
    await storeAndLink(log, one);
    expect((await chainsOf()).flatMap(entriesOf)).toHaveLength(1);
  });

  test("that was stored by a replica that died unlinked is linked by who gets it next", async () => {
    const bus = await connectAs(exchange, "policy");
    buses.push(bus);
    const one = decision();
    const bytes = sekisho.v1.Decision.encode(one).finish();
    await bus.js.publish(subjects.decision("cisa", one.outboxSequence), bytes);
    await storeAndLink(await startReplica(), decision({ outboxSequence: one.outboxSequence }));
    expect((await chainsOf()).flatMap(entriesOf)).toEqual(await storedEntries());
  });

  test("is not linked while CHAINS has no room, and is once it has, in the same chain", async () => {
    const log = await startReplica();
    await storeAndLink(log, decision());
    const { jsm } = provisioner;
    const { config, state } = await jsm.streams.info(streams.chains);
    const one = decision();
    await jsm.streams.update(streams.chains, { max_bytes: state.bytes + 1 });
    try {
      const { linked } = await log.storeFirst(one);
      await expect(linked).rejects.toThrow(JetStreamError);
    } finally {
      await jsm.streams.update(streams.chains, { max_bytes: config.max_bytes });
    }
    await storeAndLink(log, one);
    const chains = await chainsOf();
    expect(chains).toHaveLength(1);
    expect(chains[0]!.map(({ position }) => position)).toEqual([1, 2]);
    expect(chains.flatMap(entriesOf)).toEqual(await storedEntries());
  });
});
