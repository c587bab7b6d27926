/**
 * `staffing`: a share `factor` of the organisation's analysts remains. The organisation has it in its
 * plan from the start and follows it in story time; there is nothing to be done when the time comes.
 */
import { capacityChanges, factorAt } from "../../../domain/exercise/mod.ts";
import type { FaultKind } from "./types.ts";

export const staffing: FaultKind = {
  exact: true,
  endLeadMs: 0,
  check({ name, attributes }) {
    const factor = Number(attributes["factor"]);
    const usable = factor >= 0 && factor <= 1;
    const problem = `fault \`${name}\` has the factor \`${factor}\`: give a share from 0 to 1`;
    return Promise.resolve(usable ? [] : [problem]);
  },
  async begin() {},
  async end(fault, { plan, planFetches }) {
    const changes = capacityChanges(plan, fault.target).filter(
      (change) => change.fault === fault.name,
    );
    const factor = factorAt(changes, "", fault.toStoryMs);
    if (factor !== 1)
      throw new Error(`the plan leaves \`${fault.target}\` at a factor of ${factor}`);
    if (planFetches(fault.target) === 0)
      throw new Error(`\`${fault.target}\` has never fetched its plan`);
  },
};
