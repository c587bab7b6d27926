/** What the shipped catalogue and exercises promise, held against the rules themselves. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { markedStricter, planArm } from "../../domain/exercise/mod.ts";
import { renderBanner } from "../../domain/marking/mod.ts";
import { participantsIn } from "../../domain/pack/mod.ts";
import {
  TRANSLATION_DESK,
  type CatalogueIncident,
  type Desk,
  type Pack,
} from "../../domain/pack/types.ts";
import {
  AXES,
  bannerOver,
  compilePolicy,
  type DecisionContext,
  failedAxes,
  type IncidentFacts,
  portionsFor,
  validateIncident,
} from "../../domain/policy/mod.ts";
import { loadPack } from "./mod.ts";

const { pack, catalogue, exercises } = loadPack(
  join(import.meta.dirname, "../../packs/indo-pacific"),
);
const policy = compilePolicy(pack);
const usCuts = exercises.get("us-cuts")!;

const nationOf = (originator: string): string =>
  pack.organisations.find(({ id }) => id === originator)!.nation;

function factsOf(incident: CatalogueIncident): IncidentFacts {
  return {
    ...incident,
    id: "01890a5d-ac96-774b-bcce-b302099a8057",
    banner: bannerOver(
      incident.portions,
      nationOf(incident.originator),
      policy.world,
      pack.aggregations,
    ),
    portions: incident.portions.map(({ kind, label }, i) => {
      return { id: i.toString(16).padStart(16, "0"), version: 1, kind, label };
    }),
  };
}

/** Decisions straight from the originator: what the policy says, whatever the topology. */
function decisionsFor(incident: CatalogueIncident, recipient: string) {
  const { originator, addressees, sectors, informationKind } = incident;
  const context: DecisionContext = {
    originator,
    submitter: originator,
    path: [originator],
    addressees,
    sectors,
    informationKind,
    judgedOn: usCuts.startOfExercise.slice(0, 10),
  };
  return portionsFor(policy, factsOf(incident), recipient, context);
}

const others = (incident: CatalogueIncident): string[] =>
  pack.organisations.map(({ id }) => id).filter((id) => id !== incident.originator);

describe.each(catalogue.map((incident) => [incident.key, incident] as const))("%s", (_, one) => {
  test("is valid under the rules of the exchange", () => {
    expect(validateIncident(policy, factsOf(one))).toEqual([]);
  });

  test("has something to act on, in three to seven portions", () => {
    const kinds = one.portions.map(({ kind }) => kind);
    expect(kinds.some((kind) => kind === "indicator" || kind === "mitigation")).toBe(true);
    expect(kinds.length).toBeGreaterThanOrEqual(3);
    expect(kinds.length).toBeLessThanOrEqual(7);
  });

  test("assesses itself at its own severity", () => {
    const assessed = one.portions.filter(({ kind }) => kind === "assessment");
    expect(assessed.map(({ fields }) => fields["severity"])).toEqual([one.severity]);
  });

  test("names addressees where TLP or ORCON would otherwise take them from the topology", () => {
    const depends = one.portions.some(
      ({ label }) => label.tlp?.startsWith("AMBER") || label.controls.includes("ORCON"),
    );
    expect(depends && one.addressees.length === 0).toBe(false);
  });

  test("uses addresses and domains reserved for documentation only", () => {
    const text = one.portions.map((part) => `${part.text} ${Object.values(part.fields).join(" ")}`);
    const addresses = text.join(" ").match(/\b\d{1,3}(\.\d{1,3}){3}\b/g) ?? [];
    for (const address of addresses) {
      expect(address).toMatch(/^(192\.0\.2|198\.51\.100|203\.0\.113)\./);
    }
    const domains = one.portions.flatMap(({ fields }) => fields["domain"] ?? []);
    for (const domain of domains) {
      expect(domain).toMatch(/(^|\.)example(\.(com|net|org))?$/);
    }
  });
});

test("every incident that a reluctant originator marks stricter is valid still", () => {
  const stricter = catalogue.flatMap(
    (one) => markedStricter(one, nationOf(one.originator), policy.world) ?? [],
  );
  expect(stricter.length).toBeGreaterThan(catalogue.length / 2);
  for (const one of stricter)
    expect([one.key, validateIncident(policy, factsOf(one))]).toEqual([one.key, []]);
});

test("no incident reaches more when it is marked stricter", () => {
  for (const one of catalogue) {
    const stricter = markedStricter(one, nationOf(one.originator), policy.world);
    if (!stricter) continue;
    for (const recipient of others(one)) {
      const before = new Set(decisionsFor(one, recipient).permitted);
      const now = decisionsFor(stricter, recipient).permitted;
      expect(now.filter((id) => !before.has(id))).toEqual([]);
    }
  }
});

