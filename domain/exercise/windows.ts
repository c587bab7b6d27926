/** The windows of an arm: how long each is, and which one a time falls into. */
import type { Problem } from "../input.ts";
import { exponential, uniform } from "./draws.ts";
import type { ArmPlan, Exercise, PlannedWindow, WindowName, WindowSpec } from "./types.ts";

const MINUTE_MS = 60_000;

/** Story milliseconds in some minutes, whole. */
export const minutesToMs = (minutes: number): number => Math.round(minutes * MINUTE_MS);

/**
 * When incidents arrive within a window, in story milliseconds after it begins: one time per key, in
 * the order of the keys. Every window uses the same.
 */
export function arrivalOffsets(
  arrivals: Exercise["arrivals"],
  keys: readonly string[],
  seed: string,
): Map<string, number> {
  const meanMs = (60 / arrivals.perHour) * MINUTE_MS;
  // Catalogues are sorted by topic; a shuffle keeps one topic from filling one hour.
  const shuffled = keys
    .map((key) => ({ key, place: uniform(seed, "order", key) }))
    .toSorted((a, b) => a.place - b.place);
  let offsetMs = 0;
  return new Map(
    shuffled.map(({ key }, index) => {
      const gapMs =
        arrivals.process === "constant" ? meanMs : exponential(meanMs, seed, "gap", index);
      offsetMs += gapMs;
      return [key, Math.round(offsetMs)];
    }),
  );
}

/** Lays the windows end to end; adds to `problems` what does not fit. */
export function layOut(
  exercise: Exercise,
  offsets: ReadonlyMap<string, number>,
  problems: Problem[],
): PlannedWindow[] {
  let fromStoryMs = 0;
  return exercise.windows.map((spec) => {
    const lengthMs = lengthOf(spec, exercise, offsets, problems);
    const window = { name: spec.name, fromStoryMs, toStoryMs: fromStoryMs + lengthMs };
    fromStoryMs = window.toStoryMs;
    return window;
  });
}

function lengthOf(
  spec: WindowSpec,
  { arrivals }: Exercise,
  offsets: ReadonlyMap<string, number>,
  problems: Problem[],
): number {
  const lastMs = Math.max(0, ...offsets.values());
  // One more gap, so that the last arrival is not cut off from its window by the next one's start.
  const needed = Math.ceil((lastMs + (60 / arrivals.perHour) * MINUTE_MS) / MINUTE_MS);
  if (spec.lastsMinutes === null) {
    if (spec.incidents) return needed * MINUTE_MS;
    problems.push(
      inputProblem(
        `window \`${spec.name}\` has neither incidents nor a length: give it \`lastsMinutes\``,
      ),
    );
    return 0;
  }
  const lengthMs = minutesToMs(spec.lastsMinutes);
  if (spec.incidents && lastMs >= lengthMs) {
    problems.push(
      inputProblem(
        `window \`${spec.name}\` lasts \`${spec.lastsMinutes}\` minutes and its incidents need ` +
          `${needed}: lengthen it, raise \`perHour\`, or leave out \`lastsMinutes\``,
      ),
    );
  }
  return lengthMs;
}

/** A problem that has no place in a file. */
export const inputProblem = (message: string): Problem => ({
  file: "",
  line: 0,
  column: 0,
  message,
});

/** The window a story time falls into; the last one includes its end. null: outside all of them. */
export function windowAt(plan: Pick<ArmPlan, "windows">, storyMs: number): WindowName | null {
  const inside = plan.windows.find(
    ({ fromStoryMs, toStoryMs }) => fromStoryMs <= storyMs && storyMs < toStoryMs,
  );
  const last = plan.windows.at(-1);
  return inside?.name ?? (last?.toStoryMs === storyMs ? last.name : null);
}
