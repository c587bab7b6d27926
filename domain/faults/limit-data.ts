/** `limit_data`: Toxiproxy's toxic of that name, at the emulated links of its targets. */
import { numberOf, whole } from "./attributes.ts";
import { cutOffWhole, toxicOn } from "./link.ts";
import type { FaultDefinition } from "./types.ts";

export const limitData: FaultDefinition = {
  type: "limit_data",
  family: "link",
  does: "Connections close after an amount of data.",
  target: "link",
  attributes: {
    bytes: whole("bytes", 0, 1_000_000_000, "that pass before the connection closes"),
  },
  story: (fault) =>
    fault.toxicity === 1 && numberOf(fault.attributes, "bytes") === 0 ? cutOffWhole(fault) : [],
  fabric: toxicOn,
};
