/** Random small packs for the properties of the rules. Not for production. */
import * as fc from "fast-check";
import { testSchemes } from "../marking/testing.ts";
import type {
  Agreement,
  Community,
  Level,
  LevelRow,
  Organisation,
  OrganisationKind,
  Pack,
  Protection,
  Scheme,
} from "../pack/types.ts";

export const SECTORS = ["energy", "finance", "transport", "cross-sector"] as const;
export const INFORMATION_KINDS = ["cyber", "defence", "personal-data"] as const;
export const COMPARTMENTS = ["SI", "TK"] as const;
/** Begin, end and judgement fall on the same few days, so that they often meet. */
export const DAYS = ["2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01"] as const;
/** Often those with most to say about marks; Singapore has no scheme and clears nobody. */
const NATIONS = ["USA", "USA", "USA", "JPN", "JPN", "JPN", "KOR", "GBR", "SGP"] as const;
const KINDS: readonly OrganisationKind[] = [
  "government",
  "defence",
  "cert",
  "isac",
  "police",
  "operator",
];

export interface PackShape {
  /**
   * "orderly": tables round every level up to what all agreements agree on, and exchange all levels
   * below one that they exchange. "any": gaps, nulls and contradictions as well.
   */
  readonly tables: "any" | "orderly";
  readonly organisations: number;
}

const ANY: PackShape = { tables: "any", organisations: 6 };

/** True so often; shrinks to false. */
export const chance = (percent: number): fc.Arbitrary<boolean> =>
  fc.nat({ max: 99 }).map((drawn) => drawn >= 100 - percent);

/** Each of the list so often, in the list's order. */
export const someOf = <T>(list: readonly T[], percent: number): fc.Arbitrary<T[]> =>
  fc
    .tuple(...list.map(() => chance(percent)))
    .map((drawn) => list.filter((_, place) => drawn[place]));

export const oneOf = <T>(list: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...list);

/** One of several, by weight. */
export const weighed = <T>(...rows: readonly (readonly [number, fc.Arbitrary<T>])[]) =>
  fc.oneof(...rows.map(([weight, arbitrary]) => ({ weight, arbitrary })));

/** Levels of a nation with this protection, highest first. */
export function levelsOf(
  schemes: readonly Scheme[],
  nation: string,
  protection: Protection,
): readonly Level[] {
  const levels = schemes.find((scheme) => scheme.nation === nation)?.levels ?? [];
  return levels.filter((level) => level.protection === protection);
}

const classifiedOf = (nation: string): readonly Level[] =>
  levelsOf(testSchemes, nation, "classified");

/** Packs in which every reference resolves. */
export function packs({ tables, organisations }: PackShape = ANY): fc.Arbitrary<Pack> {
  const nations = fc.array(oneOf(NATIONS), {
    minLength: Math.min(4, organisations),
    maxLength: organisations,
  });
  return nations.chain((drawn) => {
    const ids = drawn.map((nation, place) => `${nation.toLowerCase()}-${place}`);
    return fc
      .record({
        organisations: fc.tuple(...drawn.map((nation, place) => organisation(nation, place, ids))),
        communities: communities(ids),
        agreements: agreements([...new Set(drawn)], ids, tables),
      })
      .map((world) => ({ ...FRAME, ...world }));
  });
}

const FRAME = {
  name: "random",
  version: "random@000000000000",
  schemes: testSchemes,
  defaultCommunity: "cyber-defence",
  sectors: [...SECTORS],
  informationKinds: [...INFORMATION_KINDS],
  topologies: [],
} satisfies Partial<Pack>;

function organisation(
  nation: string,
  place: number,
  ids: readonly string[],
): fc.Arbitrary<Organisation> {
  const id = ids[place]!;
  const others = ids.filter((other) => other !== id);
  const levels = classifiedOf(nation).map(({ name }) => name);
  const held = weighed<readonly string[]>(
    [3, fc.constant(["*"])],
    [2, fc.subarray([...SECTORS], { minLength: 1 })],
  );
  return fc
    .record({
      kind: oneOf(KINDS),
      sectors: held,
      clearance: weighed(
        [1, fc.constant("none")],
        [levels.length === 0 ? 0 : 7, fc.constant(levels[0] ?? "none")],
        [levels.length === 0 ? 0 : 3, oneOf([...levels, "none"])],
      ),
      compartments: someOf(COMPARTMENTS, 75),
      clients: someOf(others, 25),
    })
    .map((drawn) => ({
      id,
      name: id,
      nation,
      aliases: [],
      standIn: "cisa",
      timeZone: "UTC",
      desks: [],
      ...drawn,
    }));
}

