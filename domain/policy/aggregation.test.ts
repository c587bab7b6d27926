import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dominates, renderBanner, rollUp } from "../marking/mod.ts";
import { labelsTogether } from "../marking/labels-testing.ts";
import { labelOf, testSchemes, testWorld } from "../marking/testing.ts";
import type { Aggregation, PortionKindName } from "../pack/types.ts";
import { bannerOver, compilePolicy, decide, decideView, portionsFor, viewBanner } from "./mod.ts";
import { takingOrder } from "./aggregation.ts";
import { contextOf, incidentOf, testPack } from "./testing.ts";
import { validateIncident } from "./submission.ts";

const RULE: Aggregation = {
  id: "victim-and-weakness",
  kinds: ["victim", "vulnerability"],
  raise: { "*": labelOf("TLP:AMBER"), USA: labelOf("SECRET//REL TO USA, JPN") },
  source: "test",
};
const policy = compilePolicy({ ...testPack, aggregations: [RULE] });

type Sketch = readonly (readonly [PortionKindName, string])[];

function portionsOf(sketch: Sketch) {
  const { portions } = incidentOf(
    "TLP:CLEAR",
    sketch.map(([, marking]) => marking),
  );
  return portions.map((portion, place) => ({ ...portion, kind: sketch[place]![0] }));
}

/** Kinds that the recipient sees. */
function seen(sketch: Sketch, recipient: string, originator = "cisa"): string[] {
  const portions = portionsOf(sketch);
  const context = contextOf({ path: [originator] });
  const { permitted } = portionsFor(policy, { portions }, recipient, context);
  return portions.filter(({ id }) => permitted.includes(id)).map(({ kind }) => kind);
}

const BOTH: Sketch = [
  ["title", "TLP:CLEAR"],
  ["victim", "TLP:CLEAR"],
  ["vulnerability", "TLP:CLEAR"],
];

test("a combination that a recipient may not have is broken up, and each part alone may pass", () => {
  expect(seen(BOTH, "asean-sg")).toEqual(["title", "victim"]);
  expect(seen([BOTH[1]!], "asean-sg")).toEqual(["victim"]);
  expect(seen([BOTH[2]!], "asean-sg")).toEqual(["vulnerability"]);
});

test("who may have the combination sees all of it", () => {
  expect(seen(BOTH, "dod")).toEqual(["title", "victim"]);
  expect(seen(BOTH, "nisc")).toEqual(["title", "victim", "vulnerability"]);
});

test("a rule raises by the originator's nation, and by the mark for everybody", () => {
  const banner = (originator: string) =>
    renderBanner(viewBanner(policy, portionsOf(BOTH), originator), testSchemes);
  expect(banner("cisa")).toBe("SECRET//REL TO USA, JPN//TLP:AMBER");
  expect(banner("asean-sg")).toBe("TLP:AMBER");
});

test("the withheld portion is named with its rule, the combination's label and every failed axis", () => {
  const portions = portionsOf(BOTH);
  const matter = {
    labels: [{ label: portions[0]!.label }],
    portions: portions.map(({ kind }) => ({ kind, label: 0 })),
  };
  const { withheld, permitted } = decideView(policy, matter, "asean-sg", contextOf());
  expect(permitted).toEqual([0, 1]);
  expect(withheld).toHaveLength(1);
  const { portion, rule, label, decision } = withheld[0]!;
  expect({ portion, rule }).toEqual({ portion: 2, rule: "victim-and-weakness" });
  expect(renderBanner(label!, testSchemes)).toBe("SECRET//REL TO USA, JPN//TLP:AMBER");
  expect(decision).toEqual(decide(policy, label!, "asean-sg", contextOf()));
});

test("a combination without a common measure is withheld from everybody", () => {
  const mixed = compilePolicy({
    ...testPack,
    aggregations: [{ ...RULE, raise: { USA: labelOf("極秘") } }],
  });
  const matter = {
    labels: [{ label: labelOf("SECRET//REL TO USA, JPN") }],
    portions: [
      { kind: "victim" as const, label: 0 },
      { kind: "vulnerability" as const, label: 0 },
    ],
  };
  const { withheld, permitted } = decideView(mixed, matter, "nisc", contextOf());
  expect(permitted).toEqual([0]);
  expect(withheld[0]?.label).toBeNull();
  expect(withheld[0]?.decision.axes.every(({ code }) => code === "error")).toBe(true);
});

test("a combination is released to whom all its parts are released", () => {
  const orcon = compilePolicy({
    ...testPack,
    aggregations: [{ ...RULE, raise: { USA: labelOf("SECRET//ORCON/REL TO USA, JPN") } }],
  });
  const label = labelOf("SECRET//REL TO USA, JPN");
  const may = (...releasedTo: (string[] | undefined)[]) =>
    decideView(
      orcon,
      {
        labels: releasedTo.map((one) =>
          one === undefined ? { label } : { label, releasedTo: one },
        ),
        portions: [
          { kind: "victim", label: 0 },
          { kind: "vulnerability", label: 1 },
        ],
      },
      "nisc",
      contextOf({ addressees: ["mod-jp"], informationKind: "defence" }),
    ).permitted;
  expect(may(["nisc"], ["jpcert", "nisc"])).toEqual([0, 1]);
  expect(may(["nisc"], ["jpcert"])).toEqual([0]);
  expect(may(undefined, undefined)).toEqual([0]);
});

test("what a defender can act on is taken first, then the kinds in their order, equals as they stand", () => {
  const kinds = ["title", "victim", "mitigation", "victim", "indicator"] as const;
  expect(takingOrder(kinds.map((kind) => ({ kind })))).toEqual([4, 2, 0, 1, 3]);
});

test("the originator's banner has to cover what its portions say together", () => {
  const incident = { ...incidentOf("TLP:AMBER", []), portions: portionsOf(BOTH) };
  const [issue, ...others] = validateIncident(policy, incident);
  expect(others).toEqual([]);
  expect(issue?.rule).toBe("banner-below-portions");
  expect(issue?.params?.["together"]).toBe("SECRET//REL TO USA, JPN//TLP:AMBER");
  const banner = labelOf("SECRET//REL TO USA, JPN//TLP:AMBER");
  expect(validateIncident(policy, { ...incident, banner })).toEqual([]);
});

const runs = { numRuns: Number(process.env["FC_RUNS"] ?? 300) };
const kinds = fc.constantFrom<PortionKindName>("victim", "vulnerability", "indicator", "title");

test("P15: a combination's label is at least the join of its parts: a rule can only raise", () => {
  fc.assert(
    fc.property(
      labelsTogether(3),
      fc.array(kinds, { minLength: 3, maxLength: 3 }),
      (labels, ks) => {
        const parts = labels.map((label, place) => ({ kind: ks[place]!, label }));
        const nation = labels.find(({ scheme }) => scheme !== "")?.scheme ?? "USA";
        const raise = { "*": labelOf("TLP:AMBER") };
        const rules = [{ ...RULE, raise }];
        const banner = bannerOver(parts, nation, testWorld, rules);
        expect(dominates(banner, rollUp(labels, testWorld), testWorld)).toBe(true);
        const raised = ks.includes("victim") && ks.includes("vulnerability");
        const least = raised ? [...labels, labelOf("TLP:AMBER")] : labels;
        expect(banner).toEqual(rollUp(least, testWorld));
      },
    ),
    runs,
  );
});
