/** The story clock: story time is a straight line over wall-clock time while it runs. */

export type StoryClock =
  | { readonly kind: "waiting" }
  | {
      readonly kind: "running" | "ended";
      /** Wall-clock time of story zero; may lie ahead. */
      readonly startedUnixMs: number;
      /** Story milliseconds per real millisecond. */
      readonly pace: number;
      readonly endStoryMs: number;
    }
  | {
      /** Somebody stopped it, until it is told to go on along another line. */
      readonly kind: "paused";
      /** The line it went along until then. */
      readonly startedUnixMs: number;
      readonly pace: number;
      readonly endStoryMs: number;
      /** Story time at which it stands. */
      readonly standsAtStoryMs: number;
    };

export const WAITING: StoryClock = Object.freeze({ kind: "waiting" });

/** Story minutes per real second as story milliseconds per real millisecond. */
export function paceOf(storyMinutesPerSecond: number): number {
  return storyMinutesPerSecond * 60;
}

/** Story time at a wall-clock time: whole milliseconds from 0 to the end of the story. */
export function storyNow(clock: StoryClock, unixMs: number): number {
  switch (clock.kind) {
    case "waiting":
      return 0;
    case "ended":
      return clock.endStoryMs;
    case "paused":
      return clock.standsAtStoryMs;
    case "running": {
      const storyMs = Math.floor((unixMs - clock.startedUnixMs) * clock.pace);
      return Math.min(Math.max(0, storyMs), clock.endStoryMs);
    }
  }
}

/** First whole wall-clock millisecond at which the clock shows or showed at least that story time. */
export function unixAt(clock: StoryClock, storyMs: number): number {
  if (clock.kind === "waiting") return Number.POSITIVE_INFINITY;
  if (clock.kind === "paused" && storyMs > clock.standsAtStoryMs) return Number.POSITIVE_INFINITY;
  const guess = clock.startedUnixMs + Math.ceil(storyMs / clock.pace);
  // Rounding may leave the guess a millisecond short, and a timer there would find nothing to do.
  return Math.floor((guess - clock.startedUnixMs) * clock.pace) >= storyMs ? guess : guess + 1;
}

/** Whether the story is over at that wall-clock time. */
export function isOver(clock: StoryClock, unixMs: number): boolean {
  if (clock.kind === "waiting") return false;
  return clock.kind === "ended" || storyNow(clock, unixMs) >= clock.endStoryMs;
}
