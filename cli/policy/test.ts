/** `sekisho policy test [PACK]`: the rules' unit tests beside a pack. */
import { Command } from "commander";
import { EXERCISE_BANNER } from "../../domain/banner.ts";
import { InputError } from "../../domain/input.ts";
import {
  compilePolicy,
  coverRules,
  readRuleTests,
  type RuleTest,
  type RuleTestResult,
  runRuleTests,
} from "../../domain/policy/mod.ts";
import { exitCodes } from "../exit.ts";
import { openPack } from "./packs.ts";
import { today } from "./problems.ts";
import { coverageText, countByFile, failuresText, summaryText } from "./test-text.ts";

interface Flags {
  readonly only?: string;
  readonly coverage?: boolean;
  readonly json?: boolean;
}

export function testCommand(): Command {
  return new Command("test")
    .description("run the rules' unit tests in the tests folder of a pack")
    .argument("[pack]", "a folder, or the name of a shipped pack", "indo-pacific")
    .option("--only <text>", "only tests whose name contains the text")
    .option("--coverage", "also say which axes, agreements and reason codes the tests have met")
    .option("--json", "as JSON")
    .addHelpText("after", "\nExit code: 0 all passed, 99 a test failed, 104 bad input.")
    .action(testPack);
}

function testPack(dir: string, { only, coverage, json }: Flags): void {
  const { pack, testFiles } = openPack(dir);
  const policy = compilePolicy(pack);
  const tests = chosen(readRuleTests(testFiles, policy, today()), only, dir);
  const results = runRuleTests(tests, policy);
  const covered = coverage ? coverRules(results, policy) : undefined;
  if (json) {
    const { version } = policy;
    const report = { banner: EXERCISE_BANNER, packVersion: version, ...reportOf(results) };
    console.log(JSON.stringify({ ...report, coverage: covered }, null, 2));
  } else {
    const sections = [failuresText(results, policy), summaryText(results, pack.version)];
    if (covered !== undefined) sections.push(coverageText(covered));
    console.log([EXERCISE_BANNER, ...sections].filter((text) => text !== "").join("\n\n"));
  }
  if (results.some(({ passed }) => !passed)) process.exitCode = exitCodes.missed;
}

/** The tests to run; none at all would pass for nothing, so that is bad input. */
function chosen(tests: readonly RuleTest[], only: string | undefined, dir: string): RuleTest[] {
  const wanted = (only ?? "").toLowerCase();
  const found = tests.filter(({ name }) => name.toLowerCase().includes(wanted));
  if (found.length > 0) return found;
  const message =
    tests.length === 0
      ? `no tests for \`${dir}\`; expected ${dir}/tests/*.yaml, see docs/test-the-rules.md`
      : `no name of the ${tests.length} tests contains \`${only}\``;
  throw new InputError([{ file: "", line: 0, column: 0, message }]);
}

function reportOf(results: readonly RuleTestResult[]) {
  const failed = results.filter(({ passed }) => !passed);
  return {
    summary: {
      tests: results.length,
      passed: results.length - failed.length,
      failed: failed.length,
      files: countByFile(results),
    },
    tests: results.map(({ test: { name, place }, passed }) => ({ name, ...place, passed })),
    failures: failed.map(({ test, answer, decision }) => ({
      name: test.name,
      ...test.place,
      label: test.marking,
      to: test.recipient,
      context: test.context,
      expected: test.expect,
      actual: answer,
      axes: decision.axes,
    })),
  };
}
