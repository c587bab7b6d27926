/** `timeout`: Toxiproxy's toxic of that name, at the emulated links of its targets. */
import { numberOf, whole } from "./attributes.ts";
import { cutOff, toxicOn } from "./link.ts";
import type { FaultDefinition } from "./types.ts";

export const timeout: FaultDefinition = {
  type: "timeout",
  family: "link",
  does: "Data are dropped; after the timeout the connection is closed, with 0 it stays open and silent.",
  target: "link",
  attributes: { timeout: whole("ms", 0, 3_600_000, "until the connection is closed; 0: never") },
  story: (fault) =>
    fault.toxicity === 1 && numberOf(fault.attributes, "timeout") === 0 ? cutOff(fault) : [],
  fabric: toxicOn,
};
