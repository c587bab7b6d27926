/** Arbitrary valid labels of the test world. Not for production. */
import * as fc from "fast-check";
import type { Level } from "../pack/types.ts";
import { BARE_LABEL, PAP_WORDS } from "./label.ts";
import type { Label } from "./label.ts";
import { plainOrder, releaseOrder, sortedSet } from "./nations.ts";
import { testSchemes } from "./testing.ts";

function labelWith(...parts: readonly Partial<Label>[]): Label {
  return Object.assign({}, BARE_LABEL, ...parts) as Label;
}

const subset = <T>(values: readonly T[]) => fc.subarray([...values]);
const CODES = ["JPN", "KOR", "GBR", "CAN", "FVEY", "ISAF"];

function releaseFor(own: string): fc.Arbitrary<Partial<Label>> {
  const others = fc.subarray(
    CODES.filter((code) => code !== own),
    { minLength: 1 },
  );
  const lists = others.map((codes) => ({
    releasableTo: releaseOrder([...new Set([...codes, own])]),
  }));
  const only = own === "USA" ? { controls: ["NOFORN"] } : { releasableTo: [own] };
  const display = fc
    .constantFrom(["KOR"], ["KOR", "PHL"], ["PHL"])
    .map((codes) => ({ displayOnlyTo: plainOrder(codes) }));
  return fc.oneof(fc.constant({}), lists, fc.constant(only), display);
}

const sharing: fc.Arbitrary<Partial<Label>> = fc.oneof(
  fc.constant({}),
  fc
    .constantFrom("CLEAR" as const, "AMBER" as const, "AMBER+STRICT" as const)
    .map((tlp) => ({ tlp })),
  fc
    .constantFrom("", "cyber-defence", "first")
    .map((tlpCommunity) => ({ tlp: "GREEN" as const, tlpCommunity })),
  fc
    .subarray(["cisa/desk", "nisc/watch-officer", "nisc/head"], { minLength: 1 })
    .map((named) => ({ tlp: "RED" as const, tlpNamed: sortedSet(named) })),
);

const handling: fc.Arbitrary<Partial<Label>> = fc.record({
  pap: fc.constantFrom(null, ...PAP_WORDS),
  caveats: subset(["exercise staff only", "via liaison"]),
});

const labelAlone = fc
  .tuple(sharing, handling)
  .filter(([shared]) => shared.tlp !== undefined)
  .map(([shared, handled]) => labelWith(shared, handled));

/** Valid labels with a level of this scheme. */
export function labelsOf(nation: string): fc.Arbitrary<Label> {
  const levels = testSchemes.find((one) => one.nation === nation)?.levels ?? [];
  return fc
    .record({
      level: fc.constantFrom(...levels),
      release: releaseFor(nation),
      compartments: subset(["SI", "TK"]),
      orcon: fc.boolean(),
      marked: fc.boolean(),
      sources: subset(["FRA", "NATO"]),
      sharing,
      handling,
    })
    .map((drawn) => {
      const classified = drawn.level.protection === "classified";
      const cui = drawn.level.name === "CUI" && drawn.marked;
      return labelWith(
        { scheme: nation, level: drawn.level.name, foreignSources: drawn.sources },
        { compartments: classified ? drawn.compartments : [] },
        { cuiCategories: cui ? ["SP-PRVCY", "PROPIN"] : [] },
        drawn.release,
        { controls: controlsFor(nation, drawn) },
        drawn.sharing,
        drawn.handling,
      );
    });
}

interface Drawn {
  readonly level: Level;
  readonly release: Partial<Label>;
  readonly orcon: boolean;
  readonly marked: boolean;
}

/** U.S. controls that go together and with the level. */
function controlsFor(nation: string, { level, release, orcon, marked }: Drawn): string[] {
  if (nation !== "USA") return [];
  const before = level.rank === 0 && marked ? ["FOUO"] : [];
  const controls = release.controls ?? [];
  if (level.protection !== "classified") return [...before, ...controls];
  if (orcon) return ["ORCON", ...controls];
  const excluded = controls.length > 0 || release.displayOnlyTo !== undefined;
  return marked && !excluded ? ["RELIDO"] : [...controls];
}

/** Valid labels of one scheme, TLP alone mixed in, JOINT now and then in U.S. ones. */
export function labelsTogether(count: number): fc.Arbitrary<Label[]> {
  return fc.constantFrom("USA", "JPN", "GBR").chain((nation) => {
    const joint = fc.tuple(labelsOf(nation), fc.constantFrom(["CAN", "USA"], ["GBR", "USA"]));
    const owned = joint.map(([label, owners]) =>
      nation === "USA" ? labelWith(label, { jointOwners: owners }) : label,
    );
    const any = fc.oneof(
      { arbitrary: labelsOf(nation), weight: 6 },
      { arbitrary: owned, weight: 1 },
      { arbitrary: labelAlone, weight: 2 },
    );
    return fc.array(any, { minLength: count, maxLength: count });
  });
}
