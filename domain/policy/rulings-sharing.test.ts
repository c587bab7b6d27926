/** One `describe` for each ruling on TLP, by its name. */
import { describe, expect, test } from "vitest";
import { labelOf } from "../marking/testing.ts";
import { compilePolicy, validateIncident } from "./mod.ts";
import { axis, withOrganisation } from "./rulings-testing.ts";
import { answer, ask, incidentOf, testPack, testPolicy } from "./testing.ts";

describe("RED", () => {
  const RED = "TLP:RED nisc/head, nisc/watch-officer, uk-ncsc/desk";

  test("names `org/role`", () => {
    expect(labelOf(RED).tlpNamed).toEqual(["nisc/head", "nisc/watch-officer", "uk-ncsc/desk"]);
    expect(answer(RED, "nisc")).toBe("permit");
    expect(axis("tlp", RED, "mod-jp")).toMatchObject({
      code: "not-named",
      params: { organisation: "mod-jp" },
    });
  });

  test("an organisation is named by its whole name, not by how it begins", () => {
    expect(answer("TLP:RED nisc-two/head", "nisc")).toEqual({ tlp: "not-named" });
  });

  test("is shown to those roles only", () => {
    expect(ask(RED, "nisc").obligations).toEqual([
      { code: "show-to-roles", params: { roles: "nisc/head nisc/watch-officer" } },
    ]);
  });

  test("is never relayed", () => {
    const path = ["cisa", "uk-ncsc"];
    expect(answer(RED, "nisc", { path })).toEqual({ tlp: "never-relayed" });
    expect(axis("tlp", RED, "nisc", { path })?.params).toEqual({ tlp: "RED" });
  });

  test("that names none is rejected", () => {
    const [portion] = incidentOf("TLP:CLEAR", ["TLP:CLEAR"]).portions;
    const label = { ...portion!.label, tlp: "RED" as const };
    const issues = validateIncident(
      testPolicy,
      incidentOf("TLP:CLEAR", [], { banner: label, portions: [{ ...portion!, label }] }),
    );
    expect(issues.map(({ rule }) => rule)).toContain("red-names-nobody");
  });
});

describe("AMBER+STRICT", () => {
  test("goes to addressees only", () => {
    expect(answer("TLP:AMBER+STRICT", "nisc")).toBe("permit");
    expect(axis("tlp", "TLP:AMBER+STRICT", "dod")).toMatchObject({
      code: "not-addressee",
      params: { organisation: "dod" },
    });
  });

  test("is never relayed, not to an addressee and not to a client", () => {
    for (const recipient of ["mod-jp", "isac-jp"]) {
      const question = ["TLP:AMBER+STRICT", recipient, { path: ["cisa", "nisc"] }] as const;
      expect(answer(...question)).toEqual({ tlp: "never-relayed" });
      expect(axis("tlp", ...question)?.params).toEqual({ tlp: "AMBER+STRICT" });
    }
  });
});

describe("AMBER", () => {
  test("goes to addressees", () => {
    expect(answer("TLP:AMBER", "nisc")).toBe("permit");
    expect(answer("TLP:AMBER", "isac-jp")).toEqual({ tlp: "not-addressee" });
    expect(axis("tlp", "TLP:AMBER", "isac-jp")?.params).toEqual({ organisation: "isac-jp" });
  });

  test("is relayed by an addressee to its own declared clients, and to other addressees", () => {
    const path = ["cisa", "nisc"];
    expect(answer("TLP:AMBER", "isac-jp", { path })).toBe("permit");
    expect(axis("tlp", "TLP:AMBER", "isac-jp", { path })?.code).toBe("client");
    expect(answer("TLP:AMBER", "mod-jp", { path })).toBe("permit");
    expect(answer("TLP:AMBER", "npa-jp", { path })).toEqual({ tlp: "not-addressee" });
  });

  test("reaches the originator's own clients only when they are addressed", () => {
    expect(answer("TLP:AMBER", "us-energy")).toEqual({ tlp: "not-addressee" });
    expect(answer("TLP:AMBER", "us-energy", { addressees: ["us-energy"] })).toBe("permit");
  });

  test("is passed by a client to nobody: not to its own clients, not to addressees", () => {
    const path = ["cisa", "nisc", "isac-jp"];
    expect(answer("TLP:AMBER", "jp-plant", { path })).toEqual({ tlp: "relayed-by-client" });
    expect(axis("tlp", "TLP:AMBER", "jp-plant", { path })?.params).toEqual({
      organisation: "isac-jp",
    });
    expect(answer("TLP:AMBER", "mod-jp", { path })).toEqual({ tlp: "relayed-by-client" });
    expect(answer("TLP:AMBER", "jp-plant", { path: [...path, "mod-jp"] })).toEqual({
      tlp: "relayed-by-client",
    });
  });
});

