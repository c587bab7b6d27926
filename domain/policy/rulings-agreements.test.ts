/** One `describe` for each ruling on agreements between nations, by its name. */
import { describe, expect, test } from "vitest";
import type { Agreement } from "../pack/types.ts";
import { compilePolicy } from "./mod.ts";
import { axis } from "./rulings-testing.ts";
import { answer, type ask, testPack, withAgreement } from "./testing.ts";

const RELEASED = "SECRET//REL TO USA, GBR, JPN, KOR";
const agreement = (...question: Parameters<typeof ask>) => axis("agreement", ...question);
const signed = withAgreement("us-gb", { inForce: { from: "2020-01-01", until: null } });
const withAgreements = (...changes: readonly (readonly [string, Partial<Agreement>])[]) =>
  compilePolicy({
    ...testPack,
    agreements: testPack.agreements.map((one) =>
      Object.assign(
        {},
        one,
        ...changes.filter(([id]) => id === one.id).map(([, change]) => change),
      ),
    ),
  });

describe("Agreement", () => {
  test("for classified only", () => {
    expect(answer(RELEASED, "nisc")).toBe("permit");
    expect(agreement(RELEASED, "nisc")).toMatchObject({
      code: "ok",
      params: { agreements: "us-jp" },
    });
    for (const marking of ["CUI//REL TO USA, JPN", "UNCLASSIFIED//REL TO USA, JPN", "TLP:GREEN"]) {
      expect(agreement(marking, "nisc")).toMatchObject({ satisfied: true, code: "unclassified" });
    }
  });

  test("between the originator's and the recipient's nation, and none within one", () => {
    expect(agreement(RELEASED, "dod")).toMatchObject({ satisfied: true, code: "own-nation" });
    expect(agreement("SECRET", "cisa", { path: ["us-energy", "dod"] })).toMatchObject({
      code: "own-nation",
    });
    expect(agreement("SECRET//REL TO USA, SGP", "asean-sg")).toMatchObject({
      satisfied: false,
      code: "no-agreement",
      params: { between: "SGP–USA" },
    });
  });

  test("between the originator's and the recipient's nation, on every hop and whoever relays", () => {
    const path = ["cisa", "nisc"];
    expect(answer(RELEASED, "uk-ncsc", { path }, signed)).toBe("permit");
    expect(answer(RELEASED, "uk-ncsc", { path })).toEqual({ agreement: "agreement-not-in-force" });
    const inForce = { from: "2020-01-01", until: null };
    const never = { from: null, until: null };
    for (const other of ["us-jp", "jp-gb"]) {
      const between = withAgreements(["us-gb", { inForce }], [other, { inForce: never }]);
      expect(agreement(RELEASED, "uk-ncsc", { path }, between)).toMatchObject({
        code: "ok",
        params: { agreements: "us-gb" },
      });
    }
  });

  test("information that comes home needs none, by whatever way", () => {
    for (const path of [
      ["cisa", "nisc"],
      ["cisa", "kr-kisa"],
    ]) {
      expect(answer(RELEASED, "dod", { path })).toBe("permit");
      expect(agreement(RELEASED, "dod", { path })).toMatchObject({ code: "own-nation" });
    }
  });

  test("lists kinds of information", () => {
    expect(agreement(RELEASED, "nisc", { informationKind: "personal-data" })).toMatchObject({
      code: "kind-not-covered",
      params: { agreement: "us-jp", kind: "personal-data" },
    });
    const every = withAgreement("us-jp", { kinds: ["*"] });
    expect(answer(RELEASED, "nisc", { informationKind: "personal-data" }, every)).toBe("permit");
  });

  test("lists organisations: a civil CERT is not served by a military agreement unless listed", () => {
    const defence = { informationKind: "defence", path: ["dod"] };
    expect(answer(RELEASED, "kr-mnd", defence)).toBe("permit");
    expect(agreement(RELEASED, "kr-kisa", defence)).toMatchObject({
      code: "organisation-not-served",
      params: { agreement: "three-way", organisation: "kr-kisa" },
    });
    const listed = withAgreement("three-way", {
      organisations: ["dod", "mod-jp", "kr-mnd", "kr-kisa"],
    });
    expect(answer(RELEASED, "kr-kisa", defence, listed)).toBe("permit");
    expect(agreement(RELEASED, "nisc", { path: ["us-energy"] })).toMatchObject({
      code: "organisation-not-served",
      params: { agreement: "us-jp", organisation: "us-energy" },
    });
  });

  test("that is collective counts per pair", () => {
    const defence = { informationKind: "defence", path: ["mod-jp"] };
    expect(answer("極秘//REL TO JPN, KOR", "kr-mnd", defence)).toBe("permit");
    expect(answer(RELEASED, "kr-mnd", { ...defence, path: ["dod"] })).toBe("permit");
    expect(agreement("極秘//REL TO JPN, KOR", "kr-mnd", defence)?.params).toEqual({
      agreements: "three-way",
    });
  });

  test("must satisfy everything by itself: several are never mixed", () => {
    // us-jp has the kind but not the organisation, three-way the organisation but not the kind.
    const policy = withAgreement("us-jp", { organisations: ["cisa", "nisc"] });
    expect(agreement(RELEASED, "mod-jp", { path: ["dod"] }, policy)).toMatchObject({
      code: "organisation-not-served",
      params: { agreement: "us-jp" },
    });
    expect(answer(RELEASED, "mod-jp", { path: ["dod"], informationKind: "defence" }, policy)).toBe(
      "permit",
    );
  });

  test("never replaces REL TO, nor REL TO it", () => {
    expect(answer("SECRET//REL TO USA, KOR", "nisc")).toEqual({ releasability: "not-releasable" });
    expect(answer("SECRET", "nisc")).toEqual({ releasability: "own-nation-only" });
    expect(answer("SECRET//REL TO USA, KOR", "kr-kisa")).toEqual({ agreement: "kind-not-covered" });
  });
});

