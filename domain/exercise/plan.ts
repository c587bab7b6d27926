/** Draws the plan of one arm: when which incident arises where, and when which fault holds. */
import { aFault, definitionOf, mayTarget, targetNames, withStandards } from "../faults/mod.ts";
import { InputError, type Problem } from "../input.ts";
import {
  participantsIn,
  type CatalogueIncident,
  type Organisation,
  type Pack,
} from "../pack/mod.ts";
import { disclosureOf, TOLD, type DisclosureContext } from "./disclosure.ts";
import { incidentId } from "./identity.ts";
import { mandatoryReports } from "./mandatory-reports.ts";
import type {
  ArmPlan,
  Exercise,
  FaultSpec,
  PlannedArrival,
  PlannedFault,
  PlannedWindow,
} from "./types.ts";
import { resolveTargets } from "./targets.ts";
import { arrivalOffsets, inputProblem, layOut, minutesToMs } from "./windows.ts";

/**
 * The plan of an exercise under one topology. Pure: the same arguments give the same plan, and another
 * topology the same arrivals and ids. Throws InputError with everything that does not fit together.
 */
export function planArm(
  exercise: Exercise,
  pack: Pack,
  topologyId: string,
  incidents: readonly CatalogueIncident[],
  seed: string,
): ArmPlan {
  const problems = referenceProblems(exercise, pack, topologyId, incidents);
  const participants = participantsIn(pack, topologyId);
  const present = pack.organisations.filter(({ id }) => participants.includes(id));
  const keys = incidents.map(({ key }) => key);
  const offsets = arrivalOffsets(exercise.arrivals, keys, seed);
  const windows = layOut(exercise, offsets, problems);
  const endStoryMs = windows.at(-1)?.toStoryMs ?? 0;
  const faults = exercise.faults.flatMap((fault) =>
    planFault(fault, present, seed, windows, problems),
  );
  if (problems.length > 0) throw new InputError(problems);
  const { organisations } = pack;
  const disclosure = { faults, organisations, world: pack, seed };
  const arrivals = exercise.windows.flatMap((spec, index) =>
    spec.incidents ? arrivalsIn(windows[index]!, exercise, incidents, offsets, disclosure) : [],
  );
  return {
    exercise: exercise.id,
    topology: topologyId,
    organisations: participants,
    seed,
    windows,
    arrivals: arrivals.toSorted((a, b) => a.storyMs - b.storyMs),
    faults,
    reports: mandatoryReports(exercise, windows, seed),
    channels: (pack.channels ?? []).filter(({ name }) => exercise.channels.includes(name)),
    endStoryMs,
  };
}

function arrivalsIn(
  window: PlannedWindow,
  exercise: Exercise,
  incidents: readonly CatalogueIncident[],
  offsets: ReadonlyMap<string, number>,
  disclosure: DisclosureContext,
): PlannedArrival[] {
  const { seed } = disclosure;
  const startUnixMs = Date.parse(exercise.startOfExercise);
  return incidents.map((incident) => {
    const storyMs = window.fromStoryMs + offsets.get(incident.key)!;
    return {
      incidentId: incidentId(seed, incident.key, window.name, startUnixMs + storyMs),
      key: incident.key,
      window: window.name,
      storyMs,
      originator: incident.originator,
      severity: incident.severity,
      incident,
      disclosure: disclosureOf(incident, storyMs, disclosure),
    };
  });
}

