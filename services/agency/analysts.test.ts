import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Analysts, type Matter } from "./analysts.ts";
import { MINUTE, testBriefing, testStandin, testView, type TestPortion } from "./testing.ts";

const matter = (id: string, minute: number, ...portions: TestPortion[]): Matter<string> => ({
  id,
  storyMs: minute * MINUTE,
  rankedStoryMs: minute * MINUTE,
  view: testView(...portions),
  needsReview: false,
  source: id,
});

function outcomes(analysts: Analysts<string>, toMinute = 10_000): string[] {
  return analysts
    .advance(toMinute * MINUTE)
    .map(
      ({ matter: { id }, fresh, startedStoryMs, finishedStoryMs }) =>
        `${id} ${fresh.join(",")} ${startedStoryMs / MINUTE}-${finishedStoryMs / MINUTE}`,
    );
}

describe("what analysts are given", () => {
  test("is every portion once, and an update when a later view has more", () => {
    const analysts = new Analysts<string>(testBriefing(), testStandin());
    analysts.add(matter("first", 0, { id: "a" }));
    analysts.add(matter("same", 5, { id: "a" }));
    analysts.add(matter("more", 10, { id: "a" }, { id: "b" }));
    expect(outcomes(analysts)).toEqual(["first a/1 0-30", "more b/1 30-60"]);
  });

  test("is a portion again when its version is new", () => {
    const analysts = new Analysts<string>(testBriefing(), testStandin());
    analysts.add(matter("first", 0, { id: "a" }));
    analysts.add(matter("changed", 1, { id: "a", version: 2 }));
    expect(outcomes(analysts)).toEqual(["first a/1 0-30", "changed a/2 30-60"]);
  });

  test("goes by arrival in the story, not by who announced it first", () => {
    const analysts = new Analysts<string>(testBriefing(), testStandin());
    analysts.add(matter("late", 20, { id: "a" }));
    analysts.add(matter("early", 10, { id: "a" }));
    expect(outcomes(analysts)).toEqual(["early a/1 10-40"]);
  });

  test("is actionable when what is fresh is an indicator or a mitigation", () => {
    const analysts = new Analysts<string>(testBriefing(), testStandin());
    analysts.add(matter("title", 0, { id: "a", kind: "title" }));
    analysts.add(
      matter("indicator", 1, { id: "a", kind: "title" }, { id: "b", kind: "indicator" }),
    );
    analysts.add(matter("victim", 2, { id: "b", kind: "indicator" }, { id: "c", kind: "victim" }));
    expect(analysts.advance(1e9).map(({ actionable }) => actionable)).toEqual([false, true, false]);
  });
});

describe("desks", () => {
  test("hand over at the very moment one has finished", () => {
    const analysts = new Analysts<string>(testBriefing({}, ["intake", "desk"]), testStandin());
    analysts.add(matter("first", 0, { id: "a" }));
    analysts.add(matter("second", 0, { id: "b" }));
    expect(outcomes(analysts)).toEqual(["first a/1 0-60", "second b/1 30-90"]);
  });

  test("that the organisation lacks are left out of a route", () => {
    const standin = testStandin({ route: () => ["elsewhere"] });
    const analysts = new Analysts<string>(testBriefing(), standin);
    analysts.add(matter("first", 0, { id: "a" }));
    expect(analysts.advance(1e9).map(({ desks }) => desks)).toEqual([["desk"]]);
  });

  test("take the severe first", () => {
    const severity = (text: string): TestPortion => ({
      id: text,
      kind: "assessment",
      fields: { severity: text },
    });
    const analysts = new Analysts<string>(testBriefing(), testStandin());
    analysts.add(matter("busy", 0, { id: "a" }));
    analysts.add(matter("low", 1, severity("low")));
    analysts.add(matter("critical", 2, severity("critical")));
    expect(outcomes(analysts).map((line) => line.split(" ")[0])).toEqual([
      "busy",
      "critical",
      "low",
    ]);
  });

  test("take half the time for what a stand-in only reads", () => {
    const analysts = new Analysts<string>(testBriefing(), testStandin({ effort: () => 0.5 }));
    analysts.add(matter("first", 0, { id: "a" }));
    expect(outcomes(analysts)).toEqual(["first a/1 0-15"]);
  });
});

describe("analysts in any pieces of time", () => {
  const drawn = fc.array(
    fc.record({
      minute: fc.integer({ min: 0, max: 300 }),
      portion: fc.integer({ min: 0, max: 12 }),
    }),
    { maxLength: 25 },
  );

  test("come to the same outcomes, also when things are announced as late as possible", () => {
    fc.assert(
      fc.property(drawn, (entries) => {
        const matters = entries.map(({ minute, portion }, index) =>
          matter(`m${String(index).padStart(2, "0")}`, minute, { id: `p${portion}` }),
        );
        const whole = new Analysts<string>(testBriefing({}, ["intake", "desk"]), testStandin());
        matters.forEach((each) => whole.add(each));
        const pieces = new Analysts<string>(testBriefing({}, ["intake", "desk"]), testStandin());
        const seen: string[] = [];
        const inOrder = matters.toSorted((a, b) => a.storyMs - b.storyMs);
        for (const each of inOrder) {
          seen.push(...outcomes(pieces, each.storyMs / MINUTE - 0.001));
          pieces.add(each);
        }
        seen.push(...outcomes(pieces));
        expect(seen).toEqual(outcomes(whole));
      }),
    );
  });

  test("refuse what comes before something already settled", () => {
    const analysts = new Analysts<string>(testBriefing(), testStandin());
    analysts.add(matter("first", 0, { id: "a" }));
    analysts.advance(100 * MINUTE);
    expect(analysts.reachedStoryMs).toBe(30 * MINUTE);
    expect(() => analysts.add(matter("late", 30, { id: "b" }))).toThrow(RangeError);
    analysts.add(matter("after", 31, { id: "b" }));
    expect(outcomes(analysts)).toEqual(["after b/1 31-61"]);
  });
});
