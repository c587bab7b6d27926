/** What the axes judge: a label, a recipient and how the information would get there, all resolved. */
import type { KnownLevel, Label } from "../marking/mod.ts";
import { expandCodes, findLevel, protectionOf, validateLabel } from "../marking/mod.ts";
import type { Protection } from "../pack/types.ts";
import type { AgreementFinding } from "./agreements.ts";
import { findAgreements } from "./agreements.ts";
import type { Member, Policy } from "./compile.ts";
import type { DecisionContext, Issue } from "./types.ts";

/** How the information would travel, the same for every recipient and every portion of an incident. */
export interface Hop {
  readonly policy: Policy;
  readonly originator: Member;
  readonly submitter: Member;
  /** Organisations passed, originator first, submitter last. */
  readonly path: readonly Member[];
  readonly addressees: ReadonlySet<string>;
  readonly context: DecisionContext;
  /** Labels read on it so far: every recipient is asked about with the same. */
  readonly readings: Map<Label, Resolved<Reading>>;
}

/** What a label says, the same for every recipient. */
export interface Reading {
  readonly label: Label;
  readonly protection: Protection;
  /** Null when only TLP applies. */
  readonly level: KnownLevel | null;
  /** Nations that REL TO names, groups expanded. */
  readonly releasable: ReadonlySet<string>;
}

/** Who would receive from whom. */
export interface Situation extends Omit<Hop, "readings"> {
  readonly recipient: Member;
  /** Whether the originator has released this very information to the recipient. */
  readonly released: boolean;
}

/** A label in its situation. */
export interface Matter extends Situation, Reading {
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

/**
 * Looks up who sends it, and under which circumstances; whatever is unknown is refused. Once for circumstances
 * that several labels or recipients are in.
 */
export function resolveHop(policy: Policy, context: DecisionContext): Resolved<Hop> {
  const known = policy.hops.get(context);
  if (known !== undefined) return known;
  const hop = lookUpHop(policy, context);
  policy.hops.set(context, hop);
  return hop;
}

function lookUpHop(policy: Policy, context: DecisionContext): Resolved<Hop> {
  const member = (id: string) => policy.members.get(id);
  const originator = member(context.originator);
  const submitter = member(context.submitter);
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
  const readings: Hop["readings"] = new Map();
  return {
    kind: "resolved",
    value: { policy, originator, submitter, path, addressees, context, readings },
  };
}

/** Looks up who would receive it. */
export function resolveRecipient(policy: Policy, id: string): Resolved<Member> {
  const recipient = policy.members.get(id);
  if (recipient === undefined) return refused("unknown-recipient", { organisation: id });
  return { kind: "resolved", value: recipient };
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

/** Reads a label on this hop; one that breaks a rule of marking, or is not the originator's, is refused. */
export function resolveReading(hop: Hop, label: Label): Resolved<Reading> {
  const known = hop.readings.get(label);
  if (known !== undefined) return known;
  const reading = read(hop, label);
  hop.readings.set(label, reading);
  return reading;
}

function read({ policy, originator }: Hop, label: Label): Resolved<Reading> {
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
  return { kind: "resolved", value: { label, protection, level, releasable } };
}

/** Brings hop, label and recipient together. */
export function matterOf(hop: Hop, reading: Reading, recipient: Member): Matter {
  const { policy, originator, submitter, path, addressees, context } = hop;
  const { label, protection, level, releasable } = reading;
  const released = context.releasedTo?.includes(recipient.id) ?? false;
  const situation = {
    policy,
    originator,
    submitter,
    path,
    addressees,
    context,
    recipient,
    released,
  };
  const agreement = findAgreements(situation, protection, level, releasable);
  // Written out: it is made for every recipient of every label.
  return {
    policy,
    originator,
    submitter,
    path,
    addressees,
    context,
    recipient,
    released,
    label,
    protection,
    level,
    releasable,
    agreement,
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
