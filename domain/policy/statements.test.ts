import { describe, expect, test } from "vitest";
import { labelOf } from "../marking/testing.ts";
import { StatementBook, statementIssues, type Says, type StatementFacts } from "./mod.ts";
import { testPolicy } from "./testing.ts";

const PORTION = {
  originator: "cisa",
  incidentId: "01890a5d-ac96-774b-bcce-b302099a8057",
  portionId: "00000000000000ab",
  version: 1,
};
const id = (n: number) => `01890a5d-ac96-774b-bcce-${n.toString(16).padStart(12, "0")}`;
const TODAY = "2026-04-01";

function statement(n: number, says: Says, change: Partial<StatementFacts> = {}): StatementFacts {
  return { ...PORTION, id: id(n), requestId: "", says, ...change };
}
const release = (organisation: string, expires = "2026-04-30"): Says => ({
  kind: "release",
  organisation,
  expires,
});

describe("the book", () => {
  test("a release names its organisation to its last day and no longer", () => {
    const book = new StatementBook();
    book.record(statement(1, release("jpcert", "2026-04-01")));
    expect(book.releasedTo(PORTION, "2026-03-31")).toEqual(["jpcert"]);
    expect(book.releasedTo(PORTION, "2026-04-01")).toEqual(["jpcert"]);
    expect(book.releasedTo(PORTION, "2026-04-02")).toEqual([]);
  });

  test("it concerns one portion of one originator in one version", () => {
    const book = new StatementBook();
    book.record(statement(1, release("jpcert")));
    const others = [
      { ...PORTION, version: 2 },
      { ...PORTION, portionId: "00000000000000ac" },
      { ...PORTION, originator: "dod" },
      { ...PORTION, incidentId: id(9) },
    ];
    for (const other of others) expect(book.releasedTo(other, TODAY)).toEqual([]);
  });

  test("revoking ends one release and leaves the others", () => {
    const book = new StatementBook();
    book.record(statement(1, release("jpcert")));
    book.record(statement(2, release("jpcert")));
    book.record(statement(3, release("isac-jp")));
    const revoke = (n: number) =>
      book.record(statement(10 + n, { kind: "revocation", statementId: id(n) }));
    revoke(1);
    expect(book.releasedTo(PORTION, TODAY)).toEqual(["isac-jp", "jpcert"]);
    revoke(2);
    expect(book.releasedTo(PORTION, TODAY)).toEqual(["isac-jp"]);
  });

  test("recording a statement twice, or after its revocation, changes nothing", () => {
    const book = new StatementBook();
    const first = statement(1, release("jpcert"));
    book.record(statement(2, { kind: "revocation", statementId: first.id }));
    book.record(first);
    book.record(first);
    expect(book.releasedTo(PORTION, TODAY)).toEqual([]);
  });

  test("of several downgrades the newest in force holds, and a release is none", () => {
    const book = new StatementBook();
    book.record(statement(1, release("jpcert")));
    expect(book.downgraded(PORTION, TODAY)).toBeNull();
    const amber = labelOf("TLP:AMBER");
    const green = labelOf("TLP:GREEN");
    book.record(statement(2, { kind: "downgrade", label: amber, expires: "2026-12-31" }));
    book.record(statement(3, { kind: "downgrade", label: green, expires: "2026-04-30" }));
    expect(book.downgraded(PORTION, TODAY)).toBe(green);
    expect(book.downgraded(PORTION, "2026-05-01")).toBe(amber);
    expect(book.releasedTo(PORTION, TODAY)).toEqual(["jpcert"]);
  });
});

describe("a statement is recorded only when it makes sense", () => {
  const rules = (one: StatementFacts, book = new StatementBook()) =>
    statementIssues(testPolicy, one, book, TODAY).map(({ rule }) => rule);

  test("a release to a known organisation that has not expired", () => {
    expect(rules(statement(1, release("jpcert", TODAY)))).toEqual([]);
    expect(rules(statement(1, release("nobody", TODAY)))).toEqual(["unknown-recipient"]);
    expect(rules(statement(1, release("jpcert", "2026-03-31")))).toEqual(["expired"]);
    expect(rules(statement(1, release("jpcert", "soon")))).toEqual(["invalid-date"]);
  });

  test("a downgrade to a valid label of the originator's own scheme", () => {
    const to = (marking: string): Says => ({
      kind: "downgrade",
      label: labelOf(marking),
      expires: TODAY,
    });
    expect(rules(statement(1, to("TLP:GREEN")))).toEqual([]);
    expect(rules(statement(1, to("極秘")))).toEqual(["foreign-scheme"]);
    expect(
      rules(statement(1, { kind: "downgrade", label: labelOf("TLP:GREEN"), expires: "" })),
    ).toEqual(["invalid-date"]);
  });

  test("a revocation of an own release or downgrade that was recorded", () => {
    const book = new StatementBook();
    book.record(statement(1, release("jpcert")));
    book.record(statement(2, release("jpcert"), { originator: "dod" }));
    const revoke = (n: number) =>
      rules(statement(9, { kind: "revocation", statementId: id(n) }), book);
    expect(revoke(1)).toEqual([]);
    expect(revoke(2)).toEqual(["unknown-statement"]);
    expect(revoke(3)).toEqual(["unknown-statement"]);
  });

  test("an answer is about what was asked, and a refusal answers something", () => {
    const book = new StatementBook();
    book.recordRequest({ ...PORTION, id: id(5), requester: "nisc", organisation: "jpcert" });
    const answer = (says: Says, change: Partial<StatementFacts> = {}) =>
      rules(statement(1, says, { requestId: id(5), ...change }), book);
    expect(answer(release("jpcert"))).toEqual([]);
    expect(answer({ kind: "refusal" })).toEqual([]);
    expect(answer(release("isac-jp"))).toEqual(["unknown-request"]);
    expect(answer(release("jpcert"), { version: 2 })).toEqual(["unknown-request"]);
    expect(answer(release("jpcert"), { originator: "dod" })).toEqual(["unknown-request"]);
    expect(answer(release("jpcert"), { requestId: id(6) })).toEqual(["unknown-request"]);
    expect(rules(statement(1, { kind: "refusal" }), book)).toEqual(["unknown-request"]);
  });

  test("names that are none are each an issue", () => {
    const nameless = statement(1, release("jpcert"), {
      id: "x",
      incidentId: "y",
      portionId: "z",
      version: 0,
    });
    expect(rules(nameless)).toEqual([
      "statement-id",
      "incident-id",
      "portion-id",
      "portion-version",
    ]);
  });
});
