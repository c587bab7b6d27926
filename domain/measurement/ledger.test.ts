import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  buildLedger,
  copyName,
  type ReceiptFact,
  type DecisionFact,
  type LedgerRow,
} from "./mod.ts";
import * as make from "./testing.ts";
import { coverageRows, ledgerTotals } from "./totals.ts";

const MINUTE = 60_000;
const everything: readonly ReceiptFact[] = [
  make.submitted(),
  make.received("nisc"),
  make.received("jpcert"),
  make.triaged("nisc"),
  make.triaged("jpcert", { finishedStoryMs: 100 * MINUTE }),
];

function ledger(
  receipts: readonly ReceiptFact[] = everything,
  decisions: readonly DecisionFact[] = [make.decision()],
  run = make.run,
): LedgerRow[] {
  return buildLedger({ run, decisions, receipts, rules: make.rules });
}

const rowsOf = <K extends LedgerRow["kind"]>(rows: readonly LedgerRow[], kind: K) =>
  rows.filter((row): row is Extract<LedgerRow, { kind: K }> => row.kind === kind);

describe("submissions", () => {
  test("a decided submission took from its intended send until the broker stored it", () => {
    const [row] = rowsOf(ledger(), "submission");
    expect(row).toMatchObject({ submission: "cisa/1", outcome: "accepted", submitMs: 2.5 });
    expect(row).toMatchObject({ window: "baseline", marking: "SECRET" });
  });

  test("what was acknowledged and never decided is lost", () => {
    const rows = ledger([make.submitted()], []);
    expect(rowsOf(rows, "submission")).toMatchObject([{ submission: "cisa/1", outcome: "lost" }]);
    expect(ledgerTotals(rows)).toMatchObject({ submitted: 1, lost: 1, unknown: 0 });
  });

  test("what was planned and never acknowledged is unknown, not lost", () => {
    const rows = ledger([], []);
    expect(rowsOf(rows, "submission")).toMatchObject([
      { submission: "cisa/i1", outcome: "unknown", window: "baseline" },
    ]);
    expect(ledgerTotals(rows)).toMatchObject({ submitted: 0, lost: 0, unknown: 1 });
  });

  test("another organisation's use of an incident's id does not stand in for its originator", () => {
    const forged = make.decision({ submitter: "jpcert", originator: "jpcert", recipients: [] });
    const rows = rowsOf(ledger([], [forged]), "submission");
    expect(rows.map((row) => row.outcome)).toEqual(["accepted", "unknown"]);
  });

  test("a decision counts even where its submitter died before it could report", () => {
    const rows = ledger([], [make.decision({ recipients: [] })]);
    expect(rowsOf(rows, "submission")).toMatchObject([{ outcome: "accepted" }]);
  });

  test("a rejected submission keeps every reason", () => {
    const reasons = ["foreign-originator", "unknown-level"].map((code) => ({
      code,
      params: {},
      text: "",
    }));
    const rejected = make.decision({ outcome: "rejected", reasons, portions: [], recipients: [] });
    const rows = ledger([make.submitted()], [rejected]);
    expect(rowsOf(rows, "submission")[0]?.reasons).toEqual(["foreign-originator", "unknown-level"]);
    expect(ledgerTotals(rows)).toMatchObject({ submitted: 1, rejected: 1, lost: 0 });
    expect(rowsOf(rows, "awareness")).toEqual([]);
  });

  test("facts of another run on the same exchange are left out", () => {
    const other = make.decision({ runId: "r2", outboxSequence: 9 });
    expect(ledger(everything, [make.decision(), other])).toEqual(ledger());
  });

  test("the first decision stored for a submission is the one that counts", () => {
    const later = make.decision({ storedUnixMs: 2000, outcome: "rejected" });
    expect(ledger(everything, [later, make.decision()])).toEqual(ledger());
  });
});

