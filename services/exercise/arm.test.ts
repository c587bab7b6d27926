import { describe, expect, test } from "vitest";
import { testExercise, testIncident, testPack } from "../../domain/exercise/testing.ts";
import { sekisho } from "../../proto/mod.ts";
import { arrivalsFrom, drawArm, planFor } from "./arm.ts";
import type { Run } from "./state.ts";

const { ArrivalsResponse, ClockState, Plan } = sekisho.v1;
const incidents = Array.from({ length: 40 }, (_, i) => {
  const incident = testIncident(`incident-${i}`, i % 4 === 0 ? "nisc" : "cisa");
  const [title, ...portions] = incident.portions;
  return { ...incident, portions: [{ ...title!, text: "x".repeat(20_000) }, ...portions] };
});
const arm = drawArm(testExercise(), testPack(), "hub", incidents, "7");
const run: Run = {
  runId: "cuts.hub.1",
  revision: 3,
  exercise: "cuts",
  topology: "hub",
  seed: "7",
  phase: "running",
  startedUnixMs: 1_000,
  stoodMs: 0,
  clearedStoryMs: null,
  endStoryMs: arm.plan.endStoryMs,
  done: [],
  loaded: false,
};

function allPages(organisation: string): { arrivals: sekisho.v1.Arrival[]; pages: number } {
  const arrivals: sekisho.v1.Arrival[] = [];
  for (let pages = 0; ; pages++) {
    const bytes = arrivalsFrom(arm, organisation, arrivals.length);
    expect(bytes.length).toBeLessThan(500_000);
    const page = ArrivalsResponse.decode(bytes).arrivals;
    if (page.length === 0) return { arrivals, pages };
    arrivals.push(...page);
  }
}

describe("what an organisation is told", () => {
  test("is its own profile, capacity and number of arrivals", () => {
    const plan = Plan.decode(planFor(arm, run, "cisa", null));
    expect(plan).toMatchObject({ runId: "cuts.hub.1", revision: 3, arrivals: 60 });
    expect(plan.profile?.organisation).toBe("cisa");
    expect(plan.capacity.map(({ factor }) => factor)).toEqual([0.5, 1]);
    expect(Plan.decode(planFor(arm, run, "nisc", null)).capacity).toEqual([]);
  });

  test("is no seed from which it could learn what arises elsewhere", () => {
    const seeds = ["cisa", "nisc"].map((id) => Plan.decode(planFor(arm, run, id, null)).seed);
    expect(new Set([...seeds, run.seed]).size).toBe(3);
  });

  test("is when the clock runs and that it has ended", () => {
    const ended: Run = { ...run, phase: "ended" };
    expect(Plan.decode(planFor(arm, run, "cisa", null)).clock).toMatchObject({
      state: ClockState.CLOCK_STATE_RUNNING,
      pace: 3600,
      startedUnixMs: 1_000,
    });
    expect(Plan.decode(planFor(arm, ended, "cisa", null)).clock?.state).toBe(
      ClockState.CLOCK_STATE_ENDED,
    );
  });

  test("is all of its arrivals and nobody else's, in pages that a reply can carry", () => {
    const { arrivals, pages } = allPages("cisa");
    expect(pages).toBeGreaterThan(2);
    expect(arrivals).toHaveLength(60);
    expect(new Set(arrivals.map(({ incident }) => incident?.originator))).toEqual(
      new Set(["cisa"]),
    );
    expect(arrivals.map(({ incident }) => incident?.id)).toEqual(
      arm.plan.arrivals
        .filter(({ originator }) => originator === "cisa")
        .map(({ incidentId }) => incidentId),
    );
    expect(allPages("uk-ncsc").arrivals).toEqual([]);
  });
});

