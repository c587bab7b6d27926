/** A pack as faults leave it: agreements suspended or lowered, clearances changed. */
import type { PackChange } from "../faults/mod.ts";
import type { Agreement, Pack } from "./types.ts";

/** What a pack says without its version, which is computed from it. */
export type Unversioned = Omit<Pack, "version">;

/**
 * The pack with the changes, one after the other; the same pack without any.
 * @throws RangeError when a change names what the pack does not have
 */
export function changedPack(pack: Unversioned, changes: readonly PackChange[]): Unversioned {
  return changes.reduce(changed, pack);
}

function changed(pack: Unversioned, change: PackChange): Unversioned {
  switch (change.kind) {
    case "agreement_suspended":
      return withAgreement(pack, change.agreement, (agreement) => ({
        ...agreement,
        // As one that is not in force yet: its parties know it, and nothing passes under it.
        inForce: { from: null, until: null },
      }));
    case "ceiling_lowered":
      return withAgreement(pack, change.agreement, (agreement) =>
        lowered(pack, agreement, change.ceiling),
      );
    case "clearance_changed": {
      const { organisation: id, clearance } = change;
      if (!pack.organisations.some((each) => each.id === id))
        throw new RangeError(`the pack has no organisation \`${id}\``);
      const organisations = pack.organisations.map((each) =>
        each.id === id ? { ...each, clearance } : each,
      );
      return { ...pack, organisations };
    }
  }
}

function withAgreement(
  pack: Unversioned,
  id: string,
  change: (agreement: Agreement) => Agreement,
): Unversioned {
  if (!pack.agreements.some((agreement) => agreement.id === id))
    throw new RangeError(`the pack has no agreement \`${id}\``);
  const agreements = pack.agreements.map((each) => (each.id === id ? change(each) : each));
  return { ...pack, agreements };
}

/** Each party's ceiling sinks to its highest level of the table that is not above the named one. */
function lowered(pack: Unversioned, agreement: Agreement, level: string): Agreement {
  const rankOf = (nation: string, name: string): number | undefined =>
    pack.schemes
      .find((scheme) => scheme.nation === nation)
      ?.levels.find((each) => each.name === name)?.rank;
  const ranks = agreement.levels.flatMap((row) =>
    Object.entries(row).flatMap(([nation, name]) =>
      name === level ? (rankOf(nation, name) ?? []) : [],
    ),
  );
  if (ranks.length === 0)
    throw new RangeError(`agreement \`${agreement.id}\` has no level \`${level}\``);
  const most = Math.max(...ranks);
  const ceilingOf = (nation: string, present: string): string => {
    const below = agreement.levels
      .flatMap((row) => row[nation] ?? [])
      .map((name) => ({ name, rank: rankOf(nation, name) ?? Number.POSITIVE_INFINITY }))
      .filter(({ rank }) => rank <= Math.min(most, rankOf(nation, present) ?? most))
      .toSorted((a, b) => b.rank - a.rank);
    // Without a level that low nothing marked passes any more; the lowest it has is the closest.
    return below[0]?.name ?? lowestOf(nation) ?? present;
  };
  const lowestOf = (nation: string): string | undefined =>
    pack.schemes
      .find((scheme) => scheme.nation === nation)
      ?.levels.toSorted((a, b) => a.rank - b.rank)[0]?.name;
  const ceiling = Object.fromEntries(
    Object.entries(agreement.ceiling).map(([nation, present]) => [
      nation,
      ceilingOf(nation, present),
    ]),
  );
  return { ...agreement, ceiling };
}