function communities(ids: readonly string[]): fc.Arbitrary<Community[]> {
  const abroad = ["AUS", "GBR", "JPN", "KOR", "SGP", "USA"];
  const one = (id: string, tetragraph: string, nations: readonly string[], percent: number) =>
    fc
      .tuple(
        fc.subarray([...nations], { minLength: Math.min(2, nations.length) }),
        someOf(ids, percent),
      )
      .map(([nations, organisations]) => ({ id, name: id, tetragraph, nations, organisations }));
  return fc.tuple(
    one("cyber-defence", "", [], 75),
    one("first", "", [], 60),
    one("five-eyes", "FVEY", abroad, 40),
    one("isaf", "ISAF", abroad, 40),
  );
}

function agreements(
  nations: readonly string[],
  ids: readonly string[],
  tables: PackShape["tables"],
): fc.Arbitrary<Agreement[]> {
  const marking = nations.filter((nation) => classifiedOf(nation).length > 0);
  if (marking.length < 2) return fc.constant([]);
  const drawn = fc.array(agreement(marking, ids, tables), { minLength: 1, maxLength: 3 });
  return drawn.map((all) =>
    all.map((one, place) => Object.assign(one, { id: `agreement-${place}` })),
  );
}

function agreement(
  nations: readonly string[],
  ids: readonly string[],
  tables: PackShape["tables"],
): fc.Arbitrary<Agreement> {
  const sides = weighed(
    [1, fc.shuffledSubarray([...nations], { minLength: 2, maxLength: 2 })],
    [3, fc.constant([...nations])],
  );
  return sides.chain((parties) =>
    fc
      .record({
        kinds: weighed<readonly string[]>(
          [3, fc.constant(["*"])],
          [1, someOf(INFORMATION_KINDS, 70)],
        ),
        organisations: someOf(ids, 80),
        ceiling: ceilings(parties),
        levels: tables === "orderly" ? orderlyTable(parties) : anyTable(parties),
        onward: someOf(KINDS, 35),
        inForce: fc.record({
          from: weighed<string | null>(
            [6, fc.constant("2000-01-01")],
            [1, oneOf(DAYS)],
            [1, fc.constant(null)],
          ),
          until: weighed<string | null>([6, fc.constant(null)], [1, oneOf(DAYS)]),
        }),
      })
      .map((drawn) => ({ id: "", name: "random", source: "random", parties, ...drawn })),
  );
}

function ceilings(parties: readonly string[]): fc.Arbitrary<Record<string, string>> {
  const highest = parties.map((party) => {
    const names = classifiedOf(party).map(({ name }) => name);
    return weighed([4, fc.constant(names[0]!)], [1, oneOf(names)]);
  });
  return fc
    .tuple(...highest)
    .map((names) => Object.fromEntries(parties.map((party, place) => [party, names[place]!])));
}

/** The party's level of a rank, or the next one above it. */
const upward = (party: string, rank: number): Level | undefined =>
  classifiedOf(party).findLast((level) => level.rank >= rank);

/** Every level of every party up to a rank, rounded up. */
function orderlyTable(parties: readonly string[]): fc.Arbitrary<LevelRow[]> {
  return oneOf([4, 4, 3, 2]).map((top) =>
    parties.flatMap((own) =>
      classifiedOf(own)
        .filter(({ rank }) => rank <= top)
        .map((level): LevelRow => {
          const cells = parties.map((party) => {
            const other = party === own ? level : upward(party, level.rank);
            return [party, other && other.rank <= top ? other.name : undefined] as const;
          });
          return Object.fromEntries(cells.filter(([, name]) => name !== undefined)) as LevelRow;
        }),
    ),
  );
}

/** The same with gaps, with what is not exchangeable, and with other opinions. */
function anyTable(parties: readonly string[]): fc.Arbitrary<LevelRow[]> {
  const spoiled = fc.array(fc.tuple(fc.nat(), oneOf(parties), fc.nat({ max: 9 })), {
    maxLength: 3,
  });
  return fc.tuple(orderlyTable(parties), spoiled).map(([rows, spoils]) => {
    const found = rows.map((row) => ({ ...row }));
    for (const [place, party, opinion] of spoils) {
      const row = found[place % Math.max(1, found.length)];
      const levels = classifiedOf(party);
      if (row) row[party] = opinion < 3 ? null : levels[opinion % levels.length]!.name;
    }
    return found;
  });
}
