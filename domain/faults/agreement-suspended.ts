/** `agreement_suspended`: an agreement is not in force while it lasts. */
import type { FaultDefinition } from "./types.ts";

export const agreementSuspended: FaultDefinition = {
  type: "agreement_suspended",
  family: "policy",
  does: "The agreement is not in force.",
  target: "agreement",
  attributes: {},
  story: () => [],
  fabric: ({ targets, type }) =>
    targets.map((agreement) => ({
      kind: "pack",
      change: { kind: type as "agreement_suspended", agreement },
    })),
};
