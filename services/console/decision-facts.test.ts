import { expect, test } from "vitest";
import { decisionFact } from "../../domain/measurement/mod.ts";
import { labelFromWire } from "../../platform/bus/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { DecisionFacts } from "./decision-facts.ts";

const decision = (sequence: number, code: string): Uint8Array =>
  sekisho.v1.Decision.encode({
    submitter: "cisa",
    outboxSequence: sequence,
    runId: "r",
    path: ["cisa"],
    addressees: ["nisc", "jpcert"],
    labels: [{ label: { tlp: 3 }, marking: "TLP:AMBER" }],
    portions: [{ id: "0123456789abcdef", version: 1, kind: 1, label: 0 }],
    recipients: [
      {
        organisation: "nisc",
        verdicts: [{ permitted: false, failed: [{ axis: "tlp", code, params: { a: "b" } }] }],
      },
    ],
  }).finish();

test("a decision reads as everywhere else", () => {
  const bytes = decision(1, "not-addressee");
  const expected = decisionFact(sekisho.v1.Decision.decode(bytes), labelFromWire);
  expect(new DecisionFacts().read(bytes)).toEqual(expected);
});

test("what two decisions have in common is kept once, and nothing else", () => {
  const facts = new DecisionFacts();
  const [one, same, other] = [
    facts.read(decision(1, "not-addressee")),
    facts.read(decision(2, "not-addressee")),
    facts.read(decision(3, "not-named")),
  ];
  expect(same.recipients[0]!.verdicts).toBe(one.recipients[0]!.verdicts);
  expect(same.labels).toBe(one.labels);
  expect(other.recipients[0]!.verdicts).not.toEqual(one.recipients[0]!.verdicts);
  expect([one, same, other].map(({ outboxSequence }) => outboxSequence)).toEqual([1, 2, 3]);
});
