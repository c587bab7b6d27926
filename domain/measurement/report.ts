/** The report as data, from the arms' ledgers. */
import { EXERCISE_BANNER } from "../banner.ts";
import { compareArms } from "./compare.ts";
import type { Focus } from "./origin.ts";
import { summarise, type ArmInput } from "./summarise.ts";
import type { Report } from "./types.ts";

export interface ReportInput {
  readonly exercise: string;
  readonly seed: string;
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly deadlineMinutes: number;
  readonly focus: Focus;
  readonly arms: readonly ArmInput[];
}

/** Builds the report; nothing in it depends on which way a comparison comes out. */
export function buildReport(input: ReportInput): Report {
  const { exercise, seed, manifest, deadlineMinutes, focus, arms } = input;
  return {
    banner: EXERCISE_BANNER,
    exercise,
    seed,
    manifest,
    arms: arms.map((arm) => summarise(arm, deadlineMinutes)),
    comparison: compareArms(arms, focus, deadlineMinutes),
  };
}
