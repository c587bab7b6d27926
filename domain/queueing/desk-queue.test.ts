import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DeskQueue, type DeskCapacity, type Finished, type Job } from "./desk-queue.ts";

/** Capacity by steps: from each time on so many analysts; null: nobody is there. */
function steps(...entries: readonly (readonly [number, number | null])[]): DeskCapacity {
  return {
    at(storyMs) {
      const analysts = entries.findLast(([from]) => from <= storyMs)?.[1] ?? 0;
      return {
        analysts: analysts ?? 0,
        open: entries.findLast(([from]) => from <= storyMs)?.[1] !== null,
        slowdown: 1,
      };
    },
    nextChangeAfter: (storyMs) =>
      entries.find(([from]) => from > storyMs)?.[0] ?? Number.POSITIVE_INFINITY,
  };
}

const job = (id: string, arrivalStoryMs: number, workMs: number, priority = 1): Job<null> => ({
  id,
  arrivalStoryMs,
  workMs,
  priority,
  content: null,
});

/** Lets the jobs arrive in order and everything finish; pauses are times it is advanced to besides. */
function run(capacity: DeskCapacity, jobs: readonly Job<null>[], pauses: readonly number[] = []) {
  const queue = new DeskQueue<null>(capacity);
  const finished: Finished<null>[] = [];
  const inOrder = [...jobs].toSorted((a, b) => a.arrivalStoryMs - b.arrivalStoryMs);
  const stops = pauses.toSorted((a, b) => a - b);
  for (const each of inOrder) {
    while ((stops[0] ?? Infinity) < each.arrivalStoryMs)
      finished.push(...queue.advance(stops.shift()!));
    finished.push(...queue.advance(each.arrivalStoryMs));
    queue.enter(each, each.arrivalStoryMs);
  }
  finished.push(...queue.advance(1e12));
  return finished.map(
    ({ job: { id }, startedStoryMs, finishedStoryMs }) =>
      `${id} ${startedStoryMs}-${finishedStoryMs}`,
  );
}

describe("a desk with one analyst", () => {
  const one = steps([0, 1]);

  test("works off what comes, one after the other", () => {
    expect(run(one, [job("a", 0, 100), job("b", 10, 50), job("c", 200, 10)])).toEqual([
      "a 0-100",
      "b 100-150",
      "c 200-210",
    ]);
  });

  test("takes the more severe first, but does not drop what it has in hand", () => {
    expect(
      run(one, [job("low", 0, 100, 3), job("medium", 10, 10, 2), job("critical", 20, 10, 0)]),
    ).toEqual(["low 0-100", "critical 100-110", "medium 110-120"]);
  });

  test("takes equals in the order they came, and by id when they came together", () => {
    expect(run(one, [job("x", 0, 5), job("b", 1, 5), job("a", 1, 5)])).toEqual([
      "x 0-5",
      "a 5-10",
      "b 10-15",
    ]);
  });
});

describe("a desk whose capacity changes", () => {
  test("lets an analyst finish what is in hand when the shift ends, and begins nothing", () => {
    expect(run(steps([0, 1], [50, 0], [500, 1]), [job("a", 0, 100), job("b", 10, 10)])).toEqual([
      "a 0-100",
      "b 500-510",
    ]);
  });

  test("begins nothing while more is in hand than analysts remain", () => {
    const capacity = steps([0, 2], [10, 1]);
    expect(run(capacity, [job("a", 0, 100), job("b", 0, 60), job("c", 20, 10)])).toEqual([
      "b 0-60",
      "a 0-100",
      "c 100-110",
    ]);
  });

  test("lets work rest while nobody is there, and finishes what was left of it afterwards", () => {
    expect(
      run(steps([0, 1], [40, null], [1000, 1]), [job("a", 0, 100), job("b", 500, 10)]),
    ).toEqual(["a 0-1060", "b 1060-1070"]);
  });

  test("holds waiting work back during a time without anybody, then takes the severest", () => {
    const capacity = steps([0, null], [100, 1]);
    expect(run(capacity, [job("a", 0, 10, 2), job("b", 50, 10, 0)])).toEqual([
      "b 100-110",
      "a 110-120",
    ]);
  });

  test("serves more at once when analysts come", () => {
    expect(
      run(steps([0, 1], [20, 3]), [job("a", 0, 50), job("b", 0, 50), job("c", 0, 50)]),
    ).toEqual(["a 0-50", "b 20-70", "c 20-70"]);
  });
});

