/**
 * `stale_policy`: the checkpoint goes on under the pack it has, as if it had not heard of a newer one.
 * Together with a change of the pack it shows what is still decided by the old rules.
 */
import type { FaultDefinition } from "./types.ts";

export const stalePolicy: FaultDefinition = {
  type: "stale_policy",
  family: "policy",
  does: "The checkpoint goes on under the pack it has, whatever is put into force meanwhile.",
  target: "checkpoint",
  attributes: {},
  story: () => [],
  fabric: () => [{ kind: "hold_packs" }],
};
