/** From facts of the wire to observations of the timeline: what an incident is called there. Pure. */
import type { ObservedFact } from "../../../domain/play/mod.ts";
import type { Observation } from "../../../domain/timeline/mod.ts";
import { injectOf, type PlayScene } from "../../../domain/play/mod.ts";
import type { PlayRun } from "./state.ts";

type Known = Pick<PlayRun, "releases" | "derived">;

/** Names of an incident in the timeline, and of all it was derived from. */
export function namesOf(
  scene: PlayScene,
  { releases, derived }: Known,
  incident: string,
): string[] {
  const seen = new Set<string>();
  const look = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const source of derived[id] ?? []) look(source);
  };
  look(incident);
  return releases
    .filter(({ incidentId }) => incidentId !== null && seen.has(incidentId))
    .flatMap(({ controlNumber }) => injectOf(scene, controlNumber).incident?.key ?? []);
}

/** What incidents name as their sources, with what facts tell of it. */
export function withSources(
  derived: PlayRun["derived"],
  facts: readonly ObservedFact[],
): PlayRun["derived"] {
  const told = facts.filter(({ derivedFrom }) => derivedFrom.length > 0);
  if (told.length === 0) return derived;
  return {
    ...derived,
    ...Object.fromEntries(told.map(({ incidentId, derivedFrom }) => [incidentId, derivedFrom])),
  };
}

export function observationOf(scene: PlayScene, known: Known, fact: ObservedFact): Observation {
  const { derivedFrom: _, ...rest } = fact;
  return { ...rest, names: namesOf(scene, known, fact.incidentId) };
}
