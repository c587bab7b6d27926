/** A run as its operator is told of it. */
import { storyNow, windowAt } from "../../domain/exercise/mod.ts";
import type { PlannedFault } from "../../domain/exercise/mod.ts";
import type { Underway } from "./conduct.ts";
import type { Run } from "./state.ts";

/** The answer to `state`, and to every command that changes it. */
export function describeRun(run: Run | null, underway: Underway | null): object {
  if (!run || !underway)
    return { phase: "idle", runId: "", storyMs: 0, endStoryMs: 0, window: null };
  const { arm, clock, conductor } = underway;
  const storyMs = storyNow(clock.current, Date.now());
  const { phase, runId, exercise, topology, seed, endStoryMs, revision } = run;
  const faults = arm.plan.faults.map(({ name, target, type }) => ({
    name,
    target,
    type,
    phase: faultPhase(run, conductor.active, name),
  }));
  const window = windowAt(arm.plan, storyMs);
  return { phase, runId, exercise, topology, seed, storyMs, endStoryMs, window, revision, faults };
}

function faultPhase(
  { done }: Run,
  active: readonly PlannedFault[],
  name: string,
): "planned" | "active" | "ended" {
  if (active.some((fault) => fault.name === name)) return "active";
  return done.includes(`fault:${name}:start`) ? "ended" : "planned";
}
