/** Whom a fault hits. Selections are drawn from the seed, so that the arms of a run hit the same. */
import type { Organisation } from "../pack/types.ts";
import { uniform } from "./draws.ts";
import type { SelectionMode, TargetSelector, TargetSpec } from "../faults/types.ts";

/**
 * Names of a fault's targets; of a selection among the organisations that take part, in the pack's order,
 * and none when it finds none.
 */
export function resolveTargets(
  target: TargetSpec,
  organisations: readonly Organisation[],
  seed: string,
  fault: string,
): string[] {
  if (target.kind === "named") return [...target.names];
  const found = organisations.filter((organisation) => matches(target.select, organisation));
  const count = countOf(target.mode, target.value, found.length, uniform(seed, "count", fault));
  const drawn = found
    .map(({ id }) => ({ id, place: uniform(seed, "target", fault, id) }))
    .toSorted((a, b) => a.place - b.place)
    .slice(0, count);
  const chosen = new Set(drawn.map(({ id }) => id));
  return found.map(({ id }) => id).filter((id) => chosen.has(id));
}

/** A fault's target as it is shown. */
export const targetText = (targets: readonly string[]): string => targets.join(", ");

function matches(select: TargetSelector, { nation, kind, sectors }: Organisation): boolean {
  return (
    (select.nation === undefined || select.nation === nation) &&
    (select.kind === undefined || select.kind === kind) &&
    (select.sector === undefined || sectors.includes(select.sector))
  );
}

function countOf(mode: SelectionMode, value: number, found: number, draw: number): number {
  switch (mode) {
    case "all":
      return found;
    case "one":
      return Math.min(1, found);
    case "fixed":
      return Math.min(value, found);
    case "fixed-percent":
      return Math.round((found * value) / 100);
    case "random-max-percent":
      return Math.floor(draw * (Math.floor((found * value) / 100) + 1));
  }
}
