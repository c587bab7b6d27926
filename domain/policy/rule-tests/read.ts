/** From the files beside a pack to tests, or every mistake in them. */
import { InputError, type Problem } from "../../input.ts";
import { checkSchema, type PackFile } from "../../pack/mod.ts";
import { everySector } from "../asking/question.ts";
import type { Policy } from "../compile.ts";
import { AXES, type DecisionContext } from "../types.ts";
import { checkConsistency, checkUniqueNames } from "./consistency.ts";
import { readMark } from "./mark.ts";
import { checkNames, EVERY_AXIS } from "./names.ts";
import { ruleTestsSchema, type WrittenDefaults, type WrittenTest } from "./schema.ts";
import type { WrittenTests } from "./schema.ts";
import type { Expectation, FailedCodes, RuleTest } from "./types.ts";

/**
 * Reads and checks files of tests against a pack. What a test leaves out comes from the `defaults` of
 * its file; else it is what `sekisho policy explain` takes: every sector, cyber information, addressed
 * to the first organisation that it was sent to, judged today.
 * @param today date as YYYY-MM-DD
 * @throws InputError with every problem in every file, in the order of files and lines
 */
export function readRuleTests(
  files: readonly PackFile[],
  policy: Policy,
  today: string,
): RuleTest[] {
  const written = new Map<PackFile, WrittenTests>();
  const problems = files.flatMap((file): Problem[] => {
    const checked = checkSchema(file, ruleTestsSchema);
    const names = checkNames(file, policy);
    if (checked.problems.length > 0) return inOrder([...checked.problems, ...names]);
    const tests = checked.data as WrittenTests;
    written.set(file, tests);
    return inOrder([...names, ...checkConsistency(file, tests)]);
  });
  problems.push(...checkUniqueNames([...written]));
  if (problems.length > 0) throw new InputError(problems);
  return [...written].flatMap(([file, { defaults, tests }]) =>
    tests.map((test, index) => {
      const place = { file: file.shown, ...file.locate(["tests", index], "value") };
      return { place, ...testOf(test, defaults, policy, today) };
    }),
  );
}

const inOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((a, b) => a.line - b.line || a.column - b.column);

function testOf(
  test: WrittenTest,
  defaults: WrittenDefaults,
  policy: Policy,
  today: string,
): Omit<RuleTest, "place"> {
  const { label, brokenRules } = readMark(test.label, policy);
  return {
    name: test.name,
    marking: test.label,
    label,
    brokenRules,
    recipient: test.to,
    context: contextOf(test, defaults, policy, today),
    expect: expectationOf(test.expect),
  };
}

function contextOf(
  test: WrittenTest,
  defaults: WrittenDefaults,
  policy: Policy,
  today: string,
): DecisionContext {
  const { origin, through, from = origin } = test;
  const path = from === origin ? [origin] : [origin, ...through, from];
  return {
    originator: origin,
    submitter: from,
    path,
    addressees: test.addressees ?? defaults.addressees ?? [path[1] ?? test.to],
    sectors: test.sectors ?? defaults.sectors ?? everySector(policy),
    informationKind: test.kind ?? defaults.kind ?? usualKind(policy.pack.informationKinds),
    judgedOn: test.at ?? defaults.at ?? today,
    releasedTo: test.released,
  };
}

/** Incidents are what is shared here, so `cyber` where the pack knows that kind. */
const usualKind = (kinds: readonly string[]): string =>
  kinds.find((kind) => kind === "cyber") ?? kinds[0] ?? "";

function expectationOf(expect: WrittenTest["expect"]): Expectation {
  const { decision, codes, agreement = null, rules = null, obligations = null } = expect;
  const refusal = codes[EVERY_AXIS];
  const failed: FailedCodes =
    refusal === undefined ? codes : Object.fromEntries(AXES.map((axis) => [axis, refusal]));
  return { decision, codes: failed, agreement, rules, obligations };
}
