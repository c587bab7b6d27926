/** A small pack for tests of the rules, and shorthands for asking them. Not for production. */
import { labelOf, testCommunities, testSchemes } from "../marking/testing.ts";
import type { Agreement, Organisation, OrganisationKind, Pack } from "../pack/types.ts";
import type { Policy } from "./compile.ts";
import type { DecisionContext, IncidentFacts, PolicyDecision } from "./mod.ts";
import { compilePolicy, decide, failedAxes } from "./mod.ts";

interface Row {
  readonly kind: OrganisationKind;
  readonly nation: string;
  readonly clearance?: string;
  readonly sectors?: readonly string[];
  readonly compartments?: readonly string[];
  readonly clients?: readonly string[];
}

const ROWS: Readonly<Record<string, Row>> = {
  cisa: {
    kind: "government",
    nation: "USA",
    clearance: "TOP SECRET",
    compartments: ["SI"],
    clients: ["us-energy"],
  },
  dod: { kind: "defence", nation: "USA", clearance: "TOP SECRET", compartments: ["SI", "TK"] },
  "us-finance": { kind: "isac", nation: "USA", clearance: "CONFIDENTIAL", sectors: ["finance"] },
  "us-energy": { kind: "operator", nation: "USA", sectors: ["energy"] },
  nisc: { kind: "government", nation: "JPN", clearance: "極秘", clients: ["isac-jp"] },
  "mod-jp": {
    kind: "defence",
    nation: "JPN",
    clearance: "特定秘密(機密)",
    compartments: ["SI"],
    clients: ["jp-plant"],
  },
  "npa-jp": { kind: "police", nation: "JPN", clearance: "極秘" },
  jpcert: { kind: "cert", nation: "JPN", clearance: "秘" },
  "isac-jp": { kind: "isac", nation: "JPN", sectors: ["energy"], clients: ["jp-plant"] },
  "jp-plant": { kind: "operator", nation: "JPN", sectors: ["energy"] },
  "kr-kisa": { kind: "cert", nation: "KOR", clearance: "Ⅱ급" },
  "kr-mnd": { kind: "defence", nation: "KOR", clearance: "Ⅱ급" },
  "uk-ncsc": { kind: "cert", nation: "GBR", clearance: "SECRET" },
  "asean-sg": { kind: "cert", nation: "SGP" },
};

function organisation(id: string, row: Row): Organisation {
  const {
    kind,
    nation,
    clearance = "none",
    sectors = ["*"],
    compartments = [],
    clients = [],
  } = row;
  const rest = { name: id, aliases: [], standIn: "cisa", timeZone: "UTC", desks: [] } as const;
  return { id, nation, kind, sectors, clearance, compartments, clients, ...rest };
}

const AGREEMENTS: readonly Agreement[] = [
  {
    id: "us-jp",
    name: "US–Japan",
    parties: ["USA", "JPN"],
    kinds: ["defence", "cyber"],
    organisations: ["cisa", "dod", "us-finance", "nisc", "mod-jp", "jpcert"],
    ceiling: { USA: "SECRET", JPN: "極秘" },
    levels: [
      { USA: "TOP SECRET", JPN: null },
      { USA: "SECRET", JPN: "特定秘密" },
      { USA: "SECRET", JPN: "極秘" },
      { USA: "CONFIDENTIAL", JPN: "秘" },
      { USA: null, JPN: "重要経済安保情報" },
    ],
    onward: ["government", "police"],
    inForce: { from: "2007-08-10", until: null },
    source: "test",
  },
  {
    id: "three-way",
    name: "US–Japan–Korea",
    parties: ["USA", "JPN", "KOR"],
    kinds: ["defence"],
    organisations: ["dod", "mod-jp", "kr-mnd"],
    ceiling: { USA: "SECRET", JPN: "極秘", KOR: "Ⅱ급" },
    levels: [{ USA: "SECRET", JPN: "極秘", KOR: "Ⅱ급" }],
    onward: [],
    inForce: { from: "2014-12-29", until: "2027-12-31" },
    source: "test",
  },
  {
    id: "jp-gb",
    name: "Japan–UK",
    parties: ["JPN", "GBR"],
    kinds: ["*"],
    organisations: ["nisc", "mod-jp", "uk-ncsc"],
    ceiling: { JPN: "極秘", GBR: "SECRET" },
    levels: [
      { JPN: "極秘", GBR: "SECRET" },
      { JPN: "秘", GBR: "SECRET" },
    ],
    onward: ["government"],
    inForce: { from: "2014-01-01", until: null },
    source: "test",
  },
  {
    id: "us-gb",
    name: "US–UK, not signed yet",
    parties: ["USA", "GBR"],
    kinds: ["*"],
    organisations: ["cisa", "dod", "uk-ncsc"],
    ceiling: { USA: "TOP SECRET", GBR: "SECRET" },
    levels: [{ USA: "SECRET", GBR: "SECRET" }],
    onward: [],
    inForce: { from: null, until: null },
    source: "test",
  },
];

export const testPack: Pack = {
  name: "test",
  version: "test@000000000000",
  schemes: testSchemes,
  organisations: Object.entries(ROWS).map(([id, row]) => organisation(id, row)),
  communities: testCommunities,
  defaultCommunity: "cyber-defence",
  sectors: ["energy", "finance", "transport", "cross-sector"],
  informationKinds: ["cyber", "defence", "personal-data"],
  agreements: AGREEMENTS,
  topologies: [],
};

export const testPolicy: Policy = compilePolicy(testPack);

/** The test pack with the agreement changed. */
export function withAgreement(id: string, change: Partial<Agreement>): Policy {
  const agreements = testPack.agreements.map((one) =>
    one.id === id ? { ...one, ...change } : one,
  );
  return compilePolicy({ ...testPack, agreements });
}

/** From cisa, about energy, to the usual addressees, on the given path. */
export function contextOf(
  change: Partial<DecisionContext> & { path?: readonly string[] } = {},
): DecisionContext {
  const path = change.path ?? ["cisa"];
  return {
    originator: path[0] ?? "",
    submitter: path.at(-1) ?? "",
    path,
    addressees: ["nisc", "mod-jp", "uk-ncsc", "kr-kisa"],
    sectors: ["energy"],
    informationKind: "cyber",
    judgedOn: "2026-04-01",
    ...change,
  };
}

/** Decides a marking of the test world. */
export function ask(
  marking: string,
  recipient: string,
  change: Parameters<typeof contextOf>[0] = {},
  policy: Policy = testPolicy,
): PolicyDecision {
  return decide(policy, labelOf(marking), recipient, contextOf(change));
}

/** "permit", or every failed axis with its code: `{ tlp: "not-addressee" }`. */
export function answer(...question: Parameters<typeof ask>): "permit" | Record<string, string> {
  const decision = ask(...question);
  if (decision.decision === "permit") return "permit";
  return Object.fromEntries(failedAxes(decision).map(({ axis, code }) => [axis, code]));
}

/** A valid incident of cisa with these portion marks under this banner. */
export function incidentOf(
  banner: string,
  portions: readonly string[],
  change: Partial<IncidentFacts> = {},
): IncidentFacts {
  return {
    id: "01890a5d-ac96-774b-bcce-b302099a8057",
    originator: "cisa",
    addressees: [],
    sectors: ["energy"],
    informationKind: "cyber",
    banner: labelOf(banner),
    portions: portions.map((marking, index) => ({
      id: index.toString(16).padStart(16, "0"),
      version: 1,
      kind: "summary",
      label: labelOf(marking),
    })),
    ...change,
  };
}
