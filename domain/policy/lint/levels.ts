/**
 * Levels of one nation in the words of another, under one agreement. Labels are translated upward
 * (α, the agreement's table), clearances downward (γ); where both fit together it does not matter
 * who translates: α(x) ≤ y exactly when x ≤ γ(y). Levels compare by rank, as clearances do.
 */
import type { KnownLevel } from "../../marking/mod.ts";
import { findLevel } from "../../marking/mod.ts";
import type { Scheme } from "../../pack/mod.ts";
import { equivalentLevel } from "../agreements.ts";
import type { Treaty } from "../compile.ts";
import type { Direction } from "./treaties.ts";

/** A classified level, and what it becomes abroad; null where it is not exchangeable. */
export interface TranslatedLevel {
  readonly level: KnownLevel;
  readonly equivalent: KnownLevel | null;
}

/** Every classified level of one party, lowest first. */
export type Translation = readonly TranslatedLevel[];

/** Classified levels of a nation, lowest first; none without a scheme. */
export function classifiedLevels(schemes: readonly Scheme[], nation: string): KnownLevel[] {
  const scheme = schemes.find((one) => one.nation === nation);
  return (scheme?.levels ?? [])
    .filter(({ protection }) => protection === "classified")
    .flatMap(({ name }) => findLevel(schemes, nation, name) ?? [])
    .toSorted((a, b) => a.order - b.order);
}

/** α: what the levels of one party become with another. */
export function translationOf(
  treaty: Treaty,
  [from, to]: Direction,
  schemes: readonly Scheme[],
): Translation {
  return classifiedLevels(schemes, from).map((level) => ({
    level,
    equivalent: equivalentLevel(treaty, level, to),
  }));
}

const rankOf = (known: KnownLevel): number => known.level.rank;

/** Whether somebody cleared to `held` may see what became `equivalent`. */
const covers = (held: KnownLevel, equivalent: KnownLevel | null): boolean =>
  equivalent !== null && rankOf(equivalent) <= rankOf(held);

/** Two levels, the first not above the second, of which the first becomes the higher one abroad. */
export interface Inversion {
  readonly lower: TranslatedLevel & { readonly equivalent: KnownLevel };
  readonly higher: TranslatedLevel & { readonly equivalent: KnownLevel };
}

/** Where a table loses the order of its levels: α is monotone exactly when there are none. */
export function inversionsOf(translation: Translation): Inversion[] {
  const exchanged = translation.filter((one): one is Inversion["lower"] => one.equivalent !== null);
  return exchanged.flatMap((lower) =>
    exchanged
      .filter(({ level }) => rankOf(lower.level) <= rankOf(level))
      .filter(({ equivalent }) => rankOf(lower.equivalent) > rankOf(equivalent))
      .map((higher) => ({ lower, higher })),
  );
}

/**
 * γ: the highest level that a clearance abroad is worth, rounded down: everything up to it becomes
 * something that the clearance covers. Null when it is worth nothing.
 */
export function clearanceAbroad(translation: Translation, held: KnownLevel): KnownLevel | null {
  const worth = translation.filter(({ level }) =>
    translation.every(
      (below) => rankOf(below.level) > rankOf(level) || covers(held, below.equivalent),
    ),
  );
  return worth.at(-1)?.level ?? null;
}

/**
 * Whether labels and clearances can be translated into each other's place: for each clearance abroad,
 * the levels that it covers are all those up to one of them. Not so where the table loses order or
 * leaves a level out below one that it exchanges.
 */
export function isAdjoint(translation: Translation, abroad: readonly KnownLevel[]): boolean {
  return abroad.every((held) => {
    const worth = clearanceAbroad(translation, held);
    return translation.every(({ level, equivalent }) => {
      const within = worth !== null && rankOf(level) <= rankOf(worth);
      return covers(held, equivalent) === within;
    });
  });
}
