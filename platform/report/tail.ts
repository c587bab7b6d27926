/** Paired differences told with their tail, for a median of nothing hides the few that are much later. */
import type { ComparisonRow } from "../../domain/measurement/mod.ts";
import { count, duration, percent, plural } from "./format.ts";

/** Pairs that a tenth needs to have ten beyond it. */
const PAIRS_FOR_TENTH = 101;
/** Pairs that a median needs. */
const PAIRS_FOR_MEDIAN = 20;

/** What is needed of a comparison to tell it. */
export type Told = Pick<
  ComparisonRow,
  "n" | "difference" | "mean" | "p10" | "p90" | "larger" | "smaller" | "equal"
>;

type Among = readonly (number | null)[];

/**
 * "in half of 176 cases no later, in one case in ten 23 min later or more; on average +5 min". `known`:
 * who never learned is told apart.
 */
export function tailInWords(told: Told, among: Among = []): string {
  const { n, difference, p90, mean } = told;
  if (n === 0) return "there is no case to compare";
  if (difference === null) {
    const why =
      n < PAIRS_FOR_MEDIAN
        ? `too few for a median, which needs ${PAIRS_FOR_MEDIAN}`
        : "in half of them on one side never";
    return `${plural(n, "case", "cases")}, ${why} (${signsOf(told)})`;
  }
  const all = [difference, p90, mean, ...among];
  const average = mean === null ? "" : `; on average ${laterInWords(mean, all)}`;
  return `${halfInWords(told, all)}, ${tenthInWords(told, all)}${average} (${signsOf(told)})`;
}

function halfInWords({ n, difference }: Told, among: Among): string {
  const half = `in half of ${count(n)} cases`;
  if (difference! > 0 && !isNothing(difference!, among))
    return `${half} ${duration(difference, among)} later or more`;
  if (difference! < 0 && !isNothing(difference!, among))
    return `${half} ${duration(-difference!, among)} earlier or more`;
  return `${half} no later`;
}

function tenthInWords({ n, p90 }: Told, among: Among): string {
  if (p90 === null) {
    return n < PAIRS_FOR_TENTH
      ? `too few cases to tell of the worst tenth (it needs ${PAIRS_FOR_TENTH})`
      : "in the worst tenth no longer at all";
  }
  return p90 > 0 && !isNothing(p90, among)
    ? `in one case in ten ${duration(p90, among)} later or more`
    : "in nine cases out of ten no later";
}

const isNothing = (minutes: number, among: Among): boolean =>
  duration(Math.abs(minutes), among).startsWith("0 ");

/** "5 min later", "38 min earlier", "neither later nor earlier". */
export function laterInWords(minutes: number, among: Among = []): string {
  if (isNothing(minutes, among)) return "neither later nor earlier";
  return `${duration(Math.abs(minutes), among)} ${minutes > 0 ? "later" : "earlier"}`;
}

const signsOf = ({ larger, smaller, equal }: Told): string =>
  `later in ${count(larger)}, earlier in ${count(smaller)}, as late in ${count(equal)}`;

/** "known within 8 h: 100 % before, 98 % with it, n = 176". */
export function inTimeInWords(
  inTime: { readonly a: number | null; readonly b: number | null; readonly n: number },
  deadlineMinutes: number,
  [before, after]: readonly [string, string] = ["before", "with it"],
): string {
  const within = `known within ${duration(deadlineMinutes)}`;
  if (inTime.n === 0) return `${within}: no case was followed for that long`;
  return `${within}: ${percent(inTime.a)} ${before}, ${percent(inTime.b)} ${after}, n = ${count(inTime.n)}`;
}

/** The shares of a comparison with its n. */
export const sidesOf = ({ a, b, n }: Pick<ComparisonRow, "a" | "b" | "n">) => ({
  a: a.value,
  b: b.value,
  n,
});
