/**
 * What would turn an answer round. Changes are proposed by the levers of the axes, smallest sets
 * first, and each set is carried out and decided again before it is offered.
 */
import { failedAxes } from "../decide.ts";
import type { Change } from "./change.ts";
import { carryOut, changeKey } from "./change.ts";
import { LEVERS } from "./levers/mod.ts";
import type { Answered } from "./question.ts";
import { answer, isRefused } from "./question.ts";

/** Changes that together turn the answer round, and none of which can be left out. */
export interface Flip {
  readonly changes: readonly Change[];
}

/** Longer lists are no advice any more. */
const MAX_CHANGES = 9;
/** Sets looked at per size. */
const MAX_SETS = 400;

/**
 * For a denial, the smallest sets of changes that would permit it: all of one size, none when
 * nothing that we know would. For a permit, the single changes that would deny it. Pure; every set
 * was carried out and decided again, and no part of it alone turns the answer round.
 */
export function findFlips(answered: Answered): Flip[] {
  return answered.decision.decision === "permit" ? breaksOf(answered) : remediesOf(answered);
}

/** One change for each thing that a permit hangs on. */
function breaksOf(answered: Answered): Flip[] {
  const changes = answered.decision.axes.flatMap((result) =>
    LEVERS[result.axis].breaks(answered, result),
  );
  return distinct(changes.map((change) => [change]))
    .filter(([change]) => change !== undefined && denies(answered, change))
    .map((set) => ({ changes: set }));
}

/** By the rules, that is: a question that has no answer any more is no example of a denial. */
function denies(answered: Answered, change: Change): boolean {
  const { decision } = answer(carryOut(answered, [change]));
  return decision.decision === "deny" && !isRefused(decision);
}

interface Attempt {
  readonly changes: readonly Change[];
  readonly answered: Answered;
}

function remediesOf(answered: Answered): Flip[] {
  let attempts: Attempt[] = [{ changes: [], answered }];
  for (let size = 1; size <= MAX_CHANGES && attempts.length > 0; size += 1) {
    const sets = distinct(attempts.flatMap(extensions)).slice(0, MAX_SETS);
    attempts = sets.map((changes) => ({ changes, answered: answer(carryOut(answered, changes)) }));
    const found = attempts.filter((attempt) => permits(attempt.answered));
    if (found.length > 0) return smallest(answered, found);
  }
  return [];
}

const permits = ({ decision }: Answered): boolean => decision.decision === "permit";

/** The set with one change more, for each proposal about the failed axis that has the fewest. */
function extensions({ changes, answered }: Attempt): Change[][] {
  if (isRefused(answered.decision)) return [];
  const taken = new Set(changes.map(changeKey));
  const proposals = failedAxes(answered.decision)
    .map((failed) => LEVERS[failed.axis].remedies(answered, failed))
    .filter((proposed) => proposed !== null)
    .map((proposed) => proposed.filter((change) => !taken.has(changeKey(change))));
  const fewest = proposals.toSorted((a, b) => a.length - b.length)[0] ?? [];
  return fewest.map((change) => [...changes, change]);
}

/** Sets of the same changes, in whatever order, count once. */
function distinct(sets: readonly Change[][]): Change[][] {
  const byKey = new Map<string, Change[]>();
  for (const set of sets) {
    const key = set.map(changeKey).toSorted().join();
    if (!byKey.has(key)) byKey.set(key, set);
  }
  return [...byKey.values()];
}

/** A part of a set that permits already takes its place; what is larger than others is left out. */
function smallest(answered: Answered, found: readonly Attempt[]): Flip[] {
  const sets = distinct(found.map(({ changes }) => smallestPart(answered, changes)));
  const size = Math.min(...sets.map((set) => set.length));
  return sets.filter((set) => set.length === size).map((changes) => ({ changes }));
}

function smallestPart(answered: Answered, changes: readonly Change[]): Change[] {
  const parts = subsets(changes).toSorted((a, b) => a.length - b.length);
  return parts.find((part) => permits(answer(carryOut(answered, part)))) ?? [...changes];
}

function subsets<T>([first, ...rest]: readonly T[]): T[][] {
  if (first === undefined) return [[]];
  const without = subsets(rest);
  return [...without, ...without.map((subset) => [first, ...subset])];
}
