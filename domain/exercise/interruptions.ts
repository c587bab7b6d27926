/** What faults do to an organisation's connection, over story time. */
import { effectsOf, type Interruption } from "../faults/mod.ts";
import type { ArmPlan } from "./types.ts";

/** A stretch of story time in which something waits, one or the other or both. */
export interface CutOff extends Interruption {
  /** Whether what the organisation sends waits. */
  readonly sends: boolean;
  /** Whether what others sent it waits. */
  readonly arrivals: boolean;
}

/** When an organisation is cut off, or nobody decides, in the order of time. */
export function interruptionsOf(plan: Pick<ArmPlan, "faults">, organisation: string): CutOff[] {
  return effectsOf(plan.faults)
    .flatMap(({ fromStoryMs, toStoryMs, effect }) => {
      switch (effect.kind) {
        case "cut": {
          const concerned = effect.organisation === organisation || effect.organisation === "*";
          const sends = effect.stream !== "downstream";
          const arrivals = effect.stream !== "upstream";
          return concerned ? [{ fromStoryMs, toStoryMs, sends, arrivals }] : [];
        }
        case "outage":
          return [{ fromStoryMs, toStoryMs, sends: true, arrivals: false }];
        default:
          return [];
      }
    })
    .toSorted((a, b) => a.fromStoryMs - b.fromStoryMs || a.toStoryMs - b.toStoryMs);
}
