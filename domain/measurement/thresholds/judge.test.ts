import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DeliveryRow, LedgerRow } from "../types.ts";
import * as make from "../testing.ts";
import { judgeThresholds, verdictInWords, type DemandedThreshold } from "./mod.ts";

const nationOf = new Map([
  ["cisa", "USA"],
  ["nisc", "JPN"],
  ["jpcert", "JPN"],
]);
const context = { deadlineMinutes: 240, nationOf };
const demand = (expression: string): DemandedThreshold => ({ expression, source: "exercise" });

function judge(expression: string, rows: readonly LedgerRow[]) {
  const [verdict] = judgeThresholds([demand(expression)], [{ topology: "us-hub", rows }], context);
  return verdict!;
}

const aware = (minutes: readonly (number | null)[]) =>
  minutes.map((each, place) => make.awareness({ incident: `i${place}`, minutes: each }));
const upTo = (n: number) => Array.from({ length: n }, (_, place) => place + 1);

function copy(changes: Partial<DeliveryRow> = {}): DeliveryRow {
  return {
    kind: "delivery",
    arm: "us-hub",
    delivery: "d1",
    submission: "cisa/1",
    incident: "i1",
    from: "cisa",
    to: "nisc",
    window: "fault",
    marking: "TLP:CLEAR",
    portions: ["m/1"],
    outcome: "delivered",
    storyMs: 0,
    arrivedStoryMs: 0,
    exchangeMs: 5,
    attempts: 1,
    inboxRows: 1,
    leaked: [],
    slipStoryMs: 0,
    stalled: false,
    ...changes,
  };
}

describe("a percentile", () => {
  test("decides with ten samples beyond it, and says nothing with fewer", () => {
    expect(judge("awareness: p(90)<=90", aware(upTo(100)))).toMatchObject({
      outcome: "met",
      value: 90,
      n: 100,
      why: null,
    });
    expect(judge("awareness: p(90)<90", aware(upTo(100))).outcome).toBe("missed");
    const few = judge("awareness: p(90)<1000", aware(upTo(99)));
    expect(few).toMatchObject({ outcome: "inconclusive", value: null, n: 99 });
    expect(few.why).toContain("9 of 99 samples lie beyond p(90); it takes 10");
  });

  test("that falls among what never came is missed, however large the bound", () => {
    const rows = aware([...upTo(50), ...upTo(50).map(() => null)]);
    expect(judge("awareness: p(60)<1e9", rows)).toMatchObject({
      outcome: "missed",
      value: "never",
    });
    expect(judge("awareness: med<=50", rows)).toMatchObject({ outcome: "met", value: 50 });
    expect(judge("awareness: max<1e9", rows).value).toBe("never");
    expect(judge("awareness: avg<1e9", rows).value).toBe("never");
  });

  test("is met by the samples exactly when enough of them keep the bound", () => {
    const times = fc.array(fc.option(fc.integer({ min: 0, max: 500 }), { nil: null }), {
      minLength: 1,
      maxLength: 250,
    });
    fc.assert(
      fc.property(times, fc.constantFrom(50, 75, 90), fc.nat(500), (minutes, percent, bound) => {
        const verdict = judge(`awareness: p(${percent})<=${bound}`, aware(minutes));
        const n = minutes.length;
        const rank = Math.max(1, Math.ceil((percent / 100) * n - 1e-9));
        const within = minutes.filter((each) => each !== null && each <= bound).length;
        const decided = within >= rank ? "met" : "missed";
        expect(verdict.outcome).toBe(n - rank < 10 ? "inconclusive" : decided);
      }),
      { numRuns: 300 },
    );
  });
});

