/** Pairs of tiny packs that differ here and there. Not for production. */
import * as fc from "fast-check";
import type { Agreement, Community, Level, Organisation, Pack } from "../../pack/types.ts";
import { oneOf, someOf, weighed } from "../properties-packs-testing.ts";

const level = (name: string, rank: number, protection: Level["protection"]): Level => ({
  name,
  portion: name,
  rank,
  protection,
  aliases: [],
});

const AMERICAN = [level("SECRET", 3, "classified"), level("UNCLASSIFIED", 0, "unclassified")];
const JAPANESE = [level("極秘", 3, "classified"), level("秘", 2, "classified")];

const schemes = fc
  .record({ american: mostly(AMERICAN), japanese: mostly(JAPANESE), both: rarelyNot() })
  .map(({ american, japanese, both }) => [
    { nation: "USA", name: "United States", levels: american },
    ...(both ? [{ nation: "JPN", name: "日本", levels: japanese }] : []),
  ]);

/** All of a list, at times one fewer. */
function mostly<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return weighed<T[]>(
    [5, fc.constant([...list])],
    [1, fc.nat({ max: list.length - 1 }).map((out) => list.filter((_, place) => place !== out))],
  );
}

function rarelyNot(): fc.Arbitrary<boolean> {
  return weighed([9, fc.constant(true)], [1, fc.constant(false)]);
}

const IDS = ["us-a", "jp-a", "jp-b"];

function organisation(id: string): fc.Arbitrary<Organisation> {
  const levels = id.startsWith("us") ? AMERICAN : JAPANESE;
  const nation = id.startsWith("us") ? "USA" : "JPN";
  return fc
    .record({
      kind: oneOf(["government", "cert", "operator"] as const),
      clearance: oneOf([levels[0]!.name, levels[0]!.name, levels[0]!.name, "none"]),
      compartments: someOf(["SI"], 20),
      nation: weighed([9, fc.constant(nation)], [1, oneOf(["USA", "JPN"])]),
    })
    .map((drawn) => ({
      id,
      name: id,
      aliases: [],
      sectors: ["*"],
      clients: [],
      standIn: "cisa" as const,
      timeZone: "UTC",
      desks: [],
      ...drawn,
    }));
}

const organisations = fc.tuple(...IDS.map((id) => organisation(id))).chain((all) => mostly(all));

const communities: fc.Arbitrary<Community[]> = fc
  .record({ first: someOf(IDS, 60), second: someOf(IDS, 40), nations: someOf(["USA", "JPN"], 70) })
  .map(({ first, second, nations }) => [
    { id: "everyone", name: "", tetragraph: "", nations: [], organisations: first },
    { id: "bloc", name: "", tetragraph: "BLOC", nations, organisations: second },
  ]);

const agreement: fc.Arbitrary<Agreement> = fc
  .record({
    kinds: oneOf([["*"], ["cyber"], ["cyber"], ["defence"]]),
    organisations: someOf(IDS, 80),
    jpn: oneOf(["極秘", "極秘", "秘"]),
    high: oneOf(["極秘", "極秘", null]),
    from: weighed<string | null>([5, fc.constant("2000-01-01")], [1, fc.constant(null)]),
  })
  .map(({ kinds, organisations, jpn, high, from }) => ({
    id: "",
    name: "",
    parties: ["USA", "JPN"],
    kinds,
    organisations,
    ceiling: { USA: "SECRET", JPN: jpn },
    levels: [
      { USA: "SECRET", JPN: high },
      { USA: "SECRET", JPN: "秘" },
    ],
    onward: [],
    inForce: { from, until: null },
    source: "random",
  }));

const agreements = fc
  .array(agreement, { maxLength: 2 })
  .map((all) => all.map((one, place) => Object.assign(one, { id: `agreement-${place}` })));

const FIELDS = {
  schemes,
  organisations,
  communities,
  defaultCommunity: weighed([5, fc.constant("everyone")], [1, fc.constant("bloc")]),
  sectors: weighed<string[]>([5, fc.constant(["cross-sector"])], [1, fc.constant(["energy"])]),
  informationKinds: oneOf([["cyber"], ["cyber", "defence"]]),
  agreements,
};
type Fields = {
  [Key in keyof typeof FIELDS]: (typeof FIELDS)[Key] extends fc.Arbitrary<infer T> ? T : never;
};

const packOf = (name: string, fields: Fields): Pack => ({
  name,
  version: `${name}@000000000000`,
  topologies: [],
  ...fields,
});

/** Two packs, the second with some of its fields drawn anew. */
export const packPairs: fc.Arbitrary<readonly [Pack, Pack]> = fc
  .tuple(fc.record(FIELDS), fc.record(FIELDS), someOf(Object.keys(FIELDS), 30))
  .map(([before, drawn, changed]) => {
    const kept = Object.entries(drawn).filter(([key]) => changed.includes(key));
    const after = { ...before, ...Object.fromEntries(kept) };
    return [packOf("before", before), packOf("after", after)];
  });
