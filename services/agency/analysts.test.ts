import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Analysts, type Matter } from "./analysts.ts";
import type { Briefing } from "./briefing.ts";
import {
  MINUTE,
  testBriefing,
  testDesk,
  testStandin,
  testView,
  type TestPortion,
} from "./testing.ts";

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

const profileWith = (changes: Partial<Briefing["profile"]>, deskNames?: string[]): Briefing => {
  const briefing = testBriefing({}, deskNames);
  return { ...briefing, profile: { ...briefing.profile, ...changes } };
};

describe("disclosure review", () => {
  const briefing = profileWith({ review: testDesk("disclosure-review", 20) });
  const stages = (analysts: Analysts<string>) =>
    analysts
      .advance(1e9)
      .map(
        ({ kind, matter: { id }, finishedStoryMs, cleared }) =>
          `${id} ${kind} ${finishedStoryMs / MINUTE}${cleared ? " cleared" : ""}`,
      );

  test("comes after triage, keeps what goes abroad from being sent, and nothing else", () => {
    const analysts = new Analysts<string>(briefing, testStandin());
    analysts.add({ ...matter("abroad", 0, { id: "a" }), needsReview: true });
    analysts.add(matter("home", 1, { id: "b" }));
    expect(stages(analysts)).toEqual([
      "abroad triaged 30",
      "abroad reviewed 50 cleared",
      "home triaged 60 cleared",
    ]);
  });

  test("has a queue of its own, the severe first", () => {
    const severe: TestPortion = { id: "s", kind: "assessment", fields: { severity: "critical" } };
    const analysts = new Analysts<string>(
      profileWith({ desks: [testDesk("desk", 1)], review: testDesk("disclosure-review", 100) }),
      testStandin(),
    );
    const reviewed = (id: string, minute: number, portion: TestPortion) =>
      analysts.add({ ...matter(id, minute, portion), needsReview: true });
    reviewed("first", 0, { id: "a" });
    reviewed("low", 2, { id: "b", kind: "assessment", fields: { severity: "low" } });
    reviewed("critical", 4, severe);
    expect(stages(analysts).filter((line) => line.includes("reviewed"))).toEqual([
      "first reviewed 101 cleared",
      "critical reviewed 201 cleared",
      "low reviewed 301 cleared",
    ]);
  });

  test("takes longer while there is no head, and triage does not", () => {
    const work = [{ storyMs: 0, factor: 3, desk: "disclosure-review", fault: "vacant" }];
    const analysts = new Analysts<string>({ ...briefing, work }, testStandin());
    analysts.add({ ...matter("abroad", 0, { id: "a" }), needsReview: true });
    expect(stages(analysts)).toEqual(["abroad triaged 30", "abroad reviewed 90 cleared"]);
  });
});

describe("translation", () => {
  const translation = testDesk("translation", 15);

  test("comes before triage, of what its originator wrote in a language nobody here reads", () => {
    const foreign = profileWith({ translation, foreignLanguage: new Set(["cisa"]) });
    const analysts = new Analysts<string>(foreign, testStandin());
    analysts.add(matter("report", 0, { id: "a" }));
    const [outcome] = analysts.advance(1e9);
    expect(outcome).toMatchObject({
      desks: ["translation", "desk"],
      startedStoryMs: 0,
      finishedStoryMs: 45 * MINUTE,
    });
  });

  test("is not needed for a language that is read", () => {
    const analysts = new Analysts<string>(profileWith({ translation }), testStandin());
    analysts.add(matter("report", 0, { id: "a" }));
    expect(outcomes(analysts)).toEqual(["report a/1 0-30"]);
  });
});

describe("a desk that is closed", () => {
  const closed = (desk: string, from: number, to: number) => [
    { storyMs: from * MINUTE, factor: 0, desk, fault: "closure" },
    { storyMs: to * MINUTE, factor: 1, desk, fault: "closure" },
  ];
  const onlyTo = (name: string) =>
    testStandin({
      route: (_view, { desks }) => desks.filter((desk) => desk.name === name).map(() => name),
    });

  test("leaves what it has to the others, where it is begun anew, and gets nothing more", () => {
    const briefing = { ...testBriefing({}, ["here", "there"]), changes: closed("here", 10, 500) };
    const analysts = new Analysts<string>(briefing, onlyTo("here"));
    analysts.add(matter("in-hand", 0, { id: "a" }));
    analysts.add(matter("waiting", 5, { id: "b" }));
    analysts.add(matter("later", 100, { id: "c" }));
    const seen = analysts
      .advance(1e9)
      .map(
        ({ matter: { id }, desks, finishedStoryMs }) =>
          `${id} ${desks.join()} ${finishedStoryMs / MINUTE}`,
      );
    expect(seen).toEqual(["in-hand there 40", "waiting there 70", "later there 130"]);
  });

  test("without another one keeps its work, which waits", () => {
    const briefing = { ...testBriefing(), changes: closed("desk", 10, 500) };
    const analysts = new Analysts<string>(briefing, testStandin());
    analysts.add(matter("in-hand", 0, { id: "a" }));
    analysts.add(matter("later", 100, { id: "b" }));
    expect(outcomes(analysts)).toEqual(["in-hand a/1 0-520", "later b/1 520-550"]);
  });

  test("gets nothing handed on either, and is not counted as having had it", () => {
    const briefing = {
      ...testBriefing({ accountsAt: [100 * MINUTE] }, ["intake", "desk", "other"]),
      changes: closed("desk", 10, 500),
    };
    const standin = testStandin({
      route: (_view, { desks }) => desks.slice(0, 2).map(({ name }) => name),
    });
    const analysts = new Analysts<string>(briefing, standin);
    analysts.add(matter("first", 0, { id: "a" }));
    expect(analysts.advance(1e9)[0]).toMatchObject({ desks: ["intake", "other"] });
    const [account] = analysts.takeAccounts();
    expect(account?.desks.map(({ desk, entered }) => `${desk} ${entered}`)).toEqual([
      "intake 1",
      "desk 0",
      "other 1",
    ]);
  });

  test("passes a work on that others have seen before, when nobody else is there", () => {
    const briefing = {
      ...testBriefing({}, ["intake", "desk"]),
      changes: closed("desk", 40, 500),
    };
    const analysts = new Analysts<string>(briefing, testStandin());
    analysts.add(matter("first", 0, { id: "a" }));
    expect(analysts.advance(45 * MINUTE)).toEqual([]);
    expect(analysts.advance(1e9)[0]).toMatchObject({
      desks: ["intake", "intake"],
      finishedStoryMs: 70 * MINUTE,
    });
  });
});

