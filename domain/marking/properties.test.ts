/** Properties P5, P14 and P18 of the reference. FC_RUNS sets how many cases each is tried on. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  BARE_LABEL,
  dominates,
  expandCodes,
  type Label,
  notional,
  parseMarking,
  renderBanner,
  renderPortion,
  rollUp,
  rollUpWithReasons,
  sameMeaning,
  schemesOf,
  TLP_WORDS,
  validateLabel,
} from "./mod.ts";
import { labelsTogether } from "./labels-testing.ts";
import { findLevel } from "./schemes.ts";
import { testCommunities, testSchemes, testWorld } from "./testing.ts";

const RUNS = Number(process.env["FC_RUNS"] ?? 500);
/** After so many runs the test runner gets a word in: it ends workers that keep silent. */
const AT_A_STRETCH = 1000;
const LONG = 60_000 + RUNS * 20;

const parse = (text: string) => parseMarking(text, testSchemes, testCommunities);
const roll = (...labels: Label[]): Label => rollUp(labels, testWorld);
const over = (a: Label, b: Label): boolean => dominates(a, b, testWorld);
const same = (a: Label, b: Label): boolean => sameMeaning(a, b, testWorld);

/** Holds a property for as many runs as asked for. */
async function hold<T>(property: fc.IProperty<T>): Promise<void> {
  for (let left = RUNS; left > 0; left -= AT_A_STRETCH) {
    fc.assert(property, { numRuns: Math.min(left, AT_A_STRETCH) });
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** The property holds for this many labels of one scheme, TLP alone among them. */
const holds = (count: number, check: (...labels: Label[]) => void): Promise<void> =>
  hold(
    fc.property(labelsTogether(count), (labels) => {
      check(...labels);
    }),
  );

/** Other labels of the same meaning: groups spelled out, the default community named. */
function respelled(label: Label): Label {
  const spelled = (codes: readonly string[]) => {
    const nations = codes.flatMap((code) =>
      code === "FVEY" ? [...expandCodes([code], testWorld)] : [code],
    );
    const once = [...new Set(nations)].filter((code) => code !== label.scheme);
    const own = codes === label.releasableTo && codes.length > 0 ? [label.scheme] : [];
    return [...own, ...once];
  };
  const tlpCommunity =
    label.tlp === "GREEN" && label.tlpCommunity === "" ? "cyber-defence" : label.tlpCommunity;
  return {
    ...label,
    releasableTo: spelled(label.releasableTo),
    displayOnlyTo: spelled(label.displayOnlyTo),
    tlpCommunity,
  };
}

describe("P5: dominance reflexive, antisymmetric, transitive; join associative, commutative, idempotent", () => {
  test("P5: dominance reflexive", () => holds(1, (a) => expect(over(a, a)).toBe(true)), LONG);

  test(
    "P5: dominance antisymmetric, up to meaning",
    () =>
      holds(2, (a, b) => {
        const both = over(a, b) && over(b, a);
        expect(both).toBe(same(a, b));
        const other = respelled(a);
        expect([over(a, other), over(other, a), same(a, other)]).toEqual([true, true, true]);
      }),
    LONG,
  );

  test(
    "P5: dominance transitive",
    () =>
      holds(3, (a, b, c) => {
        expect(over(a, b) && over(b, c) ? over(a, c) : true).toBe(true);
        const [ab, abc] = [roll(a, b), roll(a, b, c)];
        expect([over(ab, a), over(abc, ab), over(abc, a)]).toEqual([true, true, true]);
      }),
    LONG,
  );

  test(
    "P5: join associative",
    () =>
      holds(3, (a, b, c) => {
        expect(roll(roll(a, b), c)).toEqual(roll(a, roll(b, c)));
        expect(roll(a, b, c)).toEqual(roll(roll(a, b), c));
      }),
    LONG,
  );

  test(
    "P5: join commutative",
    () => holds(2, (a, b) => expect(roll(a, b)).toEqual(roll(b, a))),
    LONG,
  );

  test(
    "P5: join idempotent, with the bare label as neutral element",
    () =>
      holds(2, (a, b) => {
        expect(roll(a, a)).toEqual(a);
        expect(roll(a, BARE_LABEL)).toEqual(a);
        const ab = roll(a, b);
        expect(roll(ab, ab)).toEqual(ab);
        expect(roll(ab, a)).toEqual(ab);
      }),
    LONG,
  );
});

/** Nations that a label lets have it, as far as it constrains release; null when it does not. */
function released(label: Label): ReadonlySet<string> | null {
  const level = findLevel(testSchemes, label.scheme, label.level)?.level;
  const marked =
    label.releasableTo.length + label.displayOnlyTo.length > 0 ||
    label.controls.some((control) => ["NOFORN", "RELIDO"].includes(control));
  if (!marked && level?.protection !== "classified") return null;
  return expandCodes([...label.releasableTo, label.scheme], testWorld);
}

/** Nations that may have or see it. */
const shown = (label: Label): ReadonlySet<string> | null =>
  released(label)?.union(expandCodes(label.displayOnlyTo, testWorld)) ?? null;

const inAll = (sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null =>
  sets
    .filter((set) => set !== null)
    .reduce<ReadonlySet<string> | null>((all, set) => all?.intersection(set) ?? set, null);

const sorted = (set: ReadonlySet<string> | null) => set && [...set].toSorted();
const rankOf = ({ scheme, level }: Label) =>
  findLevel(testSchemes, scheme, level)?.level.rank ?? -1;
const tlpOf = ({ tlp }: Label) => (tlp === null ? -1 : TLP_WORDS.indexOf(tlp));

describe("P14: banner = roll-up of the portions and dominates each", () => {
  test(
    "P14: banner dominates each portion and the banner of every part of them",
    () =>
      holds(4, (...labels) => {
        const banner = roll(...labels);
        for (const label of labels) expect(over(banner, label)).toBe(true);
        expect(over(banner, roll(...labels.slice(1)))).toBe(true);
        expect(over(banner, roll(...labels.slice(0, 2)))).toBe(true);
      }),
    LONG,
  );

  test(
    "P14: whatever dominates each portion dominates the banner",
    () =>
      holds(3, (a, b, c) => {
        const bound = roll(a, b, c);
        expect(over(bound, a) && over(bound, b)).toBe(true);
        expect(over(bound, roll(a, b))).toBe(true);
        expect(over(c, a) && over(c, b) ? over(c, roll(a, b)) : true).toBe(true);
      }),
    LONG,
  );

  test(
    "P14: the banner is at the highest level and TLP, and has every compartment and ORCON",
    () =>
      holds(3, (...labels) => {
        const banner = roll(...labels);
        const all = (pick: (label: Label) => readonly string[]) => new Set(labels.flatMap(pick));
        expect(rankOf(banner)).toBe(Math.max(...labels.map(rankOf)));
        const narrowed = banner.tlp === "AMBER" && labels.every((label) => tlpOf(label) < 2);
        expect(narrowed ? 1 : tlpOf(banner)).toBe(Math.max(...labels.map(tlpOf)));
        expect(new Set(banner.compartments)).toEqual(all((label) => label.compartments));
        for (const control of ["ORCON", "FED ONLY", "NOCON"]) {
          expect(banner.controls.includes(control)).toBe(
            all((label) => label.controls).has(control),
          );
        }
      }),
    LONG,
  );

  test(
    "P14: the banner goes to no nation that a portion does not go to",
    () =>
      holds(3, (...labels) => {
        const banner = roll(...labels);
        const have = inAll(labels.map(released));
        const see = inAll(labels.map(shown));
        expect([...(released(banner) ?? [])].filter((nation) => !have?.has(nation))).toEqual([]);
        expect([...(shown(banner) ?? [])].filter((nation) => !see?.has(nation))).toEqual([]);
      }),
    LONG,
  );

  test(
    "P14: without groups that may not be expanded, it goes to every nation that all portions go to",
    () =>
      holds(3, (...labels) => {
        const groups = labels.flatMap((label) => [...label.releasableTo, ...label.displayOnlyTo]);
        const classified = labels.map((label) => released(label) !== null);
        const stated = labels.filter((label, place) => {
          const marked = label.releasableTo.length + label.displayOnlyTo.length > 0;
          return classified[place] === true && !marked;
        });
        fc.pre(!groups.includes("ISAF") && stated.length === 0);
        const banner = roll(...labels);
        expect(sorted(released(banner))).toEqual(sorted(inAll(labels.map(released))));
        expect(sorted(shown(banner))).toEqual(sorted(inAll(labels.map(shown))));
      }),
    LONG,
  );

  test(
    "P14: the banner is itself a valid mark, but for RED portions without a common reader",
    () =>
      holds(3, (...labels) => {
        const rules = validateLabel(roll(...labels), testWorld).map(({ rule }) => rule);
        expect(rules.filter((rule) => rule !== "red-names-nobody")).toEqual([]);
      }),
    LONG,
  );

  test(
    "P14: the row of Table 3 that is named as the reason promises the release marks of the banner",
    () =>
      holds(3, (...labels) => {
        const { label, why } = rollUpWithReasons(labels, testWorld);
        expect(label).toEqual(roll(...labels));
        const row = /Table 3 row (\d+)/.exec(why.join("\n"))?.[1];
        const own = label.scheme !== "" && label.releasableTo.join() === label.scheme;
        const marks = [
          ...(label.controls.includes("NOFORN") || own ? ["own"] : []),
          ...(label.releasableTo.length > 0 && !own ? ["release"] : []),
          ...(label.displayOnlyTo.length > 0 ? ["display"] : []),
          ...(label.controls.includes("RELIDO") && label.releasableTo.length === 0
            ? ["official"]
            : []),
        ];
        expect(row === undefined ? [] : PROMISES[row]).toEqual(
          row === undefined && marks[0] === "official" ? [] : marks,
        );
      }),
    LONG,
  );
});

const OWN = ["own"];
/** What each row of Table 3 says the banner carries. */
const PROMISES: Readonly<Record<string, readonly string[]>> = {
  1: OWN,
  2: OWN,
  9: OWN,
  10: OWN,
  11: OWN,
  12: OWN,
  16: OWN,
  17: OWN,
  18: OWN,
  19: OWN,
  20: OWN,
  21: ["release"],
  23: ["release"],
  24: ["official"],
  25: ["display"],
  26: ["display"],
  27: ["release", "display"],
};

describe("P18: parse∘render = id, render canonical", () => {
  test(
    "P18: parse∘render = id, for banners, portion marks and marks of exercises",
    () =>
      holds(1, (label) => {
        const [banner, portion] = [
          renderBanner(label, testSchemes),
          renderPortion(label, testSchemes),
        ];
        for (const text of [banner, portion, `(${portion})`, notional(portion), notional(banner)]) {
          expect(parse(text)).toEqual({ label, canonical: banner, issues: [] });
        }
      }),
    LONG,
  );

  test(
    "P18: the rendered form of a roll-up reads as that roll-up",
    () =>
      holds(3, (...labels) => {
        const banner = roll(...labels);
        fc.pre(banner.tlp !== "RED" || banner.tlpNamed.length > 0);
        expect(parse(renderBanner(banner, testSchemes)).label).toEqual(banner);
      }),
    LONG,
  );

  const pieces = (
    "SECRET|S|U|CUI|極秘|秘|//|//|/|/| |, |REL TO USA|REL TO USA, JPN|JPN|GBR|NF|NOFORN|OC|FOUO|" +
    "RELIDO|DISPLAY ONLY KOR|FGI|FGI JPN|SI|TK|SAR-BP|RD|SP-PRVCY|NOCON|CAVEAT x|PAP:RED|TLP:AMBER|" +
    "TLP:|RED|cisa/desk|GREEN first|(|)|//JOINT |CAN USA|//GBR |secret|EYES ONLY"
  ).split("|");
  const noise = fc
    .array(fc.constantFrom(...pieces), { maxLength: 9 })
    .map((parts) => parts.join(""));
  /** Mostly right: parts in order, with something left out or put in. */
  const sketch = fc
    .tuple(
      fc.constantFrom(
        "SECRET",
        "S",
        "(S",
        "TLP:CLEAR",
        "CUI",
        "秘",
        "//GBR S",
        "//JOINT S CAN USA",
      ),
      fc.subarray("SI|FGI JPN|REL TO USA, CAN|CAVEAT b|CAVEAT a|PAP:RED|tlp:amber|)".split("|")),
    )
    .map(([head, parts]) => [head, ...parts].join("//").replace("//)", ")"));

  test(
    "P18: render canonical: whatever is accepted is written so, and what is not has no label and a reason",
    async () => {
      let accepted = 0;
      await hold(
        fc.property(fc.oneof(noise, sketch, fc.string()), (text) => {
          const read = parse(text);
          const valid = read.label !== null;
          accepted += Number(valid);
          expect([read.issues.length === 0, read.canonical !== ""]).toEqual([valid, valid]);
          expect(valid ? validateLabel(read.label, testWorld) : []).toEqual([]);
          expect(valid ? parse(read.canonical) : read).toEqual(read);
        }),
      );
      expect(accepted).toBeGreaterThan(RUNS / 50);
    },
    LONG,
  );

  test(
    "P18: labels of one written form are one label",
    () =>
      holds(2, (a, b) => {
        const written = [a, b].map((label) => renderBanner(label, testSchemes));
        expect(written[0] === written[1]).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    LONG,
  );
});

test(
  "labels of different schemes never dominate one another",
  () =>
    hold(
      fc.property(labelsTogether(1), labelsTogether(1), ([a], [b]) => {
        fc.pre(schemesOf([a!, b!]).length > 1);
        expect([over(a!, b!), over(b!, a!)]).toEqual([false, false]);
      }),
    ),
  LONG,
);
