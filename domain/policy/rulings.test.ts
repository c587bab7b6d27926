/** One `describe` for each ruling on marks, by its name; the others are in rulings-*.test.ts. */
import { describe, expect, test } from "vitest";
import { renderBanner, rollUp } from "../marking/mod.ts";
import { labelOf, testSchemes, testWorld } from "../marking/testing.ts";
import type { Organisation } from "../pack/types.ts";
import { compilePolicy, validateIncident } from "./mod.ts";
import { axis, rejection, withOrganisation } from "./rulings-testing.ts";
import { answer, ask, incidentOf, testPack, testPolicy } from "./testing.ts";

describe("Required marks", () => {
  test("classified without a releasability mark reaches the originator's nation only", () => {
    expect(answer("SECRET", "dod")).toBe("permit");
    expect(answer("SECRET", "nisc")).toEqual({ releasability: "own-nation-only" });
    expect(axis("releasability", "SECRET", "nisc")?.params).toEqual({ nation: "USA" });
    expect(answer("極秘", "npa-jp", { path: ["nisc"] })).toBe("permit");
    expect(answer("極秘", "cisa", { path: ["nisc"] })).toEqual({
      releasability: "own-nation-only",
    });
  });

  test("unclassified with neither TLP nor a control mark is rejected", () => {
    expect(rejection("UNCLASSIFIED")).toEqual(["required-mark-missing"]);
    expect(answer("UNCLASSIFIED", "dod")).toEqual({ tlp: "required-mark-missing" });
    expect(axis("tlp", "UNCLASSIFIED", "dod")?.params).toEqual({ level: "UNCLASSIFIED" });
    for (const marking of [
      "UNCLASSIFIED//REL TO USA, JPN",
      "UNCLASSIFIED//TLP:CLEAR",
      "UNCLASSIFIED//FOUO",
    ]) {
      expect(rejection(marking)).toEqual([]);
    }
    expect(answer("UNCLASSIFIED//REL TO USA, JPN", "nisc")).toBe("permit");
  });
});

describe("Releasability", () => {
  test("applies where the level is classified", () => {
    expect(answer("SECRET//REL TO USA, KOR", "nisc")).toEqual({ releasability: "not-releasable" });
    expect(axis("releasability", "SECRET//REL TO USA, KOR", "nisc")?.params).toEqual({
      nation: "JPN",
    });
    expect(axis("releasability", "SECRET//REL TO USA, JPN", "nisc")?.code).toBe("ok");
    expect(axis("releasability", "SECRET//REL TO USA, JPN", "dod")?.code).toBe("own-nation");
  });

  test("applies where NOFORN, REL TO or DISPLAY ONLY is present, to unclassified information too", () => {
    expect(answer("UNCLASSIFIED//NOFORN//TLP:CLEAR", "nisc")).toEqual({ releasability: "noforn" });
    expect(answer("UNCLASSIFIED//REL TO USA, KOR//TLP:CLEAR", "nisc")).toEqual({
      releasability: "not-releasable",
    });
    expect(answer("UNCLASSIFIED//DISPLAY ONLY JPN//TLP:CLEAR", "nisc")).toEqual({
      releasability: "unsupported-control",
    });
  });

  test("a TLP:CLEAR advisory needs no REL TO", () => {
    expect(answer("UNCLASSIFIED//TLP:CLEAR", "asean-sg")).toBe("permit");
    expect(answer("TLP:CLEAR", "asean-sg")).toBe("permit");
    expect(axis("releasability", "TLP:CLEAR", "asean-sg")?.code).toBe("unclassified");
  });
});

