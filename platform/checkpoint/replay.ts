/**
 * A recorded decision, decided again under the pack version that it names (P20). What the record holds
 * is taken as it was submitted; everything that was decided from it has to come out the same.
 */
import { isDeepStrictEqual } from "node:util";
import { renderPortion } from "../../domain/marking/mod.ts";
import { neighboursIn, type Pack } from "../../domain/pack/mod.ts";
import { compilePolicy } from "../../domain/policy/mod.ts";
import type {
  DecisionContext,
  Derived,
  IncidentFacts,
  Policy,
  PortionFacts,
} from "../../domain/policy/mod.ts";
import { sekisho } from "../../proto/mod.ts";
import { kindFromWire, labelFromWire, verifyStatement } from "../bus/mod.ts";
import { judgeRecipients } from "./judge.ts";
import type { Judged } from "./matter.ts";
import { isReasonCode } from "./reasons.ts";
import { brokenRules } from "./rejection.ts";

type Decision = sekisho.v1.Decision;
type RecipientDecision = sekisho.v1.RecipientDecision;

export type Replay =
  | { readonly kind: "reproduced" }
  /** One sentence per difference. */
  | { readonly kind: "differs"; readonly differences: readonly string[] }
  /** The record does not hold what was submitted. */
  | { readonly kind: "not-replayable"; readonly why: string };

const policies = new WeakMap<Pack, Policy>();

function policyOf(pack: Pack): Policy {
  const policy = policies.get(pack) ?? compilePolicy(pack);
  policies.set(pack, policy);
  return policy;
}

/** Decides a recorded submission again under `pack`, which is the version that the record names. */
export function replayDecision(pack: Pack, decision: Decision): Replay {
  if (decision.packVersion !== pack.version) {
    const difference = `pack version \`${decision.packVersion}\` is not \`${pack.version}\``;
    return { kind: "differs", differences: [difference] };
  }
  if (decision.statement) return replayStatement(decision, decision.statement);
  if (decision.asked) return { kind: "not-replayable", why: "a request for a release" };
  if (decision.portions.length === 0 && decision.labels.length === 0) {
    const codes = decision.reasons.map(({ code }) => code).join(", ");
    return { kind: "not-replayable", why: `the submission could not be read: ${codes}` };
  }
  try {
    return outcome(differences(pack, policyOf(pack), decision));
  } catch (error) {
    return outcome([`cannot be decided again: ${String(error)}`]);
  }
}

function outcome(differences: readonly string[]): Replay {
  return differences.length === 0 ? { kind: "reproduced" } : { kind: "differs", differences };
}

function replayStatement(decision: Decision, statement: sekisho.v1.Statement): Replay {
  if (rejected(decision)) return { kind: "not-replayable", why: "a statement that was refused" };
  const own = statement.originator === decision.submitter;
  return outcome([
    ...(own ? [] : [`\`${decision.submitter}\` speaks for \`${statement.originator}\``]),
    ...(verifyStatement(statement) ? [] : ["the statement's signature is not that of its key"]),
  ]);
}

const rejected = ({ outcome }: Decision): boolean =>
  outcome === sekisho.v1.SubmissionOutcome.SUBMISSION_OUTCOME_REJECTED;

function differences(pack: Pack, policy: Policy, decision: Decision): string[] {
  const judged = judgedOf(decision);
  const markings = judged.labels.flatMap(({ label }, place) => {
    const recorded = decision.labels[place]?.marking ?? "";
    const again = renderPortion(label, pack.schemes);
    return recorded === again ? [] : [`label ${place} is \`${again}\`, not \`${recorded}\``];
  });
  return [
    ...markings,
    ...outcomeDifferences(decision),
    ...ruleDifferences(policy, decision, judged),
    ...pathDifferences(decision),
    ...(rejected(decision) ? [] : recipientDifferences(pack, policy, decision, judged)),
  ];
}

/** Rejected is what has a reason, and it goes to nobody. */
function outcomeDifferences(decision: Decision): string[] {
  const { reasons, recipients } = decision;
  const sent = rejected(decision) && recipients.length > 0;
  return [
    ...(rejected(decision) === reasons.length > 0
      ? []
      : [`${reasons.length} reasons do not go with its outcome`]),
    ...(sent ? ["it was rejected and has recipients all the same"] : []),
  ];
}

function judgedOf({ labels, portions }: Decision): Judged {
  return {
    labels: labels.map(({ label, releasedTo }) => ({
      label: labelFromWire(label),
      releasedTo: releasedTo ?? [],
    })),
    portions: portions.map(({ id, version, kind, label }) => ({
      id: id ?? "",
      version: version ?? 0,
      kind: kindFromWire(kind ?? 0),
      label: label ?? 0,
    })),
  };
}