describe("any queue", () => {
  const jobs = fc.array(
    fc.record({
      arrivalStoryMs: fc.integer({ min: 0, max: 500 }),
      workMs: fc.integer({ min: 1, max: 100 }),
      priority: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 30 },
  );
  const capacities = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 600 }), fc.option(fc.integer({ min: 0, max: 3 }))), {
      maxLength: 6,
    })
    .map((drawn) => steps([0, 1], ...drawn.toSorted(([a], [b]) => a - b), [700, 2]));

  test("gives the same times however often it is advanced in between", () => {
    fc.assert(
      fc.property(
        jobs,
        capacities,
        fc.array(fc.integer({ min: 0, max: 600 })),
        (drawn, capacity, pauses) => {
          const named = drawn.map((each, index) => ({ ...each, id: `${index}`, content: null }));
          expect(run(capacity, named, pauses)).toEqual(run(capacity, named));
        },
      ),
    );
  });

  test("finishes every job once, none before its work could be done", () => {
    fc.assert(
      fc.property(jobs, capacities, (drawn, capacity) => {
        const named = drawn.map((each, index) => ({ ...each, id: `${index}`, content: null }));
        const finished = run(capacity, named).map((line) => line.split(/[ -]/));
        expect(new Set(finished.map(([id]) => id))).toEqual(new Set(named.map(({ id }) => id)));
        expect(finished).toHaveLength(named.length);
        for (const [id, from, to] of finished) {
          const { arrivalStoryMs, workMs } = named[Number(id)]!;
          expect(Number(from)).toBeGreaterThanOrEqual(arrivalStoryMs);
          expect(Number(to) - Number(from)).toBeGreaterThanOrEqual(workMs);
        }
      }),
    );
  });

  test("refuses what would enter its past", () => {
    const queue = new DeskQueue<null>(steps([0, 1]));
    queue.enter(job("a", 10, 5), 10);
    queue.advance(100);
    expect(() => queue.enter(job("b", 5, 5), 5)).toThrow("the queue is at 15");
  });
});

describe("a desk that is slowed down", () => {
  const slowFrom = (from: number, slowdown: number): DeskCapacity => ({
    at: (storyMs) => ({ analysts: 1, open: true, slowdown: storyMs < from ? 1 : slowdown }),
    nextChangeAfter: (storyMs) => (storyMs < from ? from : Number.POSITIVE_INFINITY),
  });

  test("needs longer for what it begins from then on, and not for what it has in hand", () => {
    expect(run(slowFrom(50, 3), [job("a", 0, 100), job("b", 10, 10)])).toEqual([
      "a 0-100",
      "b 100-130",
    ]);
  });
});

describe("a desk that is vacated", () => {
  test("gives back what waits and what was in hand, in the order of the queue, and has nothing left", () => {
    const queue = new DeskQueue<null>(steps([0, 1]));
    queue.enter(job("low", 0, 100, 3), 0);
    queue.advance(0);
    queue.enter(job("high", 5, 100, 1), 5);
    queue.enter(job("medium", 6, 100, 2), 6);
    expect(queue.vacate().map(({ id }) => id)).toEqual(["high", "medium", "low"]);
    expect([queue.waiting, queue.inHand, queue.nextStoryMs()]).toEqual([0, 0, Infinity]);
  });
});

describe("a desk's own account", () => {
  test("counts the time analysts spend on work, and none while it rests", () => {
    const seen: string[] = [];
    const queue = new DeskQueue<null>(steps([0, 2], [40, null], [100, 2]), {
      entered: (workMs) => seen.push(`entered ${workMs}`),
      started: (waitMs) => seen.push(`started after ${waitMs}`),
      finished: () => seen.push("finished"),
    });
    queue.enter(job("a", 0, 50), 0);
    queue.advance(0);
    queue.enter(job("b", 10, 5), 10);
    queue.advance(30);
    expect(queue.busyMsTo(30)).toBe(35);
    queue.advance(90);
    expect(queue.busyMsTo(90)).toBe(45);
    queue.advance(1000);
    expect(queue.busyMsTo(1000)).toBe(55);
    expect(seen).toEqual([
      "entered 50",
      "started after 0",
      "entered 5",
      "started after 0",
      "finished",
      "finished",
    ]);
  });
});
