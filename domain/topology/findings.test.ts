import { describe, expect, test } from "vitest";
import { testIncident } from "../exercise/testing.ts";
import { parseMarking } from "../marking/mod.ts";
import type { CatalogueIncident, Pack, StandIn } from "../pack/mod.ts";
import { compilePolicy } from "../policy/mod.ts";
import { testPack } from "../policy/testing.ts";
import { examine } from "./examine.ts";
import { findingsOf, percent } from "./findings.ts";

type Pair = readonly [string, string];

interface Setting {
  readonly marks?: string;
  readonly originator?: string;
  readonly informationKind?: string;
  readonly standIns?: Readonly<Record<string, StandIn>>;
}

/** The findings of a topology of these links, for one incident whose portions are all marked so. */
function findingsFor(pairs: readonly Pair[], setting: Setting = {}) {
  const { marks = "TLP:CLEAR", originator = "cisa", standIns = {} } = setting;
  const { label } = parseMarking(marks, testPack.schemes, testPack.communities);
  const links = pairs.map((between) => ({ between, transmissionMinutes: 10 }));
  const topology = { id: "some", name: "", description: "", links };
  const linked = new Set(pairs.flat());
  const organisations = testPack.organisations
    .filter(({ id }) => linked.has(id) || id === "kr-mnd")
    .map((one) => ({ ...one, standIn: standIns[one.id] ?? one.standIn }));
  const pack: Pack = { ...testPack, organisations, topologies: [topology] };
  const one = testIncident("one", originator);
  const incident: CatalogueIncident = {
    ...one,
    informationKind: setting.informationKind ?? one.informationKind,
    portions: one.portions.map((portion) => ({ ...portion, label: label! })),
  };
  const policy = compilePolicy(pack);
  return findingsOf(examine({ policy, catalogue: [incident], topology, judgedOn: "2026-03-02" }));
}

const told = (...question: Parameters<typeof findingsFor>): string[] =>
  findingsFor(...question).map(
    ({ severity, code, about }) => `${severity} ${code} ${about.join()}`,
  );

const CHAIN: readonly Pair[] = [
  ["cisa", "nisc"],
  ["nisc", "jpcert"],
];
const RING: readonly Pair[] = [...CHAIN, ["jpcert", "cisa"]];

describe("what is found in a topology", () => {
  test("who stands alone on the way, with the share that depends on it and what it has on duty", () => {
    const [first] = findingsFor(CHAIN);
    expect(first).toEqual({
      code: "single-point-of-failure",
      severity: "warning",
      about: ["nisc"],
      message:
        "without `nisc`, 100 % of the deliveries between others (1 of 1) never arrive: `jpcert` 1; the topology falls apart; its thinnest desk has 0 analysts on duty",
    });
  });

  test("nobody, where there is a second way", () => {
    expect(told(RING)).toEqual(["note takes-no-part kr-mnd"]);
  });

  test("who hangs on one link, and whoever has none", () => {
    const [, ...rest] = told(CHAIN);
    expect(rest).toEqual(["note hangs-on-one-link cisa,jpcert", "note takes-no-part kr-mnd"]);
  });

  test("a link that others need, though both its ends have more", () => {
    const pairs: Pair[] = [
      ...RING,
      ["jpcert", "mod-jp"],
      ["mod-jp", "npa-jp"],
      ["npa-jp", "dod"],
      ["dod", "mod-jp"],
    ];
    expect(told(pairs)).toContain("warning single-link jpcert,mod-jp");
  });

  test("parts that no way joins, and what is entitled in them", () => {
    const findings = told([...CHAIN, ["dod", "mod-jp"]]);
    expect(findings).toContain("warning topology-in-parts dod,mod-jp");
    expect(findings).toContain("warning no-way dod,mod-jp");
  });

  test("a relay that keeps to itself what others would be entitled to", () => {
    const standIns = { nisc: "asean" } as const;
    const marks = "UNCLASSIFIED//TLP:CLEAR";
    expect(told(CHAIN, { marks, standIns })).not.toContain("warning weak-relay nisc");
    const secret = {
      marks: "SECRET//REL TO USA, JPN",
      originator: "dod",
      informationKind: "defence",
    };
    const pairs: Pair[] = [
      ["dod", "mod-jp"],
      ["mod-jp", "nisc"],
    ];
    expect(told(pairs, secret).some((one) => one.includes("weak-relay"))).toBe(false);
    const findings = findingsFor(pairs, { ...secret, standIns: { "mod-jp": "asean" } });
    const weak = findings.find(({ code }) => code === "weak-relay")!;
    expect(weak.message).toBe(
      "`mod-jp` does not pass on 1 of the 1 view that it gets, by its own rule: 1 delivery more would arrive if it did",
    );
    expect(weak.severity).toBe("warning");
  });

  test("a link over which nothing of the catalogue may pass", () => {
    expect(told([...RING, ["uk-ncsc", "cisa"]], { marks: "SECRET//REL TO USA, JPN" })).toContain(
      "warning idle-link uk-ncsc,cisa",
    );
  });

  test("borders without an agreement that serves both ends", () => {
    const pairs: Pair[] = [
      ["cisa", "nisc"],
      ["cisa", "asean-sg"],
      ["nisc", "asean-sg"],
    ];
    expect(told(pairs)).toContain("note unclassified-border cisa,asean-sg,nisc");
    const { message } = findingsFor(pairs).find(({ code }) => code === "unclassified-border")!;
    expect(message).toContain("over 2 of 3 links across borders nothing classified passes");
    expect(message).not.toContain("`cisa` – `nisc`");
  });
});

test("a share is never shown as nothing when it is something", () => {
  expect(percent(0, 900)).toBe("0 %");
  expect(percent(1, 900)).toBe("under 1 %");
  expect(percent(9, 900)).toBe("1 %");
  expect(percent(0, 0)).toBe("0 %");
});
