/** `triage`: work takes longer: less skill, new hands, worse tools. What is in hand is not touched. */
import { number, numberOf, text, textOf } from "./attributes.ts";
import type { FaultDefinition } from "./types.ts";

export const triage: FaultDefinition = {
  type: "triage",
  family: "organisation",
  does: "Work that is begun takes so many times as long.",
  target: "organisation",
  attributes: {
    factor: number("times", 0.01, 100, "as long as usual"),
    desk: text("the desk; left out: every desk", undefined, ""),
  },
  story: ({ targets, attributes }) =>
    targets.map((organisation) => ({
      kind: "work",
      organisation,
      desk: textOf(attributes, "desk"),
      factor: numberOf(attributes, "factor"),
    })),
  fabric: () => [],
};
