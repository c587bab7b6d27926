import { describe, expect, test } from "vitest";
import { labelOf } from "../../marking/testing.ts";
import type { CatalogueIncident, PortionKindName } from "../../pack/types.ts";
import { compilePolicy } from "../mod.ts";
import { testPack, testPolicy } from "../testing.ts";
import { incidentWith } from "./testing.ts";
import { distinctReasons, matrixCell, matrixRow } from "./matrix.ts";

const settings = { judgedOn: "2026-04-01", neighbours: null };
const views = (incident: CatalogueIncident, change: object = {}) =>
  Object.fromEntries(
    matrixRow(testPolicy, incident, { ...settings, ...change }).cells.map((cell) => [
      cell.organisation,
      cell.view,
    ]),
  );

describe("a row", () => {
  const incident = incidentWith(["TLP:CLEAR", "TLP:GREEN first", "TLP:RED nisc/head"]);
  test("has a cell for every organisation but the originator, in the pack's order", () => {
    const row = matrixRow(testPolicy, incident, settings);
    expect(row).toMatchObject({ incident: "example", originator: "cisa", portions: 3 });
    const organisations = testPack.organisations.map(({ id }) => id).filter((id) => id !== "cisa");
    expect(row.cells.map(({ organisation }) => organisation)).toEqual(organisations);
  });

  test("says full, redacted or denied, with the portions and why the others are withheld", () => {
    expect(matrixCell(testPolicy, incident, "nisc", settings)).toEqual({
      organisation: "nisc",
      view: "redacted",
      permitted: [0, 2],
      failed: [
        [],
        [
          {
            axis: "tlp",
            satisfied: false,
            code: "not-in-community",
            params: { community: "first" },
          },
        ],
        [],
      ],
    });
    expect(views(incidentWith(["TLP:CLEAR", "TLP:GREEN"]))).toMatchObject({
      nisc: "full",
      dod: "redacted",
    });
    expect(views(incidentWith(["TLP:GREEN first"]))).toMatchObject({
      "uk-ncsc": "full",
      nisc: "denied",
    });
  });

  test("tells not addressed from denied", () => {
    expect(views(incidentWith(["TLP:AMBER", "TLP:AMBER"]))).toMatchObject({
      "us-finance": "not-addressed",
    });
    const mixed = incidentWith(["TLP:AMBER", "CONFIDENTIAL"]);
    expect(views(mixed)).toMatchObject({ "us-finance": "denied", dod: "full" });
    expect(views(incidentWith(["TLP:AMBER", "TLP:CLEAR"]))).toMatchObject({
      "us-finance": "redacted",
    });
  });

  test("shows nothing of an incident without portions", () => {
    const cell = matrixCell(testPolicy, incidentWith([]), "nisc", settings);
    expect(cell).toEqual({ organisation: "nisc", view: "denied", permitted: [], failed: [] });
  });
});

describe("addressees", () => {
  const amber = incidentWith(["TLP:AMBER"]);
  test("are everybody when the incident names none", () => {
    expect(views(amber)).toMatchObject({ nisc: "full", dod: "full" });
  });
  test("are those that it names", () => {
    expect(views({ ...amber, addressees: ["nisc"] })).toMatchObject({
      nisc: "full",
      dod: "denied",
    });
  });
  test("are the originator's neighbours in a topology", () => {
    const neighbours = new Map([["cisa", ["dod"]]]);
    expect(views(amber, { neighbours })).toMatchObject({ nisc: "denied", dod: "full" });
    const named = { ...amber, addressees: ["nisc"] };
    expect(views(named, { neighbours })).toMatchObject({ nisc: "full", dod: "denied" });
    expect(views(amber, { neighbours: new Map() })).toMatchObject({ nisc: "denied" });
  });
});

test("agreements are judged on the day given, about the incident's own kind", () => {
  const secret = incidentWith(["SECRET//REL TO USA, JPN"]);
  expect(views(secret)).toMatchObject({ nisc: "full" });
  expect(views(secret, { judgedOn: "2000-01-01" })).toMatchObject({ nisc: "denied" });
  const personal = { ...secret, informationKind: "personal-data" };
  expect(views(personal)).toMatchObject({ nisc: "denied" });
});

test("what portions say together is withheld as the pack's rules of aggregation say", () => {
  const kinds: PortionKindName[] = ["indicator", "victim"];
  const rule = { id: "who-and-how", kinds, raise: { "*": labelOf("TLP:GREEN first") }, source: "" };
  const policy = compilePolicy({ ...testPack, aggregations: [rule] });
  const incident = incidentWith(["TLP:GREEN", "TLP:GREEN"], { kinds });
  const cell = matrixCell(policy, incident, "nisc", settings);
  expect(cell).toMatchObject({ view: "redacted", permitted: [0] });
  expect(cell.failed[1]?.map(({ code }) => code)).toEqual(["not-in-community"]);
});

test("reasons are told once each, in the order in which they come", () => {
  const [a, b] = ["no-agreement", "not-cleared"].map((code) => ({
    axis: "agreement" as const,
    satisfied: false,
    code,
    params: {},
  }));
  const other = { ...a!, params: { between: "JPN–USA" } };
  expect(distinctReasons([a!, b!, { ...a! }, other])).toEqual([a, b, other]);
});
