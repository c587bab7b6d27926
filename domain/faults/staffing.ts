/** `staffing`: a share of the organisation's analysts remains, rounded to whole ones, at least one. */
import { number, numberOf } from "./attributes.ts";
import type { FaultDefinition } from "./types.ts";

export const staffing: FaultDefinition = {
  type: "staffing",
  family: "organisation",
  does: "Only a share of the analysts is there.",
  target: "organisation",
  attributes: { factor: number("share", 0, 1, "of the analysts that remains") },
  story: ({ targets, attributes }) =>
    targets.map((organisation) => ({
      kind: "capacity",
      organisation,
      desk: "",
      factor: numberOf(attributes, "factor"),
    })),
  fabric: () => [],
};
