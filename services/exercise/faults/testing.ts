/** For tests: a planned fault, and a context that records what was asked of the supervisor. */
import { planArm, type FaultSpec, type PlannedFault } from "../../../domain/exercise/mod.ts";
import { testExercise, testIncident, testPack } from "../../../domain/exercise/testing.ts";
import type { FaultContext } from "./types.ts";

/** The fault as an exercise of its own plans it. */
export function plannedFault(changes: Partial<FaultSpec>): {
  readonly fault: PlannedFault;
  readonly plan: FaultContext["plan"];
} {
  const [spec] = testExercise().faults;
  const exercise = testExercise({ faults: [{ ...spec!, ...changes }] });
  const plan = planArm(exercise, testPack(), "hub", [testIncident("a")], "7");
  return { fault: plan.faults[0]!, plan };
}

/** `asked` holds what the supervisor was asked; `fetches` is how often plans were fetched. */
export function faultContext(plan: FaultContext["plan"], supervisorAnswers = true) {
  const asked: string[] = [];
  const fetches = { count: 1 };
  const stopping = new AbortController();
  const context: FaultContext = {
    plan,
    supervise(op, organisation) {
      asked.push(`${op} ${organisation}`);
      return supervisorAnswers ? Promise.resolve() : Promise.reject(new Error("no responders"));
    },
    planFetches: () => fetches.count,
    signal: stopping.signal,
  };
  return { context, asked, fetches, stop: () => stopping.abort() };
}