describe("what is not told", () => {
  const planned = (changes: Parameters<typeof make.arrival>[0], decisions: DecisionFact[] = []) =>
    buildLedger({
      run: { ...make.run, arrivals: [make.arrival(changes)] },
      decisions,
      receipts: [],
      rules: make.rules,
    });

  test.each(["withheld", "never_reported"] as const)(
    "%s, is neither lost nor unknown, and whoever it would have reached is not aware of it",
    (lessTold) => {
      const rows = planned({ lessTold });
      const totals = ledgerTotals(rows);
      expect(totals).toMatchObject({ submitted: 0, lost: 0, unknown: 0, underShared: 2 });
      expect(totals.withheld + totals.neverReported).toBe(1);
      expect(rowsOf(rows, "submission")[0]).toMatchObject({ outcome: lessTold });
      expect(rowsOf(rows, "awareness")).toMatchObject([
        { to: "nisc", minutes: null, received: false, lessTold },
        { to: "jpcert", minutes: null, received: false, lessTold },
      ]);
    },
  );

  test("marked stricter, still counts those whom it would have reached", () => {
    const decided = make.decision({
      labels: make.decision().labels.toReversed(),
      recipients: [],
    });
    const to = (lessTold: "marked_stricter" | null) =>
      rowsOf(planned({ lessTold }, [decided]), "awareness").map((row) => row.to);
    expect(to("marked_stricter")).toEqual(["nisc", "jpcert"]);
    expect(to(null)).toEqual(["nisc"]);
  });
});

describe("deliveries", () => {
  test("a copy took from stored to received, and nothing is wrong with a good run", () => {
    const rows = ledger();
    expect(rowsOf(rows, "delivery")).toMatchObject([
      { delivery: "d-nisc", to: "nisc", exchangeMs: 7.5, portions: ["m/1", "t/1"], leaked: [] },
      { delivery: "d-jpcert", to: "jpcert", exchangeMs: 7.5, portions: ["m/1"], leaked: [] },
    ]);
    expect(ledgerTotals(rows)).toEqual({
      submitted: 1,
      withheld: 0,
      neverReported: 0,
      rejected: 0,
      delivered: 2,
      denied: 0,
      lost: 0,
      duplicated: 0,
      redelivered: 0,
      late: 0,
      unknown: 0,
      leaked: 0,
      underShared: 0,
    });
  });

  test("a loss is found: a copy that its recipient never reported", () => {
    const rows = ledger(everything.filter((receipt) => receipt.organisation !== "nisc"));
    expect(rowsOf(rows, "delivery")[0]).toMatchObject({ outcome: "lost", exchangeMs: null });
    expect(ledgerTotals(rows)).toMatchObject({ delivered: 1, lost: 1 });
  });

  test("a duplicate is found: two rows of a persisted inbox for one delivery", () => {
    const rows = ledger([...everything, make.received("nisc", { inboxRow: 7 })]);
    expect(rowsOf(rows, "delivery")[0]).toMatchObject({ inboxRows: 2 });
    expect(ledgerTotals(rows)).toMatchObject({ duplicated: 1, delivered: 2 });
  });

  test("a receipt that is reported twice is no duplicate", () => {
    expect(ledger([...everything, ...everything])).toEqual(ledger());
  });

  test("a copy handed over again is redelivered and not duplicated", () => {
    const rows = ledger([...everything, make.received("nisc", { attempts: 3, unixMs: 1500 })]);
    expect(ledgerTotals(rows)).toMatchObject({ redelivered: 2, duplicated: 0 });
    expect(rowsOf(rows, "delivery")[0]).toMatchObject({ exchangeMs: 7.5, attempts: 3 });
  });

  test("a leak is found: a portion that the policy denies, whatever the decision says", () => {
    const permissive = make.decision({ recipients: [make.copy("jpcert", "d-jpcert", ["m", "t"])] });
    const leak = make.received("jpcert", { portions: ["m/1", "t/1"] });
    const rows = ledger([make.submitted(), leak], [permissive]);
    expect(rowsOf(rows, "delivery")[0]).toMatchObject({ leaked: ["t/1"] });
    expect(ledgerTotals(rows)).toMatchObject({ leaked: 1 });
  });

  test("what the originator released is no leak, and each decision is judged by its own pack", () => {
    const recipients = [make.copy("jpcert", "d-jpcert", ["m", "t"])];
    const got = make.received("jpcert", { portions: ["m/1", "t/1"] });
    const leaked = (changes: Parameters<typeof make.decision>[0]) =>
      ledgerTotals(ledger([make.submitted(), got], [make.decision({ recipients, ...changes })]))
        .leaked;
    const { labels } = make.decision();
    const releasedTo = (organisation: string) =>
      labels.map((label) => Object.assign({}, label, { releasedTo: [organisation] }));
    expect(leaked({})).toBe(1);
    expect(leaked({ labels: releasedTo("jpcert") })).toBe(0);
    expect(leaked({ labels: releasedTo("cisa") })).toBe(1);
    expect(leaked({ packVersion: make.WIDE })).toBe(0);
  });

  test("an originator's word is no submission of an incident", () => {
    const said = make.decision({ outboxSequence: 2, statement: { id: "s" }, portions: [] });
    expect(ledger(everything, [make.decision(), said])).toEqual(ledger());
    const receipt = make.submitted({ outboxSequence: 2, incidentId: "" });
    expect(ledger([...everything, receipt], [make.decision(), said])).toEqual(ledger());
  });

  test("a leak is found in a relay that carries a weaker label than its originator wrote", () => {
    const relay = make.decision({
      submitter: "nisc",
      relay: true,
      path: ["cisa", "nisc"],
      storedUnixMs: 3000,
      labels: [
        { label: make.OPEN, marking: "TLP:CLEAR", releasedTo: [] },
        { label: make.OPEN, marking: "TLP:CLEAR", releasedTo: [] },
      ],
      portions: [{ id: "t", version: 1, kind: "title", label: 1 }],
      recipients: [make.copy("jpcert", "d-relay", ["t"])],
    });
    const got = make.received("jpcert", { deliveryId: "d-relay", portions: ["t/1"] });
    const rows = ledger([...everything, got], [make.decision(), relay]);
    expect(rowsOf(rows, "delivery").at(-1)).toMatchObject({ leaked: ["t/1"] });
  });

  test("a portion that no originator ever submitted counts as leaked", () => {
    const rows = ledger([make.submitted(), make.received("nisc", { portions: ["x/1"] })]);
    expect(rowsOf(rows, "delivery")[0]).toMatchObject({ leaked: ["x/1"] });
  });

  test("a copy that no decision names counts as leaked whole", () => {
    const rows = ledger([...everything, make.received("nisc", { deliveryId: "stray" })]);
    expect(rowsOf(rows, "delivery").at(-1)).toMatchObject({
      delivery: "stray",
      submission: "",
      leaked: ["m/1", "t/1"],
    });
    expect(ledgerTotals(rows)).toMatchObject({ leaked: 2 });
  });

  test("a copy for one organisation in another's inbox is lost there and leaked here", () => {
    const astray = make.received("jpcert", { deliveryId: "d-nisc", portions: ["m/1", "t/1"] });
    const rows = ledger([make.submitted(), make.received("jpcert"), astray]);
    expect(ledgerTotals(rows)).toMatchObject({ lost: 1, leaked: 2 });
  });

  test("the same view reaching one recipient by two ways is one copy, timed from the first", () => {
    const relay = make.decision({
      submitter: "nisc",
      relay: true,
      path: ["cisa", "nisc"],
      storedUnixMs: 1009,
      recipients: [make.copy("jpcert", "d-jpcert", ["m"])],
    });
    const copies = rowsOf(ledger(everything, [relay, make.decision()]), "delivery");
    expect(copies).toHaveLength(2);
    expect(copies[1]).toMatchObject({ submission: "cisa/1", exchangeMs: 7.5, from: "cisa" });
  });

  test("a copy that reaches its recipient after the story's end is late", () => {
    const late = make.received("nisc", {
      arrivalStoryMs: 1199 * MINUTE,
      slipStoryMs: 2 * MINUTE,
    });
    const rows = ledger([make.submitted(), late, make.received("jpcert")]);
    expect(ledgerTotals(rows)).toMatchObject({ delivered: 1, late: 1, lost: 0 });
  });
});

