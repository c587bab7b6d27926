import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SELECTION_MODES, type SelectionMode, type TargetSelector } from "../faults/types.ts";
import { resolveTargets } from "./targets.ts";
import { testOrganisation } from "./testing.ts";

const organisations = [
  ...Array.from({ length: 8 }, (_, i) => testOrganisation(`us-${i}`)),
  ...Array.from({ length: 5 }, (_, i) => ({
    ...testOrganisation(`jp-${i}`, "JPN"),
    kind: "cert" as const,
    sectors: i % 2 ? ["energy"] : ["*"],
  })),
];
const ids = organisations.map(({ id }) => id);

const drawn = (
  mode: SelectionMode,
  value = 1,
  select: TargetSelector = {},
  seed = "7",
  fault = "cut",
) => resolveTargets({ kind: "selected", select, mode, value }, organisations, seed, fault);

describe("targets that are named", () => {
  test("are these, in their order, whatever the pack has", () => {
    const named = { kind: "named", names: ["policy", "jp-1", "us-0"] } as const;
    expect(resolveTargets(named, organisations, "7", "cut")).toEqual(named.names);
  });
});

describe("targets that are selected", () => {
  test.each<[TargetSelector, string[]]>([
    [{}, ids],
    [{ nation: "JPN" }, ids.slice(8)],
    [{ kind: "cert" }, ids.slice(8)],
    [{ nation: "JPN", sector: "energy" }, ["jp-1", "jp-3"]],
    [{ sector: "*" }, [...ids.slice(0, 8), "jp-0", "jp-2", "jp-4"]],
    [{ nation: "USA", kind: "cert" }, []],
  ])("by %j are all that fit, in the pack's order", (select, expected) => {
    expect(drawn("all", 1, select)).toEqual(expected);
  });

  test.each<[SelectionMode, number, number]>([
    ["one", 5, 1],
    ["fixed", 3, 3],
    ["fixed", 99, 13],
    ["fixed", 0, 0],
    ["fixed-percent", 50, 7],
    ["fixed-percent", 100, 13],
    ["fixed-percent", 3, 0],
  ])("by %s with %d are so many: %d of 13", (mode, value, count) => {
    expect(drawn(mode, value)).toHaveLength(count);
  });

  test("by a percentage at most are from none to so many, each number about as often", () => {
    const counts = Array.from(
      { length: 400 },
      (_, seed) => drawn("random-max-percent", 25, {}, String(seed)).length,
    );
    const often = [0, 1, 2, 3].map((count) => counts.filter((each) => each === count).length);
    expect(often.reduce((sum, n) => sum + n)).toBe(400);
    for (const times of often) expect(times).toBeGreaterThan(60);
  });

  test("are others for another seed and another fault, in the long run", () => {
    const bySeed = new Set(Array.from({ length: 60 }, (_, i) => drawn("one", 1, {}, String(i))[0]));
    const byFault = new Set(
      Array.from({ length: 60 }, (_, i) => drawn("one", 1, {}, "7", `cut-${i}`)[0]),
    );
    expect(bySeed.size).toBeGreaterThan(8);
    expect(byFault.size).toBeGreaterThan(8);
  });

  test("are the same for the same seed, of those that fit, once each and in the pack's order", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SELECTION_MODES),
        fc.integer({ min: 0, max: 100 }),
        fc.string(),
        fc.constantFrom<TargetSelector>({}, { nation: "JPN" }, { sector: "energy" }),
        (mode, value, seed, select) => {
          const targets = drawn(mode, value, select, seed);
          expect(drawn(mode, value, select, seed)).toEqual(targets);
          const fitting = drawn("all", 1, select);
          expect(targets).toEqual(fitting.filter((id) => targets.includes(id)));
          expect(new Set(targets).size).toBe(targets.length);
        },
      ),
    );
  });

  test("stay those that were drawn when the pack lists its organisations in another order", () => {
    for (let seed = 0; seed < 20; seed++) {
      const spec = { kind: "selected", select: {}, mode: "fixed", value: 4 } as const;
      const reversed = resolveTargets(spec, organisations.toReversed(), String(seed), "cut");
      expect(reversed.toSorted()).toEqual(drawn("fixed", 4, {}, String(seed)).toSorted());
    }
  });

  test("of which more are drawn are those before, and some besides", () => {
    for (let seed = 0; seed < 20; seed++) {
      const few = drawn("fixed", 3, {}, String(seed));
      expect(drawn("fixed", 6, {}, String(seed))).toEqual(expect.arrayContaining(few));
    }
  });
});
