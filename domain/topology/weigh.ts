/** Single points of failure, weighed: how many deliveries depend on one organisation, or on one link. */
import type { Failure, Graph } from "./graph.ts";
import { reached, type Spread } from "./spread.ts";

/** What goes missing when something fails. */
export interface Weight {
  /** Deliveries that no longer arrive by any way. */
  readonly lost: number;
  /**
   * Deliveries that arrive when all is well; for an organisation, those between others only, since what
   * begins or ends at it is lost with it anyway.
   */
  readonly of: number;
  /** `lost` by where it would have gone, most first. */
  readonly recipients: readonly { readonly organisation: string; readonly lost: number }[];
}

/** An incident with who is entitled to it and gets it when all is well. */
export interface Delivered {
  readonly spread: Spread;
  readonly recipients: readonly string[];
}

/** Deliveries are pairs of an incident and an entitled recipient with something to act on. */
export function deliveredIn(spreads: readonly Spread[]): Delivered[] {
  return spreads.map((spread) => {
    const all = reached(spread);
    return { spread, recipients: spread.entitled.filter((id) => all.has(id)) };
  });
}

/** The weight of each organisation, in the order of the nodes. */
export const organisationWeights = (
  { nodes }: Graph,
  delivered: readonly Delivered[],
): Map<string, Weight> =>
  new Map(nodes.map((organisation) => [organisation, weightOf(delivered, { organisation })]));

/** The weight of each link, in the order of the links. */
export const linkWeights = ({ links }: Graph, delivered: readonly Delivered[]): Weight[] =>
  links.map((_, link) => weightOf(delivered, { link }));

function weightOf(delivered: readonly Delivered[], failure: Failure): Weight {
  const { organisation } = failure;
  const between = delivered.filter(({ spread }) => spread.originator !== organisation);
  const lost = new Map<string, number>();
  let of = 0;
  for (const { spread, recipients } of between) {
    const others = recipients.filter((id) => id !== organisation);
    const left = reached(spread, failure);
    of += others.length;
    for (const id of others) if (!left.has(id)) lost.set(id, (lost.get(id) ?? 0) + 1);
  }
  const recipients = [...lost].map(([id, count]) => ({ organisation: id, lost: count }));
  return {
    lost: recipients.reduce((sum, each) => sum + each.lost, 0),
    of,
    recipients: recipients.toSorted((a, b) => b.lost - a.lost),
  };
}
