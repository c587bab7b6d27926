import { expect, test } from "vitest";
import { labelOf } from "../marking/testing.ts";
import { iepOf, strictest } from "./iep.ts";
import { validateIncident } from "./mod.ts";
import { ask, incidentOf, testPolicy } from "./testing.ts";

const obligations = (marking: string, to = "nisc") => ask(marking, to).obligations;

test("PAP, IEP statements, caveats and the roles that RED names are told in this order", () => {
  const marking =
    "CAVEAT IEP encrypt-in-transit must//CAVEAT not for attribution//PAP:AMBER//TLP:RED nisc/chief, nisc/duty, uk-ncsc/x";
  expect(obligations(marking)).toEqual([
    { code: "pap", params: { pap: "AMBER" } },
    { code: "iep", params: { statement: "encrypt-in-transit", value: "must" } },
    { code: "caveat", params: { text: "not for attribution" } },
    { code: "show-to-roles", params: { roles: "nisc/chief nisc/duty" } },
  ]);
});

test("a permit of a plain mark obliges to nothing, and a denial to nothing at all", () => {
  expect(obligations("TLP:CLEAR")).toEqual([]);
  expect(obligations("PAP:RED//TLP:AMBER", "asean-sg")).toEqual([]);
});

test("of several values of one IEP statement the strictest holds", () => {
  const values = (...caveats: string[]) => strictest(caveats).map(({ value }) => value);
  expect(values("IEP permitted-actions internally-visible", "IEP permitted-actions none")).toEqual([
    "none",
  ]);
  expect(
    values(
      "IEP permitted-actions externally-visible-indirect",
      "IEP permitted-actions externally-visible-direct",
    ),
  ).toEqual(["externally-visible-indirect"]);
  expect(values("IEP attribution must-not", "IEP attribution must", "IEP attribution may")).toEqual(
    ["must-not"],
  );
  expect(values("IEP unmodified-resale may", "IEP encrypt-in-transit may")).toEqual(["may", "may"]);
});

test("only what IEP 2.0 knows is a statement", () => {
  expect(iepOf("IEP affected-party-notifications must-not")).toEqual({
    statement: "affected-party-notifications",
    value: "must-not",
  });
  for (const caveat of [
    "IEP",
    "IEP tlp red",
    "IEP encrypt-in-transit always",
    "IEP encrypt-in-transit must now",
    "IEP constructor name",
    "encrypt-in-transit must",
  ]) {
    expect(iepOf(caveat)).toBeUndefined();
  }
});

test("an incident with an unknown IEP statement is rejected, other caveats are free", () => {
  const issues = (marking: string) => validateIncident(testPolicy, incidentOf(marking, [marking]));
  expect(issues("CAVEAT IEP encrypt-in-transit must//TLP:GREEN")).toEqual([]);
  expect(issues("CAVEAT handle with care//TLP:GREEN")).toEqual([]);
  const [first, second] = issues("CAVEAT IEP encrypt maybe//TLP:GREEN");
  expect([first?.rule, second?.rule]).toEqual(["unknown-iep", "unknown-iep"]);
  expect(first?.message).toContain("`IEP attribution may|must|must-not`");
  expect(labelOf("CAVEAT IEP encrypt maybe//TLP:GREEN").caveats).toEqual(["IEP encrypt maybe"]);
});