function planFault(
  fault: FaultSpec,
  present: readonly Organisation[],
  seed: string,
  windows: readonly PlannedWindow[],
  problems: Problem[],
): PlannedFault[] {
  const { window: name, offsetMinutes } = fault.startAt;
  const window = windows.find((candidate) => candidate.name === name);
  if (!window) {
    const known = windows.map((each) => `\`${each.name}\``).join(", ");
    problems.push(
      inputProblem(
        `fault \`${fault.name}\` starts in window \`${name}\`: the exercise has ${known}`,
      ),
    );
    return [];
  }
  const endStoryMs = windows.at(-1)!.toStoryMs;
  const fromStoryMs = window.fromStoryMs + minutesToMs(offsetMinutes);
  if (fromStoryMs >= window.toStoryMs) {
    problems.push(
      inputProblem(
        `fault \`${fault.name}\` starts \`${offsetMinutes}\` minutes into window \`${name}\`, ` +
          `which lasts ${(window.toStoryMs - window.fromStoryMs) / 60_000}`,
      ),
    );
  }
  const { durationMinutes } = fault;
  const definition = definitionOf(fault.type);
  const lastsTo =
    durationMinutes === null ? window.toStoryMs : fromStoryMs + minutesToMs(durationMinutes);
  const toStoryMs = definition.momentary ? fromStoryMs : Math.min(lastsTo, endStoryMs);
  const targets = resolveTargets(fault.target, present, seed, fault.name);
  const attributes = withStandards(definition.attributes, fault.attributes);
  const target = targets.join(", ");
  return [{ ...fault, attributes, target, targets, fromStoryMs, toStoryMs }];
}

/** The plan without what faults would still have done from a story time on. */
export function withoutFaultsFrom(plan: ArmPlan, storyMs: number): ArmPlan {
  const faults = plan.faults
    .filter(({ fromStoryMs }) => fromStoryMs < storyMs)
    .map((fault) => ({ ...fault, toStoryMs: Math.min(fault.toStoryMs, storyMs) }));
  const arrivals = plan.arrivals.map((arrival) =>
    arrival.storyMs < storyMs ? arrival : { ...arrival, disclosure: TOLD },
  );
  return { ...plan, faults, arrivals };
}

function referenceProblems(
  exercise: Exercise,
  pack: Pack,
  topologyId: string,
  incidents: readonly CatalogueIncident[],
): Problem[] {
  const problems: Problem[] = [];
  const organisations = new Set(pack.organisations.map(({ id }) => id));
  const topologies = pack.topologies.map(({ id }) => id);
  if (!topologies.includes(topologyId)) {
    const known = topologies.map((id) => `\`${id}\``).join(", ");
    problems.push(inputProblem(`topology \`${topologyId}\` is not in the pack: it has ${known}`));
  }
  const participants = new Set(participantsIn(pack, topologyId));
  const isOut = (id: string): boolean =>
    topologies.includes(topologyId) && organisations.has(id) && !participants.has(id);
  for (const { name, type, target } of exercise.faults) {
    const { target: kind } = definitionOf(type);
    const known = targetNames(kind, pack);
    for (const given of target.kind === "named" ? target.names : []) {
      if (isOut(given))
        problems.push(
          inputProblem(
            `fault \`${name}\` targets \`${given}\`, which has no link in topology \`${topologyId}\` and takes no part in it`,
          ),
        );
      if (!mayTarget(kind, given, known))
        problems.push(
          inputProblem(
            `fault \`${name}\` targets \`${given}\`; ${aFault(type)} takes ${listed(known)}`,
          ),
        );
    }
  }
  const seen = new Set<string>();
  for (const { key, originator } of incidents) {
    if (seen.has(key)) problems.push(inputProblem(`incident \`${key}\` is there twice`));
    seen.add(key);
    if (isOut(originator))
      problems.push(
        inputProblem(
          `incident \`${key}\` originates at \`${originator}\`, which has no link in topology \`${topologyId}\` and takes no part in it`,
        ),
      );
    if (!organisations.has(originator))
      problems.push(
        inputProblem(
          `incident \`${key}\` originates at \`${originator}\`, which is no organisation of the pack`,
        ),
      );
  }
  return problems;
}

const listed = (names: readonly string[]): string =>
  names.length === 0
    ? "such targets, and the pack has none"
    : names.map((name) => `\`${name}\``).join(", ");
