/** What of an incident one recipient may see, and the banner over it. */
import type { Label } from "../marking/mod.ts";
import type { Aggregation, PortionKindName } from "../pack/types.ts";
import {
  bannerOver,
  combinedLabel,
  isTriggered,
  raisedMarks,
  takingOrder,
  type Part,
} from "./aggregation.ts";
import type { Policy } from "./compile.ts";
import { decide, decideEach, refusal } from "./decide.ts";
import type { DecisionContext, IncidentFacts, PolicyDecision, PortionsDecision } from "./types.ts";

/** What is decided about: portions carry few distinct labels, and each of those is decided once. */
export interface ViewMatter {
  readonly labels: readonly MatterLabel[];
  readonly portions: readonly MatterPortion[];
}

export interface MatterLabel {
  readonly label: Label;
  /** Organisations that a release in force names for the portions of this label. */
  readonly releasedTo?: readonly string[];
}

export interface MatterPortion {
  readonly kind: PortionKindName;
  /** Place of its label in the matter's labels. */
  readonly label: number;
}

/** What of a matter one recipient may see. */
export interface ViewDecision {
  /** One per label. */
  readonly verdicts: readonly PolicyDecision[];
  /** Portions permitted alone that a rule of aggregation withholds, in the order of the portions. */
  readonly withheld: readonly Withheld[];
  /** Places of the portions that may pass, in their order. */
  readonly permitted: readonly number[];
}

export interface Withheld {
  /** Place of the portion. */
  readonly portion: number;
  /** Rule of the pack. */
  readonly rule: string;
  /**
   * Label of the combination, or the mark that the rule raises it to, whichever is denied; null where
   * there is none, which denies too.
   */
  readonly label: Label | null;
  readonly decision: PolicyDecision;
}

/**
 * Decides every portion for one recipient, then withholds what would complete a combination that it
 * may not have. Deterministic, never throws; see `decide`. What is withheld has no influence on the
 * rest (non-interference), and nothing withheld could be added (completeness).
 */
export function decideView(
  policy: Policy,
  matter: ViewMatter,
  recipient: string,
  context: DecisionContext,
): ViewDecision {
  const verdicts = decideLabels(policy, matter.labels, recipient, context);
  const alone = matter.portions.flatMap(({ label }, place) =>
    verdicts[label]?.decision === "permit" ? [place] : [],
  );
  const rules = policy.pack.aggregations ?? [];
  if (rules.length === 0) return { verdicts, withheld: [], permitted: alone };
  const withheld = withhold(policy, matter, alone, recipient, context);
  const out = new Set(withheld.map(({ portion }) => portion));
  return { verdicts, withheld, permitted: alone.filter((place) => !out.has(place)) };
}

/** Labels without releases of their own share one situation, which is looked up once. */
function decideLabels(
  policy: Policy,
  labels: readonly MatterLabel[],
  recipient: string,
  context: DecisionContext,
): PolicyDecision[] {
  const plain = labels.filter(({ releasedTo }) => situationOf(context, releasedTo) === context);
  const together = decideEach(
    policy,
    plain.map(({ label }) => label),
    recipient,
    context,
  );
  return labels.map((one) => {
    const place = plain.indexOf(one);
    if (place >= 0) return together[place]!;
    return decide(policy, one.label, recipient, situationOf(context, one.releasedTo));
  });
}

/** The circumstances with these releases: the very same where that changes nothing. */
function situationOf(
  context: DecisionContext,
  releasedTo: readonly string[] | undefined,
): DecisionContext {
  const nobody = (releasedTo ?? []).length === 0 && (context.releasedTo ?? []).length === 0;
  return releasedTo === undefined || nobody ? context : { ...context, releasedTo };
}

function withhold(
  policy: Policy,
  { labels, portions }: ViewMatter,
  alone: readonly number[],
  recipient: string,
  context: DecisionContext,
): Withheld[] {
  const parts = portions.map(({ kind, label }): Together => {
    const { label: own, releasedTo = context.releasedTo ?? [] } = labels[label]!;
    return { kind, label: own, releasedTo };
  });
  const candidates = new Set(alone);
  const taken: Together[] = [];
  const withheld: Withheld[] = [];
  for (const place of takingOrder(portions).filter((one) => candidates.has(one))) {
    const part = parts[place]!;
    const found = firstDenied(policy, [...taken, part], part.kind, recipient, context);
    if (found === undefined) taken.push(part);
    else withheld.push({ portion: place, ...found });
  }
  return withheld.toSorted((a, b) => a.portion - b.portion);
}

