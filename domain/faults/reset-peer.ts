/** `reset_peer`: Toxiproxy's toxic of that name, at the emulated links of its targets. */
import { numberOf, whole } from "./attributes.ts";
import { cutOffWhole, toxicOn } from "./link.ts";
import type { FaultDefinition } from "./types.ts";

export const resetPeer: FaultDefinition = {
  type: "reset_peer",
  family: "link",
  does: "Connections are reset (TCP RST) after a time.",
  target: "link",
  attributes: { timeout: whole("ms", 0, 3_600_000, "until the reset; 0: at once") },
  story: (fault) =>
    fault.toxicity === 1 && numberOf(fault.attributes, "timeout") === 0 ? cutOffWhole(fault) : [],
  fabric: toxicOn,
};
