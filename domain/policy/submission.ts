/** Whether an incident may enter the exchange: every reason why not, told to its originator. */
import { PORTION_KINDS } from "../pack/types.ts";
import type { Policy } from "./compile.ts";
import { PORTION_ID, UUID_V7 } from "./identity.ts";
import { bannerIssues } from "./submission-banner.ts";
import { labelIssues } from "./submission-label.ts";
import type { IncidentFacts, Issue, PortionFacts } from "./types.ts";

/**
 * Every rule an incident breaks; none when it may be decided. `params.portion` names the portion
 * an issue is about, where it is about one. Pass the addressees as the originator wrote them:
 * ORCON needs an explicit list, and neighbours filled in for an empty one would count as that.
 */
export function validateIncident(policy: Policy, facts: IncidentFacts): Issue[] {
  return [
    ...identityIssues(policy, facts),
    ...addresseeIssues(policy, facts),
    ...topicIssues(policy, facts),
    ...facts.portions.flatMap((portion, index) => portionIssues(policy, facts, portion, index)),
    ...bannerIssues(policy, facts),
  ];
}

function identityIssues(policy: Policy, { id, originator }: IncidentFacts): Issue[] {
  const issues: Issue[] = [];
  if (!UUID_V7.test(id)) {
    issues.push({
      rule: "incident-id",
      message: `incident id \`${id}\` is not a UUIDv7 in lowercase, such as \`01890a5d-ac96-774b-bcce-b302099a8057\``,
    });
  }
  if (!policy.members.has(originator)) {
    issues.push({
      rule: "unknown-originator",
      message: unknown("originator", originator, policy.members),
    });
  }
  return issues;
}

function addresseeIssues(policy: Policy, { addressees }: IncidentFacts): Issue[] {
  const strangers = addressees.filter((id) => !policy.members.has(id));
  return [
    ...strangers.map((id) => ({
      rule: "unknown-addressee",
      message: unknown("addressee", id, policy.members),
      params: { addressee: id },
    })),
    ...repeated("addressee", addressees),
  ];
}

function topicIssues(policy: Policy, { sectors, informationKind }: IncidentFacts): Issue[] {
  const issues = repeated("sector", sectors);
  if (sectors.length === 0) {
    issues.push({
      rule: "no-sectors",
      message: "the incident names no sector; accepted: one or more, or `cross-sector` for all",
    });
  }
  for (const sector of sectors.filter((name) => !policy.sectors.has(name))) {
    issues.push({
      rule: "unknown-sector",
      message: unknown("sector", sector, policy.sectors),
      params: { sector },
    });
  }
  if (!policy.informationKinds.has(informationKind)) {
    issues.push({
      rule: "unknown-information-kind",
      message: unknown("information kind", informationKind, policy.informationKinds),
      params: { kind: informationKind },
    });
  }
  return issues;
}

function portionIssues(
  policy: Policy,
  facts: IncidentFacts,
  portion: PortionFacts,
  index: number,
): Issue[] {
  const { id, version, kind } = portion;
  const issues: Omit<Issue, "params">[] = [];
  if (!PORTION_ID.test(id)) {
    issues.push({
      rule: "portion-id",
      message: `id \`${id}\` is not sixteen lowercase hexadecimal digits`,
    });
  }
  if (facts.portions.findIndex((other) => other.id === id) !== index) {
    issues.push({
      rule: "portion-repeated",
      message: `id \`${id}\` is used twice; give each portion its own`,
    });
  }
  if (!Number.isSafeInteger(version) || version < 1) {
    issues.push({
      rule: "portion-version",
      message: `version \`${version}\` is not a whole number from 1`,
    });
  }
  if (!PORTION_KINDS.includes(kind)) {
    issues.push({ rule: "unknown-portion-kind", message: unknown("kind", kind, PORTION_KINDS) });
  }
  return [...issues, ...labelIssues(policy, facts, portion.label)].map(({ rule, message }) => ({
    rule,
    message: `portion \`${id}\`: ${message}`,
    params: { portion: id },
  }));
}

function repeated(what: string, values: readonly string[]): Issue[] {
  const twice = new Set(values.filter((value, index) => values.indexOf(value) !== index));
  return [...twice].map((value) => ({
    rule: `${what}-repeated`,
    message: `${what} \`${value}\` is named twice; name it once`,
  }));
}

function unknown(
  what: string,
  value: string,
  known: { keys(): Iterable<unknown> } | readonly string[],
): string {
  const names = Array.isArray(known) ? known : [...known.keys()];
  return `${what} \`${value}\` is not known; accepted: \`${names.join("`, `")}\``;
}
