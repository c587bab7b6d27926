import { expect, test } from "vitest";
import {
  bestInWords,
  inTimeInWords,
  laterInWords,
  middleInWords,
  tailInWords,
  worstInWords,
  type Told,
} from "./tail.ts";

const told = (changes: Partial<Told> = {}): Told => ({
  n: 176,
  difference: 0,
  mean: 3,
  p10: 0,
  p90: 16,
  larger: 47,
  smaller: 11,
  equal: 118,
  ...changes,
});

test("a middle of nothing is told with the tail that it hides", () => {
  expect(tailInWords(told())).toBe(
    "in half of 176 cases no later, in one case in ten 16 min later or more, on average 3 min later (later in 47, earlier in 11, as late in 118)",
  );
});

test("what is earlier is told as plainly as what is later", () => {
  expect(tailInWords(told({ difference: -42, p90: -5, mean: -60 }))).toContain(
    "in half of 176 cases 42 min earlier or more, in nine cases out of ten no later, on average 60 min earlier",
  );
  expect([-126, 0, 30].map((p10) => bestInWords(told({ p10 })))).toEqual([
    "2.1 h earlier or more",
    "no earlier",
    "30 min later or less",
  ]);
});

test("without the samples for it there is no middle and no tenth, and it is said why", () => {
  expect(tailInWords(told({ n: 60, p90: null, mean: null }))).toContain(
    "in half of 60 cases no later, too few cases to tell of the worst tenth (it needs 101) (later",
  );
  const few = told({ n: 9, difference: null, mean: null, p10: null, p90: null });
  expect(tailInWords(few)).toContain("9 cases, too few for a median, which needs 20");
  expect([bestInWords(few), middleInWords(few), worstInWords(few)]).toEqual(["–", "–", "–"]);
  expect(tailInWords(told({ n: 0, difference: null }))).toBe("there is no case to compare");
});

test("a tenth or a half that never came to it is told as such, not as a figure", () => {
  const never = told({ difference: null, p90: null, mean: null });
  expect([middleInWords(never), worstInWords(never)]).toEqual(["never any more", "never any more"]);
  const now = told({ difference: null, p10: null, larger: 1, smaller: 100 });
  expect([bestInWords(now), middleInWords(now)]).toEqual(["only now", "only now"]);
});

test("what rounds to nothing is neither later nor earlier", () => {
  expect([0.04, -0.04, 0.4, -90].map((minutes) => laterInWords(minutes))).toEqual([
    "neither later nor earlier",
    "neither later nor earlier",
    "0.4 min later",
    "90 min earlier",
  ]);
});

test("shares in time carry their n, or say that nobody was followed for so long", () => {
  expect(inTimeInWords({ a: 0.96, b: 0.88, n: 176 }, 480)).toBe(
    "known within 8 h: 96 % before, 88 % with it, n = 176",
  );
  expect(inTimeInWords({ a: null, b: null, n: 0 }, 480)).toBe(
    "known within 8 h: no case was followed for that long",
  );
});
