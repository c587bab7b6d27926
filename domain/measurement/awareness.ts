/**
 * One row per incident and organisation that the policy entitles to an indicator or mitigation of
 * it, whatever the topology. Incidents come from the plan, so that one which its originator never
 * came to submit counts against awareness and does not vanish from it.
 */
import type { Label } from "../marking/label.ts";
import type { DecisionContext } from "../policy/types.ts";
import { ACTIONABLE_KINDS } from "../pack/types.ts";
import { learnedAround, type Learned } from "./channels.ts";
import type { ArrivalFact, DecisionFact, LessTold } from "./facts.ts";
import { keyOf, type Facts } from "./index-facts.ts";
import { EXCHANGE, type AwarenessRow } from "./types.ts";
import { MS_PER_MINUTE } from "./units.ts";

/** Awareness of every planned incident that was not rejected. */
export function awarenessRows(facts: Facts): AwarenessRow[] {
  const reached = actionableReceipts(facts);
  return facts.run.arrivals.flatMap((arrival) => {
    const incident = keyOf(arrival.incidentId, arrival.originator);
    const original = facts.originals.get(incident);
    // A rejected incident entitles nobody: its marks mean nothing.
    if (!original && facts.attempted.has(incident)) return [];
    // Marked stricter, it entitles those whom it would have reached: what they miss is to be seen.
    const asTold = original !== undefined && arrival.lessTold !== "marked_stricter";
    const labels = asTold ? actionableLabels(original) : plannedLabels(facts, arrival);
    const context = contextOf(facts, arrival, original);
    const version = original?.packVersion;
    const lessTold = lessToldOf(arrival, original);
    return facts.run.organisations
      .filter((organisation) => organisation !== arrival.originator)
      .flatMap((to) => {
        const open = labels.filter(
          (label) => facts.rules.decide(label, to, context, version).decision === "permit",
        );
        return open.length === 0 ? [] : [rowOf(facts, arrival, lessTold, to, open, reached)];
      });
  });
}

/** What was told after all, because its fault was taken away, was not withheld. */
function lessToldOf({ lessTold }: ArrivalFact, original?: DecisionFact): LessTold | null {
  return original && lessTold !== "marked_stricter" ? null : lessTold;
}

function rowOf(
  facts: Facts,
  arrival: ArrivalFact,
  lessTold: LessTold | null,
  to: string,
  labels: readonly Label[],
  reached: ReadonlySet<string>,
): AwarenessRow {
  const key = keyOf(arrival.incidentId, to);
  const { endStoryMs, arm } = facts.run;
  // What is finished after the story's end was not observed in every run: it counts as never.
  const finished = (facts.triaged.get(key) ?? [])
    .map((each) => each.finishedStoryMs)
    .filter((storyMs) => storyMs <= endStoryMs);
  const shared =
    finished.length === 0 ? null : (Math.min(...finished) - arrival.storyMs) / MS_PER_MINUTE;
  const followedMinutes = (endStoryMs - arrival.storyMs) / MS_PER_MINUTE;
  const around = learnedAround(facts.run.bypass, arrival, to);
  const first = firstOf(shared, around && around.minutes <= followedMinutes ? around : null);
  return {
    kind: "awareness",
    arm,
    incident: arrival.incidentId,
    key: arrival.key,
    originator: arrival.originator,
    to,
    window: arrival.window,
    marking: facts.rules.mark(labels),
    storyMs: arrival.storyMs,
    ...first,
    received: shared !== null || reached.has(key),
    lessTold,
    followedMinutes,
  };
}

/** Awareness is the first of any way. */
function firstOf(
  shared: number | null,
  around: Learned | null,
): Pick<AwarenessRow, "minutes" | "by"> {
  if (around && (shared === null || around.minutes < shared))
    return { minutes: around.minutes, by: around.channel };
  return { minutes: shared, by: shared === null ? null : EXCHANGE };
}

function actionableLabels(original: DecisionFact): Label[] {
  return original.portions.flatMap((portion) =>
    ACTIONABLE_KINDS.includes(portion.kind) ? (original.labels[portion.label]?.label ?? []) : [],
  );
}

function plannedLabels(facts: Facts, arrival: ArrivalFact): Label[] {
  return arrival.actionable.flatMap((place) => facts.run.labels[place] ?? []);
}

/** The first hop as the policy sees it, with addressees as frozen at the original submission. */
function contextOf(facts: Facts, arrival: ArrivalFact, original?: DecisionFact): DecisionContext {
  const { originator } = arrival;
  const { addressees, sectors, informationKind } = original ?? arrival;
  const judgedOn = original?.judgedOn ?? facts.run.judgedOn;
  const path = [originator];
  return {
    originator,
    submitter: originator,
    path,
    addressees,
    sectors,
    informationKind,
    judgedOn,
  };
}

/** "incident organisation" of every copy received with an actionable portion in it. */
function actionableReceipts(facts: Facts): Set<string> {
  const reached = [...facts.received.values()]
    .flat()
    .filter(({ incidentId, portions }) =>
      portions.some((portion) => facts.actionable.has(keyOf(incidentId, portion))),
    );
  return new Set(reached.map((each) => keyOf(each.incidentId, each.organisation)));
}
