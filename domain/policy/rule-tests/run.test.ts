import { describe, expect, test } from "vitest";
import { testPack } from "../testing.ts";
import { compilePolicy } from "../compile.ts";
import { runRuleTests } from "./run.ts";
import { readAll, resultOf } from "./testing.ts";

const deny = (codes: object, rest: object = {}) => ({
  expect: { decision: "deny", codes, ...rest },
});
const permit = (rest: object = {}) => ({ expect: { decision: "permit", ...rest } });

describe("a test passes", () => {
  test("when decision and failed axes are as expected, and not otherwise", () => {
    expect(resultOf(permit())).toMatchObject({ passed: true, decision: { decision: "permit" } });
    expect(resultOf(deny({ tlp: "not-named" })).passed).toBe(false);
    const unserved = { to: "npa-jp" };
    expect(resultOf({ ...unserved, ...permit() }).passed).toBe(false);
    expect(
      resultOf({ ...unserved, ...deny({ agreement: "organisation-not-served" }) }).passed,
    ).toBe(true);
    expect(resultOf({ ...unserved, ...deny({ agreement: "kind-not-covered" }) }).passed).toBe(
      false,
    );
  });

  test("only when exactly the expected axes fail", () => {
    const question = { label: "SECRET//NOFORN//TLP:AMBER", addressees: ["dod"] };
    const [releasability, tlp] = ["noforn", "not-addressee"];
    expect(resultOf({ ...question, ...deny({ tlp, releasability }) }).passed).toBe(true);
    expect(resultOf({ ...question, ...deny({ releasability }) }).passed).toBe(false);
    expect(
      resultOf({ ...question, ...deny({ tlp, releasability, clearance: "not-cleared" }) }).passed,
    ).toBe(false);
  });

  test("when everything is refused with the code of all axes", () => {
    expect(resultOf({ label: "極秘", ...deny({ all: "foreign-scheme" }) }).passed).toBe(true);
    expect(resultOf(deny({ all: "foreign-scheme" })).passed).toBe(false);
  });

  test("in the order in which the tests stand", () => {
    const results = runRuleTests(readAll([{}, { to: "npa-jp" }]), compilePolicy(testPack));
    expect(results.map(({ test: { name }, passed }) => [name, passed])).toEqual([
      ["test 0", true],
      ["test 1", false],
    ]);
  });
});

describe("the agreement of a test", () => {
  test("is the one that serves it", () => {
    expect(resultOf(permit({ agreement: "us-jp" })).passed).toBe(true);
    const other = resultOf(permit({ agreement: "jp-gb" }));
    expect(other).toMatchObject({ passed: false, answer: { agreement: "us-jp" } });
  });

  test("is one of several that serve it", () => {
    const second = { ...testPack.agreements[0]!, id: "us-jp-too" };
    const policy = compilePolicy({ ...testPack, agreements: [...testPack.agreements, second] });
    expect(resultOf(permit({ agreement: "us-jp" }), policy).passed).toBe(true);
    const wrong = resultOf(permit({ agreement: "jp-gb" }), policy);
    expect(wrong).toMatchObject({ passed: false, answer: { agreement: "us-jp us-jp-too" } });
  });

  test("is the one that falls short", () => {
    const late = { label: "SECRET//REL TO USA, GBR", to: "uk-ncsc" };
    const codes = { agreement: "agreement-not-in-force" };
    expect(resultOf({ ...late, ...deny(codes, { agreement: "us-gb" }) }).passed).toBe(true);
    const wrong = resultOf({ ...late, ...deny(codes, { agreement: "jp-gb" }) });
    expect(wrong).toMatchObject({ passed: false, answer: { agreement: "us-gb" } });
  });

  test("is none where none is needed, and not compared where none is asked for", () => {
    const home = resultOf({ to: "dod", ...permit({ agreement: "us-jp" }) });
    expect(home).toMatchObject({ passed: false, answer: { agreement: "" } });
    expect(resultOf({ to: "dod", ...permit() })).toMatchObject({
      passed: true,
      answer: { agreement: null },
    });
  });
});

describe("a marking that cannot be read", () => {
  const question = { label: "SECRET//NOFORN/REL TO USA", to: "dod" };
  const refused = (rest: object = {}) => ({ ...question, ...deny({ all: "invalid-label" }, rest) });

  test("breaks exactly the expected rules, in any order", () => {
    expect(resultOf(refused()).passed).toBe(true);
    expect(resultOf(refused({ rules: ["rel-to-alone", "noforn-excludes"] })).passed).toBe(true);
    expect(resultOf(refused({ rules: ["noforn-excludes", "rel-to-alone"] })).passed).toBe(true);
    expect(resultOf(refused({ rules: ["noforn-excludes"] }))).toMatchObject({
      passed: false,
      answer: { rules: ["noforn-excludes", "rel-to-alone"] },
    });
  });

  test("is traced by the rules that it breaks", () => {
    const { decision, test: asked } = resultOf(refused());
    expect(decision.axes.map(({ params }) => params)).toEqual(
      decision.axes.map(() => ({ rules: asked.brokenRules.join(" ") })),
    );
    expect(resultOf({}).decision.axes[0]?.params).toEqual({});
  });

  test("breaks no rule when it can be read after all", () => {
    const result = resultOf(deny({ all: "invalid-label" }, { rules: ["rel-to-alone"] }));
    expect(result).toMatchObject({ passed: false, answer: { decision: "permit", rules: [] } });
  });
});

describe("obligations of a permit", () => {
  const question = { label: "CAVEAT by telephone//PAP:AMBER//TLP:GREEN" };
  const pap = { code: "pap", params: { pap: "AMBER" } };
  const caveat = { code: "caveat", params: { text: "by telephone" } };

  test("are exactly the expected ones, in any order", () => {
    expect(resultOf({ ...question, ...permit({ obligations: [pap, caveat] }) }).passed).toBe(true);
    expect(resultOf({ ...question, ...permit({ obligations: [caveat, pap] }) }).passed).toBe(true);
    expect(resultOf({ ...question, ...permit({ obligations: [pap] }) }).passed).toBe(false);
    const other = { code: "pap", params: { pap: "RED" } };
    expect(resultOf({ ...question, ...permit({ obligations: [other, caveat] }) })).toMatchObject({
      passed: false,
      answer: { obligations: [pap, caveat] },
    });
  });

  test("are not compared where none are asked for, and none where none are expected", () => {
    expect(resultOf({ ...question, ...permit() }).answer.obligations).toBeNull();
    expect(resultOf({ ...question, ...permit({ obligations: [] }) }).passed).toBe(false);
    expect(resultOf(permit({ obligations: [] })).passed).toBe(true);
  });
});
