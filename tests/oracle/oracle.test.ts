/**
 * The engine against an oracle: the same questions to `decide` and to Cedar, whose policy was written
 * from the reference and not from the engine. SEKISHO_ORACLE_CASES sets how many (20,000),
 * SEKISHO_ORACLE_SEED another seed.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { AXES } from "../../domain/policy/mod.ts";
import { findings, policies } from "./cedar.ts";
import { FLAWS } from "./flaws.ts";
import { WANTS } from "./fixes.ts";
import { runCases, told } from "./run.ts";
import type { Run, Tally } from "./run.ts";
import { BRANCH_NAMES } from "./tally.ts";

const CASES = Number(process.env["SEKISHO_ORACLE_CASES"] ?? 20_000);
const SEED = Number(process.env["SEKISHO_ORACLE_SEED"] ?? 20_250_601);

describe("the oracle's policy", () => {
  test("is valid under its schema", () => {
    expect(findings()).toEqual([]);
  });

  test("names every axis in its permit, word for word as in the axis's own forbid", () => {
    const conditions = (id: string) => policies.get(id)?.json.conditions;
    expect(policies.get("permit")?.json.effect).toBe("permit");
    expect(conditions("permit")).toEqual(
      AXES.map((axis) => ({ kind: "when", body: conditions(`deny-${axis}`)?.[0]?.body })),
    );
    expect(AXES.map((axis) => conditions(`deny-${axis}`)?.map(({ kind }) => kind))).toEqual(
      AXES.map(() => ["unless"]),
    );
  });
});

describe(`${CASES} random questions from seed ${SEED}`, () => {
  let run: Run;
  beforeAll(() => {
    run = runCases(CASES, SEED);
    console.info(summary(run));
  }, 600_000);

  test("the engine decides as the oracle does, and the same axes fail", () => {
    expect(told(run)).toBe("");
  });

  test("at least three in ten are permits", () => {
    expect(run.permits / CASES).toBeGreaterThanOrEqual(0.3);
  });

  test("every axis fails in one of a hundred, and alone in one of five hundred", () => {
    expect(rarer(run.failed, AXES, CASES / 100)).toEqual([]);
    expect(rarer(run.alone, AXES, CASES / 500)).toEqual([]);
  });

  test("every branch of the rulings is hit", () => {
    expect(rarer(run.branches, BRANCH_NAMES, CASES / 4000)).toEqual([]);
  });

  test("every single thing an agreement can want is what some agreements want", () => {
    expect(rarer(run.wants, WANTS, CASES / 2000)).toEqual([]);
  });

  test("every flaw occurs, and is refused", () => {
    expect(rarer(run.flaws, Object.keys(FLAWS), CASES / 2000)).toEqual([]);
    expect([...run.unrefused]).toEqual([]);
  });
});

/** The names that occur less often than that, with how often they do. */
function rarer(tally: Tally, names: readonly string[], least: number): string[] {
  const counted = names.map((name) => [name, tally.get(name) ?? 0] as const);
  return counted.filter(([, count]) => count < least).map(([name, count]) => `${name}: ${count}`);
}

function summary({ permits, cases, failed, alone, branches, wants, flaws }: Run): string {
  const lines = (title: string, tally: Tally): string[] => [
    `${title}:`,
    ...[...tally]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([name, count]) => `${String(count).padStart(7)}  ${name}`),
  ];
  return [
    `permits: ${permits} of ${cases} (${((100 * permits) / cases).toFixed(1)} %)`,
    ...lines("axis failed", failed),
    ...lines("axis failed alone", alone),
    ...lines("branch", branches),
    ...lines("agreement refused only because", wants),
    ...lines("flaw", flaws),
  ].join("\n");
}