describe("faults of an organisation", () => {
  const [cut] = testExercise().faults;
  const fault = (
    name: string,
    type: string,
    attributes: Readonly<Record<string, number | string>>,
  ) => ({
    ...cut!,
    name,
    type,
    target: { kind: "named" as const, names: ["nisc"] },
    attributes,
    startAt: { window: "fault" as const, offsetMinutes: 0 },
  });
  const faults = [
    fault("slow", "triage", { factor: 2 }),
    fault("nobody", "leadership_vacant", { factor: 4 }),
    fault("office-hours", "shift", { from: 9, to: 18 }),
    fault("closed", "office_closure", { desk: "desk" }),
    fault("reluctant", "disclosure_reluctance", { share: 0.5, delay: 30 }),
  ];
  const faulty = drawArm(testExercise({ faults }), testPack(), "hub", incidents, "7");
  const [, , under] = faulty.plan.windows;
  const plan = Plan.decode(planFor(faulty, run, "nisc", null));

  test("are in its plan from the start, with their times", () => {
    const begun = (changes: readonly sekisho.v1.CapacityChange[]) =>
      changes
        .filter(({ storyMs }) => storyMs === under!.fromStoryMs)
        .map(({ desk, factor, fault: name }) => `${name} ${desk} ${factor}`);
    expect(begun(plan.work)).toEqual(["slow  2", "nobody disclosure-review 4"]);
    expect(begun(plan.capacity)).toEqual(["closed desk 0"]);
    // Nine in Tokyo is midnight UTC.
    expect(plan.duty).toMatchObject([
      { fromStoryMs: under!.fromStoryMs, toStoryMs: under!.toStoryMs, dutyFromMs: 0 },
    ]);
    expect(plan.duty[0]?.dutyToMs).toBe(9 * 3_600_000);
  });

  test("withhold its incidents from everybody but its own analysts, and delay the others", () => {
    const { arrivals } = ArrivalsResponse.decode(arrivalsFrom(faulty, "nisc", 0));
    const during = arrivals.filter(({ window }) => window === "fault");
    expect(new Set(during.map(({ withheld }) => withheld))).toEqual(new Set([true, false]));
    for (const { withheld, storyMs, incident } of during)
      expect(storyMs - incident!.originatedStoryMs).toBe(withheld ? 0 : 30 * 60_000);
    expect(arrivals.filter(({ window }) => window !== "fault").some((one) => one.withheld)).toBe(
      false,
    );
  });
});

describe("active cyber defence", () => {
  const activeCyberDefence = {
    organisation: "nisc",
    from: "fault",
    mandatoryReports: { perHour: 4, severity: "low" },
    council: true,
    automation: { share: 0.5, minutes: 5 },
    source: "assumed",
  } as const;
  const switched = drawArm(
    testExercise({ activeCyberDefence, faults: [] }),
    testPack(),
    "hub",
    incidents,
    "7",
  );
  const { fromStoryMs, toStoryMs } = switched.plan.windows[2]!;

  test("is turned on at its organisation and nobody else's, from its window on", () => {
    const profileOf = (id: string) => Plan.decode(planFor(switched, run, id, null)).profile!;
    expect(profileOf("nisc")).toMatchObject({
      councilFromStoryMs: fromStoryMs,
      automation: { share: 0.5, minutes: 5, fromStoryMs },
    });
    expect(profileOf("cisa").automation).toBeNull();
    expect(profileOf("cisa").councilFromStoryMs).toBeNull();
  });

  test("lets operators report, which is work and goes no further", () => {
    const { arrivals } = ArrivalsResponse.decode(arrivalsFrom(switched, "nisc", 0));
    const reports = arrivals.filter(({ withheld }) => withheld);
    const hours = (toStoryMs - fromStoryMs) / 3_600_000;
    expect(reports.length).toBeGreaterThan(2 * hours);
    expect(reports.length).toBeLessThan(6 * hours);
    for (const { storyMs } of reports) {
      expect(storyMs).toBeGreaterThanOrEqual(fromStoryMs);
      expect(storyMs).toBeLessThan(toStoryMs);
    }
    expect(arrivals.map(({ storyMs }) => storyMs)).toEqual(
      arrivals.map(({ storyMs }) => storyMs).toSorted((a, b) => a - b),
    );
    expect(new Set(reports.map(({ incident }) => incident!.portions[0]!.id)).size).toBe(
      reports.length,
    );
  });
});
