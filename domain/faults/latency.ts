/** `latency`: Toxiproxy's toxic of that name, at the emulated links of its targets. */
import { number } from "./attributes.ts";
import { toxicOn } from "./link.ts";
import type { FaultDefinition } from "./types.ts";

export const latency: FaultDefinition = {
  type: "latency",
  family: "link",
  does: "Every chunk of data takes longer, by a uniform jitter more or less.",
  target: "link",
  attributes: {
    latency: number("ms", 0, 60_000, "delay each way it applies to"),
    jitter: number("ms", 0, 60_000, "uniform, plus or minus", 0),
  },
  story: () => [],
  fabric: toxicOn,
};