describe("Client", () => {
  test("is a one-hop edge: a client's client is none", () => {
    expect(testPolicy.members.get("nisc")?.clients).toEqual(new Set(["isac-jp"]));
    expect(testPolicy.members.get("isac-jp")?.clients).toEqual(new Set(["jp-plant"]));
    expect(answer("TLP:AMBER", "jp-plant", { path: ["cisa", "nisc"] })).toEqual({
      tlp: "not-addressee",
    });
    expect(answer("TLP:AMBER", "jp-plant", { path: ["cisa", "mod-jp"] })).toBe("permit");
  });

  test("is declared in the pack and never inferred from nation, kind or sector", () => {
    const policy = withOrganisation("nisc", { clients: [] });
    expect(answer("TLP:AMBER", "isac-jp", { path: ["cisa", "nisc"] }, policy)).toEqual({
      tlp: "not-addressee",
    });
  });
});

describe("GREEN", () => {
  test("goes to member organisations of the named community", () => {
    expect(answer("TLP:GREEN first", "uk-ncsc")).toBe("permit");
    expect(axis("tlp", "TLP:GREEN first", "asean-sg")).toMatchObject({
      code: "not-in-community",
      params: { community: "first" },
    });
  });

  test("unnamed means `cyber-defence`", () => {
    expect(answer("TLP:GREEN", "asean-sg")).toBe("permit");
    expect(axis("tlp", "TLP:GREEN", "mod-jp")).toMatchObject({
      code: "not-in-community",
      params: { community: "cyber-defence" },
    });
    const policy = compilePolicy({ ...testPack, defaultCommunity: "first" });
    expect(answer("TLP:GREEN", "asean-sg", {}, policy)).toEqual({ tlp: "not-in-community" });
  });

  test("is relayed within the community, and by those outside it to members", () => {
    expect(answer("TLP:GREEN", "isac-jp", { path: ["cisa", "nisc"] })).toBe("permit");
    expect(answer("TLP:GREEN", "mod-jp", { path: ["cisa", "nisc"] })).toEqual({
      tlp: "not-in-community",
    });
  });

  test("means the members in that pack version", () => {
    const communities = testPack.communities.map((one) =>
      one.id === "cyber-defence" ? { ...one, organisations: ["mod-jp"] } : one,
    );
    const policy = compilePolicy({ ...testPack, version: "test@111111111111", communities });
    expect(answer("TLP:GREEN", "mod-jp", {}, policy)).toBe("permit");
    expect(answer("TLP:GREEN", "asean-sg", {}, policy)).toEqual({ tlp: "not-in-community" });
    expect(ask("TLP:GREEN", "mod-jp", {}, policy).packVersion).toBe("test@111111111111");
  });

  test("a tetragraph in REL TO expands to nations, never to a community's organisations", () => {
    expect(answer("UNCLASSIFIED//REL TO USA, FVEY", "uk-ncsc")).toBe("permit");
    expect(answer("UNCLASSIFIED//REL TO USA, FVEY", "nisc")).toEqual({
      releasability: "not-releasable",
    });
    const communities = testPack.communities.map((one) =>
      one.tetragraph === "FVEY" ? { ...one, organisations: ["nisc"] } : one,
    );
    const policy = compilePolicy({ ...testPack, communities });
    expect(answer("UNCLASSIFIED//REL TO USA, FVEY", "uk-ncsc", {}, policy)).toBe("permit");
    expect(answer("UNCLASSIFIED//REL TO USA, FVEY", "nisc", {}, policy)).toEqual({
      releasability: "not-releasable",
    });
  });
});

describe("CLEAR", () => {
  test("unclassified CLEAR satisfies every axis", () => {
    for (const marking of ["TLP:CLEAR", "UNCLASSIFIED//TLP:CLEAR"]) {
      const { axes } = ask(marking, "us-finance", { path: ["cisa", "nisc"], addressees: [] });
      expect(axes.map(({ satisfied }) => satisfied)).toEqual(axes.map(() => true));
      expect(axes.at(-1)?.code).toBe("clear");
    }
  });

  test("unless a control mark is present", () => {
    expect(answer("UNCLASSIFIED//REL TO USA, JPN//TLP:CLEAR", "us-finance")).toEqual({
      "need-to-know": "not-addressed",
    });
    expect(answer("UNCLASSIFIED//NOFORN//TLP:CLEAR", "nisc")).toEqual({ releasability: "noforn" });
    expect(answer("UNCLASSIFIED//FOUO//TLP:CLEAR", "us-finance")).toEqual({
      "need-to-know": "not-addressed",
    });
  });

  test("stands beside classification and never replaces it", () => {
    expect(answer("SECRET//NOFORN//TLP:CLEAR", "nisc")).toEqual({ releasability: "noforn" });
    expect(answer("SECRET//REL TO USA, JPN//TLP:RED mod-jp/watch", "nisc")).toEqual({
      tlp: "not-named",
    });
  });
});
