/** One `describe` for each ruling on organisations and the words of their nations, by its name. */
import { describe, expect, test } from "vitest";
import { labelOf } from "../marking/testing.ts";
import { AXES, equivalentsIn, markWithEquivalents, outcomeOf } from "./mod.ts";
import { axis, rejection, withOrganisation } from "./rulings-testing.ts";
import { answer, ask, contextOf, testPolicy, withAgreement } from "./testing.ts";

describe("Translation of levels", () => {
  const DAY = "2026-04-01";

  test("names belong to their scheme: a mark in another's is refused", () => {
    expect(rejection("極秘")).toEqual(["foreign-scheme"]);
    expect(ask("極秘", "nisc").axes.map(({ code }) => code)).toEqual(
      AXES.map(() => "foreign-scheme"),
    );
    expect(ask("極秘", "nisc").axes[0]?.params).toEqual({ scheme: "JPN", nation: "USA" });
  });

  test("the original mark is shown first, the equivalent and its agreement in brackets", () => {
    const label = labelOf("SECRET//REL TO USA, JPN");
    expect(markWithEquivalents(testPolicy, label, "JPN", DAY)).toBe(
      "SECRET//REL TO USA, JPN [極秘, us-jp; 極秘, three-way]",
    );
  });

  test("nothing is translated without an agreement: the mark stands alone", () => {
    const label = labelOf("SECRET//REL TO USA, GBR");
    expect(markWithEquivalents(testPolicy, label, "GBR", DAY)).toBe("SECRET//REL TO USA, GBR");
  });

  test("重要経済安保情報 is not exchangeable until a pack says so", () => {
    const economic = "重要経済安保情報//REL TO USA, JPN";
    const path = ["nisc"];
    expect(equivalentsIn(testPolicy, labelOf(economic), "USA", DAY)).toEqual([]);
    expect(answer(economic, "cisa", { path })).toEqual({
      clearance: "no-equivalent-level",
      agreement: "level-not-exchangeable",
    });
    const said = withAgreement("us-jp", {
      levels: [{ USA: "CONFIDENTIAL", JPN: "重要経済安保情報" }],
    });
    expect(answer(economic, "cisa", { path }, said)).toBe("permit");
  });
});

describe("Persons", () => {
  test("clearance, compartments and need-to-know belong to organisations", () => {
    const { clearance, compartments, sectors } = testPolicy.members.get("mod-jp")!;
    expect(clearance).toMatchObject({
      kind: "level",
      level: { level: { name: "特定秘密(機密)" } },
    });
    expect([...compartments]).toEqual(["SI"]);
    expect([...sectors]).toEqual(["*"]);
    const bare = withOrganisation("mod-jp", {
      clearance: "none",
      compartments: [],
      sectors: ["finance"],
    });
    const marking = "SECRET//SI//REL TO USA, JPN//TLP:RED mod-jp/cleared-officer";
    expect(answer(marking, "mod-jp")).toBe("permit");
    expect(answer(marking, "mod-jp", {}, bare)).toEqual({
      clearance: "not-cleared",
      compartments: "compartment-not-held",
      "need-to-know": "no-shared-sector",
    });
  });

  test("exist only as roles of organisations, for RED", () => {
    expect(rejection("TLP:RED nobody/desk")).toEqual(["unknown-red-name"]);
    expect(answer("TLP:RED nisc/watch-officer", "nisc/watch-officer")).toEqual(
      Object.fromEntries(AXES.map((one) => [one, "unknown-recipient"])),
    );
  });
});

describe("Need-to-know", () => {
  test("classified requires a shared sector or `*`", () => {
    expect(answer("CONFIDENTIAL", "us-finance")).toEqual({ "need-to-know": "no-shared-sector" });
    expect(
      axis("need-to-know", "CONFIDENTIAL", "us-finance", { sectors: ["energy", "transport"] })
        ?.params,
    ).toEqual({
      sectors: "energy transport",
    });
    expect(answer("CONFIDENTIAL", "us-finance", { sectors: ["finance", "energy"] })).toBe("permit");
    expect(answer("CONFIDENTIAL", "dod", { sectors: ["transport"] })).toBe("permit");
    expect(outcomeOf(ask("CONFIDENTIAL", "us-finance"))).toBe("deny");
  });

  test("for unclassified a mismatch is not addressed: outside both denied and entitled", () => {
    const decision = ask("TLP:AMBER", "us-finance", { addressees: ["us-finance"] });
    expect(decision.decision).toBe("deny");
    expect(axis("need-to-know", "TLP:AMBER", "us-finance")).toMatchObject({
      code: "not-addressed",
      params: { sectors: "energy" },
    });
    expect(outcomeOf(decision)).toBe("not-addressed");
    expect(outcomeOf(ask("TLP:AMBER", "us-finance"))).toBe("deny");
    expect(outcomeOf(ask("TLP:AMBER", "nisc"))).toBe("permit");
  });

  test("empty sectors are rejected", () => {
    expect(rejection("TLP:CLEAR", { sectors: [] })).toEqual(["no-sectors"]);
    const { axes } = ask("TLP:CLEAR", "nisc", { sectors: [] });
    expect(axes.map(({ code }) => code)).toEqual(AXES.map(() => "no-sectors"));
  });

  test("cross-sector is explicit and concerns every sector", () => {
    expect(answer("CONFIDENTIAL", "us-finance", { sectors: ["cross-sector"] })).toBe("permit");
    expect(
      axis("need-to-know", "CONFIDENTIAL", "us-finance", { sectors: ["cross-sector"] })?.code,
    ).toBe("cross-sector");
    expect(contextOf().sectors).toEqual(["energy"]);
  });
});

describe("NATO", () => {
  test("marks are parsed", () => {
    expect(labelOf("//NATO SECRET")).toMatchObject({ scheme: "NATO", level: "NATO SECRET" });
    expect(labelOf("//COSMIC TOP SECRET").level).toBe("COSMIC TOP SECRET");
  });

  test("is never originator or recipient here: its marks are nobody's to submit", () => {
    expect(rejection("//NATO SECRET")).toEqual(["foreign-scheme"]);
    expect(ask("//NATO SECRET", "uk-ncsc").axes.map(({ code }) => code)).toEqual(
      AXES.map(() => "foreign-scheme"),
    );
  });
});

describe("ASEAN partners", () => {
  test("with clearance `none` receive unclassified by TLP and need no agreement", () => {
    expect(testPolicy.members.get("asean-sg")?.clearance).toEqual({ kind: "none" });
    expect(answer("TLP:GREEN", "asean-sg")).toBe("permit");
    expect(answer("TLP:AMBER", "asean-sg")).toEqual({ tlp: "not-addressee" });
    expect(axis("agreement", "TLP:GREEN", "asean-sg")).toMatchObject({ code: "unclassified" });
  });

  test("do not receive classified information, whatever it is released to", () => {
    expect(answer("SECRET//REL TO USA, SGP", "asean-sg")).toEqual({
      clearance: "not-cleared",
      agreement: "no-agreement",
    });
    expect(axis("clearance", "SECRET//REL TO USA, SGP", "asean-sg")?.params).toEqual({
      level: "SECRET",
    });
  });
});
