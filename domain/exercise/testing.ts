/** For tests: a small world and an exercise in it. */
import { BARE_LABEL, type Label } from "../marking/label.ts";
import type { CatalogueIncident, Organisation, Pack } from "../pack/types.ts";
import type { Exercise } from "./types.ts";

export const CLEAR: Label = { ...BARE_LABEL, tlp: "CLEAR" };
export const AMBER: Label = { ...BARE_LABEL, tlp: "AMBER" };

const triage = { medianMinutes: 30, sigma: 0.5 };

export function testOrganisation(id: string, nation = "USA"): Organisation {
  return {
    id,
    name: id,
    aliases: [],
    nation,
    kind: "government",
    sectors: ["*"],
    clearance: "none",
    compartments: [],
    clients: [],
    standIn: "nisc",
    timeZone: nation === "JPN" ? "Asia/Tokyo" : "UTC",
    desks: [
      {
        name: "desk",
        sectors: ["*"],
        shifts: [{ fromMinutes: 0, toMinutes: 1440, analysts: 3 }],
        triage: { critical: triage, high: triage, medium: triage, low: triage },
        source: "assumed",
      },
    ],
  };
}

/** A hub `cisa` with `nisc` and `uk-ncsc` around it, and the same three in a triangle. */
export function testPack(): Pack {
  const link = (a: string, b: string) => ({
    between: [a, b] as const,
    transmissionMinutes: 10,
  });
  return {
    name: "test",
    version: "test@000000000000",
    schemes: [],
    organisations: [
      testOrganisation("cisa"),
      testOrganisation("nisc", "JPN"),
      testOrganisation("uk-ncsc", "GBR"),
    ],
    communities: [],
    defaultCommunity: "",
    sectors: ["energy", "finance"],
    informationKinds: ["cyber"],
    agreements: [],
    topologies: [
      {
        id: "hub",
        name: "hub",
        description: "",
        links: [link("cisa", "nisc"), link("cisa", "uk-ncsc")],
      },
      {
        id: "triangle",
        name: "triangle",
        description: "",
        links: [link("cisa", "nisc"), link("cisa", "uk-ncsc"), link("nisc", "uk-ncsc")],
      },
    ],
  };
}

export function testIncident(key: string, originator = "cisa"): CatalogueIncident {
  return {
    key,
    originator,
    sectors: ["energy"],
    informationKind: "cyber",
    severity: "high",
    addressees: [],
    portions: [
      { kind: "title", label: CLEAR, text: `title of ${key}`, fields: {} },
      { kind: "assessment", label: CLEAR, text: "", fields: {} },
      { kind: "indicator", label: AMBER, text: "192.0.2.1", fields: {} },
    ],
    overlaid: false,
  };
}

export function testExercise(changes: Partial<Exercise> = {}): Exercise {
  return {
    id: "cuts",
    name: "cuts",
    description: "",
    question: "",
    seed: "7",
    startOfExercise: "2026-03-02T00:00:00Z",
    storyMinutesPerSecond: 60,
    arrivals: { process: "poisson", perHour: 6 },
    windows: [
      { name: "baseline", incidents: true, lastsMinutes: null },
      { name: "onset", incidents: false, lastsMinutes: 60 },
      { name: "fault", incidents: true, lastsMinutes: null },
      { name: "post", incidents: false, lastsMinutes: 120 },
    ],
    topologies: ["hub", "triangle"],
    faults: [
      {
        name: "cut",
        type: "staffing",
        target: { kind: "named", names: ["cisa"] },
        attributes: { factor: 0.5 },
        stream: "both",
        toxicity: 1,
        startAt: { window: "onset", offsetMinutes: 0 },
        durationMinutes: null,
        source: "assumed",
      },
    ],
    channels: [],
    activeCyberDefence: null,
    deadlineMinutes: 240,
    focusNations: ["JPN"],
    overlay: null,
    thresholds: [],
    assumptions: [],
    ...changes,
  };
}
