/**
 * How many analysts a desk has at a story time, and how fast they work.
 *
 * Shifts repeat every day of the story; where several overlap, their analysts add up. Another duty
 * roster lets them work between its hours only. Faults leave a share of the sum, rounded to the nearest
 * whole analyst with halves up. A desk that has analysts on duty keeps at least one while any share
 * remains: rounding alone never closes it. A share of 0 is different in kind: nobody is there, and work
 * in hand rests until somebody is.
 */
import { factorAt, type CapacityChange } from "../../domain/exercise/mod.ts";
import type { DeskCapacity } from "../../domain/queueing/mod.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** On duty between two times of the day, in milliseconds after midnight UTC; `to` may pass midnight. */
export interface DutyShift {
  readonly fromMs: number;
  readonly toMs: number;
  readonly analysts: number;
}

/** Another duty roster for a time: nobody is on duty outside its hours. */
export interface DutyChange {
  readonly fromStoryMs: number;
  readonly toStoryMs: number;
  /** "" for all desks. */
  readonly desk: string;
  /** Hours of duty in milliseconds after midnight UTC; `dutyToMs` may pass midnight. */
  readonly dutyFromMs: number;
  readonly dutyToMs: number;
  /** Analysts on duty; 0: as many as the shifts say. */
  readonly analysts: number;
}

/** What faults do to a desk besides taking analysts away. */
export interface DeskStrain {
  /** Factors by which work takes longer, in the form of capacity changes. */
  readonly work?: readonly CapacityChange[];
  readonly duty?: readonly DutyChange[];
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
  strain: DeskStrain = {},
): DeskCapacity {
  const daily = shifts.map((shift) => ({ ...shift, lengthMs: lengthOf(shift) }));
  const concerns = (change: { readonly desk: string }) =>
    change.desk === "" || change.desk === desk;
  const faults = changes.filter(concerns);
  const work = (strain.work ?? []).filter(concerns);
  const duty = (strain.duty ?? []).filter(concerns).map(withHours);
  const edges = [...daily, ...duty.map(({ hours }) => hours)]
    .filter(({ lengthMs }) => lengthMs < DAY_MS)
    .flatMap(({ fromMs, lengthMs }) => [fromMs, fromMs + lengthMs].map((at) => modulo(at)));
  const moments = [
    ...[...faults, ...work].map((change) => change.storyMs),
    ...duty.flatMap(({ fromStoryMs, toStoryMs }) => [fromStoryMs, toStoryMs]),
  ];
  const within = (storyMs: number, { fromMs, lengthMs }: Daily): boolean =>
    modulo(startUnixMs + storyMs - fromMs) < lengthMs;
  const onDuty = (storyMs: number): number => {
    const rostered = daily
      .filter((shift) => within(storyMs, shift))
      .reduce((sum, { analysts }) => sum + analysts, 0);
    return duty
      .filter(({ fromStoryMs, toStoryMs }) => fromStoryMs <= storyMs && storyMs < toStoryMs)
      .reduce(
        (present, { hours, analysts }) =>
          within(storyMs, hours) ? (analysts === 0 ? present : analysts) : 0,
        rostered,
      );
  };
  return {
    at(storyMs) {
      const factor = factorAt(faults, desk, storyMs);
      const present = onDuty(storyMs);
      const slowdown = factorAt(work, desk, storyMs);
      if (factor <= 0) return { analysts: 0, open: false, slowdown };
      if (present === 0) return { analysts: 0, open: true, slowdown };
      return { analysts: Math.max(1, Math.round(present * factor)), open: true, slowdown };
    },
    nextChangeAfter(storyMs) {
      const inDays = edges.map((edge) => {
        const wait = modulo(edge - startUnixMs - storyMs);
        return storyMs + (wait === 0 ? DAY_MS : wait);
      });
      const byFault = moments.filter((at) => at > storyMs);
      return Math.min(Number.POSITIVE_INFINITY, ...inDays, ...byFault);
    },
  };
}

/** Analysts' milliseconds on duty between two story times. */
export function staffedMs(capacity: DeskCapacity, fromStoryMs: number, toStoryMs: number): number {
  let sum = 0;
  for (let at = fromStoryMs; at < toStoryMs;) {
    const until = Math.min(toStoryMs, capacity.nextChangeAfter(at));
    sum += capacity.at(at).analysts * (until - at);
    at = until;
  }
  return sum;
}

/** Whether a desk of its own is closed then; an organisation that is down has no closed desks. */
export function isClosed(
  changes: readonly CapacityChange[],
  desk: string,
  storyMs: number,
): boolean {
  const own = changes.filter((change) => change.desk === desk);
  return own.length > 0 && factorAt(own, desk, storyMs) <= 0;
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

interface Daily {
  readonly fromMs: number;
  readonly lengthMs: number;
}

function withHours<T extends DutyChange>(change: T): T & { readonly hours: Daily } {
  const { dutyFromMs: fromMs, dutyToMs: toMs, analysts } = change;
  return { ...change, hours: { fromMs, lengthMs: lengthOf({ fromMs, toMs, analysts }) } };
}

function lengthOf({ fromMs, toMs }: DutyShift): number {
  return toMs > fromMs ? Math.min(toMs - fromMs, DAY_MS) : toMs - fromMs + DAY_MS;
}

function modulo(ms: number): number {
  return ((ms % DAY_MS) + DAY_MS) % DAY_MS;
}