describe("triage by machine", () => {
  const automation = { share: 1, minutes: 2, fromStoryMs: 0 };
  const readable: TestPortion = { id: "i", kind: "indicator", fields: { ip: "192.0.2.1" } };

  test("takes minutes for incidents with machine-readable indicators", () => {
    const analysts = new Analysts<string>(profileWith({ automation }), testStandin());
    analysts.add(matter("machine", 0, readable));
    analysts.add(matter("human", 10, { id: "t", kind: "indicator" }));
    expect(outcomes(analysts)).toEqual(["machine i/1 0-2", "human t/1 10-40"]);
  });

  test("is there from its story time on", () => {
    const later = { ...automation, fromStoryMs: 20 * MINUTE };
    const analysts = new Analysts<string>(profileWith({ automation: later }), testStandin());
    analysts.add(matter("before", 0, { ...readable, id: "a" }));
    analysts.add(matter("after", 40, readable));
    expect(outcomes(analysts)).toEqual(["before a/1 0-30", "after i/1 40-42"]);
  });

  test("takes its share of them", () => {
    const none = profileWith({ automation: { ...automation, share: 0 } });
    const analysts = new Analysts<string>(none, testStandin());
    analysts.add(matter("machine", 0, readable));
    expect(outcomes(analysts)).toEqual(["machine i/1 0-30"]);
  });
});

describe("the desks' account", () => {
  const jobs = [matter("first", 0, { id: "a" }), matter("second", 10, { id: "b" })];
  const accountsOf = (stops: readonly number[]) => {
    const briefing = testBriefing({ accountsAt: [40 * MINUTE, 100 * MINUTE] });
    const analysts = new Analysts<string>(briefing, testStandin());
    for (const job of jobs) analysts.add(job);
    for (const stop of stops) analysts.advance(stop * MINUTE);
    return analysts.takeAccounts();
  };

  test("tells per stretch of time what came, what was done, who was there and what is left", () => {
    expect(accountsOf([200])).toMatchObject([
      {
        fromStoryMs: 0,
        toStoryMs: 40 * MINUTE,
        desks: [
          {
            desk: "desk",
            entered: 2,
            started: 2,
            finished: 1,
            offeredMs: 60 * MINUTE,
            busyMs: 40 * MINUTE,
            staffedMs: 40 * MINUTE,
            waitedMs: 20 * MINUTE,
            waitP50Ms: null,
            backlogBefore: 0,
            backlogAfter: 1,
          },
        ],
      },
      {
        toStoryMs: 100 * MINUTE,
        desks: [
          { entered: 0, finished: 1, busyMs: 20 * MINUTE, backlogBefore: 1, backlogAfter: 0 },
        ],
      },
    ]);
  });

  test("is the same in whatever pieces time passes, and is not given before its time", () => {
    expect(accountsOf([5, 30, 40, 41, 99, 100])).toEqual(accountsOf([200]));
    expect(accountsOf([99])).toHaveLength(1);
  });

  test("tells how many jobs there were at the times it was asked for, in whatever pieces time passes", () => {
    const samplesAt = [0, 10, 11, 40, 60].map((minute) => minute * MINUTE);
    const sampled = (stops: readonly number[]) => {
      const accountsAt = [40 * MINUTE, 100 * MINUTE];
      const analysts = new Analysts<string>(testBriefing({ accountsAt, samplesAt }), testStandin());
      for (const job of jobs) analysts.add(job);
      for (const stop of stops) analysts.advance(stop * MINUTE);
      return analysts.takeAccounts().map(({ sampledStoryMs, desks }) => ({
        minutes: sampledStoryMs.map((ms) => ms / MINUTE),
        jobs: desks[0]?.sampledBacklog,
      }));
    };
    // Of what happened before, and of nothing at the very time: the first came at 0, the second at 10.
    const expected = [
      { minutes: [0, 10, 11, 40], jobs: [0, 1, 2, 1] },
      { minutes: [60], jobs: [1] },
    ];
    expect(sampled([200])).toEqual(expected);
    expect(sampled([5, 10, 30, 60, 100])).toEqual(expected);
  });
});