describe("shares and counts", () => {
  test("coverage, time and under-share are shares of the entitled", () => {
    const rows = [
      make.awareness({ minutes: 240 }),
      make.awareness({ minutes: 241 }),
      make.awareness({ minutes: null, received: false }),
      make.awareness({ minutes: null, followedMinutes: 10 }),
    ];
    expect(judge("coverage: rate>=0.5", rows)).toMatchObject({ outcome: "met", value: 0.5, n: 4 });
    // The last one was not followed for as long as the deadline.
    expect(judge("aware_in_time: rate>0.3", rows)).toMatchObject({ value: 1 / 3, n: 3 });
    expect(judge("under_shared: count==1", rows).outcome).toBe("met");
  });

  test("what must be zero is counted over all copies and submissions", () => {
    const rows = [copy(), copy({ outcome: "lost", exchangeMs: null }), copy({ leaked: ["m/1"] })];
    expect(judge("lost: count==0", rows)).toMatchObject({ outcome: "missed", value: 1, n: 3 });
    expect(judge("lost{stage:exchange}: rate<0.5", rows).outcome).toBe("met");
    expect(judge("leaked: count==0", rows)).toMatchObject({ outcome: "missed", value: 1 });
    expect(judge("duplicated: count==0", [copy({ inboxRows: 3 })]).value).toBe(2);
    expect(judge("redelivered: count<2", [copy({ attempts: 2 })]).value).toBe(1);
    expect(judge("late: count==0", [copy({ outcome: "late" })]).value).toBe(1);
    expect(judge("slipped: rate<0.5", [copy({ slipStoryMs: 1 }), copy()]).value).toBe(0.5);
  });
});

describe("tags", () => {
  test("choose by organisation, nation, window and marking", () => {
    const rows = [
      make.awareness({ to: "nisc", minutes: 1, window: "fault" }),
      make.awareness({ to: "jpcert", minutes: 2 }),
      make.awareness({ to: "cisa", originator: "nisc", minutes: 3, marking: "SECRET" }),
    ];
    expect(judge("awareness{to:nisc}: max==1", rows).outcome).toBe("met");
    expect(judge("awareness{to_nation:JPN}: max==2", rows)).toMatchObject({ outcome: "met", n: 2 });
    expect(judge("awareness{from_nation:JPN}: max==3", rows).outcome).toBe("met");
    expect(judge("awareness{window:fault}: max==1", rows).outcome).toBe("met");
    expect(judge('awareness{marking:"SECRET"}: max==3', rows).outcome).toBe("met");
  });

  test("that match nothing make it inconclusive and tell what there is", () => {
    const verdict = judge("awareness{marking:SECRT}: max<1", aware([1]));
    expect(verdict).toMatchObject({ outcome: "inconclusive", n: 0 });
    expect(verdict.why).toContain("`marking:SECRT` matches nothing; there is `TLP:CLEAR`");
    expect(judge("lost: count==0", []).outcome).toBe("inconclusive");
  });

  test("of a topology judge that arm alone, and say when it was not run", () => {
    const arms = ["us-hub", "collective"].map((topology) => ({ topology, rows: aware([1]) }));
    const judged = (expression: string) => judgeThresholds([demand(expression)], arms, context);
    expect(judged("coverage: rate==1").map(({ topology }) => topology)).toEqual([
      "us-hub",
      "collective",
    ]);
    expect(judged("awareness{topology:us-hub}: max<2")).toHaveLength(1);
    const [missing] = judged("awareness{topology:bilateral}: max<2");
    expect(missing).toMatchObject({ topology: null, outcome: "inconclusive" });
    expect(verdictInWords(missing!)).toContain("topology `bilateral` was not run");
  });
});

test("a verdict in words has the figure, its unit and its n", () => {
  expect(verdictInWords(judge("awareness: p(50)<3", aware(upTo(40))))).toBe(
    "missed under us-hub: `awareness: p(50)<3`: 20 story min, n = 40",
  );
  expect(verdictInWords(judge("coverage: rate>=0.9", aware([1, null, 3])))).toBe(
    "missed under us-hub: `coverage: rate>=0.9`: 66.7 %, n = 3",
  );
});
