/** `ceiling_lowered`: an agreement carries less than before: its ceiling sinks to a row of its table. */
import { text, textOf } from "./attributes.ts";
import type { FaultDefinition } from "./types.ts";

export const ceilingLowered: FaultDefinition = {
  type: "ceiling_lowered",
  family: "policy",
  does: "The agreement carries nothing above a lower ceiling.",
  target: "agreement",
  attributes: { ceiling: text("a level of its table, in any party's words") },
  story: () => [],
  fabric: ({ targets, attributes }) =>
    targets.map((agreement) => ({
      kind: "pack",
      change: { kind: "ceiling_lowered", agreement, ceiling: textOf(attributes, "ceiling") },
    })),
};