describe("Controlled unclassified", () => {
  const MARKS = [
    ["CUI", "dod", "us-energy", "cisa"],
    ["//GBR OFFICIAL-SENSITIVE", "uk-ncsc", "nisc", "uk-ncsc"],
    ["대외비", "kr-mnd", "cisa", "kr-kisa"],
    ["UNCLASSIFIED//FOUO", "dod", "us-energy", "cisa"],
  ] as const;

  test.each(MARKS)("%s needs no clearance or agreement", (marking, inside, _, originator) => {
    const { axes } = ask(marking, inside, { path: [originator] });
    const codes = Object.fromEntries(axes.map(({ axis, code }) => [axis, code]));
    expect(codes).toMatchObject({ clearance: "unclassified", agreement: "unclassified" });
  });

  test.each(MARKS)(
    "%s stays in the originator's government",
    (marking, inside, outside, originator) => {
      expect(answer(marking, inside, { path: [originator] })).toBe("permit");
      expect(answer(marking, outside, { path: [originator], sectors: ["cross-sector"] })).toEqual({
        releasability: "own-government-only",
      });
      const nation = testPolicy.members.get(originator)?.nation;
      const denied = ask(marking, outside, { path: [originator] });
      expect(denied.axes.find((one) => one.axis === "releasability")?.params).toEqual({ nation });
    },
  );

  test("a government is its civil, defence, intelligence and police authorities", () => {
    const may = (kind: Organisation["kind"]) =>
      answer("CUI", "us-energy", {}, withOrganisation("us-energy", { kind })) === "permit";
    expect((["government", "defence", "intelligence", "police"] as const).map(may)).toEqual(
      Array(4).fill(true),
    );
    expect((["cert", "isac", "operator", "regional"] as const).map(may)).toEqual(
      Array(4).fill(false),
    );
  });

  test("leaves it with REL TO or TLP", () => {
    expect(answer("CUI//REL TO USA, JPN", "isac-jp")).toBe("permit");
    expect(answer("CUI//REL TO USA, JPN", "us-energy")).toBe("permit");
    expect(answer("CUI//REL TO USA, JPN", "kr-kisa")).toEqual({ releasability: "not-releasable" });
    expect(answer("CUI//TLP:AMBER", "nisc")).toBe("permit");
    expect(answer("CUI//TLP:GREEN", "asean-sg")).toBe("permit");
  });

  test("AUS PROTECTED is classified", () => {
    const au = {
      ...testPack.organisations[0]!,
      id: "au-acsc",
      nation: "AUS",
      clearance: "PROTECTED",
    };
    const policy = compilePolicy({ ...testPack, organisations: [...testPack.organisations, au] });
    const codes = ask("//AUS PROTECTED//TLP:CLEAR", "nisc", { path: ["au-acsc"] }, policy).axes;
    expect(codes.filter(({ satisfied }) => !satisfied).map(({ code }) => code)).toEqual([
      "no-equivalent-level",
      "own-nation-only",
      "no-agreement",
    ]);
  });
});

describe("NOFORN", () => {
  test("keeps information in the originator's nation", () => {
    expect(answer("SECRET//NOFORN", "dod")).toBe("permit");
    expect(answer("SECRET//NOFORN", "nisc")).toEqual({ releasability: "noforn" });
    expect(axis("releasability", "SECRET//NOFORN", "nisc")?.params).toEqual({ nation: "JPN" });
  });

  test("is a mark of the scheme USA only", () => {
    const label = { ...labelOf("極秘"), controls: ["NOFORN"] };
    const incident = incidentOf("極秘", ["極秘"], { originator: "nisc" });
    const portions = [{ ...incident.portions[0]!, label }];
    expect(
      validateIncident(testPolicy, { ...incident, portions }).map(({ rule }) => rule),
    ).toContain("us-control");
  });

  test("in other schemes is said as own nation only", () => {
    expect(answer("極秘//REL TO JPN", "npa-jp", { path: ["nisc"] })).toBe("permit");
    expect(answer("極秘//REL TO JPN", "cisa", { path: ["nisc"] })).toEqual({
      releasability: "not-releasable",
    });
    const together = rollUp(
      [labelOf("極秘//REL TO JPN"), labelOf("極秘//REL TO USA, JPN")],
      testWorld,
    );
    expect(renderBanner(together, testSchemes)).toBe("極秘//REL TO JPN");
  });
});

describe("FGI, JOINT, DISPLAY ONLY, RELIDO", () => {
  const MARKS = [
    ["SECRET//FGI GBR//REL TO USA, JPN", "FGI"],
    ["//JOINT SECRET JPN USA//REL TO USA, JPN", "JOINT"],
    ["SECRET//REL TO USA, JPN/DISPLAY ONLY KOR", "DISPLAY-ONLY"],
    ["SECRET//REL TO USA, JPN/RELIDO", "RELIDO"],
  ] as const;

  test.each(MARKS)("%s is parsed, and stays itself when rolled up", (marking) => {
    const label = labelOf(marking);
    expect(renderBanner(label, testSchemes)).toBe(marking);
    expect(renderBanner(rollUp([label, label], testWorld), testSchemes)).toBe(marking);
  });

  test.each(MARKS)(
    "%s is denied abroad as unsupported-control, and stays at home",
    (marking, control) => {
      expect(answer(marking, "nisc")).toEqual({ releasability: "unsupported-control" });
      expect(axis("releasability", marking, "nisc")?.params).toEqual({ controls: control });
      expect(answer(marking, "dod")).toBe("permit");
    },
  );

  test("several of them are all named", () => {
    const marking = "SECRET//FGI GBR//DISPLAY ONLY JPN";
    expect(axis("releasability", marking, "nisc")?.params).toEqual({
      controls: "FGI DISPLAY-ONLY",
    });
  });
});
