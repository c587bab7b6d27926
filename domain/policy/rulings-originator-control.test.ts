/** The ruling on originator control, and what a release does and does not. */
import { describe, expect, test } from "vitest";
import { labelOf } from "../marking/testing.ts";
import {
  StatementBook,
  statementIssues,
  validateIncident,
  type Says,
  type StatementFacts,
} from "./mod.ts";
import { axis, rejection } from "./rulings-testing.ts";
import { answer, contextOf, incidentOf, testPolicy, withAgreement } from "./testing.ts";

const INCIDENT_ID = "01890a5d-ac96-774b-bcce-b302099a8057";
const PORTION = {
  originator: "cisa",
  incidentId: INCIDENT_ID,
  portionId: "00000000000000ab",
  version: 1,
};
const statement = (
  id: string,
  says: Says,
  change: Partial<StatementFacts> = {},
): StatementFacts => ({
  ...PORTION,
  id: `01890a5d-ac96-774b-bcce-0000000000${id}`,
  requestId: "",
  says,
  ...change,
});
const release = (organisation: string, expires = "2026-12-31"): Says => ({
  kind: "release",
  organisation,
  expires,
});

describe("ORCON", () => {
  const MARK = "SECRET//ORCON/REL TO USA, JPN";
  const LIST = ["dod", "nisc"];
  /** Whether jpcert, not on the list, may have it of nisc, under what the book holds on that day. */
  const afterwards = (
    book: StatementBook,
    change: Partial<typeof PORTION> = {},
    day = "2026-04-01",
  ) =>
    answer(MARK, "npa-jp", {
      path: ["cisa", "nisc"],
      addressees: LIST,
      judgedOn: day,
      releasedTo: book.releasedTo({ ...PORTION, ...change }, day),
    });
  const DENIED = { "originator-control": "not-on-distribution" };

  test("is for U.S. classified information", () => {
    const label = { ...labelOf("CUI"), controls: ["ORCON"] };
    const [portion] = incidentOf("CUI", ["CUI"]).portions;
    const facts = incidentOf("CUI", [], { addressees: LIST, portions: [{ ...portion!, label }] });
    expect(validateIncident(testPolicy, facts).map(({ rule }) => rule)).toContain(
      "orcon-needs-classified",
    );
  });

  test("needs an explicit list", () => {
    expect(rejection(MARK)).toEqual(["orcon-needs-addressees"]);
    expect(rejection(MARK, { addressees: LIST })).toEqual([]);
  });

  test("goes to that list and no further, in the own nation too", () => {
    expect(answer(MARK, "nisc", { addressees: LIST })).toBe("permit");
    expect(answer(MARK, "dod", { addressees: LIST })).toBe("permit");
    expect(axis("originator-control", MARK, "dod", { addressees: ["nisc"] })).toMatchObject({
      satisfied: false,
      code: "not-on-distribution",
      params: { organisation: "dod" },
    });
    expect(answer(MARK, "mod-jp", { addressees: LIST })).toEqual(DENIED);
  });

  test("is shared further by a release of the originator's", () => {
    const book = new StatementBook();
    expect(afterwards(book)).toEqual(DENIED);
    book.record(statement("01", release("npa-jp")));
    expect(afterwards(book)).toBe("permit");
    const question = { path: ["cisa", "nisc"], addressees: LIST, releasedTo: ["npa-jp"] };
    expect(axis("originator-control", MARK, "npa-jp", question)?.code).toBe("released");
  });

  test("a release is the originator's own, of one portion in one version, to one organisation, until a day", () => {
    const book = new StatementBook();
    book.record(statement("01", release("npa-jp", "2026-04-01")));
    expect(afterwards(book)).toBe("permit");
    expect(afterwards(book, { version: 2 })).toEqual(DENIED);
    expect(afterwards(book, { portionId: "00000000000000ac" })).toEqual(DENIED);
    expect(afterwards(book, { originator: "dod" })).toEqual(DENIED);
    expect(afterwards(book, {}, "2026-04-02")).toEqual(DENIED);
    const other = new StatementBook();
    other.record(statement("01", release("jpcert")));
    expect(afterwards(other)).toEqual(DENIED);
  });

  test("a release satisfies ORCON and the third-party rule, and nothing else", () => {
    const everything = "SECRET//SI//ORCON/REL TO USA, KOR//TLP:AMBER";
    const change = {
      addressees: [],
      sectors: ["finance"],
      releasedTo: ["jp-plant"],
      path: ["cisa", "nisc"],
    };
    expect(answer(everything, "jp-plant", change)).toEqual({
      clearance: "not-cleared",
      compartments: "compartment-not-held",
      releasability: "not-releasable",
      tlp: "relayed-by-client",
      "need-to-know": "no-shared-sector",
    });
    expect(answer(everything, "jp-plant", { ...change, releasedTo: [] })).toMatchObject({
      "originator-control": "not-on-distribution",
      agreement: "onward-not-permitted",
    });
  });

  test("a release takes no agreement's place: not straight from the originator, nor above its ceiling", () => {
    const direct = { releasedTo: ["npa-jp"] };
    expect(answer("SECRET//REL TO USA, JPN", "npa-jp", direct)).toEqual({
      agreement: "organisation-not-served",
    });
    const lowered = withAgreement("us-jp", { ceiling: { USA: "CONFIDENTIAL", JPN: "極秘" } });
    const relayed = { ...direct, path: ["cisa", "nisc"] };
    expect(answer("SECRET//REL TO USA, JPN", "npa-jp", relayed, lowered)).toEqual({
      agreement: "above-ceiling",
    });
  });

  test("revoking stops later deliveries and recalls nothing", () => {
    const book = new StatementBook();
    book.record(statement("01", release("npa-jp")));
    const before = contextOf({ releasedTo: book.releasedTo(PORTION, "2026-04-01") });
    const revocation = statement("02", {
      kind: "revocation",
      statementId: statement("01", release("x")).id,
    });
    expect(statementIssues(testPolicy, revocation, book, "2026-04-01")).toEqual([]);
    book.record(revocation);
    expect(afterwards(book)).toEqual(DENIED);
    expect(before.releasedTo).toEqual(["npa-jp"]);
  });
});
