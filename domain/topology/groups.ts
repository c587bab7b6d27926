/** Organisations as a planner groups them: by nation, and a region's around its regional organisation. */
import type { Named, Organisation, Pack } from "../pack/mod.ts";

/** Called as the nation, or as the region's community. */
export interface Group extends Named {
  /** In the pack's order. */
  readonly members: readonly string[];
}

/**
 * Every organisation of the pack in one group, in the pack's order. A nation whose only organisation is
 * in the smallest community around a regional one is shown with that.
 */
export function groupsOf(pack: Pack): Group[] {
  const { organisations } = pack;
  const regions = organisations.flatMap((one) => regionOf(one, pack));
  const groups = new Map<string, Group>();
  for (const { id, nation } of organisations) {
    const { name, names } =
      regions.find(({ members }) => members.includes(id)) ?? nationIn(pack, nation);
    groups.set(name, { name, names, members: [...(groups.get(name)?.members ?? []), id] });
  }
  return [...groups.values()];
}

function nationIn({ nations = {}, glossary }: Pack, nation: string): Named {
  const ja = glossary?.ja.nations?.[nation];
  return { name: nations[nation] ?? nation, names: ja === undefined ? undefined : { ja } };
}

function regionOf({ id, kind }: Organisation, { organisations, communities }: Pack): Group[] {
  const around = communities
    .filter((community) => community.organisations.includes(id))
    .toSorted((a, b) => a.organisations.length - b.organisations.length)[0];
  if (kind !== "regional" || around === undefined) return [];
  const nationOf = (one: string) => organisations.find((each) => each.id === one)?.nation;
  const isAlone = (one: string) =>
    organisations.filter(({ nation }) => nation === nationOf(one)).length === 1;
  return [
    { name: around.name, names: around.names, members: around.organisations.filter(isAlone) },
  ];
}
