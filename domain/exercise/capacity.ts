/** What faults do to an organisation's analysts, over story time. */
import type { ArmPlan, PlannedFault } from "./types.ts";

/** From this story time on, the fault leaves `factor` of the analysts; 0: nobody is there. */
export interface CapacityChange {
  readonly storyMs: number;
  readonly factor: number;
  /** "" for all desks. */
  readonly desk: string;
  readonly fault: string;
}

/** Changes of an organisation's capacity in the order of time; every fault ends with a factor of 1. */
export function capacityChanges(
  plan: Pick<ArmPlan, "faults">,
  organisation: string,
): CapacityChange[] {
  return plan.faults
    .filter(({ target }) => target === organisation)
    .flatMap((fault) => [
      { storyMs: fault.fromStoryMs, factor: factorOf(fault), desk: "", fault: fault.name },
      { storyMs: fault.toStoryMs, factor: 1, desk: "", fault: fault.name },
    ])
    .toSorted((a, b) => a.storyMs - b.storyMs);
}

/** The share of a desk's analysts at a story time: the product over all faults that hold then. */
export function factorAt(
  changes: readonly CapacityChange[],
  desk: string,
  storyMs: number,
): number {
  const latest = new Map<string, CapacityChange>();
  for (const change of changes) {
    if (change.storyMs > storyMs || (change.desk !== "" && change.desk !== desk)) continue;
    const key = `${change.fault}\0${change.desk}`;
    const before = latest.get(key);
    if (!before || before.storyMs <= change.storyMs) latest.set(key, change);
  }
  return [...latest.values()].reduce((product, { factor }) => product * factor, 1);
}

function factorOf(fault: PlannedFault): number {
  switch (fault.type) {
    case "staffing":
      return fault.attributes["factor"] ?? 1;
    case "down":
      return 0;
  }
}
