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
