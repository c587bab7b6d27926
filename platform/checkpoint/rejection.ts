/** Which rules of the domain a submission breaks. */
import { derivationIssues, validateIncident } from "../../domain/policy/mod.ts";
import type { Derived, IncidentFacts, Issue, Policy } from "../../domain/policy/mod.ts";
import { sekisho } from "../../proto/mod.ts";

/**
 * Every rule that an incident breaks, as reasons; none when it may be decided. Pass the addressees as
 * the originator wrote them.
 */
export function brokenRules(
  policy: Policy,
  facts: IncidentFacts,
  derived: readonly Derived[],
  judgedOn: string,
): sekisho.v1.Reason[] {
  const issues = [
    ...validateIncident(policy, facts),
    ...derivationIssues(policy, facts, derived, judgedOn),
  ];
  return issues.map(asReason);
}

/** An issue as a reason of the wire contract. */
export function asReason({ rule, message, params }: Issue): sekisho.v1.Reason {
  return sekisho.v1.Reason.create({ code: rule, text: message, params: { ...params } });
}
