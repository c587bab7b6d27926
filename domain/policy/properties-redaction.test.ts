/** Properties of redaction: what of an incident's portions one recipient sees. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rollUp } from "../marking/mod.ts";
import type { Label } from "../marking/mod.ts";
import type { Aggregation } from "../pack/types.ts";
import { labelOf } from "../marking/testing.ts";
import { compilePolicy, portionsFor } from "./mod.ts";
import type { PortionFacts } from "./mod.ts";
import {
  hold,
  nationOf,
  patience,
  percentOf,
  permits,
  portion,
  portionsScenes,
  type PortionsScene,
} from "./properties-testing.ts";
import { contextOf, testPack } from "./testing.ts";

const withRules = portionsScenes("rules");
const withoutRules = portionsScenes("no rules");

/** What is left of the portions for a recipient. */
function redact(scene: PortionsScene, portions = scene.portions, recipient = scene.recipient) {
  const { permitted } = portionsFor(scene.policy, { portions }, recipient, scene.context);
  return portions.filter(({ id }) => permitted.includes(id));
}

const mayHave = (scene: PortionsScene, label: Label, recipient = scene.recipient): boolean =>
  permits({ ...scene, label, recipient });

const idsOf = (portions: readonly PortionFacts[]): string[] => portions.map(({ id }) => id);

/**
 * Labels of every combination among the portions that a rule names: its parts and what the rule raises it
 * to, together; and the latter by itself, since a stricter TLP beside it has another audience.
 */
function combinations(
  { pack, policy, context }: PortionsScene,
  portions: readonly PortionFacts[],
): Label[] {
  const nation = nationOf(pack, context.originator);
  const isThere = ({ kinds }: Aggregation) =>
    kinds.every((kind) => portions.some((portion) => portion.kind === kind));
  return (pack.aggregations ?? []).filter(isThere).flatMap(({ kinds, raise }) => {
    const parts = portions.filter(({ kind }) => kinds.includes(kind)).map(({ label }) => label);
    const raised = [raise["*"], raise[nation]].flatMap((label) => label ?? []);
    return [rollUp([...parts, ...raised], policy.world), ...raised];
  });
}

/** The same for every choice of one portion of each kind that a rule names. */
const smallCombinations = (scene: PortionsScene, portions: readonly PortionFacts[]): Label[] =>
  (scene.pack.aggregations ?? []).flatMap((rule) => {
    const choices = rule.kinds.reduce<PortionFacts[][]>(
      (chosen, kind) =>
        chosen.flatMap((some) =>
          portions.filter((portion) => portion.kind === kind).map((one) => [...some, one]),
        ),
      [[]],
    );
    const alone = { ...scene, pack: { ...scene.pack, aggregations: [rule] } };
    return choices.flatMap((choice) => combinations(alone, choice));
  });

test("the random incidents are redacted in part, and rules of aggregation withhold some of it", () => {
  const scenes = fc.sample(withRules, { numRuns: 1000, seed: 3 });
  const left = scenes.map((scene) => redact(scene).length / scene.portions.length);
  expect(left.filter((share) => share === 1).length).toBeGreaterThan(100);
  expect(left.filter((share) => share > 0 && share < 1).length).toBeGreaterThan(100);
  const withheld = scenes.filter((scene) => {
    const { decisions } = portionsFor(scene.policy, scene, scene.recipient, scene.context);
    return decisions.some(({ rule }) => rule !== undefined);
  });
  expect(withheld.length).toBeGreaterThan(25);
});

test("a stricter word beside GREEN does not open a combination to that word's own audience", () => {
  const rule: Aggregation = {
    id: "victim-with-indicator",
    source: "test",
    kinds: ["victim", "indicator"],
    raise: { "*": labelOf("TLP:GREEN") },
  };
  const policy = compilePolicy({ ...testPack, aggregations: [rule] });
  const secret = labelOf("SECRET//REL TO USA, JPN");
  const seen = (...kinds: readonly (readonly ["victim" | "indicator", Label])[]) => {
    const portions = kinds.map(([kind, label], place) => portion(kind, label, place));
    return idsOf(portions).map((id) =>
      // mod-jp is addressed, and not of the community that GREEN stands for.
      portionsFor(policy, { portions }, "mod-jp", contextOf()).permitted.includes(id),
    );
  };
  const strict = labelOf("TLP:AMBER+STRICT");
  expect(seen(["indicator", secret], ["victim", secret])).toEqual([true, false]);
  expect(seen(["indicator", secret], ["victim", strict], ["victim", secret])).toEqual([
    true,
    false,
    false,
  ]);
  expect(seen(["indicator", strict], ["victim", secret])).toEqual([true, false]);
});

