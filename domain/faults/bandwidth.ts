/** `bandwidth`: Toxiproxy's toxic of that name, at the emulated links of its targets. */
import { whole } from "./attributes.ts";
import { toxicOn } from "./link.ts";
import type { FaultDefinition } from "./types.ts";

export const bandwidth: FaultDefinition = {
  type: "bandwidth",
  family: "link",
  does: "Data pass at a limited rate.",
  target: "link",
  attributes: { rate: whole("KB/s", 1, 1_000_000, "kilobytes per second") },
  story: () => [],
  fabric: toxicOn,
};
