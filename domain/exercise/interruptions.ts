/** What faults do to an organisation's connection, over story time. */
import { effectsOf, type Interruption } from "../faults/mod.ts";
import type { ArmPlan } from "./types.ts";

/** A stretch of story time in which nothing the organisation sends goes out. */
export interface SendInterruption extends Interruption {
  /** Whether what others sent waits too. */
  readonly arrivals: boolean;
}

/** When an organisation is cut off, or nobody decides, in the order of time. */
export function interruptionsOf(
  plan: Pick<ArmPlan, "faults">,
  organisation: string,
): SendInterruption[] {
  return effectsOf(plan.faults)
    .flatMap(({ fromStoryMs, toStoryMs, effect }) => {
      switch (effect.kind) {
        case "cut": {
          const concerned = effect.organisation === organisation || effect.organisation === "*";
          return concerned ? [{ fromStoryMs, toStoryMs, arrivals: true }] : [];
        }
        case "outage":
          return [{ fromStoryMs, toStoryMs, arrivals: false }];
        default:
          return [];
      }
    })
    .toSorted((a, b) => a.fromStoryMs - b.fromStoryMs || a.toStoryMs - b.toStoryMs);
}