/**
 * GREEN of two communities has no common name and rolls up to AMBER, and what that denies, a RED portion
 * beside it may permit: audiences of words are ordered only where they lie within each other.
 */
const isOrdered = ({ pack, portions }: PortionsScene): boolean => {
  const raised = (pack.aggregations ?? []).flatMap(({ raise }) => Object.values(raise));
  const labels = [...portions.map(({ label }) => label), ...raised];
  const green = labels.filter(({ tlp }) => tlp === "GREEN");
  const meant = green.map(({ tlpCommunity }) => tlpCommunity || pack.defaultCommunity);
  return new Set(meant).size < 2 || labels.every(({ tlp }) => tlp !== "RED");
};

// Alone, and in every combination that a rule of aggregation names.
test("P10: redaction soundness: every surviving portion allowed", patience(1000), () =>
  hold(
    fc.property(withRules, (scene) => {
      const left = redact(scene);
      for (const { label } of left) expect(mayHave(scene, label)).toBe(true);
      for (const label of combinations(scene, left)) expect(mayHave(scene, label)).toBe(true);
      if (!isOrdered(scene)) return;
      for (const label of smallCombinations(scene, left)) expect(mayHave(scene, label)).toBe(true);
    }),
    1000,
  ),
);

describe("P11: completeness: every allowed portion survives", () => {
  test("P11: completeness: every allowed portion survives", patience(1000), () =>
    hold(
      fc.property(withoutRules, (scene) => {
        const allowed = scene.portions.filter(({ label }) => mayHave(scene, label));
        expect(idsOf(redact(scene))).toEqual(idsOf(allowed));
      }),
      1000,
    ),
  );

  // Under rules of aggregation: unless, put back, it would complete a combination that is denied.
  test(
    "P11: completeness: nothing that a rule of aggregation withholds could be put back",
    patience(1000),
    async () => {
      let withheld = 0;
      await hold(
        fc.property(withRules, (scene) => {
          fc.pre(isOrdered(scene));
          const left = redact(scene);
          const missing = scene.portions.filter(
            (portion) => !left.includes(portion) && mayHave(scene, portion.label),
          );
          for (const portion of missing) {
            const back = scene.portions.filter((one) => one === portion || left.includes(one));
            const labels = combinations(scene, back);
            expect(labels.every((label) => mayHave(scene, label))).toBe(false);
            withheld++;
          }
        }),
        1000,
      );
      expect(withheld).toBeGreaterThan(percentOf(1000, 0.5));
    },
  );
});

describe("P12: redact idempotent, and redact(a)∘redact(b) = portions both may read", () => {
  test("P12: redact idempotent", patience(1000), () =>
    hold(
      fc.property(withRules, (scene) => {
        const once = redact(scene);
        expect(idsOf(redact(scene, once))).toEqual(idsOf(once));
      }),
      1000,
    ),
  );

  const others = (scenes: typeof withRules) =>
    fc.tuple(scenes, fc.nat()).map(([scene, drawn]) => {
      const ids = scene.pack.organisations.map(({ id }) => id);
      return { scene, other: ids[drawn % ids.length]! };
    });

  test("P12: redact(a)∘redact(b) = portions both may read", patience(1000), () =>
    hold(
      fc.property(others(withoutRules), ({ scene, other }) => {
        const both = scene.portions.filter(
          ({ label }) => mayHave(scene, label) && mayHave(scene, label, other),
        );
        expect(idsOf(redact(scene, redact(scene, scene.portions, other)))).toEqual(idsOf(both));
        expect(idsOf(redact(scene, redact(scene), other))).toEqual(idsOf(both));
      }),
      1000,
    ),
  );

  // Which of a combination goes depends on what else is there: so only within what both may read.
  test(
    "P12: redact(a)∘redact(b) ⊆ portions both may read, under rules of aggregation",
    patience(1000),
    () =>
      hold(
        fc.property(others(withRules), ({ scene, other }) => {
          const left = redact(scene, redact(scene, scene.portions, other));
          for (const { label } of left) {
            expect(mayHave(scene, label) && mayHave(scene, label, other)).toBe(true);
          }
          expect(idsOf(redact(scene, scene.portions, other))).toEqual(
            expect.arrayContaining(idsOf(left)),
          );
        }),
        1000,
      ),
  );
});
