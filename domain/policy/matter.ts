/** What the axes judge: a label, a recipient and how the information would get there, all resolved. */
import type { KnownLevel, Label } from "../marking/mod.ts";
import { expandCodes, findLevel, protectionOf, validateLabel } from "../marking/mod.ts";
import type { Protection } from "../pack/types.ts";
import type { AgreementFinding } from "./agreements.ts";
import { findAgreements } from "./agreements.ts";
import type { Member, Policy } from "./compile.ts";
import type { DecisionContext, Issue } from "./types.ts";

/** Who would receive from whom, the same for every portion of an incident. */
export interface Situation {
  readonly policy: Policy;
  readonly recipient: Member;
  readonly originator: Member;
  readonly submitter: Member;
  /** Organisations passed, originator first, submitter last. */
  readonly path: readonly Member[];
  readonly addressees: ReadonlySet<string>;
  /** Whether the originator has released this very information to the recipient. */
  readonly released: boolean;
  readonly context: DecisionContext;
}

/** A label in its situation. */
export interface Matter extends Situation {
  readonly label: Label;
  readonly protection: Protection;
  /** Null when only TLP applies. */
  readonly level: KnownLevel | null;
  /** Nations that REL TO names, groups expanded. */
  readonly releasable: ReadonlySet<string>;
  readonly agreement: AgreementFinding;
}

/** Why nothing can be decided: every axis then fails with this code. */
export interface Refusal {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

export type Resolved<T> =
  | { readonly kind: "resolved"; readonly value: T }
  | { readonly kind: "refused"; readonly refusal: Refusal };

const refused = (code: string, params: Readonly<Record<string, string>> = {}): Resolved<never> => ({
  kind: "refused",
  refusal: { code, params },
});

/** Looks everything up; whatever is unknown or contradicts itself is refused. */
export function resolveSituation(
  policy: Policy,
  recipientId: string,
  context: DecisionContext,
): Resolved<Situation> {
  const member = (id: string) => policy.members.get(id);
  const recipient = member(recipientId);
  const originator = member(context.originator);
  const submitter = member(context.submitter);
  if (recipient === undefined) return refused("unknown-recipient", { organisation: recipientId });
  if (originator === undefined) {
    return refused("unknown-originator", { organisation: context.originator });
  }
  if (submitter === undefined) {
    return refused("unknown-submitter", { organisation: context.submitter });
  }
  const path = context.path.flatMap((id) => member(id) ?? []);
  if (path.length < context.path.length || path[0] !== originator || path.at(-1) !== submitter) {
    return refused("inconsistent-path", { path: context.path.join(" ") });
  }
  const refusal = refuseContext(policy, context);
  if (refusal !== undefined) return refused(refusal.code, refusal.params);
  const addressees = new Set(context.addressees);
  const released = context.releasedTo?.includes(recipient.id) ?? false;
  return {
    kind: "resolved",
    value: { policy, recipient, originator, submitter, path, addressees, released, context },
  };
}

function refuseContext(policy: Policy, context: DecisionContext): Refusal | undefined {
  const { sectors, informationKind, judgedOn } = context;
  if (sectors.length === 0) return { code: "no-sectors", params: {} };
  const unknown = sectors.find((sector) => !policy.sectors.has(sector));
  if (unknown !== undefined) return { code: "unknown-sector", params: { sector: unknown } };
  if (!policy.informationKinds.has(informationKind)) {
    return { code: "unknown-information-kind", params: { kind: informationKind } };
  }
  if (!isDate(judgedOn)) return { code: "invalid-date", params: { date: judgedOn } };
  return undefined;
}

/** A date of the calendar as YYYY-MM-DD: those compare as text. */
export function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Puts a label into its situation; a label that breaks a rule of marking is refused. */
export function resolveMatter(situation: Situation, label: Label): Resolved<Matter> {
  const { policy, originator } = situation;
  const issues = issuesOf(policy, label);
  if (issues.length > 0) {
    return refused("invalid-label", {
      rules: [...new Set(issues.map(({ rule }) => rule))].join(" "),
    });
  }
  if (label.scheme !== "" && label.scheme !== originator.nation) {
    return refused("foreign-scheme", { scheme: label.scheme, nation: originator.nation });
  }
  const protection = protectionOf(label, policy.world.schemes);
  if (protection === null) return refused("invalid-label", { rules: "unknown-level" });
  const level = findLevel(policy.world.schemes, label.scheme, label.level) ?? null;
  const releasable = expandCodes(label.releasableTo, policy.world);
  const agreement = findAgreements(situation, protection, level, releasable);
  return {
    kind: "resolved",
    value: { ...situation, label, protection, level, releasable, agreement },
  };
}

/** The rules of marking that a label breaks, computed once per label. */
export function issuesOf(policy: Policy, label: Label): readonly Issue[] {
  let issues = policy.judged.get(label);
  if (issues === undefined) {
    issues = validateLabel(label, policy.world);
    policy.judged.set(label, issues);
  }
  return issues;
}
