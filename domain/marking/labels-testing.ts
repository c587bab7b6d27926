/** Arbitrary valid labels of the test world. Not for production. */
import * as fc from "fast-check";
import type { Level } from "../pack/types.ts";
import { orderControls } from "./controls.ts";
import { BARE_LABEL, PAP_WORDS } from "./label.ts";
import type { Label } from "./label.ts";
import { plainOrder, releaseOrder, sortedSet } from "./nations.ts";
import { testSchemes } from "./testing.ts";

function labelWith(...parts: readonly Partial<Label>[]): Label {
  return Object.assign({}, BARE_LABEL, ...parts) as Label;
}

const subset = <T>(values: readonly T[]) => fc.subarray([...values]);
const BOTH_LISTS: readonly (readonly [releasable: string[], display: string[]])[] = [
  [["JPN"], ["KOR"]],
  [["JPN", "KOR"], ["PHL"]],
  [["JPN"], ["PHL", "FVEY"]],
  [["FVEY"], ["KOR"]],
];
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
    .constantFrom(["KOR"], ["KOR", "PHL"], ["PHL"], ["PHL", "FVEY"], ["ISAF"])
    .map((codes) => ({ displayOnlyTo: plainOrder(codes) }));
  const both = fc
    .constantFrom(...BOTH_LISTS)
    .filter(([codes]) => !codes.includes(own))
    .map(([codes, displayOnlyTo]) => ({
      releasableTo: releaseOrder([...codes, own]),
      displayOnlyTo,
    }));
  return fc.oneof(
    { arbitrary: fc.constant({}), weight: 2 },
    { arbitrary: lists, weight: 2 },
    { arbitrary: fc.constant(only), weight: 2 },
    { arbitrary: display, weight: 1 },
    { arbitrary: both, weight: 1 },
  );
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

const compartments: fc.Arbitrary<string[]> = fc.oneof(
  { arbitrary: subset(["SI", "TK"]), weight: 6 },
  {
    arbitrary: subset([
      "123",
      "FRD",
      "RD-CNWDI",
      "SAR-ABC-DEF 123",
      "SAR-SDA",
      "SI-G ABCD DEFG-MMM",
    ]),
    weight: 1,
  },
);

/** Valid labels without a level. */
export const labelAlone: fc.Arbitrary<Label> = fc
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
      compartments,
      orcon: fc.boolean(),
      marked: fc.boolean(),
      limited: fc.oneof(
        { arbitrary: fc.constant([]), weight: 4 },
        { arbitrary: subset(["FED ONLY", "NOCON"]), weight: 1 },
      ),
      sources: subset(["FRA", "NATO"]),
      sharing,
      handling,
    })
    .map((drawn) => {
      const classified = drawn.level.protection === "classified";
      const cui = drawn.level.name === "CUI" && drawn.marked;
      return labelWith(
        { scheme: nation, level: drawn.level.name, foreignSources: drawn.sources },
        { compartments: classified ? sortedSet(drawn.compartments) : [] },
        { cuiCategories: cui ? ["SP-PRVCY", "PROPIN"] : [] },
        drawn.release,
        { controls: nation === "USA" ? orderControls(controlsFor(drawn)) : [] },
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
  readonly limited: readonly string[];
}

/** U.S. controls that go together and with the level. */
function controlsFor({ level, release, orcon, marked, limited }: Drawn): string[] {
  const classified = level.protection === "classified";
  const controls = release.controls ?? [];
  const excluded = controls.length > 0 || release.displayOnlyTo !== undefined;
  return [
    ...controls,
    ...(level.protection === "unclassified" ? (marked ? ["FOUO"] : []) : limited),
    ...(classified && orcon ? ["ORCON"] : []),
    ...(!(classified && orcon) && !excluded && marked ? ["RELIDO"] : []),
  ];
}

/** JOINT labels, released to their owners. */
const jointLabels: fc.Arbitrary<Label> = fc
  .tuple(
    labelsOf("USA").filter(({ level }) => level !== "CUI"),
    fc.constantFrom(["CAN", "USA"], ["GBR", "USA"]),
    subset(["CAN", "FVEY", "GBR", "ISAF", "JPN"]),
  )
  .map(([label, jointOwners, codes]) =>
    labelWith(label, {
      jointOwners,
      releasableTo: releaseOrder([...new Set([...codes, ...jointOwners])]),
      displayOnlyTo: [],
      controls: label.controls.filter((control) => control !== "NOFORN"),
    }),
  );

/** Valid labels of one scheme, TLP alone mixed in, JOINT now and then in U.S. ones. */
export function labelsTogether(count: number): fc.Arbitrary<Label[]> {
  return fc.constantFrom("USA", "JPN", "GBR").chain((nation) => {
    const any = fc.oneof(
      { arbitrary: labelsOf(nation), weight: 6 },
      { arbitrary: nation === "USA" ? jointLabels : labelsOf(nation), weight: 1 },
      { arbitrary: labelAlone, weight: 2 },
    );
    return fc.array(any, { minLength: count, maxLength: count });
  });
}