interface Together extends Part {
  readonly releasedTo: readonly string[];
}

function firstDenied(
  policy: Policy,
  parts: readonly Together[],
  kind: PortionKindName,
  recipient: string,
  context: DecisionContext,
): Omit<Withheld, "portion"> | undefined {
  for (const rule of policy.pack.aggregations ?? []) {
    if (!rule.kinds.includes(kind) || !isTriggered(rule, parts)) continue;
    const found = decideCombination(policy, rule, parts, recipient, context);
    if (found.decision.decision === "deny") return { rule: rule.id, ...found };
  }
  return undefined;
}

/**
 * A combination is for whom its roll-up permits and, by itself, what the rule raises it to: a stricter
 * word beside GREEN, such as AMBER, has another audience and must not open the combination to it. It is
 * released to whom every part of it is.
 */
function decideCombination(
  policy: Policy,
  rule: Aggregation,
  parts: readonly Together[],
  recipient: string,
  context: DecisionContext,
): { label: Label | null; decision: PolicyDecision } {
  const nation = policy.members.get(context.originator)?.nation ?? "";
  const involved = parts.filter(({ kind }) => rule.kinds.includes(kind));
  const releasedTo = involved
    .map((part) => part.releasedTo)
    .reduce((a, b) => a.filter((organisation) => b.includes(organisation)));
  try {
    const together = combinedOnce(policy, rule, involved, nation);
    const situation = situationOf(context, releasedTo);
    const [whole, ...raised] = [together, ...raisedMarks(rule, nation)].map((label) => ({
      label,
      decision: decide(policy, label, recipient, situation),
    }));
    return [whole!, ...raised].find(({ decision }) => decision.decision === "deny") ?? whole!;
  } catch {
    return { label: null, decision: refusal(policy) };
  }
}

/** Combinations are asked about for every recipient, and are the same for all of them. */
function combinedOnce(
  policy: Policy,
  rule: Aggregation,
  involved: readonly Part[],
  nation: string,
): Label {
  const numbers = involved.map(({ label }) => policy.labels.numberOf(label)).join();
  return policy.combinations.get(`${nation} ${rule.id} ${numbers}`, () =>
    policy.labels.intern(combinedLabel(rule, involved, nation, policy.world)),
  );
}

/** The same for an incident's portions as they are; `decideView` decides each distinct label once. */
export function portionsFor(
  policy: Policy,
  { portions }: Pick<IncidentFacts, "portions">,
  recipient: string,
  context: DecisionContext,
): PortionsDecision {
  const matter = {
    labels: portions.map(({ label }) => ({ label })),
    portions: portions.map(({ kind }, label) => ({ kind, label })),
  };
  const { verdicts, withheld, permitted } = decideView(policy, matter, recipient, context);
  return {
    permitted: permitted.map((place) => portions[place]!.id),
    decisions: portions.map(({ id }, place) => {
      const combined = withheld.find(({ portion }) => portion === place);
      const decision = combined?.decision ?? verdicts[place]!;
      return combined === undefined
        ? { portionId: id, decision }
        : { portionId: id, decision, rule: combined.rule };
    }),
  };
}

/**
 * The banner of a view: the roll-up of what is in it and of nothing else, raised where its portions
 * together are marked higher. Throws InputError for labels of several schemes, which
 * `validateIncident` rejects before.
 */
export function viewBanner(policy: Policy, parts: readonly Part[], originator: string): Label {
  const nation = policy.members.get(originator)?.nation ?? "";
  const key = parts.map(({ kind, label }) => `${kind} ${policy.labels.numberOf(label)}`).join();
  return policy.banners.get(`${nation} ${key}`, () =>
    policy.labels.intern(bannerOver(parts, nation, policy.world, policy.pack.aggregations)),
  );
}
