/** Who is next to whom, and what follows from it. */
import type { Pack } from "./types.ts";

/** Neighbours of each organisation in a topology, in the pack's order; null when there is none such. */
export function neighboursIn(pack: Pack, id: string | null): Map<string, readonly string[]> | null {
  const topology = pack.topologies.find((candidate) => candidate.id === id);
  if (!topology) return null;
  const order = pack.organisations.map((organisation) => organisation.id);
  const linked = new Map(order.map((organisation) => [organisation, new Set<string>()]));
  for (const { between } of topology.links) {
    linked.get(between[0])?.add(between[1]);
    linked.get(between[1])?.add(between[0]);
  }
  return new Map(order.map((one) => [one, order.filter((other) => linked.get(one)?.has(other))]));
}

/**
 * Who takes part in a topology: organisations with a link in it, in the pack's order. Whoever has none
 * exists for other topologies only; it is neither entitled to anything in this one nor missed by anybody.
 */
export function participantsIn({ organisations, topologies }: Pack, id: string): string[] {
  const links = topologies.find((topology) => topology.id === id)?.links ?? [];
  const linked = new Set(links.flatMap(({ between }) => between));
  return organisations.map((organisation) => organisation.id).filter((one) => linked.has(one));
}

/** Whom an incident is addressed to, as frozen at its submission: its own list, or the neighbours. */
export const frozenAddressees = (
  addressees: readonly string[],
  neighbours: readonly string[] = [],
): readonly string[] => (addressees.length > 0 ? addressees : neighbours);
