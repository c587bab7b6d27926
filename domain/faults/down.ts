/**
 * `down`: the process is stopped, and started again at the end. An organisation's analysts are away for
 * exactly that time; what reaches it meanwhile waits.
 */
import { notThere } from "./process.ts";
import type { FaultDefinition } from "./types.ts";

export const down: FaultDefinition = {
  type: "down",
  family: "process",
  does: "The process is stopped, and started again at the end.",
  target: "process",
  attributes: {},
  story: notThere,
  fabric: ({ targets }) => targets.map((process) => ({ kind: "process", process, op: "stop" })),
};