describe("the catalogue", () => {
  test("covers every sector, and marks from TLP:CLEAR to TOP SECRET", () => {
    const sectors = new Set(catalogue.flatMap((incident) => incident.sectors));
    expect(pack.sectors.filter((sector) => !sectors.has(sector))).toEqual([]);
    const banners = catalogue.map((one) => renderBanner(factsOf(one).banner, pack.schemes));
    expect(banners).toContain("TLP:CLEAR");
    expect(banners.some((banner) => banner.startsWith("TOP SECRET"))).toBe(true);
    expect(banners.some((banner) => banner.startsWith("極秘") || banner.startsWith("特定"))).toBe(
      true,
    );
  });

  test("begins at many organisations, Japan's ISACs and every partner nation among them", () => {
    const originators = new Set(catalogue.map(({ originator }) => originator));
    const isacs = pack.organisations
      .filter(({ kind, id }) => kind === "isac" && participantsIn(pack, "us-hub").includes(id))
      .map(({ id }) => id);
    expect(isacs.length).toBe(5);
    expect(isacs.filter((id) => !originators.has(id))).toEqual([]);
    const nations = pack.organisations
      .filter(({ id }) => originators.has(id))
      .map(({ nation }) => nation);
    expect(nations).toEqual(
      expect.arrayContaining(["USA", "JPN", "KOR", "GBR", "AUS", "CAN", "NZL", "IND", "SGP"]),
    );
  });

  test("meets a denial on every axis", () => {
    const failed = new Set(
      catalogue.flatMap((incident) =>
        others(incident).flatMap((recipient) =>
          decisionsFor(incident, recipient).decisions.flatMap(({ decision }) =>
            failedAxes(decision).map(({ axis }) => axis),
          ),
        ),
      ),
    );
    expect(AXES.filter((axis) => !failed.has(axis))).toEqual([]);
  });

  test("is delivered whole to some, in part to others and not at all to others still", () => {
    const shares = catalogue.flatMap((incident) =>
      others(incident).map((recipient) => {
        const { length } = decisionsFor(incident, recipient).permitted;
        return length === 0 ? "nothing" : length < incident.portions.length ? "part" : "whole";
      }),
    );
    expect(new Set(shares)).toEqual(new Set(["nothing", "part", "whole"]));
  });

  test("has incidents of which two recipients see different portions", () => {
    const views = catalogue.filter((incident) => {
      const seen = others(incident).map((id) => decisionsFor(incident, id).permitted.join());
      return new Set(seen.filter((view) => view !== "")).size > 1;
    });
    expect(views.length).toBeGreaterThan(catalogue.length / 2);
  });

  test("lets defence information reach Japan's ministry by the bilateral agreement, and no civil team", () => {
    const drone = catalogue.find(({ key }) => key === "dod-drone-link")!;
    expect(decisionsFor(drone, "mod-jp").permitted.length).toBe(5);
    expect(decisionsFor(drone, "nisc").permitted).toEqual([]);
    expect(decisionsFor(drone, "kr-mnd").permitted).toEqual([]);
  });
});

describe("the rules of aggregation", () => {
  const holding = (id: string) => {
    const { kinds } = pack.aggregations!.find((rule) => rule.id === id)!;
    return catalogue.filter(({ portions }) =>
      kinds.every((kind) => portions.some((portion) => portion.kind === kind)),
    );
  };
  const keys = (incidents: readonly CatalogueIncident[]) => incidents.map(({ key }) => key);

  test("hold for the incidents that their comments name", () => {
    const canadian = holding("victim-with-indicator").filter(
      ({ originator }) => nationOf(originator) === "CAN",
    );
    expect(keys(canadian)).toEqual(["ca-cccs-hydro-access"]);
    expect(holding("victim-with-vulnerability")).toEqual([]);
    expect(keys(holding("source-with-indicator")).toSorted()).toEqual([
      "jp-police-hotel-malware",
      "nsa-implant-in-switches",
    ]);
  });

  test("make no incident depend on the topology: where they say AMBER, addressees are named", () => {
    const amber = pack.aggregations!.filter(({ raise }) => raise["*"]?.tlp?.startsWith("AMBER"));
    expect(amber.map(({ id }) => id)).toEqual(["source-with-indicator"]);
    const concerned = amber.flatMap(({ id }) => holding(id));
    expect(concerned.filter(({ addressees }) => addressees.length === 0)).toEqual([]);
  });

  test("keep a victim's name from CISA's clients, and leave them the indicator", () => {
    const hydro = catalogue.find(({ key }) => key === "ca-cccs-hydro-access")!;
    const { originator, addressees, sectors, informationKind } = hydro;
    const context: DecisionContext = {
      originator,
      submitter: "cisa",
      path: [originator, "cisa"],
      addressees,
      sectors,
      informationKind,
      judgedOn: usCuts.startOfExercise.slice(0, 10),
    };
    const kindsFor = ({ aggregations, ...rest }: Pack, aggregated: boolean) => {
      const world = compilePolicy(aggregated ? { ...rest, aggregations: aggregations! } : rest);
      const facts = factsOf(hydro);
      const { permitted } = portionsFor(world, facts, "us-op-energy", context);
      return facts.portions.filter(({ id }) => permitted.includes(id)).map(({ kind }) => kind);
    };
    const all = ["title", "assessment", "indicator", "mitigation", "victim"];
    expect(kindsFor(pack, false)).toEqual(all);
    expect(kindsFor(pack, true)).toEqual(all.filter((kind) => kind !== "victim"));
  });
});

