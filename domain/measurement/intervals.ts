/** The story in equal intervals, few enough to be read on one axis. */
import { MS_PER_MINUTE } from "./units.ts";

/** More intervals than this are not told apart by eye. */
export const INTERVALS_AT_MOST = 80;

/** Lengths in story minutes that a reader can count in; none is more than twice the one before. */
const LENGTHS = [
  1, 2, 3, 5, 10, 15, 20, 30, 40, 60, 90, 120, 180, 240, 360, 480, 720, 1_440,
] as const;
const DAY = 1_440;

/**
 * Length of the intervals that a story of this length is cut into: the shortest round one with which
 * there are no more than INTERVALS_AT_MOST. So there are at least half as many, but for stories of less
 * than 40 minutes.
 */
export const intervalMinutes = (endStoryMs: number): number =>
  roundMinutes(endStoryMs / MS_PER_MINUTE / INTERVALS_AT_MOST);

/** The shortest round length that is no shorter than this. */
export const roundMinutes = (least: number): number =>
  LENGTHS.find((length) => length >= least) ?? Math.ceil(least / DAY) * DAY;

/** Ends of the intervals in story milliseconds, the last of them the story's own end. */
export function intervalEnds(endStoryMs: number): number[] {
  const lengthMs = intervalMinutes(endStoryMs) * MS_PER_MINUTE;
  const n = Math.ceil(endStoryMs / lengthMs);
  return Array.from({ length: n }, (_, place) => Math.min((place + 1) * lengthMs, endStoryMs));
}
