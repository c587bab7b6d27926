import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BARE_LABEL, renderBanner, validateLabel } from "../../marking/mod.ts";
import type { Label } from "../../marking/mod.ts";
import { canonicalJson } from "../../pack/mod.ts";
import type { Pack } from "../../pack/types.ts";
import { compilePolicy, decide, failedAxes } from "../mod.ts";
import type { Policy, PolicyDecision } from "../mod.ts";
import { hold, patience } from "../properties-testing.ts";
import { testPack, withAgreement } from "../testing.ts";
import { packPairs } from "./diff-testing.ts";
import { diffClasses, type ClassChange, type ClassDiff } from "./diff-classes.ts";

const DAY = "2026-04-01";

// What follows decides every class of two packs, one by one, and knows nothing of the comparison
// under test.

const together = (packs: readonly Pack[], of: (pack: Pack) => readonly string[]): string[] => [
  ...new Set(packs.flatMap(of)),
];

interface Marked {
  readonly label: Label;
  readonly valid: readonly boolean[];
}

/** Every label of a scheme that either pack knows; with TLP:RED for one recipient, or all others. */
function everyLabel(pair: readonly Policy[], scheme: string, red?: string): Marked[] {
  const packs = pair.map(({ pack }) => pack);
  const nations = together(packs, (pack) => pack.organisations.map(({ nation }) => nation));
  const groups = together(packs, (pack) => pack.communities.map((one) => one.tetragraph));
  const communities = together(packs, (pack) => pack.communities.map(({ id }) => id));
  const held = together(packs, (pack) => pack.organisations.flatMap((one) => one.compartments));
  const levels = together(packs, (pack) =>
    pack.schemes
      .filter(({ nation }) => nation === scheme)
      .flatMap((one) => one.levels.map(({ name }) => name)),
  );
  const releases: Partial<Label>[] = [{}, { controls: ["NOFORN"] }];
  for (const code of [...nations, ...groups]) {
    // USA first, groups last, else by the alphabet: JPN before USA but for that rule.
    if (code === "" || code === scheme) continue;
    const first = scheme === "USA" || code.length === 4;
    releases.push({ releasableTo: first ? [scheme, code] : [code, scheme] });
  }
  const open: Partial<Label>[] = [
    {},
    { tlp: "CLEAR" },
    { tlp: "GREEN" },
    ...communities
      .filter((id) => packs.some((pack) => pack.defaultCommunity !== id))
      .map((tlpCommunity) => ({ tlp: "GREEN" as const, tlpCommunity })),
    { tlp: "AMBER" },
    { tlp: "AMBER+STRICT" },
  ];
  const named: Partial<Label>[] = [{ tlp: "RED", tlpNamed: [`${red}/watch-officer`] }];
  const sharings = red === undefined ? open : named;
  const found: Label[] = [];
  for (const sharing of sharings) {
    if (scheme === "") found.push({ ...BARE_LABEL, ...sharing });
    for (const level of levels) {
      for (const release of releases) {
        for (const compartments of [[], ...held.map((name) => [name])]) {
          found.push({ ...BARE_LABEL, scheme, level, ...release, ...sharing, compartments });
        }
      }
    }
  }
  return found
    .map((label) => ({
      label,
      valid: pair.map(({ world }) => validateLabel(label, world).length === 0),
    }))
    .filter(({ valid }) => valid.includes(true));
}

function askEach(policy: Policy, { label, originator, recipient, kind }: Case) {
  return decide(policy, label, recipient, {
    originator,
    submitter: originator,
    path: [originator],
    addressees: [recipient],
    sectors: policy.pack.sectors.includes("cross-sector") ? ["cross-sector"] : policy.pack.sectors,
    informationKind: kind,
    judgedOn: DAY,
  });
}

interface Case extends Marked {
  readonly scheme: string;
  readonly originator: string;
  readonly recipient: string;
  readonly kind: string;
}

/** Every question that is compared. */
function everyCase(pair: readonly Policy[]): Case[] {
  const packs = pair.map(({ pack }) => pack);
  const organisations = packs.flatMap((pack) => pack.organisations);
  const ids = new Set(organisations.map(({ id }) => id));
  const found: Case[] = [];
  for (const scheme of new Set(["", ...organisations.map(({ nation }) => nation)])) {
    const own = organisations.filter(({ nation }) => scheme === "" || nation === scheme);
    const originators = new Set(own.map(({ id }) => id));
    const open = everyLabel(pair, scheme);
    for (const recipient of ids) {
      for (const marked of [...open, ...everyLabel(pair, scheme, recipient)]) {
        for (const originator of originators) {
          if (originator === recipient) continue;
          for (const kind of together(packs, (pack) => pack.informationKinds)) {
            found.push({ ...marked, scheme, originator, recipient, kind });
          }
        }
      }
    }
  }
  return found;
}

function bruteForce(pair: readonly [Policy, Policy]): ClassDiff {
  const packs = pair.map(({ pack }) => pack);
  const changes: ClassChange[] = [];
  const counted = new Map<string, number>();
  const cases = everyCase(pair);
  for (const one of cases) {
    const [before, after] = [askEach(pair[0], one), askEach(pair[1], one)];
    if (before.decision === after.decision) continue;
    const gains = after.decision === "permit";
    const alone = missingIn(packs, one);
    if (alone === undefined) changes.push(changeOf(one, before, after, packs));
    else {
      const key = `${alone} ${gains ? "after" : "before"}`;
      counted.set(key, (counted.get(key) ?? 0) + 1);
    }
  }
  const oneSided = [...counted].map(([key, classes]) => {
    const [kind, name, as, side] = key.split(" ");
    return { kind, name, as, in: side, classes } as ClassDiff["oneSided"][number];
  });
  return { compared: cases.length, changes, oneSided };
}

