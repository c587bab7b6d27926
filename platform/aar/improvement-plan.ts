/** Appendix A: the improvement plan as rows, and as sheets that planners go on working with. */
import type { Assessment, CapabilityElement } from "../../domain/play/mod.ts";

/** A cell that nobody filled in yet is "". */
export interface PlanRow {
  readonly objective: string;
  readonly capability: string;
  readonly area: string;
  readonly reference: string;
  readonly rootCause: string;
  readonly action: string;
  readonly element: CapabilityElement | "";
  readonly responsible: string;
  readonly pointOfContact: string;
  readonly start: string;
  readonly completion: string;
}

const EMPTY = {
  reference: "",
  rootCause: "",
  action: "",
  element: "",
  responsible: "",
  pointOfContact: "",
  start: "",
  completion: "",
} as const;

/** A row per area for improvement, in the order of the objectives. */
export function improvementPlan({ objectives }: Assessment): PlanRow[] {
  return objectives.flatMap(({ title: objective, capability, areas }) =>
    areas.map(({ area, row }): PlanRow => {
      if (!row) return { objective, capability, area, ...EMPTY };
      const { reference, rootCause, action, element, responsible } = row;
      const { pointOfContact, start, completion } = row;
      const cells = { reference, rootCause, action, element, responsible };
      return { objective, capability, area, ...cells, pointOfContact, start, completion };
    }),
  );
}
