/** The ways of an incident against every way tried out, with the path as the checkpoint sees it. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMarking } from "../marking/mod.ts";
import {
  ACTIONABLE_KINDS,
  frozenAddressees,
  neighboursIn,
  type CatalogueIncident,
  type PortionKindName,
  type StandIn,
} from "../pack/mod.ts";
import { compilePolicy, portionsFor, type Policy } from "../policy/mod.ts";
import { testPack } from "../policy/testing.ts";
import { graphOf } from "./graph.ts";
import { passesOn } from "./relaying.ts";
import { fastest, reached, spreadOf, type Circumstance, type World } from "./spread.ts";

const IDS = ["cisa", "dod", "us-energy", "nisc", "mod-jp", "isac-jp", "uk-ncsc", "kr-mnd"];
const PAIRS = IDS.flatMap((a, place) => IDS.slice(place + 1).map((b) => [a, b] as const));
const STAND_INS: readonly StandIn[] = ["cisa", "nisc", "isac", "asean"];
const KINDS: readonly PortionKindName[] = ["title", "indicator", "mitigation", "attribution"];
const MARKS = [
  "TLP:CLEAR",
  "TLP:GREEN",
  "TLP:AMBER",
  "TLP:AMBER+STRICT",
  "SECRET//REL TO USA, JPN",
  "SECRET//REL TO USA, GBR",
  "SECRET//NOFORN",
];

const labelOf = (mark: string) => {
  const { label } = parseMarking(mark, testPack.schemes, testPack.communities);
  if (label === null) throw new Error(mark);
  return label;
};

interface Case {
  readonly world: World;
  readonly incident: CatalogueIncident;
}

const cases: fc.Arbitrary<Case> = fc
  .record({
    links: fc.uniqueArray(fc.constantFrom(...PAIRS), { minLength: 4, maxLength: 11 }),
    standIns: fc.array(fc.constantFrom(...STAND_INS), { minLength: 8, maxLength: 8 }),
    portions: fc.array(fc.tuple(fc.constantFrom(...KINDS), fc.constantFrom(...MARKS)), {
      minLength: 1,
      maxLength: 4,
    }),
    addressees: fc.oneof(fc.constant<string[]>([]), fc.subarray(IDS)),
    minutes: fc.array(fc.integer({ min: 5, max: 30 }), { minLength: 11, maxLength: 11 }),
  })
  .map(({ links, standIns, portions, addressees, minutes }) => {
    const topology = {
      id: "drawn",
      name: "",
      description: "",
      links: links.map((between, n) => ({ between, transmissionMinutes: minutes[n]! })),
    };
    const organisations = testPack.organisations
      .filter(({ id }) => IDS.includes(id))
      .map((one, n) => ({ ...one, standIn: standIns[n]! }));
    const pack = { ...testPack, organisations, topologies: [topology] };
    const policy = compilePolicy(pack);
    const incident: CatalogueIncident = {
      key: "drawn",
      originator: links[0]![0],
      sectors: ["energy"],
      informationKind: "defence",
      severity: "high",
      // Sometimes none, and then the neighbours.
      addressees: addressees.filter((id) => id !== links[0]![0]),
      portions: portions.map(([kind, mark]) => ({
        kind,
        label: labelOf(mark),
        text: "",
        fields: {},
      })),
      overlaid: false,
    };
    return { world: { policy, graph: graphOf(pack, "drawn"), judgedOn: "2026-03-02" }, incident };
  });

interface Found {
  readonly organisations: Set<string>;
  /** Story minutes of the fastest way. */
  readonly minutes: Map<string, number>;
}

/** Follows every way that passes nobody twice, as the checkpoint would be asked on each hop. */
function tryEveryWay({ world, incident }: Case, without: Circumstance = {}): Found {
  const { policy, graph } = world;
  const { originator } = incident;
  const all = incident.portions.map(({ kind, label }, n) => ({
    id: `${n}`,
    version: 1,
    kind,
    label,
  }));
  const neighbours = neighboursIn(policy.pack, "drawn")!.get(originator);
  const found: Found = { organisations: new Set(), minutes: new Map() };
  const follow = (path: readonly string[], held: typeof all, minutes: number): void => {
    const holder = path.at(-1)!;
    if (held.some(({ kind }) => ACTIONABLE_KINDS.includes(kind))) {
      found.organisations.add(holder);
      found.minutes.set(holder, Math.min(minutes, found.minutes.get(holder) ?? Infinity));
    }
    const isWilling = path.length === 1 || without.willing === holder;
    if (!isWilling && !passesOn(standInOf(policy, holder), held)) return;
    for (const edge of graph.edges.get(holder)!) {
      if (path.includes(edge.to) || edge.link === without.link) continue;
      if (edge.to === without.organisation) continue;
      const { permitted } = portionsFor(policy, { portions: held }, edge.to, {
        originator,
        submitter: holder,
        path,
        addressees: frozenAddressees(incident.addressees, neighbours),
        sectors: incident.sectors,
        informationKind: incident.informationKind,
        judgedOn: world.judgedOn,
      });
      const view = held.filter(({ id }) => permitted.includes(id));
      if (view.length > 0) follow([...path, edge.to], view, minutes + edge.minutes);
    }
  };
  if (originator !== without.organisation) follow([originator], all, 0);
  return found;
}

const standInOf = ({ pack }: Policy, id: string): StandIn =>
  pack.organisations.find((one) => one.id === id)!.standIn;

describe("an incident", () => {
  test("reaches whom it reaches when every way is tried, whatever fails", () => {
    let lost = 0;
    fc.assert(
      fc.property(cases, (drawn) => {
        const { graph } = drawn.world;
        const spread = spreadOf(drawn.world, drawn.incident);
        const all = tryEveryWay(drawn).organisations;
        expect(reached(spread)).toEqual(all);
        const failures: Circumstance[] = [
          ...graph.nodes.map((organisation) => ({ organisation })),
          ...graph.links.map((_, link) => ({ link })),
          ...graph.nodes.map((willing) => ({ willing })),
        ];
        for (const failure of failures) {
          const left = tryEveryWay(drawn, failure).organisations;
          expect(reached(spread, failure)).toEqual(left);
          lost += Math.max(0, all.size - left.size);
        }
      }),
      { numRuns: 150 },
    );
    // The cases are worth something only where failures cost something.
    expect(lost).toBeGreaterThan(100);
  });

  test("takes the minutes of the fastest way that is open to it", () => {
    fc.assert(
      fc.property(cases, (drawn) => {
        const arrivals = fastest(spreadOf(drawn.world, drawn.incident));
        const minutes = new Map([...arrivals].map(([id, way]) => [id, way.minutes]));
        expect(minutes).toEqual(tryEveryWay(drawn).minutes);
      }),
      { numRuns: 150 },
    );
  });
});
