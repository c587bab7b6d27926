/** Paired differences told with their tail, for a median of nothing hides the few that are much later. */
import type { ComparisonRow } from "../../domain/measurement/mod.ts";
import { count, DASH, duration, percent, plural } from "./format.ts";
import { signsInWords } from "./words.ts";

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
 * "in half of 176 cases no later, in one case in ten 23 min later or more, on average 5 min later (later
 * in 58 …)": as much of it as there are cases for.
 */
export function tailInWords(told: Told, among: Among = []): string {
  const { n, difference, p90, mean } = told;
  if (n === 0) return "there is no case to compare";
  const signs = `(${signsInWords(told)})`;
  if (difference === null && n < PAIRS_FOR_MEDIAN)
    return `${plural(n, "case", "cases")}, too few for a median, which needs ${PAIRS_FOR_MEDIAN} ${signs}`;
  const all = [difference, p90, mean, ...among];
  const average = mean === null ? "" : `, on average ${laterInWords(mean, all)}`;
  const tenth = worstInWords(told, all);
  const worst =
    p90 === null && n < PAIRS_FOR_TENTH
      ? `too few cases to tell of the worst tenth (it needs ${PAIRS_FOR_TENTH})`
      : `in ${tenth === NO_LATER ? "nine cases out of ten" : "one case in ten"} ${tenth}`;
  return `in half of ${count(n)} cases ${middleInWords(told, all)}, ${worst}${average} ${signs}`;
}

const NO_LATER = "no later";

/** "no later", "7 min later or more", "never any more", or a dash without samples for it. */
export function middleInWords(told: Told, among: Among = []): string {
  const { n, difference, larger, smaller } = told;
  if (difference !== null) return boundInWords(difference, among);
  if (n < PAIRS_FOR_MEDIAN) return DASH;
  return larger > smaller ? "never any more" : "only now";
}

/** Of the tenth that lost most: at least so much. */
export function worstInWords({ n, p90 }: Told, among: Among = []): string {
  if (p90 === null) return n < PAIRS_FOR_TENTH ? DASH : "never any more";
  return p90 > 0 ? boundInWords(p90, among) : NO_LATER;
}

/** Of the tenth that gained most, or lost least: at most so much. */
export function bestInWords({ n, p10 }: Told, among: Among = []): string {
  if (p10 === null) return n < PAIRS_FOR_TENTH ? DASH : "only now";
  if (isNothing(p10, among)) return "no earlier";
  return p10 < 0
    ? `${duration(-p10, among)} earlier or more`
    : `${duration(p10, among)} later or less`;
}

function boundInWords(minutes: number, among: Among): string {
  if (isNothing(minutes, among)) return NO_LATER;
  return `${laterInWords(minutes, among)} or more`;
}

const isNothing = (minutes: number, among: Among): boolean =>
  duration(Math.abs(minutes), among).startsWith("0 ");

/** "5 min later", "38 min earlier", "neither later nor earlier". */
export function laterInWords(minutes: number, among: Among = []): string {
  if (isNothing(minutes, among)) return "neither later nor earlier";
  return `${duration(Math.abs(minutes), among)} ${minutes > 0 ? "later" : "earlier"}`;
}

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
