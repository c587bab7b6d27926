/** What faults do to an organisation's connection, over story time. */
import { definitionOf, effectsOf, type Interruption, type TimedEffect } from "../faults/mod.ts";
import type { ArmPlan } from "./types.ts";

/** A stretch of story time in which something waits, one or the other or both. */
export interface CutOff extends Interruption {
  /** Whether what the organisation sends waits. */
  readonly sends: boolean;
  /** Whether what others sent it waits. */
  readonly arrivals: boolean;
}

/**
 * When an organisation is cut off, or nobody decides, in the order of time. What is cut off to the end of
 * the story is not reached by its end either: what waits there comes after it.
 */
export function interruptionsOf(
  plan: Pick<ArmPlan, "faults" | "endStoryMs">,
  organisation: string,
): CutOff[] {
  const { faults, endStoryMs } = plan;
  const cuts = effectsOf(faults).flatMap((each) => cutBy(each, organisation));
  const forGood = [...cuts.filter(({ arrivals }) => arrivals), ...absences(faults, organisation)]
    .filter(({ toStoryMs }) => toStoryMs >= endStoryMs)
    .map(({ fromStoryMs }) => ({
      fromStoryMs,
      toStoryMs: endStoryMs + 1,
      sends: false,
      arrivals: true,
    }));
  return [...cuts, ...forGood].toSorted(
    (a, b) => a.fromStoryMs - b.fromStoryMs || a.toStoryMs - b.toStoryMs,
  );
}

function cutBy({ fromStoryMs, toStoryMs, effect }: TimedEffect, organisation: string): CutOff[] {
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
}

/**
 * When the organisation's own process is not there. One that comes back finds what came as its analysts
 * find it who were away; only to one that does not, nothing comes.
 */
const absences = (faults: ArmPlan["faults"], organisation: string): Interruption[] =>
  faults.filter(
    ({ type, targets }) =>
      definitionOf(type).family === "process" && targets.includes(organisation),
  );
