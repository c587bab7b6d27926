import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { KnownLevel } from "../../marking/mod.ts";
import { BARE_LABEL } from "../../marking/mod.ts";
import type { LevelRow, Scheme } from "../../pack/mod.ts";
import type { Policy, Treaty } from "../compile.ts";
import { compilePolicy } from "../compile.ts";
import { decide } from "../decide.ts";
import { testPack } from "../testing.ts";
import {
  classifiedLevels,
  clearanceAbroad,
  inversionsOf,
  isAdjoint,
  type Translation,
  translationOf,
} from "./levels.ts";

const numRuns = Number(process.env["FC_RUNS"] ?? 300);
const timeout = 60_000 + 5 * numRuns;

/** Ranks of the two schemes, and rows of places in them: null is "not exchangeable". */
interface Table {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly rows: readonly (readonly [number | null, number | null])[];
}

/** A scheme lists its levels from the highest; "F3" is the fourth lowest of the first. */
function schemeOf(nation: string, letter: string, ranks: readonly number[]): Scheme {
  const levels = ranks.map((rank, place) => {
    const name = `${letter}${place}`;
    return { name, portion: name, rank, protection: "classified" as const, aliases: [] };
  });
  const open = { name: "OPEN", portion: "O", rank: 0, protection: "unclassified" as const };
  return { nation, name: nation, levels: [...levels.toReversed(), { ...open, aliases: [] }] };
}

/** Two nations, an agreement between them, and an organisation of the second for each clearance. */
function policyOf({ from, to, rows }: Table): Policy {
  const schemes = [schemeOf("JPN", "F", from), schemeOf("KOR", "T", to)];
  const [pattern] = testPack.organisations;
  const cleared = to.map((_, place) => ({
    ...pattern!,
    id: `cleared-${place}`,
    nation: "KOR",
    clearance: `T${place}`,
  }));
  const origin = { ...pattern!, id: "origin", nation: "JPN", clearance: "none" };
  const levels = rows.map(([source, target]): LevelRow => ({
    JPN: source === null ? null : `F${source}`,
    KOR: target === null ? null : `T${target}`,
  }));
  const organisations = [origin, ...cleared];
  return compilePolicy({
    ...testPack,
    schemes,
    organisations,
    agreements: [
      {
        ...testPack.agreements[0]!,
        id: "table",
        parties: ["JPN", "KOR"],
        kinds: ["*"],
        organisations: organisations.map(({ id }) => id),
        ceiling: { JPN: `F${from.length - 1}`, KOR: `T${to.length - 1}` },
        levels,
      },
    ],
  });
}

const treatyIn = (policy: Policy): Treaty => [...policy.treaties.values()].flat()[0]!;

function translate(policy: Policy): Translation {
  return translationOf(treatyIn(policy), ["JPN", "KOR"], policy.world.schemes);
}

const abroadIn = ({ world }: Policy): KnownLevel[] => classifiedLevels(world.schemes, "KOR");

const rank = (known: KnownLevel | null): number => known?.level.rank ?? 0;

const ranks = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 })
  .map((values) => values.toSorted((a, b) => a - b));

const place = (length: number) => fc.nat({ max: length - 1 });

/** Rows in any order and of any kind, many of which lose order. */
const anyRows = (from: number, to: number): fc.Arbitrary<Table["rows"]> =>
  fc.array(
    fc.tuple<[number | null, number | null]>(
      fc.option(place(from), { freq: 6 }),
      fc.option(place(to), { freq: 6 }),
    ),
    { maxLength: 8 },
  );

/** One row for each level up to some, whose counterparts never fall: what is negotiated with care. */
const carefulRows = (from: number, to: number): fc.Arbitrary<Table["rows"]> =>
  fc
    .tuple(fc.array(place(to), { minLength: from, maxLength: from }), fc.nat({ max: from }))
    .map(([targets, length]) =>
      targets
        .toSorted((a, b) => a - b)
        .slice(0, length)
        .map((target, source) => [source, target] as const),
    );

const tables: fc.Arbitrary<Table> = fc
  .tuple(ranks, ranks)
  .chain(([from, to]) =>
    fc
      .oneof(anyRows(from.length, to.length), carefulRows(from.length, to.length))
      .map((rows) => ({ from, to, rows })),
  );

/** γ by its definition alone: whether any function at all has x ≤ γ(y) exactly when α(x) ≤ y. */
function someGammaExists(translation: Translation, abroad: readonly KnownLevel[]): boolean {
  const candidates = [0, ...translation.map(({ level }) => rank(level))];
  return abroad.every((held) =>
    candidates.some((candidate) =>
      translation.every(({ level, equivalent }) => {
        const fits = equivalent !== null && rank(equivalent) <= rank(held);
        return fits === rank(level) <= candidate;
      }),
    ),
  );
}

