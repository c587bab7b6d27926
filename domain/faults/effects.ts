/** What holds at a story time because of faults. */
import { definitionOf } from "./registry.ts";
import type { FaultFacts, StoryEffect } from "./types.ts";

/** An effect with the time it holds, from inclusive to exclusive, in story milliseconds. */
export interface TimedEffect {
  readonly fault: string;
  readonly fromStoryMs: number;
  readonly toStoryMs: number;
  readonly effect: StoryEffect;
}

/** Everything that the faults do to the story. */
export function effectsOf(faults: readonly FaultFacts[]): TimedEffect[] {
  return faults.flatMap((fault) =>
    definitionOf(fault.type)
      .story(fault)
      .map((effect) => ({
        fault: fault.name,
        fromStoryMs: fault.fromStoryMs,
        toStoryMs: fault.toStoryMs,
        effect,
      })),
  );
}

/** A stretch of story time in which nothing passes, from inclusive to exclusive. */
export interface Interruption {
  readonly fromStoryMs: number;
  readonly toStoryMs: number;
}

/** The first story time at or after `storyMs` that lies in no interruption. */
export function reconnectedFrom(interruptions: readonly Interruption[], storyMs: number): number {
  let at = storyMs;
  // One may begin before another ends.
  for (;;) {
    const now = at;
    const holding = interruptions.filter((each) => each.fromStoryMs <= now && now < each.toStoryMs);
    if (holding.length === 0) return at;
    at = Math.max(...holding.map(({ toStoryMs }) => toStoryMs));
  }
}