function changeOf(
  { label, valid, originator, recipient, kind }: Case,
  before: PolicyDecision,
  after: PolicyDecision,
  packs: readonly Pack[],
): ClassChange {
  const gains = after.decision === "permit";
  const carried = (gains ? after : before).axes[5]?.params["agreements"];
  return {
    effect: gains ? "gains" : "loses",
    organisation: recipient,
    originator,
    informationKind: kind,
    scheme: label.scheme,
    level: label.level,
    marking: renderBanner(label, packs[valid[1] ? 1 : 0]!.schemes),
    through: failedAxes(gains ? before : after),
    under: carried?.split(" ") ?? [],
  };
}

function missingIn(packs: readonly Pack[], { originator, recipient, scheme }: Case) {
  const has = (id: string) =>
    packs.every((pack) => pack.organisations.some((one) => one.id === id));
  if (!has(recipient)) return `organisation ${recipient} recipient`;
  if (!has(originator)) return `organisation ${originator} originator`;
  const known = packs.every((pack) => pack.schemes.some(({ nation }) => nation === scheme));
  return scheme === "" || known ? undefined : `scheme ${scheme} marking`;
}

/** Whatever order they come in. */
const sorted = (all: readonly unknown[]): string[] =>
  all.map((one) => canonicalJson(one)).toSorted();
const unordered = ({ compared, changes, oneSided }: ClassDiff) => ({
  compared,
  changes: sorted(changes),
  oneSided: sorted(oneSided),
});

test(
  "P19: the difference of two packs is the brute-force difference of their decisions",
  patience(40, 200),
  () => {
    const property = fc.property(packPairs, ([before, after]) => {
      const pair = [compilePolicy(before), compilePolicy(after)] as const;
      expect(unordered(diffClasses(pair, DAY))).toEqual(unordered(bruteForce(pair)));
    });
    return hold(property, 40);
  },
);

test("random pairs differ, through every kind of reason", () => {
  const found = fc
    .sample(packPairs, { numRuns: 60, seed: 20_260_401 })
    .map(([before, after]) => diffClasses([compilePolicy(before), compilePolicy(after)], DAY));
  expect(found.filter(({ changes }) => changes.length > 0).length).toBeGreaterThan(20);
  expect(found.filter(({ oneSided }) => oneSided.length > 0).length).toBeGreaterThan(5);
  const codes = new Set(
    found.flatMap(({ changes }) =>
      changes.flatMap(({ through }) => through.map(({ code }) => code)),
    ),
  );
  for (const code of [
    "not-cleared",
    "kind-not-covered",
    "not-in-community",
    "not-releasable",
    "invalid-label",
  ]) {
    expect([...codes]).toContain(code);
  }
});

describe("of a small world", () => {
  const present = ["cisa", "dod", "uk-ncsc", "asean-sg"];
  const organisations = testPack.organisations.filter(({ id }) => present.includes(id));
  const small = { ...testPack, organisations };
  const policy = compilePolicy(small);
  const agreements = withAgreement("us-gb", { inForce: { from: "2026-01-01", until: null } }).pack
    .agreements;
  const allied = compilePolicy({ ...small, agreements });

  test("nothing differs from itself", () => {
    const { compared, changes, oneSided } = diffClasses([policy, compilePolicy(small)], DAY);
    expect({ changes, oneSided }).toEqual({ changes: [], oneSided: [] });
    expect(compared).toBeGreaterThan(10_000);
  });

  test("it tells who gains by an agreement that comes into force, and through which", () => {
    const { changes } = diffClasses([policy, allied], DAY);
    expect(new Set(changes.map(({ effect }) => effect))).toEqual(new Set(["gains"]));
    const who = new Set(
      changes.map(({ originator, organisation }) => `${originator} → ${organisation}`),
    );
    expect(who).toEqual(
      new Set(["cisa → uk-ncsc", "dod → uk-ncsc", "uk-ncsc → cisa", "uk-ncsc → dod"]),
    );
    expect(changes).toContainEqual({
      effect: "gains",
      organisation: "uk-ncsc",
      originator: "cisa",
      informationKind: "cyber",
      scheme: "USA",
      level: "SECRET",
      marking: "SECRET//REL TO USA, FVEY//TLP:RED uk-ncsc/watch-officer",
      through: [
        {
          axis: "agreement",
          satisfied: false,
          code: "agreement-not-in-force",
          params: { agreement: "us-gb", on: DAY },
        },
      ],
      under: ["us-gb"],
    });
    const back = diffClasses([allied, policy], DAY);
    expect(back.changes.map(({ effect }) => effect)).toEqual(changes.map(() => "loses"));
    expect(back.changes[0]).toMatchObject({ under: ["us-gb"], through: changes[0]!.through });
  });

  test("agreements are judged on the day given", () => {
    expect(diffClasses([policy, allied], "2025-12-31").changes).toEqual([]);
  });

  test("it counts what is permitted to and from an organisation that only one pack has", () => {
    const without = organisations.filter(({ id }) => id !== "asean-sg");
    const later = compilePolicy({ ...small, organisations: without });
    const name = { kind: "organisation", name: "asean-sg" };
    expect(diffClasses([policy, later], DAY)).toMatchObject({
      changes: [],
      oneSided: [
        { ...name, in: "before", as: "originator", classes: 48 },
        { ...name, in: "before", as: "recipient", classes: 243 },
      ],
    });
    expect(diffClasses([later, policy], DAY).oneSided).toMatchObject([
      { ...name, in: "after", as: "originator", classes: 48 },
      { ...name, in: "after", as: "recipient", classes: 243 },
    ]);
  });
});
