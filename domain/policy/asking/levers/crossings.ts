/** Borders that classified information crosses on its way, and the level it has there. */
import type { KnownLevel } from "../../../marking/mod.ts";
import { findLevel } from "../../../marking/mod.ts";
import type { Organisation } from "../../../pack/types.ts";
import { equivalentLevel, inForce, treatiesBetween } from "../../agreements.ts";
import { pairKey } from "../../compile.ts";
import type { Asked } from "../question.ts";
import { organisationIn } from "../question.ts";

/** A border between two nations, in one direction. */
export interface Crossing {
  /** Names the pair of nations as decisions do, "JPN–USA". */
  readonly between: string;
  readonly nations: readonly [from: string, to: string];
  /** Organisations at both ends of every hop over it. */
  readonly organisations: readonly string[];
}

/**
 * The borders between originator and recipient and on each hop, each once. A proposal for an
 * agreement starts from them; whether it serves is decided by the axis alone.
 */
export function crossingsOf(asked: Asked): Crossing[] {
  const { path, originator } = asked.question.context;
  const stations = [...path, asked.question.recipient];
  const hops = path.map((from, index) => [from, stations[index + 1] ?? ""] as const);
  const found = new Map<string, Crossing>();
  for (const [from, to] of [[originator, asked.question.recipient] as const, ...hops]) {
    const ends = [organisationIn(asked, from), organisationIn(asked, to)] as const;
    if (ends[0] !== undefined && ends[1] !== undefined) add(found, ends[0], ends[1]);
  }
  return [...found.values()];
}

function add(found: Map<string, Crossing>, from: Organisation, to: Organisation): void {
  if (from.nation === to.nation) return;
  const nations = [from.nation, to.nation] as const;
  const before = found.get(nations.join(">"))?.organisations ?? [];
  const organisations = [...new Set([...before, from.id, to.id])];
  found.set(nations.join(">"), { between: pairKey(...nations), nations, organisations });
}

/**
 * The level in which a label crosses under an agreement of these parties: its own where its nation is
 * one of them, else what agreements in force say it is in the nation it comes from.
 */
export function carriedLevel(
  { policy, question: { label, context } }: Asked,
  { nations: [from] }: Crossing,
  parties: readonly string[],
): KnownLevel | undefined {
  const own = findLevel(policy.world.schemes, label.scheme, label.level);
  if (own === undefined || parties.includes(own.nation)) return own;
  return treatiesBetween(policy, own.nation, from)
    .filter((treaty) => inForce(treaty, context.judgedOn))
    .flatMap((treaty) => equivalentLevel(treaty, own, from) ?? [])
    .toSorted((a, b) => b.order - a.order)[0];
}
