/** Puts random questions to the engine and to the oracle, and keeps what they disagree on. */
import fc from "fast-check";
import { compilePolicy, decide } from "../../domain/policy/mod.ts";
import type { Axis } from "../../domain/policy/mod.ts";
import { questions } from "./cases.ts";
import type { Case } from "./cases.ts";
import type { Question } from "./entities.ts";
import { wantsOf } from "./fixes.ts";
import { verdictOf } from "./oracle.ts";
import type { Verdict } from "./oracle.ts";
import { shown } from "./show.ts";
import { branchesOf } from "./tally.ts";

/** How often each name occurred. */
export type Tally = Map<string, number>;

export interface Run {
  readonly cases: number;
  permits: number;
  /** Axes that failed, and that failed alone. */
  readonly failed: Tally;
  readonly alone: Tally;
  readonly branches: Tally;
  /** What agreements want where nothing else is missing. */
  readonly wants: Tally;
  readonly flaws: Tally;
  /** Flaws that the oracle did not refuse. */
  readonly unrefused: Tally;
  /** By how engine and oracle differ: how often, and the shortest example. */
  readonly disagreements: Map<string, Disagreement>;
}

interface Disagreement {
  readonly count: number;
  readonly example: string;
}

interface EngineAnswer {
  readonly permitted: boolean;
  readonly failed: readonly Axis[];
  readonly codes: string;
}

/** Runs that many cases from that seed. */
export function runCases(cases: number, seed: number): Run {
  const run: Run = {
    cases,
    permits: 0,
    failed: new Map(),
    alone: new Map(),
    branches: new Map(),
    wants: new Map(),
    flaws: new Map(),
    unrefused: new Map(),
    disagreements: new Map(),
  };
  const judge = (each: Case): void => {
    const verdict = verdictOf(each.question);
    tally(run, each, verdict);
    compare(run, each, verdict);
  };
  fc.assert(fc.property(questions, judge), { numRuns: cases, seed });
  return run;
}

function tally(run: Run, { question, flaw }: Case, verdict: Verdict): void {
  const { permitted, refused, failed } = verdict;
  if (permitted) run.permits += 1;
  if (flaw !== "") count(run.flaws, flaw);
  if (flaw !== "" && refused === "") count(run.unrefused, flaw);
  if (flaw !== "" || refused !== "") return;
  for (const axis of failed) count(run.failed, axis);
  if (failed.length === 1) count(run.alone, failed[0]!);
  for (const branch of branchesOf(question, verdict)) count(run.branches, branch);
  if (failed.join() !== "agreement") return;
  for (const want of wantsOf(question)) count(run.wants, want);
}

const count = (tally: Tally, name: string): unknown => tally.set(name, (tally.get(name) ?? 0) + 1);

function answerOf({ pack, label, recipient, context }: Question): EngineAnswer {
  const { decision, axes } = decide(compilePolicy(pack), label, recipient, context);
  const failed = axes.filter(({ satisfied }) => !satisfied);
  return {
    permitted: decision === "permit",
    failed: failed.map(({ axis }) => axis),
    codes: failed.map(({ axis, code }) => `${axis}: ${code}`).join(", "),
  };
}

function compare({ disagreements }: Run, { question, flaw }: Case, verdict: Verdict): void {
  const answer = answerOf(question);
  if (outcome(verdict) === outcome(answer)) return;
  const kind = `oracle ${outcome(verdict)}, engine ${outcome(answer)}`;
  const example = [
    `engine: ${answer.codes || "every axis satisfied"}`,
    `oracle: ${verdict.refused || `agreements that serve: [${verdict.serving.join(", ")}]`}`,
    ...(flaw === "" ? [] : [`flaw: ${flaw}`]),
    shown(question),
  ].join("\n");
  const before = disagreements.get(kind) ?? { count: 0, example };
  const shorter = example.length < before.example.length ? example : before.example;
  disagreements.set(kind, { count: before.count + 1, example: shorter });
}

const outcome = ({ permitted, failed }: Pick<Verdict, "permitted" | "failed">): string =>
  `${permitted ? "permit" : "deny"} [${failed.join(", ")}]`;

/** Every kind of disagreement, most frequent first, with its shortest example. */
export function told({ disagreements, cases }: Run): string {
  const kinds = [...disagreements].toSorted(([, a], [, b]) => b.count - a.count);
  const total = kinds.reduce((sum, [, { count }]) => sum + count, 0);
  return kinds.length === 0
    ? ""
    : [
        `${total} of ${cases} cases differ:`,
        ...kinds.map(([kind, { count }]) => `${String(count).padStart(6)} × ${kind}`),
        ...kinds.map(([kind, { example }]) => `\n── ${kind}\n${example}`),
      ].join("\n");
}
