import { describe, expect, test } from "vitest";
import { planArm, withoutFaultsFrom } from "./plan.ts";
import { testExercise, testIncident, testOrganisation, testPack } from "./testing.ts";
import type { FaultSpec } from "./types.ts";
import { toldOf } from "./incident.ts";

const base = testPack();
const pack = {
  ...base,
  organisations: [
    ...base.organisations,
    { ...testOrganisation("us-op"), kind: "operator" as const },
    { ...testOrganisation("jp-op", "JPN"), kind: "operator" as const },
  ],
  topologies: base.topologies.map((topology) => ({
    ...topology,
    links: [
      ...topology.links,
      { between: ["cisa", "us-op"] as const, transmissionMinutes: 10 },
      { between: ["nisc", "jp-op"] as const, transmissionMinutes: 10 },
    ],
  })),
};
const incidents = Array.from({ length: 60 }, (_, i) =>
  testIncident(`incident-${i}`, ["cisa", "us-op", "jp-op", "nisc"][i % 4]),
);
const [cut] = testExercise().faults;

const fault = (
  type: string,
  target: string,
  attributes: FaultSpec["attributes"],
  name = "f",
): FaultSpec => ({
  ...cut!,
  name,
  type,
  target: { kind: "named", names: [target] },
  attributes,
  startAt: { window: "fault", offsetMinutes: 0 },
});
const planned = (faults: readonly FaultSpec[], topology = "hub") =>
  planArm(testExercise({ faults }), pack, topology, incidents, "7").arrivals;
const kept = (faults: readonly FaultSpec[], topology?: string) =>
  planned(faults, topology)
    .filter(({ disclosure }) => disclosure.kind !== "told")
    .map(({ key, window, disclosure }) => `${key} ${window} ${disclosure.kind}`);

describe("an intake that is reduced", () => {
  const reduced = (share: number) => fault("intake_reduced", "cisa", { share });

  test("loses reports of operators of its nation, while the fault lasts and nobody else's", () => {
    const all = planned([reduced(1)]);
    const lost = all.filter(({ disclosure }) => disclosure.kind === "never_reported");
    expect(lost.map(({ originator }) => originator)).toEqual(Array(15).fill("us-op"));
    expect(new Set(lost.map(({ window }) => window))).toEqual(new Set(["fault"]));
  });

  test("loses about its share, and with a greater share no other ones", () => {
    const half = kept([reduced(0.5)]);
    expect(half.length).toBeGreaterThan(2);
    expect(half.length).toBeLessThan(13);
    expect(kept([reduced(0.8)])).toEqual(expect.arrayContaining(half));
  });

  test("loses its clients' reports too", () => {
    const clients = pack.organisations.map((each) =>
      each.id === "nisc" ? { ...each, clients: ["cisa"] } : each,
    );
    const faults = [fault("intake_reduced", "nisc", { share: 1 })];
    const { arrivals } = planArm(
      testExercise({ faults }),
      { ...pack, organisations: clients },
      "hub",
      incidents,
      "7",
    );
    const lost = arrivals.filter(({ disclosure }) => disclosure.kind === "never_reported");
    expect(new Set(lost.map(({ originator }) => originator))).toEqual(new Set(["cisa", "jp-op"]));
  });
});

describe("reluctance", () => {
  const reluctant = (attributes: FaultSpec["attributes"], name?: string) =>
    fault("disclosure_reluctance", "nisc", attributes, name);

  test("withholds a share of the originator's own incidents, the same under every topology", () => {
    const some = kept([reluctant({ share: 0.5 })]);
    expect(some.length).toBeGreaterThan(2);
    expect(kept([reluctant({ share: 0.5 })], "triangle")).toEqual(some);
    expect(kept([reluctant({ share: 0.5 }, "another-name")])).toEqual(some);
    expect(kept([reluctant({ share: 1 })])).toHaveLength(15);
  });

  test("marks a share one step stricter and delays the rest, stricter ones among them", () => {
    const told = planned([reluctant({ stricter: 1, delay: 90 })]).filter(
      ({ originator, window }) => originator === "nisc" && window === "fault",
    );
    expect(told).toHaveLength(15);
    for (const arrival of told) {
      expect(arrival.disclosure).toMatchObject({ kind: "told", delayMs: 90 * 60_000 });
      expect(toldOf(arrival).portions.map(({ label }) => label.tlp)).toEqual([
        "GREEN",
        "GREEN",
        "AMBER+STRICT",
      ]);
      expect(arrival.incident.portions[2]!.label.tlp).toBe("AMBER");
    }
  });

  test("leaves everybody else, and every other time, as they were", () => {
    const others = planned([reluctant({ share: 1 })]).filter(
      ({ originator, window }) => originator !== "nisc" || window !== "fault",
    );
    for (const { disclosure } of others)
      expect(disclosure).toEqual({ kind: "told", delayMs: 0, marked: null });
  });
});

test("faults that are taken away keep nothing back from then on", () => {
  const faults = [fault("disclosure_reluctance", "nisc", { share: 1 })];
  const plan = planArm(testExercise({ faults }), pack, "hub", incidents, "7");
  const withheld = (arrivals: typeof plan.arrivals) =>
    arrivals.filter(({ disclosure }) => disclosure.kind === "withheld").map((one) => one.storyMs);
  const all = withheld(plan.arrivals);
  const middle = all[7]!;
  expect(withheld(withoutFaultsFrom(plan, middle).arrivals)).toEqual(all.slice(0, 7));
});
