/** `partition`: Toxiproxy's toxics have no such name; here: packets are held, as a healed network would send them again, at the emulated links of its targets. */
import { cutOff, toxicOn } from "./link.ts";
import type { FaultDefinition } from "./types.ts";

export const partition: FaultDefinition = {
  type: "partition",
  family: "link",
  does: "Nothing passes and nothing is lost: it waits, as with retransmissions, until the partition heals.",
  target: "link",
  attributes: {},
  story: (fault) => (fault.toxicity === 1 ? cutOff(fault) : []),
  fabric: toxicOn,
};
