/** Faults that organisations have in their plans: there is nothing to do when the time comes. */
import type { PlannedFault } from "../../../domain/exercise/mod.ts";
import { definitionOf } from "../../../domain/faults/mod.ts";
import type { FaultContext } from "./types.ts";

/** Rejects when an organisation that the fault concerns has never fetched its plan. */
export async function verifyPlanned(fault: PlannedFault, context: FaultContext): Promise<void> {
  const { planFetches, plan } = context;
  const concerned = definitionOf(fault.type)
    .story(fault)
    .flatMap((effect) => ("organisation" in effect ? [effect.organisation] : []))
    .filter((id) => plan.organisations.includes(id));
  const never = concerned.filter((id) => planFetches(id) === 0);
  if (never.length > 0)
    throw new Error(`never fetched their plan: ${never.map((id) => `\`${id}\``).join(", ")}`);
  await Promise.resolve();
}
