import { expect, test } from "vitest";
import { REASON_CODES } from "../asking/reasons.ts";
import { AXES } from "../types.ts";
import { AXIS_CODES, REFUSAL_CODES } from "./codes.ts";

/** What the loading of a pack, or of the tests, rules out before anything is asked. */
const RULED_OUT = ["unknown-clearance", "unknown-community"];

test.each(AXES)("the codes of %s are those that it can give", (axis) => {
  const { holds, idle, fails } = AXIS_CODES[axis];
  const given = REASON_CODES[axis].filter((code) => !RULED_OUT.includes(code));
  expect([...new Set([...holds, ...idle, ...fails])].toSorted()).toEqual([...given].toSorted());
});

test("refusals that a test can meet are among those that there are", () => {
  expect(REFUSAL_CODES.filter((code) => !REASON_CODES[""].includes(code))).toEqual([]);
});
