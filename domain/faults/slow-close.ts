/** `slow_close`: Toxiproxy's toxic of that name, at the emulated links of its targets. */
import { whole } from "./attributes.ts";
import { toxicOn } from "./link.ts";
import type { FaultDefinition } from "./types.ts";

export const slowClose: FaultDefinition = {
  type: "slow_close",
  family: "link",
  does: "Connections close late.",
  target: "link",
  attributes: { delay: whole("ms", 0, 60_000, "by which closing is delayed") },
  story: () => [],
  fabric: toxicOn,
};
