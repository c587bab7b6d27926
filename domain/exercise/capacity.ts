/** What faults do to an organisation's analysts, over story time. */
import { effectsOf } from "../faults/mod.ts";
import type { ArmPlan } from "./types.ts";

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
  return changesOf(plan, organisation, "capacity");
}

/** Factors by which an organisation's work takes longer, in the form of its changes of capacity. */
export function workChanges(plan: Pick<ArmPlan, "faults">, organisation: string): CapacityChange[] {
  return changesOf(plan, organisation, "work");
}

/** Another duty roster for a time, in local time. */
export interface RosterChange {
  readonly fromStoryMs: number;
  readonly toStoryMs: number;
  /** "" for all desks. */
  readonly desk: string;
  readonly fromMinutes: number;
  readonly toMinutes: number;
  /** 0: as many as the desk's shifts say. */
  readonly analysts: number;
}

/** Duty rosters that replace an organisation's own, in the order of time. */
export function rosterChanges(plan: Pick<ArmPlan, "faults">, organisation: string): RosterChange[] {
  return effectsOf(plan.faults)
    .flatMap(({ fromStoryMs, toStoryMs, effect }) => {
      if (effect.kind !== "hours" || effect.organisation !== organisation) return [];
      const { desk, fromMinutes, toMinutes, analysts } = effect;
      return [{ fromStoryMs, toStoryMs, desk, fromMinutes, toMinutes, analysts }];
    })
    .toSorted((a, b) => a.fromStoryMs - b.fromStoryMs);
}

function changesOf(
  plan: Pick<ArmPlan, "faults">,
  organisation: string,
  kind: "capacity" | "work",
): CapacityChange[] {
  return effectsOf(plan.faults)
    .flatMap(({ fault, fromStoryMs, toStoryMs, effect }) => {
      if (effect.kind !== kind || effect.organisation !== organisation) return [];
      const { desk, factor } = effect;
      return [
        { storyMs: fromStoryMs, factor, desk, fault },
        { storyMs: toStoryMs, factor: 1, desk, fault },
      ];
    })
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
