/**
 * `kill`: the process ends as in a crash, and its supervisor starts it again. Nothing of the story is
 * lost by it, and the story waits until it is back.
 */
import { text, textOf } from "./attributes.ts";
import type { FaultDefinition } from "./types.ts";

export const kill: FaultDefinition = {
  type: "kill",
  family: "process",
  does: "The process is ended as by a crash, and started again by its supervisor.",
  target: "process",
  attributes: {
    signal: text("that ends it", ["SIGKILL", "SIGTERM", "SIGABRT"], "SIGKILL"),
  },
  momentary: true,
  story: () => [],
  fabric: ({ targets, attributes }) =>
    targets.map((process) => ({ kind: "kill", process, signal: textOf(attributes, "signal") })),
};
