import { expect, test } from "vitest";
import type { CatalogueIncident } from "../../pack/types.ts";
import { compilePolicy } from "../mod.ts";
import { testPack, testPolicy, withAgreement } from "../testing.ts";
import { diffIncidents } from "./diff-incidents.ts";
import { diffPolicies } from "./diff.ts";
import { incidentWith } from "./testing.ts";

const settings = { judgedOn: "2026-04-01", neighbours: null };
const allied = withAgreement("us-gb", { inForce: { from: "2026-01-01", until: null } });
const incident = incidentWith(["TLP:CLEAR", "SECRET//REL TO USA, GBR", "SECRET//NOFORN"]);
const lapsed = {
  axis: "agreement",
  satisfied: false,
  code: "agreement-not-in-force",
  params: { agreement: "us-gb", on: "2026-04-01" },
};

const diff = (
  policies: readonly [typeof testPolicy, typeof testPolicy],
  earlier: readonly CatalogueIncident[] = [incident],
  later: readonly CatalogueIncident[] = [incident],
) => diffIncidents(policies, [earlier, later], settings);

test("nothing changes between equal packs", () => {
  expect(diff([testPolicy, compilePolicy(testPack)])).toEqual([]);
});

test("who sees more is told with the portions and what withheld them before", () => {
  expect(diff([testPolicy, allied])).toEqual([
    {
      incident: "example",
      originator: "cisa",
      organisation: "uk-ncsc",
      before: "redacted",
      after: "redacted",
      gains: [1],
      loses: [],
      through: [lapsed],
      rewritten: false,
    },
  ]);
});

test("who sees less is told with what withholds it now", () => {
  expect(diff([allied, testPolicy])).toMatchObject([
    { organisation: "uk-ncsc", gains: [], loses: [1], through: [lapsed] },
  ]);
});

test("an incident that the first catalogue has differently is judged there as it has it", () => {
  const before = incidentWith(["TLP:CLEAR", "TLP:CLEAR", "TLP:CLEAR"]);
  const changes = diff([testPolicy, testPolicy], [before], [incident]);
  const uk = changes.find(({ organisation }) => organisation === "uk-ncsc");
  expect(uk).toMatchObject({ before: "full", after: "redacted", loses: [1, 2], rewritten: true });
  expect(uk?.through.map(({ code }) => code)).toEqual(["agreement-not-in-force", "noforn"]);
});

test("an incident of other words is not rewritten, for its rules are the same", () => {
  const portions = incident.portions.map((portion) => ({ ...portion, text: "other words" }));
  const [change] = diff([testPolicy, allied], [{ ...incident, portions }]);
  expect(change).toMatchObject({ rewritten: false });
  const [addressed] = diff([testPolicy, allied], [{ ...incident, addressees: ["nisc"] }]);
  expect(addressed).toMatchObject({ rewritten: true });
});

test("an incident that only the second catalogue has is judged under both packs", () => {
  expect(diff([testPolicy, allied], [])).toHaveLength(1);
  expect(diff([testPolicy, allied], [incident], [])).toEqual([]);
});

test("who is merely not addressed any more is told too", () => {
  const organisations = testPack.organisations.map((one) =>
    one.id === "us-finance" ? { ...one, sectors: ["energy"] } : one,
  );
  const concerned = compilePolicy({ ...testPack, organisations });
  const amber = incidentWith(["TLP:AMBER"]);
  expect(diff([concerned, testPolicy], [amber], [amber])).toMatchObject([
    { organisation: "us-finance", before: "full", after: "not-addressed", loses: [0] },
  ]);
});

test("an organisation that only one pack has is left out, as recipient and as originator", () => {
  const without = (id: string) =>
    compilePolicy({
      ...testPack,
      organisations: testPack.organisations.filter((one) => one.id !== id),
      agreements: allied.pack.agreements,
    });
  expect(diff([testPolicy, without("uk-ncsc")])).toEqual([]);
  expect(diff([testPolicy, without("cisa")])).toEqual([]);
  expect(diff([without("cisa"), testPolicy])).toEqual([]);
  expect(diff([testPolicy, without("nisc")])).toHaveLength(1);
});

test("an incident whose originator one of the packs does not have is left out", () => {
  const organisations = testPack.organisations.filter(({ id }) => id !== "dod");
  const later = compilePolicy({ ...allied.pack, organisations });
  const moved = { ...incident, originator: "dod" };
  expect(diff([testPolicy, later], [moved], [incident])).toEqual([]);
  expect(diff([testPolicy, allied], [moved], [incident])).toHaveLength(1);
});

test("a portion that is new in the second catalogue was withheld by nothing", () => {
  const before = incidentWith(["TLP:CLEAR"]);
  const after = incidentWith(["TLP:CLEAR", "TLP:CLEAR"]);
  const [change] = diff([testPolicy, testPolicy], [before], [after]);
  expect(change).toMatchObject({ before: "full", after: "full", gains: [1], through: [] });
});

test("the difference of two packs is that of their incidents and of their classes", () => {
  const present = ["cisa", "uk-ncsc"];
  const organisations = testPack.organisations.filter(({ id }) => present.includes(id));
  const pair = [testPack, allied.pack].map((pack) => compilePolicy({ ...pack, organisations }));
  const [before, after] = [pair[0]!, pair[1]!];
  const found = diffPolicies([before, after], [[incident], [incident]], settings);
  expect(found.incidents).toHaveLength(1);
  expect(new Set(found.classes.changes.map(({ through }) => through[0]?.code))).toEqual(
    new Set(["agreement-not-in-force"]),
  );
});
