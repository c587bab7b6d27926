import { describe, expect, test } from "vitest";
import type { Exercise } from "../../exercise/types.ts";
import { labelOf } from "../../marking/testing.ts";
import type { CatalogueIncident, PortionKindName } from "../../pack/mod.ts";
import { found } from "./testing.ts";
import {
  communitiesAreUsed,
  compartmentsAreUsed,
  informationKindsAreUsed,
  sectorsAreUsed,
} from "./unused.ts";

const portion = (marking: string) => ({
  kind: "summary" as PortionKindName,
  label: labelOf(marking),
  text: "text",
  fields: {},
});

function incident(marking: string, change: Partial<CatalogueIncident> = {}): CatalogueIncident {
  return {
    key: "one",
    originator: "cisa",
    sectors: ["energy"],
    informationKind: "cyber",
    severity: "low",
    addressees: [],
    portions: [portion(marking)],
    overlaid: false,
    ...change,
  };
}

const exerciseWith = (marking: string): Exercise =>
  ({ overlay: { statement: "adds", portions: [portion(marking)] } }) as unknown as Exercise;

describe("a community", () => {
  const unused = [1, 2, 3, 4].map(
    (index) => `note unused-community communities.yaml communities ${index} id`,
  );

  test("that no marking names is noted; the default one is meant without a name", () => {
    expect(found(communitiesAreUsed)).toEqual(unused);
    expect(found(communitiesAreUsed, { defaultCommunity: "first" })).toEqual([
      "note unused-community communities.yaml communities 0 id",
      ...unused.slice(1),
    ]);
  });

  test("is used by TLP:GREEN in an incident, by its tetragraph in REL TO and in DISPLAY ONLY", () => {
    const catalogue = [
      incident("TLP:GREEN first"),
      incident("SECRET//REL TO USA, FVEY"),
      incident("SECRET//REL TO USA, JPN/DISPLAY ONLY ISAF"),
    ];
    expect(found(communitiesAreUsed, {}, { catalogue })).toEqual([unused[2]]);
  });

  test("is used by an overlay and by a rule of aggregation", () => {
    const exercises = [exerciseWith("TLP:GREEN first"), { overlay: null } as unknown as Exercise];
    const rule = {
      id: "rule",
      kinds: ["victim", "indicator"] as const,
      raise: { USA: labelOf("SECRET//REL TO USA, FVEY") },
      source: "test",
    };
    expect(found(communitiesAreUsed, { aggregations: [rule] }, { exercises })).toEqual(
      unused.slice(2),
    );
  });
});

describe("a sector", () => {
  test("that neither an incident nor an organisation names is noted, but for cross-sector", () => {
    expect(found(sectorsAreUsed)).toEqual(["note unused-sector pack.yaml sectors 2"]);
    const catalogue = [incident("TLP:CLEAR", { sectors: ["transport"] })];
    expect(found(sectorsAreUsed, {}, { catalogue })).toEqual([]);
  });
});

describe("an information kind", () => {
  test("that neither an incident nor an agreement names is noted", () => {
    const note = "note unused-information-kind pack.yaml informationKinds 2";
    expect(found(informationKindsAreUsed)).toEqual([note]);
    const catalogue = [incident("TLP:CLEAR", { informationKind: "personal-data" })];
    expect(found(informationKindsAreUsed, {}, { catalogue })).toEqual([]);
    expect(found(informationKindsAreUsed, { agreements: [] })).toHaveLength(3);
  });
});

describe("a compartment", () => {
  test("that marks nothing is noted at the first organisation that holds it", () => {
    expect(found(compartmentsAreUsed)).toEqual([
      "note unused-compartment organisations.yaml organisations 0 compartments",
      "note unused-compartment organisations.yaml organisations 1 compartments",
    ]);
    const catalogue = [incident("TOP SECRET//SI//NOFORN")];
    expect(found(compartmentsAreUsed, {}, { catalogue })).toEqual([
      "note unused-compartment organisations.yaml organisations 1 compartments",
    ]);
  });
});
