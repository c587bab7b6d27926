/** What an incident says it was derived from, proven by the deliveries sent along. */
import type { Derived, SourceFacts } from "../../domain/policy/mod.ts";
import { portionFacts, reason } from "../../platform/checkpoint/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import type { Opening } from "./open.ts";
import { openSealed } from "./sealed.ts";

type Reason = sekisho.v1.Reason;

export interface Sources {
  readonly derived: readonly Derived[];
  readonly missing: readonly Reason[];
}

/** Looks up every source that a portion names; what no delivery proves is missing. */
export async function openSources(
  submitter: string,
  incident: sekisho.v1.Incident,
  { sources }: sekisho.v1.Submission,
  opening: Opening,
): Promise<Sources> {
  const naming = incident.portions.filter((portion) => portion.sources.length > 0);
  if (naming.length === 0) return { derived: [], missing: [] };
  const missing: Reason[] = [];
  const held = new Map<string, SourceFacts>();
  for (const delivery of sources) {
    const found = await sourcesIn(submitter, sekisho.v1.Delivery.create(delivery), opening);
    if (found.kind === "refused") missing.push(found.reason);
    else for (const source of found.sources) held.set(keyOf(source), source);
  }
  const derived = naming.map((portion): Derived => {
    const named = portion.sources.map(({ incidentId, portionId }) => {
      const key = keyOf({ incidentId: incidentId ?? "", portionId: portionId ?? "" });
      const source = held.get(key);
      if (!source) missing.push(reason("unknown-source", { portion: portion.id, source: key }));
      return source;
    });
    const { labels } = opening.world.policy;
    return {
      portion: portionFacts(portion, labels),
      sources: named.flatMap((source) => source ?? []),
    };
  });
  return { derived, missing };
}

type Found =
  | { readonly kind: "found"; readonly sources: readonly SourceFacts[] }
  | { readonly kind: "refused"; readonly reason: Reason };

async function sourcesIn(
  submitter: string,
  delivery: sekisho.v1.Delivery,
  { world, book, day, findDecision }: Opening,
): Promise<Found> {
  const sealed = await openSealed(submitter, delivery, world, findDecision);
  if (sealed.kind === "unsealed") return { kind: "refused", reason: sealed.reason };
  const { originator, addressees } = sealed.decision;
  const { incidentId, portions } = sealed.view;
  const sources = portions.map((portion): SourceFacts => {
    const { id: portionId, version, label } = portionFacts(portion, world.policy.labels);
    const name = { originator, incidentId, portionId, version };
    const distribution = [...new Set([...addressees, ...book.releasedTo(name, day)])];
    return { ...name, label, downgraded: book.downgraded(name, day), distribution };
  });
  return { kind: "found", sources };
}

function keyOf({ incidentId, portionId }: Pick<SourceFacts, "incidentId" | "portionId">): string {
  return `${incidentId}/${portionId}`;
}
