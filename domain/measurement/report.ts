/** The report as data, from the arms' ledgers. */
import { EXERCISE_BANNER } from "../banner.ts";
import { compareArms } from "./compare.ts";
import { clockOf } from "./health.ts";
import type { Focus } from "./origin.ts";
import { headlineSubject } from "./subject.ts";
import { summarise, type ArmInput } from "./summarise.ts";
import { judgeThresholds, type DemandedThreshold } from "./thresholds/mod.ts";
import type { Report } from "./types.ts";

export interface ReportInput {
  readonly exercise: string;
  readonly seed: string;
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly deadlineMinutes: number;
  readonly focus: Focus;
  readonly arms: readonly ArmInput[];
  readonly thresholds: readonly DemandedThreshold[];
  /** Whether all processes ran on one machine. */
  readonly oneMachine: boolean;
  /** Nation by organisation. */
  readonly nationOf: ReadonlyMap<string, string>;
}

/** Builds the report; nothing in it depends on which way a comparison comes out. */
export function buildReport(input: ReportInput): Report {
  const { exercise, seed, manifest, deadlineMinutes, focus, arms, nationOf } = input;
  const subject = headlineSubject(
    arms.flatMap(({ rows }) => rows),
    focus,
  );
  const judged = arms.map(({ facts, rows }) => ({ topology: facts.topology, rows }));
  return {
    banner: EXERCISE_BANNER,
    exercise,
    seed,
    manifest,
    arms: arms.map((arm) => summarise(arm, deadlineMinutes, subject)),
    comparison: compareArms(arms, focus, deadlineMinutes),
    clock: clockOf(input.oneMachine),
    thresholds: judgeThresholds(input.thresholds, judged, { deadlineMinutes, nationOf }),
  };
}
