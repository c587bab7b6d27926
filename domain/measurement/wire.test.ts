import { expect, test } from "vitest";
import { sekisho } from "../../proto/mod.ts";
import { BARE_LABEL } from "../marking/label.ts";
import { PORTION_KINDS } from "../pack/types.ts";
import { decisionFact, receiptFact } from "./mod.ts";

const { Decision, Receipt, PortionKind, SubmissionOutcome } = sekisho.v1;

const read = (event: object) => {
  const bytes = Receipt.encode(Receipt.create({ organisation: "nisc", unixMs: 5, ...event }));
  return receiptFact(Receipt.decode(bytes.finish()));
};

test("portion kinds on the wire are numbered in the order of their names", () => {
  for (const [place, name] of PORTION_KINDS.entries()) {
    const wire = `PORTION_KIND_${name.toUpperCase().replaceAll("-", "_")}`;
    expect(PortionKind[place + 1]).toBe(wire);
  }
});

test("a decision keeps what it says about every portion and recipient", () => {
  const message = Decision.create({
    submitter: "cisa",
    outboxSequence: 3,
    outcome: SubmissionOutcome.SUBMISSION_OUTCOME_ACCEPTED,
    storedUnixMs: 12.5,
    labels: [{ marking: "(U)" }],
    portions: [{ id: "a", version: 2, kind: PortionKind.PORTION_KIND_MITIGATION, label: 0 }],
    recipients: [
      {
        organisation: "nisc",
        verdicts: [{ failed: [{ axis: "tlp", code: "red", params: { x: "y" } }] }],
      },
    ],
  });
  const fact = decisionFact(Decision.decode(Decision.encode(message).finish()), () => BARE_LABEL);
  expect(fact).toMatchObject({ outcome: "accepted", storedUnixMs: 12.5, outboxSequence: 3 });
  expect(fact.labels).toEqual([{ label: BARE_LABEL, marking: "(U)", releasedTo: [] }]);
  expect(fact.portions).toEqual([{ id: "a", version: 2, kind: "mitigation", label: 0 }]);
  expect(fact.recipients[0]?.verdicts[0]).toEqual({
    permitted: false,
    failed: [{ axis: "tlp", code: "red", params: { x: "y" } }],
  });
});

test("each kind of receipt is read, with defaults for what the wire leaves out", () => {
  expect(read({ submitted: { incidentId: "i" } })).toMatchObject({
    kind: "submitted",
    relay: false,
  });
  expect(read({ received: { deliveryId: "d" } })).toMatchObject({ kind: "received", portions: [] });
  expect(read({ triaged: { actionable: true } })).toMatchObject({
    kind: "triaged",
    actionable: true,
  });
  expect(read({ refused: { code: "invalid-seal" } })).toMatchObject({ kind: "refused", unixMs: 5 });
  expect(read({})).toBeNull();
});
