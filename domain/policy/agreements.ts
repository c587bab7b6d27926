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

/** One crossing of a border: as a whole from originator to recipient, or one hop on the way. */
interface Leg {
  readonly from: Member;
  readonly to: Member;
}

/** Why one agreement does not serve a leg; the further the check got, the closer it came. */
interface Shortfall {
  readonly stage: number;
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * Judges classified information on every leg that crosses a border: as a whole, and hop by hop.
 * On each leg one agreement must satisfy everything; several are never mixed. Information that
 * comes home to the originator's nation needs none.
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
  const { recipient, originator, submitter } = situation;
  const home = originator.nation;
  if (![home, submitter.nation].includes(recipient.nation) && submitter !== originator) {
    if (!releasable.has(recipient.nation) && !situation.released) {
      return { kind: "failed", code: "third-party", params: { nation: recipient.nation } };
    }
  }
  const whole = { from: originator, to: recipient };
  const legs = [whole, ...hops(situation)].filter(
    ({ from, to }) => from.nation !== to.nation && to.nation !== home,
  );
  let treaties: readonly Treaty[] = [];
  for (const leg of legs) {
    const found = judgeLeg(leg, leg === whole, situation, level);
    if (found.kind === "failed") return found;
    if (leg === whole) treaties = found.treaties;
  }
  if (legs.length === 0 || recipient.nation === home) {
    return { kind: "not-needed", code: "own-nation" };
  }
  return { kind: "satisfied", treaties };
}

function hops({ path, recipient }: Situation): Leg[] {
  const stations = [...path, recipient];
  return path.flatMap((from, index) => {
    const to = stations[index + 1];
    // The direct hop is the whole way and judged as that.
    return to === undefined || path.length === 1 ? [] : [{ from, to }];
  });
}

type LegFinding = Exclude<AgreementFinding, { kind: "not-needed" }>;

function judgeLeg(leg: Leg, whole: boolean, situation: Situation, level: KnownLevel): LegFinding {
  const between = pairKey(leg.from.nation, leg.to.nation);
  const candidates = treatiesBetween(situation.policy, leg.from.nation, leg.to.nation);
  const treaties: Treaty[] = [];
  let closest: Shortfall = { stage: 0, code: "no-agreement", params: { between } };
  for (const treaty of candidates) {
    const shortfall = findShortfall(treaty, leg, whole, situation, level);
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
  leg: Leg,
  whole: boolean,
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
  const unserved = findUnserved(treaty, leg, whole, situation);
  if (unserved !== undefined) return short(3, unserved.code, unserved.params);
  const carried = levelCarried(treaty, leg, level, situation);
  const target = carried === null ? null : equivalentLevel(treaty, carried, leg.to.nation);
  if (carried === null || target === null) {
    return short(4, "level-not-exchangeable", { level: level.level.name });
  }
  const above = [carried, target].find((one) => exceedsCeiling(treaty, one));
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
 * Both ends must be served. Within the recipient's nation, a relaying organisation may pass it on
 * to the kinds that the agreement's `onward` names, and to whom the originator has released it.
 */
function findUnserved(
  treaty: Treaty,
  { from, to }: Leg,
  whole: boolean,
  { submitter, released }: Situation,
): Unserved | undefined {
  const served = ({ id }: Member) => treaty.organisations.has(id);
  if (!served(from)) return { code: "organisation-not-served", params: { organisation: from.id } };
  if (served(to)) return undefined;
  const passedOn = whole && submitter.nation === to.nation;
  if (!passedOn) return { code: "organisation-not-served", params: { organisation: to.id } };
  if (treaty.onward.has(to.kind) || released) return undefined;
  return { code: "onward-not-permitted", params: { kind: to.kind } };
}

/**
 * The level a leg carries, in words that the agreement knows: the originator's own, or on a hop
 * between other nations under an agreement without the originator's, its equivalent there.
 */
function levelCarried(
  treaty: Treaty,
  { from }: Leg,
  level: KnownLevel,
  { policy, context }: Situation,
): KnownLevel | null {
  if (treaty.parties.has(level.nation)) return level;
  const equivalents = treatiesBetween(policy, level.nation, from.nation)
    .filter((one) => inForce(one, context.judgedOn))
    .flatMap((one) => equivalentLevel(one, level, from.nation) ?? []);
  // Labels round up: of several equivalents the highest.
  return equivalents.toSorted((a, b) => b.order - a.order)[0] ?? null;
}
