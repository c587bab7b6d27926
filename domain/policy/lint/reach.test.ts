import { describe, expect, test } from "vitest";
import { testIncident } from "../../exercise/testing.ts";
import { testPack } from "../testing.ts";
import { rulesReachEverybody, topologiesAreConnected } from "./reach.ts";
import { findings, found } from "./testing.ts";

type Pair = readonly [string, string];

const ids = ["cisa", "dod", "nisc", "mod-jp", "jpcert"];
const organisations = testPack.organisations.filter(({ id }) => ids.includes(id));

function linked(...pairs: readonly Pair[]) {
  const links = pairs.map((between) => ({ between, transmissionMinutes: 10 }));
  const topology = { id: "some", name: "Some", description: "links", links };
  return { organisations, topologies: [topology] };
}

const place = { file: "topologies/some.yaml", path: [] };

describe("a topology", () => {
  test("that connects everybody is fine, by however many hops", () => {
    const chain = linked(
      ["cisa", "dod"],
      ["dod", "mod-jp"],
      ["nisc", "mod-jp"],
      ["jpcert", "nisc"],
    );
    expect(found(topologiesAreConnected, chain)).toEqual([]);
    expect(found(topologiesAreConnected)).toEqual([]);
  });

  test("without a link for an organisation is an error", () => {
    const change = linked(["cisa", "dod"], ["dod", "mod-jp"], ["nisc", "mod-jp"]);
    expect(findings(topologiesAreConnected, change)).toEqual([
      {
        code: "unreachable-organisation",
        severity: "error",
        message:
          "`jpcert` has no link in the topology `some`: nothing reaches it, and it reaches nobody",
        place,
      },
    ]);
  });

  test("an organisation may have its links in another topology, unless incidents begin at it", () => {
    const [one] = linked(["cisa", "dod"], ["dod", "mod-jp"], ["nisc", "mod-jp"]).topologies;
    const whole = linked(
      ["cisa", "dod"],
      ["dod", "mod-jp"],
      ["nisc", "mod-jp"],
      ["nisc", "jpcert"],
    );
    const topologies = [one!, { ...whole.topologies[0]!, id: "other" }];
    const change = { organisations, topologies };
    expect(findings(topologiesAreConnected, change)).toEqual([
      {
        code: "organisation-takes-no-part",
        severity: "note",
        message: "without a link in the topology `some`, `jpcert` takes no part in it",
        place,
      },
    ]);
    const catalogue = [testIncident("one", "jpcert")];
    expect(found(topologiesAreConnected, change, { catalogue })).toEqual([
      "error unreachable-organisation topologies/some.yaml",
    ]);
  });

  test("in two parts is a warning that names the smaller one", () => {
    const change = linked(["cisa", "dod"], ["nisc", "mod-jp"], ["jpcert", "mod-jp"]);
    expect(findings(topologiesAreConnected, change)).toEqual([
      {
        code: "topology-in-parts",
        severity: "warning",
        message: "in the topology `some` no way leads from `cisa`, `dod` to `nisc` and its part",
        place,
      },
    ]);
  });
});

describe("the rules", () => {
  const members = (ids: readonly string[]) => [
    { ...testPack.communities[0]!, organisations: ids },
    { ...testPack.communities[1]!, organisations: ["jp-plant"] },
  ];
  const three = testPack.organisations.filter(({ id }) =>
    ["cisa", "nisc", "jp-plant"].includes(id),
  );
  const change = { organisations: three, communities: members(["cisa", "nisc"]).slice(0, 1) };

  test("do not reach whom no community and nothing classified reaches", () => {
    expect(findings(rulesReachEverybody, change)).toEqual([
      {
        code: "hardly-reachable-organisation",
        severity: "warning",
        message:
          "`jp-plant` is in no community and nothing classified can reach it: it gets only what is unclassified and for everybody, addressed to it, or released to its nation",
        place: { file: "organisations.yaml", path: ["organisations", 2, "id"] },
      },
    ]);
  });

  test("reach an organisation by a clearance at home", () => {
    const cleared = three.map((one) => (one.id === "jp-plant" ? { ...one, clearance: "秘" } : one));
    expect(found(rulesReachEverybody, { ...change, organisations: cleared })).toEqual([]);
  });

  test("reach an organisation by any community that it is in", () => {
    const communities = members(["cisa", "nisc"]);
    expect(found(rulesReachEverybody, { ...change, communities })).toEqual([]);
  });

  test("reach an organisation abroad by a release as it must be written, whoever comes first", () => {
    for (const id of ["mod-jp", "dod"]) {
      const abroad = testPack.organisations.filter((one) => [id, "kr-mnd"].includes(one.id));
      expect(found(rulesReachEverybody, { organisations: abroad, communities: [] })).toEqual([]);
    }
    const british = testPack.organisations.filter(({ id }) => ["nisc", "uk-ncsc"].includes(id));
    expect(found(rulesReachEverybody, { organisations: british, communities: [] })).toEqual([]);
  });

  test("reach an organisation abroad by an agreement, whatever kind it covers, on the day", () => {
    const abroad = testPack.organisations.filter(({ id }) => ["dod", "kr-mnd"].includes(id));
    const apart = { organisations: abroad, communities: [] };
    expect(found(rulesReachEverybody, apart)).toEqual([]);
    expect(found(rulesReachEverybody, apart, { on: "2028-01-01" })).toEqual([
      "warning hardly-reachable-organisation organisations.yaml organisations 0 id",
      "warning hardly-reachable-organisation organisations.yaml organisations 1 id",
    ]);
  });
});
