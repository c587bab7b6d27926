import { describe, expect, test } from "vitest";
import { compilePolicy } from "./mod.ts";
import { answer, ask, testPack, withAgreement } from "./testing.ts";

const RELEASED = "SECRET//REL TO USA, GBR, JPN, KOR";
const agreementAxis = (...question: Parameters<typeof ask>) =>
  ask(...question).axes.find(({ axis }) => axis === "agreement");

describe("an agreement", () => {
  test("is needed for classified information between nations, and for nothing else", () => {
    expect(answer(RELEASED, "nisc")).toBe("permit");
    expect(agreementAxis(RELEASED, "dod")).toMatchObject({ satisfied: true, code: "own-nation" });
    expect(agreementAxis("CUI//REL TO USA, JPN", "nisc")).toMatchObject({ code: "unclassified" });
    expect(answer(RELEASED, "kr-kisa")).toEqual({ agreement: "kind-not-covered" });
  });

  test("never replaces REL TO, nor REL TO it", () => {
    expect(answer("SECRET//REL TO USA, KOR", "nisc")).toEqual({ releasability: "not-releasable" });
    expect(answer("SECRET//REL TO USA, SGP", "asean-sg")).toMatchObject({
      agreement: "no-agreement",
    });
  });

  test("must be in force on the date of judgement, both ends included", () => {
    expect(answer(RELEASED, "uk-ncsc")).toEqual({ agreement: "agreement-not-in-force" });
    const question = (judgedOn: string) =>
      answer(RELEASED, "kr-mnd", { path: ["dod"], informationKind: "defence", judgedOn });
    expect(question("2014-12-28")).toEqual({ agreement: "agreement-not-in-force" });
    expect(question("2014-12-29")).toBe("permit");
    expect(question("2027-12-31")).toBe("permit");
    expect(question("2028-01-01")).toEqual({ agreement: "agreement-not-in-force" });
  });

  test("covers kinds of information", () => {
    expect(answer(RELEASED, "nisc", { informationKind: "personal-data" })).toEqual({
      agreement: "kind-not-covered",
    });
  });

  test("serves listed organisations on both sides", () => {
    expect(agreementAxis(RELEASED, "npa-jp")).toMatchObject({
      code: "organisation-not-served",
      params: { agreement: "us-jp", organisation: "npa-jp" },
    });
    expect(agreementAxis(RELEASED, "nisc", { path: ["us-energy"] })).toMatchObject({
      params: { organisation: "us-energy" },
    });
  });

  test("has a ceiling for each party", () => {
    const lowered = withAgreement("us-jp", { ceiling: { USA: "CONFIDENTIAL", JPN: "極秘" } });
    expect(answer(RELEASED, "nisc", {}, lowered)).toEqual({ agreement: "above-ceiling" });
    const other = withAgreement("us-jp", { ceiling: { USA: "SECRET", JPN: "秘" } });
    expect(answer(RELEASED, "nisc", {}, other)).toEqual({ agreement: "above-ceiling" });
    const missing = withAgreement("us-jp", { ceiling: { USA: "SECRET" } });
    expect(answer(RELEASED, "nisc", {}, missing)).toEqual({ agreement: "above-ceiling" });
  });

  test("exchanges only levels that its table maps", () => {
    expect(answer("TOP SECRET//REL TO USA, JPN", "mod-jp")).toEqual({
      clearance: "no-equivalent-level",
      agreement: "level-not-exchangeable",
    });
    const economic = "重要経済安保情報//REL TO USA, JPN";
    expect(answer(economic, "cisa", { path: ["nisc"] })).toEqual({
      clearance: "no-equivalent-level",
      agreement: "level-not-exchangeable",
    });
  });

  test("an explicit `not exchangeable` beats another row for the same level", () => {
    const [some, none] = [
      { USA: "SECRET", JPN: "極秘" },
      { USA: "SECRET", JPN: null },
    ];
    for (const levels of [
      [some, none],
      [none, some],
    ]) {
      expect(answer(RELEASED, "nisc", {}, withAgreement("us-jp", { levels }))).toMatchObject({
        agreement: "level-not-exchangeable",
      });
    }
  });

  test("that is collective counts for each pair of its parties", () => {
    const defence = { informationKind: "defence", path: ["mod-jp"] };
    expect(answer("極秘//REL TO JPN, KOR", "kr-mnd", defence)).toBe("permit");
    expect(answer(RELEASED, "kr-mnd", { ...defence, path: ["dod"] })).toBe("permit");
  });

  test("satisfies everything by itself: several are never mixed", () => {
    // us-jp has the kind but not the organisation, three-way the organisation but not the kind.
    const policy = withAgreement("us-jp", { organisations: ["cisa", "nisc"] });
    expect(answer(RELEASED, "mod-jp", { path: ["dod"] }, policy)).toMatchObject({
      agreement: "organisation-not-served",
    });
  });
});

