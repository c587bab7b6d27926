/**
 * `office_closure`: a desk is closed. Its work goes to the desks that remain and is begun anew there;
 * without another one it waits.
 */
import { text, textOf } from "./attributes.ts";
import type { FaultDefinition } from "./types.ts";

export const officeClosure: FaultDefinition = {
  type: "office_closure",
  family: "organisation",
  does: "A desk is closed; its work goes to the desks that remain, or waits if there is none.",
  target: "organisation",
  attributes: { desk: text("the desk that is closed") },
  story: ({ targets, attributes }) =>
    targets.map((organisation) => ({
      kind: "capacity",
      organisation,
      desk: textOf(attributes, "desk"),
      factor: 0,
    })),
  fabric: () => [],
};
