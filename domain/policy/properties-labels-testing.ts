/** Random valid labels of a random pack, for the properties of the rules. Not for production. */
import * as fc from "fast-check";
import { BARE_LABEL, PAP_WORDS, releaseOrder, validateLabel } from "../marking/mod.ts";
import type { Label } from "../marking/mod.ts";
import type { Pack, Protection } from "../pack/types.ts";
import { chance, levelsOf, oneOf, someOf, weighed } from "./properties-packs-testing.ts";

type Part = Partial<Label>;

const NOTHING: fc.Arbitrary<Part> = fc.constant({});

const sometimes = (percent: number, part: fc.Arbitrary<Part>): fc.Arbitrary<Part> =>
  fc.tuple(chance(percent), part).map(([drawn, part]) => (drawn ? part : {}));

/** The parts as one label; controls add up. */
const together = (...parts: readonly fc.Arbitrary<Part>[]): fc.Arbitrary<Label> =>
  fc.tuple(...parts).map((drawn) => {
    const controls = drawn.flatMap(({ controls = [] }) => controls);
    return Object.assign({}, BARE_LABEL, ...drawn, { controls }) as Label;
  });

/** Valid labels that an organisation of this nation may write; lists of nations lean towards `theirs`. */
export function labelsFrom(pack: Pack, nation: string, theirs: string): fc.Arbitrary<Label> {
  const has = (protection: Protection) => levelsOf(pack.schemes, nation, protection).length > 0;
  const rows: [number, fc.Arbitrary<Label>][] = [[3, tlpAlone(pack)]];
  if (has("classified")) rows.push([12, classifiedOf(pack, nation, theirs)]);
  if (has("controlled")) rows.push([2, openOf(pack, nation, theirs, "controlled")]);
  if (has("unclassified")) rows.push([2, openOf(pack, nation, theirs, "unclassified")]);
  return weighed(...rows).filter((label) => validateLabel(label, pack).length === 0);
}

/** TLP and nothing else of consequence. */
export const tlpAlone = (pack: Pack): fc.Arbitrary<Label> => together(tlpOf(pack), handling);

function classifiedOf(pack: Pack, nation: string, theirs: string): fc.Arbitrary<Label> {
  return together(
    level(pack, nation, "classified"),
    releaseOf(pack, nation, theirs),
    sometimes(
      25,
      someOf(compartmentsOf(pack), 60).map((compartments) => ({ compartments })),
    ),
    sometimes(25, tlpOf(pack)),
    nation === "USA" ? sometimes(40, fc.constant({ controls: ["ORCON"] })) : NOTHING,
    sometimes(4, fc.constant({ foreignSources: [nation === "CAN" ? "NZL" : "CAN"] })),
    handling,
  ).map(ordered);
}

function openOf(
  pack: Pack,
  nation: string,
  theirs: string,
  protection: Exclude<Protection, "classified">,
): fc.Arbitrary<Label> {
  const fouo = nation === "USA" && protection === "unclassified";
  return together(
    level(pack, nation, protection),
    sometimes(40, releaseOf(pack, nation, theirs)),
    sometimes(75, tlpOf(pack)),
    fouo ? sometimes(30, fc.constant({ controls: ["FOUO"] })) : NOTHING,
    handling,
  ).map(ordered);
}

const REGISTER = ["FOUO", "ORCON", "NOFORN", "RELIDO"];

const ordered = (label: Label): Label => ({
  ...label,
  controls: REGISTER.filter((control) => label.controls.includes(control)),
});

const level = ({ schemes }: Pack, nation: string, protection: Protection) =>
  oneOf(levelsOf(schemes, nation, protection)).map(({ name }): Part => ({
    scheme: nation,
    level: name,
  }));

const compartmentsOf = ({ organisations }: Pack): string[] =>
  [...new Set(organisations.flatMap(({ compartments }) => compartments))].toSorted();

/** To whom abroad: by REL TO, to nobody, or to see only. */
function releaseOf(pack: Pack, nation: string, theirs: string): fc.Arbitrary<Part> {
  const relTo = releaseLists(pack, nation, theirs).map((releasableTo) => ({ releasableTo }));
  const displayed = fc.constant({ displayOnlyTo: ["PHL"] });
  const american = nation === "USA";
  return weighed<Part>(
    [16, relTo],
    [2, NOTHING],
    [1, fc.constant(american ? { controls: ["NOFORN"] } : { releasableTo: [nation] })],
    [american ? 1 : 0, relTo.map((list) => ({ ...list, controls: ["RELIDO"] }))],
    [1, displayed],
  );
}

/** Codes of REL TO, the own nation among them and at least one other. */
export function releaseLists(pack: Pack, nation: string, theirs: string): fc.Arbitrary<string[]> {
  const tetragraphs = pack.communities
    .map(({ tetragraph }) => tetragraph)
    .filter((code) => code !== "");
  const others = ["AUS", "GBR", "JPN", "KOR", "SGP", "USA"].filter((one) => one !== nation);
  return fc
    .tuple(someOf(others, 35), chance(75), someOf(tetragraphs, 25))
    .map(([some, named, groups]) => {
      const abroad = named && theirs !== nation ? [...some, theirs] : some;
      const codes = abroad.length + groups.length > 0 ? [...abroad, ...groups] : [others[0]!];
      return releaseOrder([...new Set([nation, ...codes])]);
    });
}

function tlpOf(pack: Pack): fc.Arbitrary<Part> {
  const communities = ["", ...pack.communities.slice(0, 2).map(({ id }) => id)];
  const roles = pack.organisations.map(({ id }) => `${id}/desk`);
  return weighed<Part>(
    [3, fc.constant({ tlp: "CLEAR" })],
    [3, oneOf(communities).map((tlpCommunity) => ({ tlp: "GREEN", tlpCommunity }))],
    [4, fc.constant({ tlp: "AMBER" })],
    [2, fc.constant({ tlp: "AMBER+STRICT" })],
    [2, fc.subarray(roles, { minLength: 1 }).map((tlpNamed) => ({ tlp: "RED", tlpNamed }))],
  );
}

/** What obliges the reader and decides nothing. */
const handling: fc.Arbitrary<Part> = weighed<Part>(
  [4, NOTHING],
  [1, fc.record({ pap: oneOf([null, ...PAP_WORDS]), caveats: fc.constant(["via liaison"]) })],
);
