import { describe, expect, test } from "vitest";
import { AXES, decide, outcomeOf } from "./mod.ts";
import { answer, ask, contextOf, testPolicy } from "./testing.ts";
import { BARE_LABEL } from "../marking/mod.ts";

describe("required marks", () => {
  test("classified without a releasability mark reaches the originator's nation only", () => {
    expect(answer("SECRET", "dod")).toBe("permit");
    expect(answer("SECRET", "nisc")).toEqual({ releasability: "own-nation-only" });
    expect(answer("極秘", "npa-jp", { path: ["nisc"] })).toBe("permit");
  });

  test("unclassified with neither TLP nor a control mark is rejected", () => {
    expect(answer("UNCLASSIFIED", "dod")).toEqual({ tlp: "required-mark-missing" });
    expect(answer("UNCLASSIFIED//REL TO USA, JPN", "nisc")).toBe("permit");
  });
});

describe("releasability", () => {
  test("a TLP:CLEAR advisory needs no REL TO", () => {
    expect(answer("UNCLASSIFIED//TLP:CLEAR", "asean-sg")).toBe("permit");
    expect(answer("TLP:CLEAR", "asean-sg")).toBe("permit");
  });

  test("NOFORN and REL TO apply to unclassified information too", () => {
    expect(answer("UNCLASSIFIED//NOFORN//TLP:CLEAR", "nisc")).toEqual({ releasability: "noforn" });
    expect(answer("UNCLASSIFIED//REL TO USA, KOR//TLP:CLEAR", "nisc")).toEqual({
      releasability: "not-releasable",
    });
  });

  test("a tetragraph in REL TO expands to nations, never to a community's organisations", () => {
    expect(answer("UNCLASSIFIED//REL TO USA, FVEY", "uk-ncsc")).toBe("permit");
    expect(answer("UNCLASSIFIED//REL TO USA, FVEY", "nisc")).toEqual({
      releasability: "not-releasable",
    });
  });

  test("NOFORN keeps information in the originator's nation", () => {
    expect(answer("SECRET//NOFORN", "dod")).toBe("permit");
    expect(answer("SECRET//NOFORN", "nisc")).toEqual({ releasability: "noforn" });
  });
});

test("controlled unclassified stays in the originator's government unless REL TO or TLP opens it", () => {
  expect(answer("CUI//SP-PRVCY", "dod")).toBe("permit");
  expect(answer("CUI", "us-energy")).toEqual({ releasability: "own-government-only" });
  expect(answer("CUI", "nisc")).toEqual({ releasability: "own-government-only" });
  expect(answer("UNCLASSIFIED//FOUO", "nisc")).toEqual({ releasability: "own-government-only" });
  expect(answer("CUI//REL TO USA, JPN", "isac-jp")).toBe("permit");
  expect(answer("CUI//TLP:AMBER", "nisc")).toBe("permit");
  expect(answer("CUI//TLP:GREEN", "asean-sg")).toBe("permit");
  expect(answer("대외비", "kr-mnd", { path: ["kr-kisa"] })).toBe("permit");
});

