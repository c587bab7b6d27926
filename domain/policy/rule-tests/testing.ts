/** Files of tests without a disk: what is read stands at its path. Not for production. */
import { InputError } from "../../input.ts";
import type { PackFile } from "../../pack/mod.ts";
import type { Policy } from "../compile.ts";
import { testPolicy } from "../testing.ts";
import { readRuleTests } from "./read.ts";
import { runRuleTests } from "./run.ts";
import type { RuleTest, RuleTestResult } from "./types.ts";

/** A file whose positions name paths: `tests 0 label`, and `tests 0 labl~` for a key. */
export function fileOf(value: unknown, shown = "rules.yaml"): PackFile {
  return {
    name: `tests/${shown}`,
    shown,
    value,
    locate: (path, at) => ({
      file: `${shown} ${path.join(" ")}${at === "key" ? "~" : ""}`,
      line: 1,
      column: 1,
    }),
  };
}

/** What is asked: a permit that holds. */
export const ASKED = {
  name: "a permit",
  label: "SECRET//REL TO USA, JPN",
  origin: "cisa",
  to: "nisc",
  at: "2026-04-01",
  expect: { decision: "permit" },
};

/** The tests of a file of these, each the one above with a change. */
export function readAll(changes: readonly object[], rest: object = {}): RuleTest[] {
  const tests = changes.map((change, index) => ({ ...ASKED, name: `test ${index}`, ...change }));
  return readRuleTests([fileOf({ ...rest, tests })], testPolicy, "2026-04-02");
}

/** Every mistake as `place: message`. */
export function mistakes(read: () => unknown): string[] {
  try {
    read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ file, message }) => `${file.replace(/^\S+ ?/, "")}: ${message}`);
  }
  return [];
}

/** What comes of one test. */
export function resultOf(change: object, policy: Policy = testPolicy): RuleTestResult {
  const [result] = runRuleTests(readAll([change]), policy);
  if (result === undefined) throw new Error("one test was asked");
  return result;
}
