import { describe, expect, test } from "vitest";
import { answer, ask, withAgreement } from "./testing.ts";

const RELEASED = "SECRET//REL TO USA, GBR, JPN, KOR";
const agreementAxis = (...question: Parameters<typeof ask>) =>
  ask(...question).axes.find(({ axis }) => axis === "agreement");

describe("an agreement", () => {
  test("must be in force on the date of judgement, both ends included", () => {
    expect(answer(RELEASED, "uk-ncsc")).toEqual({ agreement: "agreement-not-in-force" });
    const question = (judgedOn: string) =>
      answer(RELEASED, "kr-mnd", { path: ["dod"], informationKind: "defence", judgedOn });
    expect(question("2014-12-28")).toEqual({ agreement: "agreement-not-in-force" });
    expect(question("2014-12-29")).toBe("permit");
    expect(question("2027-12-31")).toBe("permit");
    expect(question("2028-01-01")).toEqual({ agreement: "agreement-not-in-force" });
    expect(agreementAxis(RELEASED, "uk-ncsc")?.params).toEqual({
      agreement: "us-gb",
      on: "2026-04-01",
    });
  });

  test("has a ceiling for each party", () => {
    const above = (ceiling: Record<string, string>) =>
      agreementAxis(RELEASED, "nisc", {}, withAgreement("us-jp", { ceiling }));
    const failed = (level: string) => ({
      axis: "agreement",
      satisfied: false,
      code: "above-ceiling",
      params: { agreement: "us-jp", level },
    });
    expect(above({ USA: "CONFIDENTIAL", JPN: "極秘" })).toEqual(failed("SECRET"));
    expect(above({ USA: "SECRET", JPN: "秘" })).toEqual(failed("極秘"));
    expect(above({ USA: "SECRET" })).toEqual(failed("極秘"));
    expect(above({ USA: "SECRET", JPN: "極秘" })?.satisfied).toBe(true);
  });

  test("exchanges only levels that its table maps", () => {
    const question = ["TOP SECRET//REL TO USA, JPN", "mod-jp"] as const;
    expect(answer(...question)).toEqual({
      clearance: "no-equivalent-level",
      agreement: "level-not-exchangeable",
    });
    expect(ask(...question).axes[0]?.params).toEqual({ level: "TOP SECRET" });
    expect(agreementAxis(...question)?.params).toEqual({ agreement: "us-jp", level: "TOP SECRET" });
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
});

describe("clearance abroad", () => {
  test("is judged through the agreement's table, labels rounded up", () => {
    expect(answer(RELEASED, "jpcert")).toEqual({ clearance: "clearance-too-low" });
    expect(ask(RELEASED, "jpcert").axes[0]?.params).toEqual({ held: "秘", required: "極秘" });
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