describe("TLP", () => {
  test("RED goes to the organisations of the roles it names and is never relayed", () => {
    expect(answer("TLP:RED nisc/watch-officer", "nisc")).toBe("permit");
    expect(answer("TLP:RED nisc/watch-officer", "mod-jp")).toEqual({ tlp: "not-named" });
    expect(answer("TLP:RED nisc/watch-officer", "nisc", { path: ["cisa", "mod-jp"] })).toEqual({
      tlp: "never-relayed",
    });
  });

  test("AMBER+STRICT goes to addressees and is never relayed", () => {
    expect(answer("TLP:AMBER+STRICT", "nisc")).toBe("permit");
    expect(answer("TLP:AMBER+STRICT", "dod")).toEqual({ tlp: "not-addressee" });
    expect(answer("TLP:AMBER+STRICT", "isac-jp", { path: ["cisa", "nisc"] })).toEqual({
      tlp: "never-relayed",
    });
  });

  test("AMBER goes to addressees, and from them to their own declared clients", () => {
    expect(answer("TLP:AMBER", "nisc")).toBe("permit");
    expect(answer("TLP:AMBER", "isac-jp")).toEqual({ tlp: "not-addressee" });
    expect(answer("TLP:AMBER", "isac-jp", { path: ["cisa", "nisc"] })).toBe("permit");
    expect(answer("TLP:AMBER", "mod-jp", { path: ["cisa", "nisc"] })).toBe("permit");
    expect(answer("TLP:AMBER", "npa-jp", { path: ["cisa", "nisc"] })).toEqual({
      tlp: "not-addressee",
    });
  });

  test("the originator's own clients receive AMBER only when addressed", () => {
    expect(answer("TLP:AMBER", "us-energy")).toEqual({ tlp: "not-addressee" });
  });

  test("a client passes AMBER to nobody: not to its own clients, not to addressees", () => {
    const path = ["cisa", "nisc", "isac-jp"];
    expect(answer("TLP:AMBER", "jp-plant", { path })).toEqual({ tlp: "relayed-by-client" });
    expect(answer("TLP:AMBER", "mod-jp", { path })).toEqual({ tlp: "relayed-by-client" });
    expect(answer("TLP:AMBER", "jp-plant", { path: [...path, "mod-jp"] })).toEqual({
      tlp: "relayed-by-client",
    });
  });

  test("GREEN goes to members of the named community, unnamed to cyber-defence", () => {
    expect(answer("TLP:GREEN", "asean-sg")).toBe("permit");
    expect(answer("TLP:GREEN", "isac-jp", { path: ["cisa", "nisc"] })).toBe("permit");
    expect(answer("TLP:GREEN", "mod-jp")).toEqual({ tlp: "not-in-community" });
    expect(answer("TLP:GREEN first", "asean-sg")).toEqual({ tlp: "not-in-community" });
  });

  test("unclassified CLEAR satisfies every axis unless a control mark is present", () => {
    const axes = ask("TLP:CLEAR", "us-finance").axes;
    expect(axes.every((axis) => axis.satisfied)).toBe(true);
    expect(answer("UNCLASSIFIED//REL TO USA, JPN//TLP:CLEAR", "us-finance")).toEqual({
      "need-to-know": "not-addressed",
    });
  });

  test("TLP stands beside classification and never replaces it", () => {
    expect(answer("SECRET//NOFORN//TLP:CLEAR", "nisc")).toEqual({ releasability: "noforn" });
    expect(answer("SECRET//REL TO USA, JPN//TLP:RED mod-jp/watch", "nisc")).toEqual({
      tlp: "not-named",
    });
  });
});

test("ORCON goes to the explicit list, in the own nation too, and no further", () => {
  expect(answer("SECRET//ORCON/NOFORN", "dod")).toEqual({
    "originator-control": "not-on-distribution",
  });
  expect(answer("SECRET//ORCON/NOFORN", "dod", { addressees: ["dod"] })).toBe("permit");
  expect(answer("SECRET//ORCON/REL TO USA, JPN", "nisc")).toBe("permit");
  expect(answer("SECRET//ORCON/REL TO USA, JPN", "npa-jp", { path: ["cisa", "nisc"] })).toEqual({
    "originator-control": "not-on-distribution",
  });
});

describe("need-to-know", () => {
  test("classified requires a shared sector or `*`", () => {
    expect(answer("CONFIDENTIAL", "us-finance")).toEqual({ "need-to-know": "no-shared-sector" });
    expect(answer("CONFIDENTIAL", "us-finance", { sectors: ["finance", "energy"] })).toBe("permit");
    expect(outcomeOf(ask("CONFIDENTIAL", "us-finance"))).toBe("deny");
  });

  test("unclassified of other sectors is not addressed: neither denied nor entitled", () => {
    const decision = ask("TLP:AMBER", "us-finance", { addressees: ["us-finance"] });
    expect(decision.decision).toBe("deny");
    expect(outcomeOf(decision)).toBe("not-addressed");
    expect(outcomeOf(ask("TLP:AMBER", "us-finance"))).toBe("deny");
    expect(outcomeOf(ask("TLP:AMBER", "nisc"))).toBe("permit");
  });

  test("cross-sector is explicit and concerns every sector", () => {
    expect(answer("CONFIDENTIAL", "us-finance", { sectors: ["cross-sector"] })).toBe("permit");
  });
});

