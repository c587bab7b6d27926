/** What of an incident one recipient may see, and the banner over it. */
import type { Label } from "../marking/mod.ts";
import { rollUp } from "../marking/mod.ts";
import type { Policy } from "./compile.ts";
import { decideEach } from "./decide.ts";
import type { DecisionContext, IncidentFacts, PortionsDecision } from "./types.ts";

/** Decides every portion for one recipient. Deterministic, never throws; see `decide`. */
export function portionsFor(
  policy: Policy,
  facts: Pick<IncidentFacts, "portions">,
  recipient: string,
  context: DecisionContext,
): PortionsDecision {
  const labels = facts.portions.map((portion) => portion.label);
  const decided = decideEach(policy, labels, recipient, context);
  const decisions = facts.portions.flatMap(({ id }, index) => {
    const decision = decided[index];
    return decision === undefined ? [] : [{ portionId: id, decision }];
  });
  return {
    permitted: decisions
      .filter(({ decision }) => decision.decision === "permit")
      .map(({ portionId }) => portionId),
    decisions,
  };
}

/**
 * The banner of a view: the roll-up of the labels in it and of nothing else. Throws InputError for
 * labels of several schemes, which `validateIncident` rejects before.
 */
export function viewBanner(policy: Policy, labels: readonly Label[]): Label {
  return rollUp(labels, policy.world);
}
