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

/**
 * Each party's ceiling sinks to its highest level in those rows of the table that are not above the
 * named one. Ranks are compared within a scheme only: what a level means abroad stands in the table.
 */
function lowered(pack: Unversioned, agreement: Agreement, level: string): Agreement {
  const rankOf = (nation: string, name: string | null | undefined): number =>
    schemeOf(pack, nation)?.levels.find((each) => each.name === name)?.rank ?? UNKNOWN;
  const named = agreement.levels.flatMap((row) =>
    Object.keys(row).filter((nation) => row[nation] === level),
  );
  if (named.length === 0)
    throw new RangeError(`agreement \`${agreement.id}\` has no level \`${level}\``);
  const rows = agreement.levels.filter((row) =>
    named.some((nation) => rankOf(nation, row[nation]) <= rankOf(nation, level)),
  );
  const ceilingOf = (nation: string, present: string): string => {
    const [highest] = rows
      .flatMap((row) => row[nation] ?? [])
      .toSorted((a, b) => rankOf(nation, b) - rankOf(nation, a));
    // Without a level that low nothing marked passes any more; the lowest there is is the closest.
    const most = highest ?? lowestOf(pack, nation) ?? present;
    return rankOf(nation, most) < rankOf(nation, present) ? most : present;
  };
  const ceiling = Object.fromEntries(
    Object.entries(agreement.ceiling).map(([nation, present]) => [
      nation,
      ceilingOf(nation, present),
    ]),
  );
  return { ...agreement, ceiling };
}

/** Of a level that is not in the scheme, or is null. */
const UNKNOWN = Number.POSITIVE_INFINITY;

const schemeOf = ({ schemes }: Unversioned, nation: string) =>
  schemes.find((scheme) => scheme.nation === nation);

const lowestOf = (pack: Unversioned, nation: string): string | undefined =>
  schemeOf(pack, nation)?.levels.toSorted((a, b) => a.rank - b.rank)[0]?.name;
