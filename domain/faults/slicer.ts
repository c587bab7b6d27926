/** `slicer`: Toxiproxy's toxic of that name, at the emulated links of its targets. */
import { number } from "./attributes.ts";
import { toxicOn } from "./link.ts";
import type { FaultDefinition } from "./types.ts";

export const slicer: FaultDefinition = {
  type: "slicer",
  family: "link",
  does: "Data pass in small slices, with a pause after each.",
  target: "link",
  attributes: {
    average_size: number("bytes", 1, 1_000_000, "of a slice"),
    size_variation: number("bytes", 0, 1_000_000, "more or less, below the average", 0),
    delay: number("µs", 0, 10_000_000, "after each slice", 0),
  },
  story: () => [],
  fabric: toxicOn,
};