describe("clearance abroad", () => {
  test("is judged through the agreement's table, labels rounded up", () => {
    expect(answer(RELEASED, "jpcert")).toEqual({ clearance: "clearance-too-low" });
    expect(answer("CONFIDENTIAL//REL TO USA, JPN", "jpcert")).toBe("permit");
    // Japan's lowest level has no equal in the United Kingdom: it travels as SECRET.
    expect(answer("秘//REL TO GBR, JPN", "uk-ncsc", { path: ["nisc"] })).toBe("permit");
  });

  test("is judged by the highest of several rows for a level", () => {
    const [low, high] = [
      { USA: "CONFIDENTIAL", JPN: "秘" },
      { USA: "CONFIDENTIAL", JPN: "極秘" },
    ];
    for (const levels of [
      [low, high],
      [high, low],
    ]) {
      const policy = withAgreement("us-jp", { levels });
      expect(answer("CONFIDENTIAL//REL TO USA, JPN", "jpcert", {}, policy)).toEqual({
        clearance: "clearance-too-low",
      });
    }
  });

  test("at home is judged in the own scheme, whatever agreements say", () => {
    expect(answer("SECRET", "us-finance")).toMatchObject({ clearance: "clearance-too-low" });
    expect(answer("特定秘密", "npa-jp", { path: ["nisc"] })).toBe("permit");
    expect(answer("特定秘密(機密)", "npa-jp", { path: ["nisc"] })).toEqual({
      clearance: "clearance-too-low",
    });
  });
});

describe("a third party", () => {
  test("in the submitter's nation receives classified as the agreement's onward kinds allow", () => {
    expect(answer(RELEASED, "npa-jp", { path: ["cisa", "nisc"] })).toBe("permit");
    const policy = withAgreement("us-jp", { onward: ["government"] });
    expect(answer(RELEASED, "npa-jp", { path: ["cisa", "nisc"] }, policy)).toEqual({
      agreement: "onward-not-permitted",
    });
  });

  test("in a third nation needs REL TO and an agreement on every hop", () => {
    const path = ["cisa", "nisc"];
    const signed = withAgreement("us-gb", { inForce: { from: "2020-01-01", until: null } });
    expect(answer(RELEASED, "uk-ncsc", { path }, signed)).toBe("permit");
    expect(answer("SECRET//REL TO USA, JPN", "uk-ncsc", { path }, signed)).toEqual({
      releasability: "not-releasable",
      agreement: "third-party",
    });
    expect(answer(RELEASED, "uk-ncsc", { path })).toEqual({ agreement: "agreement-not-in-force" });
    const unserved = withAgreement("us-jp", { organisations: ["cisa", "mod-jp"] });
    expect(agreementAxis(RELEASED, "uk-ncsc", { path }, unserved)?.satisfied).toBe(false);
  });

  test("receives on a foreign hop the highest level that any agreement made of the mark", () => {
    // three-way makes 極秘 of SECRET, us-jp the lower 秘: the hop is judged as 極秘.
    const agreements = testPack.agreements.map((one) => {
      if (one.id === "us-jp")
        return Object.assign({}, one, { levels: [{ USA: "SECRET", JPN: "秘" }] });
      if (one.id === "jp-gb")
        return Object.assign({}, one, { ceiling: { JPN: "秘", GBR: "SECRET" } });
      return one.id === "us-gb"
        ? Object.assign({}, one, { inForce: { from: "2020-01-01", until: null } })
        : one;
    });
    for (const ordered of [agreements, agreements.toReversed()]) {
      const policy = compilePolicy({ ...testPack, agreements: ordered });
      expect(agreementAxis(RELEASED, "uk-ncsc", { path: ["cisa", "nisc"] }, policy)).toMatchObject({
        code: "above-ceiling",
        params: { agreement: "jp-gb", level: "極秘" },
      });
    }
  });

  test("that is at home again needs no agreement, but the way out must have had one", () => {
    expect(answer(RELEASED, "dod", { path: ["cisa", "nisc"] })).toBe("permit");
    expect(answer(RELEASED, "dod", { path: ["cisa", "kr-kisa"] })).toEqual({
      agreement: "kind-not-covered",
    });
  });

  test("within the originator's nation needs none", () => {
    expect(answer("SECRET", "cisa", { path: ["us-energy", "dod"] })).toBe("permit");
  });
});
