import { nanos } from "@nats-io/transport-node";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import {
  DECISION_SLOTS,
  PipelinedPublisher,
  streams,
  subjects,
  type Bus,
} from "../../platform/bus/mod.ts";
import { connectAs, startExchange, testPack } from "../../platform/nats/testing.ts";
import { sekisho } from "../../proto/mod.ts";
import { DecisionStream, type StoredDecision } from "./decision-stream.ts";

let exchange: Awaited<ReturnType<typeof startExchange>>;
let bus: Bus;
let publishers: PipelinedPublisher[] = [];
beforeAll(async () => {
  exchange = await startExchange(testPack("cisa"));
  bus = await connectAs(exchange, "policy");
});
afterAll(async () => {
  await bus?.close();
  await exchange?.stop();
});

/** Each test has an organisation of its own: the stream takes decisions on any. */
let submitter = "";
let tests = 0;
beforeEach(() => void (submitter = `org-${tests++}`));
afterEach(() => {
  for (const publisher of publishers) publisher.close();
  publishers = [];
});

/** A process that stores decisions and knows of none. */
function replica(): DecisionStream {
  const publisher = new PipelinedPublisher(bus.nc);
  publishers.push(publisher);
  return new DecisionStream(publisher, bus.jsm);
}

const decision = (outboxSequence: number, decidedBy = "one"): sekisho.v1.Decision =>
  sekisho.v1.Decision.create({ submitter, outboxSequence, decidedBy });
/** Decision, place and bytes. */
const shown = (stored: StoredDecision | null) =>
  stored && { ...stored, bytes: Buffer.from(stored.bytes).toString("hex") };
const named = (sequence: number) => ({ organisation: submitter, sequence });
/** Of a submission so many rounds later that shares its subject. */
const later = (sequence: number, rounds: number): number => sequence + rounds * DECISION_SLOTS;

/** Subjects of this test's decisions and how many lie under each. */
async function subjectsOf(): Promise<Record<string, number>> {
  const filter = { subjects_filter: `decisions.${submitter}.>` };
  return (await bus.jsm.streams.info(streams.decisions, filter)).state.subjects ?? {};
}

async function storedUnder(subject: string): Promise<sekisho.v1.Decision> {
  const stored = await bus.jsm.streams.getMessage(streams.decisions, { last_by_subj: subject });
  return sekisho.v1.Decision.decode(stored!.data);
}

test("the first on a submission binds, however many store one at once and in which order", async () => {
  const ascending = Array.from({ length: later(0, 3) }, (_, place) => place + 1);
  const orders = { up: ascending, down: ascending.toReversed(), again: ascending };
  const bound = await Promise.all(
    Object.entries(orders).map(async ([name, order]) => {
      const store = replica();
      const results = await Promise.all(
        order.map((sequence) => store.storeFirst(decision(sequence, name))),
      );
      return results.toSorted((a, b) => a.decision.outboxSequence - b.decision.outboxSequence);
    }),
  );
  const [first = []] = bound;
  expect(first.map((one) => one.decision.outboxSequence)).toEqual(ascending);
  for (const results of bound) expect(results.map(shown)).toEqual(first.map(shown));
  const counts = Object.values(await subjectsOf());
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(ascending.length);
});

test("in their order they lie under so many subjects and no more", async () => {
  const store = replica();
  for (let sequence = 1; sequence <= later(44, 2); sequence++)
    await store.storeFirst(decision(sequence));
  const found = await subjectsOf();
  expect(Object.keys(found)).toHaveLength(DECISION_SLOTS);
  expect(found[subjects.decision(submitter, 44)]).toBe(3);
  expect(found[subjects.decision(submitter, 45)]).toBe(2);
});

test("one is found behind later ones by who knows nothing of it, and stored no second time", async () => {
  for (const rounds of [0, 1, 3, 4, 5, 7])
    await replica().storeFirst(decision(later(9, rounds), `first ${rounds}`));
  for (const rounds of [0, 1, 3, 4, 5, 7]) {
    const sequence = later(9, rounds);
    expect((await replica().find(named(sequence)))?.decision.decidedBy).toBe(`first ${rounds}`);
    const binding = await replica().storeFirst(decision(sequence, "second"));
    expect(binding.decision).toMatchObject({
      outboxSequence: sequence,
      decidedBy: `first ${rounds}`,
    });
  }
  for (const missing of [8, later(9, 2), later(9, 6), later(9, 8)])
    expect(await replica().find(named(missing))).toBeNull();
  expect(await subjectsOf()).toEqual({ [subjects.decision(submitter, 9)]: 6 });
});

test("one that comes behind a later has a subject of its own, once", async () => {
  const [store, other] = [replica(), replica()];
  await store.storeFirst(decision(later(9, 2)));
  await other.find(named(later(9, 2)));
  // Neither finds one, and both go to store theirs.
  const [late, second] = await Promise.all([
    store.storeFirst(decision(later(9, 1), "late")),
    other.storeFirst(decision(later(9, 1), "late too")),
  ]);
  expect(shown(second)).toEqual(shown(late));
  for (const who of [store, replica()]) {
    expect(shown(await who.storeFirst(decision(later(9, 1), "later")))).toEqual(shown(late));
    expect(shown(await who.find(named(later(9, 1))))).toEqual(shown(late));
    expect(await who.find(named(9))).toBeNull();
  }
  await replica().storeFirst(decision(later(9, 3)));
  expect(await subjectsOf()).toEqual({
    [subjects.decision(submitter, 9)]: 2,
    [subjects.lateDecision(submitter, later(9, 1))]: 1,
  });
  expect(await storedUnder(subjects.lateDecision(submitter, later(9, 1)))).toEqual(late.decision);
});

test("what another stored meanwhile is seen, and the next goes behind it", async () => {
  const [one, other] = [replica(), replica()];
  await one.storeFirst(decision(9));
  await other.storeFirst(decision(later(9, 1), "other"));
  expect((await one.storeFirst(decision(later(9, 1), "one"))).decision.decidedBy).toBe("other");
  await other.storeFirst(decision(later(9, 2)));
  await one.storeFirst(decision(later(9, 3)));
  expect(await subjectsOf()).toEqual({ [subjects.decision(submitter, 9)]: 4 });
});

test("the next is stored also when those before it have left the stream by their age", async () => {
  const store = replica();
  await store.storeFirst(decision(9));
  const provisioner = await connectAs(exchange, "provisioner");
  const keepFor = (max_age: number, duplicate_window: number) =>
    provisioner.jsm.streams.update(streams.decisions, { max_age, duplicate_window });
  const { config } = await provisioner.jsm.streams.info(streams.decisions);
  await keepFor(nanos(1_000), nanos(1_000));
  await expect.poll(subjectsOf, { timeout: 20_000 }).toEqual({});
  await keepFor(config.max_age, config.duplicate_window);
  await provisioner.close();
  await store.storeFirst(decision(later(9, 1)));
  expect(await subjectsOf()).toEqual({ [subjects.decision(submitter, 9)]: 1 });
});