test("FGI, JOINT, DISPLAY ONLY and RELIDO stay in the originator's nation", () => {
  for (const marking of [
    "SECRET//FGI GBR//REL TO USA, JPN",
    "//JOINT SECRET JPN USA//REL TO USA, JPN",
    "SECRET//REL TO USA, JPN/DISPLAY ONLY KOR",
    "SECRET//REL TO USA, JPN/RELIDO",
  ]) {
    expect(answer(marking, "nisc")).toEqual({ releasability: "unsupported-control" });
    expect(answer(marking, "dod")).toBe("permit");
  }
});

test("ASEAN partners hold no clearance and receive unclassified by TLP without an agreement", () => {
  expect(answer("TLP:GREEN", "asean-sg")).toBe("permit");
  expect(answer("SECRET//REL TO USA, SGP", "asean-sg")).toEqual({
    clearance: "not-cleared",
    agreement: "no-agreement",
  });
});

test("all failed axes are reported, every axis always", () => {
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

test("a permit obliges to PAP, caveats and the roles that RED names", () => {
  const { obligations } = ask(
    "CAVEAT via liaison//PAP:AMBER//TLP:RED cisa/desk, nisc/head",
    "nisc",
  );
  expect(obligations).toEqual([
    { code: "pap", params: { pap: "AMBER" } },
    { code: "caveat", params: { text: "via liaison" } },
    { code: "show-to-roles", params: { roles: "nisc/head" } },
  ]);
});

/** The one code with which every axis fails. */
const codes = (label: object, recipient: string, change = {}) => {
  const bare = { ...BARE_LABEL, tlp: "CLEAR" as const, ...label };
  const decision = decide(testPolicy, bare, recipient, contextOf(change));
  expect(decision).toMatchObject({ decision: "deny", obligations: [] });
  expect(decision.axes.map(({ axis }) => axis)).toEqual([...AXES]);
  return [...new Set(decision.axes.map((axis) => (axis.satisfied ? "satisfied" : axis.code)))];
};

describe("fail closed: every axis fails with one code", () => {
  test.each<[string, object, string, object]>([
    ["unknown-recipient", {}, "nobody", {}],
    ["unknown-originator", {}, "nisc", { originator: "nobody" }],
    ["unknown-submitter", {}, "nisc", { submitter: "nobody" }],
    ["inconsistent-path", {}, "nisc", { path: ["cisa", "nobody", "dod"] }],
    ["inconsistent-path", {}, "nisc", { originator: "cisa", path: ["dod"] }],
    ["inconsistent-path", {}, "nisc", { submitter: "dod", path: ["cisa"] }],
    ["no-sectors", {}, "nisc", { sectors: [] }],
    ["unknown-sector", {}, "nisc", { sectors: ["energy", "alchemy"] }],
    ["unknown-information-kind", {}, "nisc", { informationKind: "gossip" }],
    ["invalid-date", {}, "nisc", { judgedOn: "2026-02-30" }],
    ["invalid-date", {}, "nisc", { judgedOn: "tomorrow" }],
    ["invalid-label", { tlp: null }, "nisc", {}],
    ["invalid-label", { tlp: "ORANGE" }, "nisc", {}],
    ["invalid-label", { scheme: "USA", level: "COSMIC" }, "dod", {}],
    ["invalid-label", { scheme: "ATL", level: "SECRET" }, "dod", {}],
    ["invalid-label", { tlp: "GREEN", tlpCommunity: "nowhere" }, "nisc", {}],
    ["foreign-scheme", { scheme: "JPN", level: "極秘" }, "nisc", {}],
    ["error", { compartments: null }, "nisc", {}],
    ["error", {}, "nisc", { sectors: null }],
  ])("%s", (code, label, recipient, change) => {
    expect(codes(label, recipient, change)).toEqual([code]);
  });
});
