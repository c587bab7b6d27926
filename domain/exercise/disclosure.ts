/**
 * What an originator tells of an incident under the faults that hold when it comes to know of it. Drawn
 * per seed, incident and organisation and not per fault: with a greater share more is kept back, and
 * never something else.
 */
import { effectsOf, type FaultFacts, type StoryEffect } from "../faults/mod.ts";
import type { MarkingWorld } from "../marking/mod.ts";
import type { CatalogueIncident, Organisation } from "../pack/types.ts";
import { uniform } from "./draws.ts";
import { markedStricter } from "./stricter.ts";
import type { Disclosure } from "./types.ts";

const MINUTE_MS = 60_000;

/** Without faults. */
export const TOLD: Disclosure = Object.freeze({ kind: "told", delayMs: 0, marked: null });

export interface DisclosureContext {
  readonly faults: readonly FaultFacts[];
  readonly organisations: readonly Organisation[];
  readonly world: MarkingWorld;
  readonly seed: string;
}

/** How an incident is told that its originator comes to know of at a story time. */
export function disclosureOf(
  incident: CatalogueIncident,
  storyMs: number,
  context: DisclosureContext,
): Disclosure {
  const { key, originator } = incident;
  const holding = effectsOf(context.faults).filter(
    ({ fromStoryMs, toStoryMs }) => fromStoryMs <= storyMs && storyMs < toStoryMs,
  );
  const draw = (what: string) => uniform(context.seed, what, key, originator);
  const lacking = holding.find((each) => isNeverReported(each.effect, incident, context));
  if (lacking) return { kind: "never_reported", fault: lacking.fault };
  const reluctance = holding.flatMap(({ fault, effect }) =>
    effect.kind === "disclosure" && effect.organisation === originator ? [{ fault, effect }] : [],
  );
  const withheld = reluctance.find(({ effect }) => draw("withheld") < effect.share);
  if (withheld) return { kind: "withheld", fault: withheld.fault };
  if (reluctance.length === 0) return TOLD;
  const stricter = reluctance.some(({ effect }) => draw("stricter") < effect.stricter);
  const minutes = reluctance.reduce((sum, { effect }) => sum + effect.delayMinutes, 0);
  const marked = stricter
    ? markedStricter(incident, nationOf(originator, context), context.world)
    : null;
  return { kind: "told", delayMs: Math.round(minutes * MINUTE_MS), marked };
}

/** Operators of its nation report to an organisation, and so do its clients. */
function isNeverReported(
  effect: StoryEffect,
  { key, originator }: CatalogueIncident,
  { organisations, seed }: DisclosureContext,
): boolean {
  if (effect.kind !== "intake" || effect.organisation === originator) return false;
  const to = organisations.find(({ id }) => id === effect.organisation);
  const from = organisations.find(({ id }) => id === originator);
  if (!to || !from) return false;
  const operator = from.kind === "operator" && from.nation === to.nation;
  if (!operator && !to.clients.includes(originator)) return false;
  return uniform(seed, "intake", key, originator) < effect.share;
}

const nationOf = (id: string, { organisations }: DisclosureContext): string =>
  organisations.find((organisation) => organisation.id === id)?.nation ?? "";
