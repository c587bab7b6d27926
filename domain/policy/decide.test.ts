/** Properties of every decision; each generator is biased so that permits are not rare. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Label } from "../marking/mod.ts";
import { protectionOf, rollUp } from "../marking/mod.ts";
import { labelsTogether } from "../marking/labels-testing.ts";
import { testSchemes, testWorld } from "../marking/testing.ts";
import type { Organisation } from "../pack/types.ts";
import { AXES, compilePolicy, decide, failedAxes } from "./mod.ts";
import type { DecisionContext } from "./mod.ts";
import { contextOf, testPack, testPolicy } from "./testing.ts";

const ids = testPack.organisations.map(({ id }) => id);
const recipients = fc.constantFrom(...ids);
const labels = (count: number) =>
  labelsTogether(count).filter((all) => all.every(({ scheme }) => scheme !== "GBR"));
const someLabel = labels(1).map(([label]) => label!);

/** An originator whose scheme the label can be of. */
const originatorOf = (all: readonly Label[]) =>
  all.some(({ scheme }) => scheme === "JPN") ? "mod-jp" : "dod";

const circumstances = fc.record({
  addressees: fc.subarray(ids, { minLength: 3 }),
  sectors: fc.constantFrom(["energy"], ["finance", "energy"], ["cross-sector"]),
  informationKind: fc.constantFrom("cyber", "defence"),
});
const relays = fc.subarray(["nisc", "mod-jp", "cisa", "kr-mnd", "isac-jp"], { maxLength: 2 });

function contextFor(
  all: readonly Label[],
  change: Partial<DecisionContext>,
  via: readonly string[] = [],
) {
  const originator = originatorOf(all);
  return contextOf({ ...change, path: [originator, ...via.filter((id) => id !== originator)] });
}

const permits = (label: Label, recipient: string, context: DecisionContext, policy = testPolicy) =>
  decide(policy, label, recipient, context).decision === "permit";
const readers = (label: Label, context: DecisionContext) =>
  ids.filter((id) => permits(label, id, context));
const withMember = (id: string, change: Partial<Organisation>) =>
  compilePolicy({
    ...testPack,
    organisations: testPack.organisations.map((one) =>
      one.id === id ? { ...one, ...change } : one,
    ),
  });

describe("a decision", () => {
  test("reports every axis once and permits exactly when none fails", () => {
    fc.assert(
      fc.property(someLabel, recipients, circumstances, relays, (label, recipient, change, via) => {
        const decision = decide(testPolicy, label, recipient, contextFor([label], change, via));
        expect(decision.axes.map(({ axis }) => axis)).toEqual([...AXES]);
        expect(decision.decision).toBe(failedAxes(decision).length === 0 ? "permit" : "deny");
        expect(decision.packVersion).toBe(testPack.version);
      }),
      { numRuns: 1000 },
    );
  });

  test("fails exactly the axis that a change is about", () => {
    const changes: [string, (label: Label) => Partial<Label>][] = [
      ["compartments", () => ({ compartments: ["NOBODY-HOLDS-IT"] })],
      ["tlp", () => ({ tlp: "RED", tlpCommunity: "", tlpNamed: ["us-finance/desk"] })],
      ["releasability", () => ({ controls: ["NOFORN"], releasableTo: [] })],
    ];
    const label: Label = {
      ...rollUp([], testWorld),
      scheme: "USA",
      level: "SECRET",
      releasableTo: ["USA", "JPN"],
    };
    expect(permits(label, "nisc", contextFor([label], {}))).toBe(true);
    for (const [axis, change] of changes) {
      const decision = decide(
        testPolicy,
        { ...label, ...change(label) },
        "nisc",
        contextFor([label], {}),
      );
      expect(failedAxes(decision).map((failed) => failed.axis)).toEqual([axis]);
    }
  });

  test("depends on nothing but its arguments", () => {
    fc.assert(
      fc.property(someLabel, recipients, circumstances, (label, recipient, change) => {
        const context = contextFor([label], change);
        const fresh = decide(compilePolicy(testPack), structuredClone(label), recipient, context);
        expect(decide(testPolicy, label, recipient, context)).toEqual(fresh);
      }),
      { numRuns: 200 },
    );
  });
});

/**
 * The roll-up says less than a label where the label holds back by something no banner can say:
 * levels not exchangeable below exchangeable ones, controlled information without TLP, missing
 * marks, unsupported controls, and audiences of communities that stricter words do not have.
 */
const comparable = (label: Label) =>
  label.scheme !== "JPN" &&
  (protectionOf(label, testSchemes) !== "controlled" || label.tlp !== null) &&
  (protectionOf(label, testSchemes) === "classified" || label.tlp !== null) &&
  label.displayOnlyTo.length === 0 &&
  !label.controls.includes("RELIDO") &&
  label.tlp !== "GREEN";

describe("raising", () => {
  test("a label never adds readers", () => {
    let permitted = 0;
    const addressees = ids.filter((id) => id !== "dod");
    fc.assert(
      fc.property(labels(2), circumstances, ([a, b], change) => {
        fc.pre(comparable(a!) && comparable(b!));
        const context = contextFor([a!, b!], { ...change, addressees });
        const before = readers(a!, context);
        const after = readers(rollUp([a!, b!], testWorld), context);
        permitted += after.length;
        expect(before).toEqual(expect.arrayContaining(after));
      }),
      { numRuns: 500 },
    );
    expect(permitted).toBeGreaterThan(100);
  });

  test("a clearance, or granting a compartment, never takes a reader away", () => {
    const higher = withMember("nisc", { clearance: "特定秘密(機密)" });
    const wider = withMember("nisc", { compartments: ["SI", "TK"] });
    fc.assert(
      fc.property(someLabel, circumstances, (label, change) => {
        const context = contextFor([label], change);
        fc.pre(permits(label, "nisc", context));
        expect(permits(label, "nisc", context, higher)).toBe(true);
        expect(permits(label, "nisc", context, wider)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe("audiences", () => {
  test("of NOFORN and of classified without a mark stay in the originator's nation", () => {
    fc.assert(
      fc.property(someLabel, circumstances, relays, (label, change, via) => {
        const unmarked =
          protectionOf(label, testSchemes) === "classified" && label.releasableTo.length === 0;
        fc.pre(unmarked || label.controls.includes("NOFORN"));
        const context = contextFor([label], change, via);
        const home = testPolicy.members.get(context.originator)?.nation;
        const nations = readers(label, context).map((id) => testPolicy.members.get(id)?.nation);
        expect(nations.filter((nation) => nation !== home)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("shrink when an agreement goes", () => {
    const fewer = compilePolicy({ ...testPack, agreements: testPack.agreements.slice(1) });
    fc.assert(
      fc.property(someLabel, recipients, circumstances, relays, (label, recipient, change, via) => {
        const context = contextFor([label], change, via);
        fc.pre(permits(label, recipient, context, fewer));
        expect(permits(label, recipient, context)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("never widen on a relay, but by AMBER to clients and by an agreement's onward kinds", () => {
    const closed = compilePolicy({
      ...testPack,
      agreements: testPack.agreements.map((one) => Object.assign({}, one, { onward: [] })),
      organisations: testPack.organisations.map((one) => Object.assign({}, one, { clients: [] })),
    });
    fc.assert(
      fc.property(someLabel, recipients, circumstances, relays, (label, recipient, change, via) => {
        fc.pre(permits(label, recipient, contextFor([label], change, via), closed));
        expect(permits(label, recipient, contextFor([label], change), closed)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