/** An originator's incident keeps every rule, or was rejected for exactly those that it breaks. */
function ruleDifferences(policy: Policy, decision: Decision, judged: Judged): string[] {
  if (decision.relay) return [];
  const facts = factsOf(decision, judged);
  const again = brokenRules(policy, facts, derivedOf(decision, facts), decision.judgedOn);
  const recorded = decision.reasons.filter(({ code }) => !isReasonCode(code ?? ""));
  if (isDeepStrictEqual(again.map(plain), recorded.map(plain))) return [];
  const codes = (reasons: readonly sekisho.v1.Reason.$Properties[]) =>
    reasons.map(({ code }) => code).join(", ") || "none";
  return [`rules broken are ${codes(again)}, not ${codes(recorded)}`];
}

function plain({ code, params, text }: sekisho.v1.Reason.$Properties) {
  return { code: code ?? "", params: { ...params }, text: text ?? "" };
}

function factsOf(decision: Decision, { labels, portions }: Judged): IncidentFacts {
  return {
    id: decision.incidentId,
    originator: decision.originator,
    addressees: decision.addresseesWritten ? decision.addressees : [],
    sectors: decision.sectors,
    informationKind: decision.informationKind,
    banner: labelFromWire(decision.banner),
    portions: portions.map(({ id, version, kind, label }): PortionFacts => {
      return { id, version, kind, label: labels[label]!.label };
    }),
  };
}

function derivedOf({ sources }: Decision, { portions }: IncidentFacts): Derived[] {
  const byPortion = Map.groupBy(sources, ({ portion }) => portion ?? 0);
  return [...byPortion].map(([place, found]) => ({
    portion: portions[place]!,
    sources: found.map((source) => ({
      originator: source.originator ?? "",
      incidentId: source.incidentId ?? "",
      portionId: source.portionId ?? "",
      version: source.portionVersion ?? 0,
      label: labelFromWire(source.label),
      downgraded: source.downgraded ? labelFromWire(source.downgraded) : null,
      distribution: source.distribution ?? [],
    })),
  }));
}

/** The path begins with the originator and ends with the submitter; nobody receives what it passed on. */
function pathDifferences({ path, originator, submitter, relay }: Decision): string[] {
  const plausible = relay === path.length > 1 && path[0] === (relay ? originator : submitter);
  const once = new Set(path).size === path.length;
  if (plausible && once && path.at(-1) === submitter) return [];
  return [`path \`${path.join(" ")}\` is not from \`${originator}\` to \`${submitter}\``];
}

function recipientDifferences(
  pack: Pack,
  policy: Policy,
  decision: Decision,
  judged: Judged,
): string[] {
  const { path, submitter } = decision;
  const neighbours = neighboursIn(pack, decision.topology)?.get(submitter) ?? [];
  const candidates = neighbours.filter((one) => !path.includes(one));
  const again = judgeRecipients(policy, judged, candidates, contextOf(decision));
  const recorded = decision.recipients.map(({ organisation }) => organisation ?? "");
  if (!isDeepStrictEqual(candidates, recorded)) {
    return [`recipients are \`${candidates.join(" ")}\`, not \`${recorded.join(" ")}\``];
  }
  return again.flatMap((one, place) => {
    const before = decision.recipients[place]!;
    return same(one, before) ? [] : [`what \`${one.organisation}\` may see differs`];
  });
}

function contextOf(decision: Decision): DecisionContext {
  const { originator, submitter, path, addressees, sectors, informationKind, judgedOn } = decision;
  return { originator, submitter, path, addressees, sectors, informationKind, judgedOn };
}

/** Equal but for the name of the delivery, which is made from a secret: it has one or it has none. */
function same(
  again: RecipientDecision,
  recorded: sekisho.v1.RecipientDecision.$Properties,
): boolean {
  const named = Boolean(recorded.deliveryId) === Boolean(again.marking);
  const before: sekisho.v1.RecipientDecision.$Properties =
    sekisho.v1.RecipientDecision.create(recorded);
  delete before.deliveryId;
  return named && Buffer.compare(encoded(again), encoded(before)) === 0;
}

/** Through the wire once, so that fields that are left out and fields that are empty are the same. */
function encoded(decision: sekisho.v1.RecipientDecision.$Properties): Uint8Array {
  const wire = sekisho.v1.RecipientDecision.encode(decision).finish();
  return sekisho.v1.RecipientDecision.encode(sekisho.v1.RecipientDecision.decode(wire)).finish();
}
