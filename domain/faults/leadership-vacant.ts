/**
 * `leadership_vacant`: the head is gone. What only a head decides takes longer: whether something may
 * go abroad. Releases that others ask for are not part of it: stand-ins ask for none.
 */
import { REVIEW_DESK } from "../pack/types.ts";
import { number, numberOf } from "./attributes.ts";
import type { FaultDefinition } from "./types.ts";

export const leadershipVacant: FaultDefinition = {
  type: "leadership_vacant",
  family: "organisation",
  does: "Disclosure review of what goes abroad takes so many times as long.",
  target: "organisation",
  attributes: { factor: number("times", 1, 100, "as long as with a head") },
  story: ({ targets, attributes }) =>
    targets.map((organisation) => ({
      kind: "work",
      organisation,
      desk: REVIEW_DESK,
      factor: numberOf(attributes, "factor"),
    })),
  fabric: () => [],
};
