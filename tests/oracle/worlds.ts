/** Random small packs: two to four nations, up to eight organisations and what ties them together. */
import fc from "fast-check";
import type { Arbitrary } from "fast-check";
import type { Community, Organisation, OrganisationKind, Pack } from "../../domain/pack/types.ts";
import { agreementAmong } from "./agreements.ts";
import { chance, mostOf, pick, weighted } from "./dice.ts";
import { levelsOf, SCHEMES } from "./levels.ts";

export const SECTORS = ["energy", "finance", "government", "water", "cross-sector"] as const;
export const INFORMATION_KINDS = ["cyber", "defence", "intelligence"] as const;
export const COMPARTMENTS = ["SI", "TK"] as const;
const TETRAGRAPHS = ["", "FVEY", "ACGU"] as const;
const KINDS: readonly OrganisationKind[] = [
  "government",
  "defence",
  "government",
  "intelligence",
  "police",
  "cert",
  "isac",
  "operator",
];

const OTHERS = ["JPN", "KOR", "GBR", "CAN", "NZL", "AUS"] as const;
const some = (least: number): Arbitrary<string[]> =>
  fc.shuffledSubarray<string>([...OTHERS], { minLength: least, maxLength: 3 });

const nations: Arbitrary<string[]> = weighted(
  [6, some(1).map((others) => ["USA", ...others])],
  [1, some(2)],
);

/** A pack in which every reference resolves. */
export const world: Arbitrary<Pack> = nations.chain((nations) =>
  fc.array(organisationOf(nations), { minLength: 3, maxLength: 8 }).chain((drawn) => {
    const organisations = drawn.map((each, index) => ({
      ...each,
      id: `o${index}`,
      name: `o${index}`,
    }));
    return tied(nations, organisations);
  }),
);

function organisationOf(nations: readonly string[]): Arbitrary<Organisation> {
  return pick(nations).chain((nation) =>
    fc.record({
      id: fc.constant(""),
      name: fc.constant(""),
      aliases: fc.constant([]),
      nation: fc.constant(nation),
      kind: pick(KINDS),
      sectors: weighted(
        [2, fc.constant<string[]>(["*"])],
        [3, fc.subarray<string>([...SECTORS], { minLength: 1 })],
      ),
      clearance: clearanceIn(nation),
      compartments: mostOf(COMPARTMENTS, 0.75),
      clients: fc.constant([]),
      standIn: fc.constant("cisa" as const),
      timeZone: fc.constant("UTC"),
      desks: fc.constant([]),
    }),
  );
}

function clearanceIn(nation: string): Arbitrary<string> {
  const levels = levelsOf(nation, "classified").map(({ name }) => name);
  return weighted([3, fc.constant(levels[0]!)], [4, pick(levels)], [1, fc.constant("none")]);
}

function tied(nations: readonly string[], organisations: readonly Organisation[]): Arbitrary<Pack> {
  const ids = organisations.map(({ id }) => id);
  return fc
    .record({
      clients: clientsAmong(ids),
      communities: fc.tuple(...TETRAGRAPHS.map((each) => community(each, nations, ids))),
      defaultCommunity: fc.constant("cyber-defence"),
      agreements: agreementsAmong(nations, ids),
    })
    .map(({ clients, communities, defaultCommunity, agreements }) => ({
      name: "random",
      version: "random@000000000000",
      nations: Object.fromEntries(SCHEMES.map(({ nation }) => [nation, nation])),
      schemes: SCHEMES,
      organisations: organisations.map((each, index) => ({ ...each, clients: clients[index]! })),
      communities,
      defaultCommunity,
      sectors: SECTORS,
      informationKinds: INFORMATION_KINDS,
      agreements: agreements.map((each, index) => ({
        ...each,
        id: `a${index}`,
        name: `a${index}`,
      })),
      topologies: [],
    }));
}

/** Clients of each, always with a chain o0 → o1 → o2 …, so that clients have clients. */
function clientsAmong(ids: readonly string[]): Arbitrary<string[][]> {
  const rows = ids.map((id, index) => {
    const next = ids[index + 1];
    const others = ids.filter((other) => other !== id && other !== next);
    return fc
      .tuple(chance(0.75), mostOf(others, 0.15))
      .map(([chained, more]) => (chained && next !== undefined ? [next, ...more] : more));
  });
  return fc.tuple(...rows);
}

function community(
  tetragraph: string,
  nations: readonly string[],
  ids: readonly string[],
): Arbitrary<Community> {
  return fc.record({
    id: fc.constant(tetragraph === "" ? "cyber-defence" : tetragraph.toLowerCase()),
    name: fc.constant(tetragraph),
    tetragraph: fc.constant(tetragraph),
    nations: mostOf(nations, 0.7),
    organisations: mostOf(ids, tetragraph === "" ? 0.75 : 0.6),
  });
}

const agreementsAmong = (nations: readonly string[], ids: readonly string[]) =>
  fc.array(agreementAmong(nations, ids), { minLength: 1, maxLength: 3 });