describe("Third party", () => {
  const path = ["cisa", "nisc"];

  test("relaying classified outside the originator's and the submitter's nations needs REL TO", () => {
    expect(answer(RELEASED, "uk-ncsc", { path }, signed)).toBe("permit");
    const question = ["SECRET//REL TO USA, JPN", "uk-ncsc", { path }, signed] as const;
    expect(answer(...question)).toEqual({
      releasability: "not-releasable",
      agreement: "third-party",
    });
    expect(agreement(...question)?.params).toEqual({ nation: "GBR" });
  });

  test("or a release, which does not stand for REL TO on its own axis", () => {
    const released = { path, releasedTo: ["uk-ncsc"] };
    expect(answer("SECRET//REL TO USA, JPN", "uk-ncsc", released, signed)).toEqual({
      releasability: "not-releasable",
    });
    expect(
      answer("SECRET//REL TO USA, JPN", "uk-ncsc", { path, releasedTo: ["nisc"] }, signed),
    ).toEqual({
      releasability: "not-releasable",
      agreement: "third-party",
    });
  });

  test("is nobody's concern on the way straight from the originator, and nobody in its nation", () => {
    expect(agreement("SECRET//REL TO USA, JPN", "uk-ncsc", {}, signed)?.code).toBe("ok");
    expect(agreement("SECRET//REL TO USA, JPN", "dod", { path })?.code).toBe("own-nation");
  });

  test("inside the submitter's nation it goes to the kinds of organisation that `onward` names", () => {
    expect(answer(RELEASED, "npa-jp", { path })).toBe("permit");
    const policy = withAgreement("us-jp", { onward: ["government"] });
    expect(answer(RELEASED, "npa-jp", { path }, policy)).toEqual({
      agreement: "onward-not-permitted",
    });
    expect(agreement(RELEASED, "npa-jp", { path }, policy)?.params).toEqual({
      agreement: "us-jp",
      kind: "police",
    });
    expect(answer(RELEASED, "npa-jp", {}, policy)).toEqual({
      agreement: "organisation-not-served",
    });
    // Listed or not: to be served from abroad is not to be served by whoever has it already.
    const organisations = ["cisa", "nisc", "npa-jp"];
    const listed = withAgreement("us-jp", { onward: ["government"], organisations });
    expect(answer(RELEASED, "npa-jp", {}, listed)).toBe("permit");
    expect(answer(RELEASED, "npa-jp", { path }, listed)).toEqual({
      agreement: "onward-not-permitted",
    });
  });

  test("or to whom it was released", () => {
    const policy = withAgreement("us-jp", { onward: [] });
    expect(answer(RELEASED, "npa-jp", { path, releasedTo: ["npa-jp"] }, policy)).toBe("permit");
    expect(answer(RELEASED, "npa-jp", { path, releasedTo: ["mod-jp"] }, policy)).toEqual({
      agreement: "onward-not-permitted",
    });
  });
});
