/** What can be changed about one axis: by what it might be satisfied, and on what it hangs. */
import type { Axis, AxisResult } from "../../types.ts";
import type { Change } from "../change.ts";
import { carryOut } from "../change.ts";
import type { Answered } from "../question.ts";
import { answer, isSatisfied } from "../question.ts";

/**
 * Proposals only: whoever makes use of one carries it out and decides again. They offer what an
 * analyst can do or ask for; a lower level is not among them, since marks follow from content.
 */
export interface Levers {
  /**
   * What might satisfy the axis where it fails. None: nothing that we know. Null: its failure
   * follows from that of another axis, which is to be looked at first.
   */
  readonly remedies: (answered: Answered, failed: AxisResult) => readonly Change[] | null;
  /** What might make it fail where it is satisfied. */
  readonly breaks: (answered: Answered, satisfied: AxisResult) => readonly Change[];
}

/** The first of the changes that satisfies all the axes, as a list. */
export function firstToSatisfy(
  answered: Answered,
  axes: readonly Axis[],
  changes: readonly Change[],
): readonly Change[] {
  const found = changes.find((change) => {
    const after = answer(carryOut(answered, [change]));
    return axes.every((axis) => isSatisfied(after, axis));
  });
  return found === undefined ? [] : [found];
}

/** The first of the changes by which the axis fails, as a list. */
export function firstToFail(
  answered: Answered,
  axis: Axis,
  changes: readonly Change[],
): readonly Change[] {
  const found = changes.find((change) => !isSatisfied(answer(carryOut(answered, [change])), axis));
  return found === undefined ? [] : [found];
}
