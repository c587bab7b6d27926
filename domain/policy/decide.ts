/** The decision: an AND of axes that reports every one of them, and denies whatever goes wrong. */
import type { Label } from "../marking/mod.ts";
import { AXIS_RULES } from "./axes/mod.ts";
import type { Policy } from "./compile.ts";
import type { Matter, Refusal, Resolved } from "./matter.ts";
import { matterOf, resolveHop, resolveReading, resolveRecipient } from "./matter.ts";
import { obligationsOf } from "./obligations.ts";
import type { AxisResult, DecisionContext, Outcome, PolicyDecision } from "./types.ts";
import { AXES } from "./types.ts";

/**
 * Whether a recipient may have information with this label. Pure, and never throws: an unknown
 * recipient, an invalid label or any error denies, every axis with that code ("error" for the
 * last). The originator itself is never asked about.
 */
export function decide(
  policy: Policy,
  label: Label,
  recipient: string,
  context: DecisionContext,
): PolicyDecision {
  return decideEach(policy, [label], recipient, context)[0] ?? refuse(policy, ERROR);
}

/** The answer to what could not be decided: a denial on every axis. */
export function refusal(policy: Policy): PolicyDecision {
  return refuse(policy, ERROR);
}

/** The same for several labels in one situation, in their order. */
export function decideEach(
  policy: Policy,
  labels: readonly Label[],
  recipientId: string,
  context: DecisionContext,
): PolicyDecision[] {
  const recipient = attempt(() => resolveRecipient(policy, recipientId));
  const hop = recipient.kind === "refused" ? recipient : attempt(() => resolveHop(policy, context));
  return labels.map((label) => {
    if (recipient.kind === "refused") return refuse(policy, recipient.refusal);
    if (hop.kind === "refused") return refuse(policy, hop.refusal);
    const decided = attempt((): Resolved<PolicyDecision> => {
      const reading = resolveReading(hop.value, label);
      if (reading.kind === "refused") return reading;
      const matter = matterOf(hop.value, reading.value, recipient.value);
      return { kind: "resolved", value: judge(matter) };
    });
    return decided.kind === "refused" ? refuse(policy, decided.refusal) : decided.value;
  });
}

/**
 * Whom of these `decide` permits, for who does not ask why: hop and label are looked up once, and the
 * first axis that fails ends it. One answer each, in their order.
 */
export function permitsOf(
  policy: Policy,
  label: Label,
  recipients: readonly string[],
  context: DecisionContext,
): boolean[] {
  const hop = attempt(() => resolveHop(policy, context));
  if (hop.kind === "refused") return recipients.map(() => false);
  const reading = attempt(() => resolveReading(hop.value, label));
  if (reading.kind === "refused") return recipients.map(() => false);
  return recipients.map((id) => {
    const recipient = policy.members.get(id);
    if (recipient === undefined) return false;
    try {
      const matter = matterOf(hop.value, reading.value, recipient);
      return AXES.every((axis) => AXIS_RULES[axis](matter).satisfied);
    } catch {
      return false;
    }
  });
}

const ERROR: Refusal = { code: "error", params: {} };

/** Whatever is thrown while deciding is a refusal. */
function attempt<T>(resolve: () => Resolved<T>): Resolved<T> {
  try {
    return resolve();
  } catch {
    return { kind: "refused", refusal: ERROR };
  }
}

function judge(matter: Matter): PolicyDecision {
  // Written out: it is done for every recipient of every label.
  const axes = AXES.map((axis): AxisResult => {
    const { satisfied, code, params } = AXIS_RULES[axis](matter);
    return { axis, satisfied, code, params };
  });
  const permitted = axes.every((axis) => axis.satisfied);
  return {
    decision: permitted ? "permit" : "deny",
    axes,
    obligations: permitted ? obligationsOf(matter.label, matter.recipient) : [],
    packVersion: matter.policy.version,
  };
}

function refuse(policy: Policy, { code, params }: Refusal): PolicyDecision {
  const axes = AXES.map((axis): AxisResult => ({ axis, satisfied: false, code, params }));
  return { decision: "deny", axes, obligations: [], packVersion: policy.version };
}

/** The axes that deny; none for a permit. */
export function failedAxes(decision: PolicyDecision): AxisResult[] {
  return decision.axes.filter((axis) => !axis.satisfied);
}

/**
 * A decision as the ledger counts it. Unclassified information of other sectors, permitted on every
 * other axis, is "not-addressed": neither denied nor something the recipient is entitled to.
 */
export function outcomeOf(decision: PolicyDecision): Outcome {
  if (decision.decision === "permit") return "permit";
  const [first, ...others] = failedAxes(decision);
  return first?.code === "not-addressed" && others.length === 0 ? "not-addressed" : "deny";
}
