/** Properties of every decision, and what the random worlds are that they are held over. */
import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { BARE_LABEL, protectionOf } from "../marking/mod.ts";
import type { Label } from "../marking/mod.ts";
import { testSchemes } from "../marking/testing.ts";
import type { Agreement, Organisation, Pack } from "../pack/types.ts";
import { AXES, compilePolicy, decide, failedAxes } from "./mod.ts";
import type { Axis, DecisionContext, Policy, PolicyDecision } from "./mod.ts";
import {
  hold,
  nationOf,
  patience,
  permits,
  scenes,
  under,
  type Scene,
} from "./properties-testing.ts";

const scheme = (nation: string) => testSchemes.find((one) => one.nation === nation);
const rankOf = (nation: string, name: string): number | undefined =>
  scheme(nation)?.levels.find((level) => level.name === name)?.rank;
const memberOf = ({ pack, recipient }: Scene): Organisation =>
  pack.organisations.find(({ id }) => id === recipient)!;

describe("the random worlds", () => {
  const decided: { scene: Scene; decision: PolicyDecision }[] = [];
  beforeAll(() => {
    for (const scene of fc.sample(scenes(), { numRuns: 4000, seed: 20_260_401 })) {
      const { policy, label, recipient, context } = scene;
      decided.push({ scene, decision: decide(policy, label, recipient, context) });
    }
  });

  test("permit at least three in ten, on relays and across borders too", () => {
    const permitted = decided.filter(({ decision }) => decision.decision === "permit");
    expect(permitted.length / decided.length).toBeGreaterThan(0.3);
    const relayed = permitted.filter(({ scene }) => scene.context.path.length > 1);
    expect(relayed.length).toBeGreaterThan(100);
    const exchanged = permitted.filter(({ decision }) => decision.axes[5]?.code === "ok");
    expect(exchanged.length).toBeGreaterThan(100);
  });

  test("fail every axis, each in its several ways", () => {
    const found = new Map<Axis, Set<string>>(AXES.map((axis) => [axis, new Set()]));
    for (const { decision } of decided) {
      for (const { axis, code } of failedAxes(decision)) found.get(axis)?.add(code);
    }
    expect(
      Object.fromEntries([...found].map(([axis, codes]) => [axis, [...codes].toSorted()])),
    ).toEqual({
      clearance: ["clearance-too-low", "no-equivalent-level", "not-cleared"],
      compartments: ["compartment-not-held"],
      releasability: [
        "noforn",
        "not-releasable",
        "own-government-only",
        "own-nation-only",
        "unsupported-control",
      ],
      "originator-control": ["not-on-distribution"],
      tlp: [
        "never-relayed",
        "not-addressee",
        "not-in-community",
        "not-named",
        "relayed-by-client",
        "required-mark-missing",
      ],
      agreement: [
        "above-ceiling",
        "agreement-not-in-force",
        "kind-not-covered",
        "level-not-exchangeable",
        "no-agreement",
        "onward-not-permitted",
        "organisation-not-served",
        "third-party",
      ],
      "need-to-know": ["no-shared-sector", "not-addressed"],
    });
  });
});

/** Rank of the recipient's scheme that the label stands for under each agreement that could serve it. */
function ranksAbroad({ pack, label, context }: Scene, nation: string): number[] {
  const serves = ({ parties, inForce }: Agreement) =>
    parties.includes(nation) &&
    parties.includes(label.scheme) &&
    inForce.from !== null &&
    inForce.from <= context.judgedOn &&
    (inForce.until === null || context.judgedOn <= inForce.until);
  return pack.agreements.filter(serves).flatMap(({ levels }) => {
    const cells = levels
      .filter((row) => row[label.scheme] === label.level)
      .map((row) => row[nation]);
    const names = cells.filter((cell) => cell !== undefined);
    if (names.length === 0 || names.includes(null)) return [];
    return Math.max(...names.map((name) => rankOf(nation, name ?? "") ?? Infinity));
  });
}

// Whoever receives classified information is cleared to its level: at home in the own scheme, abroad to
// the level that an agreement in force makes of it, read off the pack's table and not off the engine.
test("P1: no read-up", patience(1000), () =>
  hold(
    fc.property(scenes(), (scene) => {
      const { label } = scene;
      fc.pre(permits(scene));
      const { nation, clearance, compartments } = memberOf(scene);
      expect(compartments).toEqual(expect.arrayContaining([...label.compartments]));
      if (protectionOf(label, testSchemes) !== "classified") return;
      const held = rankOf(nation, clearance) ?? -1;
      const home = nation === label.scheme;
      const required = home ? [rankOf(nation, label.level)!] : ranksAbroad(scene, nation);
      expect(required.some((rank) => rank <= held)).toBe(true);
    }),
    1000,
  ),
);

type Question = readonly [Policy, Label, string, DecisionContext];

