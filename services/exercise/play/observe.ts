/** From facts of the wire to observations of the timeline: what an incident is called there. Pure. */
import type { ObservedFact } from "../../../domain/play/mod.ts";
import type { Match, Observation, Predicate } from "../../../domain/timeline/mod.ts";
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

interface Looked {
  readonly predicate: Predicate;
  readonly organisations: readonly string[];
}

/** What expectations look for. */
function lookedFor({ timeline }: PlayScene): Looked[] {
  const leaves = (match: Match): Predicate[] => {
    switch (match.kind) {
      case "all":
      case "any":
        return match.of.flatMap(leaves);
      case "not":
        return leaves(match.of);
      case "observed":
        return [match];
    }
  };
  return timeline.injects
    .flatMap(({ expectations }) => expectations)
    .flatMap(({ match, organisations }) =>
      (match ? leaves(match) : []).map((predicate) => ({
        predicate,
        organisations: predicate.organisation === null ? organisations : [predicate.organisation],
      })),
    );
}

/** Those facts that some expectation may be about: on a busy exchange that is a few of very many. */
export function concerning(
  scene: PlayScene,
  known: Known,
  facts: readonly ObservedFact[],
): ObservedFact[] {
  const looked = lookedFor(scene);
  return facts.filter((fact) => {
    const about = looked.filter(
      ({ predicate, organisations }) =>
        predicate.event === fact.kind && organisations.includes(fact.organisation),
    );
    if (about.length === 0) return false;
    const names = namesOf(scene, known, fact.incidentId);
    return about.some(
      ({ predicate: { incident } }) => incident === null || names.includes(incident),
    );
  });
}

export function observationOf(scene: PlayScene, known: Known, fact: ObservedFact): Observation {
  const { derivedFrom: _, ...rest } = fact;
  return { ...rest, names: namesOf(scene, known, fact.incidentId) };
}
