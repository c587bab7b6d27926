/** `latency`: Toxiproxy's toxic of that name, at the emulated links of its targets. */
import { numberOf, whole } from "./attributes.ts";
import { toxicOn } from "./link.ts";
import type { FaultDefinition } from "./types.ts";

export const latency: FaultDefinition = {
  type: "latency",
  family: "link",
  does: "Every chunk of data takes longer, by a uniform jitter more or less.",
  target: "link",
  attributes: {
    latency: whole("ms", 0, 60_000, "delay each way it applies to"),
    jitter: whole("ms", 0, 60_000, "uniform, plus or minus", 0),
  },
  conflict: (attributes) =>
    numberOf(attributes, "jitter") > numberOf(attributes, "latency")
      ? "`jitter` is more than `latency`; nothing arrives before it was sent"
      : null,
  story: () => [],
  fabric: toxicOn,
};
