/** What the example of a changed world promises: somebody gains, somebody loses, nothing else differs. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { CatalogueIncident } from "../../domain/pack/mod.ts";
import {
  bannerOver,
  compilePolicy,
  type IncidentFacts,
  type Policy,
  portionsFor,
  validateIncident,
} from "../../domain/policy/mod.ts";
import { loadPack } from "./mod.ts";

const load = (name: string) => loadPack(join(import.meta.dirname, "../../packs", name));
const before = load("indo-pacific");
const after = load("economic-security");
const policies = { before: compilePolicy(before.pack), after: compilePolicy(after.pack) };
const added = after.catalogue.filter(({ key }) => key.startsWith("jp-econ-"));

function factsOf(incident: CatalogueIncident, { pack, world }: Policy): IncidentFacts {
  const { nation } = pack.organisations.find(({ id }) => id === incident.originator)!;
  return {
    ...incident,
    id: "01890a5d-ac96-774b-bcce-b302099a8057",
    banner: bannerOver(incident.portions, nation, world, pack.aggregations),
    portions: incident.portions.map(({ kind, label }, i) => {
      return { id: i.toString(16).padStart(16, "0"), version: 1, kind, label };
    }),
  };
}

/** Kinds of portion that a recipient gets from the originator. */
function kindsFor(policy: Policy, incident: CatalogueIncident, recipient: string): string[] {
  const { originator, addressees, sectors, informationKind } = incident;
  const path = [originator];
  const judgedOn = "2026-03-02";
  const facts = factsOf(incident, policy);
  const context = {
    originator,
    submitter: originator,
    path,
    addressees,
    sectors,
    informationKind,
    judgedOn,
  };
  const { permitted } = portionsFor(policy, facts, recipient, context);
  return facts.portions.filter(({ id }) => permitted.includes(id)).map(({ kind }) => kind);
}

function changes(incidents: readonly CatalogueIncident[]) {
  return incidents.flatMap((incident) =>
    after.pack.organisations.flatMap(({ id }) => {
      const [was, is] = [policies.before, policies.after].map((one) => kindsFor(one, incident, id));
      const lost = was!.filter((kind) => !is!.includes(kind));
      const gained = is!.filter((kind) => !was!.includes(kind));
      return lost.length + gained.length > 0 ? [{ key: incident.key, id, gained, lost }] : [];
    }),
  );
}

describe("the pack economic-security", () => {
  test("has the catalogue and exercises of indo-pacific, and three incidents more", () => {
    expect(after.catalogue.filter((one) => !added.includes(one))).toEqual(before.catalogue);
    expect(added).toHaveLength(3);
    expect(after.exercises).toEqual(before.exercises);
  });

  test.each(added.map((incident) => [incident.key, incident] as const))(
    "%s is valid under the rules of the exchange, and carries the new category",
    (_, incident) => {
      expect(validateIncident(policies.after, factsOf(incident, policies.after))).toEqual([]);
      const levels = incident.portions.map(({ label }) => label.level);
      expect(levels).toContain("重要経済安保情報");
    },
  );

  test("costs Japan's ministry the title of one Korean report, and changes nothing else that was there", () => {
    expect(changes(before.catalogue)).toEqual([
      { key: "kr-mnd-radar-supplier", id: "mod-jp", gained: [], lost: ["title"] },
    ]);
  });

  test("lets the new category reach the American organisations that the arrangement names, and no others", () => {
    const cyber = added.filter(({ informationKind }) => informationKind === "cyber");
    const all = changes(cyber);
    expect(all.filter(({ lost }) => lost.length > 0)).toEqual([]);
    expect([...new Set(all.map(({ id }) => id))].toSorted()).toEqual(["cisa", "dod", "nsa"]);
    const cable = all.find(({ key, id }) => key === "jp-econ-cable-landing" && id === "cisa")!;
    expect(cable.gained).toEqual(["title", "summary", "assessment", "indicator"]);
  });

  test("keeps it from Australia, to whom it is released but with whom no agreement carries it", () => {
    const wafer = added.find(({ key }) => key === "jp-econ-wafer-supplier")!;
    expect(wafer.portions[0]!.label.releasableTo).toContain("AUS");
    expect(kindsFor(policies.after, wafer, "au-acsc")).toEqual([]);
    expect(kindsFor(policies.after, wafer, "dod")).toContain("indicator");
  });
});
