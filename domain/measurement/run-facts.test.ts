import { describe, expect, test } from "vitest";
import { planArm } from "../exercise/mod.ts";
import { testExercise, testIncident, testOrganisation, testPack } from "../exercise/testing.ts";
import { runFacts } from "./run-facts.ts";

/** The test world with an organisation that has a link in the triangle only. */
function world() {
  const pack = testPack();
  const link = { between: ["nisc", "new-centre"] as const, transmissionMinutes: 10 };
  return {
    ...pack,
    organisations: [...pack.organisations, testOrganisation("new-centre", "JPN")],
    topologies: pack.topologies.map((topology) =>
      topology.id === "triangle" ? { ...topology, links: [...topology.links, link] } : topology,
    ),
  };
}

const factsIn = (topology: string) => {
  const incidents = [testIncident("one"), testIncident("two", "nisc")];
  const plan = planArm(testExercise(), world(), topology, incidents, "1");
  return runFacts("run", plan, world(), "2026-03-02");
};

describe("the facts of an arm", () => {
  test("count as entitled those with a link in its topology only", () => {
    expect(factsIn("hub").organisations).toEqual(["cisa", "nisc", "uk-ncsc"]);
    expect(factsIn("triangle").organisations).toEqual(["cisa", "nisc", "uk-ncsc", "new-centre"]);
  });

  test("address nobody who has no link in it", () => {
    const addressed = (topology: string) =>
      factsIn(topology).arrivals.flatMap(({ addressees }) => addressees);
    expect(addressed("hub")).not.toContain("new-centre");
    expect(addressed("triangle")).toContain("new-centre");
  });
});
