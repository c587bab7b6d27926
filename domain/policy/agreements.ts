/** Which agreement lets classified information go from nation to nation, and if none, why. */
import type { KnownLevel } from "../marking/mod.ts";
import type { Protection } from "../pack/types.ts";
import type { Member, Policy, Treaty } from "./compile.ts";
import { pairKey } from "./compile.ts";
import type { Situation } from "./matter.ts";

export type AgreementFinding =
  /** Unclassified, or it never leaves the originator's nation. */
  | { readonly kind: "not-needed"; readonly code: "unclassified" | "own-nation" }
  /** Agreements between originator's and recipient's nation that satisfy everything. */
  | { readonly kind: "satisfied"; readonly treaties: readonly Treaty[] }
  | {
      readonly kind: "failed";
      readonly code: string;
      readonly params: Readonly<Record<string, string>>;
    };

/** Why one agreement does not serve; the further the check got, the closer it came. */
interface Shortfall {
  readonly stage: number;
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * Judges classified information between the originator's and the recipient's nation, whoever it comes
 * from: every hop is judged so when it is made. One agreement must satisfy everything; several are
 * never mixed. Information that comes home to the originator's nation needs none.
 */
export function findAgreements(
  situation: Situation,
  protection: Protection,
  level: KnownLevel | null,
  releasable: ReadonlySet<string>,
): AgreementFinding {
  if (protection !== "classified" || level === null) {
    return { kind: "not-needed", code: "unclassified" };
  }
  const { recipient, originator, submitter, released, policy } = situation;
  if (recipient.nation === originator.nation) return { kind: "not-needed", code: "own-nation" };
  const third = submitter !== originator && recipient.nation !== submitter.nation;
  if (third && !releasable.has(recipient.nation) && !released) {
    return { kind: "failed", code: "third-party", params: { nation: recipient.nation } };
  }
  const between = pairKey(originator.nation, recipient.nation);
  const treaties: Treaty[] = [];
  let closest: Shortfall = { stage: 0, code: "no-agreement", params: { between } };
  for (const treaty of treatiesBetween(policy, originator.nation, recipient.nation)) {
    const shortfall = findShortfall(treaty, situation, level);
    if (shortfall === undefined) treaties.push(treaty);
    else if (shortfall.stage > closest.stage) closest = shortfall;
  }
  if (treaties.length > 0) return { kind: "satisfied", treaties };
  return { kind: "failed", code: closest.code, params: closest.params };
}

export function treatiesBetween(policy: Policy, one: string, other: string): readonly Treaty[] {
  return policy.treaties.get(pairKey(one, other)) ?? [];
}

function findShortfall(
  treaty: Treaty,
  situation: Situation,
  level: KnownLevel,
): Shortfall | undefined {
  const { judgedOn, informationKind } = situation.context;
  const short = (stage: number, code: string, params: Record<string, string> = {}): Shortfall => ({
    stage,
    code,
    params: { agreement: treaty.id, ...params },
  });
  if (!inForce(treaty, judgedOn)) return short(1, "agreement-not-in-force", { on: judgedOn });
  if (!treaty.kinds.has("*") && !treaty.kinds.has(informationKind)) {
    return short(2, "kind-not-covered", { kind: informationKind });
  }
  const unserved = findUnserved(treaty, situation);
  if (unserved !== undefined) return short(3, unserved.code, unserved.params);
  const target = equivalentLevel(treaty, level, situation.recipient.nation);
  if (target === null) return short(4, "level-not-exchangeable", { level: level.level.name });
  const above = [level, target].find((one) => exceedsCeiling(treaty, one));
  return above && short(5, "above-ceiling", { level: above.level.name });
}

export function inForce({ from, until }: Treaty, date: string): boolean {
  return from !== null && from <= date && (until === null || date <= until);
}

/** The level of another party that this level stands for, or null where it is not exchangeable. */
export function equivalentLevel(
  treaty: Treaty,
  level: KnownLevel,
  nation: string,
): KnownLevel | null {
  return treaty.equivalents.get(`${level.nation}>${nation}`)?.get(level.level.name) ?? null;
}

function exceedsCeiling(treaty: Treaty, level: KnownLevel): boolean {
  const ceiling = treaty.ceilings.get(level.nation);
  return ceiling === undefined || level.level.rank > ceiling.level.rank;
}

interface Unserved {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * Served are the originator, who sends it abroad for it, and who receives it from abroad. Within the
 * recipient's nation a relaying organisation may pass it on to the kinds that the agreement's `onward`
 * names, and to whom the originator has released it.
 */
function findUnserved(
  treaty: Treaty,
  { originator, submitter, recipient, released }: Situation,
): Unserved | undefined {
  const unserved = ({ id }: Member): Unserved | undefined =>
    treaty.organisations.has(id)
      ? undefined
      : { code: "organisation-not-served", params: { organisation: id } };
  const sender = submitter.nation === originator.nation ? unserved(submitter) : undefined;
  const home = unserved(originator) ?? sender;
  if (home !== undefined) return home;
  if (submitter.nation !== recipient.nation) return unserved(recipient);
  if (treaty.onward.has(recipient.kind) || released) return undefined;
  return { code: "onward-not-permitted", params: { kind: recipient.kind } };
}
