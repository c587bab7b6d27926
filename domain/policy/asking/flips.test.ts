import * as fc from "fast-check";
import { expect, test } from "vitest";
import { failedAxes } from "../mod.ts";
import { hold, patience, scenes, type Scene } from "../properties-testing.ts";
import { carryOut, changeKey, type Change } from "./change.ts";
import { findFlips } from "./flips.ts";
import { LEVERS } from "./levers/mod.ts";
import { answer, type Answered } from "./question.ts";

const askedOf = ({ policy, label, recipient, context }: Scene): Answered =>
  answer({ policy, question: { label, recipient, context } });

function subsets<T>([first, ...rest]: readonly T[]): T[][] {
  if (first === undefined) return [[]];
  const without = subsets(rest);
  return without.concat(without.map((set): T[] => [first, ...set]));
}

test(
  "P16: a decision is the AND of its axes, its reasons are exactly the failed axes, and a minimal fix flips it",
  patience(400),
  () => {
    const property = fc.property(scenes(), (scene) => {
      const answered = askedOf(scene);
      const { decision } = answered;
      const failed = decision.axes.filter(({ satisfied }) => !satisfied);
      expect(decision.decision).toBe(failed.length === 0 ? "permit" : "deny");
      expect(failedAxes(decision)).toEqual(failed);
      const after = (changes: readonly Change[]) => answer(carryOut(answered, changes));
      for (const { changes } of findFlips(answered)) {
        expect(after(changes).decision.decision).not.toBe(decision.decision);
        expect(after(changes.toReversed()).decision).toEqual(after(changes).decision);
        for (const part of subsets(changes).filter((set) => set.length < changes.length)) {
          expect(after(part).decision.decision).toBe(decision.decision);
        }
        expect(after(changes).question.label).toMatchObject({
          scheme: scene.label.scheme,
          level: scene.label.level,
        });
      }
    });
    return hold(property, 400);
  },
);

test("P16: no set of proposed changes that is smaller flips a denial", patience(150, 60), () => {
  const property = fc.property(scenes(), (scene) => {
    const answered = askedOf(scene);
    fc.pre(answered.decision.decision === "deny");
    const flips = findFlips(answered);
    const size = flips[0]?.changes.length ?? 0;
    expect(flips.every(({ changes }) => changes.length === size)).toBe(true);
    const proposed = [
      ...flips.flatMap(({ changes }) => changes),
      ...failedAxes(answered.decision).flatMap(
        (failed) => LEVERS[failed.axis].remedies(answered, failed) ?? [],
      ),
    ];
    const distinct = [...new Map(proposed.map((change) => [changeKey(change), change])).values()];
    fc.pre(distinct.length <= 8);
    for (const set of subsets(distinct).filter(({ length }) => length < size)) {
      expect(answer(carryOut(answered, set)).decision.decision).toBe("deny");
    }
  });
  return hold(property, 150);
});

test("most denials of random worlds have a fix, and most permits hang on something", () => {
  const answers = fc.sample(scenes(), { numRuns: 1000, seed: 20_260_401 }).map(askedOf);
  const share = (decision: "permit" | "deny") => {
    const all = answers.filter((one) => one.decision.decision === decision);
    return all.filter((one) => findFlips(one).length > 0).length / all.length;
  };
  expect(share("deny")).toBeGreaterThan(0.7);
  expect(share("permit")).toBeGreaterThan(0.9);
});
