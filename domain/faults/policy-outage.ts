/** `policy_outage`: nobody decides. Submissions are stored and wait; nothing is delivered until the end. */
import type { FaultDefinition } from "./types.ts";

export const policyOutage: FaultDefinition = {
  type: "policy_outage",
  family: "policy",
  does: "The checkpoint decides nothing; submissions wait until the end.",
  target: "checkpoint",
  attributes: {},
  story: () => [{ kind: "outage" }],
  fabric: () => [{ kind: "process", process: "policy", op: "stop" }],
};
