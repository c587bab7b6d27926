/** Random agreements: most serve most, each in its own way does not. */
import fc from "fast-check";
import type { Arbitrary } from "fast-check";
import type { Agreement, LevelRow, OrganisationKind } from "../../domain/pack/types.ts";
import { chance, mostOf, pick, weighted } from "./dice.ts";
import { levelsOf } from "./levels.ts";

const ONWARD: readonly OrganisationKind[] = [
  "government",
  "defence",
  "intelligence",
  "police",
  "cert",
];

/** Days that agreements begin, end and are judged at, so that many coincide. */
export const DAYS = ["2025-05-31", "2025-06-01", "2025-12-31", "2026-01-01"] as const;

/** An agreement of some of the nations, without a name. */
export function agreementAmong(
  nations: readonly string[],
  organisations: readonly string[],
): Arbitrary<Agreement> {
  return fc.shuffledSubarray([...nations], { minLength: 2 }).chain((drawn) => {
    const parties = drawn.toSorted();
    return fc.record({
      id: fc.constant(""),
      name: fc.constant(""),
      parties: fc.constant(parties),
      kinds: weighted(
        [1, fc.constant<string[]>(["*"])],
        [2, mostOf(["cyber", "defence", "intelligence"], 0.8)],
      ),
      organisations: weighted([1, mostOf(organisations, 0.95)], [1, mostOf(organisations, 0.5)]),
      ceiling: ceilingOf(parties),
      levels: tableOf(parties),
      onward: weighted(
        [3, mostOf(ONWARD, 0.7)],
        [1, fc.constant<OrganisationKind[]>(["government"])],
      ),
      inForce: fc.record({
        from: weighted<string | null>(
          [5, fc.constant("2000-01-01")],
          [2, pick(DAYS)],
          [1, fc.constant(null)],
        ),
        until: weighted<string | null>([5, fc.constant(null)], [2, pick(DAYS)]),
      }),
      source: fc.constant("random"),
    });
  });
}

const classifiedNames = (nation: string): string[] =>
  levelsOf(nation, "classified").map(({ name }) => name);

function ceilingOf(parties: readonly string[]): Arbitrary<Record<string, string>> {
  const rows = parties.map((nation) => {
    const names = classifiedNames(nation);
    const ceiling = weighted([4, fc.constant(names[0]!)], [1, pick(names)]);
    return ceiling.map((name) => [nation, name] as const);
  });
  return fc.tuple(...rows).map((entries) => Object.fromEntries(entries));
}

type Cell = string | null | undefined;

/** Each classified level of each party against the others, with gaps, nulls and second opinions. */
function tableOf(parties: readonly string[]): Arbitrary<LevelRow[]> {
  const rows = parties.flatMap((nation) =>
    levelsOf(nation, "classified").map(({ name, rank }) => rowFor(parties, nation, name, rank)),
  );
  return fc
    .tuple(...rows.map((row) => fc.tuple(chance(0.9), row)))
    .map((drawn) => drawn.filter(([kept]) => kept).map(([, row]) => row));
}

function rowFor(
  parties: readonly string[],
  nation: string,
  name: string,
  rank: number,
): Arbitrary<LevelRow> {
  const cells = parties.map((party) =>
    (party === nation ? fc.constant<Cell>(name) : cellOf(party, rank)).map(
      (cell) => [party, cell] as const,
    ),
  );
  return fc
    .tuple(...cells)
    .map(
      (entries) => Object.fromEntries(entries.filter(([, cell]) => cell !== undefined)) as LevelRow,
    );
}

function cellOf(party: string, rank: number): Arbitrary<Cell> {
  const levels = levelsOf(party, "classified");
  const same = levels.filter((level) => level.rank === rank).map(({ name }) => name);
  const upward = levels.findLast((level) => level.rank >= rank)?.name ?? levels[0]!.name;
  return weighted<Cell>(
    [30, same.length > 0 ? pick(same) : fc.constant(upward)],
    [2, pick(levels.map(({ name }) => name))],
    [1, fc.constant(null)],
    [1, fc.constant(undefined)],
  );
}
