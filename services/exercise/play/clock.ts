/**
 * The clock of a played exercise: a line over wall-clock time that can be stopped, and goes on along
 * another one. Whoever is told the line knows the same story time, to the millisecond. Pure.
 */

export type PlayLine =
  | {
      readonly kind: "running";
      /** Wall-clock time of story zero on this line. */
      readonly startedUnixMs: number;
      /** Story milliseconds per real millisecond. */
      readonly pace: number;
      /** Since when it goes along this line. */
      readonly fromUnixMs: number;
    }
  | {
      readonly kind: "paused";
      readonly standsAtStoryMs: number;
      /** At which it goes on. */
      readonly pace: number;
      readonly fromUnixMs: number;
    }
  | { readonly kind: "ended"; readonly endStoryMs: number; readonly fromUnixMs: number };

/** Story time at a wall-clock time, in whole milliseconds. */
export function storyAt(line: PlayLine, unixMs: number): number {
  switch (line.kind) {
    case "running":
      return Math.max(0, Math.floor((unixMs - line.startedUnixMs) * line.pace));
    case "paused":
      return line.standsAtStoryMs;
    case "ended":
      return line.endStoryMs;
  }
}

/** Wall-clock time at which the clock shows a story time; Infinity while it does not go there. */
export function unixOf(line: PlayLine, storyMs: number): number {
  if (line.kind !== "running") return Number.POSITIVE_INFINITY;
  const guess = line.startedUnixMs + Math.ceil(storyMs / line.pace);
  return storyAt(line, guess) >= storyMs ? guess : guess + 1;
}

/** Stops at the story time of now. */
export function paused(line: PlayLine, unixMs: number): PlayLine {
  if (line.kind !== "running") return line;
  const { pace } = line;
  return {
    kind: "paused",
    standsAtStoryMs: storyAt(line, unixMs),
    pace,
    fromUnixMs: unixMs,
  };
}

/** Goes on from where it stands: everything planned comes later by the pause, and by nothing else. */
export function resumed(line: PlayLine, unixMs: number): PlayLine {
  if (line.kind !== "paused") return line;
  return lineThrough(line.standsAtStoryMs, line.pace, unixMs);
}

/** Goes on, or will go on, at another pace. */
export function paced(line: PlayLine, pace: number, unixMs: number): PlayLine {
  if (line.kind === "running") return lineThrough(storyAt(line, unixMs), pace, unixMs);
  return line.kind === "paused" ? { ...line, pace } : line;
}

/** Whole milliseconds, as they are told: rounded so that story time never goes back. */
function lineThrough(storyMs: number, pace: number, unixMs: number): PlayLine {
  const startedUnixMs = Math.floor(unixMs - storyMs / pace);
  return { kind: "running", startedUnixMs, pace, fromUnixMs: unixMs };
}
