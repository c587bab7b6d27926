/** Organisations as a planner groups them: by nation, and a region's around its regional organisation. */
import type { Organisation, Pack } from "../pack/mod.ts";

export interface Group {
  /** What it is called: the nation, or the region's community. */
  readonly name: string;
  /** In the pack's order. */
  readonly members: readonly string[];
}

/**
 * Every organisation of the pack in one group, in the pack's order. A nation whose only organisation is
 * in the smallest community around a regional one is shown with that.
 */
export function groupsOf(pack: Pack): Group[] {
  const { organisations, nations = {} } = pack;
  const regions = organisations.flatMap((one) => regionOf(one, pack));
  const groups = new Map<string, string[]>();
  for (const { id, nation } of organisations) {
    const region = regions.find(({ members }) => members.includes(id));
    const name = region?.name ?? nations[nation] ?? nation;
    groups.set(name, [...(groups.get(name) ?? []), id]);
  }
  return [...groups].map(([name, members]) => ({ name, members }));
}

function regionOf({ id, kind }: Organisation, { organisations, communities }: Pack): Group[] {
  const around = communities
    .filter((community) => community.organisations.includes(id))
    .toSorted((a, b) => a.organisations.length - b.organisations.length)[0];
  if (kind !== "regional" || around === undefined) return [];
  const nationOf = (one: string) => organisations.find((each) => each.id === one)?.nation;
  const isAlone = (one: string) =>
    organisations.filter(({ nation }) => nation === nationOf(one)).length === 1;
  return [{ name: around.name, members: around.organisations.filter(isAlone) }];
}
