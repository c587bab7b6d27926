/** `shift`: another duty roster, in the organisation's own local time. */
import { number, numberOf, text, textOf } from "./attributes.ts";
import type { FaultDefinition } from "./types.ts";

export const shift: FaultDefinition = {
  type: "shift",
  family: "organisation",
  does: "Analysts are on duty between two hours of the day only; what comes outside them waits.",
  target: "organisation",
  attributes: {
    from: number("h", 0, 24, "local hour at which duty begins, for example 9 or 8.5"),
    to: number("h", 0, 24, "local hour at which duty ends; before `from`: over midnight"),
    analysts: number("analysts", 0, 1000, "on duty at a desk; 0: as many as its shifts say", 0),
    desk: text("the desk; left out: every desk", undefined, ""),
  },
  story: ({ targets, attributes }) =>
    targets.map((organisation) => ({
      kind: "hours",
      organisation,
      desk: textOf(attributes, "desk"),
      fromMinutes: Math.round(numberOf(attributes, "from") * 60),
      toMinutes: Math.round(numberOf(attributes, "to") * 60),
      analysts: Math.round(numberOf(attributes, "analysts")),
    })),
  fabric: () => [],
};
