/** What came of unit tests of the rules, as text for a terminal. */
import {
  AXES,
  type Expectation,
  type Policy,
  reasonSentence,
  type RuleTest,
  type RuleTestCoverage,
  type RuleTestResult,
} from "../../domain/policy/mod.ts";
import { count, NO, YES } from "./table.ts";

export interface FileCount {
  readonly file: string;
  readonly passed: number;
  readonly failed: number;
}

/** Tests by the file they stand in, in the order of the files. */
export function countByFile(results: readonly RuleTestResult[]): FileCount[] {
  const files = new Set(results.map(({ test }) => test.place.file));
  return [...files].map((file) => {
    const own = results.filter(({ test }) => test.place.file === file);
    const passed = own.filter((result) => result.passed).length;
    return { file, passed, failed: own.length - passed };
  });
}

/** Each failed test with its question, what was expected, what was answered, and every axis. */
export function failuresText(results: readonly RuleTestResult[], policy: Policy): string {
  return results
    .filter(({ passed }) => !passed)
    .map((result) => failureText(result, policy))
    .join("\n\n");
}

function failureText({ test, answer, decision }: RuleTestResult, policy: Policy): string {
  const { file, line, column } = test.place;
  return [
    `FAILED    ${test.name}`,
    `at        ${file}:${line}:${column}`,
    `question  ${questionOf(test)}`,
    `expected  ${answerText(test.expect)}`,
    `actual    ${answerText(answer)}`,
    "",
    table(
      ["", "axis", "code", "because"],
      decision.axes.map((result) => [
        result.satisfied ? YES : NO,
        result.axis,
        result.code,
        reasonSentence({ policy, question: test }, result),
      ]),
    ),
  ].join("\n");
}

function questionOf({ marking, recipient, context, brokenRules }: RuleTest): string {
  const { path, informationKind, sectors, judgedOn, addressees, releasedTo = [] } = context;
  const listed = (words: string, names: readonly string[]): string =>
    names.length === 0 ? "" : `, ${words} ${names.join(" ")}`;
  return [
    `${marking}, ${[...path, recipient].join(" → ")}, ${informationKind}`,
    listed("sectors", sectors),
    listed("addressed to", addressees.length === 0 ? ["nobody"] : addressees),
    listed("released to", releasedTo),
    `, on ${judgedOn}`,
    listed("a marking that breaks", brokenRules),
  ].join("");
}

function answerText({ decision, codes, agreement, rules, obligations }: Expectation): string {
  const failed = failedText(codes);
  const duties = obligations?.map(({ code, params }) => `${code} ${paramsText(params)}`.trim());
  return [
    failed === "" ? decision : `${decision} by ${failed}`,
    ...(agreement === null ? [] : [`agreement ${agreement || "none"}`]),
    ...(rules === null ? [] : [`breaking ${rules.join(" ") || "no rule"}`]),
    ...(duties === undefined ? [] : [`obliging to ${duties.join(", ") || "nothing"}`]),
  ].join("; ");
}

/** "axis code, …"; one code for every axis says that nothing was decided. */
function failedText(codes: Expectation["codes"]): string {
  const failed = Object.entries(codes);
  const refusals = new Set(failed.map(([, code]) => code));
  if (failed.length === AXES.length && refusals.size === 1)
    return `${[...refusals].join()} on all axes`;
  return failed.map(([axis, code]) => `${axis} ${code}`).join(", ");
}

const paramsText = (params: Readonly<Record<string, string>>): string =>
  Object.entries(params)
    .map(([key, value]) => `${key}=${value}`)
    .join(", ");

/** Counts by file, and the outcome of all in one line. */
export function summaryText(results: readonly RuleTestResult[], packVersion: string): string {
  const counts = countByFile(results);
  const rows = counts.map(({ file, passed, failed }) => [file, passed, failed]);
  const failed = results.filter(({ passed }) => !passed).length;
  const passed = results.length - failed;
  return [
    table(["file", "passed", "failed"], rows),
    "",
    `${count(results.length, "test")} of ${packVersion}: ${passed} passed, ${failed} failed`,
  ].join("\n");
}

/** Which axes, agreements and reason codes the passed tests have met. */
export function coverageText({ axes, agreements, codes }: RuleTestCoverage): string {
  const never = codes.filter(({ tests }) => tests === 0);
  return [
    "Coverage by the tests that passed.",
    "",
    table(
      ["axis", "holds", "fails"],
      axes.map(({ axis, holds, fails }) => [axis, holds, fails]),
    ),
    "",
    table(
      ["agreement", "permits", "denies"],
      agreements.map(({ agreement, permits, denials, neverPermits }) => [
        agreement,
        permits,
        [countsText(denials), ...(neverPermits === null ? [] : [`(${neverPermits})`])].join(" "),
      ]),
    ),
    "",
    never.length === 0
      ? "Every reason code was met."
      : `Reason codes never met: ${never.map(({ axis, code }) => `${axis} ${code}`).join(", ")}`,
  ].join("\n");
}

const countsText = (denials: Readonly<Record<string, number>>): string =>
  Object.entries(denials)
    .map(([code, tests]) => `${tests} ${code}`)
    .join(", ") || "never";

type Cell = string | number;

/** Columns of plain text under their heads, numbers to the right. */
function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => String(row[column] ?? "").length)),
  );
  const pad = (cell: Cell, width = 0): string =>
    typeof cell === "number" ? String(cell).padStart(width) : cell.padEnd(width);
  return [head, ...rows]
    .map((row) => row.map((cell, column) => pad(cell, widths[column])).join("  "))
    .map((line) => line.trimEnd())
    .join("\n");
}