describe("denials", () => {
  test("a neighbour from whom everything was withheld is denied, with the reasons", () => {
    const denied = make.decision({ recipients: [make.copy("jpcert", "", [])] });
    expect(rowsOf(ledger([], [denied]), "denial")).toMatchObject([
      { to: "jpcert", codes: ["no-clearance"] },
    ]);
  });

  test("a neighbour that was not addressed is not counted as denied", () => {
    const denied = make.decision({
      recipients: [make.copy("jpcert", "", [], ["not-addressed"])],
    });
    expect(rowsOf(ledger([], [denied]), "denial")).toEqual([]);
  });
});

describe("awareness", () => {
  test("is from origination to the end of triage, in story minutes", () => {
    expect(rowsOf(ledger(), "awareness")).toMatchObject([
      { to: "nisc", minutes: 60, received: true, followedMinutes: 1190, marking: "TLP:CLEAR" },
      { to: "jpcert", minutes: 90, received: true },
    ]);
  });

  test("is that of the first copy triaged", () => {
    const again = make.triaged("nisc", { finishedStoryMs: 50 * MINUTE });
    expect(rowsOf(ledger([...everything, again]), "awareness")[0]?.minutes).toBe(40);
  });

  test("does not come from portions that nobody can act on", () => {
    const receipts = [make.received("nisc"), make.triaged("nisc", { actionable: false })];
    expect(rowsOf(ledger(receipts), "awareness")[0]).toMatchObject({
      minutes: null,
      received: true,
    });
  });

  test("of who received nothing actionable is under-shared", () => {
    const title = make.received("nisc", { portions: ["t/1"] });
    const rows = ledger([make.submitted(), title, make.received("jpcert")]);
    expect(rowsOf(rows, "awareness").map((row) => row.received)).toEqual([false, true]);
    expect(ledgerTotals(rows).underShared).toBe(1);
  });

  test("is owed for an incident that its originator never came to submit", () => {
    const rows = rowsOf(ledger([], []), "awareness");
    expect(rows.map(({ to, minutes, received }) => ({ to, minutes, received }))).toEqual([
      { to: "nisc", minutes: null, received: false },
      { to: "jpcert", minutes: null, received: false },
    ]);
  });

  test("is owed to those only whom the policy permits an actionable portion", () => {
    const secret = { ...make.run, arrivals: [make.arrival({ actionable: [1] })] };
    expect(rowsOf(ledger([], [], secret), "awareness").map((row) => row.to)).toEqual(["nisc"]);
  });

  test("that comes after the story's end counts as never", () => {
    const receipts = [make.triaged("nisc", { finishedStoryMs: make.run.endStoryMs + 1 })];
    expect(rowsOf(ledger(receipts), "awareness")[0]?.minutes).toBeNull();
  });
});

