import { describe, expect, test } from "vitest";
import { testPack, testPolicy } from "../testing.ts";
import { compilePolicy } from "../compile.ts";
import { coverRules } from "./coverage.ts";
import { runRuleTests } from "./run.ts";
import { readAll } from "./testing.ts";

const covered = (changes: readonly object[]) =>
  coverRules(runRuleTests(readAll(changes), testPolicy), testPolicy);
const axis = (changes: readonly object[], name: string) => {
  const { holds, fails } = covered(changes).axes.find((one) => one.axis === name)!;
  return [holds, fails];
};
const agreement = (changes: readonly object[], id: string) =>
  covered(changes).agreements.find((one) => one.agreement === id);
const tests = (changes: readonly object[], name: string, code: string) =>
  covered(changes).codes.find((one) => one.axis === name && one.code === code)?.tests;

const deny = (codes: object) => ({ expect: { decision: "deny", codes } });
const unserved = { to: "npa-jp", ...deny({ agreement: "organisation-not-served" }) };

describe("an axis is covered", () => {
  test("both ways by tests in which its question arose", () => {
    const changes = [{}, unserved, { label: "TLP:CLEAR" }, { to: "dod" }];
    expect(axis(changes, "agreement")).toEqual([1, 1]);
    expect(axis(changes, "clearance")).toEqual([3, 0]);
    expect(axis(changes, "tlp")).toEqual([1, 0]);
    expect(axis(changes, "originator-control")).toEqual([0, 0]);
  });

  test("not by a label without compartments, as for compartments", () => {
    const held = { label: "TOP SECRET//SI", to: "dod" };
    const lacking = {
      label: "TOP SECRET//TK",
      origin: "dod",
      to: "cisa",
      ...deny({ compartments: "compartment-not-held" }),
    };
    expect(axis([{}, held, lacking], "compartments")).toEqual([1, 1]);
    expect(tests([{}, held], "compartments", "ok")).toBe(1);
  });

  test("not by a test that failed, nor by what is refused as a whole", () => {
    const failing = { ...unserved, ...deny({ agreement: "kind-not-covered" }) };
    const refused = { label: "極秘", ...deny({ all: "foreign-scheme" }) };
    expect(covered([failing, refused]).axes.map(({ holds, fails }) => holds + fails)).toEqual([
      0, 0, 0, 0, 0, 0, 0,
    ]);
    expect(tests([failing, refused], "all", "foreign-scheme")).toBe(1);
    expect(tests([failing, refused], "all", "invalid-label")).toBe(0);
    expect(tests([failing], "agreement", "organisation-not-served")).toBe(0);
  });
});

describe("an agreement is covered", () => {
  test("by tests that it served and by those that it fell short in, by code", () => {
    const late = { to: "uk-ncsc", label: "SECRET//REL TO USA, GBR" };
    const changes = [
      {},
      { label: "CONFIDENTIAL//REL TO USA, JPN" },
      unserved,
      { ...unserved, from: "dod" },
      { kind: "personal-data", ...deny({ agreement: "kind-not-covered" }) },
      { ...late, ...deny({ agreement: "agreement-not-in-force" }) },
    ];
    expect(agreement(changes, "us-jp")).toEqual({
      agreement: "us-jp",
      permits: 2,
      denials: { "organisation-not-served": 2, "kind-not-covered": 1 },
      neverPermits: null,
    });
    expect(agreement(changes, "us-gb")).toEqual({
      agreement: "us-gb",
      permits: 0,
      denials: { "agreement-not-in-force": 1 },
      neverPermits: "not in force",
    });
    expect(agreement(changes, "three-way")).toMatchObject({ permits: 0, denials: {} });
  });

  test("by a test that several serve, each", () => {
    const agreements = [...testPack.agreements, { ...testPack.agreements[0]!, id: "us-jp-too" }];
    const policy = compilePolicy({ ...testPack, agreements });
    const both = coverRules(runRuleTests(readAll([{}]), policy), policy).agreements;
    expect(both.filter(({ permits }) => permits === 1).map((one) => one.agreement)).toEqual([
      "us-jp",
      "us-jp-too",
    ]);
  });

  test("never by a permit when it serves one side only", () => {
    const agreements = [{ ...testPack.agreements[0]!, organisations: ["nisc", "mod-jp"] }];
    const policy = compilePolicy({ ...testPack, agreements });
    expect(coverRules([], policy).agreements[0]?.neverPermits).toBe(
      "serves no organisation of USA",
    );
    const nobody = compilePolicy({
      ...testPack,
      agreements: [{ ...testPack.agreements[0]!, organisations: [] }],
    });
    expect(coverRules([], nobody).agreements[0]?.neverPermits).toBe(
      "serves no organisation of USA, JPN",
    );
  });
});

describe("a reason code is covered", () => {
  test("by the axis that gave it, held apart from the same word of another", () => {
    const changes = [{}, { label: "TLP:CLEAR" }, { to: "dod" }, unserved];
    expect(tests(changes, "agreement", "ok")).toBe(1);
    expect(tests(changes, "agreement", "unclassified")).toBe(1);
    expect(tests(changes, "agreement", "own-nation")).toBe(1);
    expect(tests(changes, "releasability", "own-nation")).toBe(1);
    expect(tests(changes, "agreement", "organisation-not-served")).toBe(1);
    expect(tests(changes, "agreement", "above-ceiling")).toBe(0);
    expect(tests(changes, "originator-control", "no-orcon")).toBe(4);
    expect(tests(changes, "need-to-know", "ok")).toBe(4);
  });

  test("or listed as never met, every one of them", () => {
    const { codes } = covered([{}]);
    expect(codes.filter((one) => one.axis === "need-to-know")).toEqual([
      { axis: "need-to-know", code: "ok", tests: 1 },
      { axis: "need-to-know", code: "cross-sector", tests: 0 },
      { axis: "need-to-know", code: "clear", tests: 0 },
      { axis: "need-to-know", code: "no-shared-sector", tests: 0 },
      { axis: "need-to-know", code: "not-addressed", tests: 0 },
    ]);
    expect(codes.slice(-2).map(({ code }) => code)).toEqual(["invalid-label", "foreign-scheme"]);
  });
});
