/** `pause`: the process stands still (SIGSTOP) with its connections open, and goes on at the end. */
import { notThere } from "./process.ts";
import type { FaultDefinition } from "./types.ts";

export const pause: FaultDefinition = {
  type: "pause",
  family: "process",
  does: "The process stands still with its connections open, and goes on at the end.",
  target: "process",
  attributes: {},
  story: notThere,
  fabric: ({ targets }) => targets.map((process) => ({ kind: "process", process, op: "pause" })),
};
