/** `blackhole`: Toxiproxy's toxics have no such name; here: `timeout` with 0, at the emulated links of its targets. */
import { cutOff, toxicOn } from "./link.ts";
import type { FaultDefinition } from "./types.ts";

export const blackhole: FaultDefinition = {
  type: "blackhole",
  family: "link",
  does: "Data are dropped and connections stay open.",
  target: "link",
  attributes: {},
  story: (fault) => (fault.toxicity === 1 ? cutOff(fault) : []),
  fabric: toxicOn,
};