describe("P6", { timeout }, () => {
  test("P6 α is monotone, or the table is flagged as losing order", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const exchanged = translate(policyOf(table)).filter(
          ({ equivalent }) => equivalent !== null,
        );
        const monotone = exchanged.every((x) =>
          exchanged.every(
            (y) => rank(x.level) > rank(y.level) || rank(x.equivalent) <= rank(y.equivalent),
          ),
        );
        expect(inversionsOf(translate(policyOf(table))).length === 0).toBe(monotone);
      }),
      { numRuns },
    );
  });

  test("P6 α ⊣ γ: α(x) ≤ y exactly when x ≤ γ(y), wherever a γ exists", () => {
    let adjoint = 0;
    fc.assert(
      fc.property(tables, (table) => {
        const policy = policyOf(table);
        const [translation, abroad] = [translate(policy), abroadIn(policy)];
        const exists = someGammaExists(translation, abroad);
        expect(isAdjoint(translation, abroad)).toBe(exists);
        if (!exists) return;
        adjoint += 1;
        for (const held of abroad) {
          const worth = clearanceAbroad(translation, held);
          for (const { level, equivalent } of translation) {
            const fits = equivalent !== null && rank(equivalent) <= rank(held);
            expect(fits).toBe(rank(level) <= rank(worth));
          }
        }
      }),
      { numRuns },
    );
    expect(adjoint).toBeGreaterThan(numRuns / 10);
  });

  test("P6 γ∘α(x) ≥ x for what is exchangeable, wherever a γ exists", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const policy = policyOf(table);
        const translation = translate(policy);
        fc.pre(isAdjoint(translation, abroadIn(policy)));
        for (const { level, equivalent } of translation) {
          if (equivalent === null) continue;
          expect(rank(clearanceAbroad(translation, equivalent))).toBeGreaterThanOrEqual(
            rank(level),
          );
        }
      }),
      { numRuns },
    );
  });

  test("P6 a missing top level is denied to everybody", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const top = table.from.length - 1;
        const rows = table.rows.filter(([source]) => source !== top);
        const policy = policyOf({ ...table, rows });
        for (const held of abroadIn(policy)) {
          const { axes } = ask(policy, `F${top}`, held.level.name);
          expect(axes.find(({ axis }) => axis === "agreement")).toMatchObject({
            satisfied: false,
            code: "level-not-exchangeable",
          });
        }
      }),
      { numRuns },
    );
  });

  test("P6 the decision is the same whoever translates, wherever a γ exists", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const policy = policyOf(table);
        const translation = translate(policy);
        fc.pre(isAdjoint(translation, abroadIn(policy)));
        for (const held of abroadIn(policy)) {
          const worth = clearanceAbroad(translation, held);
          for (const { level } of translation) {
            const { decision } = ask(policy, level.level.name, held.level.name);
            expect(decision === "permit").toBe(rank(level) <= rank(worth));
          }
        }
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    );
  });
});

/** A level of the first nation, released to the second, for whom is cleared so. */
function ask(policy: Policy, level: string, clearance: string) {
  const label = { ...BARE_LABEL, scheme: "JPN", level, releasableTo: ["JPN", "KOR"] };
  return decide(policy, label, clearance.replace("T", "cleared-"), {
    originator: "origin",
    submitter: "origin",
    path: ["origin"],
    addressees: [],
    sectors: ["energy"],
    informationKind: "cyber",
    judgedOn: "2026-04-01",
  });
}

describe("a translation", () => {
  const table = { from: [1, 2, 3], to: [1, 2, 3] };

  test("names every classified level of the first nation, lowest first, with its equivalent", () => {
    const policy = policyOf({
      ...table,
      rows: [
        [0, 1],
        [2, null],
      ],
    });
    const names = translate(policy).map(({ level, equivalent }) => [
      level.level.name,
      equivalent?.level.name ?? null,
    ]);
    expect(names).toEqual([
      ["F0", "T1"],
      ["F1", null],
      ["F2", null],
    ]);
    expect(abroadIn(policy).map(({ level }) => level.name)).toEqual(["T0", "T1", "T2"]);
    expect(classifiedLevels(policy.world.schemes, "NZL")).toEqual([]);
  });

  test("loses order where a lower level becomes the higher one", () => {
    const policy = policyOf({
      ...table,
      rows: [
        [0, 1],
        [1, 0],
        [2, 2],
      ],
    });
    const inversions = inversionsOf(translate(policy)).map(({ lower, higher }) => [
      lower.level.level.name,
      higher.level.level.name,
    ]);
    expect(inversions).toEqual([["F0", "F1"]]);
  });

  test("is worth nothing to a clearance below its lowest equivalent", () => {
    const translation = translate(
      policyOf({
        ...table,
        rows: [
          [0, 1],
          [1, 2],
        ],
      }),
    );
    const worth = abroadIn(policyOf({ ...table, rows: [] })).map(
      (held) => clearanceAbroad(translation, held)?.level.name ?? null,
    );
    expect(worth).toEqual([null, "F0", "F1"]);
  });

  test("rounds a clearance down below a level that is not exchangeable", () => {
    const policy = policyOf({
      ...table,
      rows: [
        [0, 0],
        [2, 2],
      ],
    });
    const [translation, abroad] = [translate(policy), abroadIn(policy)];
    expect(clearanceAbroad(translation, abroad[2]!)?.level.name).toBe("F0");
    expect(isAdjoint(translation, abroad)).toBe(false);
  });
});
