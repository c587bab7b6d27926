/** Story time and real time, as the console tells them; ticking between what it tells. */
import { signal } from "@preact/signals";
import type { PlayClock, PlayPhase } from "../../domain/play/mod.ts";
import { onFrame } from "./socket.ts";

export const phase = signal<PlayPhase | "waiting">("waiting");
/** Null before the exercise began. */
export const clock = signal<PlayClock | null>(null);
/** Milliseconds of real time by the console's clock, a second at a time. */
export const nowUnixMs = signal(Date.now());

/** How far this browser's clock is behind the console's. */
let behindMs = 0;

onFrame("clock", (frame) => {
  behindMs = frame.nowUnixMs - Date.now();
  phase.value = frame.phase;
  clock.value = frame.clock;
  nowUnixMs.value = frame.nowUnixMs;
});
setInterval(() => (nowUnixMs.value = Date.now() + behindMs), 1_000);

/** Story milliseconds since the exercise began, at `nowUnixMs`; null before. */
export function storyMsNow(): number | null {
  const { value } = clock;
  if (!value) return null;
  const { storyMs, asOfUnixMs, pace, endStoryMs } = value;
  return Math.min(storyMs + Math.max(0, nowUnixMs.value - asOfUnixMs) * pace, endStoryMs);
}

/** Date and time of the story, as Unix milliseconds; null before the exercise began. */
export function storyDate(storyMs: number | null = storyMsNow()): number | null {
  const { value } = clock;
  return value && storyMs !== null ? Date.parse(value.startOfExercise) + storyMs : null;
}
