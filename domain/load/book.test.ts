import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LoadBook, type Decided, type LoadSample } from "./mod.ts";

function begin() {
  const samples: LoadSample[] = [];
  const book = new LoadBook({
    windowOf: (unixMs) => (unixMs < 1_000 ? null : "baseline"),
    take: (sample) => samples.push(sample),
  });
  return { book, samples };
}

const decision = (changes: Partial<Decided> = {}): Decided => ({
  submission: "a/1",
  from: "a",
  relay: false,
  incident: "i",
  accepted: true,
  intendedUnixMs: 2_000,
  storedUnixMs: 2_003,
  copies: [{ id: "i→b", to: "b" }],
  denied: 0,
  ...changes,
});

const times = (samples: readonly LoadSample[]) =>
  samples.map(({ stage, from, to, ms }) => `${stage} ${from} ${to} ${ms}`);

test("a submission is followed from its intended send to each recipient's copy", () => {
  const { book, samples } = begin();
  book.acknowledged("a/1");
  expect(book.settled).toBe(false);
  book.decided(decision());
  expect(book.settled).toBe(false);
  book.received("i→b", 2_010);
  expect(book.settled).toBe(true);
  expect(times(samples)).toEqual(["submit a  3", "exchange a b 7", "reach a b 10"]);
  expect(book.meanReached).toBe(1);
});

test("over several hops reach counts from the originator's intended send, once per organisation", () => {
  const { book, samples } = begin();
  book.decided(decision());
  book.received("i→b", 2_010);
  const relay = { submission: "b/1", from: "b", relay: true, intendedUnixMs: 2_010 };
  const copies = [
    { id: "b→c", to: "c" },
    { id: "b→a", to: "a" },
  ];
  book.decided(decision({ ...relay, storedUnixMs: 2_012, copies }));
  book.received("b→c", 2_020);
  book.received("b→a", 2_021);
  expect(times(samples.filter(({ stage }) => stage === "reach"))).toEqual([
    "reach a b 10",
    "reach a c 20",
  ]);
});

test("a copy that two relays are about is settled once, also when the second comes minutes later", () => {
  const { book } = begin();
  const relay = (submission: string, id: string) =>
    decision({ submission, relay: true, copies: [{ id, to: "c" }] });
  book.decided(relay("b/1", "b→c"));
  book.received("b→c", 2_010);
  // As many as a fast exchange delivers in three minutes.
  for (let n = 2; n < 300_000; n++) {
    book.decided(relay(`b/${n}`, `other ${n}`));
    book.received(`other ${n}`, 2_020);
  }
  book.decided(relay("b/300000", "b→c"));
  expect([...book.open]).toEqual([]);
});

test("what was acknowledged and never decided, or decided and never received, stays open", () => {
  const { book } = begin();
  book.acknowledged("a/1");
  book.acknowledged("a/2");
  book.decided(decision());
  expect([book.undecided, [...book.open].map(({ to }) => to)]).toEqual([1, ["b"]]);
});

test("what is received and in no decision is told", () => {
  const { book } = begin();
  book.received("forged", 2_000);
  expect(book.undeclared).toBe(1);
});

test("of the warm-up there is an account and no sample", () => {
  const { book, samples } = begin();
  book.decided(decision({ intendedUnixMs: 500 }));
  book.received("i→b", 510);
  expect([samples, book.totals.received]).toEqual([[], 1]);
});

describe("the same again", () => {
  test("is one decision when the broker hands it over twice", () => {
    const { book } = begin();
    book.decided(decision());
    book.received("i→b", 2_010);
    book.decided(decision());
    expect([book.openCopies, book.totals.submissions]).toEqual([0, 1]);
  });

  test("is one copy when two relays show a recipient the same", () => {
    const { book } = begin();
    book.decided(decision());
    book.received("i→b", 2_010);
    book.decided(decision({ submission: "a/2", relay: true }));
    expect(book.openCopies).toBe(0);
  });
});

test("in whatever order acknowledgements, decisions and copies come, all is settled and told alike", () => {
  const submissions = Array.from({ length: 6 }, (_, at) => `a/${at}`);
  const events = submissions.flatMap((submission, at) => [
    { kind: "acknowledged", submission, at },
    { kind: "decided", submission, at },
    { kind: "received", submission, at },
  ]);
  fc.assert(
    fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (order) => {
      const { book, samples } = begin();
      for (const { kind, submission, at } of order) {
        const incident = `i${at}`;
        const copies = [{ id: `${incident}→b`, to: "b" }];
        if (kind === "acknowledged") book.acknowledged(submission);
        else if (kind === "decided") book.decided(decision({ submission, incident, copies }));
        else book.received(`${incident}→b`, 2_010);
      }
      expect([book.settled, book.undeclared]).toEqual([true, 0]);
      expect(times(samples).toSorted()).toEqual([
        ...submissions.map(() => "exchange a b 7"),
        ...submissions.map(() => "reach a b 10"),
        ...submissions.map(() => "submit a  3"),
      ]);
    }),
  );
});
