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
