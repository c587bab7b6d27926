/** What every decision reports, whatever it is about; its other properties are in properties*.test.ts. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BARE_LABEL } from "../marking/mod.ts";
import type { Label } from "../marking/mod.ts";
import { labelOf } from "../marking/testing.ts";
import { AXES, compilePolicy, decide, failedAxes } from "./mod.ts";
import type { DecisionContext } from "./mod.ts";
import { hold, patience, scenes } from "./properties-testing.ts";
import { withOrganisation } from "./rulings-testing.ts";
import { answer, ask, contextOf, testPack, testPolicy } from "./testing.ts";

describe("a decision", () => {
  test("reports every axis once and permits exactly when none fails", patience(500), () =>
    hold(
      fc.property(scenes(), ({ policy, label, recipient, context }) => {
        const decision = decide(policy, label, recipient, context);
        expect(decision.axes.map(({ axis }) => axis)).toEqual([...AXES]);
        expect(decision.decision).toBe(failedAxes(decision).length === 0 ? "permit" : "deny");
        expect(decision.packVersion).toBe(policy.pack.version);
      }),
      500,
    ),
  );

  test("fails exactly the axis that a change is about", () => {
    const label = labelOf("SECRET//REL TO USA, JPN");
    const failed = (change: Partial<Label>) =>
      failedAxes(decide(testPolicy, { ...label, ...change }, "nisc", contextOf())).map(
        ({ axis }) => axis,
      );
    expect(failed({})).toEqual([]);
    expect(failed({ compartments: ["NOBODY-HOLDS-IT"] })).toEqual(["compartments"]);
    expect(failed({ tlp: "RED", tlpNamed: ["us-finance/desk"] })).toEqual(["tlp"]);
    expect(failed({ controls: ["NOFORN"], releasableTo: [] })).toEqual(["releasability"]);
  });

  test("depends on nothing but its arguments", patience(200), () =>
    hold(
      fc.property(scenes(), ({ pack, policy, label, recipient, context }) => {
        const fresh = decide(compilePolicy(pack), structuredClone(label), recipient, context);
        expect(decide(policy, label, recipient, context)).toEqual(fresh);
      }),
      200,
    ),
  );

  test("reports all failed axes, every axis always", () => {
    const label = "TOP SECRET//SI//ORCON/NOFORN//TLP:AMBER";
    expect(answer(label, "isac-jp", { sectors: ["finance"] })).toEqual({
      clearance: "not-cleared",
      compartments: "compartment-not-held",
      releasability: "noforn",
      "originator-control": "not-on-distribution",
      tlp: "not-addressee",
      agreement: "organisation-not-served",
      "need-to-know": "no-shared-sector",
    });
    expect(ask(label, "dod").axes.map(({ axis }) => axis)).toEqual([...AXES]);
  });

  test("names every compartment that is not held", () => {
    const { axes } = ask("TOP SECRET//SI/TK//NOFORN", "us-finance", { sectors: ["finance"] });
    expect(axes[1]).toEqual({
      axis: "compartments",
      satisfied: false,
      code: "compartment-not-held",
      params: { compartments: "SI/TK" },
    });
    expect(ask("TOP SECRET//SI/TK//NOFORN", "cisa", { path: ["dod"] }).axes[1]?.params).toEqual({
      compartments: "TK",
    });
  });

  test("does not take a clearance that its scheme does not know for one", () => {
    const { axes } = ask("SECRET", "dod", {}, withOrganisation("dod", { clearance: "COSMIC" }));
    expect(axes[0]).toMatchObject({
      satisfied: false,
      code: "unknown-clearance",
      params: { clearance: "COSMIC" },
    });
  });
});

/** The one answer with which every axis fails. */
const failure = (label: object, recipient: string, change: Partial<DecisionContext> = {}) => {
  const bare = { ...BARE_LABEL, tlp: "CLEAR" as const, ...label };
  const decision = decide(testPolicy, bare, recipient, contextOf(change));
  expect(decision).toMatchObject({
    decision: "deny",
    obligations: [],
    packVersion: testPack.version,
  });
  expect(decision.axes.map(({ axis, satisfied }) => [axis, satisfied])).toEqual(
    AXES.map((axis) => [axis, false]),
  );
  const answers = decision.axes.map(({ code, params }) => JSON.stringify({ code, params }));
  return [...new Set(answers)].map((one) => JSON.parse(one) as object);
};

describe("fail closed: every axis fails with one code", () => {
  const invalid = (rules: string) => ({ rules });
  test.each<[string, object, string, object, object]>([
    ["unknown-recipient", {}, "nobody", {}, { organisation: "nobody" }],
    ["unknown-originator", {}, "nisc", { originator: "nobody" }, { organisation: "nobody" }],
    ["unknown-submitter", {}, "nisc", { submitter: "nobody" }, { organisation: "nobody" }],
    [
      "inconsistent-path",
      {},
      "nisc",
      { path: ["cisa", "nobody", "dod"] },
      { path: "cisa nobody dod" },
    ],
    ["inconsistent-path", {}, "nisc", { originator: "cisa", path: ["dod"] }, { path: "dod" }],
    ["inconsistent-path", {}, "nisc", { submitter: "dod", path: ["cisa"] }, { path: "cisa" }],
    ["no-sectors", {}, "nisc", { sectors: [] }, {}],
    ["unknown-sector", {}, "nisc", { sectors: ["energy", "alchemy"] }, { sector: "alchemy" }],
    ["unknown-information-kind", {}, "nisc", { informationKind: "gossip" }, { kind: "gossip" }],
    ["invalid-date", {}, "nisc", { judgedOn: "2026-02-30" }, { date: "2026-02-30" }],
    ["invalid-date", {}, "nisc", { judgedOn: "tomorrow" }, { date: "tomorrow" }],
    ["invalid-date", {}, "nisc", { judgedOn: "2026-04-01 " }, { date: "2026-04-01 " }],
    ["invalid-label", { tlp: null }, "nisc", {}, invalid("empty-label")],
    ["invalid-label", { tlp: "ORANGE" }, "nisc", {}, invalid("unknown-tlp")],
    ["invalid-label", { scheme: "USA", level: "COSMIC" }, "dod", {}, invalid("unknown-level")],
    ["invalid-label", { scheme: "ATL", level: "SECRET" }, "dod", {}, invalid("unknown-scheme")],
    [
      "invalid-label",
      { tlp: "GREEN", tlpCommunity: "nowhere", caveats: ["a//b", "c//d"] },
      "nisc",
      {},
      invalid("unknown-community caveat-form"),
    ],
    [
      "foreign-scheme",
      { scheme: "JPN", level: "極秘" },
      "nisc",
      {},
      { scheme: "JPN", nation: "USA" },
    ],
    ["error", { compartments: null }, "nisc", {}, {}],
    ["error", {}, "nisc", { sectors: null }, {}],
  ])("%s", (code, label, recipient, change, params) => {
    expect(failure(label, recipient, change)).toEqual([{ code, params }]);
  });
});
