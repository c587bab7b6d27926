/**
 * `intake_reduced`: fewer field offices, so that a share of what operators would report is never
 * reported. Who reports to an organisation: operators of its nation, and its clients.
 */
import { number, numberOf } from "./attributes.ts";
import type { FaultDefinition } from "./types.ts";

export const intakeReduced: FaultDefinition = {
  type: "intake_reduced",
  family: "organisation",
  does: "A share of the reports of operators of its nation, and of its clients, is never made.",
  target: "organisation",
  attributes: { share: number("share", 0, 1, "of the reports that are never made") },
  story: ({ targets, attributes }) =>
    targets.map((organisation) => ({
      kind: "intake",
      organisation,
      share: numberOf(attributes, "share"),
    })),
  fabric: () => [],
};
