import { expect, test } from "vitest";
import { decisionFact } from "../../../domain/measurement/mod.ts";
import { labelFromWire } from "../../../platform/bus/mod.ts";
import { sekisho } from "../../../proto/mod.ts";
import { messageOf } from "./message.ts";

const fact = decisionFact(
  sekisho.v1.Decision.create({
    submitter: "nisc",
    originator: "nisc",
    incidentId: "i",
    outboxSequence: 3,
    outcome: sekisho.v1.SubmissionOutcome.SUBMISSION_OUTCOME_ACCEPTED,
    storyMs: 1_000,
    storedUnixMs: 9,
    labels: [{ marking: "TLP:GREEN" }, { marking: "TLP:RED" }],
    portions: ["a", "b", "c"].map((id, place) => ({ id, version: 1, label: place === 1 ? 1 : 0 })),
    recipients: [
      {
        organisation: "cisa",
        deliveryId: "d1",
        marking: "TLP:GREEN",
        verdicts: [
          { permitted: true },
          { permitted: false, failed: [{ axis: "tlp", code: "not-named" }] },
        ],
        withheld: [
          { portion: 2, rule: "mosaic", failed: [{ axis: "clearance", code: "not-cleared" }] },
        ],
      },
      {
        organisation: "jpcert",
        verdicts: [
          { permitted: false, failed: [{ axis: "need-to-know", code: "not-addressed" }] },
          { permitted: false, failed: [{ axis: "tlp", code: "not-named" }] },
        ],
      },
    ],
  }),
  labelFromWire,
);

const linked = (from: string, to: string) => (from === "nisc" && to === "cisa" ? 500 : null);

test("a recipient holds what passed alone and together, and nothing else", () => {
  const [cisa, jpcert] = messageOf(fact, linked).recipients;
  expect(cisa).toMatchObject({ portions: ["a"], marking: "TLP:GREEN", arrivesMs: 1_500 });
  expect(cisa!.because).toEqual(["tlp:not-named", "clearance:not-cleared"]);
  expect(jpcert).toMatchObject({ portions: [], marking: "", arrivesMs: null });
});

test("what the ledger says of an arrival goes before what the way would take", () => {
  const arrivals = (at: number | null | undefined) =>
    messageOf(fact, linked, () => at).recipients[0]!.arrivesMs;
  expect([4_000, null, undefined].map(arrivals)).toEqual([4_000, null, 1_500]);
});
