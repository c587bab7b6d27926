/** `clearance_changed`: an organisation is cleared to another level while it lasts. */
import { text, textOf } from "./attributes.ts";
import type { FaultDefinition } from "./types.ts";

export const clearanceChanged: FaultDefinition = {
  type: "clearance_changed",
  family: "policy",
  does: "The organisation is cleared to another level.",
  target: "organisation",
  attributes: { clearance: text("a level of its nation's scheme, or `none`") },
  story: () => [],
  fabric: ({ targets, attributes }) =>
    targets.map((organisation) => ({
      kind: "pack",
      change: {
        kind: "clearance_changed",
        organisation,
        clearance: textOf(attributes, "clearance"),
      },
    })),
};
