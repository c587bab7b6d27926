import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawKey, incidentId, portionIds } from "./identity.ts";
import { toIncident } from "./incident.ts";
import { applyOverlay } from "./overlay.ts";
import { planArm } from "./plan.ts";
import { AMBER, testExercise, testIncident, testPack } from "./testing.ts";

const pack = testPack();

describe("an incident that is submitted", () => {
  const [arrival] = planArm(testExercise(), pack, "hub", [testIncident("a")], "7").arrivals;
  const incident = toIncident(arrival!, pack);

  test("carries the roll-up of its portions as banner", () => {
    expect(incident.banner.tlp).toBe("AMBER");
  });

  test("states its severity and sectors where the assessment is, and nowhere else", () => {
    expect(incident.portions.map(({ fields }) => fields)).toEqual([
      {},
      { severity: "high", sectors: "energy" },
      {},
    ]);
  });

  test("has the time it came to be known, and opaque ids", () => {
    expect(incident.originatedStoryMs).toBe(arrival!.storyMs);
    for (const { id } of incident.portions) expect(id).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe("portion ids", () => {
  const { portions } = testIncident("a");

  test("do not depend on what else there is: a gap tells nothing", () => {
    fc.assert(
      fc.property(fc.subarray([...portions], { minLength: 1 }), (some) => {
        const all = new Map(portionIds("i", portions).map((id, index) => [portions[index], id]));
        expect(portionIds("i", some)).toEqual(some.map((portion) => all.get(portion)));
      }),
    );
  });

  test("differ between incidents and between equal portions of one", () => {
    expect(portionIds("i", portions)).not.toEqual(portionIds("j", portions));
    expect(new Set(portionIds("i", [portions[0]!, portions[0]!])).size).toBe(2);
  });
});

describe("incident ids", () => {
  test("of one incident in two windows share what draws are keyed by, and of two incidents do not", () => {
    const baseline = incidentId("7", "a", "baseline", 1e12);
    const fault = incidentId("7", "a", "fault", 2e12);
    expect(fault).not.toBe(baseline);
    expect(drawKey(fault)).toBe(drawKey(baseline));
    expect(drawKey(incidentId("7", "b", "fault", 2e12))).not.toBe(drawKey(fault));
  });
});

describe("an overlay", () => {
  const statement = "victims are invented";
  const portions = [{ kind: "victim" as const, label: AMBER, text: "", fields: {} }];

  test("appends its portions and says so", () => {
    const [overlaid] = applyOverlay([testIncident("a")], { statement, portions });
    expect(overlaid!.overlaid).toBe(true);
    expect(overlaid!.portions.map(({ kind }) => kind)).toEqual([
      "title",
      "assessment",
      "indicator",
      "victim",
    ]);
  });

  test("that is none leaves everything as it is", () => {
    expect(applyOverlay([testIncident("a")], null)).toEqual([testIncident("a")]);
  });
});
