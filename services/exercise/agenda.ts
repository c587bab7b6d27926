/** What the controller does in the course of a run, and when. Pure. */
import type { ArmPlan, PlannedFault } from "../../domain/exercise/mod.ts";

export type AgendaItem =
  | { readonly kind: "exercise_started"; readonly id: string; readonly storyMs: number }
  | {
      readonly kind: "window_entered";
      readonly id: string;
      readonly storyMs: number;
      readonly window: string;
    }
  | {
      readonly kind: "fault_started" | "fault_ended";
      readonly id: string;
      readonly storyMs: number;
      readonly fault: PlannedFault;
    }
  | { readonly kind: "exercise_ended"; readonly id: string; readonly storyMs: number };

/**
 * The agenda of an arm in the order of time. When it is stopped before its planned end, windows and
 * faults that had not begun fall out, and faults that had begun end with it.
 */
export function agendaOf(plan: ArmPlan, endStoryMs: number): AgendaItem[] {
  const items: AgendaItem[] = [{ kind: "exercise_started", id: "started", storyMs: 0 }];
  for (const { name, fromStoryMs } of plan.windows)
    if (fromStoryMs < endStoryMs)
      items.push({
        kind: "window_entered",
        id: `window:${name}`,
        storyMs: fromStoryMs,
        window: name,
      });
  for (const fault of plan.faults) {
    const { name, fromStoryMs, toStoryMs } = fault;
    if (fromStoryMs >= endStoryMs) continue;
    const endsAt = Math.min(toStoryMs, endStoryMs);
    items.push({ kind: "fault_started", id: `fault:${name}:start`, storyMs: fromStoryMs, fault });
    items.push({ kind: "fault_ended", id: `fault:${name}:end`, storyMs: endsAt, fault });
  }
  items.push({ kind: "exercise_ended", id: "ended", storyMs: endStoryMs });
  return items.toSorted((a, b) => a.storyMs - b.storyMs);
}