describe("an entitled recipient that is cut off for good", () => {
  /** For each of the two recipients: how far a copy got, and what the broker says it still holds. */
  const fates = fc.constantFrom("no link", "not fetched", "fetched late", "received", "triaged");

  test("is late or under-shared, and never silently missing", () => {
    fc.assert(
      fc.property(fates, fates, (nisc, jpcert) => {
        const fate = { nisc, jpcert } as const;
        const organisations = ["nisc", "jpcert"] as const;
        const linked = organisations.filter((each) => fate[each] !== "no link");
        const recipients = linked.map((each) => make.copy(each, `d-${each}`, ["m"]));
        const receipts = organisations.flatMap((each): ReceiptFact[] => {
          const late = make.received(each, { arrivalStoryMs: make.run.endStoryMs + MINUTE });
          if (fate[each] === "fetched late") return [late];
          if (fate[each] === "received") return [make.received(each)];
          return fate[each] === "triaged" ? [make.received(each), make.triaged(each)] : [];
        });
        const held = new Set(
          organisations
            .filter((each) => fate[each] === "not fetched")
            .map((each) => copyName(`d-${each}`, each)),
        );
        const rows = buildLedger({
          run: make.run,
          decisions: [make.decision({ recipients })],
          receipts: [make.submitted(), ...receipts],
          rules: make.rules,
          held,
        });
        for (const each of organisations) {
          const owed = rowsOf(rows, "awareness").find(({ to }) => to === each);
          const copy = rowsOf(rows, "delivery").find(({ to }) => to === each);
          const never = fate[each] === "no link" || fate[each] === "not fetched";
          expect(owed!.received).toBe(!never);
          expect(copy?.outcome).toBe(
            {
              "no link": undefined,
              "not fetched": "late",
              "fetched late": "late",
              received: "delivered",
              triaged: "delivered",
            }[fate[each]],
          );
        }
        const total = ledgerTotals(rows);
        const isNever = organisations.filter((each) =>
          ["no link", "not fetched"].includes(fate[each]),
        ).length;
        expect(total.underShared).toBe(isNever);
        expect(total.lost).toBe(0);
        const [covered] = [coverageRows(rows, 240)].map((all) =>
          all.reduce((n, row) => n + row.entitled, 0),
        );
        expect(covered).toBe(2);
      }),
      { numRuns: 100 },
    );
  });

  test("has lost what neither it nor its inbox has", () => {
    const rows = buildLedger({
      run: make.run,
      decisions: [make.decision()],
      receipts: [make.submitted(), make.received("nisc")],
      rules: make.rules,
      held: new Set([copyName("d-other", "jpcert")]),
    });
    expect(ledgerTotals(rows)).toMatchObject({ lost: 1, late: 0, underShared: 1 });
  });
});
