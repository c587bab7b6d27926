/**
 * What faults do to the fabric, carried out. The types of fault themselves are in domain/faults.
 *
 *   types.ts       what is asked of supervisor, network service and checkpoint
 *   toxics.ts      toxics at emulated links
 *   processes.ts   stopped, paused and killed processes
 *   rules.ts       changes of the pack in force
 *   plans.ts       what organisations have in their plans
 *   ask.ts         one question and its answer · persist.ts   asked until it is answered
 */
import type { PlannedFault } from "../../../domain/exercise/mod.ts";
import { definitionOf, type FabricAction } from "../../../domain/faults/mod.ts";
import { verifyPlanned } from "./plans.ts";
import { kills, processes } from "./processes.ts";
import { rules } from "./rules.ts";

export { persistently } from "./persist.ts";
export { requestFor } from "./rules.ts";
import { toxics } from "./toxics.ts";
import type { FaultContext, Performer } from "./types.ts";

export { askFor } from "./ask.ts";
export type { FaultContext, NetworkRequest, RulesRequest, SuperviseRequest } from "./types.ts";

type Bound = {
  readonly [Step in "check" | "begin" | "renew" | "end"]: () => ReturnType<
    Performer<FabricAction>[Step]
  >;
};

/** Whether something is done on the fabric, so that the story has to wait for it. */
export const actsOnFabric = (fault: PlannedFault): boolean =>
  definitionOf(fault.type).fabric(fault).length > 0;

/** Whether the fault may keep somebody from going on, so that the story stands. Changed rules keep nobody. */
export const mayHoldUp = (fault: PlannedFault): boolean =>
  definitionOf(fault.type)
    .fabric(fault)
    .some(({ kind }) => !isRule(kind));

/** Why the fault cannot be carried out here; empty when it can. */
export async function checkFault(fault: PlannedFault, context: FaultContext): Promise<string[]> {
  const found = await Promise.all(steps(fault, context).map(({ check }) => check()));
  return [...new Set(found.flat())];
}

/** Resolves when the fault holds. */
export async function beginFault(fault: PlannedFault, context: FaultContext): Promise<void> {
  for (const { begin } of steps(fault, context)) await begin();
}

/** A fault that holds goes on for another lease of its context. */
export async function renewFault(fault: PlannedFault, context: FaultContext): Promise<void> {
  for (const { renew } of steps(fault, context)) await renew();
}

/** Resolves when it was seen that nothing of the fault is left; rejects, saying what is, when not. */
export async function endFault(fault: PlannedFault, context: FaultContext): Promise<void> {
  const ends = await Promise.allSettled(steps(fault, context).map(({ end }) => end()));
  const failed = ends.flatMap((end) =>
    end.status === "rejected"
      ? [end.reason instanceof Error ? end.reason.message : String(end.reason)]
      : [],
  );
  if (failed.length > 0) throw new Error(failed.join("; "));
  if (!actsOnFabric(fault)) await verifyPlanned(fault, context);
}

function steps(fault: PlannedFault, context: FaultContext): Bound[] {
  const actions = definitionOf(fault.type).fabric(fault);
  // One word to the checkpoint tells all that holds.
  const first = actions.findIndex(({ kind }) => isRule(kind));
  return actions
    .filter(({ kind }, index) => !isRule(kind) || index === first)
    .map((action) => bind(action, fault, context));
}

const isRule = (kind: FabricAction["kind"]): boolean => kind === "pack" || kind === "hold_packs";

function bind(action: FabricAction, fault: PlannedFault, context: FaultContext): Bound {
  const to = <A extends FabricAction>(performer: Performer<A>, what: A): Bound => ({
    check: () => performer.check(what, fault, context),
    begin: () => performer.begin(what, fault, context),
    renew: () => performer.renew(what, fault, context),
    end: () => performer.end(what, fault, context),
  });
  switch (action.kind) {
    case "toxic":
      return to(toxics, action);
    case "process":
      return to(processes, action);
    case "kill":
      return to(kills, action);
    case "pack":
    case "hold_packs":
      return to(rules, action);
  }
}
