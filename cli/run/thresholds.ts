/** What a run must keep to: the exercise's thresholds, then those of the command line. */
import type { Exercise } from "../../domain/exercise/mod.ts";
import { InputError } from "../../domain/input.ts";
import {
  describeThresholdProblem,
  readThreshold,
  type DemandedThreshold,
  type ThresholdProblem,
} from "../../domain/measurement/mod.ts";
import type { Pack } from "../../domain/pack/types.ts";

/** Throws InputError with everything that is wrong with those of the command line. */
export function demandedThresholds(
  exercise: Exercise,
  given: readonly string[],
  pack: Pack,
): DemandedThreshold[] {
  const known = {
    windows: exercise.windows.map(({ name }) => name),
    organisations: pack.organisations.map(({ id }) => id),
    nations: [...new Set(pack.organisations.map(({ nation }) => nation))],
    topologies: pack.topologies.map(({ id }) => id),
  };
  const messages = given.flatMap((expression) => {
    const problems: ThresholdProblem[] = [];
    readThreshold(expression, known, problems);
    return problems.map((problem) => describeThresholdProblem(expression, problem));
  });
  if (messages.length > 0) {
    throw new InputError(messages.map((message) => ({ file: "", line: 0, column: 0, message })));
  }
  return [
    ...exercise.thresholds.map((expression) => ({ expression, source: "exercise" as const })),
    ...given.map((expression) => ({ expression, source: "command line" as const })),
  ];
}
