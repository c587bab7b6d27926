import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { effectsOf, reconnectedFrom, type Interruption } from "./effects.ts";
import type { FaultFacts } from "./types.ts";

const fault = (name: string, type: string, targets: string[], from: number, to: number) =>
  ({
    name,
    type,
    targets,
    attributes: { factor: 0.5 },
    stream: "both",
    toxicity: 1,
    fromStoryMs: from,
    toStoryMs: to,
  }) satisfies FaultFacts;

describe("effects", () => {
  test("hold as long as their fault, each under its name", () => {
    const faults = [
      fault("cut", "staffing", ["cisa", "nisc"], 10, 20),
      fault("apart", "partition", ["nisc"], 15, 30),
    ];
    expect(
      effectsOf(faults).map(({ fault: name, fromStoryMs, toStoryMs, effect }) => [
        name,
        fromStoryMs,
        toStoryMs,
        effect.kind,
      ]),
    ).toEqual([
      ["cut", 10, 20, "capacity"],
      ["cut", 10, 20, "capacity"],
      ["apart", 15, 30, "cut"],
    ]);
  });

  test("of what happens at a moment there are none", () => {
    expect(effectsOf([fault("crash", "kill", ["cisa"], 10, 10)])).toEqual([]);
  });
});

describe("the time at which a connection is there again", () => {
  const interruptions = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 30 }))
      .map(([fromStoryMs, lasts]): Interruption => ({
        fromStoryMs,
        toStoryMs: fromStoryMs + lasts,
      })),
    { maxLength: 8 },
  );
  const time = fc.integer({ min: 0, max: 140 });
  const inside = (at: number, all: readonly Interruption[]) =>
    all.some(({ fromStoryMs, toStoryMs }) => fromStoryMs <= at && at < toStoryMs);

  test("is the first one from then on that lies in no interruption", () => {
    fc.assert(
      fc.property(interruptions, time, (all, asked) => {
        const at = reconnectedFrom(all, asked);
        expect(at).toBeGreaterThanOrEqual(asked);
        expect(inside(at, all)).toBe(false);
        for (let earlier = asked; earlier < at; earlier++) expect(inside(earlier, all)).toBe(true);
        expect(reconnectedFrom(all, at)).toBe(at);
      }),
      { numRuns: 500 },
    );
  });

  test("never lies earlier for what was asked later, in whatever order they are told", () => {
    fc.assert(
      fc.property(interruptions, time, time, (all, one, other) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)];
        expect(reconnectedFrom(all, early)).toBeLessThanOrEqual(reconnectedFrom(all, late));
        expect(reconnectedFrom(all.toReversed(), one)).toBe(reconnectedFrom(all, one));
      }),
    );
  });

  test("is the end of an interruption itself, which no longer holds then", () => {
    const twice = [
      { fromStoryMs: 10, toStoryMs: 20 },
      { fromStoryMs: 20, toStoryMs: 25 },
    ];
    expect(reconnectedFrom(twice, 9)).toBe(9);
    expect(reconnectedFrom(twice, 10)).toBe(25);
    expect(reconnectedFrom(twice.slice(0, 1), 10)).toBe(20);
  });

  test("is never where an interruption has no end", () => {
    const forever = [{ fromStoryMs: 10, toStoryMs: Number.POSITIVE_INFINITY }];
    expect(reconnectedFrom(forever, 11)).toBe(Number.POSITIVE_INFINITY);
  });
});
