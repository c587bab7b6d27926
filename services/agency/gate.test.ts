import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { StoryGate } from "./gate.ts";

const END = 10_000;

describe("story time", () => {
  test("may pass the lookahead beyond what was collected, and no further", () => {
    const gate = new StoryGate(600);
    expect(gate.openToMs).toBe(600);
    gate.collected(300);
    expect(gate.openToMs).toBe(900);
    gate.collected(100);
    expect(gate.openToMs).toBe(900);
  });

  test("waits for nobody where there is no lookahead", () => {
    const gate = new StoryGate(Number.POSITIVE_INFINITY);
    expect(gate.openToMs).toBe(Number.POSITIVE_INFINITY);
    expect(gate.nextWordMs(0, END)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("a word", () => {
  test("is given at every half of the lookahead, and at the end", () => {
    const gate = new StoryGate(600);
    expect(gate.wordAt(299, END)).toBe(0);
    expect(gate.wordAt(300, END)).toBe(300);
    expect(gate.nextWordMs(300, END)).toBe(600);
    expect(gate.wordAt(END, END)).toBe(END);
    expect(gate.nextWordMs(9_950, END)).toBe(END);
    expect(gate.nextWordMs(END, END)).toBe(Number.POSITIVE_INFINITY);
  });

  test("is never given for a time at which a submission is not answered yet", () => {
    const gate = new StoryGate(600);
    gate.sent("a", 600);
    gate.sent("b", 650);
    expect(gate.wordAt(900, END)).toBe(300);
    gate.answered("a");
    expect(gate.wordAt(900, END)).toBe(600);
    gate.answered("b");
    expect(gate.wordAt(900, END)).toBe(900);
  });

  test("lies before every unanswered submission, whatever is sent and answered", () => {
    const times = fc.array(fc.integer({ min: 1, max: END }), { maxLength: 20 });
    fc.assert(
      fc.property(times, fc.integer({ min: 0, max: END }), fc.nat(20), (sent, reached, some) => {
        const gate = new StoryGate(700);
        sent.forEach((at, index) => gate.sent(String(index), at));
        sent.slice(0, some).forEach((_, index) => gate.answered(String(index)));
        const word = gate.wordAt(reached, END);
        expect(word).toBeLessThanOrEqual(reached);
        for (const at of sent.slice(some)) expect(word).toBeLessThan(at);
      }),
    );
  });
});

describe("a limit, where something is done on the fabric,", () => {
  const lookahead = fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 1, max: 900 }) },
    { weight: 1, arbitrary: fc.constant(Number.POSITIVE_INFINITY) },
  );
  const limit = fc.integer({ min: 0, max: END });

  test("is as far as story time passes, whatever was collected", () => {
    const gate = new StoryGate(600, 0, 1_000);
    expect(gate.openToMs).toBe(600);
    gate.collected(700);
    expect(gate.openToMs).toBe(1_000);
    gate.limited(1_100);
    expect(gate.openToMs).toBe(1_100);
    gate.limited(Number.POSITIVE_INFINITY);
    expect(gate.openToMs).toBe(1_300);
  });

  test("never comes nearer: what was done stays done", () => {
    const gate = new StoryGate(600, 900, 1_000);
    gate.limited(800);
    expect(gate.limitStoryMs).toBe(1_000);
  });

  test("is the one time between steps at which a word is given", () => {
    const gate = new StoryGate(600, 0, 430);
    expect(gate.wordAt(429, END)).toBe(300);
    expect(gate.wordAt(430, END)).toBe(430);
    expect(gate.nextWordMs(300, END)).toBe(430);
    expect(gate.nextWordMs(430, END)).toBe(600);
  });

  test("is waited at also where nobody waits for the broker", () => {
    const gate = new StoryGate(Number.POSITIVE_INFINITY, 0, 430);
    expect(gate.openToMs).toBe(430);
    expect(gate.nextWordMs(0, END)).toBe(430);
    expect(gate.wordAt(200, END)).toBe(0);
    expect(gate.wordAt(430, END)).toBe(430);
  });

  test("has no word of its own before what was sent at it is answered", () => {
    const gate = new StoryGate(600, 0, 430);
    gate.sent("a", 430);
    expect(gate.wordAt(430, END)).toBe(300);
    gate.answered("a");
    expect(gate.wordAt(430, END)).toBe(430);
  });

  test("is never passed, in whatever order things happen", () => {
    const happening = fc.oneof(
      fc.record({ what: fc.constant("collected" as const), at: fc.integer({ min: 0, max: END }) }),
      fc.record({ what: fc.constant("limited" as const), at: limit }),
    );
    fc.assert(
      fc.property(lookahead, limit, fc.array(happening, { maxLength: 12 }), (ahead, first, all) => {
        const gate = new StoryGate(ahead, 0, first);
        let furthest = first;
        for (const { what, at } of all) {
          gate[what](at);
          if (what === "limited") furthest = Math.max(furthest, at);
          expect(gate.openToMs).toBeLessThanOrEqual(furthest);
          expect(gate.wordAt(gate.openToMs, END)).toBeLessThanOrEqual(furthest);
        }
      }),
    );
  });

  test("is reached by way of the words that are due, and the word there is exactly it", () => {
    fc.assert(
      fc.property(lookahead, limit, (ahead, at) => {
        const gate = new StoryGate(ahead, END, at);
        const words = [];
        let reached = 0;
        for (let next = 0; next <= gate.openToMs; next = gate.nextWordMs(reached, END)) {
          reached = next;
          words.push(gate.wordAt(reached, END));
        }
        expect(reached).toBe(at);
        expect(words.at(-1)).toBe(at);
        expect(words).toEqual(words.toSorted((a, b) => a - b));
      }),
    );
  });
});
