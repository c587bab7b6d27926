/** When a fault was over, in words and as places on the time axis. */
import {
  BACK_WITHIN,
  type BackWithin,
  type Drain,
  type FaultEffect,
  type Recovery,
} from "../../domain/measurement/mod.ts";
import { count, duration } from "./format.ts";
import type { Mark } from "./charts/panels.ts";

/** Two short lines for the fault's lane. */
export function overInShort({ recovery, momentary }: FaultEffect): string[] {
  const after = momentary ? "after it" : "after its end";
  const { awareness } = recovery;
  if (!awareness) return ["nothing to measure it by"];
  return [backInShort(awareness.backWithin, after), drainInShort(awareness.drain, after)];
}

function backInShort(back: BackWithin, after: string): string {
  switch (back.kind) {
    case "recovered":
      return back.minutes === 0
        ? "within the baseline at once"
        : `within the baseline ${duration(back.minutes)} ${after}`;
    case "not_recovered":
      return "not within the baseline again";
    case "not_observed":
      return "too few cases after it to tell";
    case "no_baseline":
      return "baseline too small to tell";
  }
}

function drainInShort(drain: Drain, after: string): string {
  switch (drain.kind) {
    case "no_backlog":
      return "no unusual backlog";
    case "drained":
      return drain.minutes === 0
        ? "backlog gone by its end"
        : `backlog gone ${duration(drain.minutes)} ${after}`;
    case "not_drained":
      return `backlog left: ${count(drain.left)}`;
  }
}

/** When it was over, for those who read: of what, and by which measure. */
export function overInWords({ awareness }: FaultEffect["recovery"]): string[] {
  if (!awareness) return ["There was nothing by which to tell when it was over."];
  return [firstInWords(awareness), backInWords(awareness), drainInWords(awareness)];
}

const firstInWords = ({ firstSuccessMinutes }: Recovery): string =>
  firstSuccessMinutes === null
    ? "After its end nothing more became known."
    : `The next case became known ${duration(firstSuccessMinutes)} after its end.`;

function backInWords({ backWithin: back, baseline }: Recovery): string {
  const { intervalMinutes, consecutive } = BACK_WITHIN;
  const bound = baseline
    ? `within the baseline (${baseline.percent} % in ${duration(baseline.bound)}, n = ${count(baseline.n)})`
    : "within the baseline";
  const rule = `in ${consecutive} intervals of ${intervalMinutes} minutes in a row`;
  switch (back.kind) {
    case "recovered":
      return `What began from ${back.minutes === 0 ? "its end" : `${duration(back.minutes)} after its end`} on was ${bound}, ${rule}.`;
    case "not_recovered":
      return `What began after its end was never ${bound} ${rule}.`;
    case "not_observed":
      return `Whether what began after its end was within the baseline is not known: ${back.intervals === 0 ? "nothing began" : `only ${count(back.intervals)} ${back.intervals === 1 ? "interval has" : "intervals have"} cases, and ${consecutive} are needed`}.`;
    case "no_baseline":
      return "Whether times came back is not known: the baseline has too few cases.";
  }
}

function drainInWords({ drain, backlog }: Recovery): string {
  const peak = `${count(backlog.peak)} cases were open at most, ${duration(backlog.peakAtMinutes)} into the story; in the baseline at most ${count(backlog.usual)}`;
  switch (drain.kind) {
    case "no_backlog":
      return `No more cases were open than in the baseline (${count(backlog.peak)} at most, ${count(backlog.usual)} then).`;
    case "drained":
      return drain.minutes === 0
        ? `${peak}; the backlog was gone by its end.`
        : `${peak}; the backlog was gone ${duration(drain.minutes)} after its end.`;
    case "not_drained":
      return `${peak}; ${count(drain.left)} were left when the story ended.`;
  }
}

/** Places on the axis: of awareness, of the backlog, and of the copies' own times. */
export function marksOf(effects: readonly FaultEffect[]): {
  readonly awareness: Mark[];
  readonly open: Mark[];
  readonly exchange: Mark[];
} {
  const awareness: Mark[] = [];
  const open: Mark[] = [];
  const exchange: Mark[] = [];
  for (const [place, { recovery, from, to, momentary }] of effects.entries()) {
    const [fault, end] = [place + 1, momentary ? from : to];
    awareness.push(...timesOf(fault, end, recovery.awareness));
    exchange.push(...timesOf(fault, end, recovery.exchange));
    const drain = recovery.awareness?.drain;
    if (drain?.kind === "drained") open.push({ fault, kind: "drained", at: end + drain.minutes });
  }
  return { awareness, open, exchange };
}

function timesOf(fault: number, end: number, recovery: Recovery | null): Mark[] {
  if (!recovery) return [];
  const { firstSuccessMinutes: first, backWithin: back } = recovery;
  return [
    ...(first === null ? [] : [{ fault, kind: "first" as const, at: end + first }]),
    ...(back.kind === "recovered"
      ? [{ fault, kind: "back" as const, at: end + back.minutes }]
      : []),
  ];
}
