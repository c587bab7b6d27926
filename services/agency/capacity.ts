/**
 * How many analysts a desk has at a story time.
 *
 * Shifts repeat every day of the story; where several overlap, their analysts add up. Faults leave a
 * share of the sum, rounded to the nearest whole analyst with halves up. A desk that has analysts on
 * duty keeps at least one while any share remains: rounding alone never closes it. A share of 0 is
 * different in kind: nobody is there, and work in hand rests until somebody is.
 */
import { factorAt, type CapacityChange } from "../../domain/exercise/mod.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** On duty between two times of the day, in milliseconds after midnight UTC; `to` may pass midnight. */
export interface DutyShift {
  readonly fromMs: number;
  readonly toMs: number;
  readonly analysts: number;
}

export interface DeskCapacity {
  /** `open`: somebody may work; when false, work in hand rests. */
  at(storyMs: number): { readonly analysts: number; readonly open: boolean };
  /** Next story time at which it may change; Infinity when it never does. */
  nextChangeAfter(storyMs: number): number;
}

/**
 * The capacity of a desk.
 *
 * @param startUnixMs date and time of story zero, milliseconds since 1970
 */
export function deskCapacity(
  desk: string,
  shifts: readonly DutyShift[],
  changes: readonly CapacityChange[],
  startUnixMs: number,
): DeskCapacity {
  const daily = shifts.map((shift) => ({ ...shift, lengthMs: lengthOf(shift) }));
  const edges = daily
    .filter(({ lengthMs }) => lengthMs < DAY_MS)
    .flatMap(({ fromMs, lengthMs }) => [fromMs, fromMs + lengthMs].map((at) => modulo(at)));
  const faults = changes.filter((change) => change.desk === "" || change.desk === desk);
  const onDuty = (storyMs: number): number =>
    daily
      .filter(({ fromMs, lengthMs }) => modulo(startUnixMs + storyMs - fromMs) < lengthMs)
      .reduce((sum, { analysts }) => sum + analysts, 0);
  return {
    at(storyMs) {
      const factor = factorAt(faults, desk, storyMs);
      const present = onDuty(storyMs);
      if (factor <= 0) return { analysts: 0, open: false };
      if (present === 0) return { analysts: 0, open: true };
      return { analysts: Math.max(1, Math.round(present * factor)), open: true };
    },
    nextChangeAfter(storyMs) {
      const inDays = edges.map((edge) => {
        const wait = modulo(edge - startUnixMs - storyMs);
        return storyMs + (wait === 0 ? DAY_MS : wait);
      });
      const byFault = faults.map((change) => change.storyMs).filter((at) => at > storyMs);
      return Math.min(Number.POSITIVE_INFINITY, ...inDays, ...byFault);
    },
  };
}

/**
 * The first story time at or after `storyMs` at which the organisation is not down as a whole; Infinity
 * when it stays down.
 */
export function upFrom(changes: readonly CapacityChange[], storyMs: number): number {
  const whole = changes.filter(({ desk }) => desk === "");
  const later = whole.map((change) => change.storyMs).filter((at) => at > storyMs);
  const times = [storyMs, ...later.toSorted((a, b) => a - b)];
  return times.find((at) => factorAt(whole, "", at) > 0) ?? Number.POSITIVE_INFINITY;
}

function lengthOf({ fromMs, toMs }: DutyShift): number {
  return toMs > fromMs ? Math.min(toMs - fromMs, DAY_MS) : toMs - fromMs + DAY_MS;
}

function modulo(ms: number): number {
  return ((ms % DAY_MS) + DAY_MS) % DAY_MS;
}