/** One thing missing or unknown at a time, by the code with which every axis then fails. */
function spoiled({ pack, policy, label, recipient, context }: Scene): Record<string, Question[]> {
  const nothing: Pack = {
    ...pack,
    organisations: [],
    communities: [],
    schemes: [],
    agreements: [],
  };
  const marked = (change: object): Question => [
    policy,
    { ...label, ...change },
    recipient,
    context,
  ];
  const told = (change: object): Question => [policy, label, recipient, { ...context, ...change }];
  const leveled = label.scheme === "" ? { scheme: "USA" } : {};
  return {
    "unknown-recipient": [
      [compilePolicy(nothing), label, recipient, context],
      [policy, label, "nobody", context],
    ],
    "unknown-originator": [told({ originator: "nobody" })],
    "unknown-submitter": [told({ submitter: "nobody" })],
    "inconsistent-path": [
      told({ path: [] }),
      told({ path: ["nobody", ...context.path] }),
      told({ path: [...context.path, recipient] }),
    ],
    "no-sectors": [told({ sectors: [] })],
    "unknown-sector": [told({ sectors: [...context.sectors, "alchemy"] })],
    "unknown-information-kind": [told({ informationKind: "gossip" })],
    "invalid-date": [told({ judgedOn: "2026-02-30" }), told({ judgedOn: "" })],
    "invalid-label": [
      [policy, BARE_LABEL, recipient, context],
      marked({ ...leveled, level: "SECRETT" }),
      marked({ scheme: "ATL", level: "SECRET" }),
      marked({ scheme: "USA", level: "SECRET", releasableTo: ["USA", "QQQ"], controls: [] }),
      marked({ scheme: "USA", level: "SECRET", releasableTo: ["USA", "QQQQ"], controls: [] }),
      marked({ tlp: "ORANGE" }),
      marked({ tlp: "GREEN", tlpCommunity: "nowhere", tlpNamed: [] }),
      marked({ tlp: "RED", tlpCommunity: "", tlpNamed: [] }),
    ],
    error: [
      [policy, undefined as never, recipient, context],
      [policy, label, recipient, undefined as never],
      marked({ releasableTo: null }),
      told({ sectors: null }),
    ],
  };
}

/** A decision in a line: its word, every axis that fails with its code, and what it obliges to. */
function said({ decision, axes, obligations }: PolicyDecision): string {
  const failed = axes.map(({ axis, satisfied, code }) =>
    satisfied ? `${axis} is satisfied` : `${axis}:${code}`,
  );
  return [decision, ...failed, ...obligations.map(({ code }) => `obliges to ${code}`)].join(" ");
}

/** The same object, but for its so-manieth property that is read: that fails. */
function failingAt<T extends object>(target: T, turn: number): { value: T; reads: () => number } {
  let reads = 0;
  const value = new Proxy(target, {
    get(from, key) {
      if (reads++ === turn) throw new Error("out of order");
      return Reflect.get(from, key) as unknown;
    },
  });
  return { value, reads: () => reads };
}

describe("P2: default deny", () => {
  test(
    "P2: default deny: without a policy, an agreement or a label; with an unknown level, country or TLP",
    patience(500),
    () =>
      hold(
        fc.property(scenes(), (scene) => {
          const { label, recipient, context } = scene;
          const asked = Object.entries(spoiled(scene)).flatMap(([code, questions]) =>
            questions.map((question) => ({ code, answer: decide(...question) })),
          );
          expect(asked.map(({ answer }) => said(answer))).toEqual(
            asked.map(({ code }) => `deny ${AXES.map((axis) => `${axis}:${code}`).join(" ")}`),
          );
          const without = under(scene, { agreements: [] });
          const crosses =
            protectionOf(label, testSchemes) === "classified" &&
            nationOf(scene.pack, recipient) !== nationOf(scene.pack, context.originator);
          expect(crosses && permits(without)).toBe(false);
        }),
        500,
      ),
  );

  // Whatever is read fails once: either it was never read, or every axis fails.
  test("P2: default deny: on any evaluation error", patience(1000), () =>
    hold(
      fc.property(scenes(), fc.boolean(), fc.nat({ max: 60 }), (scene, ofLabel, turn) => {
        const { policy, label, recipient, context } = scene;
        const marked = failingAt(label, ofLabel ? turn : -1);
        const told = failingAt(context, ofLabel ? -1 : turn);
        const decision = decide(policy, marked.value, recipient, told.value);
        const failed = turn < (ofLabel ? marked.reads() : told.reads());
        fc.pre(failed);
        expect(said(decision)).toBe(`deny ${AXES.map((axis) => `${axis}:error`).join(" ")}`);
      }),
      1000,
    ),
  );
});

// Who is permitted stays so, whatever higher level it is cleared to and whatever else it may hold.
test("P3: decisions are monotone in clearance and compartments", patience(1000), () =>
  hold(
    fc.property(scenes(), (scene) => {
      fc.pre(permits(scene));
      const { id, nation, clearance, compartments } = memberOf(scene);
      const held = rankOf(nation, clearance) ?? -1;
      const levels = (scheme(nation)?.levels ?? []).filter(({ rank }) => rank >= held);
      const raised = [
        ...levels.map(({ name }) => ({ clearance: name })),
        ...["SI", "TK", "GAMMA"].map((one) => ({ compartments: [...compartments, one] })),
      ];
      for (const change of raised) {
        const organisations = scene.pack.organisations.map((one) =>
          one.id === id ? { ...one, ...change } : one,
        );
        expect(permits(under(scene, { organisations }))).toBe(true);
      }
    }),
    1000,
  ),
);
