/** `slicer`: Toxiproxy's toxic of that name, at the emulated links of its targets. */
import { numberOf, whole } from "./attributes.ts";
import { toxicOn } from "./link.ts";
import type { FaultDefinition } from "./types.ts";

export const slicer: FaultDefinition = {
  type: "slicer",
  family: "link",
  does: "Data pass in small slices, with a pause after each.",
  target: "link",
  attributes: {
    average_size: whole("bytes", 1, 1_000_000, "of a slice"),
    size_variation: whole("bytes", 0, 1_000_000, "more or less, below the average", 0),
    delay: whole("µs", 0, 10_000_000, "after each slice", 0),
  },
  conflict: (attributes) =>
    numberOf(attributes, "size_variation") >= numberOf(attributes, "average_size")
      ? "`size_variation` is not less than `average_size`; a slice has at least a byte"
      : null,
  story: () => [],
  fabric: toxicOn,
};