/** Whether organisations of a nation do not read the language its originator writes in. */
function isForeign({ originator }: CatalogueIncident, reader: string): boolean {
  const [written = ""] = pack.languages![nationOf(originator)]!;
  return !pack.languages![reader]!.includes(written);
}

/** Mean of the log-normal over the incidents that a desk takes, times arrivals, over analysts. */
function utilisation(desk: Desk, factor: number): number {
  const taken = catalogue.filter(
    (incident) =>
      (incident.originator === "cisa" || decisionsFor(incident, "cisa").permitted.length > 0) &&
      (desk.sectors.includes("*") || incident.sectors.some((s) => desk.sectors.includes(s))) &&
      (desk.name !== TRANSLATION_DESK || isForeign(incident, "USA")),
  );
  const minutes = taken.reduce((sum, { severity }) => {
    const { medianMinutes, sigma } = desk.triage[severity];
    return sum + medianMinutes * Math.exp(sigma ** 2 / 2);
  }, 0);
  const perMinute = usCuts.arrivals.perHour / catalogue.length / 60;
  return (perMinute * minutes) / (desk.shifts[0]!.analysts * factor);
}

test("no exercise does anything before its baseline had its deadline to come to an end", () => {
  for (const { id, windows, deadlineMinutes } of exercises.values()) {
    const settling = windows.find(({ name }) => name === "settling");
    expect(settling?.lastsMinutes, id).toBeGreaterThanOrEqual(deadlineMinutes);
  }
});

describe("the exercise us-cuts", () => {
  const desks = pack.organisations.find(({ id }) => id === "cisa")!.desks;

  test("keeps CISA's busiest desk at the utilisation its comment states", () => {
    const busy = desks.map((desk) => [desk.name, utilisation(desk, 1).toFixed(2)]);
    expect(busy).toEqual([
      ["nccic", "0.59"],
      ["us-cert", "0.31"],
      ["ics-cert", "0.27"],
      // All of it goes abroad: CISA has foreign neighbours besides whoever reported it.
      ["disclosure-review", "0.34"],
      ["translation", "0.11"],
    ]);
    expect(utilisation(desks[0]!, 6 / 9).toFixed(2)).toBe("0.88");
  });

  test("takes analysts by day and night alike, so that windows differ in their fault only", () => {
    for (const { shifts } of pack.organisations.flatMap((organisation) => organisation.desks)) {
      expect(new Set(shifts.map(({ analysts }) => analysts)).size).toBe(1);
      const covered = shifts.map(
        ({ fromMinutes, toMinutes }) => (toMinutes - fromMinutes + 1440) % 1440,
      );
      expect(covered.reduce((sum, minutes) => sum + minutes)).toBe(1440);
    }
  });

  const hoursOf = (seed: string) => {
    const plan = planArm(usCuts, pack, "us-hub", catalogue, seed);
    return { window: plan.windows[0]!.toStoryMs / 3.6e6, whole: plan.endStoryMs / 3.6e6 };
  };

  test("ends within 37 story hours with nearly any seed, so that an arm takes half a minute", () => {
    const long = Array.from({ length: 40 }, (_, seed) => hoursOf(String(seed)).whole);
    expect(long.filter((hours) => hours > 37)).toEqual([]);
    expect(37 * 60).toBeLessThanOrEqual(30 * usCuts.storyMinutesPerSecond);
  });

  test("has a default seed whose windows are about as long as arrivals take on average", () => {
    const expected = catalogue.length / usCuts.arrivals.perHour;
    expect(Math.abs(hoursOf(usCuts.seed).window / expected - 1)).toBeLessThan(0.1);
  });

  test("adds overlay portions that two recipients see differently", () => {
    const [first] = catalogue;
    const advisory: CatalogueIncident = {
      ...first!,
      originator: "cisa",
      sectors: ["cross-sector"],
      portions: usCuts.overlay!.portions,
    };
    const views = ["uk-ncsc", "nisc", "asean-sg"].map(
      (id) => decisionsFor(advisory, id).permitted.length,
    );
    expect(views).toEqual([2, 1, 0]);
  });
});
