/** `disclosure_reluctance`: originators that trust their partners less tell them less, and later. */
import { number, numberOf } from "./attributes.ts";
import type { FaultDefinition } from "./types.ts";

export const disclosureReluctance: FaultDefinition = {
  type: "disclosure_reluctance",
  family: "organisation",
  does: "An originator keeps a share of its incidents to itself, marks a share stricter, and is later with the rest.",
  target: "organisation",
  attributes: {
    share: number("share", 0, 1, "of its incidents that it tells nobody", 0),
    stricter: number("share", 0, 1, "of those it tells, marked one step stricter", 0),
    delay: number("min", 0, 100_000, "story minutes before it takes up what it will tell", 0),
  },
  story: ({ targets, attributes }) =>
    targets.map((organisation) => ({
      kind: "disclosure",
      organisation,
      share: numberOf(attributes, "share"),
      stricter: numberOf(attributes, "stricter"),
      delayMinutes: numberOf(attributes, "delay"),
    })),
  fabric: () => [],
};
