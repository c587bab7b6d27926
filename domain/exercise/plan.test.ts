import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../input.ts";
import { planArm } from "./plan.ts";
import { testExercise, testIncident, testOrganisation, testPack } from "./testing.ts";
import type { Exercise } from "./types.ts";
import { windowAt } from "./windows.ts";

const pack = testPack();
const incidents = Array.from({ length: 12 }, (_, i) =>
  testIncident(`incident-${i}`, i % 2 ? "nisc" : "cisa"),
);
const plan = (changes: Partial<Exercise> = {}, topology = "hub", seed = "7") =>
  planArm(testExercise(changes), pack, topology, incidents, seed);

function problemsOf(work: () => unknown): string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ message }) => message);
    throw error;
  }
  return [];
}

describe("a plan is drawn from its seed", () => {
  test("the same seed gives the same plan, another seed other times", () => {
    expect(plan()).toEqual(plan());
    expect(plan({}, "hub", "8").arrivals).not.toEqual(plan().arrivals);
  });

  test("another topology has the same arrivals, ids and windows", () => {
    const { arrivals, windows, faults } = plan({}, "triangle");
    expect({ arrivals, windows, faults }).toEqual({
      arrivals: plan().arrivals,
      windows: plan().windows,
      faults: plan().faults,
    });
  });
});

describe("windows", () => {
  test("lie end to end and hold every incident once each, at the same offsets", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom("poisson" as const, "constant" as const),
        fc.integer({ min: 1, max: 60 }),
        (seed, process, perHour) => {
          const drawn = plan({ arrivals: { process, perHour } }, "hub", seed);
          drawn.windows.slice(1).forEach((window, index) => {
            expect(window.fromStoryMs).toBe(drawn.windows[index]!.toStoryMs);
          });
          const offsets = (name: string) => {
            const { fromStoryMs } = drawn.windows.find((window) => window.name === name)!;
            const inside = drawn.arrivals.filter((arrival) => arrival.window === name);
            return inside.map(({ key, storyMs }) => `${key} ${storyMs - fromStoryMs}`);
          };
          expect(offsets("baseline")).toHaveLength(incidents.length);
          expect(offsets("fault")).toEqual(offsets("baseline"));
          for (const { window, storyMs } of drawn.arrivals)
            expect(windowAt(drawn, storyMs)).toBe(window);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("a constant process has equal gaps", () => {
    const { arrivals } = plan({ arrivals: { process: "constant", perHour: 6 } });
    const times = arrivals
      .filter(({ window }) => window === "baseline")
      .map(({ storyMs }) => storyMs);
    expect(times).toEqual(times.map((_, index) => (index + 1) * 600_000));
  });

  test("a time between windows belongs to the later one, the very end to the last", () => {
    const drawn = plan();
    expect(windowAt(drawn, drawn.windows[1]!.fromStoryMs)).toBe("onset");
    expect(windowAt(drawn, drawn.endStoryMs)).toBe("post");
    expect(windowAt(drawn, drawn.endStoryMs + 1)).toBeNull();
  });
});

describe("ids", () => {
  test("are UUIDv7, all different, with the story's time in them", () => {
    const { arrivals } = plan();
    const ids = arrivals.map(({ incidentId }) => incidentId);
    expect(new Set(ids).size).toBe(2 * incidents.length);
    for (const { incidentId, storyMs } of arrivals) {
      expect(incidentId).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
      const time = Number.parseInt(incidentId.replace("-", "").slice(0, 12), 16);
      expect(time).toBe(Date.parse("2026-03-02T00:00:00Z") + storyMs);
    }
  });
});

describe("faults", () => {
  test("without a duration end with the window they begin in", () => {
    const { faults, windows } = plan();
    expect(faults[0]).toMatchObject({
      fromStoryMs: windows[1]!.fromStoryMs,
      toStoryMs: windows[1]!.toStoryMs,
    });
  });

  test("never outlast the run", () => {
    const [fault] = testExercise().faults;
    const { faults, endStoryMs } = plan({ faults: [{ ...fault!, durationMinutes: 1e6 }] });
    expect(faults[0]!.toStoryMs).toBe(endStoryMs);
  });
});

describe("what does not fit together", () => {
  test("is reported all at once", () => {
    const [fault] = testExercise().faults;
    const exercise = testExercise({
      windows: [
        { name: "baseline", incidents: true, lastsMinutes: 1 },
        { name: "post", incidents: false, lastsMinutes: null },
      ],
      faults: [{ ...fault!, target: { kind: "named", names: ["nobody"] } }],
    });
    const twice = [testIncident("a"), testIncident("a", "elsewhere")];
    const problems = problemsOf(() => planArm(exercise, pack, "ring", twice, "7"));
    for (const part of [
      "`ring`",
      "`nobody`",
      "`elsewhere`",
      "twice",
      "`1` minutes",
      "`post`",
      "`onset`",
    ])
      expect(problems.join("\n")).toContain(part);
    expect(problems).toHaveLength(7);
  });

  test("an incident or a fault at an organisation without a link in the topology is one", () => {
    const world = {
      ...pack,
      organisations: [...pack.organisations, testOrganisation("elsewhere")],
    };
    const [fault] = testExercise().faults;
    const exercise = testExercise({
      faults: [{ ...fault!, target: { kind: "named", names: ["elsewhere"] } }],
    });
    const own = [testIncident("a"), testIncident("b", "elsewhere")];
    expect(problemsOf(() => planArm(exercise, world, "hub", own, "7"))).toEqual([
      `fault \`${fault!.name}\` targets \`elsewhere\`, which has no link in topology \`hub\` and takes no part in it`,
      "incident `b` originates at `elsewhere`, which has no link in topology `hub` and takes no part in it",
    ]);
  });

  test("a fault that begins after its window is one", () => {
    const [fault] = testExercise().faults;
    const late = { ...fault!, startAt: { window: "onset" as const, offsetMinutes: 60 } };
    expect(problemsOf(() => plan({ faults: [late] })).join()).toContain("which lasts 60");
  });
});
