/** Organisations that no axis can tell apart: of these the decision is one. */
import type { Organisation, Pack } from "../pack/types.ts";

/** An organisation and its place in the pack's list. */
export interface Placed {
  readonly id: string;
  readonly place: number;
}

/** Organisations by everything that an axis looks at, but their names. */
export function alikeIn({ organisations, agreements, communities }: Pack): Placed[][] {
  const looks = ({ id, ...one }: Organisation): string =>
    JSON.stringify([
      one.nation,
      one.kind,
      one.clearance,
      one.compartments.toSorted(),
      one.sectors.toSorted(),
      agreements.filter((each) => each.organisations.includes(id)).map((each) => each.id),
      communities.filter((each) => each.organisations.includes(id)).map((each) => each.id),
    ]);
  const groups = new Map<string, Placed[]>();
  for (const [place, organisation] of organisations.entries()) {
    const key = looks(organisation);
    const group = groups.get(key) ?? [];
    group.push({ id: organisation.id, place });
    groups.set(key, group);
  }
  return [...groups.values()];
}
